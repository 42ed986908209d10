"""Rules about links in a message: private ones, and those that carriers let through."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from draft_editor.draft.places import BODY, SUBJECT
from draft_editor.model.words import words
from draft_editor.rules.rule import Mark, Marks, Reading, Rule, shown

_MOST_NAMED: Final = 5
_OPEN_LINK: Final = re.compile(r"\bhttp://[^\s<>\"'“”«»]{1,300}", re.IGNORECASE)
_NOT_FOLLOWED: Final = re.compile(
    r"<!--.*?(?:-->|\Z)|<!doctype[^>]*|\bxmlns(?::\w+)?\s*=\s*(?:\"[^\"]*|'[^']*)",
    re.IGNORECASE | re.DOTALL,
)
"""Where an email has the names of its formats, and notes that nobody sees: these only look like
addresses."""
_SHORTENED: Final = re.compile(
    r"\b(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|rb\.gy)"
    r"/[\w-]+",
    re.IGNORECASE,
)


def are_private(reading: Reading) -> Marks:
    """A link in a message begins with https."""
    for path in (BODY, SUBJECT):
        text = reading.text(path)
        if not ("http:" in text or "HTTP:" in text):  # much faster than to look for a link
            continue
        if reading.protocol == "EMAIL":
            text = _NOT_FOLLOWED.sub("", text)
        for found in islice(_OPEN_LINK.finditer(text), _MOST_NAMED):
            said = words("The link “{link}” does not begin with https://.", link=shown(found[0]))
            yield Mark(path, said)


def are_ones_own(reading: Reading) -> Marks:
    """A text has no link of a public shortener: carriers hold such texts back."""
    found = _SHORTENED.search(reading.prose) if reading.protocol == "TEXT" else None
    if found is not None:
        said = words(
            "Carriers hold back texts with shortened links such as “{link}”.", link=found[0]
        )
        yield Mark(BODY, said)


RULES: Final = (
    Rule("link-not-https", "RFC 9110, section 4.2.2", are_private),
    Rule("link-shortened", "carriers’ messaging principles: shared link shorteners", are_ones_own),
)
