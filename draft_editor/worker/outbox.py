"""What waits to leave: which edit goes next, and which ones somebody has to say a word to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from draft_editor.model.locator import Locator
from draft_editor.model.words import Words
from draft_editor.worker.attempt import Attempt, AttemptId

PAUSES: Final = (5.0, 10.0, 20.0, 40.0, 60.0)
"""Seconds before the next try, after as many tries in vain; the last one from then on."""


def pause_after(tries: int, pauses: Sequence[float] = PAUSES) -> float:
    """Seconds to wait after so many tries in vain, at least one."""
    return pauses[min(tries, len(pauses)) - 1]


class Stand(StrEnum):
    """How an edit waits."""

    READY = "ready"
    """It goes by itself as soon as the service can be reached."""
    ASKS = "asks"
    """It goes when somebody says so: it waited when the editor ended, or nobody is signed in."""
    STOPPED = "stopped"
    """The draft was changed meanwhile: it goes when somebody has looked."""
    GOING = "going"
    """It is on its way at this moment."""


@dataclass(frozen=True, slots=True)
class WaitingEdit:
    """An attempt that has not left; `base` is the draft as it was opened, where that is known."""

    attempt: Attempt
    base: str | None = field(repr=False)
    why: Words
    stand: Stand = Stand.READY


class Outbox:
    """At most one edit a draft, in the order in which the drafts came to wait.

    Pure: it sends nothing and knows no clock. Thread: its owner's.
    """

    def __init__(self) -> None:
        self.is_paused = False
        self._edits: dict[Locator, WaitingEdit] = {}

    def edits(self) -> tuple[WaitingEdit, ...]:
        """All of them, in their order."""
        return tuple(self._edits.values())

    def at(self, locator: Locator) -> WaitingEdit | None:
        """The edit of a draft."""
        return self._edits.get(locator)

    def edit(self, attempt: AttemptId) -> WaitingEdit | None:
        """The edit of an attempt."""
        return next((each for each in self._edits.values() if each.attempt.id == attempt), None)

    def next(self) -> WaitingEdit | None:
        """What goes next by itself; nothing while it is paused."""
        if self.is_paused:
            return None
        return next((each for each in self._edits.values() if each.stand is Stand.READY), None)

    def keep(self, edit: WaitingEdit) -> None:
        """Let an edit wait, in the place of an older one of the same draft."""
        self._edits[edit.attempt.locator] = edit

    def drop(self, locator: Locator) -> None:
        """Nothing of a draft waits any more."""
        self._edits.pop(locator, None)

    def go(self, attempt: Attempt) -> None:
        """An attempt is on its way: what waited of its draft, the same or an older edit, is it."""
        known = self._edits.get(attempt.locator)
        if known is not None:
            self._edits[attempt.locator] = replace(known, attempt=attempt, stand=Stand.GOING)

    def stop(self, attempt: AttemptId, why: Words) -> None:
        """Hold an edit back until somebody has looked."""
        known = self.edit(attempt)
        if known is not None:
            self.keep(replace(known, stand=Stand.STOPPED, why=why))

    def ask(self) -> None:
        """Let nothing more go by itself of what waits now."""
        for known in self.edits():
            if known.stand is Stand.READY:
                self.keep(replace(known, stand=Stand.ASKS))

    def release(self) -> None:
        """Somebody wants everything sent, stopped edits too."""
        self.is_paused = False
        for known in self.edits():
            if known.stand in {Stand.ASKS, Stand.STOPPED}:
                self.keep(replace(known, stand=Stand.READY))

    def asks(self) -> int:
        """How many edits go only when somebody says so."""
        return sum(each.stand in {Stand.ASKS, Stand.STOPPED} for each in self._edits.values())

    def clear(self) -> None:
        """Another profile is worked with: what waits of this one lies in the journal."""
        self._edits.clear()
        self.is_paused = False
