"""What is made in a thread of its own."""

from __future__ import annotations

import threading

import pytest

from draft_editor.worker.late import Late, NeverMade


def test_it_is_made_once_in_a_thread_of_its_own_and_told_there() -> None:
    made_in: list[threading.Thread] = []
    told: list[tuple[str, threading.Thread]] = []

    def make() -> str:
        made_in.append(threading.current_thread())
        return "value"

    late = Late(make, lambda value: told.append((value, threading.current_thread())))
    assert not late.has_begun()
    late.start()
    late.start()
    assert late.has_begun()
    assert late.value() == late.value() == "value"
    assert len(made_in) == 1
    assert made_in[0] is not threading.current_thread()
    assert told == [("value", made_in[0])]


def test_whoever_needs_it_waits_for_it() -> None:
    gate = threading.Event()

    def make() -> str:
        gate.wait()
        return "value"

    late = Late(make, lambda _: None)
    late.start()
    opener = threading.Timer(0, gate.set)
    opener.start()
    assert late.value() == "value"
    opener.join()


def test_asking_for_it_begins_it() -> None:
    assert Late(lambda: 7, lambda _: None).value() == 7


def test_what_failed_is_told_to_the_hook_and_to_whoever_asks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hooked: list[BaseException | None] = []
    monkeypatch.setattr(threading, "excepthook", lambda fault: hooked.append(fault.exc_value))
    error = OSError("no room")

    def make() -> str:
        raise error

    told: list[str] = []
    late = Late(make, told.append)
    with pytest.raises(NeverMade):
        late.value()
    assert hooked == [error]
    assert told == []
