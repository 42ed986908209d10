"""A choice between two options that exclude each other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton

from draft_editor.ui.style import worn, worn_scale
from draft_editor.ui.tokens import SPACE


class Pick(QRadioButton):
    """A radio button in the colours that are worn.

    Qt paints the ring of its own one by a shade of the ground, which cannot be seen on black.
    """

    def sizeHint(self) -> QSize:
        """As large as its ring and words; never too low for a finger."""
        words = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text())
        width = self._ring() + SPACE.small + words.width() + 1
        return QSize(width, max(round(SPACE.wide * worn_scale()), words.height()))

    def minimumSizeHint(self) -> QSize:
        """Its words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring, a dot in the one that was picked, the words beside it."""
        del event
        colours, size = worn(), self._ring()
        has_focus = self.hasFocus()
        ring = QRectF(0, (self.height() - size) / 2, size, size).adjusted(1, 1, -1, -1)
        accent, plain = QColor(colours.accent.text), QColor(colours.field_line)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent if has_focus or self.isChecked() else plain, 1 + has_focus))
        painter.setBrush(QColor(colours.surface))
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            inner = size / 4
            painter.drawEllipse(ring.adjusted(inner, inner, -inner, -inner))
        painter.setPen(accent if has_focus else QColor(colours.text))
        words = self.rect().adjusted(size + SPACE.small, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _ring(self) -> int:
        return round(SPACE.icon * worn_scale())
