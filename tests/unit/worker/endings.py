"""Takes what a background hands back, and gives it jobs that do not end by themselves."""

from __future__ import annotations

import asyncio
import threading
from queue import SimpleQueue

from draft_editor.worker.ending import Ending

PATIENCE = 10.0


class Endings:
    """What came back, and from which thread; waits for it."""

    def __init__(self) -> None:
        self._came: SimpleQueue[tuple[Ending[object], str]] = SimpleQueue()

    def take(self, ending: Ending[object]) -> None:
        """To be handed to a job as its `on_end`."""
        self._came.put((ending, threading.current_thread().name))

    def next(self) -> Ending[object]:
        """The next ending, when it comes."""
        ending, thread = self._came.get(timeout=PATIENCE)
        assert thread == "background"
        return ending

    def is_empty(self) -> bool:
        """Whether nothing has come that was not taken."""
        return self._came.empty()


class Errors:
    """What reached the hook for errors; waits for it."""

    def __init__(self) -> None:
        self.came: SimpleQueue[BaseException] = SimpleQueue()

    def next(self) -> BaseException:
        """The next error, when it comes."""
        return self.came.get(timeout=PATIENCE)


async def for_ever() -> None:
    """Until it is cancelled."""
    await asyncio.Event().wait()


class Reached:
    """A coroutine that says when it has begun, and then never ends by itself."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.cleaned = False

    async def __call__(self) -> None:
        self.begun.set()
        try:
            await for_ever()
        finally:
            self.cleaned = True

    def wait(self) -> None:
        """Until it has begun."""
        assert self.begun.wait(PATIENCE)
