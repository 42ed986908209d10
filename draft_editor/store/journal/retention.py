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

        Versions and ended attempts only: drafts, acts and attempts that wait or have no end are
        never touched. `most_bytes` counts the texts as they lie in the file. Returns how many
        were deleted.
        """
        ended = AttemptState.ENDED.value
        with self._writing() as rows:
            past: list[tuple[int, int, int, int]] = rows.execute(_PAST, (ended,)).fetchall()
            room, limit = most_bytes, microseconds(older_than)
            dropped: dict[int, list[tuple[int]]] = {_IS_VERSION: [], _IS_ATTEMPT: []}
            for at, kind, id_, size in past:
                # Once one does not fit, nothing older may stay: there are no holes in the past.
                room = room - size if size <= room else -1
                if at < limit or room < 0:
                    dropped[kind].append((id_,))
            rows.executemany("DELETE FROM versions WHERE id = ?", dropped[_IS_VERSION])
            rows.executemany("DELETE FROM attempts WHERE id = ?", dropped[_IS_ATTEMPT])
        with self._reading() as rows:
            # Gives the room back to the disk; as a script, for `execute` stops after one page.
            rows.executescript("PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE);")
        return len(dropped[_IS_VERSION]) + len(dropped[_IS_ATTEMPT])


_IS_VERSION: Final = 0
_IS_ATTEMPT: Final = 1
_PAST: Final = """
SELECT at, 0, id, length(source) + length(label) FROM versions
UNION ALL
SELECT at, 1, id, length(body) + length(answer) + length(said) FROM attempts WHERE state = ?
ORDER BY 1 DESC, 3 DESC"""
