"""What every chapter of the journal stands on: one connection, whole transactions, told errors."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from draft_editor.model.words import Words, words
from draft_editor.store.journal.rows import Cell, Table
from draft_editor.store.journal.schema import identity, shm_of, wal_of
from draft_editor.store.journal.trouble import Displaced, disk_trouble


class Book:
    """An open journal file. Thread: the one that opened it, and no other."""

    def __init__(self, rows: sqlite3.Connection, path: Path) -> None:
        """Take over an open and checked file; raises `OSError` and `sqlite3.Error`."""
        self._path = path
        self._take_over(rows)

    def _take_over(self, rows: sqlite3.Connection) -> None:
        rows.execute("PRAGMA schema_version").fetchone()  # from the first reading on there is a log
        self._rows = rows
        self._file = identity(self._path)
        self._beside = {part: identity(part) for part in (wal_of(self._path), shm_of(self._path))}

    def close(self) -> None:
        """Bring everything into the one file and let go of it; a second time does nothing."""
        with disk_trouble(self._path):
            self._rows.close()

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with disk_trouble(self._path):
            yield self._rows

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is on the disk afterwards, or, after an error, nothing."""
        with disk_trouble(self._path):
            self._refuse_a_file_that_is_gone()
            self._rows.execute("BEGIN IMMEDIATE")
            try:
                yield self._rows
                self._rows.execute("COMMIT")
            except BaseException:
                if self._rows.in_transaction:  # on some errors SQLite has ended it by itself
                    self._rows.execute("ROLLBACK")
                raise

    def _keep(self, table: Table, *cells: Cell) -> None:
        """Write a row, in place of an older one of the same id."""
        self._rows.execute(table.keep, table.sealed(*cells))

    def _next_id(self, table: Table) -> int:
        found = self._rows.execute(_NEXT_ID.replace("@t", table.name))
        return int(found.fetchone()[0])

    def _is_in_place(self) -> bool:
        try:
            return identity(self._path) == self._file
        except (FileNotFoundError, NotADirectoryError):
            return False

    def _refuse_a_file_that_is_gone(self) -> None:
        # The system lets one write on into a file that was deleted: it would all be lost.
        if not self._is_in_place():
            raise Displaced(_where_it_went(self._path))


_NEXT_ID: Final = "SELECT coalesce(max(id), 0) + 1 FROM @t"


def _where_it_went(path: Path) -> Words:
    if path.exists():
        return words("The journal “{path}” was replaced by another file.", path=str(path))
    return words("The journal “{path}” was deleted or moved away.", path=str(path))
