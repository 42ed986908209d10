"""The background: one asyncio loop in one thread, and jobs that each end exactly once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from threading import Lock, Thread
from typing import Any, Final, TypeAlias, TypeVar

from draft_editor.worker.ending import Done, Ending, Failed, Stopped
from draft_editor.worker.threads import Threads

T = TypeVar("T")

Work: TypeAlias = Callable[[], Coroutine[Any, Any, T]]
"""Makes the coroutine of a job; called in the loop thread, so that none is made in vain."""

STOP_SECONDS: Final = 3.0
"""How long a closing editor waits for jobs that do not end by themselves."""


class NotRunning(RuntimeError):
    """Work was given to a background that has not been started, or was stopped."""


class Job:
    """One piece of work under way; to cancel it. Thread: any."""

    __slots__ = ("_background", "_task")

    def __init__(self, background: Background) -> None:
        self._background = background
        self._task: asyncio.Task[Any] | None = None

    def cancel(self) -> None:
        """Ask it to stop; returns at once. Harmless when it has ended.

        A blocking call that has begun cannot be stopped: the job ends, the call goes on.
        """
        self._background.post(self._cancel_here)

    def begin(self, task: asyncio.Task[Any]) -> None:
        """Take the task that does the work. Thread: the loop's."""
        self._task = task

    def _cancel_here(self) -> None:
        if self._task is not None:
            self._task.cancel()


class Background:
    """One loop in one daemon thread: network, disk and keyring, away from the window.

    Thread: `start` and `stop` from the one who owns it, the rest from any. `on_end` of each
    job is called exactly once, in the loop thread. `on_error` gets what an `on_end` raised and
    is called there too; no exception of a job or its `on_end` ends the loop.
    """

    def __init__(self, on_error: Callable[[BaseException], None]) -> None:
        self._on_error = on_error
        self._lock = Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: Thread | None = None
        self._threads = Threads()
        # What follows is touched in the loop thread only.
        self._open: dict[asyncio.Task[Any], Callable[[], None]] = {}
        self._to_finish: set[asyncio.Task[Any]] = set()
        self._is_stopping = False

    def start(self) -> None:
        """Begin to take work; once in a lifetime."""
        if self._thread is not None:
            raise NotRunning("a background is started once")
        loop = asyncio.new_event_loop()
        loop.set_exception_handler(self._on_loop_error)
        self._loop = loop
        self._thread = Thread(target=self._turn, args=(loop,), name="background", daemon=True)
        self._thread.start()

    def run(self, work: Work[T], on_end: Callable[[Ending[T]], None]) -> Job:
        """Begin a job in the loop; raises `NotRunning`. Stopping the background cancels it."""
        return self._run(work, on_end, may_finish=False)

    def run_blocking(self, work: Callable[[], T], on_end: Callable[[Ending[T]], None]) -> Job:
        """Begin a call that blocks, in a thread of its own; raises `NotRunning`.

        A few run at once, the rest in the order they came. Stopping the background lets them
        finish as far as its time allows: what is to be written gets written.
        """
        return self._run(lambda: self._threads.run(work), on_end, may_finish=True)

    async def in_thread(self, work: Callable[[], T]) -> T:
        """Wait in a coroutine of the loop for a call that blocks, made in a thread of its own."""
        return await self._threads.run(work)

    def stop(self, timeout: float = STOP_SECONDS, closing: Sequence[Work[object]] = ()) -> None:
        """Take no more work, end the jobs, then the loop; returns within about `timeout` s.

        Coroutines are cancelled, blocking calls may finish. `closing` is run after that, all at
        once: ends of connections. Whatever has not ended in time ends as `Stopped` and is
        abandoned. May be called again, and without a start.
        """
        if self._thread is None:
            return
        self.post(self._begin_to_stop, timeout, closing)
        self._thread.join(timeout + _GRACE)

    def post(self, callback: Callable[..., object], *arguments: object) -> bool:
        """Call something in the loop thread, soon; false when no loop is there any more."""
        with self._lock:
            if self._loop is None:
                return False
            self._loop.call_soon_threadsafe(callback, *arguments)
            return True

    def _run(self, work: Work[T], on_end: Callable[[Ending[T]], None], *, may_finish: bool) -> Job:
        job = Job(self)
        if not self.post(self._begin, job, work, on_end, may_finish):
            raise NotRunning("the background does not run")
        return job

    def _begin(
        self, job: Job, work: Work[T], on_end: Callable[[Ending[T]], None], may_finish: bool
    ) -> None:
        if self._is_stopping:
            on_end(Stopped())
            return
        task = asyncio.get_running_loop().create_task(_made(work))
        self._open[task] = partial(on_end, Stopped())
        if may_finish:
            self._to_finish.add(task)
        task.add_done_callback(partial(self._settle, on_end))
        job.begin(task)

    def _settle(self, on_end: Callable[[Ending[T]], None], task: asyncio.Task[T]) -> None:
        ending = _ending(task)
        self._to_finish.discard(task)
        if self._open.pop(task, None) is not None:
            on_end(ending)

    def _turn(self, loop: asyncio.AbstractEventLoop) -> None:
        loop.run_forever()
        with self._lock:
            self._loop = None
        loop.call_soon(loop.stop)  # one more turn: whoever came in meanwhile is answered too
        loop.run_forever()
        loop.close()

    def _begin_to_stop(self, timeout: float, closing: Sequence[Work[object]]) -> None:
        if not self._is_stopping:
            self._is_stopping = True
            loop = asyncio.get_running_loop()
            task = loop.create_task(self._wind_down(timeout, closing))
            task.add_done_callback(lambda _: loop.stop())

    async def _wind_down(self, seconds: float, closing: Sequence[Work[object]]) -> None:
        """End everything in the loop; what has not ended in time is abandoned."""
        loop = asyncio.get_running_loop()
        ends = loop.create_task(self._end_all(asyncio.current_task(), closing))
        await asyncio.wait({ends}, timeout=seconds)
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        for end_as_stopped in self._open.values():
            loop.call_soon(end_as_stopped)
        self._open.clear()
        self._threads.end()
        await asyncio.sleep(0)  # calls that wait for a thread learn that nobody wants them

    async def _end_all(
        self, winding: asyncio.Task[Any] | None, closing: Sequence[Work[object]]
    ) -> None:
        tasks = asyncio.all_tasks() - {winding, asyncio.current_task()}
        for task in tasks - self._to_finish:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        loop = asyncio.get_running_loop()
        for result in await asyncio.gather(*map(_made, closing), return_exceptions=True):
            if isinstance(result, BaseException):
                loop.call_soon(self._on_error, result)
        await loop.shutdown_asyncgens()

    def _on_loop_error(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if error is not None:  # without one it only says that an abandoned task was abandoned
            self._on_error(error)


_GRACE: Final = 0.5
"""Seconds that the thread gets, once the jobs had their time, to close the loop."""


async def _made(work: Work[T]) -> T:
    return await work()


def _ending(task: asyncio.Task[T]) -> Ending[T]:
    if task.cancelled():
        return Stopped()
    error = task.exception()
    return Done(task.result()) if error is None else Failed(error)
