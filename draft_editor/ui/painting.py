"""What item delegates paint alike: words cut to their room, and pills."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from draft_editor.ui.tokens import SPACE, Tone


def fitting(painter: QPainter, text: str, width: int) -> str:
    """A text that is to be painted in one line; it ends in “…” where it is too wide."""
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


def line_height(font: QFont) -> int:
    """The height of a line of a list, in pixels: its words with some room around them."""
    return QFontMetrics(font).height() + SPACE.medium


def pill_size(font: QFont, word: str) -> QSize:
    """The room that a pill with this word takes."""
    metrics = QFontMetrics(font)
    return QSize(metrics.horizontalAdvance(word) + 2 * SPACE.small, metrics.height() + SPACE.tiny)


def paint_pill(painter: QPainter, font: QFont, pill: QRect, word: str, tone: Tone) -> None:
    """Paint a word on a soft ground with round ends; the painter's font is another after it."""
    painter.setFont(font)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.soft))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setPen(QColor(tone.text))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)
