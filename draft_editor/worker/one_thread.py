"""One thread for a library whose objects no other thread may touch."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Lock, Thread
from typing import TypeVar

from draft_editor.worker.threads import Into

T = TypeVar("T")


class ThreadEnded(RuntimeError):
    """A call was made after the end."""


class OneThread:
    """A daemon thread, begun by the first call, in which all calls are made one by one.

    Thread: any other.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = Lock()
        self._calls: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._has_ended = False

    def call(self, work: Callable[[], T]) -> T:
        """Make a call there and wait for what it brings or raises; raises `ThreadEnded`."""
        answer: Future[T] = Future()

        def make() -> None:
            with Into(answer):
                answer.set_result(work())

        with self._lock:
            if self._has_ended:
                raise ThreadEnded
            self._calls.put(make)
            if self._thread is None:
                self._thread = Thread(target=self._serve, name=self._name, daemon=True)
                self._thread.start()
        return answer.result()

    def end(self) -> None:
        """Let the thread end after the calls that came before; does not wait for them."""
        with self._lock:
            self._has_ended = True
            self._calls.put(None)

    def _serve(self) -> None:
        while (make := self._calls.get()) is not None:
            make()
            del make  # a thread that waits keeps no result alive
