"""Ctrl+C and the system's wish to end, taken as a wish and not as an exception."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

TICK: Final = 0.5
"""Seconds a waiting main thread sleeps at most: on Windows a wait cannot be interrupted."""

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def interruption(do: Callable[[], object]) -> Iterator[None]:
    """While this lasts, SIGINT and SIGTERM call `do` instead of ending the program.

    `do` may come between any two steps of the main thread, so it should only leave a mark.
    Thread: the main thread.
    """
    before = [signal.signal(number, lambda *_: do()) for number in _SIGNALS]
    try:
        yield
    finally:
        for number, handling in zip(_SIGNALS, before, strict=True):
            signal.signal(number, handling)
