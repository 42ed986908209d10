"""Files that lie at upload targets: known by digest, so that none is sent there twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from draft_editor.model.json_text import dump, parse_object
from draft_editor.model.stored_file import StoredFile
from draft_editor.store.journal.book import Book
from draft_editor.store.journal.rows import Row, microseconds, packed, unpacked
from draft_editor.store.journal.schema import STORED


class StoredBook(Book):
    """The chapter of files that were sent; `target` is any plain text without a blank."""

    def put_stored(self, files: Sequence[tuple[str, StoredFile, datetime]]) -> None:
        """Keep what is known of files, each by its target, in place of what was kept before.

        They are told apart by their names there. All of them are kept, or none.
        """
        with self._writing() as rows:
            for target, file, at in files:
                key = f"{target} {file.name}"
                known = rows.execute("SELECT id FROM stored WHERE key = ?", (key,)).fetchone()
                id_ = self._next_id(STORED) if known is None else known[0]
                self._keep(STORED, id_, key, microseconds(at), packed(_text(file)))

    def stored(self, target: str) -> tuple[StoredFile, ...]:
        """What is known of the files of a target, the latest last."""
        among = (f"{target} ", f"{target}!")  # "!" comes next after a blank
        with self._reading() as rows:
            found = rows.execute(STORED.all_rows + "WHERE key > ? AND key < ? ORDER BY at", among)
            return tuple(map(_file, found))


def _text(file: StoredFile) -> str:
    return dump(
        {
            "sha256": file.sha256,
            "type": file.content_type,
            "size": str(file.size),
            "read": file.read_url,
        }
    )


def _file(row: Row) -> StoredFile:
    STORED.check(row)
    _, key, _, text, _ = row
    known = parse_object(unpacked(text))
    return StoredFile(
        key.partition(" ")[2],
        str(known["sha256"]),
        str(known["type"]),
        int(str(known["size"])),
        str(known["read"]),
    )
