"""What the outside tells the window about edits that wait to leave."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from draft_editor.model.locator import Locator
from draft_editor.model.words import Words
from draft_editor.ui.sending.attempt_news import AttemptNews


@dataclass(frozen=True, slots=True, eq=False)
class WaitingEdit:
    """An edit that has not left, and why; or it `is_going` at this moment."""

    attempt: str
    locator: Locator
    body: str = field(repr=False)
    at: datetime
    why: Words
    is_going: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class OutboxStands(AttemptNews):
    """All that waits to leave, in its order; `asks` of them leave only when somebody says so.

    `said` is what is to be said about it at this moment, if anything.
    """

    edits: tuple[WaitingEdit, ...]
    is_paused: bool
    asks: int
    said: Words | None = None
