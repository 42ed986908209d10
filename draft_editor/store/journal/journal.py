"""The journal: opened only when it is sound, and made sound or new when it is not."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from draft_editor.model.words import Words, words
from draft_editor.store.folder import FILE_MODE
from draft_editor.store.journal.attempts import AttemptBook
from draft_editor.store.journal.drafts import DraftBook
from draft_editor.store.journal.regain import put_back
from draft_editor.store.journal.rescue import finish, make_new, rescue
from draft_editor.store.journal.retention import RetentionBook
from draft_editor.store.journal.schema import (
    STEPS,
    VERSION,
    Step,
    beside,
    connect,
    copy_whole,
    move_on,
    wal_of,
)
from draft_editor.store.journal.soundness import check, check_trees
from draft_editor.store.journal.stored import StoredBook
from draft_editor.store.journal.trouble import Damaged, NewerJournal, damage, disk_trouble
from draft_editor.store.journal.versions import VersionBook
from draft_editor.store.journal.wal import Heading, read_heading, read_log

_LAST_BELIEVABLE: Final = 999
"""No schema will have a higher number: one in a file is a damaged header."""


class Journal(DraftBook, VersionBook, AttemptBook, StoredBook, RetentionBook):
    """The one file in which nothing is lost. Thread: the one that opened it, and no other.

    The caller sees to it that one process at a time has a data folder open. Every method raises
    `NotKept` when the disk does not play along, and then nothing of the call is kept; a call
    that does not follow from what is kept raises `NotFitting`.
    """

    @classmethod
    def open(cls, path: Path, now: datetime, steps: Mapping[int, Step] = STEPS) -> Opened:
        """Open the journal at `path`, or make it; its folder must be there.

        An older one is copied and brought up to this version by `steps`. A damaged one is set
        aside and replaced by what can be read in it. Raises `NewerJournal` for that of a newer
        program, and `NotKept`.
        """
        with disk_trouble(path):
            told = finish(path)
            if not path.exists() and not _holds_something(wal_of(path)):
                wal_of(path).unlink(missing_ok=True)
                make_new(path)
            try:
                with damage():
                    rows, moved = _sound(path, now, steps)
                told += moved
            except Damaged:
                told += rescue(path, now)
                rows = connect(path)
            return Opened(cls(rows, path), told)

    def regain(self, now: datetime) -> tuple[Words, ...]:
        """Stand at its path again, after a call was `Displaced`; what a person should know.

        Nothing of what was kept is missing then, and whatever had come in its place lies beside
        it. Raises `NotKept` while that cannot be: where another program has what stands there
        open, say, or the disk does not take it.
        """
        with disk_trouble(self._path):
            if self._is_in_place():
                return ()
            before = self._rows
            told = put_back(before, self._path, now, self._beside)
            self._take_over(connect(self._path))
            before.close()
            return told


@dataclass(frozen=True, slots=True)
class Opened:
    """A journal to work with, and what a person should know about how it was opened.

    The sentences may name a draft by its title: they are for the window, not for a log.
    """

    journal: Journal
    told: tuple[Words, ...]


def _sound(
    path: Path, now: datetime, steps: Mapping[int, Step]
) -> tuple[sqlite3.Connection, tuple[Words, ...]]:
    """An open, checked file of this version; raises `Damaged` and `sqlite3.Error`."""
    found = _version(path, steps)
    os.close(os.open(path, os.O_RDWR))  # says more exactly than SQLite why it may not be written
    if stat.S_IMODE(path.stat().st_mode) != FILE_MODE:
        path.chmod(FILE_MODE)
    rows = connect(path)
    told: tuple[Words, ...] = ()
    try:
        if found < VERSION:
            check_trees(rows)
            copy = beside(path, f"v{found}", now)
            copy_whole(rows, copy)
            move_on(rows, found, steps)
            told = (
                words(
                    "The journal was brought up to this version; as it was before, it is kept in "
                    "“{name}”.",
                    name=copy.name,
                ),
            )
        check(rows)
    except BaseException:
        rows.close()
        raise
    return rows, told


def _version(path: Path, steps: Mapping[int, Step]) -> int:
    """The schema version of a file that this program may open; not a byte of it is touched."""
    if not path.exists():
        raise Damaged  # only its log is left
    log = read_log(path)
    heading = read_heading(path, log)
    if not heading.is_database:
        raise Damaged
    found = heading.version
    if VERSION < found <= _LAST_BELIEVABLE:
        raise NewerJournal(
            words(
                "The journal “{path}” was written by a newer version of the program. It is left "
                "as it is: start the newer version, or choose another data folder.",
                path=str(path),
            )
        )
    if not log.is_whole or not _is_known(heading, steps):
        raise Damaged
    return found


def _is_known(heading: Heading, steps: Mapping[int, Step]) -> bool:
    if heading.version == VERSION:
        return heading.is_ours
    return all(version in steps for version in range(heading.version, VERSION)) and (
        heading.version < VERSION
    )


def _holds_something(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0
