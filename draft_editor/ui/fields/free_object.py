"""A free JSON object of any size, edited as a tree of members or as its JSON."""

from __future__ import annotations

from typing import Final
from weakref import WeakKeyDictionary

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json, Number
from draft_editor.ui.fields.field import Field
from draft_editor.ui.fields.flow import FlowLayout
from draft_editor.ui.fields.free_object_editor import CellDelegate
from draft_editor.ui.fields.free_object_edits import (
    Edit,
    NameTaken,
    added_after,
    added_inside,
    moved,
    removed,
    renamed,
)
from draft_editor.ui.fields.free_object_json import JsonPane
from draft_editor.ui.fields.free_object_kinds import Kind, converted, kind_label, number_of
from draft_editor.ui.fields.free_object_model import Column, FreeObjectModel, one_line, summary
from draft_editor.ui.fields.free_object_tree import Gesture, MemberTree
from draft_editor.ui.say import labelled, tr
from draft_editor.ui.sheet import Sheet, step_name
from draft_editor.ui.tokens import SPACE

_SHORT: Final = 40


class FreeObjectField(Field):
    """Members in a tree: F2, Enter or typing edits a cell; buttons and keys do the rest.

    Every gesture is one step of the draft at the very member that it is about. What stands
    there and is no object is shown and kept.
    """

    def __init__(self, sheet: Sheet, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(sheet, path, parent)
        self._label = str(path)
        self._refusal = ""
        self._refused_at: Value = ABSENT
        self._shown: tuple[Draft | None, Path] = (None, path)
        self._unapplied: WeakKeyDictionary[Draft, dict[Path, str]] = WeakKeyDictionary()
        self._json: JsonPane | None = None
        self._build()
        self._join()

    def _build(self) -> None:
        self._model = FreeObjectModel(self)
        self._tree = MemberTree(self._model, self)
        self._delegate = CellDelegate(self._model, self.guard, self)
        self._tree.use(self._delegate)
        self.take_input(self._tree)
        self.guard(self._tree.viewport())
        self._actions = _Actions(self)
        self._buttons: dict[Gesture, QPushButton] = {}
        for gesture, text, keys in _actions():
            button = QPushButton(text, self._actions)
            button.setProperty("look", "link")
            button.setProperty("flush", True)
            button.setAutoDefault(False)
            button.setToolTip(keys)
            button.hide()
            self._buttons[gesture] = button
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._outer.addLayout(self._layout, 1)
        self._layout.setSpacing(SPACE.tiny)
        self._layout.addWidget(self._tree, 1)
        self._layout.addWidget(self._actions)
        self._name_parts()
        self.show_value(ABSENT)

    def _join(self) -> None:
        self._tree.asked.connect(self.do)
        self._tree.moved.connect(self._on_tree_moved)
        self._delegate.entered.connect(self._on_delegate_entered)
        for gesture, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, asked=gesture: self.do(asked))

    def tree(self) -> MemberTree:
        """The tree of members."""
        return self._tree

    def describe(self, label: str, help_text: str) -> None:
        super().describe(label, help_text)
        self._label = label
        self._name_parts()

    def commit(self) -> bool:
        """Take over what stands in an open cell or in the JSON; False if it cannot be."""
        self._delegate.commit()
        return self._json is None or self._json.isHidden() or self._json.apply()

    def do(self, gesture: Gesture) -> None:
        """Do what a key or a button asks for, at the current member."""
        self._delegate.commit()
        draft = self.sheet.draft
        if draft is None:
            return
        here = self._model.path(self._tree.currentIndex())
        place = self.path + here
        match gesture:
            case Gesture.ADD:
                self._add(added_after(draft, place) if here else added_inside(draft, place))
            case Gesture.ADD_INSIDE:
                self._add(added_inside(draft, place))
            case Gesture.REMOVE if here:
                self._apply(removed(draft, place))
            case Gesture.UP | Gesture.DOWN if here:
                self._move(moved(draft, place, -1 if gesture is Gesture.UP else 1))
            case Gesture.AS_JSON:
                self._open_json()
            case _:
                pass

    def _show(self, value: Value) -> None:
        self._change_place()
        self._tree.keeping_place(lambda: self._model.show(value))
        self._tree.say_empty(_empty_words(value))
        if self._json is not None and not self._json.isHidden():
            self._json.show_value(value)
        self._show_actions(value)
        self._arrange()
        self._say_note(value)

    def _moved(self) -> None:
        self._name_parts()

    def _name_parts(self) -> None:
        self._delegate.root = self.path
        for gesture, button in self._buttons.items():
            button.setObjectName(f"{self.path}:{gesture.value}")
            button.setAccessibleName(labelled(self._label, button.text()))
        if self._json is not None:
            self._json.name_parts(self.path, self._label)

    def _change_place(self) -> None:
        """At another place or draft nothing is carried over; JSON not applied waits there."""
        now = (self.sheet.draft, self.path)
        if now == self._shown:
            return
        (draft, path), self._shown = self._shown, now
        if self._json is not None and not self._json.isHidden():
            if draft is not None and self._json.is_edited():
                self._unapplied.setdefault(draft, {})[path] = self._json.typed()
            self._close_json()
        self._refusal = ""
        self._model.forget()
        waiting = {} if now[0] is None else self._unapplied.get(now[0], {})
        typed = waiting.pop(self.path, None)
        if typed is not None:
            self._open_json().resume(typed)

    def _show_actions(self, value: Value) -> None:
        index = self._tree.currentIndex()
        here = self._model.value(index)
        has_rows = self._model.rowCount() > 0
        row, last = index.row(), self._model.rowCount(index.parent()) - 1
        is_holder = value is None or value is ABSENT or isinstance(value, dict | list)
        usable = {
            Gesture.ADD: is_holder,
            Gesture.ADD_INSIDE: isinstance(here, dict | list),
            Gesture.REMOVE: index.isValid(),
            Gesture.UP: index.isValid() and row > 0,
            Gesture.DOWN: index.isValid() and row < last,
            Gesture.AS_JSON: True,
        }
        for gesture, button in self._buttons.items():
            button.setEnabled(usable[gesture])
        always = [each for each in (Gesture.ADD, Gesture.AS_JSON) if usable[each]]
        self._actions.show_only([self._buttons[each] for each in (Gesture if has_rows else always)])

    def _arrange(self) -> None:
        """Beside a single line the buttons keep one line too; below rows they may wrap."""
        is_beside = not self._model.rowCount() and not self._tree.isHidden()
        self._actions.setMinimumWidth(self._actions.line_width() if is_beside else 0)
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)
        self._layout.setSpacing(SPACE.medium if is_beside else SPACE.tiny)

    def _say_note(self, value: Value) -> None:
        """Say how the value is stored; a refusal before it, until the value is another."""
        if value is not self._refused_at:
            self._refusal = ""
        stored = ""
        if value is None:
            stored = tr("Written as “null”.")
        elif isinstance(value, list):
            stored = tr("A list, where an object is usual; kept as it is.")
        elif isinstance(value, str | bool | Number):
            stored = tr("Not an object, kept as it is until you change it.")
        self.set_note(" ".join(text for text in (self._refusal, stored) if text))

    def _refuse(self, sentence: str) -> None:
        self._refusal = sentence
        self._refused_at = self.sheet.value(self.path)
        self._say_note(self._refused_at)

    def _apply(self, edit: Edit) -> None:
        self._refusal = ""
        self.sheet.close_step()
        self.sheet.apply(step_name(self.path), edit.changes)
        self.sheet.close_step()
        self.refresh()

    def _add(self, edit: Edit) -> None:
        self._apply(edit)
        index = self._go_to(edit.place)
        if edit.changes and not self._tree.open_cell(index):
            self._tree.open_cell(index.siblingAtColumn(Column.VALUE))

    def _move(self, edit: Edit) -> None:
        column = self._tree.currentIndex().column()
        self._apply(edit)
        self._go_to(edit.place, column)

    def _go_to(self, place: Path, column: int = Column.NAME) -> QModelIndex:
        index = self._model.index_of(Path(place.steps[len(self.path) :]), column)
        if index.isValid():
            self._tree.setCurrentIndex(index)
            self._tree.scrollTo(index)
        return index

    def _on_tree_moved(self) -> None:
        if not self.is_showing:
            self._show_actions(self.sheet.value(self.path))

    def _on_delegate_entered(self, place: Path, column: int, entry: object) -> None:
        draft, path = self.sheet.draft, self.path + place
        if draft is None:
            return
        match column, entry:
            case Column.NAME, str():
                self._rename(draft, path, entry)
            case Column.KIND, Kind():
                self._turn_into(draft, path, entry)
            case Column.VALUE, bool():
                self._apply(Edit(draft.setting(path, entry), path))
            case Column.VALUE, str():
                self._retype(draft, path, entry)
            case _:
                pass

    def _rename(self, draft: Draft, path: Path, name: str) -> None:
        try:
            self._apply(renamed(draft, path, name))
        except NameTaken:
            self._refuse(
                tr("There is a “{name}” already; the old name is kept.").format(
                    name=one_line(name)[:_SHORT]
                )
            )

    def _retype(self, draft: Draft, path: Path, text: str) -> None:
        value: Json = text
        if isinstance(draft.value(path), Number):
            number = number_of(text)
            if number is None:
                self._refuse(
                    tr(
                        "“{text}” is not a number; the old one is kept."
                        " To write a text, choose it under Kind."
                    ).format(text=one_line(text)[:_SHORT])
                )
                return
            value = number
        self._apply(Edit(draft.setting(path, value), path))

    def _turn_into(self, draft: Draft, path: Path, kind: Kind) -> None:
        before = draft.value(path)
        if before is ABSENT:
            return
        result = converted(before, kind)
        self._apply(Edit(draft.setting(path, result.value), path))
        if result.loses:
            self._refuse(
                tr("“{text}” could not become “{kind}” as it was; Undo brings it back.").format(
                    text=summary(before)[:_SHORT], kind=kind_label(kind)
                )
            )

    def _open_json(self) -> JsonPane:
        if self._json is None:  # made when it is asked for: a form has many of these fields
            self._json = JsonPane(self)
            self._json.applied.connect(self.choose)
            self._json.left.connect(self._on_json_left)
            self._layout.addWidget(self._json)
            self._name_parts()
        self._refusal = ""
        self._json.show_value(self.sheet.value(self.path))
        self._tree.hide()
        self._actions.hide()
        self._json.show()
        self._arrange()
        self._json.text.setFocus()
        return self._json

    def _close_json(self) -> None:
        if self._json is not None:
            self._json.hide()
            self._json.start_over()
        self._tree.show()
        self._actions.show()
        self._arrange()

    def _on_json_left(self) -> None:
        self._close_json()
        self.refresh()
        self.focus()


