"""Stopping the background: prompt, complete, and no ending is lost."""

from __future__ import annotations

import asyncio
import threading
import time
from functools import partial

import pytest

from draft_editor.worker.background import Background, NotRunning
from draft_editor.worker.ending import Done, Ending, Stopped
from unit.worker.endings import PATIENCE, Endings, Errors, Reached, for_ever


def test_stopping_cancels_coroutines_and_lets_what_is_written_be_written(
    background: Background, endings: Endings
) -> None:
    work, gate, written = Reached(), threading.Event(), list[int]()

    def write(number: int) -> None:
        gate.wait(PATIENCE)
        written.append(number)

    def stopped(ending: Ending[object]) -> None:
        endings.take(ending)
        gate.set()

    background.run(work, stopped)
    work.wait()
    for number in range(12):
        background.run_blocking(partial(write, number), endings.take)
    background.stop(PATIENCE)
    assert work.cleaned
    assert sorted(written) == list(range(12))
    assert endings.next() == Stopped()
    assert [endings.next() for _ in range(12)] == [Done(None)] * 12


def test_stopping_is_prompt_even_when_nothing_will_end(
    background: Background, endings: Endings
) -> None:
    gate, begun, deaf = threading.Event(), threading.Barrier(2), threading.Event()

    def stuck() -> None:
        begun.wait(PATIENCE)
        gate.wait(PATIENCE)

    async def will_not_hear() -> None:
        deaf.set()
        while not gate.is_set():
            try:
                await asyncio.sleep(PATIENCE)
            except asyncio.CancelledError:
                continue

    background.run(will_not_hear, endings.take)
    background.run_blocking(stuck, endings.take)
    begun.wait(PATIENCE)
    assert deaf.wait(PATIENCE)
    start = time.monotonic()
    background.stop(0.1)
    assert time.monotonic() - start < PATIENCE / 2
    assert [endings.next(), endings.next()] == [Stopped(), Stopped()]
    gate.set()


def test_calls_that_wait_behind_a_stuck_one_are_not_made_after_the_stop(
    errors: Errors, endings: Endings
) -> None:
    background, gate, made = Background(errors.came.put), threading.Event(), list[str]()
    background.start()
    for _ in range(4):
        background.run_blocking(lambda: gate.wait(PATIENCE), endings.take)
    background.run_blocking(lambda: made.append("late"), endings.take)
    background.stop(0.05)
    assert [endings.next() for _ in range(5)] == [Stopped()] * 5
    before = [thread for thread in threading.enumerate() if thread.name.startswith("blocking")]
    gate.set()
    for thread in before:
        thread.join(PATIENCE)
    assert made == []


def test_a_loop_that_is_blocked_does_not_hold_up_the_stop(
    background: Background, endings: Endings
) -> None:
    gate, begun = threading.Event(), threading.Event()

    async def rude() -> None:
        begun.set()
        gate.wait(PATIENCE)

    background.run(rude, endings.take)
    assert begun.wait(PATIENCE)
    start = time.monotonic()
    background.stop(0.05)
    assert time.monotonic() - start < PATIENCE / 2
    assert endings.is_empty()
    gate.set()
    assert endings.next() == Done(None)


def test_connections_are_closed_after_the_jobs_and_before_the_loop_ends(
    background: Background, endings: Endings, errors: Errors
) -> None:
    work, order = Reached(), list[str]()

    def ended(ending: Ending[object]) -> None:
        order.append("job")
        endings.take(ending)

    async def close() -> None:
        await asyncio.sleep(0)
        order.append("closed")

    async def close_badly() -> None:
        raise LookupError("already closed")

    background.run(work, ended)
    work.wait()
    background.stop(PATIENCE, [close, close_badly])
    assert order == ["job", "closed"]
    assert endings.next() == Stopped()
    assert str(errors.next()) == "already closed"


def test_work_handed_in_while_stopping_ends_as_stopped(
    background: Background, endings: Endings
) -> None:
    work, late = Reached(), Reached()

    def one_more(ending: Ending[object]) -> None:
        endings.take(ending)
        background.run(late, endings.take).cancel()

    background.run(work, one_more)
    work.wait()
    background.stop(PATIENCE)
    assert [endings.next(), endings.next()] == [Stopped(), Stopped()]
    assert not late.begun.is_set()


def test_a_stopped_background_takes_nothing_and_may_be_stopped_again(
    background: Background, endings: Endings
) -> None:
    work = Reached()
    job = background.run(work, endings.take)
    work.wait()
    stops = [threading.Thread(target=background.stop, args=(PATIENCE,)) for _ in range(3)]
    for stop in stops:
        stop.start()
    for stop in stops:
        stop.join(PATIENCE)
    assert endings.next() == Stopped()
    background.stop()
    job.cancel()
    with pytest.raises(NotRunning):
        background.run(work, endings.take)
    with pytest.raises(NotRunning):
        background.run_blocking(lambda: None, endings.take)
    with pytest.raises(NotRunning):
        background.start()


def test_a_second_stop_while_the_first_waits_changes_nothing(
    background: Background, endings: Endings
) -> None:
    work, gate, is_stopping = Reached(), threading.Event(), threading.Event()

    def stopped(ending: Ending[object]) -> None:
        endings.take(ending)
        is_stopping.set()

    background.run(work, stopped)
    background.run_blocking(lambda: gate.wait(PATIENCE), endings.take)
    work.wait()
    first = threading.Thread(target=background.stop, args=(PATIENCE,))
    first.start()
    assert is_stopping.wait(PATIENCE)
    background.stop(0)
    assert endings.next() == Stopped()
    assert endings.is_empty()
    gate.set()
    first.join(PATIENCE)
    assert endings.next() == Done(True)


def test_a_background_that_was_never_started_takes_nothing_and_stops(
    errors: Errors, endings: Endings
) -> None:
    background = Background(errors.came.put)
    with pytest.raises(NotRunning):
        background.run(for_ever, endings.take)
    background.stop()


def test_many_stops_under_load_lose_no_ending(errors: Errors) -> None:
    for _ in range(20):
        background, ended = Background(errors.came.put), list[Ending[None]]()
        background.start()
        for _ in range(30):
            background.run(for_ever, ended.append)
            background.run_blocking(lambda: None, ended.append)
        background.stop(PATIENCE)
        assert len(ended) == 60
