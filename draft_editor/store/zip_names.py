"""What lies in a ZIP file, from its table of contents; nothing of it is unpacked.

Only an inner archive of moderate size is unpacked, in memory and up to a limit, to read its
table too. No archive, however it was made, costs more than a few megabytes or a moment.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import BinaryIO, Final

from draft_editor.model.file_suffix import suffix_of
from draft_editor.model.local_file import Archive

MOST_NAMES: Final = 10_000
"""Entries that are looked at."""

MOST_TABLE_BYTES: Final = 4_000_000
"""A table of contents that is larger is not read."""

MOST_INNER_BYTES: Final = 8_000_000
"""An inner archive that comes to more is not looked into."""

MOST_INNER: Final = 8
"""Inner archives that are looked into."""

_ENCRYPTED: Final = 0x1
_PLAIN_WAYS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""The others may ask for gigabytes to unpack a few bytes."""

_DAMAGE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    LookupError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""What the standard library raises for archives that are none."""


class _TooLarge(ValueError):
    """More was to be read at once than a table of contents should have."""


class _Bounded(io.RawIOBase):
    """A file of which no piece is read that is larger than a table of contents may be."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file
        self._end = file.seek(0, io.SEEK_END)

    def read(self, size: int | None = -1, /) -> bytes:
        if size is None or size < 0:  # the end of the file, as it is looked for
            size = self._end - self._file.tell()
        if size > MOST_TABLE_BYTES:
            raise _TooLarge
        return self._file.read(max(0, size))

    def seek(self, offset: int, whence: int = 0, /) -> int:
        if whence == io.SEEK_SET and offset < 0:  # a table said so, not the disk
            raise zipfile.BadZipFile
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True


def zip_names(file: BinaryIO) -> Archive:
    """The entries of an archive and of those in it; raises only what reading the file raises."""
    try:
        with zipfile.ZipFile(_Bounded(file)) as archive:
            return _contents(archive)
    except _TooLarge:
        return Archive(is_whole=False)
    except _DAMAGE:
        return Archive(is_whole=False, is_broken=True)


def _contents(archive: zipfile.ZipFile) -> Archive:
    entries = archive.infolist()
    names = [entry.filename for entry in entries[:MOST_NAMES]]
    is_whole = len(entries) <= MOST_NAMES
    inner = [entry for entry in entries[:MOST_NAMES] if suffix_of(entry.filename) == "zip"]
    for entry in inner[:MOST_INNER]:
        found = _inner_names(archive, entry)
        is_whole = is_whole and found is not None
        names += [f"{entry.filename}/{name}" for name in found or ()]
    return Archive(tuple(names), is_whole and len(inner) <= MOST_INNER)


def _inner_names(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> list[str] | None:
    """The names in an inner archive; None where it cannot be looked into at its size or state."""
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in _PLAIN_WAYS:
        return None
    if max(entry.file_size, entry.compress_size) > MOST_INNER_BYTES:
        return None
    try:
        with archive.open(entry) as packed:
            # The table may lie about the size: no more is taken than it may be.
            content = packed.read(MOST_INNER_BYTES + 1)
        with zipfile.ZipFile(io.BytesIO(content)) as inner:
            return inner.namelist()[:MOST_NAMES]
    except _DAMAGE:
        return None
