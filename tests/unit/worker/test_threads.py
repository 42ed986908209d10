"""Blocking calls: a bounded number at once, in their order, never in the way of the exit."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest

from draft_editor.worker.threads import Threads

PATIENCE = 10.0


@pytest.fixture
def threads() -> Iterator[Threads]:
    threads = Threads(most=2)
    yield threads
    threads.end()


def test_calls_are_made_elsewhere_and_bring_their_values(threads: Threads) -> None:
    async def scene() -> list[str]:
        calls = [threads.run(lambda: threading.current_thread().name) for _ in range(5)]
        return await asyncio.gather(*calls)

    names = asyncio.run(scene())
    assert len(names) == 5
    assert set(names) <= {"blocking-1", "blocking-2"}


def test_no_more_than_a_few_run_at_once_and_the_rest_wait_in_order(threads: Threads) -> None:
    gate, both, order = threading.Event(), threading.Barrier(3), list[int]()

    def hold() -> None:
        both.wait(PATIENCE)
        gate.wait(PATIENCE)

    async def scene() -> None:
        held = [asyncio.ensure_future(threads.run(hold)) for _ in range(2)]
        await asyncio.to_thread(both.wait, PATIENCE)
        waiting = [
            asyncio.ensure_future(threads.run(partial(order.append, number)))
            for number in range(20)
        ]
        await asyncio.sleep(0)
        assert order == []
        gate.set()
        await asyncio.gather(*held, *waiting)

    asyncio.run(scene())
    assert sorted(order) == list(range(20))


def test_one_thread_keeps_the_order() -> None:
    threads, order = Threads(most=1), list[int]()

    async def scene() -> None:
        await asyncio.gather(*(threads.run(partial(order.append, n)) for n in range(20)))

    asyncio.run(scene())
    threads.end()
    assert order == list(range(20))


def test_what_a_call_raises_reaches_the_one_who_waits(threads: Threads) -> None:
    def fall() -> None:
        raise LookupError("not there")

    async def scene() -> str:
        with pytest.raises(LookupError, match="not there"):
            await threads.run(fall)
        return await threads.run(lambda: "still at work")

    assert asyncio.run(scene()) == "still at work"


@pytest.mark.parametrize("error", [SystemExit(3), StopIteration(), KeyboardInterrupt()])
def test_what_would_end_the_loop_arrives_as_an_ordinary_error(
    threads: Threads, error: BaseException
) -> None:
    def fall() -> None:
        raise error

    async def scene() -> None:
        with pytest.raises(RuntimeError, match=type(error).__name__):
            await threads.run(fall)

    asyncio.run(scene())


def test_a_call_cancelled_before_its_turn_is_never_made() -> None:
    threads, gate, made = Threads(most=1), threading.Event(), list[str]()

    async def scene() -> None:
        first = asyncio.ensure_future(threads.run(lambda: gate.wait(PATIENCE)))
        second = asyncio.ensure_future(threads.run(lambda: made.append("second")))
        third = asyncio.ensure_future(threads.run(lambda: made.append("third")))
        await asyncio.sleep(0)
        second.cancel()
        await asyncio.wait({second})
        gate.set()
        assert await first
        await third

    asyncio.run(scene())
    threads.end()
    assert made == ["third"]


def test_a_stuck_call_does_not_hold_the_exit_of_the_process() -> None:
    program = (
        "import asyncio, threading\n"
        "from draft_editor.worker.threads import Threads\n"
        "async def scene():\n"
        "    call = asyncio.ensure_future(Threads().run(threading.Event().wait))\n"
        "    await asyncio.wait({call}, timeout=0.05)\n"
        "    call.cancel()\n"
        "asyncio.run(scene())\n"
        "print('left')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "left\n", "")
