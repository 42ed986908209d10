"""Groups of people: each a column of the board, and below them all there is as it is stored."""

from __future__ import annotations

from itertools import islice
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.tree import Value
from draft_editor.model.json_text import Json
from draft_editor.model.people import USER_LISTS
from draft_editor.ui.fields.columns import ColumnsLayout
from draft_editor.ui.fields.free_object import FreeObjectField
from draft_editor.ui.fields.people_board import Board
from draft_editor.ui.fields.people_column import LEAST_WIDTH, PeopleColumn
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.style import worn_scale
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel

_MOST: Final = 24
"""Groups that have a column; all of them are in the tree."""


class GroupsField(FreeObjectField):
    """A free object whose lists of people are columns as well.

    That a group is a list of users is an assumption (contract, section 1): what is something
    else is shown in the tree alone.
    """

    def __init__(
        self, sheet: Sheet, path: Path, board: Board, parent: QWidget | None = None
    ) -> None:
        self._board = board
        self._columns: dict[str, PeopleColumn] = {}
        super().__init__(sheet, path, parent)

    def _build(self) -> None:
        self._ground = QWidget(self)
        self._across = ColumnsLayout(
            round(LEAST_WIDTH * worn_scale()), self._ground, as_if=len(USER_LISTS)
        )
        self._across.setContentsMargins(0, SPACE.tiny, 0, SPACE.small)
        super()._build()
        self._outer.insertWidget(0, self._ground)

    def _show(self, value: Value) -> None:
        super()._show(value)
        members = value.items() if isinstance(value, dict) else ()
        names = list(islice((name for name, item in members if _is_group(item)), _MOST))
        if names != list(self._columns):
            self._make_columns(names)
        for column in self._columns.values():
            column.refresh()

    def _make_columns(self, names: list[str]) -> None:
        for column in self._columns.values():
            self._board.leave(column)
        while (item := self._across.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._columns = {name: self._column(name) for name in names}
        self._ground.setVisible(bool(names))

    def _column(self, name: str) -> PeopleColumn:
        holder = QWidget(self._ground)
        within = QVBoxLayout(holder)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(SPACE.tiny)
        column = PeopleColumn(self.sheet, self.path / name, self._board, parent=holder)
        column.describe(name, "")
        title = WordsLabel(" ".join(name.split())[:_LONGEST], "help")
        title.setBuddy(column.input_widget())
        within.addWidget(title)
        within.addWidget(column, 1)
        self._across.addWidget(holder)
        holder.show()
        return column

    def reveal(self, path: Path) -> bool:
        """Go to a person of a group, or to the place in the tree."""
        for column in self._columns.values():
            if path.is_within(column.path):
                return column.reveal(path)
        return super().reveal(path)


_LONGEST: Final = 60


def _is_group(value: Json) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)
