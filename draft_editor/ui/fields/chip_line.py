"""The line of a chip: what does not fit is cut by an ellipsis until somebody writes there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

_INSIDE: Final = 2
"""What Qt leaves free beside the letters of a line."""
_NO_LIMIT: Final = 2**31 - 1


class ChipLine(QLineEdit):
    """Shows both ends of a text that is too long: of an address, the person and the company."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, maxLength=_NO_LIMIT)
        self.setProperty("look", "bare")
        self.setFrame(False)

    def is_cut(self) -> bool:
        """Whether the text is longer than the line."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self._room().width()

    def shown(self) -> str:
        """What is seen: the text, without its middle where that does not fit."""
        if self.hasFocus() or not self.is_cut():
            return self.text()
        middle = Qt.TextElideMode.ElideMiddle
        return self.fontMetrics().elidedText(self.text(), middle, self._room().width())

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(inside, option, self)
        return room.marginsRemoved(self.textMargins()).adjusted(_INSIDE, 0, -_INSIDE, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt would cut it in the middle of a letter."""
        shown = self.shown()
        if shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().text().color())
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._room(), where, shown)
        painter.end()
