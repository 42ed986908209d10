"""The items of a list in the draft, one line each, read from the sheet and kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json
from draft_editor.ui.sheet import Sheet

Summary: TypeAlias = Callable[[Json, int], str]
"""One line for an item, from the item and its index."""

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class RecordsModel(QAbstractListModel):
    """Ten thousand lines without effort: a line is made when it is painted."""

    def __init__(self, sheet: Sheet, path: Path, summary: Summary, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._path = path
        self._summary = summary
        self._items: list[Json] = []

    def rowCount(self, parent: Index | None = None) -> int:
        """How many items there are."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line of an item; the item itself for a delegate that paints more."""
        if not 0 <= index.row() < len(self._items):
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._summary(item, index.row())
            case _:
                return None

    def item(self, row: int) -> Json:
        """The item at a row."""
        return self._items[row]

    def show(self, path: Path) -> None:
        """Read the list at a path again; lines that stay are not made anew."""
        value = self._sheet.value(path)
        items = value if isinstance(value, list) else []
        self._path = path
        before, old = self._items, len(self._items)
        if items is before:
            return
        if len(items) > old:
            self.beginInsertRows(QModelIndex(), old, len(items) - 1)
            self._items = items
            self.endInsertRows()
        elif len(items) < old:
            self.beginRemoveRows(QModelIndex(), len(items), old - 1)
            self._items = items
            self.endRemoveRows()
        self._items = items
        pairs = zip(before, items, strict=False)
        other = [row for row, (was, now) in enumerate(pairs) if was is not now]
        if other:
            self._tell_changed(other)

    def _tell_changed(self, rows: list[int]) -> None:
        """Rows that stayed say something else now."""
        self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))
