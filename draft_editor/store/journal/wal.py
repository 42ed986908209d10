"""The newest pages of a journal file without SQLite: to judge it before anything touches it.

SQLite drops everything after the first damaged frame of its write-ahead log without a word; here
that is seen. The layout is that of “Database File Format”, sections 1.3 and 4, at sqlite.org.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias

from draft_editor.store.journal.schema import PAGE, wal_of

HEADER: Final = 100
"""Bytes at the start of the first page that say what kind of file it is."""

_MAGIC: Final = b"SQLite format 3\x00"
_FIXED: Final[Mapping[int, bytes]] = {
    0: _MAGIC,
    16: PAGE.to_bytes(2, "big") + bytes((2, 2, 0, 64, 32, 32)),  # WAL, no reserved bytes
    44: (4).to_bytes(4, "big") + bytes(4),  # schema format, no cache size suggested
    56: (1).to_bytes(4, "big"),  # texts are UTF-8
    64: (1).to_bytes(4, "big"),  # auto_vacuum is incremental
}
"""What the header of a file made by `schema.make` holds at these places, always."""

_LOG_HEADER: Final = 32
_FRAME_HEADER: Final = 24
_BIG_ENDIAN: Final = 1
_ONES: Final = 0xFFFFFFFF

_Sums: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Log:
    """What the write-ahead log adds to a file."""

    pages: Mapping[int, bytes] = field(default_factory=dict)
    """The newest committed content of each page, by number from 1."""
    doubtful: tuple[bytes, ...] = ()
    """Pages with a wrong checksum that were newer: single rows of them may still be sound."""
    size: int | None = None
    """Pages in the whole file after the last commit, or None without one."""
    is_whole: bool = True
    """False when something damaged stands before something that is not."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The newest header of a file; fewer than `HEADER` bytes where there is no such thing."""

    content: bytes

    @property
    def is_database(self) -> bool:
        """Whether it is an SQLite file at all."""
        return len(self.content) == HEADER and self.content.startswith(_MAGIC)

    @property
    def version(self) -> int:
        """The schema version; only of a database."""
        return int.from_bytes(self.content[60:64], "big")

    @property
    def is_ours(self) -> bool:
        """Whether everything in it that never changes is as `schema.make` made it."""
        return all(
            self.content[place : place + len(fixed)] == fixed for place, fixed in _FIXED.items()
        )


def read_log(path: Path) -> Log:
    """The log of the journal at `path`; raises `OSError`."""
    try:
        content = wal_of(path).read_bytes()
    except FileNotFoundError:
        return Log()
    return _log(content)


def read_heading(path: Path, log: Log) -> Heading:
    """The newest header of the journal at `path`; raises `OSError`."""
    if 1 in log.pages:
        return Heading(log.pages[1][:HEADER])
    with path.open("rb") as file:
        return Heading(file.read(HEADER))


@dataclass(frozen=True, slots=True)
class _Frame:
    page: int
    size_after: int  # pages in the file, when this frame ends a commit; else 0
    content: bytes
    is_sound: bool


def _log(content: bytes) -> Log:
    if len(content) < _LOG_HEADER + _FRAME_HEADER + PAGE:
        return Log()
    order = ">" if content[3] & _BIG_ENDIAN else "<"
    is_headed = _sums(content[:24], (0, 0), order) == struct.unpack(">2I", content[24:32])
    # A damaged header does not say which frames belong to it: the first one always does.
    salts = content[16:24] if is_headed else content[_LOG_HEADER + 8 : _LOG_HEADER + 16]
    frames = list(_frames(content, order, salts))
    sound = [place for place, frame in enumerate(frames) if frame.is_sound]
    # A kill may leave half a frame, but only as the last one: after it nothing is sound.
    is_whole = is_headed and sound == list(range(len(sound)))
    commits = [place for place in sound if frames[place].size_after]
    if not commits:
        doubtful = () if is_whole else tuple(frame.content for frame in frames)
        return Log(doubtful=doubtful, is_whole=is_whole)
    last = commits[-1]
    return Log(*_newest(frames[: last + 1]), frames[last].size_after, is_whole)


def _newest(frames: Iterable[_Frame]) -> tuple[Mapping[int, bytes], tuple[bytes, ...]]:
    pages: dict[int, bytes] = {}
    doubtful: dict[int, bytes] = {}
    for frame in frames:
        if frame.is_sound:
            pages[frame.page] = frame.content
            doubtful.pop(frame.page, None)
        else:
            doubtful[frame.page] = frame.content
    return pages, tuple(doubtful.values())


def _frames(log: bytes, order: str, salts: bytes) -> Iterator[_Frame]:
    """All frames; those of an earlier round, which may stand behind the present one, as unsound."""
    sums: _Sums = struct.unpack(">2I", log[24:32])
    for start in range(_LOG_HEADER, len(log) - _FRAME_HEADER - PAGE + 1, _FRAME_HEADER + PAGE):
        head = log[start : start + _FRAME_HEADER]
        content = log[start + _FRAME_HEADER : start + _FRAME_HEADER + PAGE]
        told = struct.unpack(">2I", head[16:])
        page, size_after = struct.unpack(">2I", head[:8])
        is_sound = head[8:16] == salts and (
            _sums(content, _sums(head[:8], sums, order), order) == told
        )
        yield _Frame(page, size_after, content, is_sound)
        sums = told  # and not what was summed up: so that one bad frame does not spoil the rest


def _sums(content: bytes, sums: _Sums, order: str) -> _Sums:
    first, second = sums
    numbers = iter(struct.unpack(f"{order}{len(content) // 4}I", content))
    for one, other in zip(numbers, numbers, strict=True):
        first = (first + one + second) & _ONES
        second = (second + other + first) & _ONES
    return first, second
