"""Undo and Redo over the whole form: what they would do, and going to where it was done."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from draft_editor.draft.change import Change, Set
from draft_editor.draft.history import Step
from draft_editor.draft.path import Path
from draft_editor.ui.editor import Editor
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.window import Window


class Undoing(QObject):
    """Joins the two commands with the one history of the open draft."""

    def __init__(self, window: Window, sheet: Sheet, editor: Editor) -> None:
        super().__init__(window)
        self._window = window
        self._sheet = sheet
        self._editor = editor
        window.actions_by_name["action.undo"].triggered.connect(self.undo)
        window.actions_by_name["action.redo"].triggered.connect(self.redo)
        sheet.changed.connect(self.enable)

    def enable(self) -> None:
        """Offer what there is to take back and to do again."""
        draft = self._sheet.draft
        for word, step, text in (
            ("undo", None if draft is None else draft.history.next_undo, tr("Undo")),
            ("redo", None if draft is None else draft.history.next_redo, tr("Redo")),
        ):
            action = self._window.actions_by_name[f"action.{word}"]
            action.setEnabled(step is not None)
            action.setText(text if step is None else labelled(text, say(step.name)))

    def undo(self) -> None:
        """Take the last step back, and go to where it was made."""
        self._go_to(self._sheet.undo())

    def redo(self) -> None:
        """Do the last undone step again, and go there."""
        self._go_to(self._sheet.redo())

    def _go_to(self, step: Step | None) -> None:
        if step is not None:
            any(self._editor.reveal(path) for path in _places(step.changes[-1]))
            self.enable()


def _places(change: Change) -> Iterator[Path]:
    """Where a change may be seen: a first value brings the objects around it along."""
    path, value = change.path, change.value if isinstance(change, Set) else None
    yield path
    while isinstance(value, dict) and len(value) == 1:
        ((key, value),) = value.items()
        path /= key
        yield path
