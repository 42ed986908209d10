"""The submit procedure: one attempt a draft, named endings, repeats only when asked for."""

from __future__ import annotations

import asyncio
from datetime import UTC, timedelta
from queue import SimpleQueue

import pytest

from draft_editor.model.locator import Locator
from draft_editor.model.outcome import (
    Answer,
    Cancelled,
    Outcome,
    Refused,
    Unknown,
    Unreachable,
)
from draft_editor.model.words import Complaint, words
from draft_editor.worker.attempt import (
    Busy,
    Ended,
    Sending,
    SubmissionEvent,
    Waiting,
)
from draft_editor.worker.background import NotRunning
from draft_editor.worker.submission import EditService, Submitter
from unit.worker.submission_stage import (
    ACCEPTED,
    ELSEWHERE,
    HERE,
    LATER,
    NOW,
    PATIENCE,
    Desk,
    Hangs,
    Service,
    answers,
    asks_to_wait,
    fails,
    submitted,
)


def test_an_attempt_is_told_from_the_first_byte_to_its_ending(desk: Desk) -> None:
    service = Service(answers(ACCEPTED))
    attempt = submitted(desk.submitter(service), body='{"body":"Grüße"}')
    assert attempt.locator == HERE
    assert attempt.started_at == NOW
    assert desk.next(Sending) == Sending(attempt, NOW)
    ended = desk.next(Ended)
    assert (ended.attempt, ended.outcome, ended.at) == (attempt, ACCEPTED, NOW)
    assert 0 <= ended.seconds < PATIENCE
    assert service.received == [(HERE, '{"body":"Grüße"}'.encode())]


def test_an_attempt_shows_no_message_text_in_a_log(desk: Desk) -> None:
    attempt = submitted(desk.submitter(Service(answers(ACCEPTED))), body='{"body":"see you"}')
    assert "see you" not in repr(desk.next(Sending))
    assert desk.next(Ended).attempt.id == attempt.id


def test_one_draft_has_one_attempt_at_a_time_and_another_its_own(desk: Desk) -> None:
    stuck = Hangs(after_leaving=True)
    submitter = desk.submitter(Service(stuck, answers(ACCEPTED), answers(ACCEPTED)))
    first = submitted(submitter)
    stuck.wait()
    busy = submitter.submit(Locator.of("d", "u", "c", "first"), "{}")
    assert isinstance(busy, Busy)
    assert busy.attempt == first.id
    assert "being sent already" in str(busy.said)
    desk.next(Sending)
    second = submitted(submitter, ELSEWHERE)
    assert desk.next(Sending).attempt == second
    assert desk.outcome() == ACCEPTED
    submitter.cancel(first.id)
    assert isinstance(desk.outcome(), Unknown)
    submitted(submitter)
    desk.next(Sending)
    assert desk.outcome() == ACCEPTED


@pytest.mark.parametrize("status", [429, 503])
def test_a_wait_that_the_service_asks_for_is_kept_and_the_edit_sent_again(
    desk: Desk, status: int
) -> None:
    service = Service(answers(asks_to_wait(7.5, status)), answers(ACCEPTED))
    attempt = submitted(desk.submitter(service), body='{"a":1}')
    desk.next(Sending)
    waiting = desk.next(Waiting)
    assert waiting == Waiting(attempt, NOW + timedelta(seconds=7.5), 7.5, LATER)
    assert desk.next(Sending).attempt == attempt
    assert desk.outcome() == ACCEPTED
    assert desk.slept == [7.5]
    assert service.received == [(HERE, b'{"a":1}')] * 2


def test_the_service_is_obeyed_three_times_and_no_more(desk: Desk) -> None:
    refused = asks_to_wait(0)
    service = Service(*[answers(refused)] * 4)
    submitted(desk.submitter(service))
    for _ in range(3):
        desk.next(Sending)
        desk.next(Waiting)
    desk.next(Sending)
    assert desk.outcome() == refused
    assert len(service.received) == 4


@pytest.mark.parametrize(
    "outcome",
    [
        asks_to_wait(None),
        asks_to_wait(120.1),
        asks_to_wait(-1),
        asks_to_wait(float("nan")),
        asks_to_wait(5, status=400),
        Refused(Answer(200, 0.1), words("No.")),
        Unreachable(words("No connection."), 0.1),
        Unknown(words("The connection broke."), 0.1, Answer(503, 0.1, retry_after=1)),
    ],
)
def test_nothing_else_is_ever_repeated(desk: Desk, outcome: Outcome) -> None:
    service = Service(answers(outcome))
    submitted(desk.submitter(service))
    desk.next(Sending)
    assert desk.outcome() == outcome
    assert len(service.received) == 1
    assert desk.slept == []


