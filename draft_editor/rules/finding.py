"""A finding: what is not sensible at one place of a draft, how serious it is, and a way out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from draft_editor.draft.change import Change
from draft_editor.draft.path import Path
from draft_editor.model.words import Words


class Level(StrEnum):
    """How serious a finding is; from the gravest to the mildest."""

    BLOCKS = "blocks"
    """The draft cannot be submitted as it is; the words say why."""
    WARNING = "warning"
    """Probably not what was meant; it may be submitted."""
    HINT = "hint"
    """Good to know; nothing has to be done."""


class Gesture(StrEnum):
    """A way out that no rule can work out, as it needs more than the draft: the window has it."""

    SMALLER_PICTURES = "smaller-pictures"
    """Make the pictures so small that all files fit; asks before anything is another."""
    ENTER_VALUE = "enter-value"
    """Ask for the value that is missing at the fix's place, and write it there."""


@dataclass(frozen=True, slots=True)
class Fix:
    """A way out that one click takes: `name` says what it does, `changes` are one undo step.

    The changes fit the tree that was reviewed; on a later one they may be refused. A `gesture`
    is taken instead of changes, at `place` where it is about one.
    """

    name: Words
    changes: tuple[Change, ...] = field(default=(), repr=False)
    gesture: Gesture | None = None
    place: Path | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule has to say about one place.

    `rule` is the rule's stable id, `source` is where the rule comes from: a section of the
    contract or the origin of a figure. The words may quote the message: `repr` leaves them out.
    `others` are further ways out, beside `fix`.
    """

    path: Path
    level: Level
    said: Words = field(repr=False)
    rule: str
    source: str
    fix: Fix | None = None
    others: tuple[Fix, ...] = ()
