"""The same file, sent once: what lies at a target already, and what is on its way there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from typing import Final, NamedTuple, Protocol, TypeAlias, TypeVar
from weakref import WeakValueDictionary

from draft_editor.api.upload.source import FileTrouble, Source
from draft_editor.model.stored_file import StoredFile

T = TypeVar("T")

Keep: TypeAlias = Callable[[StoredFile], None]
"""Takes what a later run should know; returns at once. Thread: the loop's."""


class InThread(Protocol):
    """Makes a blocking call in a thread; brings its result, or raises its error."""

    async def __call__(self, work: Callable[[], T], /) -> T:
        """Wait for the call. Cancelled meanwhile, it may go on and its result is dropped."""
        ...


class Arrived(NamedTuple):
    """A file of this run that lies at an address; `note` is None if no later run could look."""

    source: Source
    content_type: str
    address: str
    note: StoredFile | None


def keep_nothing(_: StoredFile) -> None:
    """For an uploader whose runs know nothing of one another."""


_NO_SIZE: Final[dict[str, str]] = {}


class SameFiles:
    """Knows the address of every file of this run by its SHA-256 and its type, and the name of
    those that were `stored` in earlier runs.

    A digest costs about as much as sending a file to a target near by. So the first file of a
    size is hashed only where somebody `needs_digests`, or when another of its size comes: that
    one waits until the first has arrived or failed. Thread: one event loop.
    """

    def __init__(
        self,
        in_thread: InThread,
        *,
        needs_digests: bool,
        stored: Iterable[StoredFile] = (),
        keep: Keep = keep_nothing,
    ) -> None:
        self._in_thread = in_thread
        self._needs_digests = needs_digests
        self._keep = keep
        self._addresses: dict[tuple[str, str], str] = {}
        self._sizes: dict[int, asyncio.Lock] = {}
        self._unhashed: dict[int, Arrived] = {}
        self._earlier: dict[tuple[int, str], dict[str, str]] = {}
        for file in stored:
            if file.sha256:
                of_size = self._earlier.setdefault((file.size, file.content_type), {})
                of_size[file.sha256] = file.name
        # A lock lives as long as somebody carries such a file, or waits for one who does.
        self._locks: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def turn(self, source: Source, content_type: str) -> AsyncIterator[str | None]:
        """As long as it lasts nobody else carries this file; gives its address, if it has one.

        Raises `FileTrouble`.
        """
        first = self._sizes.get(source.size)
        if first is None:
            self._sizes[source.size] = first = asyncio.Lock()
            async with first:
                if self._needs_digests:
                    await self._in_thread(source.digest)
                yield None
            return
        async with first:
            await self._catch_up(source.size)
        await self._in_thread(source.digest)
        same = (source.sha256, content_type)
        lock = self._locks.setdefault(same, asyncio.Lock())
        async with lock:
            yield self._addresses.get(same)

    async def earlier(self, source: Source, content_type: str) -> str:
        """The name under which an earlier run has stored this file; empty if none has.

        It is hashed only if one of its size and type was stored. Raises `FileTrouble`.
        """
        of_size = self._earlier.get((source.size, content_type), _NO_SIZE)
        if of_size:
            await self._in_thread(source.digest)
        return of_size.get(source.sha256, "")

    def keep(self, arrived: Arrived) -> None:
        """It lies there."""
        if arrived.source.sha256:
            self._know(arrived)
        else:
            self._unhashed[arrived.source.size] = arrived

    async def catch_up(self) -> None:
        """Hash what has arrived without it, so that a later run knows it too."""
        for size in list(self._unhashed):
            async with self._sizes[size]:
                await self._catch_up(size)

    async def _catch_up(self, size: int) -> None:
        """Hash the first file of this size, unless it is another by now."""
        arrived = self._unhashed.get(size)
        if arrived is not None:
            with suppress(FileTrouble):
                await self._in_thread(arrived.source.digest_again)
                self._know(arrived)
            del self._unhashed[size]

    def _know(self, arrived: Arrived) -> None:
        source, content_type, address, note = arrived
        self._addresses[source.sha256, content_type] = address
        if note is not None:
            self._keep(
                note._replace(sha256=source.sha256, content_type=content_type, size=source.size)
            )
