"""Cancelling one request, from any thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Lock


class Cancel:
    """Stops the request that it was given to; the request still returns its outcome.

    It may be used before the request begins; then nothing leaves. One request at a time.
    Thread: `now` from any thread, the rest on the client's loop.
    """

    __slots__ = ("_is_asked", "_lock", "_loop", "_stop")

    def __init__(self) -> None:
        self._lock = Lock()
        self._is_asked = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: Callable[[], None] | None = None

    @property
    def is_asked(self) -> bool:
        """Whether somebody has asked to stop."""
        return self._is_asked

    def now(self) -> None:
        """Stop; returns at once. Harmless when the request is already over."""
        with self._lock:
            self._is_asked = True
            loop, stop = self._loop, self._stop
        if loop is not None and stop is not None:
            with suppress(RuntimeError):  # the loop has been closed: nothing runs any more
                loop.call_soon_threadsafe(stop)

    @contextmanager
    def stopping(self, stop: Callable[[], None]) -> Iterator[None]:
        """While this lasts, `now` calls `stop` on the running loop; at once if asked before."""
        with self._lock:
            self._loop, self._stop = asyncio.get_running_loop(), stop
            is_asked = self._is_asked
        if is_asked:
            stop()
        try:
            yield
        finally:
            with self._lock:
                self._loop = self._stop = None
