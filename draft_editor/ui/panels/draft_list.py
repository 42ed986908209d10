"""The drafts to choose from: whom, what, when, and what state they are in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from draft_editor.model.words import Words, words
from draft_editor.ui.fields.flow import FlowLayout
from draft_editor.ui.icons import pixmap
from draft_editor.ui.moments import Clocks
from draft_editor.ui.say import say, tr
from draft_editor.ui.style import sized, tabular, worn
from draft_editor.ui.summary import Summary, short_time
from draft_editor.ui.tokens import SPACE, TYPE, Tone
from draft_editor.ui.words_label import Ground, WordsLabel

_SUMMARY_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_KEY_ROLE: Final = _SUMMARY_ROLE + 1
_LINE_ROLE: Final = _SUMMARY_ROLE + 2

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One line of the list; `key` is whatever the window knows the draft by."""

    key: object
    summary: Summary
    is_changed: bool = False


class DraftsModel(QAbstractListModel):
    """All drafts, in the order they were given."""

    def __init__(self, clocks: Clocks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clocks = clocks
        self._lines: list[DraftLine] = []

    def rowCount(self, parent: Index | None = None) -> int:
        """How many drafts there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, in words for a screen reader and whole for the delegate."""
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.summary.title()
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._spoken(line)
            case int() if role == _SUMMARY_ROLE:
                return line.summary
            case int() if role == _KEY_ROLE:
                return line.key
            case int() if role == _LINE_ROLE:
                return line
            case _:
                return None

    def lines(self) -> tuple[DraftLine, ...]:
        """All lines."""
        return tuple(self._lines)

    def show(self, lines: list[DraftLine]) -> None:
        """Show these drafts; where only their words differ, nothing is rebuilt."""
        if [line.key for line in lines] == [line.key for line in self._lines]:
            changed = [
                row
                for row, (old, new) in enumerate(zip(self._lines, lines, strict=True))
                if old != new
            ]
            self._lines = lines
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def _spoken(self, line: DraftLine) -> str:
        pieces = [line.summary.title(), line.summary.preview, short_time(line.summary, self.clocks)]
        if line.summary.is_failed:
            pieces.append(tr("failed"))
        if line.is_changed:
            pieces.append(tr("edited here, not submitted"))
        return ". ".join(piece for piece in pieces if piece)


@dataclass(frozen=True, slots=True)
class _Filter:
    name: str
    words: Words

    def takes(self, found: Summary) -> bool:
        """Whether a draft belongs here."""
        match self.name:
            case "scheduled":
                return found.is_scheduled
            case "failed":
                return found.is_failed
            case "notes":
                return found.kind == "note"
            case _:
                return True


_FILTERS: Final = (
    _Filter("all", words("All")),
    _Filter("scheduled", words("Scheduled")),
    _Filter("failed", words("Failed")),
    _Filter("notes", words("Notes")),
)


class _Shown(QSortFilterProxyModel):
    """The drafts that the chosen filter lets through."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.filter = _FILTERS[0]

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Ask the filter."""
        found = self.sourceModel().index(row, 0, parent).data(_SUMMARY_ROLE)
        return isinstance(found, Summary) and self.filter.takes(found)

    def choose(self, chosen: _Filter) -> None:
        """Filter by another state."""
        self.filter = chosen
        self.invalidate()


class DraftListPanel(Ground):
    """The list with its filters; `chosen` carries the key of the draft to open."""

    chosen = Signal(object)
    refresh_asked = Signal()
    customer_asked = Signal()

    def __init__(self, clocks: Clocks, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.model = DraftsModel(clocks, self)
        self._open: object = None
        self._is_showing = False
        self._build()
        self._join()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.medium, 0, 0)
        column.setSpacing(SPACE.small)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.large, 0, SPACE.large, 0)
        head.addWidget(WordsLabel(tr("Drafts"), "section"), 1)
        self._count = WordsLabel("", "section")
        head.addWidget(self._count)
        column.addLayout(head)
        filters = QWidget()
        flow = FlowLayout(filters)
        flow.setContentsMargins(14, 0, SPACE.small, 0)
        self._filters: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        for each in _FILTERS:
            button = QPushButton(say(each.words))
            button.setCheckable(True)
            button.setProperty("look", "filter")
            button.setObjectName(f"drafts.filter.{each.name}")
            self._group.addButton(button)
            self._filters[each.name] = button
            flow.addWidget(button)
        self._filters["all"].setChecked(True)
        column.addWidget(filters)
        self._shown = _Shown(self)
        self._shown.setSourceModel(self.model)
        self.view = QListView(self)
        self.view.setObjectName("drafts.list")
        self.view.setAccessibleName(tr("Drafts"))
        self.view.setModel(self._shown)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setItemDelegate(_DraftDelegate(self.model, self))
        column.addWidget(self.view, 1)
        self._empty = WordsLabel("", "muted", wraps=True)
        self._empty.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        self._read = WordsLabel("", "complaint", wraps=True)
        self._read.set_tone("warning")
        self._read.setObjectName("drafts.read")
        self._read.setContentsMargins(SPACE.large, 0, SPACE.large, 0)
        self._read.setVisible(False)
        column.insertWidget(2, self._read)
        column.insertWidget(3, self._empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.medium, 0, SPACE.medium, SPACE.small)
        self._refresh = QPushButton(tr("Read again"))
        self._add = QPushButton(tr("Add a customer…"))
        for button, name in ((self._refresh, "drafts.refresh"), (self._add, "drafts.add")):
            button.setProperty("look", "link")
            button.setObjectName(name)
            foot.addWidget(button)
        foot.addStretch(1)
        column.addLayout(foot)
        self.say_empty(tr("Reading the drafts…"))

    def _join(self) -> None:
        # Toggled, not clicked: that is what an assistive tool does with a button like these.
        self._group.buttonToggled.connect(self._on_group_button_toggled)
        self.view.selectionModel().currentChanged.connect(self._on_view_current_changed)
        self._refresh.clicked.connect(self.refresh_asked)
        self._add.clicked.connect(self.customer_asked)

    def show_lines(self, lines: list[DraftLine], current: object) -> None:
        """Show these drafts and mark the one that is open."""
        self._is_showing = True
        self.model.show(lines)
        self._is_showing = False
        self._count.setText(str(len(lines)))
        for each in _FILTERS[1:]:
            number = sum(1 for line in lines if each.takes(line.summary))
            text = say(each.words)
            self._filters[each.name].setText(f"{text} {number}" if number else text)
        self._say_empty()
        self.mark(current)

    def say_empty(self, text: str) -> None:
        """What stands there while the list is empty: what is happening, what to do next."""
        self._empty.setText(text)
        self._say_empty()

    def _say_empty(self) -> None:
        self._empty.setVisible(not self.model.lines() and bool(self._empty.text()))

    def say_read(self, text: str, whole: str = "") -> None:
        """Say above the list that it is not what the service has now; `whole` is all of why."""
        self._read.setText(text)
        self._read.setToolTip(whole)
        self._read.setVisible(bool(text))

    def mark(self, key: object) -> None:
        """Mark the draft that is open, without opening it again; none if it is not shown."""
        self._open = key
        index = self._index_of(key)
        if index != self.view.currentIndex():
            self._is_showing = True
            self.view.setCurrentIndex(index)
            self._is_showing = False

    def _index_of(self, key: object) -> QModelIndex:
        for row in range(self._shown.rowCount()):
            index = self._shown.index(row, 0)
            if index.data(_KEY_ROLE) == key:
                return index
        return QModelIndex()

    def _on_group_button_toggled(self, button: QPushButton, is_on: bool) -> None:
        if not is_on:
            return
        name = button.objectName().rpartition(".")[2]
        self._is_showing = True
        self._shown.choose(next(each for each in _FILTERS if each.name == name))
        self._is_showing = False
        self.mark(self._open)

    def _on_view_current_changed(self, current: QModelIndex) -> None:
        # Qt puts the mark on a neighbour when a line goes away: that is nobody's choice.
        if current.isValid() and not self._is_showing:
            self.chosen.emit(current.data(_KEY_ROLE))


