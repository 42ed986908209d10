"""A day and a time of day that Tab passes in one step each; arrows go from part to part.

Qt has Tab stop at each part – weekday, day, month, year – and lets arrows go from letter to
letter, which nobody needs here: to type over a part, it is selected.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QTimeEdit, QWidget


class DayEdit(QDateEdit):
    """A day."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave at once."""
        return QWidget.focusNextPrevChild(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An arrow goes to the next part."""
        if not _is_step(self, event):
            super().keyPressEvent(event)


class ClockEdit(QTimeEdit):
    """A time of day."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave at once."""
        return QWidget.focusNextPrevChild(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An arrow goes to the next part."""
        if not _is_step(self, event):
            super().keyPressEvent(event)


def _is_step(entry: QDateTimeEdit, event: QKeyEvent) -> bool:
    """Go to the part beside this one, if the key says so."""
    step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
    if not step or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return False
    index = entry.currentSectionIndex() + step
    entry.setCurrentSectionIndex(min(max(index, 0), entry.sectionCount() - 1))
    entry.setSelectedSection(entry.currentSection())
    return True
