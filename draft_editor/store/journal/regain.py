"""A journal whose file went, or became another one, put back where it belongs while it is open."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

from draft_editor.model.words import Words, words
from draft_editor.store.folder import FOLDER_MODE
from draft_editor.store.journal.rescue import RESCUED, set_aside
from draft_editor.store.journal.schema import beside, connect, copy_whole, identity, shm_of, wal_of
from draft_editor.store.journal.soundness import check
from draft_editor.store.journal.trouble import Damaged, damage

_COPY: Final = "copy"


def put_back(
    rows: sqlite3.Connection, path: Path, now: datetime, own: Mapping[Path, tuple[int, int]]
) -> tuple[Words, ...]:
    """Write all that an open journal holds to its path again; what stands there is set aside.

    `own` are the files beside it that belong to what went, each with its `identity`.

    The system keeps a deleted file readable for whoever has it open. The folder is made again,
    but not the one above it: that may be a drive that was pulled out. Raises `OSError`,
    `Damaged` and `sqlite3.Error`; then what stands at the path still stands there.
    """
    path.parent.mkdir(FOLDER_MODE, exist_ok=True)
    is_other = path.exists()
    if is_other:
        _remove_log_of_before(path, own)
        _refuse_one_in_use(path)
    copy = _copied(rows, path)
    told: tuple[Words, ...] = ()
    if is_other:
        name = set_aside(path, "replaced", now).name
        told = (
            words(
                "Another file had taken the place of the journal; it was set aside as “{name}”.",
                name=name,
            ),
        )
    # A kill from here on leaves a complete journal under a name that says so: see `finish`.
    copy.replace(beside(path, RESCUED))
    wal_of(path).unlink(missing_ok=True)  # of the file that went: SQLite would read it
    shm_of(path).unlink(missing_ok=True)
    beside(path, RESCUED).rename(path)
    return told


def _copied(rows: sqlite3.Connection, path: Path) -> Path:
    copy = beside(path, _COPY)
    copy.unlink(missing_ok=True)
    copy_whole(rows, copy)
    try:
        with closing(connect(copy)) as copied:
            check(copied)
    except BaseException:
        copy.unlink()
        raise
    return copy


def _remove_log_of_before(path: Path, own: Mapping[Path, tuple[int, int]]) -> None:
    """SQLite would write what it holds into the other file that stands there now."""
    for part, known in own.items():
        if part.exists() and identity(part) == known:
            part.unlink()


def _refuse_one_in_use(path: Path) -> None:
    """Two editors must not take the place from each other again and again."""
    try:
        with damage(), closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as rows:
            rows.execute("PRAGMA locking_mode = EXCLUSIVE")
            rows.execute("BEGIN EXCLUSIVE")
            rows.execute("ROLLBACK")
    except Damaged:  # no journal at all
        pass
