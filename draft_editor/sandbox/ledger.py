"""The sandbox's memory: customers, drafts byte for byte, every accepted edit, and files."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final


@dataclass(frozen=True, slots=True, repr=False)
class Customer:
    """A customer; `vocabulary` is the one that lists speak: `edit` or `webhook`."""

    id: str
    name: str
    vocabulary: str


@dataclass(frozen=True, slots=True, repr=False)
class StoredDraft:
    """A draft as it was last received; `enveloped` when a list's own keys stand in it."""

    message: str
    customer: str
    protocol: str
    enveloped: bool
    body: bytes


@dataclass(frozen=True, slots=True, repr=False)
class StoredFile:
    """One file of the upload target."""

    name: str
    mime: str
    content: bytes
    etag: str


@dataclass(frozen=True, slots=True, repr=False)
class Stock:
    """What a new sandbox begins with."""

    customers: tuple[Customer, ...]
    drafts: tuple[StoredDraft, ...]
    past: tuple[tuple[str, str], ...] = field(default=())
    files: tuple[StoredFile, ...] = field(default=())


def stored_file(name: str, mime: str, content: bytes) -> StoredFile:
    """A file with its ETag, the SHA-256 of its content in hex."""
    return StoredFile(name, mime, content, hashlib.sha256(content).hexdigest())


_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS customers (id TEXT PRIMARY KEY, name TEXT, vocabulary TEXT);
CREATE TABLE IF NOT EXISTS drafts (
    message TEXT PRIMARY KEY, customer TEXT, protocol TEXT, enveloped INTEGER, body BLOB);
CREATE TABLE IF NOT EXISTS past (customer TEXT, entry TEXT);
CREATE TABLE IF NOT EXISTS edits (
    number INTEGER PRIMARY KEY, message TEXT, at TEXT, user TEXT, body BLOB);
CREATE TABLE IF NOT EXISTS files (name TEXT PRIMARY KEY, mime TEXT, content BLOB, etag TEXT);
"""


class Ledger:
    """One SQLite database, on disk (mode 0600) or in memory. Thread: every connection's."""

    def __init__(self, database: Path | None) -> None:
        if database is not None:
            os.close(os.open(database, os.O_RDWR | os.O_CREAT, 0o600))
        self._lock = threading.Lock()
        self._rows = sqlite3.connect(
            ":memory:" if database is None else database,
            check_same_thread=False,
            isolation_level=None,
        )
        try:
            self._prepare(is_file=database is not None)
        except sqlite3.Error:
            self._rows.close()
            raise

    def is_new(self) -> bool:
        """Whether nothing was ever put in."""
        with self._lock:
            return self._rows.execute("SELECT 1 FROM customers LIMIT 1").fetchone() is None

    def fill(self, stock: Stock) -> None:
        """Puts in everything a new sandbox begins with, all or nothing."""
        with self._lock:
            self._rows.execute("BEGIN")
            self._many("customers", ((one.id, one.name, one.vocabulary) for one in stock.customers))
            self._many(
                "drafts",
                (
                    (one.message, one.customer, one.protocol, one.enveloped, one.body)
                    for one in stock.drafts
                ),
            )
            self._many("past", stock.past)
            self._many(
                "files", ((one.name, one.mime, one.content, one.etag) for one in stock.files)
            )
            self._rows.execute("COMMIT")

    def customer(self, customer: str) -> Customer | None:
        """The customer of an id."""
        with self._lock:
            row = self._rows.execute(
                "SELECT id, name, vocabulary FROM customers WHERE id = ?", (customer,)
            ).fetchone()
        return None if row is None else Customer(*row)

    def draft(self, message: str) -> StoredDraft | None:
        """The draft of an id."""
        with self._lock:
            row = self._rows.execute(_DRAFT_OF_ID, (message,)).fetchone()
        return None if row is None else _draft(row)

    def drafts_of(self, customer: str) -> list[StoredDraft]:
        """All drafts of a customer, in the order they were made."""
        with self._lock:
            rows = self._rows.execute(_DRAFTS_OF_CUSTOMER, (customer,)).fetchall()
        return [_draft(row) for row in rows]

    def past_of(self, customer: str) -> list[str]:
        """The customer's messages that are no drafts: JSON texts as a list shows them."""
        with self._lock:
            rows = self._rows.execute("SELECT entry FROM past WHERE customer = ?", (customer,))
            return [str(entry) for (entry,) in rows]

    def accept(self, draft: StoredDraft, user: str) -> None:
        """Stores an edit: the draft's new body, and a line in the table of edits."""
        at = datetime.now(UTC).isoformat()
        with self._lock:
            self._rows.execute("BEGIN")
            self._replace(draft)
            self._rows.execute(
                "INSERT INTO edits (message, at, user, body) VALUES (?, ?, ?, ?)",
                (draft.message, at, user, draft.body),
            )
            self._rows.execute("COMMIT")

    def alter(self, draft: StoredDraft) -> None:
        """Stores a body that somebody else has written: it counts as nobody's edit here."""
        with self._lock:
            self._replace(draft)

    def edits(self) -> dict[str, int]:
        """How many edits were accepted, by message; messages without any are left out."""
        with self._lock:
            rows = self._rows.execute("SELECT message, count(*) FROM edits GROUP BY message")
            return {str(message): int(count) for message, count in rows}

    def keep_file(self, file: StoredFile) -> bool:
        """Stores a file; says whether its name was new."""
        row = (file.name, file.mime, file.content, file.etag)
        with self._lock:
            known = self._rows.execute("SELECT 1 FROM files WHERE name = ?", (file.name,))
            is_new = known.fetchone() is None
            self._rows.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)", row)
        return is_new

    def file(self, name: str) -> StoredFile | None:
        """The file of a name."""
        with self._lock:
            row = self._rows.execute(
                "SELECT name, mime, content, etag FROM files WHERE name = ?", (name,)
            ).fetchone()
        return None if row is None else StoredFile(*row)

    def close(self) -> None:
        """Closes the database; a second time does nothing."""
        with self._lock:
            self._rows.close()

    def _prepare(self, *, is_file: bool) -> None:
        if is_file:
            self._rows.execute("PRAGMA journal_mode=WAL")
            self._rows.execute("PRAGMA synchronous=NORMAL")
        self._rows.executescript(_SCHEMA)

    def _replace(self, draft: StoredDraft) -> None:
        self._rows.execute(
            "UPDATE drafts SET protocol = ?, enveloped = ?, body = ? WHERE message = ?",
            (draft.protocol, draft.enveloped, draft.body, draft.message),
        )

    def _many(self, table: str, rows: Iterable[tuple[object, ...]]) -> None:
        self._rows.executemany(_INSERTS[table], rows)


_DRAFT_OF_ID: Final = """
SELECT message, customer, protocol, enveloped, body FROM drafts WHERE message = ?"""
_DRAFTS_OF_CUSTOMER: Final = """
SELECT message, customer, protocol, enveloped, body FROM drafts WHERE customer = ? ORDER BY rowid"""
_INSERTS: Final = {
    "customers": "INSERT INTO customers VALUES (?, ?, ?)",
    "drafts": "INSERT INTO drafts VALUES (?, ?, ?, ?, ?)",
    "past": "INSERT INTO past VALUES (?, ?)",
    "files": "INSERT INTO files VALUES (?, ?, ?, ?)",
}


def _draft(row: tuple[str, str, str, int, bytes]) -> StoredDraft:
    message, customer, protocol, enveloped, body = row
    return StoredDraft(message, customer, protocol, bool(enveloped), body)
