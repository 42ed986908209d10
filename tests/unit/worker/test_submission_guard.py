"""The look before each request of an attempt, and the ledger beside it."""

from __future__ import annotations

import asyncio
import threading

import pytest

from draft_editor.model.listing import Listed
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Cancelled, Unreachable
from draft_editor.model.words import words
from draft_editor.worker.attempt import (
    Attempt,
    AttemptId,
    Busy,
    Ended,
    Held,
    Sending,
    SetAside,
    Waiting,
)
from draft_editor.worker.guard import AsItWas, Changed, Gone, Look, NotSeen
from unit.worker.submission_stage import (
    ACCEPTED,
    HERE,
    NOW,
    PATIENCE,
    Desk,
    Service,
    answers,
    asks_to_wait,
    fails,
    submitted,
)


class Looks:
    """Finds one thing after another, each when `open` is set."""

    def __init__(self, *found: Look) -> None:
        self._found = list(found)
        self.asked: list[tuple[Locator, str]] = []
        self.open = asyncio.Event()
        self.open.set()

    async def look(self, locator: Locator, base: str) -> Look:
        self.asked.append((locator, base))
        await self.open.wait()
        return self._found.pop(0)


class Notes:
    """What a ledger was told, in order."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []
        self.came = threading.Event()

    async def begin(self, attempt: Attempt) -> None:
        self.told.append(("begun", attempt.id))
        self.came.set()

    def set_aside(self, attempt: Attempt, base: str | None) -> None:
        self.told.append(("set aside", attempt.id))

    def withdraw(self, attempt: Attempt) -> None:
        self.told.append(("withdrawn", attempt.id))

    def end(self, ended: Ended) -> None:
        self.told.append(("ended", ended.attempt.id))


CHANGED = Changed('{"a":1}', Listed(HERE, '{"a":2}', "edit"))


@pytest.mark.parametrize("found", [AsItWas(), NotSeen(words("Not permitted."))])
def test_what_is_as_it_was_or_cannot_be_seen_is_sent(desk: Desk, found: Look) -> None:
    service, guard, notes = Service(answers(ACCEPTED)), Looks(found), Notes()
    attempt = desk.submitter(service, notes, guard).submit(HERE, "{}", '{"a":1}')
    assert isinstance(attempt, Attempt)
    desk.next(Sending)
    assert desk.outcome() == ACCEPTED
    assert guard.asked == [(HERE, '{"a":1}')]
    assert notes.told == [("begun", attempt.id), ("ended", attempt.id)]


@pytest.mark.parametrize("found", [CHANGED, Gone()])
def test_what_is_another_draft_now_is_not_sent_and_leaves_no_attempt(
    desk: Desk, found: Changed | Gone
) -> None:
    service, notes = Service(), Notes()
    submitter = desk.submitter(service, notes, Looks(found))
    attempt = submitter.submit(HERE, "{}", '{"a":1}')
    assert isinstance(attempt, Attempt)
    assert desk.next(Held) == Held(attempt, found)
    assert service.received == []
    assert notes.told == [("begun", attempt.id), ("withdrawn", attempt.id)]


def test_without_a_ledger_a_held_attempt_ends_as_well(desk: Desk) -> None:
    service = Service(answers(ACCEPTED))
    submitter = desk.submitter(service, guard=Looks(Gone()))
    submitter.submit(HERE, "{}", '{"a":1}')
    desk.next(Held)
    submitted(submitter)
    desk.next(Sending)
    assert desk.outcome() == ACCEPTED


def test_while_the_draft_is_looked_at_it_is_written_down_and_is_busy(desk: Desk) -> None:
    service, guard, notes = Service(answers(ACCEPTED)), Looks(AsItWas()), Notes()
    guard.open.clear()
    submitter = desk.submitter(service, notes, guard)
    submitter.submit(HERE, "{}", '{"a":1}')
    assert notes.came.wait(PATIENCE)
    assert isinstance(submitter.submit(HERE, "{}", '{"a":1}'), Busy)
    assert desk.is_silent()
    desk.background.post(guard.open.set)
    desk.next(Sending)
    assert desk.outcome() == ACCEPTED


def test_cancelled_during_the_look_nothing_was_sent(desk: Desk) -> None:
    service, guard, notes = Service(), Looks(AsItWas()), Notes()
    guard.open.clear()
    submitter = desk.submitter(service, notes, guard)
    attempt = submitter.submit(HERE, "{}", '{"a":1}')
    assert isinstance(attempt, Attempt)
    assert notes.came.wait(PATIENCE)
    submitter.cancel(attempt.id)
    assert isinstance(desk.outcome(), Cancelled)
    assert service.received == []


def test_after_a_wait_the_draft_is_looked_at_again(desk: Desk) -> None:
    refused = asks_to_wait(3)
    service, guard = Service(answers(refused)), Looks(AsItWas(), CHANGED)
    attempt = desk.submitter(service, guard=guard).submit(HERE, "{}", '{"a":1}')
    assert isinstance(attempt, Attempt)
    desk.next(Sending)
    desk.next(Waiting)
    assert desk.next(Held) == Held(attempt, CHANGED)
    assert desk.outcome() == refused
    assert len(service.received) == 1


def test_without_a_base_nothing_is_looked_at(desk: Desk) -> None:
    guard = Looks()
    submitted(desk.submitter(Service(answers(ACCEPTED)), guard=guard))
    desk.next(Sending)
    assert desk.outcome() == ACCEPTED
    assert guard.asked == []


def test_what_the_service_asked_to_wait_is_kept_while_it_waits(desk: Desk) -> None:
    service, notes = Service(answers(asks_to_wait(3)), answers(ACCEPTED)), Notes()
    attempt = desk.submitter(service, notes).submit(HERE, "{}")
    assert isinstance(attempt, Attempt)
    desk.next(Sending)
    desk.next(Waiting)
    desk.next(Sending)
    assert desk.outcome() == ACCEPTED
    told = ["begun", "set aside", "begun", "ended"]
    assert notes.told == [(each, attempt.id) for each in told]


def test_what_finds_no_way_is_set_aside_and_goes_again_under_its_own_name(desk: Desk) -> None:
    unreachable = Unreachable(words("No connection."), 0.1)
    service, notes = Service(answers(unreachable), answers(ACCEPTED)), Notes()
    submitter = desk.submitter(service, notes)
    attempt = submitter.submit(HERE, "{}", '{"a":1}')
    assert isinstance(attempt, Attempt)
    desk.next(Sending)
    aside = desk.next(SetAside)
    assert aside == SetAside(attempt, '{"a":1}', unreachable.why, is_again=False)
    assert "{" not in repr(aside)
    again = submitter.submit_again(aside.attempt, aside.base)
    assert isinstance(again, Attempt)
    assert again.id == attempt.id
    desk.next(Sending)
    assert desk.outcome() == ACCEPTED
    told = ["begun", "set aside", "begun", "ended"]
    assert notes.told == [(each, attempt.id) for each in told]


def test_a_fault_in_the_editor_is_said_at_once_but_keeps_what_had_waited(desk: Desk) -> None:
    fault = fails(RuntimeError(), after_leaving=False)
    notes = Notes()
    submitter = desk.submitter(Service(fault, fault), notes)
    attempt = submitter.submit(HERE, "{}")
    assert isinstance(attempt, Attempt)
    desk.next(Sending)
    assert isinstance(desk.outcome(), Unreachable)
    submitter.submit_again(attempt, None)
    desk.next(Sending)
    assert desk.next(SetAside).is_again


def test_what_had_waited_and_is_another_draft_now_goes_on_waiting(desk: Desk) -> None:
    notes = Notes()
    submitter = desk.submitter(Service(), notes, Looks(Gone()))
    waiting = Attempt(AttemptId("a"), HERE, "{}", NOW)
    submitter.submit_again(waiting, '{"a":1}')
    assert desk.next(Held).found == Gone()
    assert notes.told == [("begun", "a"), ("set aside", "a")]


def test_an_editor_that_is_closed_keeps_what_waited_for_the_service(desk: Desk) -> None:
    notes = Notes()
    desk.sleeps = asyncio.Event().wait
    attempt = desk.submitter(Service(answers(asks_to_wait(3))), notes).submit(HERE, "{}")
    assert isinstance(attempt, Attempt)
    desk.next(Sending)
    desk.next(Waiting)
    desk.background.stop()
    assert str(desk.next(SetAside).why) == "The editor was closed before this left."
    assert notes.told[-1] == ("set aside", attempt.id)


def test_an_attempt_of_another_profile_does_not_leave(desk: Desk) -> None:
    service, notes = Service(), Notes()
    waiting = Attempt(AttemptId("a"), HERE, "{}", NOW, "another")
    desk.submitter(service, notes).submit_again(waiting, None)
    assert "Another profile" in str(desk.next(SetAside).why)
    assert service.received == []
