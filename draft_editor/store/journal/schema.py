"""The journal's tables, how a file of them is made and opened, and how an older one is moved on."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Final, TypeAlias

from draft_editor.store.folder import FILE_MODE
from draft_editor.store.journal.rows import Table

VERSION: Final = 3
"""The schema that this program writes, kept in `PRAGMA user_version`."""

PAGE: Final = 4096
"""Bytes in a page of the file."""

_BUSY_SECONDS: Final = 2.0

Step: TypeAlias = Callable[[sqlite3.Connection], None]
"""Moves an open file from one version to the next, inside a transaction that is not its own."""

DRAFTS: Final = Table(
    "drafts",
    ("key", "title", "beside", "opened", "first", "source"),
    # AUTOINCREMENT: an id is never given twice, or what is late for a forgotten draft could land
    # in another. `first` counts the acts that were there before `source` took their place.
    """CREATE TABLE drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, title BLOB NOT NULL,
    beside BLOB NOT NULL, opened INTEGER NOT NULL, first INTEGER NOT NULL,
    source BLOB NOT NULL, crc INTEGER NOT NULL)""",
)
ACTS: Final = Table(
    "acts",
    ("draft", "text"),
    # The id says draft and place (see `keys.SERIAL_BITS`): a draft's acts lie side by side in
    # order, and no index is needed that could be damaged.
    """CREATE TABLE acts (
    id INTEGER PRIMARY KEY, draft INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    text BLOB NOT NULL, crc INTEGER NOT NULL)""",
)
VIEWS: Final = Table(
    "views",
    ("text",),
    """CREATE TABLE views (
    id INTEGER PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,
    text BLOB NOT NULL, crc INTEGER NOT NULL)""",
)
FILES: Final = Table(
    "files",
    ("text",),
    """CREATE TABLE files (
    id INTEGER PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,
    text BLOB NOT NULL, crc INTEGER NOT NULL)""",
)
SESSION: Final = Table(
    "session",
    ("open", "active", "clean"),
    """CREATE TABLE session (
    id INTEGER PRIMARY KEY CHECK (id = 1), open TEXT NOT NULL, active INTEGER,
    clean INTEGER NOT NULL, crc INTEGER NOT NULL)""",
)
VERSIONS: Final = Table(
    "versions",
    ("key", "kind", "at", "label", "source"),
    """CREATE TABLE versions (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL,
    label BLOB NOT NULL, source BLOB NOT NULL, crc INTEGER NOT NULL)""",
)
ATTEMPTS: Final = Table(
    "attempts",
    (
        "name",
        "key",
        "state",
        "at",
        "title",
        "body",
        "word",
        "said",
        "status",
        "answer",
        "ended",
        "took",
    ),
    """CREATE TABLE attempts (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, key TEXT NOT NULL, state TEXT NOT NULL,
    at INTEGER NOT NULL, title BLOB NOT NULL, body BLOB NOT NULL, word BLOB, said BLOB,
    status INTEGER, answer BLOB, ended INTEGER, took INTEGER, crc INTEGER NOT NULL)""",
)
STORED: Final = Table(
    "stored",
    ("key", "at", "text"),
    """CREATE TABLE stored (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, text BLOB NOT NULL,
    crc INTEGER NOT NULL)""",
)

TABLES: Final = (DRAFTS, ACTS, VIEWS, FILES, SESSION, VERSIONS, ATTEMPTS, STORED)
_INDEXES: Final = ("CREATE INDEX versions_of_key ON versions (key, kind)",)


def _add_files(rows: sqlite3.Connection) -> None:
    rows.execute(FILES.create)


def _add_stored(rows: sqlite3.Connection) -> None:
    rows.execute(STORED.create)


STEPS: Final[Mapping[int, Step]] = {1: _add_files, 2: _add_stored}
"""The step from each older version to the one after it."""


def connect(path: Path) -> sqlite3.Connection:
    """Open the file for one thread; raises `sqlite3.Error`."""
    rows = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
    try:
        for pragma in (
            # A commit is in the system's hands at once, so SIGKILL loses nothing of it in any
            # setting. FULL waits for the disk as well: a power cut loses only what was being
            # committed. NORMAL would be faster by a fraction of a millisecond for each commit
            # and could lose all commits since the last checkpoint; and an attempt must be on the
            # disk before its first byte leaves.
            "synchronous = FULL",
            "fullfsync = ON",  # macOS calls a write done before the disk has it, unless asked
            "foreign_keys = ON",
            "secure_delete = ON",  # a forgotten text is gone, and cannot come back in a rescue
            "temp_store = MEMORY",  # no customer's words in temporary files
            "trusted_schema = OFF",
            "journal_size_limit = 4000000",
        ):
            rows.execute(f"PRAGMA {pragma}")
    except BaseException:
        rows.close()
        raise
    return rows


def make(path: Path) -> sqlite3.Connection:
    """A new file, closed to other accounts, in place of whatever is there."""
    path.unlink(missing_ok=True)
    make_closed(path)
    rows = connect(path)
    try:
        rows.execute(f"PRAGMA page_size = {PAGE}")
        rows.execute("PRAGMA auto_vacuum = INCREMENTAL")
        rows.execute("PRAGMA journal_mode = WAL")
        rows.execute("BEGIN IMMEDIATE")
        _create(rows)
        rows.execute(f"PRAGMA user_version = {VERSION}")
        rows.execute("COMMIT")
    except BaseException:
        rows.close()
        raise
    return rows


def make_closed(path: Path) -> None:
    """An empty file with mode 0600 whatever the umask; SQLite gives its own files the same."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE_MODE))
    path.chmod(FILE_MODE)


