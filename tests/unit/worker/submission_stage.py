"""A submitter with its background, services that play scenes, and what is told."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from queue import SimpleQueue
from typing import TypeVar

from draft_editor.model.locator import Locator
from draft_editor.model.outcome import (
    Accepted,
    Answer,
    Outcome,
    Refused,
)
from draft_editor.model.words import words
from draft_editor.worker.attempt import (
    Attempt,
    Ended,
    SubmissionEvent,
)
from draft_editor.worker.background import Background
from draft_editor.worker.submission import EditService, Guard, Ledger, Submitter

PATIENCE = 10.0
HERE = Locator.of("d", "u", "c", "first")
ELSEWHERE = Locator.of("d", "u", "c", "second")
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
LATER = words("Too many requests.")
ACCEPTED = Accepted(Answer(200, 0.1))
E = TypeVar("E")

Scene = Callable[[Callable[[], None]], Awaitable[Outcome]]


class Service:
    """Plays one scene for each request, in their order, and keeps what it was given."""

    def __init__(self, *scenes: Scene) -> None:
        self._scenes = list(scenes)
        self.received: list[tuple[Locator, bytes]] = []

    async def edit(self, locator: Locator, body: bytes, on_leaving: Callable[[], None]) -> Outcome:
        """Play the next scene."""
        self.received.append((locator, body))
        return await self._scenes.pop(0)(on_leaving)


def answers(outcome: Outcome) -> Scene:
    """A request that leaves and is answered."""

    async def scene(leave: Callable[[], None]) -> Outcome:
        leave()
        return outcome

    return scene


def fails(error: Exception, *, after_leaving: bool) -> Scene:
    """A fault in the client itself."""

    async def scene(leave: Callable[[], None]) -> Outcome:
        if after_leaving:
            leave()
        raise error

    return scene


class Hangs:
    """A request that gets stuck, before or after its first byte; says when it is there."""

    def __init__(self, *, after_leaving: bool, answer: Outcome | None = None) -> None:
        self._after_leaving = after_leaving
        self._answer = answer
        self._there = threading.Event()

    async def __call__(self, leave: Callable[[], None]) -> Outcome:
        if self._after_leaving:
            leave()
        self._there.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            if self._answer is None:
                raise
        assert self._answer is not None
        return self._answer

    def wait(self) -> None:
        """Until the request is stuck."""
        assert self._there.wait(PATIENCE)


def asks_to_wait(seconds: float | None, status: int = 429) -> Refused:
    """A refusal that names a time."""
    return Refused(Answer(status, 0.1, retry_after=seconds), LATER)


class Desk:
    """A submitter with its background, and what it tells."""

    def __init__(self) -> None:
        self.errors: list[BaseException] = []
        self.background = Background(self.errors.append)
        self.slept: list[float] = []
        self.sleeps: Callable[[], Awaitable[object]] | None = None
        self._told: SimpleQueue[SubmissionEvent] = SimpleQueue()

    def submitter(
        self, service: EditService, ledger: Ledger | None = None, guard: Guard | None = None
    ) -> Submitter:
        """A submitter for this service."""
        return Submitter(
            self.background,
            lambda: service,
            self._told.put,
            lambda: NOW,
            self._sleep,
            ledger,
            guard,
        )

    def next(self, kind: type[E]) -> E:
        """The next event, which must be of this kind."""
        event = self._told.get(timeout=PATIENCE)
        assert isinstance(event, kind)
        return event

    def is_silent(self) -> bool:
        """Whether every event was taken."""
        return self._told.empty()

    def outcome(self) -> Outcome:
        """The outcome of an attempt that must end now."""
        return self.next(Ended).outcome

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if self.sleeps is not None:
            await self.sleeps()


def submitted(submitter: Submitter, locator: Locator = HERE, body: str = "{}") -> Attempt:
    """An attempt that is not refused as busy."""
    attempt = submitter.submit(locator, body)
    assert isinstance(attempt, Attempt)
    return attempt
