"""What the window asks about the past of its drafts; `news` has what it is told of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeAlias

from draft_editor.model.json_text import JsonObject

if TYPE_CHECKING:
    from draft_editor.draft.card import Key


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


class PastNews:
    """Something of the past that was asked for."""

    __slots__ = ()


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
