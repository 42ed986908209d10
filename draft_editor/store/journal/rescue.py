"""A damaged journal set aside, and a new one made of everything readable in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from draft_editor.model.words import Words, count_words, words
from draft_editor.store.journal.keys import SERIAL_BITS
from draft_editor.store.journal.pages import Found, Rows, read_pages
from draft_editor.store.journal.rows import Row, Table, unpacked
from draft_editor.store.journal.schema import (
    ACTS,
    ATTEMPTS,
    DRAFTS,
    FILES,
    SESSION,
    STORED,
    TABLES,
    VERSIONS,
    VIEWS,
    beside,
    make,
    shm_of,
    wal_of,
)
from draft_editor.store.journal.soundness import MOST_DRAFTS
from draft_editor.store.journal.wal import read_log

RESCUED: Final = "rescued"
"""What a whole journal is called that is about to be moved to its place."""

_NEW: Final = "new"
_PLACE: Final = (1 << SERIAL_BITS) - 1


def make_new(path: Path) -> None:
    """An empty journal; after a kill at any moment there is a whole one or none."""
    with _made(path):
        pass
    beside(path, _NEW).rename(path)


def rescue(path: Path, now: datetime) -> tuple[Words, ...]:
    """Put a new journal in place of a damaged one and say what could not be read.

    Raises `OSError` and `sqlite3.Error`; then the damaged one still stands where it stood.
    """
    whole = _whole(read_pages(path.read_bytes() if path.exists() else b"", read_log(path)))
    with _made(path) as rows:
        rows.execute("BEGIN IMMEDIATE")
        for table in TABLES:
            rows.executemany(table.keep, whole.rows[table.name])
        rows.execute("COMMIT")
    # From here on there is a complete new journal under a name that says so: see `finish`.
    beside(path, _NEW).replace(beside(path, RESCUED))
    aside = set_aside(path, "damaged", now)
    beside(path, RESCUED).rename(path)
    return (
        words(
            "The journal was damaged. It was set aside as “{name}”, and everything readable in "
            "it was brought back.",
            name=aside.name,
        ),
        *whole.told,
    )


def finish(path: Path) -> tuple[Words, ...]:
    """Complete a rescue that a kill cut short; nothing to tell when there was none."""
    rescued = beside(path, RESCUED)
    if not rescued.exists():
        return ()
    if path.exists():  # cut short before the damaged file was moved: it will be done anew
        rescued.unlink()
        return ()
    # What the old log held is in the rescued file, and SQLite would replay it into that.
    wal_of(path).unlink(missing_ok=True)
    shm_of(path).unlink(missing_ok=True)
    rescued.rename(path)
    return (words("The journal was damaged; everything readable in it was brought back."),)


def set_aside(path: Path, what: str, now: datetime) -> Path:
    """Move a journal's files away, under a name that says `what` they are; their new place."""
    aside = beside(path, what, now)
    if path.exists():
        path.rename(aside)
    if wal_of(path).exists():
        wal_of(path).rename(wal_of(aside))
    shm_of(path).unlink(missing_ok=True)
    return aside


@contextmanager
def _made(path: Path) -> Iterator[sqlite3.Connection]:
    """A new file to fill; it is closed and whole afterwards, or gone."""
    place = beside(path, _NEW)
    try:
        with closing(make(place)) as rows:
            yield rows
    except BaseException:
        for part in (place, wal_of(place), shm_of(place)):
            part.unlink(missing_ok=True)
        raise


@dataclass(frozen=True, slots=True)
class _Whole:
    """What fits together of all that was found."""

    rows: Mapping[str, list[Row]]
    told: tuple[Words, ...]


def _whole(found: Found) -> _Whole:
    """Leave out what has lost its draft or its place, and say so."""
    rows = found.rows
    drafts = _latest(rows[DRAFTS.name], DRAFTS.place("key"))
    acts: list[Row] = []
    told: list[Words] = []
    for id_, draft in drafts.items():
        first, title = draft[DRAFTS.place("first")], draft[DRAFTS.place("title")]
        kept, lost = _run(id_, first, found)
        acts += kept
        if lost:
            told.append(
                count_words(
                    "The last %n change(s) of “{title}” could not be read.",
                    lost,
                    title=unpacked(title),
                )
            )
    told += _lost(found)
    return _Whole(
        {
            DRAFTS.name: list(drafts.values()),
            ACTS.name: acts,
            VIEWS.name: [row for id_, row in rows[VIEWS.name].items() if id_ in drafts],
            FILES.name: [row for id_, row in rows[FILES.name].items() if id_ in drafts],
            SESSION.name: [row for id_, row in rows[SESSION.name].items() if id_ == 1],
            VERSIONS.name: list(rows[VERSIONS.name].values()),
            ATTEMPTS.name: list(_latest(rows[ATTEMPTS.name], ATTEMPTS.place("name")).values()),
            STORED.name: list(_latest(rows[STORED.name], STORED.place("key")).values()),
        },
        tuple(told),
    )


def _run(draft: int, first: int, found: Found) -> tuple[list[Row], int]:
    """A draft's acts up to the first that is missing, and how many are missing from there on."""
    acts = found.rows[ACTS.name]
    start = (draft << SERIAL_BITS) + first + 1
    end = start
    while end in acts:
        end += 1
    named = found.named[ACTS.width] | found.keys
    last = (draft << SERIAL_BITS) + _PLACE
    after = max((id_ for id_ in acts if end < id_ <= last), default=end - 1)
    while after + 1 in named:
        after += 1
    return [acts[id_] for id_ in range(start, end)], after + 1 - end


def _lost(found: Found) -> Iterator[Words]:
    """What is gone as a whole, in numbers: nobody can say more about it."""
    acted = {id_ >> SERIAL_BITS for id_ in found.rows[ACTS.name]}
    drafts = (_missing(found, DRAFTS) | acted | set(found.rows[VIEWS.name])) - set(
        found.rows[DRAFTS.name]
    )
    if lost := len([id_ for id_ in drafts if id_ < MOST_DRAFTS]):
        yield count_words("%n draft(s) in it could not be read.", lost)
    if lost := len(_missing(found, VERSIONS)):
        yield count_words("%n older version(s) in it could not be read.", lost)
    if lost := len(_missing(found, ATTEMPTS)):
        yield count_words("%n attempt(s) to submit in it could not be read.", lost)


def _missing(found: Found, table: Table) -> set[int]:
    return found.named[table.width] - set(found.rows[table.name])


def _latest(rows: Rows, place: int) -> dict[int, Row]:
    """The rows without those whose value in a column a later one has: there is one of each."""
    by_value = {rows[id_][place]: id_ for id_ in sorted(rows)}
    return {id_: rows[id_] for id_ in sorted(by_value.values())}
