"""The background: each job ends exactly once, in the loop thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine

from draft_editor.worker.background import Background
from draft_editor.worker.ending import Done, Ending, Failed, Stopped
from unit.worker.endings import PATIENCE, Endings, Errors, Reached, for_ever


def test_a_job_brings_its_value_in_the_loop_thread(
    background: Background, endings: Endings
) -> None:
    async def work() -> str:
        await asyncio.sleep(0)
        return threading.current_thread().name

    background.run(work, endings.take)
    assert endings.next() == Done("background")


def test_what_a_job_raises_is_its_ending(background: Background, endings: Endings) -> None:
    async def work() -> None:
        raise LookupError("not there")

    def no_work() -> Coroutine[None, None, None]:
        raise LookupError("nothing to begin with")

    background.run(work, endings.take)
    ending = endings.next()
    assert isinstance(ending, Failed)
    assert str(ending.error) == "not there"
    background.run(no_work, endings.take)
    ending = endings.next()
    assert isinstance(ending, Failed)
    assert str(ending.error) == "nothing to begin with"


def test_a_cancelled_job_is_stopped(background: Background, endings: Endings) -> None:
    work = Reached()
    job = background.run(work, endings.take)
    work.wait()
    job.cancel()
    assert endings.next() == Stopped()
    assert work.cleaned
    job.cancel()


def test_a_job_cancelled_before_it_began_is_never_made(
    background: Background, endings: Endings
) -> None:
    work, gate = Reached(), threading.Event()
    background.post(gate.wait, PATIENCE)
    background.run(work, endings.take).cancel()
    gate.set()
    assert endings.next() == Stopped()
    assert not work.begun.is_set()


def test_a_job_may_answer_a_cancel_with_a_value(background: Background, endings: Endings) -> None:
    begun = threading.Event()

    async def work() -> str:
        begun.set()
        try:
            await for_ever()
        except asyncio.CancelledError:
            return "unknown"
        return "never"

    job = background.run(work, endings.take)
    assert begun.wait(PATIENCE)
    job.cancel()
    assert endings.next() == Done("unknown")


def test_an_ending_that_cannot_be_taken_goes_to_the_hook_and_the_loop_goes_on(
    background: Background, endings: Endings, errors: Errors
) -> None:
    async def work() -> str:
        return "value"

    def drop(_ending: Ending[object]) -> None:
        raise RuntimeError("the window is gone")

    background.run(work, drop)
    assert str(errors.next()) == "the window is gone"
    background.run(work, endings.take)
    assert endings.next() == Done("value")


def test_a_task_that_a_job_left_behind_reports_to_the_hook(
    background: Background, endings: Endings, errors: Errors
) -> None:
    async def fall() -> None:
        raise LookupError("left behind")

    async def work() -> None:
        task = asyncio.create_task(fall())
        await asyncio.wait({task})

    background.run(work, endings.take)
    assert endings.next() == Done(None)
    assert str(errors.next()) == "left behind"


def test_many_threads_may_hand_in_work_at_once(background: Background, endings: Endings) -> None:
    async def work() -> None:
        await asyncio.sleep(0)

    def hand_in() -> None:
        for _ in range(50):
            background.run(work, endings.take)

    threads = [threading.Thread(target=hand_in) for _ in range(4)]
    for thread in threads:
        thread.start()
    assert [endings.next() for _ in range(200)] == [Done(None)] * 200
    for thread in threads:
        thread.join(PATIENCE)


def test_a_blocking_call_leaves_the_loop_free(background: Background, endings: Endings) -> None:
    gate = threading.Event()

    async def open_gate() -> str:
        gate.set()
        return "loop"

    background.run_blocking(lambda: gate.wait(PATIENCE), endings.take)
    background.run(open_gate, endings.take)
    assert endings.next() == Done("loop")
    assert endings.next() == Done(True)


def test_a_blocking_call_that_raises_has_failed(background: Background, endings: Endings) -> None:
    def fall() -> None:
        raise PermissionError("/secret/place")

    background.run_blocking(fall, endings.take)
    ending = endings.next()
    assert isinstance(ending, Failed)
    assert isinstance(ending.error, PermissionError)


def test_a_blocking_call_that_is_cancelled_ends_at_once(
    background: Background, endings: Endings
) -> None:
    begun, gate = threading.Event(), threading.Event()

    def stuck() -> None:
        begun.set()
        gate.wait(PATIENCE)

    job = background.run_blocking(stuck, endings.take)
    assert begun.wait(PATIENCE)
    job.cancel()
    assert endings.next() == Stopped()
    gate.set()


def test_what_the_loop_complains_of_without_an_error_concerns_nobody(
    background: Background, endings: Endings, errors: Errors
) -> None:
    async def complain() -> None:
        loop = asyncio.get_running_loop()
        loop.call_exception_handler({"message": "Task was destroyed but it is pending!"})
        loop.call_exception_handler({"message": "lost", "exception": LookupError("lost")})

    background.run(complain, endings.take)
    assert endings.next() == Done(None)
    assert str(errors.next()) == "lost"
