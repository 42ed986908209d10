"""What the window asks about files of this computer, and what it is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from draft_editor.model.local_file import Found
    from draft_editor.ui.spelling.ports import Speller


@dataclass(frozen=True, slots=True, eq=False)
class FilesFound:
    """What lies at the places that were asked about, in the order in which they were."""

    inquiry: int
    found: tuple[Found, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class ErrandDone:
    """What work away from the window has brought; None where it could not be done."""

    errand: int
    brought: object = field(repr=False)


class LocalPlaces(Protocol):
    """Work on this computer that is done away from the window; each call returns at once."""

    def inspect(self, inquiry: int, paths: Sequence[Path]) -> None:
        """Look at files and folders, at heads and tables of contents only: `FilesFound`."""
        ...

    def keep_picture(self, inquiry: int, name: str, encoded: Callable[[], bytes]) -> None:
        """Keep a picture that lies in no file under this name, then look at its file.

        `encoded` gives the PNG file's bytes; it may take long, and is called elsewhere.
        """
        ...

    def run_errand(self, errand: int, work: Callable[[], object]) -> None:
        """Do this away from the window and tell what it gave: `ErrandDone`."""
        ...

    def speller(self) -> Speller:
        """Who knows how words are spelt; asked in errands only."""
        ...
