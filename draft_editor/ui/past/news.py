"""What the window is told of the past: loaded when somebody looks back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from draft_editor.draft.card import Key
from draft_editor.model.json_text import JsonObject
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Outcome
from draft_editor.model.words import Words
from draft_editor.ui.past.ports import Origin, PastNews, Place


@dataclass(frozen=True, slots=True, eq=False)
class PastUnread(PastNews):
    """Why what was asked for cannot be read."""

    said: Words


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
