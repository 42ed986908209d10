"""Stopping from anywhere, also when there is nothing to stop."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from threading import Thread

from draft_editor.api.cancel import Cancel


def test_asked_before_it_stops_at_once() -> None:
    stopped: list[str] = []

    async def story() -> None:
        with cancel.stopping(lambda: stopped.append("now")):
            assert stopped == ["now"]

    cancel = Cancel()
    assert not cancel.is_asked
    cancel.now()
    asyncio.run(story())
    assert cancel.is_asked


def test_asked_from_another_thread_it_stops_on_the_loop() -> None:
    async def story() -> None:
        stopped = asyncio.Event()
        with cancel.stopping(stopped.set):
            presser = Thread(target=cancel.now)
            presser.start()
            await asyncio.wait_for(stopped.wait(), 10)
            presser.join()

    cancel = Cancel()
    asyncio.run(story())
    assert cancel.is_asked


def test_asked_afterwards_nothing_is_stopped() -> None:
    stopped: list[str] = []

    async def story() -> None:
        with cancel.stopping(lambda: stopped.append("late")):
            pass
        cancel.now()
        await asyncio.sleep(0)

    cancel = Cancel()
    asyncio.run(story())
    assert stopped == []


def test_asked_when_the_loop_is_closed_nothing_happens() -> None:
    stopped: list[str] = []

    async def story() -> None:
        stack.enter_context(cancel.stopping(lambda: stopped.append("late")))

    cancel = Cancel()
    with ExitStack() as stack:
        asyncio.run(story())
        cancel.now()
    assert cancel.is_asked
    assert stopped == []
