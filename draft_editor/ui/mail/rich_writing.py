"""Where rich text is typed: keys and pastes before Qt has its way with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from draft_editor.ui.fields.writing import erase_emoji, is_backspace
from draft_editor.ui.files.carried import is_for_attachments
from draft_editor.ui.tokens import SPACE

_KEYS: Final = {
    Qt.Key.Key_B: "bold",
    Qt.Key.Key_I: "italic",
    Qt.Key.Key_U: "underline",
    Qt.Key.Key_L: "link",
    Qt.Key.Key_Backslash: "clear",
}
_SHIFTED_KEYS: Final = {
    Qt.Key.Key_7: "numbers",
    Qt.Key.Key_Ampersand: "numbers",
    Qt.Key.Key_Question: "numbers",
    Qt.Key.Key_8: "bullets",
    Qt.Key.Key_Asterisk: "bullets",
}
"""What Shift makes of 7 and 8 on the keyboards of the United States and of Canada."""
_SHIFTED: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class RichWriting(QTextEdit):
    """Hands pastes and drops on to whom they concern; says what its keys ask for.

    `asked` carries the name of a tool, `menu_asked` the place on the screen where a menu is
    wanted; `suggestions_asked` by Ctrl+. for the place of the cursor, `words_asked` by
    Ctrl+Shift+V for the words of the clipboard alone. `reached` before the mouse does something
    in it, `dropped` after a drop is done.
    """

    asked = Signal(str)
    reached = Signal()
    dropped = Signal()
    words_asked = Signal()
    menu_asked = Signal(object)
    suggestions_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy: Callable[[], QMimeData] | None = None
        self._take: Callable[[QMimeData, bool], object] | None = None
        self._is_dropping = False
        self._is_line: Callable[[], bool] | None = None
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

    def trade(
        self, copy: Callable[[], QMimeData], take: Callable[[QMimeData, bool], object]
    ) -> None:
        """Ask `copy` for what is selected; hand a paste to `take`, with whether it is a drop."""
        self._copy, self._take = copy, take

    def ask_for_lines(self, is_line: Callable[[], bool]) -> None:
        """Ask `is_line` whether the cursor is in a line, in which Enter and Shift+Enter are one."""
        self._is_line = is_line

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied, cut or dragged away."""
        return super().createMimeDataFromSelection() if self._copy is None else self._copy()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words are inserted, files are handed on."""
        return source.hasText() or is_for_attachments(source, is_dropped=True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand on what is pasted or dropped."""
        if self._take is not None:
            self._take(source, self._is_dropping)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse goes to a place in the text that is there by now."""
        self.reached.emit()
        super().mousePressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A drop is an insertion that Qt is still busy with."""
        self._is_dropping = True
        super().dropEvent(event)
        self._is_dropping = False
        self.dropped.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask whoever has the menu of the field."""
        self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the tools; Ctrl+Enter belongs to the window; an emoji goes as a whole."""
        if is_backspace(event) and not self.isReadOnly() and erase_emoji(self.textCursor()):
            return
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
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and not self.isReadOnly() and self._is_line is not None and self._is_line():
            cursor = self.textCursor()
            cursor.insertBlock()
            self.setTextCursor(cursor)
            return
        if event.modifiers() == _SHIFTED and event.key() == Qt.Key.Key_V:
            self.words_asked.emit()
            return
        if event.modifiers() == _SHIFTED and Qt.Key(event.key()) in _SHIFTED_KEYS:
            self.asked.emit(_SHIFTED_KEYS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)
