"""The look before each request of an attempt, and the ledger beside it."""

from __future__ import annotations

import asyncio
import threading

import pytest

from draft_editor.model.listing import Listed
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import (
    Cancelled,
)
from draft_editor.model.words import words
from draft_editor.worker.attempt import (
    Attempt,
    Busy,
    Ended,
    Held,
    Sending,
    Waiting,
)
from draft_editor.worker.guard import AsItWas, Changed, Gone, Look, NotSeen
from unit.worker.submission_stage import (
    ACCEPTED,
    HERE,
    PATIENCE,
    Desk,
    Service,
    answers,
    asks_to_wait,
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
