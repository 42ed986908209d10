"""Submitting: one attempt a draft at a time, to an ending that can be relied on."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from threading import Lock
from typing import Final, Protocol, assert_never
from uuid import uuid4

from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Cancelled, Outcome, Refused, Unknown, Unreachable
from draft_editor.model.words import Complaint, Words, words
from draft_editor.worker.attempt import (
    Attempt,
    AttemptId,
    Busy,
    Ended,
    Held,
    Sending,
    SetAside,
    SubmissionEvent,
    Waiting,
)
from draft_editor.worker.background import Background, Job
from draft_editor.worker.ending import Done, Ending, Failed, Stopped
from draft_editor.worker.guard import Changed, Gone, Look

MOST_REPEATS: Final = 3
"""How often one attempt is sent again because the service asked for it."""

LONGEST_WAIT: Final = 120.0
"""Seconds; a service that asks for more has refused, and the user decides."""

_ASKS_TO_WAIT: Final = frozenset({429, 503})


class EditService(Protocol):
    """Who carries an edit to the service, as one login at one base address."""

    async def edit(self, locator: Locator, body: bytes, on_leaving: Callable[[], None]) -> Outcome:
        """Send one edit; trouble with the network is an outcome, never an exception.

        `on_leaving` is called before the first byte can leave. A cancelled task ends as tasks
        do; what that means follows from whether `on_leaving` was called.
        """
        ...


class Ledger(Protocol):
    """Where attempts are written down, so that none is forgotten whatever happens."""

    async def begin(self, attempt: Attempt) -> None:
        """Write an attempt down; comes back when it is safe, or when the disk will not have it."""
        ...

    def set_aside(self, attempt: Attempt, base: str | None) -> None:
        """Keep an attempt of which nothing has left, to be sent later. Thread: the loop's."""
        ...

    def withdraw(self, attempt: Attempt) -> None:
        """Strike an attempt out: nothing of it has left, and nothing will. Thread: the loop's."""
        ...

    def end(self, ended: Ended) -> None:
        """Write down what came of it. Thread: the loop's."""
        ...


class Guard(Protocol):
    """Who looks whether a draft on the service is still the one that is edited here."""

    async def look(self, locator: Locator, base: str) -> Look:
        """Compare the draft on the service with the text that it was opened from."""
        ...


class Submitter:
    """Begins attempts, obeys the service's waiting times, and tells each step to `post`.

    Nothing is repeated unless the service read the request and asked for it; least of all what
    ended as unknown. Before each request the `guard` looks at the draft, and the first is
    written into the `ledger` while it does. With a ledger, what finds no way to the service is
    set aside there, and so is what waits or looks when the editor ends. `profile` has the key
    of the profile that `service_of` serves. Thread: `submit` and `cancel` from any; `post` and
    `service_of` are called in the loop thread.
    """

    def __init__(
        self,
        background: Background,
        service_of: Callable[[], EditService],
        post: Callable[[SubmissionEvent], None],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        ledger: Ledger | None = None,
        guard: Guard | None = None,
        profile: Callable[[], str] = lambda: "",
    ) -> None:
        self._background = background
        self._service_of = service_of
        self._post = post
        self._clock = clock
        self._sleep = sleep
        self._ledger = ledger
        self._guard = guard
        self._profile = profile
        self._lock = Lock()
        self._cancelled: set[AttemptId] = set()
        self._attempts: dict[Locator, Attempt] = {}
        self._jobs: dict[AttemptId, Job] = {}

    def submit(self, locator: Locator, body: str, base: str | None = None) -> Attempt | Busy:
        """Begin to send a body; raises `NotRunning` when the editor is closing.

        `base` is the draft as the service had it when it was opened, where that is known.
        """
        attempt = Attempt(
            AttemptId(uuid4().hex), locator, body, self._clock(), profile=self._profile()
        )
        return self._begin(_Flight(attempt, base))

    def submit_again(self, waiting: Attempt, base: str | None) -> Attempt | Busy:
        """Begin to send, under its own id, what was set aside; raises `NotRunning`."""
        attempt = replace(waiting, started_at=self._clock())
        return self._begin(_Flight(attempt, base, has_waited=True))

    def cancel(self, attempt: AttemptId) -> None:
        """Ask an attempt to stop; its `Ended` says what came of it. Harmless after that."""
        with self._lock:
            job = self._jobs.get(attempt)
            if job is not None:
                self._cancelled.add(attempt)
        if job is not None:
            job.cancel()

    def _begin(self, flight: _Flight) -> Attempt | Busy:
        attempt = flight.attempt
        with self._lock:
            other = self._attempts.get(attempt.locator)
            if other is not None:
                return Busy(other.id, _BUSY)
            self._jobs[attempt.id] = self._background.run(
                partial(self._carry, flight), partial(self._end, flight)
            )
            self._attempts[attempt.locator] = attempt
            return attempt

    async def _carry(self, flight: _Flight) -> Outcome | Held:
        """Send until the service does not ask to wait any more; the last outcome."""
        attempt, repeats = flight.attempt, 0
        service, body = self._service_of(), attempt.body.encode()
        if self._profile() != attempt.profile:  # after the service: it may be the other one's
            raise OtherProfile(words("Another profile is in use now: this was not sent."))
        held, _ = await asyncio.gather(self._look(flight), self._write_down(attempt))
        if held is not None:
            return held
        while True:
            flight.begin()
            self._post(Sending(attempt, self._clock()))
            outcome = await service.edit(attempt.locator, body, flight.leave)
            if not isinstance(outcome, Refused) or repeats == MOST_REPEATS or _is_cancelled():
                return outcome
            seconds = _wait_asked_for(outcome)
            if seconds is None:
                return outcome
            repeats += 1
            flight.begin()
            until = self._clock() + timedelta(seconds=seconds)
            if self._ledger is not None:  # whatever ends the editor now, this has not left
                self._ledger.set_aside(attempt, flight.base)
            self._post(Waiting(attempt, until, seconds, outcome.why))
            await self._sleep(seconds)
            held, _ = await asyncio.gather(self._look(flight), self._write_down(attempt))
            if held is not None:
                self._post(held)
                return outcome

    async def _look(self, flight: _Flight) -> Held | None:
        """Whether the draft was changed meanwhile. What cannot be asked is no reason to stop."""
        if self._guard is None or flight.base is None:
            return None
        found = await self._guard.look(flight.attempt.locator, flight.base)
        return Held(flight.attempt, found) if isinstance(found, Changed | Gone) else None

    async def _write_down(self, attempt: Attempt) -> None:
        """Before the first byte can leave."""
        if self._ledger is not None:
            await self._ledger.begin(attempt)

    def _end(self, flight: _Flight, ending: Ending[Outcome | Held]) -> None:
        attempt = flight.attempt
        with self._lock:
            del self._attempts[attempt.locator]
            del self._jobs[attempt.id]
            is_cancelled = attempt.id in self._cancelled
            self._cancelled.discard(attempt.id)
        outcome = flight.outcome(ending)
        if self._ledger is None:
            self._post(outcome if isinstance(outcome, Held) else flight.ended(outcome, self._clock))
            return
        why = None if is_cancelled else flight.why_to_wait(ending, outcome)
        if isinstance(outcome, Held):
            if flight.has_waited:
                self._ledger.set_aside(attempt, flight.base)
            else:
                self._ledger.withdraw(attempt)
            self._post(outcome)
        elif why is not None:
            self._ledger.set_aside(attempt, flight.base)
            self._post(SetAside(attempt, flight.base, why, flight.has_waited))
        else:
            ended = flight.ended(outcome, self._clock)
            self._ledger.end(ended)
            self._post(ended)