def test_cancelled_before_the_first_byte_nothing_was_sent(desk: Desk) -> None:
    stuck = Hangs(after_leaving=False)
    submitter = desk.submitter(Service(stuck))
    attempt = submitted(submitter)
    stuck.wait()
    submitter.cancel(attempt.id)
    desk.next(Sending)
    assert isinstance(desk.outcome(), Cancelled)
    submitter.cancel(attempt.id)


def test_cancelled_after_the_first_byte_the_ending_is_unknown(desk: Desk) -> None:
    stuck = Hangs(after_leaving=True)
    submitter = desk.submitter(Service(stuck))
    attempt = submitted(submitter)
    stuck.wait()
    submitter.cancel(attempt.id)
    desk.next(Sending)
    outcome = desk.outcome()
    assert isinstance(outcome, Unknown)
    assert "sending had already begun" in str(outcome.why)


def test_an_answer_that_overtakes_the_cancel_is_believed(desk: Desk) -> None:
    stuck = Hangs(after_leaving=True, answer=ACCEPTED)
    submitter = desk.submitter(Service(stuck))
    attempt = submitted(submitter)
    stuck.wait()
    submitter.cancel(attempt.id)
    desk.next(Sending)
    assert desk.outcome() == ACCEPTED


def test_a_cancelled_attempt_is_not_repeated_even_if_the_service_asks_for_it(desk: Desk) -> None:
    refused = asks_to_wait(1)
    stuck = Hangs(after_leaving=True, answer=refused)
    submitter = desk.submitter(Service(stuck))
    attempt = submitted(submitter)
    stuck.wait()
    submitter.cancel(attempt.id)
    desk.next(Sending)
    assert desk.outcome() == refused
    assert desk.slept == []


def test_cancelled_during_a_wait_nothing_more_is_sent(desk: Desk) -> None:
    desk.sleeps = asyncio.Event().wait
    service = Service(answers(asks_to_wait(60)))
    submitter = desk.submitter(service)
    attempt = submitted(submitter)
    desk.next(Sending)
    desk.next(Waiting)
    submitter.cancel(attempt.id)
    assert isinstance(desk.outcome(), Cancelled)
    assert len(service.received) == 1


def test_a_fault_before_the_first_byte_says_that_nothing_was_sent(desk: Desk) -> None:
    submitted(desk.submitter(Service(fails(ValueError("secret"), after_leaving=False))))
    desk.next(Sending)
    outcome = desk.outcome()
    assert isinstance(outcome, Unreachable)
    assert "secret" not in str(outcome.why)


def test_a_fault_after_the_first_byte_is_unknown(desk: Desk) -> None:
    submitted(desk.submitter(Service(fails(ValueError("secret"), after_leaving=True))))
    desk.next(Sending)
    outcome = desk.outcome()
    assert isinstance(outcome, Unknown)
    assert "secret" not in str(outcome.why)


def test_without_a_service_the_reason_is_said_and_nothing_is_sent(desk: Desk) -> None:
    said = words("The password is missing.")

    def no_service() -> EditService:
        raise Complaint(said)

    told: SimpleQueue[SubmissionEvent] = SimpleQueue()
    submitted(Submitter(desk.background, no_service, told.put))
    event = told.get(timeout=PATIENCE)
    assert isinstance(event, Ended)
    assert isinstance(event.outcome, Unreachable)
    assert event.outcome.why is said
    assert event.at.tzinfo is UTC


def test_closing_the_editor_ends_each_attempt_by_what_may_have_arrived(desk: Desk) -> None:
    before, after = Hangs(after_leaving=False), Hangs(after_leaving=True)
    submitter = desk.submitter(Service(before, after))
    first = submitted(submitter)
    before.wait()
    submitted(submitter, ELSEWHERE)
    after.wait()
    desk.background.stop(PATIENCE)
    desk.next(Sending)
    desk.next(Sending)
    outcomes = {ended.attempt.id: ended.outcome for ended in (desk.next(Ended), desk.next(Ended))}
    assert isinstance(outcomes.pop(first.id), Cancelled)
    assert [type(outcome) for outcome in outcomes.values()] == [Unknown]


def test_a_closed_editor_begins_no_attempt(desk: Desk) -> None:
    desk.background.stop(PATIENCE)
    submitter = desk.submitter(Service())
    for _ in range(2):
        with pytest.raises(NotRunning):
            submitter.submit(HERE, "{}")
