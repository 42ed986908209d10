"""Where rich text is typed: keys and pastes before Qt has its way with them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from draft_editor.ui.tokens import SPACE

_KEYS: Final = {
    Qt.Key.Key_B: "bold",
    Qt.Key.Key_I: "italic",
    Qt.Key.Key_U: "underline",
    Qt.Key.Key_L: "link",
}


class RichWriting(QTextEdit):
    """Takes plain text only; `asked` carries the name of a tool whose keys were pressed.

    `menu_asked` carries the place on the screen where a menu is wanted; `suggestions_asked` by
    Ctrl+. for the place of the cursor.
    """

    asked = Signal(str)
    menu_asked = Signal(object)
    suggestions_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(SPACE.medium)

    def sizeHint(self) -> QSize:
        """Room for a short letter; the layout may give more."""
        return QSize(300, 15 * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Room for some lines."""
        return QSize(120, 10 * self.fontMetrics().lineSpacing())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert words as the letters beside them look."""
        if source.hasText():
            self.textCursor().insertText(source.text())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask whoever has the menu of the field."""
        self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the tools; Ctrl+Enter belongs to the window."""
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            key = Qt.Key(event.key())
            if key in _KEYS:
                self.asked.emit(_KEYS[key])
                return
            if key == Qt.Key.Key_Period:
                self.suggestions_asked.emit()
                return
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                event.ignore()
                return
        super().keyPressEvent(event)
