"""What the server said of an attempt: its errors and warnings, or the answer as it stands."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from draft_editor.model.outcome import Answer, Remark
from draft_editor.ui.say import labelled, tr
from draft_editor.ui.style import worn_scale
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel

_WIDEST: Final = 220
"""A code of the server may be long; its words need the room more."""
_ROOM_FOR_IDS: Final = 560
"""With less than that there are no ids: they can be copied, and the words are to be read."""
_ID: Final = 3


class ServerWords(QWidget):
    """Remarks as a table; where there are none, an excerpt. Always plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._remarks = QStandardItemModel(0, 4, self)
        self._table = self._build_table()
        column.addWidget(self._table, 1)
        self._excerpt = WordsLabel("", "help", wraps=True)
        self._excerpt.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._excerpt)

    def _build_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("status.remarks")
        table.setAccessibleName(tr("Errors and warnings of the server"))
        table.setModel(self._remarks)
        table.verticalHeader().hide()
        table.setWordWrap(False)
        line = max(24, QFontMetrics(table.font()).height() + SPACE.small)
        table.verticalHeader().setDefaultSectionSize(line)
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        return table

    def show_answer(self, answer: Answer | None) -> None:
        """Show an answer's words; nothing where there are none."""
        self._empty_remarks()
        remarks: list[tuple[str, Remark]] = []
        if answer is not None:
            remarks += [(tr("Error"), each) for each in answer.errors]
            remarks += [(tr("Warning"), each) for each in answer.warnings]
        for kind, remark in remarks:
            cells = (kind, remark.code, remark.description, remark.uid)
            self._remarks.appendRow([_cell(text) for text in cells])
        excerpt = answer.excerpt if answer is not None and not remarks else ""
        self._excerpt.setText(labelled(tr("The server’s own words"), excerpt) if excerpt else "")
        self._excerpt.setVisible(bool(excerpt))
        self._table.setVisible(bool(remarks))
        self.setVisible(answer is not None and answer.has_words())
        self._suit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the room for the words."""
        super().resizeEvent(event)
        self._suit()

    def _suit(self) -> None:
        self._table.setColumnHidden(_ID, self.width() < round(_ROOM_FOR_IDS * worn_scale()))

    def _empty_remarks(self) -> None:
        """Begin with no remarks; `clear` alone lets go of the items that Python knows of.

        Where rows are removed one by one, an item's address may come to be another object's
        while Python still takes it for the item.
        """
        self._remarks.clear()
        self._remarks.setHorizontalHeaderLabels(
            [tr("Kind"), tr("Code"), tr("In the server’s words"), tr("Id")]
        )
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setMaximumSectionSize(round(_WIDEST * worn_scale()))


def _cell(text: str) -> QStandardItem:
    item = QStandardItem(" ".join(text.split())[:500])
    item.setToolTip(f"<span>{escape(item.text())}</span>")  # in full, and never as HTML
    return item
