"""What became of a typed time: the moment it means, or what is in the way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from draft_editor.model.words import Words
from draft_editor.schedule.wall import Wall


@dataclass(frozen=True, slots=True)
class Understood:
    """The moment a text means: aware, in the zone that it names or else in the given one.

    `wall` is what is left to ask: NEVER for a time that the clocks leave out (`neighbours`),
    TWICE for one that comes twice (`both`). `moment` is then the reading as it was typed, of
    the two the first that is still ahead.
    """

    moment: datetime
    wall: Wall


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """The piece of the text that is in the way, as it was typed, and a sentence about it."""

    piece: str
    said: Words


Reading: TypeAlias = Understood | NotUnderstood
