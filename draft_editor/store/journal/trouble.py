"""What can go wrong with the journal, in words that hold no text and no id of a draft."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from draft_editor.model.words import Complaint, Words, words
from draft_editor.store.folder import reason

_NO_ROOM: Final = 256 * 1024
"""Bytes; with less than this free, a write that failed is put down to the full disk."""


class NotKept(Complaint):
    """The disk did not take or give something; what was kept before is as it was.

    The same call may succeed later: nothing of a refused call is on the disk.
    """


class Displaced(NotKept):
    """The file is gone, or another one stands in its place: see `Journal.regain`."""


class NotFitting(Complaint):
    """A call that does not follow from what is kept: trying again cannot help."""


class NewerJournal(Complaint):
    """The journal is that of a newer program; its files were read and not touched."""


class Damaged(Exception):
    """What is in the file is not what was written there."""


@contextmanager
def disk_trouble(path: Path) -> Iterator[None]:
    """Turn every error of the disk and of SQLite into `NotKept`; `path` is the journal's."""
    try:
        yield
    except sqlite3.Error as error:
        why = _reason(error, path)
    except Damaged:
        why = _DAMAGED
    except OSError as error:
        why = reason(error)
    else:
        return
    raise NotKept(words("The journal “{path}” cannot be used: {why}.", path=str(path), why=why))


@contextmanager
def damage() -> Iterator[None]:
    """Turn into `Damaged` whatever SQLite says about the content of a file.

    What is the fault of the disk, its rights or its users stays as it is.
    """
    try:
        yield
    except sqlite3.Error as error:
        if _is_damage(error):
            raise Damaged from None
        raise


def _is_damage(error: sqlite3.Error) -> bool:
    code = _code(error)
    return code in _DAMAGE or code & 0xFF not in _SURROUNDINGS


def _code(error: sqlite3.Error) -> int:
    # The module's own errors, such as a text that is not UTF-8, come without a code.
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)


def _reason(error: sqlite3.Error, path: Path) -> Words:
    if _is_damage(error):
        return _DAMAGED
    primary = _code(error) & 0xFF
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return words("another program holds it; close that one")
    if primary in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}:
        # The system names a reason to whoever tries to make a file there; SQLite does not.
        try:
            with tempfile.TemporaryFile(dir=path.parent):
                pass
        except OSError as refused:
            return reason(refused)
    if primary == sqlite3.SQLITE_IOERR and _is_full(path.parent):
        return reason(OSError(errno.ENOSPC, ""))
    return reason(OSError(_ERRNO.get(primary, errno.EIO), ""))


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _NO_ROOM
    except OSError:
        return False


_DAMAGED: Final = words("it is damaged; the next start brings back what can be read")

_DAMAGE: Final = frozenset({sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_IOERR_CORRUPTFS})

_SURROUNDINGS: Final = frozenset(
    {
        sqlite3.SQLITE_AUTH,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOLFS,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_READONLY,
    }
)

_ERRNO: Final[Mapping[int, int]] = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_NOLFS: errno.EFBIG,
    sqlite3.SQLITE_AUTH: errno.EPERM,
    sqlite3.SQLITE_PERM: errno.EPERM,
    sqlite3.SQLITE_READONLY: errno.EROFS,
}
