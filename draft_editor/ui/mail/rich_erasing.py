"""The keys that take away, or write over, what is selected across more than paragraphs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from draft_editor.ui.mail.rich_view import RichView

_TAKING: Final = frozenset(
    {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter}
)
_NOT_TYPED: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class RichErasing(QObject):
    """Takes away what is selected where paragraphs alone are not all of it. Thread: GUI."""

    def __init__(self, view: RichView) -> None:
        super().__init__(view)
        self._view = view
        view.writing.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that begin by taking away what is selected."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        writing = self._view.writing
        if not writing.textCursor().hasSelection() or writing.isReadOnly():
            return False
        if event.matches(QKeySequence.StandardKey.Cut):
            writing.copy()
            return self._view.erase()
        is_typed = event.text().isprintable() and bool(event.text())
        if event.modifiers() & _NOT_TYPED or not (is_typed or event.key() in _TAKING):
            return False
        is_erased = self._view.erase()
        return is_erased and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
