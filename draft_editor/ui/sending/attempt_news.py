"""News of an edit on its way, and of what reading its draft has shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from draft_editor.draft.card import Card
from draft_editor.model.json_text import JsonObject
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Outcome
from draft_editor.model.words import Words


@dataclass(frozen=True, slots=True, eq=False)
class AttemptNews:
    """Something about an edit on its way."""


@dataclass(frozen=True, slots=True, eq=False)
class AttemptSending(AttemptNews):
    """An attempt is on its way."""

    attempt: str
    locator: Locator
    body: str = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True, eq=False)
class AttemptWaiting(AttemptNews):
    """The service asked to wait; it goes on at `until`."""

    attempt: str
    until: datetime
    why: Words


@dataclass(frozen=True, slots=True, eq=False)
class AttemptEnded(AttemptNews):
    """An attempt is over; `title` is what it was called when it left, where an earlier run did."""

    attempt: str
    locator: Locator
    body: str = field(repr=False)
    outcome: Outcome
    at: datetime
    seconds: float
    title: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class ChangedMeanwhile(AttemptNews):
    """The service holds another state than the draft was opened from.

    Nothing was sent, unless it `was_sent`: then nobody knows what came of that. The `base` is
    None where it is not known. `was_due`: it was read because it is about to go out.
    """

    locator: Locator
    base: JsonObject | None = field(repr=False)
    theirs: Card = field(repr=False)
    was_sent: bool = False
    was_due: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class LookedAgain(AttemptNews):
    """A draft was read once more because it is about to go out; nothing was sent.

    `is_listed`: it is still a draft, and `is_same`: as it was when it was opened or accepted,
    None where nobody knows how it was. `why`: it could not be read. What somebody else changed
    meanwhile is told as `ChangedMeanwhile`.
    """

    locator: Locator
    is_listed: bool = True
    is_same: bool | None = None
    why: Words | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ReadBack(AttemptNews):
    """The draft of an attempt that was unknown was read back, because somebody asked or not.

    `outcome` is what the attempt is called now. `theirs`: the service has another state;
    `why`: it could not be read, and a person has to decide.
    """

    attempt: str
    locator: Locator
    body: str = field(repr=False)
    outcome: Outcome
    is_asked: bool
    theirs: ChangedMeanwhile | None = field(default=None, repr=False)
    why: Words | None = None