class _Actions(QWidget):
    """The buttons in one line, or in two where it is narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = FlowLayout(self, SPACE.small)
        self._shown: list[QPushButton] = []

    def show_only(self, buttons: list[QPushButton]) -> None:
        """Put these into the line, in this order; the others are hidden and leave no gap."""
        if buttons == self._shown:
            return
        while self._line.count():
            self._line.takeAt(0)
        for button in self._shown:
            button.setVisible(button in buttons)
        for button in buttons:
            self._line.addWidget(button)
            button.show()
        self._shown = buttons

    def line_width(self) -> int:
        """The width at which all that is shown stands in one line."""
        return sum(each.sizeHint().width() + self._line.spacing() for each in self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Claim the height of all lines: layouts around it ask only for the least."""
        super().resizeEvent(event)
        self.setFixedHeight(self._line.heightForWidth(event.size().width()))


def _actions() -> tuple[tuple[Gesture, str, str], ...]:
    """The buttons: what each does, its words, and its key for the tool tip."""
    return (
        (Gesture.ADD, tr("Add"), tr("Insert")),
        (Gesture.ADD_INSIDE, tr("Add inside"), tr("Shift+Insert")),
        (Gesture.REMOVE, tr("Remove"), tr("Delete")),
        (Gesture.UP, tr("Move up"), tr("Alt+Up")),
        (Gesture.DOWN, tr("Move down"), tr("Alt+Down")),
        (Gesture.AS_JSON, tr("Edit as JSON…"), ""),
    )


def _empty_words(value: Value) -> str:
    """What stands in place of rows, for a value that has none."""
    match value:
        case None:
            return tr("null — nothing here yet")
        case dict():
            return tr("An empty object — nothing here yet")
        case list():
            return tr("An empty list — nothing here yet")
        case _ if value is ABSENT:
            return tr("Not set — nothing here yet")
        case _:
            return summary(value)
