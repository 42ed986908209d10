"""Addresses moved from one list to the other, as one step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.words import words
from draft_editor.ui.sheet import Sheet


def is_move(event: QKeyEvent) -> bool:
    """Whether a key moves addresses to the other list: Ctrl+M."""
    return event.key() == Qt.Key.Key_M and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def move_between(sheet: Sheet, source: Path, target: Path, indexes: list[int]) -> None:
    """Move addresses from one list to the end of the other, as one step."""
    draft = sheet.draft
    here, there = sheet.value(source), sheet.value(target)
    if draft is None or not isinstance(here, list):
        return
    moved = [here[index] for index in indexes if index < len(here)]
    kept = [item for index, item in enumerate(here) if index not in indexes]
    sheet.close_step()
    if moved and (isinstance(there, list) or there is None or there is ABSENT):
        others = there if isinstance(there, list) else []
        changes = draft.rewriting(((source, kept), (target, [*others, *moved])))
        sheet.apply(words("Recipients"), changes)
