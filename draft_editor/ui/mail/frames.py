"""Tables that only frame an email, in HTML as the sanitiser gives it: well formed, lower case."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

PIECE: Final = re.compile(r'<(/?)([a-z0-9]+)((?:\s[^\s=>"]+(?:="[^"]*")?)*)\s*>|([^<]+)')
"""A tag (whether it closes, its name, its attributes) or the text between two."""
ATTRIBUTE: Final = re.compile(r'\s([^\s=>"]+)="([^"]*)"')
CELLS: Final = frozenset({"td", "th"})
_NO_BORDER: Final = frozenset({"", "0"})


@dataclass(slots=True)
class _Table:
    """A table that is still open: where it begins, and how many cells it has in a row."""

    start: int
    has_border: bool
    in_row: int = 0
    widest: int = 0


def frames(html: str) -> frozenset[int]:
    """Where tables begin that only frame the email: one cell a row, and no border to be seen.

    Newsletters stand in two or three of them; the tables that say something lie within.
    """
    found: set[int] = set()
    still_open: list[_Table] = []
    for piece in PIECE.finditer(html):
        closes, tag, attributes, _ = piece.groups()
        if tag == "table" and not closes:
            still_open.append(
                _Table(piece.start(), has_border(dict(ATTRIBUTE.findall(attributes))))
            )
        elif tag == "table":
            table = still_open.pop()
            if table.widest < 2 and not table.has_border:
                found.add(table.start)
        elif tag == "tr" and still_open:
            still_open[-1].in_row = 0
        elif tag in CELLS and not closes and still_open:
            still_open[-1].in_row += 1
            still_open[-1].widest = max(still_open[-1].widest, still_open[-1].in_row)
    return frozenset(found)


def has_border(values: dict[str, str]) -> bool:
    """Whether a table has a border, by its attributes."""
    return values.get("border", "0") not in _NO_BORDER
