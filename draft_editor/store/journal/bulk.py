"""Many rows of a table, read in few queries.

Between two rows SQLite lets other threads run Python, and while the window is busy each of those
pauses takes milliseconds: thousands of small rows would come back seconds late.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Final

from draft_editor.store.journal.rows import Cell, Row, Table
from draft_editor.store.journal.trouble import Damaged

_AT_A_TIME: Final = 1000
"""Rows in one go: they are in memory together."""

_PARTED: Final = " "
"""Between the cells of a row: none of them, as SQLite quotes it, has it inside."""


_SELECT: Final = """SELECT group_concat(row, char(10)) FROM
    (SELECT @cells AS row FROM @t WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?)"""


def rows_in_bulk(
    rows: sqlite3.Connection, table: Table, first: int = -(1 << 63), last: int = (1 << 63) - 1
) -> Iterator[Row]:
    """Whole rows with ids in this range, in order; for tables of numbers and bytes only.

    Raises `Damaged` for a row that holds anything else.
    """
    quoted = [f"quote({name})" for name in table.names]
    select = _SELECT.replace("@cells", f" || '{_PARTED}' || ".join(quoted))
    select = select.replace("@t", table.name)
    following = first
    while following <= last:
        (told,) = rows.execute(select, (following, last, _AT_A_TIME)).fetchone()
        some = [] if told is None else [_row(line) for line in told.split("\n")]
        yield from some
        if len(some) < _AT_A_TIME:
            return
        following = some[-1][0] + 1


def _row(line: str) -> Row:
    return tuple(map(_cell, line.split(_PARTED)))


def _cell(quoted: str) -> Cell:
    try:
        if quoted.startswith("X'"):
            return bytes.fromhex(quoted[2:-1])
        return int(quoted)
    except ValueError:
        raise Damaged from None
