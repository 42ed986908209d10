"""Seven days to look at and to drag a schedule about in, by mouse and by keyboard."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from draft_editor.schedule.week import (
    DAY_MINUTES,
    DAYS,
    STEP_MINUTES,
    Grid,
    Spot,
    on_another_day,
    stepped,
)
from draft_editor.ui.fields.week_picture import WeekPicture
from draft_editor.ui.fields.week_view import WeekView
from draft_editor.ui.style import sized, worn
from draft_editor.ui.tokens import SPACE, TYPE

_ROW_STEPS: Final = DAY_MINUTES // STEP_MINUTES
_STEPS: Final = {
    Qt.Key.Key_Left: -timedelta(minutes=STEP_MINUTES),
    Qt.Key.Key_Right: timedelta(minutes=STEP_MINUTES),
}
_HOUR: Final = timedelta(hours=1)
_DAYS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_WEEKS: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_NEAR: Final = 12
"""How far from the middle of the mark it can still be taken hold of."""


class WeekStrip(QAbstractSlider):
    """Shows a `WeekView` and tells what is wanted of it; it changes nothing by itself.

    For assistive tools it is a slider of quarters of an hour.
    """

    stepped = Signal(object)
    """A key, or an assistive tool, means another moment (`datetime`)."""
    dropped = Signal(object)
    """The mark was dragged to another moment."""
    pointed = Signal(object)
    """A free place was pressed, or None: what was pointed out is given up."""
    taken = Signal()
    """What is pointed out shall hold: Enter, Space, or two clicks."""
    hovered = Signal(object)
    """The place (`QPointF`) over which the mouse is, or None: it has gone."""
    turned = Signal(int)
    """So many weeks later."""

    def __init__(self, view: WeekView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._dragged: datetime | None = None
        self._is_showing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setRange(0, DAYS * _ROW_STEPS - 1)
        self.setSingleStep(1)
        self.valueChanged.connect(self._on_value_changed)
        self.show_view(view)

    def show_view(self, view: WeekView) -> None:
        """Show this; a drag that is under way goes on."""
        if view != self._view:
            self._view = view
            self.update()
        meant = view.proposed or view.moment
        spot = None if meant is None else view.week.spot(meant)
        self._is_showing = True
        if spot is not None:
            self.setValue(spot.row * _ROW_STEPS + int(spot.minutes) // STEP_MINUTES)
        self._is_showing = False

    def grid(self) -> Grid:
        """Where everything stands now."""
        font = self._font()
        metrics = QFontMetricsF(font)
        left = metrics.horizontalAdvance("Www 88 Www.") + SPACE.medium
        top = metrics.height() + SPACE.tiny
        width = max(self.width() - left - SPACE.tiny, 1)
        return Grid(self._view.week, left, top, width, self._row_height())

    def sizeHint(self) -> QSize:
        """As high as seven rows, the hours above them, and what the grounds mean below."""
        line = QFontMetricsF(self._font()).height()
        rows = DAYS * self._row_height()
        return QSize(480, round(2 * line + rows) + 2 * SPACE.tiny + SPACE.small)

    def minimumSizeHint(self) -> QSize:
        """Narrower it could not be read."""
        return QSize(260, self.sizeHint().height())

    def _font(self) -> QFont:
        return sized(self.font(), TYPE.small)

    def _row_height(self) -> float:
        return max(QFontMetricsF(self._font()).height() + 3, SPACE.large)

    def is_dragging(self) -> bool:
        """Whether the mark is held."""
        return self._dragged is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the week, and the ring around it that says that the keyboard is here."""
        painter = QPainter(self)
        view = self._view
        if self._dragged is not None:
            view = view._replace(proposed=self._dragged)
        colours = worn()
        grid = self.grid()
        WeekPicture(painter, grid, view, colours, self._font()).paint()
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            rows = QRectF(grid.left, grid.top, grid.width, grid.height * DAYS)
            painter.drawRoundedRect(rows.adjusted(-3, -2, 3, 2), SPACE.tiny, SPACE.tiny)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the mark, or point a free place out."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        moment = self._view.moment
        if moment is not None and self._is_at_mark(event.position()):
            self._dragged = moment
            self.update()
        else:
            self.pointed.emit(self._meant(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held, and say what lies under the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            meant = self._meant(event.position())
            if self._dragged is None:
                self.pointed.emit(meant)
            elif meant != self._dragged:
                self._dragged = meant
                self.update()
        over_mark = self._is_at_mark(event.position())
        hand = Qt.CursorShape.OpenHandCursor if over_mark else Qt.CursorShape.PointingHandCursor
        shape = hand if self._dragged is None else Qt.CursorShape.ClosedHandCursor
        self.setCursor(shape)
        self.hovered.emit(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the mark go where it is."""
        dragged, self._dragged = self._dragged, None
        if dragged is not None:
            self.update()
            if self._view.moment is None or dragged.astimezone(UTC) != self._view.moment:
                self.dropped.emit(dragged)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks take the place that the first one has pointed out."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.taken.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the form."""
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        self.hovered.emit(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows: a quarter of an hour, with Shift an hour, up and down a day."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and (self._dragged or self._view.proposed):
            self._give_up()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._take(event)
        elif key in _WEEKS:
            self.turned.emit(_WEEKS[key])
        elif key in _STEPS or key in _DAYS:
            self.stepped.emit(self._moved(event))
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Escape gives up what is held here before it means anything to the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and (self._dragged or self._view.proposed)
        ):
            event.accept()
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        with_more = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if with_more or self._view.proposed is None:
            event.ignore()
        else:
            self.taken.emit()

    def _give_up(self) -> None:
        self._dragged = None
        self.update()
        self.pointed.emit(None)

    def _moved(self, event: QKeyEvent) -> datetime | None:
        """What a key makes of the time that is meant; None where none is."""
        meant, zone = self._view.proposed or self._view.moment, self._view.week.zone
        key = Qt.Key(event.key())
        if meant is None:
            return None
        if key in _DAYS:
            return on_another_day(meant, _DAYS[key], zone)
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = _STEPS[key]
        far = _HOUR if step > timedelta() else -_HOUR
        return stepped(meant, far if has_shift else step, zone)

    def _meant(self, place: QPointF) -> datetime:
        return self.grid().moment_at(place.x(), place.y())

    def _is_at_mark(self, place: QPointF) -> bool:
        moment = self._view.moment
        mark = None if moment is None else self.grid().place(moment)
        if mark is None:
            return False
        return abs(mark[0] - place.x()) <= _NEAR and abs(mark[1] - place.y()) <= _NEAR

    def _on_value_changed(self, value: int) -> None:
        """An assistive tool has moved the slider."""
        if not self._is_showing:
            spot = Spot(value // _ROW_STEPS, value % _ROW_STEPS * STEP_MINUTES)
            self.stepped.emit(self._view.week.moment(spot))
