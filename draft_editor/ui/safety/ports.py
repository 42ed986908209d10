"""What the safety page asks of the outside, and what the outside tells it.

As with `ui.ports`, each call returns at once, and the answer is an event on the GUI thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path as FilePath
from typing import Protocol, TypeAlias

from draft_editor.model.locator import Locator
from draft_editor.model.skew import Skew
from draft_editor.model.words import Words


@dataclass(frozen=True, slots=True, eq=False)
class ClocksCompared:
    """An answer of the service told its time."""

    skew: Skew


@dataclass(frozen=True, slots=True, eq=False)
class SafetyTold:
    """What is known of the journal and of the keyring.

    `written` is when the journal was last written by this run; `waits` counts what is not on
    the disk yet; `size` is the journal's in bytes, None where it could not be measured.
    """

    written: datetime | None
    waits: int
    size: int | None
    keyring: Words


@dataclass(frozen=True, slots=True, eq=False)
class TrialTold:
    """One trial of the self-test: begun when `is_ok` is None, else how it ended."""

    name: str
    title: Words
    is_ok: bool | None
    said: Words


@dataclass(frozen=True, slots=True, eq=False)
class SelfTestEnded:
    """The self-test is over; `why` is what kept it from its end, if anything did."""

    why: Words | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """An edited draft, to be saved in a file that is named after its `title`."""

    title: str
    locator: Locator | None
    body: str = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class CopiesSaved:
    """So many drafts lie in `folder` now; `said` has a sentence for each that does not."""

    folder: FilePath
    count: int
    said: tuple[Words, ...] = ()


SafetyNews: TypeAlias = ClocksCompared | SafetyTold | TrialTold | SelfTestEnded | CopiesSaved


class Caretaker(Protocol):
    """Who knows how safe everything lies, and can put it to the test."""

    @property
    def folder(self) -> FilePath:
        """Where everything that the editor writes lies."""
        ...

    def look(self) -> None:
        """Look after the journal and the keyring: `SafetyTold`."""
        ...

    def begin_test(self) -> None:
        """Run the self-test in a process of its own: `TrialTold` and at last `SelfTestEnded`."""
        ...

    def stop_test(self) -> None:
        """End the self-test early; harmless when none runs."""
        ...

    def save_copies(self, folder: FilePath, copies: Sequence[Copy]) -> None:
        """Save drafts as files of a folder, over none that is there: `CopiesSaved`."""
        ...
