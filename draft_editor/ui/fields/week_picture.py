"""Paints a week as seven slim rows, in the colours that are worn."""

from __future__ import annotations

from datetime import time
from typing import Final

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, Qt, QTime
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from draft_editor.schedule.wall import Wall
from draft_editor.schedule.week import DAY_MINUTES, DAYS, Grid, Stretch
from draft_editor.ui.fields.week_view import WeekView
from draft_editor.ui.moments import time_format
from draft_editor.ui.say import tr
from draft_editor.ui.tokens import SPACE, Colours

_CLOSED_SHARE: Final = 46
"""How much of the line's colour, of 255, a closed hour has."""
_HATCH_SHARE: Final = 130
_PAST_SHARE: Final = 150
_MARK: Final = 10
_OTHER: Final = 8
_SWATCH: Final = 14
_NOON: Final = 12 * 60
_HOURS: Final = (0, 6, 12, 18, 24)


class WeekPicture:
    """Paints one view on one grid; made for each painting."""

    def __init__(
        self, painter: QPainter, grid: Grid, view: WeekView, colours: Colours, font: QFont
    ) -> None:
        self._painter = painter
        self._grid = grid
        self._view = view
        self._colours = colours
        self._font = font
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)

    def paint(self) -> None:
        """Everything, what lies below first."""
        for row in range(DAYS):
            self._paint_row(row)
        for stretch in self._grid.week.changes():
            self._paint_change(stretch)
        self._paint_hours()
        self._paint_past()
        self._paint_holidays()
        self._paint_marks()
        self._paint_legend()

    def _shade(self) -> QColor:
        """Where it is closed."""
        shade = QColor(self._colours.field_line)
        shade.setAlpha(_CLOSED_SHARE)
        return shade

    def _hatch(self) -> QBrush:
        """Where nobody may be written to."""
        hatch = QColor(self._colours.field_line)
        hatch.setAlpha(_HATCH_SHARE)
        return QBrush(hatch, Qt.BrushStyle.BDiagPattern)

    def _row(self, row: int, opens: float = 0, closes: float = DAY_MINUTES) -> QRectF:
        grid = self._grid
        left, right = grid.x(opens), grid.x(closes)
        return QRectF(left, grid.y(row) + 1, right - left, grid.height - 2)

    def _paint_row(self, row: int) -> None:
        painter, colours, view = self._painter, self._colours, self._view
        day = self._grid.week.day(row)
        painter.fillRect(self._row(row), QColor(colours.surface))
        is_holiday = view.is_holiday(day)
        for opens, closes in view.closed(day):
            ground = QColor(colours.warning.soft) if is_holiday else self._shade()
            painter.fillRect(self._row(row, opens, closes), ground)
        if view.quiet is not None:
            for opens, closes in ((0, view.quiet[0]), (view.quiet[1], DAY_MINUTES)):
                painter.fillRect(self._row(row, opens, closes), self._hatch())
        self._paint_name(row)

    def _paint_name(self, row: int) -> None:
        day = self._grid.week.day(row)
        today = self._view.now.astimezone(self._grid.week.zone).date()
        self._painter.setPen(QColor(self._colours.text if day == today else self._colours.muted))
        name = QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")
        place = QRectF(0, self._grid.y(row), self._grid.left - SPACE.small, self._grid.height)
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(place, side, name)

    def _paint_change(self, stretch: Stretch) -> None:
        """A hole where a time never is; two lanes where it comes twice."""
        painter, colours = self._painter, self._colours
        place = self._row(stretch.row, stretch.opens, stretch.closes)
        painter.fillRect(place, QColor(colours.surface))
        painter.setPen(QPen(QColor(colours.warning.text), 1))
        if stretch.kind is Wall.NEVER:
            painter.setBrush(QBrush(QColor(colours.warning.text), Qt.BrushStyle.DiagCrossPattern))
            painter.drawRect(place)
        else:
            painter.setBrush(QColor(colours.warning.soft))
            painter.drawRect(place)
            middle = place.center().y()
            painter.drawLine(QPointF(place.left(), middle), QPointF(place.right(), middle))

    def _paint_holidays(self) -> None:
        self._painter.setPen(QColor(self._colours.warning.text))
        for row in range(DAYS):
            if self._view.is_holiday(self._grid.week.day(row)):
                middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                place = self._row(row, _NOON).adjusted(SPACE.tiny, 0, 0, 0)
                self._painter.drawText(place, middle, tr("Holiday"))

    def _paint_hours(self) -> None:
        painter, grid = self._painter, self._grid
        bottom = grid.y(DAYS)
        for hour in _HOURS:
            x = grid.x(hour * 60)
            painter.setPen(QColor(self._colours.line))
            painter.drawLine(QPointF(x, grid.top), QPointF(x, bottom))
            painter.setPen(QColor(self._colours.muted))
            words = _hour_text(hour)
            width = QFontMetricsF(self._font).horizontalAdvance(words)
            left = min(max(x - width / 2, grid.left), grid.left + grid.width - width)
            painter.drawText(QPointF(left, grid.top - SPACE.tiny - 2), words)

    def _paint_past(self) -> None:
        """What is over is paler, up to a line at now."""
        spot = self._grid.week.spot(self._view.now)
        if spot is None:
            return
        pale = QColor(self._colours.background)
        pale.setAlpha(_PAST_SHARE)
        for row in range(spot.row):
            self._painter.fillRect(self._row(row), pale)
        self._painter.fillRect(self._row(spot.row, 0, spot.minutes), pale)
        place = self._row(spot.row, spot.minutes, spot.minutes)
        self._painter.setPen(QPen(QColor(self._colours.bad.text), 1.6))
        self._painter.drawLine(place.topLeft(), place.bottomLeft())

    def _paint_marks(self) -> None:
        painter, colours, view = self._painter, self._colours, self._view
        if view.moment is not None:
            place = self._grid.place(view.moment)
            if place is not None:
                painter.setPen(QPen(QColor(colours.surface), 1))
                painter.setBrush(QColor(colours.accent.text))
                self._paint_pill(*place)
        for other in view.others:
            place = self._grid.place(other.moment)
            if place is not None:
                self._paint_other(QPointF(*place))
        if view.proposed is not None:
            place = self._grid.place(view.proposed)
            if place is not None:
                painter.setPen(QPen(QColor(colours.accent.text), 2))
                painter.setBrush(QColor(colours.accent.soft))
                self._paint_pill(*place)

    def _paint_other(self, middle: QPointF) -> None:
        self._painter.setPen(QPen(QColor(self._colours.text), 1.6))
        self._painter.setBrush(QColor(self._colours.surface))
        self._painter.drawEllipse(middle, _OTHER / 2, _OTHER / 2)

    def _paint_legend(self) -> None:
        """What the grounds and rings mean, as far as there are any."""
        painter, view, grid = self._painter, self._view, self._grid
        brushes: list[tuple[QBrush | None, str]] = []
        if view.hours.week:
            brushes.append((QBrush(self._shade()), tr("closed")))
        if view.quiet is not None:
            brushes.append((self._hatch(), tr("quiet hours")))
        if any(grid.week.spot(other.moment) is not None for other in view.others):
            brushes.append((None, tr("other drafts of this customer")))
        metrics = QFontMetricsF(self._font)
        x, y = grid.left, grid.y(DAYS) + SPACE.small
        for brush, words in brushes:
            swatch = QRectF(x, y + (metrics.height() - _OTHER) / 2, _SWATCH, _OTHER)
            if brush is None:
                self._paint_other(swatch.center())
            else:
                painter.setPen(QPen(QColor(self._colours.line), 1))
                painter.setBrush(brush)
                painter.drawRect(swatch)
            painter.setPen(QColor(self._colours.muted))
            painter.drawText(QPointF(swatch.right() + SPACE.tiny, y + metrics.ascent()), words)
            x = swatch.right() + SPACE.tiny + metrics.horizontalAdvance(words) + SPACE.medium

    def _paint_pill(self, x: float, y: float) -> None:
        height = self._grid.height
        round_ = _MARK / 2
        place = QRectF(x - round_, y - height / 2, _MARK, height)
        self._painter.drawRoundedRect(place, round_, round_)


def _hour_text(hour: int) -> str:
    """“6 AM” or “6 h”, short, as the reader's country writes a time."""
    clock = time(hour % 24)
    text = QLocale().toString(QTime(clock.hour, 0), time_format())
    return text.replace(":00", "") if "M" in text.upper() else text
