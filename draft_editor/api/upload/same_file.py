"""The same file, sent once: what lies at a target already, and what is on its way there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Protocol, TypeVar
from weakref import WeakValueDictionary

from draft_editor.api.upload.source import FileTrouble, Source

T = TypeVar("T")


class InThread(Protocol):
    """Makes a blocking call in a thread; brings its result, or raises its error."""

    async def __call__(self, work: Callable[[], T], /) -> T:
        """Wait for the call. Cancelled meanwhile, it may go on and its result is dropped."""
        ...


class SameFiles:
    """Knows the address of every file of this run by its SHA-256 and its type.

    A digest costs about as much as sending a file to a target near by. So the first file of a
    size is hashed only where somebody `needs_digests`, or when another of its size comes: that
    one waits until the first has arrived or failed. Thread: one event loop.
    """

    def __init__(self, in_thread: InThread, *, needs_digests: bool) -> None:
        self._in_thread = in_thread
        self._needs_digests = needs_digests
        self._addresses: dict[tuple[str, str], str] = {}
        self._sizes: dict[int, asyncio.Lock] = {}
        self._unhashed: dict[int, tuple[Source, str, str]] = {}
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

    def keep(self, source: Source, content_type: str, address: str) -> None:
        """It arrived."""
        if source.sha256:
            self._addresses[source.sha256, content_type] = address
        else:
            self._unhashed[source.size] = (source, content_type, address)

    async def _catch_up(self, size: int) -> None:
        """Hash the first file of this size, unless it is another by now."""
        found = self._unhashed.pop(size, None)
        if found is not None:
            source, content_type, address = found
            with suppress(FileTrouble):
                await self._in_thread(source.digest_again)
                self._addresses[source.sha256, content_type] = address
