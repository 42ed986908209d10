"""One attempt to submit a draft, and what is told about it while it lasts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType, TypeAlias

from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Outcome
from draft_editor.model.words import Words
from draft_editor.worker.guard import Changed, Gone

AttemptId = NewType("AttemptId", str)


@dataclass(frozen=True, slots=True)
class Attempt:
    """A body on its way to one draft: what was sent is kept, whatever is typed meanwhile."""

    id: AttemptId
    locator: Locator
    body: str = field(repr=False)
    started_at: datetime
    profile: str = ""
    """The key of the profile it belongs to: it goes to that one's service only."""


@dataclass(frozen=True, slots=True)
class Busy:
    """No attempt was begun: another one for the same draft has not ended."""

    attempt: AttemptId
    said: Words


@dataclass(frozen=True, slots=True)
class Sending:
    """A request is about to leave; again after each wait that the service asked for."""

    attempt: Attempt
    at: datetime


@dataclass(frozen=True, slots=True)
class Waiting:
    """The service refused for now and named a time; the attempt goes on by itself at `until`."""

    attempt: Attempt
    until: datetime
    seconds: float
    why: Words


@dataclass(frozen=True, slots=True)
class Ended:
    """The last word on an attempt; `seconds` is all it took, waiting included."""

    attempt: Attempt
    outcome: Outcome
    at: datetime
    seconds: float


@dataclass(frozen=True, slots=True)
class Held:
    """The draft is another one on the service now: this edit of it does not leave.

    An attempt that is held before its first request ends with this, one that had waited goes on
    waiting; one that the service had asked to wait ends as it was refused.
    """

    attempt: Attempt
    found: Changed | Gone


@dataclass(frozen=True, slots=True)
class SetAside:
    """Nothing of it has left: it ends for now, and is kept to be sent later."""

    attempt: Attempt
    base: str | None = field(repr=False)
    why: Words
    is_again: bool
    """Whether it had waited before."""


SubmissionEvent: TypeAlias = Sending | Waiting | Held | SetAside | Ended
