"""What the window asks of the journal, and what it is told of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from draft_editor.draft.act import Act
from draft_editor.draft.card import Card, Key
from draft_editor.draft.draft import Draft
from draft_editor.model.words import Words
from draft_editor.ui.past.ports import Past
from draft_editor.ui.sending.attempt_news import AttemptEnded


@dataclass(frozen=True, slots=True, eq=False)
class KeptDraft:
    """A draft of an earlier run, with its edits and its whole history.

    `view` and `files` as they were given.
    """

    key: Key
    card: Card = field(repr=False)
    draft: Draft = field(repr=False)
    view: str = field(repr=False)
    files: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class DraftsKept:
    """What the journal gives back, the drafts in the order in which they were open."""

    kept: tuple[KeptDraft, ...]
    active: Key | None
    attempts: tuple[AttemptEnded, ...] = field(repr=False)
    """Those of earlier runs, the oldest first; one that was not heard of again is unknown."""
    said: tuple[Words, ...]


@dataclass(frozen=True, slots=True, eq=False)
class SavingStopped:
    """The disk takes nothing more; edits are kept in memory, and tried again.

    With a `key`: nothing more is kept of this one draft, and all others go on.
    """

    why: Words
    key: Key | None = None


@dataclass(frozen=True, slots=True, eq=False)
class SavingGoesOn:
    """Every edit is on the disk again; `said` is what a person should know about how."""

    said: tuple[Words, ...] = ()


class Journal(Past, Protocol):
    """Where edits go as they are made; each call returns at once."""

    def restore(self) -> None:
        """Ask for the drafts of earlier runs that belong to the profile in use: `DraftsKept`."""
        ...

    def begin(self, key: Key, card: Card) -> None:
        """A draft was opened as this card has it: what was kept of it before is over."""
        ...

    def pen(self, key: Key) -> Callable[[Act], None]:
        """Takes what is done to a draft that was begun, or given back by `restore`.

        It stays a draft of the profile in use now, whichever is in use when something is done.
        """
        ...

    def note_view(self, key: Key, view: str) -> None:
        """How a draft is looked at: any text, to be given back."""
        ...

    def note_files(self, key: Key, files: str) -> None:
        """Which files of a draft are still to be uploaded: any text, to be given back."""
        ...

    def note_open(self, keys: Sequence[Key], active: Key | None) -> None:
        """Which drafts are open, and which one is seen."""
        ...

    def is_saving(self) -> bool:
        """Whether the disk takes what it is given."""
        ...

    def settle(self, seconds: float) -> bool:
        """Have all that was noted written now; whether it is on the disk.

        The one call that waits, for at most so many seconds.
        """
        ...
