"""The rows of the files: their words for a screen reader, and moved by dragging."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json
from draft_editor.ui.fields.records_model import Index, RecordsModel, Summary
from draft_editor.ui.sheet import Sheet

_MANY: Final = 100


class FilesModel(RecordsModel):
    """`row_dragged` carries where a row was taken from and where it shall stand.

    `rows_changed` carries numbers of rows that are to be painted anew, instead of `dataChanged`
    where there are many: a list view lays all its rows out again for that.
    """

    row_dragged = Signal(int, int)
    rows_changed = Signal(object)

    def __init__(
        self,
        sheet: Sheet,
        path: Path,
        summary: Summary,
        spoken: Callable[[Json, int], str],
        parent: QObject,
    ) -> None:
        """`spoken` is all that a row shows, in words."""
        super().__init__(sheet, path, summary, parent)
        self._spoken = spoken

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As every list, and in its tool tip and for a screen reader the whole row."""
        spoken = {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
        if role in spoken and 0 <= index.row() < self.rowCount():
            return self._spoken(self.item(index.row()), index.row())
        return super().data(index, role)

    def _tell_changed(self, rows: list[int]) -> None:
        if self.rowCount() > _MANY:
            self.rows_changed.emit(rows)
        else:
            super()._tell_changed(rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be taken, and put down between rows."""
        if index.isValid():
            return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
        return Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """A row is moved, never copied."""
        return Qt.DropAction.MoveAction

    def moveRows(
        self,
        source_parent: Index,
        source_row: int,
        count: int,
        destination_parent: Index,
        destination_child: int,
    ) -> bool:
        """One row was dragged before another, or behind the last."""
        if count != 1 or not 0 <= source_row < self.rowCount():
            return False
        target = destination_child - 1 if destination_child > source_row else destination_child
        self.row_dragged.emit(source_row, target)
        return True

    def removeRows(self, row: int, count: int, parent: Index | None = None) -> bool:
        """What was dragged away is not taken out: it was moved."""
        return False
