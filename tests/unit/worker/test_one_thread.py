"""One thread for one library: every call in it, in order, and it ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from draft_editor.worker.one_thread import OneThread, ThreadEnded

PATIENCE = 10.0


@pytest.fixture
def one() -> Iterator[OneThread]:
    one = OneThread("the-one")
    yield one
    one.end()


def test_calls_of_all_threads_are_made_in_one(one: OneThread) -> None:
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(one.call, threading.current_thread) for _ in range(20)]
        threads = {each.result(PATIENCE) for each in asked}
    assert [thread.name for thread in threads] == ["the-one"]


def test_what_a_call_raises_comes_to_whoever_made_it(one: OneThread) -> None:
    with pytest.raises(ZeroDivisionError):
        one.call(lambda: 1 // 0)
    assert one.call(lambda: 2) == 2


def test_it_ends_and_takes_no_more(one: OneThread) -> None:
    thread = one.call(threading.current_thread)
    one.end()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    with pytest.raises(ThreadEnded):
        one.call(lambda: 3)
