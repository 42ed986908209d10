"""Entering the value of a variable: asked for in a small dialog, written as one step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from draft_editor.draft.path import Path
from draft_editor.ui.dialogs.value import ValueDialog
from draft_editor.ui.sheet import Sheet


def enter_value(sheet: Sheet, place: Path, over: QWidget) -> None:
    """Ask for the value at a place of the template's values, and write it there."""

    def write(text: str) -> None:
        sheet.close_step()
        sheet.write(place, text)
        sheet.close_step()

    name = ".".join(str(step) for step in place.steps[1:])
    dialog = ValueDialog(name or str(place), over)
    dialog.given.connect(write)
    dialog.open()
