"""Rules about links in a message: private ones, and those that carriers let through."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from draft_editor.draft.change import Set
from draft_editor.draft.path import Path
from draft_editor.draft.places import BODY, SUBJECT
from draft_editor.model.words import words
from draft_editor.rules.finding import Fix
from draft_editor.rules.rule import Mark, Marks, Reading, Rule, shown

_MOST_NAMED: Final = 5
_MOST_LOOKED_AT: Final = 50
_BEGINNINGS: Final = ("http://", "Http://", "HTTP://")
_OPEN_LINK: Final = re.compile(r"\bhttp://[^\s<>\"'“”«»]{1,300}", re.IGNORECASE)
_LONGEST_TAG: Final = 2_000
_FORMAT: Final = re.compile(
    r"<!doctype[^>]*|<[^>]*\bxmlns(?::\w+)?\s*=\s*(?:\"[^\"]*|'[^']*)", re.IGNORECASE
)
"""Where an email has the names of its formats: these only look like addresses."""
_SHORTENED: Final = re.compile(
    r"(?<![\w.-])(?:bit\.ly|buff\.ly|cutt\.ly|goo\.gl|is\.gd|ow\.ly|rb\.gy|rebrand\.ly"
    r"|shorturl\.at|t\.co|t\.ly|tiny\.cc|tinyurl\.com)/[\w-]+",
    re.IGNORECASE,
)
"""Those that anybody may use; `maps.app.goo.gl` leads to a map alone."""


def are_private(reading: Reading) -> Marks:
    """A link in a message begins with https."""
    for path in (BODY, SUBJECT):
        text = reading.text(path)
        is_html = reading.protocol == "EMAIL"
        followed = (
            found
            for found in islice(_open_links(text), _MOST_LOOKED_AT)
            if not is_html or _is_followed(text, found.start())
        )
        for found in islice(followed, _MOST_NAMED):
            said = words(
                "The link “{link}” is not a secure one: it does not begin with https://.",
                link=shown(found[0]),
            )
            yield Mark(path, said, _secure(path, text, found))


def are_ones_own(reading: Reading) -> Marks:
    """A text has no link of a public shortener: carriers hold such texts back."""
    found = _SHORTENED.search(reading.prose) if reading.protocol == "TEXT" else None
    if found is not None:
        said = words(
            "Carriers hold back texts with shortened links such as “{link}”: write the whole link.",
            link=found[0],
        )
        yield Mark(BODY, said)


RULES: Final = (
    Rule("link-not-https", "RFC 9110, section 4.2.2", are_private),
    Rule("link-shortened", "carriers’ messaging principles: shared link shorteners", are_ones_own),
)


def _secure(path: Path, text: str, found: re.Match[str]) -> Fix | None:
    """The same link with https; a name without a dot is one of a network of one’s own."""
    place = found.start() + len("http")
    if "." not in found[0]:
        return None
    return Fix(words("Write https://"), (Set(path, f"{text[:place]}s{text[place:]}", text),))


def _open_links(text: str) -> Iterator[re.Match[str]]:
    """Those that begin as links do: to look for any case of letters takes ten times as long."""
    for beginning in _BEGINNINGS:
        place = text.find(beginning)
        while place >= 0:
            if (found := _OPEN_LINK.match(text, place)) is not None:
                yield found
            place = text.find(beginning, place + 1)


def _is_followed(text: str, place: int) -> bool:
    """Whether what stands here is an address for somebody: not in a note that nobody sees."""
    if text.rfind("<!--", 0, place) > text.rfind("-->", 0, place):
        return False
    begin = text.rfind("<", max(0, place - _LONGEST_TAG), place)
    return begin < 0 or _FORMAT.fullmatch(text, begin, place) is None
