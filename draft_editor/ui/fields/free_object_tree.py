"""The tree of members: keys that ask for gestures, and a place that survives changes."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from draft_editor.draft.tree import Value
from draft_editor.ui.fields.free_object_editor import CellChoice, CellDelegate
from draft_editor.ui.fields.free_object_kinds import Kind, kind_label
from draft_editor.ui.fields.free_object_model import Column, FreeObjectModel, Index
from draft_editor.ui.tokens import SPACE

_FEWEST_ROWS: Final = 2
_MOST_ROWS: Final = 10
_NAME_SHARE: Final = 0.36


class Gesture(Enum):
    """What can be asked for; the value is the end of the button's object name."""

    ADD = "add"
    ADD_INSIDE = "add-inside"
    REMOVE = "remove"
    UP = "up"
    DOWN = "down"
    AS_JSON = "as-json"


_NO_KEY: Final = Qt.KeyboardModifier.NoModifier
_KEYS: Final = {
    (Qt.Key.Key_Insert, _NO_KEY): Gesture.ADD,
    (Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier): Gesture.ADD_INSIDE,
    (Qt.Key.Key_Delete, _NO_KEY): Gesture.REMOVE,
    (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier): Gesture.UP,
    (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier): Gesture.DOWN,
}


class MemberTree(QTreeView):
    """As high as its rows, from two to ten; a single quiet line while there are none.

    Signals: `asked` for a gesture (a `Gesture`), `moved` when another cell is the current one.
    """

    asked = Signal(object)
    moved = Signal()

    def __init__(self, model: FreeObjectModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._members = model
        self._delegate: CellDelegate | None = None
        self._open: list[QPersistentModelIndex] = []
        self._sought: dict[int, Value] = {}
        self._found: list[QPersistentModelIndex] = []
        self._empty_words = ""
        self._build()
        self._join()

    def _build(self) -> None:
        self.setModel(self._members)
        self.setUniformRowHeights(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setExpandsOnDoubleClick(False)
        self.setAnimated(False)
        self.setIndentation(SPACE.large)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.VALUE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.KIND, QHeaderView.ResizeMode.Fixed)

    def _join(self) -> None:
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        self._members.rowsInserted.connect(self._on_model_rows_inserted)

    def use(self, delegate: CellDelegate) -> None:
        """Let this delegate open the cells."""
        self._delegate = delegate
        self.setItemDelegate(delegate)
        delegate.stepped.connect(self._on_delegate_stepped)

    def say_empty(self, text: str) -> None:
        """What to say in place of rows."""
        if text != self._empty_words:
            self._empty_words = text
            self.viewport().update()

    def keeping_place(self, change: Callable[[], None]) -> None:
        """Change the model; rows that only moved stay open, and the current one stays so."""
        self._open = [row for row in self._open if row.isValid()]
        values = [self._members.value(row) for row in self._open]
        self._sought = {id(value): value for value in values}
        current = QPersistentModelIndex(self.currentIndex())
        place, column = self._members.path(self.currentIndex()), self.currentIndex().column()
        change()
        found, self._found = self._found, []
        for row in found:
            if row.isValid():
                self._reopen(row)
        self._sought = {}
        again = self._members.index_of(place, column)
        if again.isValid() and not current.isValid():
            self.setCurrentIndex(again)
        self.fit()

    def open_cell(self, index: QModelIndex, *, by_mouse: bool = False) -> bool:
        """Begin to edit a cell, if there is something to edit."""
        if self._delegate is None or not self._delegate.may_edit(index):
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.edit(index)
        editor = self._delegate.open_editor()
        if by_mouse and isinstance(editor, CellChoice):
            editor.showPopup()
        return True

    def empty_words(self) -> str:
        """What stands there while there are no rows."""
        return self._empty_words

    def fit(self) -> None:
        """Take the height of the rows."""
        first = self._members.index(0, 0)
        self.header().setVisible(first.isValid())
        if not first.isValid():
            self.setFixedHeight(SPACE.control + 2)
            return
        rows, here = 0, first
        while here.isValid() and rows < _MOST_ROWS:
            rows, here = rows + 1, self.indexBelow(here)
        rows = max(rows, _FEWEST_ROWS)
        height = self.header().sizeHint().height() + rows * self.rowHeight(first) + SPACE.tiny
        self.setFixedHeight(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys for gestures, for opening a cell, and for going from cell to cell."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        gesture = _KEYS.get((Qt.Key(event.key()), modifiers))
        if gesture is not None:
            self.asked.emit(gesture)
        elif modifiers == _NO_KEY and self._is_stroke_taken(Qt.Key(event.key())):
            event.accept()
        elif self._is_letter(event) and not self._may_type():
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            event.ignore()  # with Ctrl they belong to the window, and so does Escape
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the cell, or the inside of an object or list."""
        index = self.indexAt(event.position().toPoint())
        super().mouseDoubleClickEvent(event)
        if not self.open_cell(index, by_mouse=True) and index.isValid():
            self._turn(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say that another cell is the current one."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard stands on a cell."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._members.index(0, Column.NAME))
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width: a good third for the names, what the words need for the kinds."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            metrics = self.fontMetrics()
            widest = max(metrics.horizontalAdvance(kind_label(kind)) for kind in Kind)
            header = self.header()
            header.resizeSection(Column.KIND, widest + SPACE.wide)
            header.resizeSection(Column.NAME, round(event.size().width() * _NAME_SHARE))

    def changeEvent(self, event: QEvent) -> None:
        """Fit again to another font or style."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit to what the style made of the rows."""
        super().showEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where there are no rows, say so."""
        super().paintEvent(event)
        if self._members.rowCount() or not self._empty_words:
            return
        painter = QPainter(self.viewport())
        room = self.viewport().rect().adjusted(SPACE.medium, 0, -SPACE.medium, 0)
        text = self.fontMetrics().elidedText(
            self._empty_words, Qt.TextElideMode.ElideRight, room.width()
        )
        # Its own palette has it half transparent, made by Qt from the colour of the style sheet.
        painter.setPen(QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(QRect(room), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _is_stroke_taken(self, key: Qt.Key) -> bool:
        index = self.currentIndex()
        match key:
            case Qt.Key.Key_F2:
                return self.open_cell(index) or self.open_cell(index.siblingAtColumn(Column.NAME))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                return self._enter(index)
            case Qt.Key.Key_Right if index.isValid():
                return self._go_right(index)
            case Qt.Key.Key_Left if index.isValid():
                return self._go_left(index)
            case _:
                return False

    def _enter(self, index: QModelIndex) -> bool:
        if not index.isValid():
            self.asked.emit(Gesture.ADD)
        elif not self.open_cell(index):
            self._turn(index)
        return True

    def _turn(self, index: QModelIndex) -> None:
        row = index.siblingAtColumn(Column.NAME)
        self.setExpanded(row, not self.isExpanded(row))

    def _go_right(self, index: QModelIndex) -> bool:
        is_closed = index.column() == Column.NAME and not self.isExpanded(index)
        if is_closed and self._members.hasChildren(index):
            self.expand(index)
        elif index.column() < Column.KIND:
            self.setCurrentIndex(index.siblingAtColumn(index.column() + 1))
        return True

    def _go_left(self, index: QModelIndex) -> bool:
        if index.column() > Column.NAME:
            self.setCurrentIndex(index.siblingAtColumn(index.column() - 1))
        elif self.isExpanded(index):
            self.collapse(index)
        elif index.parent().isValid():
            self.setCurrentIndex(index.parent())
        return True

    def _is_letter(self, event: QKeyEvent) -> bool:
        return bool(event.text()) and event.text().isprintable()

    def _may_type(self) -> bool:
        return self._delegate is not None and self._delegate.may_edit(self.currentIndex())

    def _reopen(self, index: Index) -> None:
        self.expand(index)
        for row in range(self._members.rowCount(index)):
            below = self._members.index(row, Column.NAME, index)
            if id(self._members.value(below)) in self._sought:
                self._reopen(below)

    def _on_expanded(self, index: QModelIndex) -> None:
        self._open.append(QPersistentModelIndex(index))
        self.fit()

    def _on_collapsed(self, index: QModelIndex) -> None:
        self._open = [row for row in self._open if row != QPersistentModelIndex(index)]
        self.fit()

    def _on_model_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if not self._sought:
            return
        for row in range(first, last + 1):
            index = self._members.index(row, Column.NAME, parent)
            if id(self._members.value(index)) in self._sought:
                self._found.append(QPersistentModelIndex(index))

    def _on_delegate_stepped(self, columns: int) -> None:
        index = self.currentIndex()
        column = index.column() + columns
        if Column.NAME <= column <= Column.VALUE:
            self.open_cell(index.siblingAtColumn(column))
