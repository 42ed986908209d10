"""A text to be read, with what came and what went marked in it."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from draft_editor.ui.dialogs.line import Stroke
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import Tone
from draft_editor.ui.words_label import set_property

_EDGE: Final = 1
_SPARE: Final = 1
"""Qt takes a line that ends just at the edge for one that is not in sight."""


class MarkedText(QPlainTextEdit):
    """Shows strokes as plain text; no word of anybody is taken for markup.

    It stands in a card, whose border shows that it has the keyboard. Tab stops at it only
    where it scrolls. `rewrapped`: it has another width, so it may need another height.
    """

    rewrapped = Signal()

    def __init__(self, strokes: Sequence[Stroke], card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self._strokes = tuple(strokes)
        self._width = 0
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.document().setDocumentMargin(_EDGE)
        self._write()

    def lines(self, most: int) -> int:
        """The lines that it takes at its width, counted up to `most`."""
        layout = self.document().documentLayout()
        block, count = self.document().begin(), 0
        while block.isValid() and count < most:
            layout.blockBoundingRect(block)  # else its lines are not broken before it is in sight
            count += block.layout().lineCount()
            block = block.next()
        return min(count, most)

    def take_lines(self, shown: int, *, scrolls: bool) -> None:
        """Be so many lines high."""
        around = self.height() - self.viewport().height()
        line = self.document().begin().layout().lineAt(0).height()
        self.setFixedHeight(ceil(shown * line) + around + 2 * _EDGE + _SPARE)
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if scrolls else policy.ClickFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell when the lines are broken anew."""
        super().resizeEvent(event)
        if self.width() != self._width:
            self._width = self.width()
            self.rewrapped.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colours for what came and went."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show on the card where the keyboard is."""
        super().focusInEvent(event)
        set_property(self._card, "focused", "true")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        set_property(self._card, "focused", "false")

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        for stroke in self._strokes:
            for text, look in _parts(stroke):
                cursor.insertText(text, look)
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _parts(stroke: Stroke) -> tuple[tuple[str, QTextCharFormat], ...]:
    """The stroke with its format; what came or went begins with a sign, which is not struck."""
    colours = worn()
    match stroke.look:
        case "added":
            look = _format(colours.good)
            return ("+", look), (stroke.text, look)
        case "removed":
            sign = _format(colours.bad)
            struck = QTextCharFormat(sign)
            struck.setFontStrikeOut(True)
            return ("−", sign), (stroke.text, struck)
        case "muted":
            muted = QTextCharFormat()
            muted.setForeground(QColor(colours.muted))
            return ((stroke.text, muted),)
        case _:
            return ((stroke.text, QTextCharFormat()),)


def _format(tone: Tone) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(tone.text))
    made.setBackground(QColor(tone.soft))
    return made
