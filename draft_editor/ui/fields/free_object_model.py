"""The members of one JSON value as a tree, read where they stand and kept nowhere."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QPalette, QStandardItem, QStandardItemModel

from draft_editor.draft.path import ROOT, Path, Step
from draft_editor.draft.tree import ABSENT, Value, child
from draft_editor.model.json_text import Json, Number
from draft_editor.model.words import count_words
from draft_editor.ui.fields.free_object_kinds import Container, kind_label, kind_of
from draft_editor.ui.fields.free_object_rows import Come, Gone, row_changes
from draft_editor.ui.fields.shown_text import shown_line
from draft_editor.ui.say import say, tr

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_LINE_ENDS: Final = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_LEVEL: Final = Qt.ItemDataRole.UserRole
_MOST_LETTERS: Final = 400
"""More of a text than any cell has room for; a megabyte is never laid out to be cut off."""


class Column(IntEnum):
    """The columns, in their order."""

    NAME = 0
    VALUE = 1
    KIND = 2


class _Level:
    """One object or list whose rows exist; its members are read from the very tree."""

    __slots__ = ("_keys", "shape", "value")

    def __init__(self, shape: QStandardItem | _Top, value: Container) -> None:
        self.shape = shape
        self.value = value
        self._keys: list[str] | None = None

    def steps_to(self, value: Container) -> None:
        """Stand for another value from now on."""
        self.value = value
        self._keys = None

    def step(self, row: int) -> Step:
        """The key or index of a row."""
        if isinstance(self.value, list):
            return row
        keys = self._names()
        return keys[row] if row < len(keys) else ""

    def row(self, step: Step) -> int:
        """The row of a key or index; -1 if there is none."""
        if child(self.value, step) is ABSENT:
            return -1
        return step if isinstance(step, int) else self._names().index(step)

    def at(self, row: int) -> Value:
        """The value of a row."""
        return child(self.value, self.step(row)) if row >= 0 else ABSENT

    def values(self) -> list[Json]:
        """All values, row by row."""
        return list(self.value.values() if isinstance(self.value, dict) else self.value)

    def _names(self) -> list[str]:
        if self._keys is None:
            self._keys = [str(key) for key in self.value]
        return self._keys


class _Top:
    """The shape of all rows, asked of the model itself.

    Qt deletes its own root item without telling Python: whoever still held that would hold
    whatever comes to lie there next.
    """

    __slots__ = ("child", "index", "insertRows", "rowCount", "setChild", "takeRow")

    def __init__(self, model: QStandardItemModel) -> None:
        self.rowCount = partial(QStandardItemModel.rowCount, model)
        self.child = model.item
        self.setChild = model.setItem
        self.takeRow = model.takeRow
        self.insertRows = model.insertRows
        self.index = QModelIndex


class FreeObjectModel(QStandardItemModel):
    """An object or list of any size as rows of name, value and kind.

    Qt's own model holds the bare shape, so that 20,000 rows are laid out without a call of
    Python for each; every cell is read from the tree when it is painted. A member is looked
    into when its rows are first counted. The model is changed by `show`
    only, and then touches the rows that differ, so expansion, selection and scrolling stay.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(len(Column))
        self._top = _Level(_Top(self), {})
        self._levels: dict[int, _Level] = {}
        self._is_changing = False

    def show(self, value: Value) -> None:
        """Show the members of a value; none if it has none."""
        self._is_changing = True
        try:
            self._update(self._top, value if isinstance(value, dict | list) else {})
        finally:
            self._is_changing = False

    def forget(self) -> None:
        """Drop all rows: what comes next has nothing to do with what was shown."""
        self.show(ABSENT)
        self._levels.clear()

    def levels_made(self) -> int:
        """How many members were looked into since all rows were dropped."""
        return len(self._levels)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many members there are."""
        level = self._level(parent)
        if level is not None:
            return level.shape.rowCount()
        shape = None if parent is None else self._shape(parent)
        return 0 if shape is None else shape.rowCount()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        match role:
            case Qt.ItemDataRole.DisplayRole if orientation == Qt.Orientation.Horizontal:
                return (tr("Name"), tr("Value"), tr("Kind"))[section]
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says, and how quietly."""
        level = self._level(index.parent()) if index.isValid() else None
        value = ABSENT if level is None else level.at(index.row())
        if level is None or value is ABSENT:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _cell_text(level.step(index.row()), value, Column(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                text = _cell_text(level.step(index.row()), value, Column(index.column()))
                return text or tr("Empty")
            case Qt.ItemDataRole.ForegroundRole if _is_quiet(level, value, index.column()):
                return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
            case _:
                return None

    def value(self, index: Index) -> Value:
        """The value of a row."""
        level = self._level(index.parent()) if index.isValid() else None
        return ABSENT if level is None else level.at(index.row())

    def path(self, index: Index) -> Path:
        """Where a row stands, seen from the shown value; empty for no row."""
        level = self._level(index.parent()) if index.isValid() else None
        return ROOT if level is None else self.path(index.parent()) / level.step(index.row())

    def index_of(self, path: Path, column: int = Column.NAME) -> QModelIndex:
        """The cell of a place, seen from the shown value; no cell if it has no row."""
        here = QModelIndex()
        for step in path:
            level = self._level(here)
            row = -1 if level is None else level.row(step)
            if level is None or row < 0:
                return QModelIndex()
            here = self.index(row, Column.NAME, here)
        return here.siblingAtColumn(column) if here.isValid() else here

    def is_named(self, index: Index) -> bool:
        """Whether a row has a name of its own: members have, items of a list have not."""
        level = self._level(index.parent()) if index.isValid() else None
        return level is not None and isinstance(level.value, dict)

    def _level(self, index: Index | None) -> _Level | None:
        """The level whose rows lie below an index; it is made when it is first asked for."""
        if index is None or not index.isValid():
            return self._top
        shape = self._shape(index)
        known = None if shape is None else self._known(shape)
        value = self.value(index)
        if shape is None or known is not None or not isinstance(value, dict | list):
            return known
        if self._is_changing:
            return None  # a view asks while rows come and go: too early to look inside
        level = _Level(shape, value)
        self.blockSignals(True)  # nobody has looked inside it: there is nothing to tell
        shape.setData(len(self._levels), _LEVEL)
        self.blockSignals(False)
        self._levels[len(self._levels)] = level
        self._shape_rows(level, 0, len(value))
        return level

    def _shape(self, index: Index) -> QStandardItem | None:
        """How many rows lie below an index: all that Qt holds, and only where there are some."""
        above = self._level(index.parent()) if index.column() == Column.NAME else None
        return None if above is None else _shape_at(above, index.row())

    def _known(self, shape: QStandardItem) -> _Level | None:
        return self._levels.get(shape.data(_LEVEL))

    def _shape_rows(self, level: _Level, first: int, count: int) -> None:
        """Give those of some new rows that hold members their count of rows."""
        self.blockSignals(True)
        for row, value in enumerate(level.values()[first : first + count], first):
            if isinstance(value, dict | list) and value:
                level.shape.setChild(row, QStandardItem(len(value), len(Column)))
        self.blockSignals(False)

    def _update(self, level: _Level, new: Container) -> None:
        old = level.value
        if old is new:
            return
        before: list[Value] = list(level.values())
        names = list(old) if isinstance(old, dict) else None
        changes = row_changes(old, new)
        level.steps_to(new)
        for change in changes:
            match change:
                case Gone(first, count):
                    for row in reversed(range(first, first + count)):
                        level.shape.takeRow(row)  # what Python knows of is not to be deleted by Qt
                    del before[first : first + count]
                case Come(first, count):
                    level.shape.insertRows(first, count)
                    before[first:first] = [ABSENT] * count
                    self._shape_rows(level, first, count)
        is_renamed = not changes and names is not None and names != list(new)
        self._update_rows(level, before, is_renamed)

    def _update_rows(self, level: _Level, before: list[Value], is_renamed: bool) -> None:
        """Bring the rows that stayed to their new values."""
        touched: list[int] = []
        for row, (was, now) in enumerate(zip(before, level.values(), strict=True)):
            if was is ABSENT or (was is now and not is_renamed):
                continue
            touched.append(row)
            self._update_inside(level, row, now if isinstance(now, dict | list) else {})
        if touched:
            parent = level.shape.index()
            self.dataChanged.emit(
                self.index(touched[0], 0, parent), self.index(touched[-1], Column.KIND, parent)
            )

    def _update_inside(self, above: _Level, row: int, new: Container) -> None:
        """Bring what lies inside a row to its new value."""
        shape = _shape_at(above, row)
        if shape is None and new:
            shape = QStandardItem(0, len(Column))
            self.blockSignals(True)
            above.shape.setChild(row, shape)
            self.blockSignals(False)
        level = None if shape is None else self._known(shape)
        if level is not None:
            self._update(level, new)
        elif shape is not None:
            shape.setRowCount(len(new))


def _shape_at(level: _Level, row: int) -> QStandardItem | None:
    # Qt's stub promises an item; where none was set there is none.
    return level.shape.child(row)


def _is_quiet(level: _Level, value: Json, column: int) -> bool:
    match column:
        case Column.NAME:
            return isinstance(level.value, list)
        case Column.VALUE:
            return value is None or value == "" or isinstance(value, dict | list)
        case _:
            return True


def _cell_text(step: Step, value: Json, column: Column) -> str:
    match column:
        case Column.NAME if isinstance(step, int):
            return tr("Item {number}").format(number=step + 1)
        case Column.NAME:
            return one_line(str(step))
        case Column.KIND:
            return kind_label(kind_of(value))
        case _:
            return summary(value)


def summary(value: Json) -> str:
    """A value in one short line."""
    match value:
        case None:
            return "—"
        case bool():
            return tr("Yes") if value else tr("No")
        case Number(text):
            return text[:_MOST_LETTERS]
        case str():
            return one_line(value) if value else tr("Empty")
        case dict():
            return say(count_words("%n member(s)", len(value))) if value else tr("Empty")
        case _:
            return say(count_words("%n item(s)", len(value))) if value else tr("Empty")


def one_line(text: str) -> str:
    """The beginning of a text with its line ends as a sign."""
    return _LINE_ENDS.sub(" ⏎ ", shown_line(text[:_MOST_LETTERS]))
