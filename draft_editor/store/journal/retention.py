"""How much of the past is kept: by age, and by the room it takes."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from draft_editor.store.journal.attempts import AttemptState
from draft_editor.store.journal.book import Book
from draft_editor.store.journal.rows import microseconds


class RetentionBook(Book):
    """The chapter of letting go."""

    def retain(self, older_than: datetime, most_bytes: int) -> int:
        """Delete what is from before a moment, then the oldest until the rest fits.

        Versions, ended attempts and what is known of stored files only: drafts, acts and
        attempts that wait or have no end are never touched. `most_bytes` counts the texts as
        they lie in the file. Returns how many were deleted.
        """
        ended = AttemptState.ENDED.value
        with self._writing() as rows:
            past: list[tuple[int, str, int, int]] = rows.execute(_PAST, (ended,)).fetchall()
            room, limit = most_bytes, microseconds(older_than)
            dropped: dict[str, list[tuple[int]]] = {"versions": [], "attempts": [], "stored": []}
            for at, table, id_, size in past:
                # Once one does not fit, nothing older may stay: there are no holes in the past.
                room = room - size if size <= room else -1
                if at < limit or room < 0:
                    dropped[table].append((id_,))
            rows.executemany("DELETE FROM versions WHERE id = ?", dropped["versions"])
            rows.executemany("DELETE FROM attempts WHERE id = ?", dropped["attempts"])
            rows.executemany("DELETE FROM stored WHERE id = ?", dropped["stored"])
        with self._reading() as rows:
            # Gives the room back to the disk; as a script, for `execute` stops after one page.
            rows.executescript("PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE);")
        return sum(map(len, dropped.values()))


_PAST: Final = """
SELECT at, 'versions', id, length(source) + length(label) FROM versions
UNION ALL
SELECT at, 'attempts', id, length(body) + length(answer) + length(said) FROM attempts
WHERE state = ?
UNION ALL
SELECT at, 'stored', id, length(key) + length(text) FROM stored
ORDER BY 1 DESC, 3 DESC"""
