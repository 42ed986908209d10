"""A value that takes long to make: made in its own thread, waited for where it is needed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock, Thread
from typing import Generic, TypeVar

T = TypeVar("T")


class NeverMade(RuntimeError):
    """Making it failed; why was told to `threading.excepthook` when it happened."""


class Late(Generic[T]):
    """A value that is on its way.

    Thread: any. `make` runs once, in a thread of its own; `told` gets there what it made.
    """

    def __init__(self, make: Callable[[], T], told: Callable[[T], None]) -> None:
        self._make = make
        self._told = told
        self._lock = Lock()
        self._thread: Thread | None = None
        self._made: list[T] = []

    def start(self) -> None:
        """Begin to make it; a second time does nothing."""
        self._begun()

    def has_begun(self) -> bool:
        """Whether it was asked for at all."""
        return self._thread is not None

    def value(self) -> T:
        """The value; begins to make it if nobody has, and waits for it. Raises `NeverMade`."""
        self._begun().join()
        if not self._made:
            raise NeverMade
        return self._made[0]

    def _begun(self) -> Thread:
        with self._lock:
            if self._thread is None:
                self._thread = Thread(target=self._run, name="late", daemon=True)
                self._thread.start()
            return self._thread

    def _run(self) -> None:
        made = self._make()
        self._made.append(made)
        self._told(made)
