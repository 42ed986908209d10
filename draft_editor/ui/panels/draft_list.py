"""The panel of the drafts: filters above, the list, and what it says while it is empty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from draft_editor.model.words import Words, words
from draft_editor.ui.fields.flow import FlowLayout
from draft_editor.ui.moments import Clocks
from draft_editor.ui.panels.draft_delegate import DraftDelegate
from draft_editor.ui.panels.draft_lines import KEY_ROLE, SUMMARY_ROLE, DraftLine, DraftsModel, Index
from draft_editor.ui.say import say, tr
from draft_editor.ui.summary import Summary
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, WordsLabel


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
        found = self.sourceModel().index(row, 0, parent).data(SUMMARY_ROLE)
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
        column.addWidget(self._build_filters())
        self._build_notes(column)
        self._build_view()
        column.addWidget(self.view, 1)
        column.addLayout(self._build_foot())
        self.say_empty(tr("Reading the drafts…"))

    def _build_filters(self) -> QWidget:
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
        return filters

    def _build_view(self) -> None:
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
        self.view.setItemDelegate(DraftDelegate(self.model, self))

    def _build_notes(self, column: QVBoxLayout) -> None:
        """Above the list: how old it is, and what to do while it is empty."""
        self._empty = WordsLabel("", "muted", wraps=True)
        self._empty.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        self._read = WordsLabel("", "complaint", wraps=True)
        self._read.set_tone("warning")
        self._read.setObjectName("drafts.read")
        self._read.setContentsMargins(SPACE.large, 0, SPACE.large, 0)
        self._read.setVisible(False)
        column.addWidget(self._read)
        column.addWidget(self._empty)

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.large, 0, SPACE.medium, SPACE.small)
        self._refresh = QPushButton(tr("Read again"))
        self._add = QPushButton(tr("Add a customer…"))
        for button, name in ((self._refresh, "drafts.refresh"), (self._add, "drafts.add")):
            button.setProperty("look", "link")
            button.setProperty("flush", True)
            button.setObjectName(name)
            foot.addWidget(button)
        foot.addStretch(1)
        return foot

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
            if index.data(KEY_ROLE) == key:
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
            self.chosen.emit(current.data(KEY_ROLE))
