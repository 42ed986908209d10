"""How a line is laid out in two columns and painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from draft_editor.ui.dialogs.line import Line, Stroke
from draft_editor.ui.style import fixed_font, worn
from draft_editor.ui.tokens import SPACE, TYPE, Colours, Tone

Index: TypeAlias = "QModelIndex | QPersistentModelIndex"

LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""Under it the model gives the `Line` itself."""


class LineDelegate(QStyledItemDelegate):
    """Paints a line from plain text and formats: no word of anybody is taken for markup."""

    def __init__(self, view: QListView, lead_letters: int) -> None:
        super().__init__(view)
        self._view = view
        self._lead_letters = lead_letters

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the taller of its two columns."""
        line = _line(index)
        width = self._view.viewport().width()
        if line.is_heading:
            height = _layout(line.lead, _heading_font(option.font), width - _SIDES).height
            return QSize(width, height + SPACE.large + SPACE.tiny)
        lead, text = self._columns(line, option.font, width)
        return QSize(width, max(lead.height, text.height) + 2 * SPACE.small + 1)

    def _lead_width(self, font: QFont) -> int:
        return QFontMetrics(font).averageCharWidth() * self._lead_letters

    def _columns(self, line: Line, font: QFont, width: int) -> tuple[_Laid, _Laid]:
        colours = worn()
        lead_width = self._lead_width(font)
        lead = _layout(line.lead, _lead_font(line, font), lead_width - SPACE.medium)
        strokes = [part for stroke in line.strokes for part in _parts(stroke, colours)]
        text = "".join(part for part, _ in strokes)
        laid = _layout(text, font, width - _SIDES - lead_width, strokes)
        return lead, laid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        line = _line(index)
        colours = worn()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.is_heading:
            laid = _layout(line.lead, _heading_font(option.font), rect.width() - _SIDES)
            painter.setPen(QColor(colours.muted))
            top = rect.bottom() - laid.height - SPACE.tiny
            laid.layout.draw(painter, QPointF(rect.x() + SPACE.medium, top))
        else:
            self._paint_line(painter, option, index, colours)
        painter.restore()

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, colours: Colours
    ) -> None:
        line = _line(index)
        rect: QRect = option.rect
        is_here = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if self._view.property("marks_current"):  # the keyboard is elsewhere while one goes on
            is_here = index.row() == self._view.currentIndex().row()
        if is_here:
            painter.fillRect(rect, QColor(colours.accent.soft))
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(colours.accent.text))
        elif option.state & QStyle.StateFlag.State_MouseOver and line.path is not None:
            painter.fillRect(rect, QColor(colours.background))
        if index.row() < index.model().rowCount() - 1:
            painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        lead, text = self._columns(line, option.font, rect.width())
        left, top = rect.x() + SPACE.medium, rect.y() + SPACE.small
        if line.tone:
            _paint_pill(painter, lead, left, top, _tone(line.tone, colours))
        else:
            painter.setPen(QColor(colours.text))
            lead.layout.draw(painter, QPointF(left, top))
        painter.setPen(QColor(colours.text))
        text.layout.draw(painter, QPointF(left + self._lead_width(option.font), top))


_SIDES: Final = 2 * SPACE.medium


@dataclass(frozen=True, slots=True)
class _Laid:
    layout: QTextLayout
    width: float
    height: int


def _line(index: Index) -> Line:
    line = index.data(LINE_ROLE)
    return line if isinstance(line, Line) else Line("")


def _layout(
    text: str, font: QFont, width: int, strokes: Sequence[tuple[str, QTextCharFormat]] = ()
) -> _Laid:
    """The text broken into lines of a width; a word that is too long is broken, too."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_ranges(strokes))
    layout.beginLayout()
    height = widest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, height))
        height += line.height()
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return _Laid(layout, widest, round(height))


def _ranges(strokes: Sequence[tuple[str, QTextCharFormat]]) -> list[QTextLayout.FormatRange]:
    ranges: list[QTextLayout.FormatRange] = []
    start = 0
    for text, look in strokes:
        found = QTextLayout.FormatRange()
        found.start = start
        found.length = _units(text)
        found.format = look
        ranges.append(found)
        start += found.length
    return ranges


def _units(text: str) -> int:
    """The length as Qt counts it: a character beyond the BMP is two."""
    return len(text) + sum(1 for letter in text if letter > "\uffff")


def _parts(stroke: Stroke, colours: Colours) -> tuple[tuple[str, QTextCharFormat], ...]:
    """The stroke with its format; what came or went begins with a sign, which is not struck."""
    match stroke.look:
        case "added":
            look = _format(colours.good.text, colours.good.soft)
            return ("+", look), (stroke.text, look)
        case "removed":
            sign = _format(colours.bad.text, colours.bad.soft)
            struck = QTextCharFormat(sign)
            struck.setFontStrikeOut(True)
            return ("−", sign), (stroke.text, struck)
        case "found":
            return ((stroke.text, _format(colours.text, colours.warning.soft)),)
        case "fixed":
            fixed = _format(colours.text)
            fixed.setFontFamilies([fixed_font().family()])
            return ((stroke.text, fixed),)
        case "muted":
            return ((stroke.text, _format(colours.muted)),)
        case _:
            return ((stroke.text, _format(colours.text)),)


def _format(text: str, ground: str = "") -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(text))
    if ground:
        made.setBackground(QColor(ground))
    return made


def _tone(name: str, colours: Colours) -> Tone:
    match name:
        case "bad":
            return colours.bad
        case "warning":
            return colours.warning
        case "good":
            return colours.good
        case _:
            return colours.accent


def _paint_pill(painter: QPainter, lead: _Laid, left: int, top: int, tone: Tone) -> None:
    width = lead.width + 2 * SPACE.small
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.soft))
    round_ = (lead.height + 2) / 2
    painter.drawRoundedRect(QRect(left, top - 1, round(width), lead.height + 2), round_, round_)
    painter.setPen(QColor(tone.text))
    lead.layout.draw(painter, QPointF(left + SPACE.small, top))


def _lead_font(line: Line, font: QFont) -> QFont:
    copy = _sized(font, TYPE.help) if line.tone else QFont(font)
    copy.setWeight(QFont.Weight.Medium)
    return copy


def _heading_font(font: QFont) -> QFont:
    copy = _sized(font, TYPE.help)
    copy.setWeight(QFont.Weight.DemiBold)
    return copy


def _sized(font: QFont, size: int) -> QFont:
    """The font at another of the few sizes, in proportion to the chosen text size."""
    copy = QFont(font)
    copy.setPixelSize(max(1, round(font.pixelSize() * size / TYPE.text)))
    return copy
