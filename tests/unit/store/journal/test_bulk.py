"""Rows in few goes are the rows that SQLite gives one by one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from draft_editor.store.journal import bulk
from draft_editor.store.journal.bulk import rows_in_bulk
from draft_editor.store.journal.schema import ACTS
from draft_editor.store.journal.trouble import Damaged


@pytest.fixture
def rows() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as rows:
        rows.execute(ACTS.create)
        yield rows


def fill(rows: sqlite3.Connection, count: int) -> None:
    for id_ in range(-2, count - 2):
        cell = b"X' \n\x00" + bytes([id_ % 256]) * (id_ % 5)
        rows.execute(ACTS.keep, ACTS.sealed(id_ * 3, 1, cell))


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 6, 7, 50])
def test_all_rows_come_in_order_however_many_at_a_time(
    rows: sqlite3.Connection, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(rows, count)
    monkeypatch.setattr(bulk, "_AT_A_TIME", 3)
    expected = rows.execute(ACTS.all_rows + "ORDER BY id").fetchall()
    assert len(expected) == count
    assert list(rows_in_bulk(rows, ACTS)) == expected


def test_of_a_range_both_ends_are_in_it(rows: sqlite3.Connection) -> None:
    fill(rows, 10)
    assert [row[0] for row in rows_in_bulk(rows, ACTS, 3, 9)] == [3, 6, 9]
    assert list(rows_in_bulk(rows, ACTS, 4, 5)) == []


def test_the_highest_id_ends_the_reading(
    rows: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "_AT_A_TIME", 1)
    rows.execute(ACTS.keep, ACTS.sealed((1 << 63) - 1, 1, b""))
    assert len(list(rows_in_bulk(rows, ACTS))) == 1


@pytest.mark.parametrize("cell", ["a text", "1", 1.5, "two\nlines", "X'00"])
def test_what_is_neither_a_number_nor_bytes_is_damage(
    rows: sqlite3.Connection, cell: object
) -> None:
    fill(rows, 2)
    rows.execute("UPDATE acts SET text = ?", (cell,))
    with pytest.raises(Damaged):
        list(rows_in_bulk(rows, ACTS))
