"""A caretaker that remembers what it was asked; a test answers in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from draft_editor.ui.safety.ports import Copy


@dataclass
class PretendCaretaker:
    """Every call is one entry of `asked`; the copies that were to be saved are `copies`."""

    folder: Path = Path("/home/maria/.local/share/draft-editor")
    asked: list[str] = field(default_factory=list)
    copies: dict[Path, Sequence[Copy]] = field(default_factory=dict)

    def look(self) -> None:
        self.asked.append("look")

    def begin_test(self) -> None:
        self.asked.append("begin_test")

    def stop_test(self) -> None:
        self.asked.append("stop_test")

    def save_copies(self, folder: Path, copies: Sequence[Copy]) -> None:
        self.copies[folder] = copies
