"""A list of people as a column of the board."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QStyledItemDelegate, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json
from draft_editor.model.people import Person, Roster, person_of
from draft_editor.ui.fields.newcomer import Newcomer
from draft_editor.ui.fields.people_board import Board
from draft_editor.ui.fields.people_cards import (
    PERSON,
    CardDelegate,
    CardsModel,
    CardsView,
    card_height,
)
from draft_editor.ui.fields.people_record import ids_of, is_strange, person_spec
from draft_editor.ui.fields.records import RecordsField
from draft_editor.ui.fields.records_model import RecordsModel
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, set_property

LEAST_WIDTH: Final = 210
"""The least width of a column of a board, for texts of the usual size."""
_MOST_CARDS: Final = 8
"""Cards in sight; more are scrolled to."""
_NEAR_THE_EDGE: Final = 24


class PeopleColumn(RecordsField):
    """Cards that are dragged between the columns of a board, or carried by the arrow keys.

    Beyond the keys of every list, Left and Right go to the next column; with Alt they take
    the chosen cards along, with Alt+Shift copies. Shift with Up and Down chooses several, Ctrl+A
    all. A card that also stands in `opposite` is marked.
    """

    def __init__(
        self,
        sheet: Sheet,
        path: Path,
        board: Board,
        opposite: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._board = board
        self._opposite = opposite
        self._label = ""
        self._others: tuple[Value, Roster] = (ABSENT, Roster(()))
        super().__init__(sheet, path, person_spec(), parent)
        board.join(self)
        self.setAcceptDrops(True)
        sheet.changed.connect(self._on_sheet_changed)

    def _build(self) -> None:
        super()._build()
        self._drop_line = Ground("band", self.view.viewport())
        self._drop_line.setProperty("tone", "accent")
        self._drop_line.hide()
        self._newcomer = Newcomer(self._card)
        self._newcomer.setObjectName(f"{self.path}:new")
        self._newcomer.named.connect(self._on_newcomer_named)
        self._newcomer.closed.connect(self._on_newcomer_closed)
        self._add.setToolTip(tr("Add a person"))
        line = QHBoxLayout()
        line.setContentsMargins(SPACE.tiny, 0, SPACE.tiny, 0)
        line.addWidget(self._newcomer)
        self._column.insertLayout(self._column.indexOf(self._details), line)
        self._column.insertStretch(self._column.indexOf(self._details) + 1, 1)
        self._empty.setWordWrap(True)
        policy = self._empty.sizePolicy()
        policy.setHeightForWidth(True)
        self._empty.setSizePolicy(policy)

    def _make_view(self) -> QListView:
        return CardsView(self._card, self._board.mark)

    def _make_model(self) -> RecordsModel:
        return CardsModel(self.sheet, self.path, self._spec.summary, self._spoken, self._tip, self)

    def _delegate(self) -> QStyledItemDelegate:
        return CardDelegate(self.view, self._warning, self.model.item)

    def _line_height(self) -> int:
        return card_height()

    def _most_lines(self) -> int:
        return _MOST_CARDS

    def _fit(self, count: int) -> None:
        super()._fit(count)
        if count:  # or the last card would touch the line below it
            self.view.setFixedHeight(self.view.maximumHeight() + SPACE.tiny)
        for button in (self._up, self._down):
            button.setVisible(False)  # carried by hand, by key or from the menu

    def describe(self, label: str, help_text: str) -> None:
        super().describe(label, help_text)
        self._label = label
        self._empty.setText(f"{say(self._spec.empty)} {help_text}".strip())
        self._card.setToolTip(help_text)
        self._newcomer.setAccessibleName(labelled(label, tr("name of the person")))

    @property
    def title(self) -> str:
        """What the column is called."""
        return self._label

    def count(self) -> int:
        """How many cards there are."""
        return self.model.rowCount()

    def place_of(self, person: Person | None) -> int | None:
        """Where a person stands in this column."""
        if person is None:
            return None
        for row in range(self.count()):
            there = person_of(self.model.item(row))
            if there is not None and there.is_same(person):
                return row
        return None

    def choose_card(self, row: int) -> None:
        """Go to a card; to the column where there is none."""
        if self.count():
            card = self.model.index(max(0, min(row, self.count() - 1)))
            # The view's own way keeps others chosen while Shift or Ctrl happens to be held.
            alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(card, alone)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_to_add(self) -> None:
        """Ask for a name; those who are known already are offered."""
        draft = self.sheet.draft
        if draft is None:
            return
        there = Roster(map(self.model.item, range(self.count())))
        self._newcomer.ask([each for each in self._board.known(draft.tree) if each not in there])

    def stored_form_menu(self) -> QMenu:
        """The menu of the stored form, below what can be done with the chosen cards."""
        menu = super().stored_form_menu()
        first, rows = menu.actions()[0], self.chosen()
        entries: list[tuple[str, Callable[[], object]]] = []
        if rows:
            entries += [(tr("Edit"), self.open_details)] if len(rows) == 1 else []
            entries += [
                (tr("Remove"), self.remove_current),
                (tr("Move up"), lambda: self.move_current(-1)),
                (tr("Move down"), lambda: self.move_current(1)),
            ]
            for copies in (False, True):
                told = tr("Also to “{list}”") if copies else tr("Move to “{list}”")
                for other in self._board.others(self):
                    carry = partial(self._carry, other, other.count(), copies=copies)
                    entries.append((told.format(list=other.title), carry))
            keeping = self._board.keeping(self.model.item(rows[0])) if len(rows) == 1 else None
            entries += () if keeping is None else (keeping,)
        for text, do in entries:
            action = QAction(text, menu)
            action.triggered.connect(do)
            menu.insertAction(first, action)
        if entries:
            menu.insertSeparator(first)
        return menu

    def chosen(self) -> list[int]:
        """The rows of the chosen cards, from the top."""
        rows = sorted(index.row() for index in self.view.selectedIndexes())
        return rows or ([self.current()] if self.current() >= 0 else [])

    def choose_cards(self, first: int, count: int) -> None:
        """Choose neighbouring cards; the first of them is where the keys go on."""
        self.choose_card(first)
        for row in range(first + 1, min(first + count, self.count())):
            select = QItemSelectionModel.SelectionFlag.Select
            self.view.selectionModel().select(self.model.index(row), select)

    def remove_current(self) -> None:
        """Take the chosen cards out as one step; Undo brings them back."""
        rows = self.chosen()
        if rows:
            self._board.remove([self.path / row for row in rows], self)

    def move_current(self, by: int) -> None:
        """Move the chosen cards up or down, together."""
        rows = self.chosen()
        if len(rows) < 2:
            super().move_current(by)
        elif rows[0] + by >= 0 and rows[-1] + by < self.count():
            self._carry(self, rows[0] - 1 if by < 0 else rows[-1] + 2, copies=False)

    def open_details(self) -> None:
        """Show the fields of the chosen user; what is none has no fields."""
        row = self.current()
        if not 0 <= row < self.count() or isinstance(self.model.item(row), dict):
            super().open_details()

    def _carry(self, target: PeopleColumn, index: int, *, copies: bool) -> None:
        items = [self.path / row for row in self.chosen()]
        self._board.carry(items, target, index, copies=copies)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A card of any column is welcome."""
        if self._carried(event):
            set_property(self._card, "focused", "true")
            _answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the card would come to stand."""
        if not self._carried(event):
            return
        at = self._at(event)
        bar, height = self.view.verticalScrollBar(), self.view.viewport().height()
        if at.y() < _NEAR_THE_EDGE:
            bar.setValue(bar.value() - bar.singleStep())
        elif at.y() > height - _NEAR_THE_EDGE:
            bar.setValue(bar.value() + bar.singleStep())
        row = self._row_at(at)
        last = self.view.visualRect(self.model.index(max(0, min(row, self.count() - 1))))
        y = last.top() if row < self.count() else last.bottom()
        width = self.view.viewport().width()
        self._drop_line.setGeometry(QRect(0, max(0, min(y, height - 2)), width, 2))
        self._drop_line.setVisible(self.count() > 0)
        _answer(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The card went on."""
        self._end_drag()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the cards in; copies where Ctrl is held."""
        self._end_drag()
        items = self._carried(event)
        if items:
            row = self._row_at(self._at(event))
            self._board.carry(items, self, row, copies=_answer(event))

    def _end_drag(self) -> None:
        self._drop_line.hide()
        set_property(self._card, "focused", "true" if self.view.hasFocus() else "false")

    def _carried(self, event: QDropEvent) -> list[Path]:
        """The places of those who are dragged here, if they are cards of this board."""
        text = bytes(event.mimeData().data(PERSON).data()).decode("utf-8", "replace")
        mark, *places = text.split("\n")
        if mark != self._board.mark:
            return []
        items = [Path.parse(place) for place in places]
        return [] if any(self.sheet.value(item) is ABSENT for item in items) else items

    def _at(self, event: QDropEvent) -> QPoint:
        return self.view.viewport().mapFrom(self, event.position().toPoint())

    def _row_at(self, at: QPoint) -> int:
        for row in range(self.count()):
            if at.y() < self.view.visualRect(self.model.index(row)).center().y():
                return row
        return self.count()

    def _on_view_key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            return super()._on_view_key(event)
        other, row = self._board.beside(self, step), self.current()
        held = event.modifiers()
        if other is None:
            return True
        if not held & Qt.KeyboardModifier.AltModifier:
            other.choose_card(row)
        elif row >= 0:
            self._carry(other, row, copies=bool(held & Qt.KeyboardModifier.ShiftModifier))
        return True

    def _on_newcomer_named(self, person: Person) -> None:
        """Put them at the end; who is new here has ids to be filled in."""
        row = self.place_of(person)
        if row is not None:
            self.choose_card(row)
            return
        row = self.count()
        self.sheet.close_step()
        self.sheet.insert(self.path / row, person.record())
        self.choose_card(row)
        if not person.uuid:
            self.open_details()

    def _on_newcomer_closed(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moved(self) -> None:
        super()._moved()
        self._newcomer.setObjectName(f"{self.path}:new")

    def _on_sheet_changed(self, paths: tuple[Path, ...]) -> None:
        opposite = self._opposite
        if opposite is not None and any(path.touches(opposite) for path in paths):
            self.view.viewport().update()

    def _warning(self, item: Json, _row: int) -> str:
        """What is wrong with a card: no user, or the same person in the opposite list."""
        if is_strange(item):
            return tr("no user as the editor knows them; it is kept as it is")
        person = person_of(item)
        if self._opposite is None or person is None:
            return ""
        value = self.sheet.value(self._opposite)
        if value is not self._others[0]:
            self._others = value, Roster(value if isinstance(value, list) else ())
        if person not in self._others[1]:
            return ""
        return tr("also under “{list}”").format(list=self._board.title(self._opposite))

    def _spoken(self, item: Json, row: int) -> str:
        said = tr("{name}, {list}, {number} of {count}").format(
            name=self._spec.summary(item, row),
            list=self._label,
            number=row + 1,
            count=self.count(),
        )
        return ", ".join(text for text in (said, self._warning(item, row)) if text)

    def _tip(self, item: Json, row: int) -> str:
        lines = [self._spec.summary(item, row), self._warning(item, row), *ids_of(item)]
        return "\n".join(line for line in lines if line)


def _answer(event: QDropEvent) -> bool:
    """Say what a drop here would do; whether it copies."""
    copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    event.setDropAction(Qt.DropAction.CopyAction if copies else Qt.DropAction.MoveAction)
    event.accept()
    return copies
