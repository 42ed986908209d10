"""The states of a draft that are worth going back to, each local or seen on the server."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal, TypeAlias

from draft_editor.model.words import words
from draft_editor.store.journal.book import Book
from draft_editor.store.journal.keys import DraftKey, key_text
from draft_editor.store.journal.rows import Row, microseconds, moment, packed, unpacked
from draft_editor.store.journal.schema import VERSIONS
from draft_editor.store.journal.trouble import NotFitting

VersionKind: TypeAlias = Literal["local", "server"]


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """A state of a draft, without its text."""

    id: int
    kind: VersionKind
    at: datetime
    label: str = field(repr=False)


class VersionBook(Book):
    """The chapter of versions: they outlive the draft that they were states of."""

    def put_version(
        self, key: DraftKey, kind: VersionKind, source: str, at: datetime, label: str
    ) -> int:
        """Keep a state and return its id.

        The same text as the newest of its kind is not kept twice: the id is then that one's.
        """
        with self._writing():
            return self._put(key, kind, source, at, label)

    def put_versions(
        self, states: Iterable[tuple[DraftKey, str]], kind: VersionKind, at: datetime, label: str
    ) -> None:
        """Keep the states of many drafts at once, each as `put_version` does."""
        with self._writing():
            for key, source in states:
                self._put(key, kind, source, at, label)

    def is_newest(self, key: DraftKey, kind: VersionKind, source: str) -> bool:
        """Whether this is the text of the newest state of its kind."""
        with self._reading():
            newest = self._newest(key_text(key), kind)
            return newest is not None and newest[1] == packed(source)

    def _put(self, key: DraftKey, kind: VersionKind, source: str, at: datetime, label: str) -> int:
        text, cell = key_text(key), packed(source)
        newest = self._newest(text, kind)
        if newest is not None and newest[1] == cell:
            return newest[0]
        id_ = self._next_id(VERSIONS)
        self._keep(VERSIONS, id_, text, kind, microseconds(at), packed(label), cell)
        return id_

    def _newest(self, key: str, kind: VersionKind) -> tuple[int, bytes] | None:
        found: tuple[int, bytes] | None = self._rows.execute(_NEWEST, (key, kind)).fetchone()
        return found

    def versions(self, key: DraftKey) -> tuple[KeptVersion, ...]:
        """The states of a draft in the order they were kept."""
        with self._reading() as rows:
            found = rows.execute(_OF_KEY, (key_text(key),)).fetchall()
            return tuple(_version(row) for row in found)

    def version_source(self, version: int) -> str:
        """The text of a state; one that is not kept (any more) is `NotFitting`."""
        with self._reading() as rows:
            row = rows.execute(VERSIONS.all_rows + "WHERE id = ?", (version,)).fetchone()
            if row is None:
                raise NotFitting(words("This version is not kept any more."))
            VERSIONS.check(row)
            return unpacked(row[VERSIONS.place("source")])


_NEWEST: Final = (
    "SELECT id, source FROM versions WHERE key = ? AND kind = ? ORDER BY id DESC LIMIT 1"
)
_OF_KEY: Final = VERSIONS.all_rows + "WHERE key = ? ORDER BY id"


def _version(row: Row) -> KeptVersion:
    VERSIONS.check(row)
    id_, _, kind, at, label, _, _ = row
    return KeptVersion(id_, kind, moment(at), unpacked(label))
