"""Whether an open journal is, row for row, what was written."""

from __future__ import annotations

import sqlite3
from typing import Final

from draft_editor.store.journal.bulk import rows_in_bulk
from draft_editor.store.journal.keys import SERIAL_BITS
from draft_editor.store.journal.schema import ACTS, DRAFTS, TABLES, schema, schema_of
from draft_editor.store.journal.trouble import Damaged

MOST_DRAFTS: Final = 1 << (63 - SERIAL_BITS)
"""Beyond this, an act's row id would not fit."""


def check(rows: sqlite3.Connection) -> None:
    """Raises `Damaged`, or the `sqlite3.Error` of what could not be read.

    SQLite itself checks that its trees are in order and trusts what they hold.
    """
    check_trees(rows)
    if schema_of(rows) != schema():
        raise Damaged
    for table in TABLES:
        is_of_many = table is ACTS
        for row in rows_in_bulk(rows, table) if is_of_many else rows.execute(table.all_rows):
            table.check(row)
    _check_acts(rows)
    _check_ids(rows)


def check_trees(rows: sqlite3.Connection) -> None:
    """The part that knows nothing of the tables: for a file of any version."""
    if rows.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
        raise Damaged
    if rows.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise Damaged


def _check_acts(rows: sqlite3.Connection) -> None:
    """Each draft's acts follow one another from the first, and none is missing between."""
    firsts: dict[int, int] = dict(rows.execute("SELECT id, first FROM drafts"))
    runs = rows.execute(
        "SELECT draft, min(id), max(id), count(*) FROM acts GROUP BY id >> ?", (SERIAL_BITS,)
    )
    for draft, lowest, highest, count in runs:
        start = (draft << SERIAL_BITS) + firsts[draft] + 1
        if (lowest, highest) != (start, start + count - 1):
            raise Damaged


def _check_ids(rows: sqlite3.Connection) -> None:
    """No draft will be given an id that one of these has."""
    last = last_draft(rows)
    highest: int = rows.execute("SELECT coalesce(max(id), 0) FROM drafts").fetchone()[0]
    if not highest <= last < MOST_DRAFTS:
        raise Damaged


def last_draft(rows: sqlite3.Connection) -> int:
    """The highest id that a draft ever had in this file."""
    found = rows.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (DRAFTS.name,))
    row = found.fetchone()
    if row is None:
        return 0
    if not isinstance(row[0], int):
        raise Damaged
    return row[0]
