"""What the window asks about the past of its drafts, and what it is told of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeAlias

from draft_editor.model.json_text import JsonObject
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Outcome

if TYPE_CHECKING:
    from draft_editor.ui.ports import Key


class Origin(StrEnum):
    """Where a state of a draft came from; the value is what the journal keeps of it."""

    READ = "read"
    """The service had it so."""
    OPENED = "opened"
    """It was opened so, not from a list of the service."""
    LEFT = "left"
    """It was left so, with edits in it."""
    MERGE = "merge"
    """It was so before somebody else's changes came into it."""
    RESTORE = "restore"
    """It was so before another state took its place."""
    SENT = "sent"
    """It was sent so."""


Place: TypeAlias = int | str
"""Where a state lies: a version's number, or an attempt's id."""


@dataclass(frozen=True, slots=True)
class PastState:
    """A state of a draft, without its text; `word` is the outcome's, of one that was sent."""

    place: Place
    origin: Origin
    at: datetime
    word: str = ""


@dataclass(frozen=True, slots=True)
class SentLine:
    """An attempt of this profile, without its texts."""

    attempt: str
    locator: Locator
    title: str = field(repr=False)
    at: datetime
    word: str


class PastNews:
    """Something of the past that was asked for."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, eq=False)
class StatesRead(PastNews):
    """All kept states of a draft, the newest first."""

    key: Key
    states: tuple[PastState, ...]


@dataclass(frozen=True, slots=True, eq=False)
class StateRead(PastNews):
    """A state with its tree, and its text laid out for reading."""

    place: Place
    tree: JsonObject = field(repr=False)
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class AttemptsRead(PastNews):
    """The newest attempts that hold the words of `wanted`; `is_all`: there are no older ones."""

    wanted: str = field(repr=False)
    lines: tuple[SentLine, ...]
    is_all: bool


@dataclass(frozen=True, slots=True, eq=False)
class AttemptRead(PastNews):
    """An attempt with both texts, laid out for reading where they are JSON.

    `outcome` is None while it is under way, `tree` where what was sent is no draft.
    """

    line: SentLine
    body: str = field(repr=False)
    tree: JsonObject | None = field(repr=False)
    outcome: Outcome | None
    seconds: float
    sent: str = field(repr=False)
    answer: str = field(repr=False)


class Past(Protocol):
    """Keeps states worth going back to, and gives them back; each call returns at once."""

    def keep_state(self, key: Key, tree: JsonObject, origin: Origin) -> None:
        """Keep a draft as it is now."""
        ...

    def entitle(self, key: Key, title: str) -> None:
        """What the next attempt of a draft is called."""
        ...

    def read_states(self, key: Key) -> None:
        """Ask for the kept states of a draft: `StatesRead`."""
        ...

    def read_state(self, place: Place) -> None:
        """Ask for one of them: `StateRead`."""
        ...

    def read_attempts(self, wanted: str, most: int) -> None:
        """Ask for the newest attempts of the profile in use: `AttemptsRead`."""
        ...

    def read_attempt(self, attempt: str) -> None:
        """Ask for one of them: `AttemptRead`."""
        ...
