"""The area in which a text is written: of any length, or in one line."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from draft_editor.ui.files.carried import is_for_attachments
from draft_editor.ui.tokens import SPACE

_LINE_ENDS: Final = re.compile("[ \t]*(?:[\r\n\u2028\u2029]+[ \t]*)+")
_TO_LINES: Final = str.maketrans("\u2028\u2029", "\n\n")
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_JOINING: Final = re.compile(
    "[\u200d\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U0001f1e6-\U0001f1ff\U000e0020-\U000e007f]"
)
"""What makes one emoji of several characters."""
_UP_AND_DOWN: Final = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
)


_FROM_THE_RIGHT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LOOKED_THROUGH: Final = 64
"""How far the first letter is looked for at each change."""


class Writing(QPlainTextEdit):
    """A plain text area whose history is the window's, and whose Tab leaves it.

    Each paragraph is read in the direction of its first letter, and all stand at the side where
    the first one begins.

    `menu_asked` carries the place on the screen where a menu is wanted; `suggestions_asked` by
    Ctrl+. for the place of the cursor. Files that are dropped or pasted go to whoever takes them
    here; where nobody does, their paths are words.
    """

    menu_asked = Signal(object)
    suggestions_asked = Signal()
    inserting = Signal()
    """Before and after a text is put in as a whole: pasted, or dropped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take_files: Callable[[QMimeData], object] | None = None
        self._take_first: Callable[[QMimeData], bool] | None = None
        self._is_dropping = False
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._begins_right = False
        self._direct()
        self.textChanged.connect(self._on_text_changed)

    def _direct(self) -> None:
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = Qt.AlignmentFlag.AlignRight if self._begins_right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)

    def _on_text_changed(self) -> None:
        """Laying all of it out anew takes long: only when the side is another."""
        if self._first_is_from_the_right() is not self._begins_right and self._has_sides():
            self._begins_right = not self._begins_right
            self._direct()

    def _first_is_from_the_right(self) -> bool:
        document = self.document()
        for place in range(min(document.characterCount(), _LOOKED_THROUGH)):
            letter = document.characterAt(place)
            if letter.isalpha():
                return _FROM_THE_RIGHT.match(letter) is not None
        return False

    def _has_sides(self) -> bool:
        """Whether a line ends somewhere: without an end, its right side is endlessly far."""
        return self.lineWrapMode() is not QPlainTextEdit.LineWrapMode.NoWrap

    def take_files(self, take: Callable[[QMimeData], object]) -> None:
        """Hand files, pictures that come without words, and dropped links on to `take`."""
        self._take_files = take

    def take_first(self, take: Callable[[QMimeData], bool]) -> None:
        """Ask `take` first at each paste of words: true where it has seen to them."""
        self._take_first = take

    def sizeHint(self) -> QSize:
        """Room for some five lines; the layout may give more."""
        return QSize(300, 5 * self.fontMetrics().lineSpacing() + 24)

    def minimumSizeHint(self) -> QSize:
        """Room for three lines."""
        return QSize(120, 3 * self.fontMetrics().lineSpacing() + 24)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is what stands here: Qt would make plain spaces of no-break ones."""
        content = QMimeData()
        content.setText(self.textCursor().selectedText().translate(_TO_LINES))
        return content

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Texts are inserted, files are handed on."""
        is_taken = self._take_files is not None
        return source.hasText() or (
            is_taken and is_for_attachments(source, is_dropped=self._is_dropping)
        )

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert a text as it is; hand files on to whom they concern."""
        if self.take_files_of(source, is_dropped=self._is_dropping):
            return
        if source.hasText() and not (self._take_first and self._take_first(source)):
            self._insert(source.text())

    def _insert(self, text: str) -> None:
        self.inserting.emit()
        self.insertPlainText(text)
        self.inserting.emit()

    def take_files_of(self, source: QMimeData, *, is_dropped: bool) -> bool:
        """Hand files on to whom they concern, if there are any and somebody takes them."""
        if self._take_files is None or not is_for_attachments(source, is_dropped=is_dropped):
            return False
        self._take_files(source)
        return True

    def dropEvent(self, event: QDropEvent) -> None:
        """A drop is an insertion too, but a link means more in it than in a paste."""
        self._is_dropping = True
        super().dropEvent(event)
        self._is_dropping = False

    # The text area is guarded here, not by a filter on its viewport: before Python can hold a
    # viewport, it looks through all kinds of widgets, and that takes longer than painting one.

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves the page until somebody writes here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask whoever has the menu of the field."""
        self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter belongs to the window; Backspace takes an emoji away whole."""
        if is_backspace(event) and not self.isReadOnly() and erase_emoji(self.textCursor()):
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    event.ignore()
                    return
                case Qt.Key.Key_Period:
                    self.suggestions_asked.emit()
                    return
                case _:
                    pass
        super().keyPressEvent(event)


class OneLine(Writing):
    """Looks like any input of one line, and stays one; `entered` by Enter.

    It is no `QLineEdit`, because that can underline and colour nothing of its text.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "line")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The style sheet knows how high an input is."""
        return QSize(300, SPACE.control)

    def minimumSizeHint(self) -> QSize:
        """As narrow as any input."""
        return QSize(120, SPACE.control)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert a text; its lines are joined."""
        if source.hasText():
            self._insert(_LINE_ENDS.sub(" ", source.text().strip("\r\n")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes nothing here; keys that go up and down move the page."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and not modifiers & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        elif event.key() in _UP_AND_DOWN:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """There is nothing to scroll: the wheel moves the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The line stands in the middle."""
        super().resizeEvent(event)
        self._centre()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size stand in the middle, too."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._centre()

    def _centre(self) -> None:
        # Not the viewport, for which Python would look through all kinds of widgets at the start.
        above = (self.contentsRect().height() - self.fontMetrics().lineSpacing()) // 2
        self.document().setDocumentMargin(max(0, above))


def is_backspace(event: QKeyEvent) -> bool:
    """Whether a key takes away what stands before the cursor."""
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Backspace and not held


def erase_emoji(cursor: QTextCursor) -> bool:
    """Take away the emoji before a cursor if it is of several characters; whether it is.

    Qt takes the last of them, and leaves another emoji, or what nobody sees and everybody pays.
    """
    if cursor.hasSelection():
        return False
    previous, keep = QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor
    cursor.movePosition(previous, keep)
    taken = cursor.selectedText()
    if len(taken) < 2 or _JOINING.search(taken) is None:
        return False
    cursor.removeSelectedText()
    return True
