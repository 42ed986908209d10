"""The keys that take away, or write over, what lies across more than paragraphs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence

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
    """Takes away what is selected where paragraphs alone are not all of it, and joins them where
    a list begins or ends between them. Thread: GUI."""

    def __init__(self, view: RichView) -> None:
        super().__init__(view)
        self._view = view
        view.writing.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that begin by taking away what is selected, or what is between paragraphs."""
        if event.type() not in {QEvent.Type.KeyPress, QEvent.Type.InputMethod}:
            return False
        writing = self._view.writing
        has_selection = writing.textCursor().hasSelection()
        if writing.isReadOnly():
            return False
        if isinstance(event, QInputMethodEvent):
            if has_selection and event.preeditString() + event.commitString():
                self._view.erase()
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if not has_selection:
            return self._join(event)
        if event.matches(QKeySequence.StandardKey.Cut):
            writing.copy()
            return self._view.erase()
        is_typed = event.text().isprintable() and bool(event.text())
        if event.modifiers() & _NOT_TYPED or not (is_typed or event.key() in _TAKING):
            return False
        is_erased = self._view.erase()
        return is_erased and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}

    def _join(self, event: QKeyEvent) -> bool:
        cursor = self._view.writing.textCursor()
        if event.modifiers() & _NOT_TYPED:
            return False
        if event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart():
            return cursor.currentList() is None and self._view.join(cursor.blockNumber())
        is_ahead = event.key() == Qt.Key.Key_Delete and cursor.atBlockEnd()
        return is_ahead and self._view.join(cursor.blockNumber() + 1)
