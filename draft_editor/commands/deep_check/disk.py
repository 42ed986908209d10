"""Ways to a disk that is really full, without touching those of this computer."""

from __future__ import annotations

import asyncio
import errno
import sys
from asyncio.subprocess import DEVNULL
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Final

SIZE: Final = 6_000_000
"""Bytes of the small disk; an editor with a day's work fits several times."""

_MOUNT: Final = 'mount -t tmpfs -o size={size},mode=700 draft-editor "$0" && exec "$@"'
_FILLER: Final = "filler"
_PIECES: Final = (65_536, 4_096, 1)


async def with_small_disk(folder: Path) -> tuple[str, ...]:
    """What to put before a command that is to find a small disk at `folder`; empty: no way.

    The disk is in memory and seen by that command and its children only: it is gone with the
    last of them, however they end. Without the rights to mount one, a namespace of its own
    gives them where the system allows that.
    """
    if sys.platform != "linux":
        return ()
    mount = ("sh", "-c", _MOUNT.format(size=SIZE), str(folder))
    for apart in (("unshare", "--mount"), ("unshare", "--map-root-user", "--mount")):
        if await _works(*apart, *mount, "true"):
            return (*apart, *mount)
    return ()


async def _works(*command: str) -> bool:
    try:
        process = await asyncio.create_subprocess_exec(
            *command, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL
        )
    except OSError:
        return False
    return await process.wait() == 0


def fill(folder: Path) -> None:
    """Write until the disk refuses, to the last byte."""
    with (folder / _FILLER).open("ab", buffering=0) as file:
        for size in _PIECES:
            piece = bytes(size)
            try:
                while file.write(piece) == size:
                    pass
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise


def make_room(folder: Path) -> None:
    """Take away what `fill` wrote."""
    (folder / _FILLER).unlink()


class Limit:
    """Has the system refuse this process every write past the first byte of any file."""

    def __init__(self) -> None:
        self._before: tuple[int, int] | None = None

    @staticmethod
    def is_possible() -> bool:
        """Whether this system can do that."""
        return find_spec("resource") is not None

    def fill(self) -> None:
        """Refuse from now on."""
        limits = import_module("resource")  # there is none on Windows
        self._before = limits.getrlimit(limits.RLIMIT_FSIZE)
        limits.setrlimit(limits.RLIMIT_FSIZE, (1, self._before[1]))

    def make_room(self) -> None:
        """Let everything be written again."""
        if self._before is not None:
            limits = import_module("resource")
            limits.setrlimit(limits.RLIMIT_FSIZE, self._before)
