"""How a text is shown in a widget that alters texts, and how an edit there is carried back.

Qt's widgets fold line ends, drop halves of surrogate pairs and a byte-order mark at the start
of any stretch that is put into them. So what they show is never taken as the value: only the
stretch that the user changed is, and it is put into the value that was there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

_LINE_ENDS = re.compile("\r\n|[\r\n\u2029\ufdd0\ufdd1]")
_HALVES = re.compile("[\ud800-\udfff]")
PARAGRAPH = "\u2029"


@dataclass(frozen=True, slots=True)
class Splice:
    """`text[start:end]` becomes `inserted`; places count code points of the shown text."""

    start: int
    end: int
    inserted: str


def shown_line(value: str) -> str:
    """The text as a one-line input shows it: as long as the value, character by character."""
    return _HALVES.sub("\ufffd", value.replace("\ufeff", "\u200b"))


def shown_lines(value: str) -> str:
    """The text as a document of paragraphs shows it; a CR LF is one character there."""
    return _LINE_ENDS.sub(PARAGRAPH, shown_line(value))


def splice_between(old: str, new: str) -> Splice | None:
    """The shortest stretch that differs between two texts; None if they are equal.

    Compared by halving slices, so that 200 KB cost microseconds, not a loop.
    """
    if old == new:
        return None
    shortest = min(len(old), len(new))
    head = _common(lambda size: old[:size] == new[:size], shortest)
    tail = _common(lambda size: old[len(old) - size :] == new[len(new) - size :], shortest - head)
    return Splice(head, len(old) - tail, new[head : len(new) - tail])


def carried_to_line(value: str, splice: Splice) -> str:
    """The value after an edit of its one-line form."""
    return value[: splice.start] + splice.inserted + value[splice.end :]


def carried_to_lines(value: str, splice: Splice) -> str:
    """The value after an edit of its document form; new lines end as the others do."""
    ends = _line_end(value)
    inserted = splice.inserted.replace(PARAGRAPH, ends).replace("\u2028", ends)
    start, end = splice.start, splice.end
    if "\r\n" in value:
        start, end = _with_returns(value, start), _with_returns(value, end)
    return value[:start] + inserted + value[end:]


def units(text: str, place: int) -> int:
    """The place in UTF-16 units, as Qt counts, of a place in code points."""
    if text.isascii():
        return place
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def code_points(text: str, place: int) -> int:
    """The place in code points of a place in UTF-16 units, as Qt counts."""
    if text.isascii():
        return place
    return len(
        text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "replace")
    )


def _line_end(value: str) -> str:
    """What ends a new line here; never one that would melt into a CR or LF beside it."""
    if "\r" not in value:
        return "\n"
    return "\r\n" if "\n" in value else "\r"


def _with_returns(value: str, place: int) -> int:
    """The place in the value of a place in the shown text, where CR LF is one character."""
    found = bisect_left(
        range(len(value) + 1), place, key=lambda end: end - value.count("\r\n", 0, end)
    )
    return found + 1 if value[found - 1 : found + 1] == "\r\n" and found else found


def _common(is_common: Callable[[int], bool], most: int) -> int:
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if is_common(middle):
            low = middle
        else:
            high = middle - 1
    return low