class OtherProfile(Complaint):
    """An attempt of one profile never goes to the service of another."""


class _Flight:
    """What is known of an attempt under way: above all, whether anything may have left."""

    def __init__(self, attempt: Attempt, base: str | None, *, has_waited: bool = False) -> None:
        self.attempt = attempt
        self.base = base
        self.has_waited = has_waited
        self._has_left = False
        self._started = self._since = time.monotonic()

    def begin(self) -> None:
        """A request, or the wait before it, begins: of this one nothing has left."""
        self._has_left = False
        self._since = time.monotonic()

    def leave(self) -> None:
        """The first byte is about to leave."""
        self._has_left = True
        self._since = time.monotonic()

    def ended(self, outcome: Outcome, clock: Callable[[], datetime]) -> Ended:
        """The last word on it, with the time since it was made."""
        return Ended(self.attempt, outcome, clock(), time.monotonic() - self._started)

    def why_to_wait(self, ending: Ending[Outcome | Held], outcome: Outcome | Held) -> Words | None:
        """Why it is to be sent later; None unless nothing of it has left, and nobody said stop.

        What fails here, in the editor, waits only if it had waited before: else it is said at
        once, and there is somebody to act on it.
        """
        match outcome:
            case Unreachable(why) if isinstance(ending, Done) or self.has_waited:
                return why
            case Cancelled():
                return _CLOSED
            case _:
                return None

    def outcome(self, ending: Ending[Outcome | Held]) -> Outcome | Held:
        """What the end of the job means for the draft."""
        seconds = time.monotonic() - self._since
        match ending:
            case Done(outcome):
                return outcome
            case Stopped() if self._has_left:
                return Unknown(_CANCELLED, seconds)
            case Stopped():
                return Cancelled(seconds)
            case Failed(said=said) if self._has_left:
                return Unknown(said, seconds)
            case Failed(said=said):
                return Unreachable(said, seconds)
            case _:
                assert_never(ending)


_BUSY: Final = words("This draft is being sent already. Wait for the answer, or cancel it first.")
_CLOSED: Final = words("The editor was closed before this left.")
_CANCELLED: Final = words("Cancelled when sending had already begun.")


def _wait_asked_for(refused: Refused) -> float | None:
    """The seconds after which the service wants the same request again, if it is worth it."""
    seconds = refused.answer.retry_after
    if refused.answer.http_status not in _ASKS_TO_WAIT or seconds is None:
        return None
    return seconds if 0 <= seconds <= LONGEST_WAIT else None


def _is_cancelled() -> bool:
    """Whether the running job was cancelled although the service came back with an answer."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
