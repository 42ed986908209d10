"""Threads for calls that block: the disk, the keyring. None of them holds the process's exit."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Lock, Thread
from types import TracebackType
from typing import Final, TypeVar

T = TypeVar("T")

MOST_THREADS: Final = 4
"""Calls that are made at once; the next ones wait in the order they came."""


class Threads:
    """A few daemon threads that make blocking calls, first come, first served.

    Not `ThreadPoolExecutor`: its threads are joined when the process ends, so that one stuck
    keyring would keep a closed editor alive.
    """

    def __init__(self, most: int = MOST_THREADS) -> None:
        self._most = most
        self._lock = Lock()
        self._calls: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._threads: list[Thread] = []

    async def run(self, work: Callable[[], T]) -> T:
        """Make a blocking call in one of the threads and wait for what it brings.

        Cancelled while it waits for its turn, the call is never made; cancelled later, it
        goes on and its result is dropped.
        """
        call: Future[T] = Future()

        def make() -> None:
            if call.set_running_or_notify_cancel():
                with Into(call):
                    call.set_result(work())

        self._calls.put(make)
        with self._lock:
            if len(self._threads) < self._most:
                name = f"blocking-{len(self._threads) + 1}"
                thread = Thread(target=self._serve, name=name, daemon=True)
                self._threads.append(thread)
                thread.start()
        return await asyncio.wrap_future(call)

    def end(self) -> None:
        """Let each thread end after the calls that came before; does not wait for them."""
        with self._lock:
            for _ in self._threads:
                self._calls.put(None)

    def _serve(self) -> None:
        while (make := self._calls.get()) is not None:
            make()
            del make  # a thread that waits keeps no result alive


class Into:
    """Takes what a call raises to the one who waits for it, so that the thread goes on."""

    def __init__(self, call: Future[T]) -> None:
        self._raise_there = call.set_exception

    def __enter__(self) -> None:
        """The call begins."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> bool:
        if kind is None:
            return False
        if not issubclass(kind, Exception) or issubclass(kind, StopIteration):
            # These would end the loop, or cannot pass through it.
            error = RuntimeError(f"a blocking call raised {kind.__name__}")
        self._raise_there(error)
        return True
