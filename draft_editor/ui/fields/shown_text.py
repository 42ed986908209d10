"""How a text is shown in a widget that alters texts, and how an edit there is carried back.

Qt's widgets fold line ends, drop halves of surrogate pairs and a byte-order mark at the start
of any stretch that is put into them. So what they show is never taken as the value: only the
stretch that the user changed is, and it is put into the value that was there.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from draft_editor.model.splice import Splice

_LINE_ENDS = re.compile("\r\n|[\r\n\u2029\ufdd0\ufdd1]")
_HALVES = re.compile("[\ud800-\udfff]")
PARAGRAPH = "\u2029"


def shown_line(value: str) -> str:
    """The text as a one-line input shows it: as long as the value, character by character."""
    return _HALVES.sub("\ufffd", value.replace("\ufeff", "\u200b"))


def shown_lines(value: str) -> str:
    """The text as a document of paragraphs shows it; a CR LF is one character there."""
    return _LINE_ENDS.sub(PARAGRAPH, shown_line(value))


def carried_to_line(value: str, splice: Splice) -> str:
    """The value after an edit of its one-line form."""
    return value[: splice.start] + splice.inserted + value[splice.end :]


def carried_to_lines(value: str, splice: Splice) -> str:
    """The value after an edit of its document form; new lines end as the others do."""
    ends = line_end(value)
    inserted = splice.inserted.replace(PARAGRAPH, ends).replace("\u2028", ends)
    start, end = splice.start, splice.end
    start, end = value_place(value, start), value_place(value, end)
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


def line_end(value: str) -> str:
    """What ends a new line here; never one that would melt into a CR or LF beside it."""
    if "\r" not in value:
        return "\n"
    return "\r\n" if "\n" in value else "\r"


def shown_place(value: str, place: int) -> int:
    """The place in the document form of a place in the value."""
    return place - value.count("\r\n", 0, place)


def value_place(value: str, place: int) -> int:
    """The place in the value of a place in the shown text, where CR LF is one character."""
    if "\r\n" not in value:
        return place
    found = bisect_left(
        range(len(value) + 1), place, key=lambda end: end - value.count("\r\n", 0, end)
    )
    return found + 1 if value[found - 1 : found + 1] == "\r\n" and found else found
