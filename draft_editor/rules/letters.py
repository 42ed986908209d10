"""Rules about single characters: those that nobody sees, and those that broke on the way."""

from __future__ import annotations

import re
from typing import Final

from draft_editor.draft.change import Set
from draft_editor.draft.places import BODY, PROTOCOL, SUBJECT
from draft_editor.model.words import count_words, words
from draft_editor.rules.finding import Fix
from draft_editor.rules.rule import Mark, Marks, Reading, Rule, shown

_UNSEEN: Final = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2028\u2029"
    "\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
"""Controls, soft hyphens, spaces without width, marks that turn the direction by force. What
joins letters or emoji (U+200C, U+200D) and what marks a direction gently is not among them."""

_BROKEN: Final = re.compile(
    "(?:[ÂÃÅ][\u0080-\u00bf‘’“”€™š›œžŸˆ˜]|â€[\u0080-\u00bf™œ\u009d“”˜¦])+"
    r"|(?<![A-ZÀ-Ý])Ã(?= )|(?<=[\w«.,])Â(?= )"
)
"""UTF-8 that was once read as Windows-1252: “Ã©” for “é”. The second half of “à” and of a
no-break space is one itself, and often became a plain space."""

_BROKEN_STARTS: Final = ("Â", "Ã", "Å", "â€")

_BETWEEN_PAUSES: Final = 250

_PROTOCOLS_OF_PLAIN_TEXT: Final = frozenset({"TEXT", "EMAIL"})


def can_be_seen(reading: Reading) -> Marks:
    """No character is there that no reader can see."""
    for path in (BODY, SUBJECT):
        text = reading.text(path)
        found = _UNSEEN.findall(text)
        if found and reading.text(PROTOCOL) in _PROTOCOLS_OF_PLAIN_TEXT:
            yield Mark(
                path,
                count_words("%n character(s) that nobody can see stand in this text.", len(found)),
                Fix(words("Take them out"), (Set(path, _UNSEEN.sub("", text), text),)),
            )


def is_whole(reading: Reading) -> Marks:
    """No letter broke on the way here, such as “Ã©” for “é”."""
    for path in (BODY, SUBJECT):
        text = reading.text(path)
        pieces: list[str] = []
        first, end = "", 0
        if any(each in text for each in _BROKEN_STARTS):
            for number, found in enumerate(_BROKEN.finditer(text), 1):
                if number % _BETWEEN_PAUSES == 0:
                    yield None
                first = first or found[0]
                pieces += (text[end : found.start()], _mended(found[0]))
                end = found.end()
        if first:
            mended = "".join((*pieces, text[end:]))
            fix = Fix(words("Mend the letters"), (Set(path, mended, text),))
            yield Mark(
                path,
                words("“{letters}” are letters that broke on the way.", letters=shown(first)),
                fix if mended != text else None,
            )
        elif "\ufffd" in text:
            yield Mark(path, words("“\ufffd” stands where a letter was lost on the way."))


RULES: Final = (
    Rule("character-unseen", "Unicode, chapter 23: controls and format characters", can_be_seen),
    Rule("character-broken", "UTF-8 read as Windows-1252", is_whole),
)


def _mended(broken: str) -> str:
    if len(broken) == 1:
        return "à" if broken == "Ã" else ""
    try:
        return broken.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return broken
