"""The open draft as the widgets see it: values to read, gestures to make, one signal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from draft_editor.draft.change import Change
from draft_editor.draft.draft import Draft
from draft_editor.draft.history import Step
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.field_facts import facts
from draft_editor.model.json_text import Json
from draft_editor.model.words import Words, words

BURST_MS: Final = 900
"""Typing that pauses this long begins a new step of undo."""


class Sheet(QObject):
    """Hands the one draft to all fields; drafts are changed under them without rebuilding.

    `changed` carries the places that may show something else now, as a tuple of paths.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._stop_observing = _nothing
        self._burst = QTimer(self, singleShot=True, interval=BURST_MS)
        self._burst.timeout.connect(self.close_step)

    @property
    def draft(self) -> Draft | None:
        """The draft that lies on the sheet."""
        return self._draft

    def lay(self, draft: Draft | None) -> None:
        """Show another draft, or none."""
        self.close_step()
        self._stop_observing()
        self._draft = draft
        self._stop_observing = _nothing if draft is None else draft.observe(self.changed.emit)
        self.changed.emit((ROOT,))

    def value(self, path: Path) -> Value:
        """What stands at a path; absent while no draft is open."""
        return ABSENT if self._draft is None else self._draft.value(path)

    def base_value(self, path: Path) -> Value:
        """What stood there when the draft was opened or last accepted."""
        return ABSENT if self._draft is None else self._draft.base_value(path)

    def write(self, path: Path, value: Json, gesture: str = "") -> None:
        """Write a value at a path; keystrokes of one burst share a `gesture`."""
        if self._draft is not None:
            self._draft.set(step_name(path), path, value, gesture)
            if gesture:
                self._burst.start()

    def take_out(self, path: Path) -> None:
        """Take the key out: not set."""
        if self._draft is not None:
            self._draft.unset(step_name(path), path)

    def insert(self, path: Path, value: Json) -> None:
        """Put a new item into a list, at the index that the path ends with."""
        if self._draft is not None:
            self._draft.insert(step_name(path.parent), path, value)

    def remove(self, path: Path) -> None:
        """Take an item out of a list."""
        if self._draft is not None:
            self._draft.remove(step_name(path.parent), path)

    def move(self, path: Path, source: int, target: int) -> None:
        """Move an item within the list at the path."""
        if self._draft is not None:
            self._draft.move(step_name(path), path, source, target)

    def apply(self, name: Words, changes: Sequence[Change]) -> None:
        """Do several changes as one step."""
        if self._draft is not None:
            self._draft.apply(name, changes)

    def undo(self) -> Step | None:
        """Take the last step back, wherever it was made."""
        self.close_step()
        return None if self._draft is None else self._draft.undo()

    def redo(self) -> Step | None:
        """Do the last undone step again."""
        self.close_step()
        return None if self._draft is None else self._draft.redo()

    def close_step(self) -> None:
        """The next keystroke begins a new step."""
        self._burst.stop()
        if self._draft is not None:
            self._draft.close_step()


def step_name(path: Path) -> Words:
    """What a change at this place is called in the Undo menu and in the history."""
    for end in range(len(path), 0, -1):
        known = facts(path.steps[:end])
        if known is not None:
            return Words(known.title)
    return words("Draft")


def _nothing() -> None:
    """No draft is observed."""
