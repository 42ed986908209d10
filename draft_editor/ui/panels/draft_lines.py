"""The drafts as lines of a list: whom, what, when, and what state they are in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from draft_editor.ui.moments import Clocks
from draft_editor.ui.say import tr
from draft_editor.ui.summary import Summary, short_time

SUMMARY_ROLE: Final = int(Qt.ItemDataRole.UserRole)
KEY_ROLE: Final = SUMMARY_ROLE + 1
LINE_ROLE: Final = SUMMARY_ROLE + 2

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
            case int() if role == SUMMARY_ROLE:
                return line.summary
            case int() if role == KEY_ROLE:
                return line.key
            case int() if role == LINE_ROLE:
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
