"""The order of what waits, and what may go by itself."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.model.locator import Locator
from draft_editor.model.words import words
from draft_editor.worker.attempt import Attempt, AttemptId
from draft_editor.worker.outbox import PAUSES, Outbox, Stand, WaitingEdit, pause_after

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
WHY = words("No connection.")


def place(draft: str) -> Locator:
    return Locator.of("d", "u", "c", draft)


def edit(id_: str, draft: str = "", stand: Stand = Stand.READY) -> WaitingEdit:
    attempt = Attempt(AttemptId(id_), place(draft or id_), f"body of {id_}", NOW)
    return WaitingEdit(attempt, None, WHY, stand)


def outbox(*edits: WaitingEdit) -> Outbox:
    box = Outbox()
    for each in edits:
        box.keep(each)
    return box


def ids(box: Outbox) -> list[str]:
    return [each.attempt.id for each in box.edits()]


def next_id(box: Outbox) -> str | None:
    found = box.next()
    return None if found is None else found.attempt.id


@pytest.mark.parametrize(
    ("tries", "seconds"), [(1, 5), (2, 10), (3, 20), (4, 40), (5, 60), (9, 60)]
)
def test_the_pauses_grow_up_to_a_minute(tries: int, seconds: float) -> None:
    assert pause_after(tries) == seconds
    assert pause_after(tries, (0.5,)) == 0.5
    assert PAUSES[0] == 5


def test_what_waited_first_goes_first_and_the_newest_of_a_draft_takes_its_place() -> None:
    box = outbox(edit("1", "a"), edit("2", "b"), edit("3", "a"))
    assert ids(box) == ["3", "2"]
    assert next_id(box) == "3"
    box.drop(place("a"))
    box.drop(place("nowhere"))
    assert next_id(box) == "2"
    assert box.at(place("a")) is None
    assert box.edit(AttemptId("2")) == box.at(place("b"))
    assert box.edit(AttemptId("1")) is None


def test_what_is_on_its_way_keeps_its_place_and_is_not_begun_twice() -> None:
    box = outbox(edit("1"), edit("2"))
    box.go(edit("1").attempt)
    assert next_id(box) == "2"
    box.keep(edit("1"))
    assert ids(box) == ["1", "2"]
    assert next_id(box) == "1"


def test_a_newer_attempt_that_leaves_takes_the_place_of_what_waited() -> None:
    box = outbox(edit("1", "a"), edit("2", "b"))
    box.go(edit("3", "a").attempt)
    assert ids(box) == ["3", "2"]
    box.go(edit("4", "c").attempt)  # nothing waited of that draft
    assert ids(box) == ["3", "2"]


def test_what_is_stopped_or_asks_goes_only_when_somebody_says_so() -> None:
    box = outbox(edit("1"), edit("2"), edit("3"))
    box.go(edit("3").attempt)
    box.stop(AttemptId("1"), words("Changed."))
    box.stop(AttemptId("nowhere"), WHY)
    assert str(box.edits()[0].why) == "Changed."
    assert (next_id(box), box.asks()) == ("2", 1)
    box.ask()
    assert (next_id(box), box.asks()) == (None, 2)
    assert [each.stand for each in box.edits()] == [Stand.STOPPED, Stand.ASKS, Stand.GOING]
    box.release()
    assert (next_id(box), box.asks()) == ("1", 0)
    assert box.edits()[2].stand is Stand.GOING


def test_paused_nothing_goes_and_sending_all_ends_the_pause() -> None:
    box = outbox(edit("1"))
    box.is_paused = True
    assert next_id(box) is None
    box.release()
    assert next_id(box) == "1"
    box.is_paused = True
    box.clear()
    assert (ids(box), box.is_paused) == ([], False)


def test_no_text_is_in_a_repr() -> None:
    assert "body of" not in repr(WaitingEdit(edit("1").attempt, '{"secret": 1}', WHY))
    assert "secret" not in repr(WaitingEdit(edit("1").attempt, '{"secret": 1}', WHY))


@given(st.lists(st.tuples(st.sampled_from("kdgsar"), st.sampled_from("abcd"))))
def test_there_is_never_more_than_one_edit_a_draft(deeds: list[tuple[str, str]]) -> None:
    box = Outbox()
    newest: dict[str, str] = {}
    for number, (deed, draft) in enumerate(deeds):
        match deed:
            case "k":
                box.keep(edit(str(number), draft))
                newest[draft] = str(number)
            case "d":
                box.drop(place(draft))
                newest.pop(draft, None)
            case "g":
                found = box.at(place(draft))
                if found is not None:
                    box.go(found.attempt)
            case "s":
                box.stop(AttemptId(newest.get(draft, "")), WHY)
            case "a":
                box.ask()
            case _:
                box.release()
        assert ids(box) == list(newest.values())
        ready = [each.attempt.id for each in box.edits() if each.stand is Stand.READY]
        assert next_id(box) == (ready[0] if ready else None)
