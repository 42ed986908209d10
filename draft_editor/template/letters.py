"""What the built-ins for texts do, as far as it is the same on every machine.

FreeMarker counts letters in UTF-16 units and changes their case as Java does: letters for
which that is not plain (beyond the Latin ones, or outside the basic plane) raise `Uncertain`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from draft_editor.template.white_space import TRIMMED, is_java_space

_LAST_LATIN: Final = "\u017f"
_ODD: Final = frozenset("İıŉſ")
_LINE_END: Final = re.compile(r"(?:\r\n|\r|\n)\Z")
_BREAK: Final = re.compile(r"[ \t\n\r\f]+")
_WORD: Final = re.compile(r"[^ \t\r\n]+")


class Uncertain(Exception):
    """What comes out is not the same everywhere."""


def length(text: str) -> int:
    """The length in UTF-16 units."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def upper(text: str) -> str:
    return _sure(text).upper()


def lower(text: str) -> str:
    return _sure(text).lower()


def cap_first(text: str) -> str:
    """The first letter that is no white space as a capital; one that becomes two stays."""
    return _first(text, upper)


def uncap_first(text: str) -> str:
    return _first(text, lower)


def capitalize(text: str) -> str:
    """Each word with a capital and small letters behind it."""
    return _WORD.sub(lambda word: word[0][:1].upper() + word[0][1:].lower(), _sure(text))


def trim(text: str) -> str:
    return text.strip(TRIMMED)


def html(text: str) -> str:
    """`< > & "` as HTML; the apostrophe is written so by newer versions only."""
    if "'" in text:
        raise Uncertain
    return _escaped(text)


def xhtml(text: str) -> str:
    return _escaped(text).replace("'", "&#39;")


def xml(text: str) -> str:
    return _escaped(text).replace("'", "&apos;")


def letter_at(text: str, place: int) -> str | None:
    """One letter; `None` beyond the end."""
    basic(text)
    return text[place] if 0 <= place < len(text) else None


def keep_before(text: str, mark: str) -> str:
    """What stands before the first mark; all where there is none."""
    return text.partition(_mark(mark))[0]


def keep_before_last(text: str, mark: str) -> str:
    """What stands before the last mark; all where there is none."""
    before, found, _ = text.rpartition(_mark(mark))
    return before if found else text


def keep_after(text: str, mark: str) -> str:
    """What stands behind the first mark; nothing where there is none."""
    return text.partition(_mark(mark))[2]


def keep_after_last(text: str, mark: str) -> str:
    """What stands behind the last mark; nothing where there is none."""
    _, found, after = text.rpartition(_mark(mark))
    return after if found else ""


def begun_with(text: str, start: str) -> str:
    """The text, with this beginning if it has it not."""
    return text if text.startswith(start) else start + text


def ended_with(text: str, end: str) -> str:
    """The text, with this end if it has it not."""
    return text if text.endswith(end) else text + end


def chop_linebreak(text: str) -> str:
    """The text without the line end at its end."""
    return _LINE_END.sub("", text)


def words_of(text: str) -> list[str]:
    """The pieces between spaces, tabs and line ends."""
    return [word for word in _BREAK.split(text) if word]


def place_of(text: str, part: str) -> int:
    """Where a part first stands in a text; -1 where it does not."""
    return basic(text).find(part)


def last_place_of(text: str, part: str) -> int:
    return basic(text).rfind(part)


def _mark(mark: str) -> str:
    if not mark:
        raise Uncertain
    return mark


def basic(text: str) -> str:
    """The text, if each of its letters is one unit."""
    if any(letter > "\uffff" for letter in text):
        raise Uncertain
    return text


def _sure(text: str) -> str:
    for letter in text:
        if letter in _ODD or (
            letter > _LAST_LATIN and not letter.lower() == letter == letter.upper()
        ):
            raise Uncertain
    return text


def _first(text: str, change: Callable[[str], str]) -> str:
    for place, letter in enumerate(text):
        if not is_java_space(letter):
            new = change(letter)
            return text[:place] + (new if len(new) == 1 else letter) + text[place + 1 :]
    return text


def _escaped(text: str) -> str:
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )
