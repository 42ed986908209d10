"""How an attempt is painted in the status panel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from draft_editor.ui.painting import fitting, paint_pill, pill_size
from draft_editor.ui.panels.attempts import LINE_ROLE, TONES, AttemptLine, Index
from draft_editor.ui.style import fixed_font, sized, tabular, worn, worn_scale
from draft_editor.ui.tokens import SPACE, TYPE

_COLUMNS: Final = (("at", 84), ("word", 118), ("title", 220), ("seconds", 72))


@dataclass(frozen=True, slots=True)
class _Fonts:
    """The fonts of a line; asking the system for them takes longer than painting it."""

    base: QFont
    small: QFont
    figures: QFont
    fixed: QFont
    scale: float

    @classmethod
    def of(cls, base: QFont) -> _Fonts:
        small = sized(base, TYPE.help)
        return cls(QFont(base), small, tabular(small), fixed_font(), worn_scale())


@dataclass(frozen=True, slots=True)
class _Cells:
    """What stands in the columns of a line; making the words takes longer than painting them."""

    line: AttemptLine
    clock: str
    word: str
    duration: str
    detail: str
    remarks: str

    @classmethod
    def of(cls, line: AttemptLine) -> _Cells:
        return cls(
            line,
            line.clock(),
            line.said_word(),
            line.duration(),
            line.detail(),
            line.remarks_text(),
        )


def attempt_height(font: QFont) -> int:
    """The height of a line, in pixels."""
    return max(24, QFontMetrics(font).height() + SPACE.small)


class AttemptDelegate(QStyledItemDelegate):
    """Paints an attempt in columns that stand under each other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fonts: _Fonts | None = None
        self._cells: dict[str, _Cells] = {}

    def _cells_of(self, line: AttemptLine) -> _Cells:
        known = self._cells.get(line.attempt)
        if known is None or known.line is not line:
            known = self._cells[line.attempt] = _Cells.of(line)
        return known

    def _fonts_of(self, base: QFont) -> _Fonts:
        if self._fonts is None or self._fonts.base != base:
            self._fonts = _Fonts.of(base)
        return self._fonts

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        """One height for all lines."""
        return QSize(400, attempt_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one attempt."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, AttemptLine):
            return
        colours = worn()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent.soft))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent.text), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        fonts, cells = self._fonts_of(option.font), self._cells_of(line)
        x = rect.x() + SPACE.small
        for column, usual_width in _COLUMNS:
            width = round(usual_width * fonts.scale)
            place = QRect(x, rect.y(), width - SPACE.small, rect.height())
            match column:
                case "at":
                    painter.setFont(fonts.figures)
                    painter.setPen(QColor(colours.muted))
                    painter.drawText(place, middle, cells.clock)
                case "word":
                    _paint_word(painter, fonts.small, place, cells)
                case "title":
                    painter.setFont(fonts.base)
                    painter.setPen(QColor(colours.text))
                    painter.drawText(place, middle, fitting(painter, line.title, place.width()))
                case _:
                    painter.setFont(fonts.figures)
                    painter.setPen(QColor(colours.muted))
                    painter.drawText(place, middle, cells.duration)
            x += width
        rest = QRect(x, rect.y(), rect.right() - x - SPACE.small, rect.height())
        self._paint_rest(painter, fonts, rest, cells)
        painter.restore()

    def _paint_rest(self, painter: QPainter, fonts: _Fonts, rect: QRect, cells: _Cells) -> None:
        colours = worn()
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(fonts.small)
        if cells.remarks:
            remarks = fitting(painter, cells.remarks, rect.width())
            width = painter.fontMetrics().horizontalAdvance(remarks)
            painter.setPen(QColor(colours.accent.text))
            painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, remarks)
            rect = rect.adjusted(0, 0, -width - SPACE.medium, 0)
        if cells.detail:
            painter.setPen(QColor(colours.muted))
            if cells.line.why is None:
                painter.setFont(fonts.fixed)
            painter.drawText(rect, middle, fitting(painter, cells.detail, rect.width()))


def _paint_word(painter: QPainter, font: QFont, room: QRect, cells: _Cells) -> None:
    """Paint what the attempt is called, as a pill at the left of its column."""
    size = pill_size(font, cells.word).boundedTo(room.size())
    pill = QRect(QPoint(room.x(), room.center().y() - size.height() // 2), size)
    paint_pill(painter, font, pill, cells.word, worn().tone(TONES[cells.line.word]))