def schema_of(rows: sqlite3.Connection) -> frozenset[str]:
    """What the tables and indexes of a file are said to be."""
    found: Iterable[tuple[str, str, str | None]] = rows.execute(
        "SELECT type, name, sql FROM sqlite_master"
    )
    return frozenset(f"{kind} {name} {sql}" for kind, name, sql in found)


@cache
def schema() -> frozenset[str]:
    """What `schema_of` says for a sound file of this version."""
    with closing(sqlite3.connect(":memory:")) as rows:
        _create(rows)
        return schema_of(rows)


def move_on(rows: sqlite3.Connection, found: int, steps: Mapping[int, Step]) -> None:
    """Bring an open file from version `found` to `VERSION`, or leave it as it was."""
    rows.execute("PRAGMA journal_mode = WAL")
    rows.execute("BEGIN IMMEDIATE")
    try:
        for version in range(found, VERSION):
            steps[version](rows)
        rows.execute(f"PRAGMA user_version = {VERSION}")
        rows.execute("COMMIT")
    except BaseException:
        if rows.in_transaction:
            rows.execute("ROLLBACK")
        raise


def copy_whole(rows: sqlite3.Connection, target: Path) -> None:
    """Write all that an open file holds into a new one, closed to other accounts."""
    make_closed(target)
    try:
        with closing(sqlite3.connect(target)) as copy:
            rows.backup(copy)
    except BaseException:  # half a copy must not look like one
        target.unlink(missing_ok=True)
        raise


def beside(path: Path, what: str, now: datetime | None = None) -> Path:
    """The place of a companion file: `journal-damaged-2026-11-23-082221.sqlite3`.

    With a time, the name is one that no file has yet.
    """
    stem = f"{path.stem}-{what}" if now is None else f"{path.stem}-{what}-{now:%Y-%m-%d-%H%M%S}"
    place = path.with_name(stem + path.suffix)
    count = 1
    while now is not None and place.exists():
        count += 1
        place = path.with_name(f"{stem}-{count}{path.suffix}")
    return place


def wal_of(path: Path) -> Path:
    """Where SQLite keeps what is committed and not yet in the file itself."""
    return path.with_name(path.name + "-wal")


def shm_of(path: Path) -> Path:
    """Where SQLite keeps its index into that."""
    return path.with_name(path.name + "-shm")


def identity(path: Path) -> tuple[int, int]:
    """What tells a file from every other one that may come to stand at its path."""
    status = path.stat()
    return status.st_dev, status.st_ino


def _create(rows: sqlite3.Connection) -> None:
    for statement in (*(table.create for table in TABLES), *_INDEXES):
        rows.execute(statement)
