"""The base of all dialogs: width by the text, Enter only where it is meant, deleted when closed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel

_LETTERS: Final = 62
"""Width of a small dialog in average letters: a line that is read without effort."""


class Frame(QDialog):
    """A dialog that is shown with `open()` and made anew for each occasion.

    It never nests an event loop, is modal to its window only, and is deleted once it is
    closed. Enter presses a button only when that button has the keyboard or is the default.
    """

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self.deleteLater)

    def small_column(self, headline: str) -> QVBoxLayout:
        """The column of a dialog that is as high as its words need, headline in place."""
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.large)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        title = WordsLabel(headline, "title", wraps=True)
        title.setObjectName(f"{self.objectName()}.headline")
        title.setFixedWidth(self.letters(_LETTERS))
        column.addWidget(title)
        return column

    def take_size(self, letters: int, lines: int) -> None:
        """Open at this size, or as large as the screen allows."""
        room = self.screen().availableSize()
        width, height = self.letters(letters), self.fontMetrics().height() * lines
        self.resize(min(width, room.width()), min(height, room.height()))

    def letters(self, count: int) -> int:
        """The width of so many average letters, whatever the text size."""
        self.ensurePolished()
        return self.fontMetrics().averageCharWidth() * count

    def button(self, name: str, text: str, look: str = "") -> QPushButton:
        """A button of this dialog."""
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        if look:
            button.setProperty("look", look)
        button.setProperty("flush", look == "link")
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a button presses it; Enter elsewhere presses the default one, if any."""
        focused = self.focusWidget()
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_enter and is_plain and isinstance(focused, QPushButton):
            focused.click()
            return
        super().keyPressEvent(event)


def under(box: QCheckBox, text: str) -> WordsLabel:
    """A sentence under a check box, in line with its words."""
    box.ensurePolished()
    indicator = box.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, box)
    label = WordsLabel(text, "help", wraps=True)
    label.setContentsMargins(indicator + SPACE.small, 0, 0, 0)
    return label


def button_row() -> QHBoxLayout:
    """The line of buttons at the foot of a dialog."""
    row = QHBoxLayout()
    row.setSpacing(SPACE.small)
    return row
