"""The whole way of an edit: submit procedure, client, real HTTP, the sandbox's database."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from queue import SimpleQueue
from typing import Final, TypeVar

import pytest

from draft_editor.api.authentication import BasicLogin
from draft_editor.api.client import DraftClient
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Accepted, Cancelled, Outcome, Unknown, Unreachable
from draft_editor.sandbox import Sandbox
from draft_editor.worker.attempt import Attempt, Busy, Ended, Sending, SubmissionEvent, Waiting
from draft_editor.worker.background import Background
from draft_editor.worker.submission import Submitter
from sandbox_caller import Caller

PATIENCE: Final = 20.0
BODY: Final = '{"messageAttributes": {"body": "Your car is ready – 2.50 €"},  "delay": 2.50}'
E = TypeVar("E")


class Counter:
    """An advisor's side of the counter: submits to a sandbox and hears what comes of it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.caller = Caller(sandbox)
        self.draft = sandbox.drafts["maria text"]
        self.errors: list[BaseException] = []
        self.slept: list[float] = []
        self.client = DraftClient(sandbox.base_url, BasicLogin(sandbox.login, sandbox.password))
        self.background = Background(self.errors.append)
        self._told: SimpleQueue[SubmissionEvent] = SimpleQueue()
        self.submitter = Submitter(
            self.background, lambda: self.client, self._told.put, sleep=self._sleep
        )

    def submit(self, locator: Locator | None = None) -> Attempt:
        """An attempt that is begun."""
        attempt = self.submitter.submit(locator or self.draft, BODY)
        assert isinstance(attempt, Attempt)
        return attempt

    def next(self, kind: type[E]) -> E:
        """The next event, which must be of this kind."""
        event = self._told.get(timeout=PATIENCE)
        assert isinstance(event, kind)
        return event

    def outcome(self) -> Outcome:
        """The outcome of an attempt that must end now."""
        return self.next(Ended).outcome

    def stored(self) -> int:
        """How many edits the sandbox has accepted."""
        return sum(self.caller.edits().values())

    def until(self, condition: Callable[[], bool]) -> None:
        """Ask the sandbox until something holds."""
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, "the sandbox never got there"

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def counter(sandbox: Sandbox) -> Iterator[Counter]:
    counter = Counter(sandbox)
    counter.background.start()
    yield counter
    counter.background.stop(PATIENCE, [counter.client.close])
    assert counter.errors == []


def test_an_accepted_edit_is_stored_once_and_byte_for_byte(counter: Counter) -> None:
    attempt = counter.submit()
    assert counter.next(Sending).attempt == attempt
    assert isinstance(counter.outcome(), Accepted)
    assert counter.caller.stored(counter.draft) == BODY.encode()
    assert counter.stored() == 1


def test_a_time_named_by_the_service_is_waited_for_and_the_edit_then_accepted(
    counter: Counter,
) -> None:
    counter.caller.script({"on": "edit", "times": 2, "do": "retry-after:7"})
    counter.submit()
    for _ in range(2):
        counter.next(Sending)
        assert counter.next(Waiting).seconds == 7
    counter.next(Sending)
    assert isinstance(counter.outcome(), Accepted)
    assert counter.slept == [7, 7]
    assert counter.stored() == 1
    assert len(counter.caller.seen()) == 3


@pytest.mark.parametrize(("fault", "stored"), [("hang:60", 0), ("hang-after:60", 1)])
def test_cancelled_while_the_service_is_silent_the_ending_is_unknown_and_both_can_be_true(
    counter: Counter, fault: str, stored: int
) -> None:
    counter.caller.script({"on": "edit", "times": 1, "do": fault})
    attempt = counter.submit()
    counter.until(lambda: len(counter.caller.seen()) == 1 and counter.stored() == stored)
    counter.submitter.cancel(attempt.id)
    counter.next(Sending)
    assert isinstance(counter.outcome(), Unknown)
    assert counter.stored() == stored
    assert len(counter.caller.seen()) == 1, "what may have arrived is never repeated"


@pytest.mark.parametrize(("fault", "stored"), [("drop", 0), ("drop-after", 1)])
def test_a_cut_connection_is_unknown_and_never_repeated(
    counter: Counter, fault: str, stored: int
) -> None:
    counter.caller.script({"on": "edit", "times": 1, "do": fault})
    counter.submit()
    counter.next(Sending)
    assert isinstance(counter.outcome(), Unknown)
    assert counter.stored() == stored
    assert len(counter.caller.seen()) == 1


def test_the_same_draft_submitted_twice_at_once_is_busy_and_sent_once(counter: Counter) -> None:
    counter.caller.script({"on": "edit", "times": 1, "do": "hang:60"})
    attempt = counter.submit()
    busy = counter.submitter.submit(counter.draft, BODY)
    assert isinstance(busy, Busy)
    assert busy.attempt == attempt.id
    counter.until(lambda: len(counter.caller.seen()) == 1)
    counter.submitter.cancel(attempt.id)
    counter.next(Sending)
    assert isinstance(counter.outcome(), Unknown)
    counter.submit()
    counter.next(Sending)
    assert isinstance(counter.outcome(), Accepted)
    assert counter.stored() == 1


def test_cancelled_while_it_waits_nothing_more_arrives(counter: Counter, sandbox: Sandbox) -> None:
    counter.caller.script({"on": "edit", "times": 1, "do": "retry-after:60"})
    told: SimpleQueue[SubmissionEvent] = SimpleQueue()
    patient = Submitter(counter.background, lambda: counter.client, told.put)
    attempt = patient.submit(counter.draft, BODY)
    assert isinstance(attempt, Attempt)
    assert isinstance(told.get(timeout=PATIENCE), Sending)
    assert isinstance(told.get(timeout=PATIENCE), Waiting)
    patient.cancel(attempt.id)
    ended = told.get(timeout=PATIENCE)
    assert isinstance(ended, Ended)
    assert isinstance(ended.outcome, Cancelled)
    assert len(counter.caller.seen()) == 1
    assert counter.stored() == 0


def test_a_service_that_is_gone_is_unreachable(counter: Counter, sandbox: Sandbox) -> None:
    sandbox.stop()
    counter.submit()
    counter.next(Sending)
    assert isinstance(counter.outcome(), Unreachable)


def test_closing_the_editor_during_a_silence_is_prompt_and_ends_as_unknown(
    counter: Counter,
) -> None:
    counter.caller.script({"on": "edit", "times": 1, "do": "hang:60"})
    counter.submit()
    counter.until(lambda: len(counter.caller.seen()) == 1)
    start = time.monotonic()
    counter.background.stop(PATIENCE, [counter.client.close])
    assert time.monotonic() - start < PATIENCE / 2
    counter.next(Sending)
    assert isinstance(counter.outcome(), Unknown)
    assert counter.stored() == 0