class _DraftDelegate(QStyledItemDelegate):
    """Paints a draft in two lines: who and when, and how it begins."""

    def __init__(self, model: DraftsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        """One height for all lines: two lines of words, and room around them."""
        who, preview = _heights(option.font)
        return QSize(240, who + preview + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one draft."""
        line = index.data(_LINE_ROLE)
        if not isinstance(line, DraftLine):
            return
        colours = worn()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect.adjusted(SPACE.small, 1, -SPACE.small, -2)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent.soft))
            painter.drawRoundedRect(rect, SPACE.corner, SPACE.corner)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent.text))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), SPACE.corner, SPACE.corner)
        inner = rect.adjusted(SPACE.small, SPACE.small, -SPACE.small, -SPACE.small)
        picture = pixmap(line.summary.kind, colours.muted)
        above = (_heights(option.font)[0] - SPACE.icon) // 2
        painter.drawPixmap(inner.x(), inner.y() + above, picture)
        words_left = inner.x() + 28
        right = self._paint_state(painter, option, inner, line)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        metrics = painter.fontMetrics()
        who = self._who(line)
        who_height, preview_height = _heights(option.font)
        name = QRect(words_left, inner.y(), right - words_left - SPACE.small, who_height)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(
            name, middle, metrics.elidedText(who, Qt.TextElideMode.ElideRight, name.width())
        )
        painter.setPen(QColor(colours.muted))
        preview = QRect(words_left, name.bottom() + 3, inner.right() - words_left, preview_height)
        painter.setFont(sized(option.font, TYPE.help))
        text = painter.fontMetrics().elidedText(
            line.summary.preview or "—", Qt.TextElideMode.ElideRight, preview.width()
        )
        painter.drawText(preview, middle, text)
        painter.restore()

    def _who(self, line: DraftLine) -> str:
        dot = "● " if line.is_changed else ""
        if line.summary.kind == "note":
            who = (
                tr("Note · {who}").format(who=line.summary.who) if line.summary.who else tr("Note")
            )
            return dot + who
        return dot + line.summary.who

    def _paint_state(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, line: DraftLine
    ) -> int:
        """Paint the state or the time at the right; where it begins."""
        colours = worn()
        if line.summary.is_failed:
            return _paint_pill(painter, option.font, inner, tr("failed"), colours.bad)
        text = short_time(line.summary, self._model.clocks)
        painter.setFont(tabular(sized(option.font, TYPE.help)))
        painter.setPen(QColor(colours.muted))
        width = painter.fontMetrics().horizontalAdvance(text)
        place = QRect(inner.right() - width, inner.y(), width + 1, _heights(option.font)[0])
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        return place.x()


def _paint_pill(painter: QPainter, font: QFont, inner: QRect, word: str, tone: Tone) -> int:
    painter.setFont(sized(font, TYPE.help))
    width = painter.fontMetrics().horizontalAdvance(word) + 16
    height = painter.fontMetrics().height() + SPACE.tiny
    above = (_heights(font)[0] - height) // 2
    pill = QRect(inner.right() - width, inner.y() + above, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.soft))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(QColor(tone.text))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)
    return pill.x()


def _heights(font: QFont) -> tuple[int, int]:
    """How high the two lines of words of a draft are."""
    return QFontMetrics(font).height() + 2, QFontMetrics(sized(font, TYPE.help)).height() + 2
