"""A list of moments in the past: what it was, an outcome where there is one, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from draft_editor.ui.painting import fitting, paint_pill, pill_size
from draft_editor.ui.style import sized, worn
from draft_editor.ui.tokens import SPACE, TYPE

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_MOMENT_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_NOWHERE: Final = QModelIndex()
_LETTERS: Final = 38
_AROUND: Final = SPACE.small + SPACE.tiny


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of two rows; `place` is what it is asked for by, `word` stands at the right."""

    place: int | str
    title: str = field(repr=False)
    when: str
    word: str = ""
    tone: str = "muted"

    def spoken(self) -> str:
        """All of it in one line."""
        return " · ".join(part for part in (self.title, self.word, self.when) if part)


class _MomentsModel(QAbstractListModel):
    """The moments as Qt's views and screen readers see them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()

    def show(self, moments: Sequence[Moment]) -> None:
        """Have these moments in place of all others."""
        self.beginResetModel()
        self._moments = tuple(moments)
        self.endResetModel()

    def row_of(self, place: int | str) -> int:
        """Where a moment stands; the first row where it is not there."""
        rows = (row for row, each in enumerate(self._moments) if each.place == place)
        return next(rows, 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._moments)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | Moment | None:
        """The moment in words, or itself for the painter."""
        moment = self._moments[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return moment.spoken()
            case Qt.ItemDataRole.ToolTipRole:
                return moment.title
            case _ if role == _MOMENT_ROLE:
                return moment
            case _:
                return None


class PastList(QListView):
    """Walked by arrows; `chosen` carries the place of the moment that is looked at now.

    Thousands of lines cost no more than those that are seen.
    """

    chosen = Signal(object)

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("look", "card")
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setItemDelegate(_MomentDelegate(self))
        self._moments = _MomentsModel(self)
        self.setModel(self._moments)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show these; the one that was looked at stays current, else it is the first."""
        before = self.moment()
        self._moments.show(moments)
        if moments:
            row = 0 if before is None else self._moments.row_of(before.place)
            self.setCurrentIndex(self._moments.index(row))

    def moment(self) -> Moment | None:
        """The moment that is looked at."""
        found = self.currentIndex().data(_MOMENT_ROLE)
        return found if isinstance(found, Moment) else None

    def sizeHint(self) -> QSize:
        """As wide as a title needs."""
        width = self.fontMetrics().averageCharWidth() * _LETTERS
        return QSize(width, super().sizeHint().height())

    def _on_current_changed(self, current: QModelIndex) -> None:
        found = current.data(_MOMENT_ROLE)
        if isinstance(found, Moment):
            self.chosen.emit(found.place)


class _MomentDelegate(QStyledItemDelegate):
    """Paints the title above the time, and the outcome as a pill."""

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        """One height for all lines."""
        title, when = _heights(option.font)
        return QSize(200, title + when + 2 * _AROUND)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one moment."""
        moment = index.data(_MOMENT_ROLE)
        if not isinstance(moment, Moment):
            return
        colours = worn()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent.soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.background))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(colours.accent.text))
        if index.row() < index.model().rowCount() - 1:
            painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        self._paint_words(painter, option, moment)
        painter.restore()

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, moment: Moment) -> None:
        colours = worn()
        inner: QRect = option.rect.adjusted(SPACE.medium, _AROUND, -SPACE.medium, -_AROUND)
        title_height, when_height = _heights(option.font)
        first = QRect(inner.x(), inner.y(), inner.width(), title_height)
        if moment.word:
            first.setRight(_paint_outcome(painter, option.font, first, moment) - SPACE.small)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        painter.drawText(first, middle, _short(painter, moment.title, first.width()))
        painter.setFont(sized(option.font, TYPE.help))
        painter.setPen(QColor(colours.muted))
        second = QRect(inner.x(), inner.y() + title_height, inner.width(), when_height)
        painter.drawText(second, middle, _short(painter, moment.when, second.width()))


def _heights(font: QFont) -> tuple[int, int]:
    small = QFontMetrics(sized(font, TYPE.help)).height()
    return QFontMetrics(font).height() + SPACE.tiny, small + 2


def _short(painter: QPainter, text: str, width: int) -> str:
    line = " ".join(text[: 4 * _LETTERS].split())
    return fitting(painter, line, width)


def _paint_outcome(painter: QPainter, font: QFont, room: QRect, moment: Moment) -> int:
    """Paint its word as a pill at the right end of the room; where it begins."""
    small = sized(font, TYPE.help)
    size = pill_size(small, moment.word)
    top = room.y() + (room.height() - size.height()) // 2
    pill = QRect(QPoint(room.right() - size.width(), top), size)
    paint_pill(painter, small, pill, moment.word, worn().tone(moment.tone))
    return pill.x()
