"""Colleagues as lines that are written in place, the last one empty for the next of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from draft_editor.model.people import Person
from draft_editor.ui.say import labelled, tr
from draft_editor.ui.style import worn, worn_scale
from draft_editor.ui.tokens import SPACE

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_NOBODY: Final = Person("", "")
"""Who stands in a line that was emptied, or not written in yet."""
_LEAST_LINES: Final = 3
_MOST_LINES: Final = 9


class ColleaguesModel(QAbstractTableModel):
    """Name, user id and department id of each; writing in the last line adds somebody.

    `edited` tells of each change; `undo` takes the last one back.
    """

    edited = Signal()

    def __init__(self, people: Sequence[Person], parent: QWidget) -> None:
        super().__init__(parent)
        self._people = tuple(people)
        self._past: list[tuple[Person, ...]] = []
        self._titles = (tr("Name"), tr("User id"), tr("Department id"))

    def lines(self) -> tuple[Person, ...]:
        """Who stands in each line; a line that was emptied holds nobody."""
        return self._people

    def take(self, people: Sequence[Person]) -> None:
        """Have other people, as one change."""
        if tuple(people) != self._people:
            self._past.append(self._people)
            self._lay(tuple(people))

    def undo(self) -> bool:
        """Take the last change back; False if there is none."""
        if self._past:
            self._lay(self._past.pop())
            return True
        return False

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The people, and the line for the next one."""
        return 0 if parent.isValid() else len(self._people) + 1

    def columnCount(self, parent: Index = _ROOT) -> int:
        """What is known of each."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """What the columns are called."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._titles[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; in the last line, what to do there."""
        is_next = index.row() == len(self._people)
        text = "" if is_next else _texts(self._people[index.row()])[index.column()]
        match role:
            case Qt.ItemDataRole.EditRole:
                return text
            case Qt.ItemDataRole.DisplayRole:
                return tr("Add a name…") if is_next and not index.column() else text
            case Qt.ItemDataRole.ToolTipRole:
                return text
            case Qt.ItemDataRole.ForegroundRole if is_next:
                return QBrush(QColor(worn().muted))
            case Qt.ItemDataRole.AccessibleTextRole:
                title = self._titles[index.column()]
                return tr("{list}: add").format(list=title) if is_next else labelled(title, text)
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each cell is written in."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a cell; in the last line that makes the next one."""
        row, text = index.row(), " ".join(str(value).split())
        is_next = row == len(self._people)
        person = _NOBODY if is_next else self._people[row]
        key = ("name", "uuid", "department_uuid")[index.column()]
        changed = replace(person, **{key: text})
        if role != Qt.ItemDataRole.EditRole or changed == person:
            return False
        self._past.append(self._people)
        if is_next:  # the line that is written in stays what it is: another comes below
            self.beginInsertRows(_ROOT, row + 1, row + 1)
        self._people = (*self._people[:row], changed, *self._people[row + 1 :])
        if is_next:
            self.endInsertRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._titles) - 1))
        self.edited.emit()
        return True

    def _lay(self, people: tuple[Person, ...]) -> None:
        self.beginResetModel()
        self._people = people
        self.endResetModel()
        self.edited.emit()


class ColleaguesTable(QTableView):
    """Enter or F2 edits a cell, Delete removes the chosen lines, Ctrl+C and Ctrl+V copy and take
    in lists, Ctrl+Z goes back a step.

    `pasted` carries the text of the clipboard.
    """

    pasted = Signal(str)

    def __init__(self, people: Sequence[Person], parent: QWidget) -> None:
        super().__init__(parent)
        self.people = ColleaguesModel(people, self)
        self.setModel(self.people)
        self.setItemDelegate(_Cells(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(SPACE.control * worn_scale()))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.people.edited.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Be as high as the lines need, up to some; more are scrolled to."""
        lines = max(_LEAST_LINES, min(self.people.rowCount(), _MOST_LINES))
        line, head = self.verticalHeader().defaultSectionSize(), self.horizontalHeader()
        self.setFixedHeight(lines * line + head.sizeHint().height() + 2 * self.frameWidth())
        self.updateGeometry()

    def add(self) -> None:
        """Write in the last line."""
        self.go_to(self.people.rowCount() - 1)
        self.edit(self.currentIndex())

    def go_to(self, row: int) -> None:
        """Stand at the name in a line, with the keyboard."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(self.people.index(min(row, self.people.rowCount() - 1), 0))

    def chosen(self) -> list[int]:
        """The chosen lines that hold somebody."""
        rows = {index.row() for index in self.selectedIndexes()}
        return sorted(rows - {self.people.rowCount() - 1})

    def remove_chosen(self) -> None:
        """Take the chosen lines out; the next one is chosen."""
        rows = self.chosen()
        if rows:
            lines = enumerate(self.people.lines())
            self.people.take([person for row, person in lines if row not in rows])
            self.go_to(rows[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list; those of a cell that is written in are its own."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and is_plain:
            self.edit(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and is_plain:
            self.remove_chosen()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Undo):
            row = self.currentIndex().row()
            if self.people.undo():
                self.go_to(row)
        else:
            super().keyPressEvent(event)

    def copied(self) -> str:
        """The chosen lines as the cells of a spreadsheet."""
        people = self.people.lines()
        return "\n".join("\t".join(_texts(people[row])).rstrip() for row in self.chosen())


class _Cells(QStyledItemDelegate):
    """Shows in which cell of the chosen line the keys would write."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        """Paint a cell, with a frame if it is the current one."""
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(QPen(QColor(worn().accent.text), 1))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.restore()


def _texts(person: Person) -> tuple[str, str, str]:
    return person.name, person.uuid, person.department_uuid
