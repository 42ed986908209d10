"""The file that is uploaded, read block by block and checked to be the same until its end."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import BinaryIO, Final, TypeVar

from draft_editor.api.plain_text import one_line
from draft_editor.model.words import Complaint, words

T = TypeVar("T")

BLOCK: Final = 1_048_576
"""Bytes that are read at a time; three times as much is all that is ever held of a file."""


class FileTrouble(Complaint):
    """The file itself is what cannot be uploaded."""


class Source:
    """A file on its way; `name` is what people call it, for sentences.

    `stamp` is the size and the time of change that it must still have; 0 is not compared.

    Thread: `open`, `read` and the digests from any, one at a time; the rest from the loop's.
    """

    def __init__(self, path: Path, name: str, stamp: tuple[int, int] = (0, 0)) -> None:
        self.name = name
        self._stamp = stamp
        self.size = 0
        self.sent = 0
        self._path = path
        self._left = 0
        self._changed_at = 0
        self._sha256 = ""
        self._file: BinaryIO | None = None
        self._lock = Lock()
        self._is_over = False

    @property
    def is_whole(self) -> bool:
        """Whether the network has taken all of it."""
        return self.sent == self.size

    def open(self) -> None:
        """Open the file and learn its size; raises `FileTrouble`."""
        self._do(self._open)

    def digest(self) -> None:
        """Read all of it for its digest, before it is sent or after; raises `FileTrouble`."""
        self._do(self._digest)

    def digest_again(self) -> None:
        """Have the digest of a file that was let go, if it is still the same.

        Raises `FileTrouble`.
        """
        self._do(self._digest_again)

    def read(self) -> bytes:
        """The next block, empty at the end; raises `FileTrouble`."""
        return self._do(self._read)

    @property
    def sha256(self) -> str:
        """The digest in hex; empty until one was asked for."""
        return self._sha256

    def let_go(self) -> None:
        """Close the file now, or as soon as the call that is using it is over. Never waits."""
        self._is_over = True
        if self._lock.acquire(blocking=False):
            try:
                if self._file is not None:
                    self._file.close()
                self._file = None
            finally:
                self._lock.release()

    def _do(self, work: Callable[[], T]) -> T:
        try:
            with self._lock:
                return work()
        except FileNotFoundError:
            said = words("“{name}” is not there any more.", name=self.name)
            raise FileTrouble(said) from None
        except PermissionError:
            raise FileTrouble(words("“{name}” may not be read.", name=self.name)) from None
        except (OSError, ValueError) as error:
            what = one_line(getattr(error, "strerror", None) or str(error), 200)
            said = words("“{name}” cannot be read: {what}", name=self.name, what=what)
            raise FileTrouble(said) from None
        finally:
            if self._is_over:  # let go of while the lock was held
                self.let_go()

    def _open(self) -> None:
        # Before opening: a named pipe would wait there for somebody to write.
        if not stat.S_ISREG(self._path.stat().st_mode):
            raise FileTrouble(words("“{name}” is not a file.", name=self.name))
        self._file = self._path.open("rb")
        found = os.fstat(self._file.fileno())
        self.size = self._left = found.st_size
        self._changed_at = found.st_mtime_ns
        if not self.size:
            raise FileTrouble(words("“{name}” is empty.", name=self.name))
        if any(was not in {0, now} for was, now in zip(self._stamp, self._found, strict=True)):
            raise FileTrouble(
                words(
                    "“{name}” is another file now than when it was attached; attach it again.",
                    name=self.name,
                )
            )

    def _digest(self) -> None:
        file = self._file
        if file is None:
            raise ValueError("it is closed")
        if not self._sha256:
            place = file.tell()
            self._sha256 = _hashed(file, lambda: not self._is_over)
            file.seek(place)

    def _digest_again(self) -> None:
        with self._path.open("rb") as file:
            if self._was_changed(file):
                raise ValueError("it changed")
            self._sha256 = _hashed(file, lambda: True)

    def _read(self) -> bytes:
        if self._file is None or not self._left:
            return b""
        piece = self._file.read(min(BLOCK, self._left))
        self._left -= len(piece)
        if not piece or (not self._left and self._was_changed(self._file)):
            raise FileTrouble(
                words("“{name}” changed while it was being uploaded.", name=self.name)
            )
        return piece

    def _was_changed(self, file: BinaryIO) -> bool:
        now = os.fstat(file.fileno())
        return (now.st_size, now.st_mtime_ns) != self._found

    @property
    def _found(self) -> tuple[int, int]:
        return self.size, self._changed_at


def _hashed(file: BinaryIO, is_wanted: Callable[[], bool]) -> str:
    made = hashlib.sha256()
    file.seek(0)
    while is_wanted() and (piece := file.read(BLOCK)):
        made.update(piece)
    return made.hexdigest()
