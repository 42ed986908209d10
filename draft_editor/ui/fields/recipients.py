"""Who gets a copy: addresses as chips, judged one by one, picked and moved between two lists."""

from __future__ import annotations

import json
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QDrag,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.words import words
from draft_editor.rules import email_address
from draft_editor.rules.address_list import read_addresses, twice
from draft_editor.ui.fields.texts import Chip, TextsField
from draft_editor.ui.say import say, tr
from draft_editor.ui.sheet import Sheet

CARRIED: Final = "application/x-draft-editor-recipients"
"""What is dragged between two lists: JSON of the list’s path and of the indexes."""
_CUSTOMER: Final = Path.of("messageSendingAttributes", "communicationValueOfCustomer")
_HIDDEN: Final = "listOfEmailsToBeBCCed"


class RecipientsField(TextsField):
    """A list of plain addresses, as the contract has it, beside the `other` list.

    Each chip says what is wrong with its address, and whether its person gets the email already.
    Shift+Left in the empty place to type picks chips, Ctrl+A all; Delete takes the picked ones
    out, Ctrl+C copies them, Ctrl+M moves them to the other list, as dragging does.
    """

    def __init__(
        self, sheet: Sheet, path: Path, other: Path, parent: QWidget | None = None
    ) -> None:
        self._other = other
        self._picked: set[int] = set()
        self._judged: tuple[Value, ...] = ()
        self._left_names = False
        self._fresh: QObject | None = None
        self._pressed: tuple[Chip, QPointF] | None = None
        super().__init__(sheet, path, tr("name@example.com"), parent)

    def _build(self) -> None:
        super()._build()
        self._card.setAcceptDrops(True)
        self._card.installEventFilter(self)
        self._next.setAcceptDrops(False)

    def _join(self) -> None:
        super()._join()
        self.sheet.changed.connect(self._judge)

    def _chip_made(self, chip: Chip) -> None:
        chip.line.setAcceptDrops(False)
        chip.line.installEventFilter(self)

    def _texts_in(self, typed: str) -> list[str]:
        found = read_addresses(typed)
        self._left_names = found.had_names
        return list(found.addresses)

    def _show(self, value: Value) -> None:
        super()._show(value)
        self._pick(set())
        if self._left_names and not self.note:
            self.set_note(tr("The list takes addresses only: names were left out."))
        self._left_names = False
        self._judged = ()
        self._judge()

    # --- what is wrong

    def _judge(self) -> None:
        """Say at each chip what is wrong, if anything of it is another than last time."""
        is_hidden = self.path.last == _HIDDEN
        places = (self._other, self.path) if is_hidden else (self.path, self._other)
        values = tuple(self.sheet.value(each) for each in (_CUSTOMER, *places))
        if self._judged and all(a is b for a, b in zip(values, self._judged, strict=True)):
            return
        self._judged = values
        customer = values[0] if isinstance(values[0], str) else ""
        lists = [each if isinstance(each, list) else [] for each in values[1:]]
        again = twice(customer, *lists)[int(is_hidden)]
        for index, (chip, item) in enumerate(zip(self._chips, self._items, strict=True)):
            wrong = email_address.complaint(item) if isinstance(item, str) else None
            if wrong is not None:
                chip.mark("bad", say(wrong))
            elif index in again:
                gets = words("“{address}” gets this email already.", address=str(item))
                chip.mark("warning", say(gets))
            else:
                chip.mark("", "")

    # --- picking

    def picked(self) -> list[str]:
        """The addresses that the next key concerns."""
        return [str(self._items[index]) for index in sorted(self._picked)]

    def _pick(self, indexes: set[int]) -> None:
        self._picked = indexes
        for index, chip in enumerate(self._chips):
            chip.pick(index in indexes)
        said = tr("Picked: {addresses}").format(addresses=", ".join(self.picked()))
        self._next.setAccessibleDescription(said if indexes else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys for the picked chips; chips that are dragged; addresses that are dropped."""
        if watched is self._card:
            return self._is_drop_taken(event) or super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self._next and self._takes_key(event):
                return True
            if watched is not self._next and _is_move(event):
                self._move({self._index_of_line(watched)})
                return True
        elif watched is not self._next and isinstance(event, QMouseEvent):
            return self._follow_mouse(watched, event)
        elif watched is not self._next and isinstance(event, QFocusEvent):
            self._fresh = watched if event.reason() == Qt.FocusReason.MouseFocusReason else None
        elif watched is self._next and event.type() == QEvent.Type.FocusOut:
            self._pick(set())
        return super().eventFilter(watched, event)

    def _takes_key(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not self._next.text() and self._items:
            if control and event.key() == Qt.Key.Key_A:
                self._pick(set(range(len(self._items))))
                return True
            if event.key() == Qt.Key.Key_Left:
                self._pick_left(extends=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
        if not self._picked:
            return False
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._take_out(self._picked)
        elif control and event.key() in {Qt.Key.Key_C, Qt.Key.Key_X}:
            QGuiApplication.clipboard().setText(", ".join(self.picked()))
            if event.key() == Qt.Key.Key_X:
                self._take_out(self._picked)
        elif _is_move(event):
            self._move(self._picked)
        elif event.key() == Qt.Key.Key_Escape:
            self._pick(set())
        elif event.key() == Qt.Key.Key_Right:
            self._pick(self._picked - {min(self._picked)})
        else:
            if event.text():
                self._pick(set())
            return False
        return True

    def _pick_left(self, *, extends: bool) -> None:
        if extends:
            first = min(self._picked, default=len(self._items))
            self._pick(self._picked | {max(0, first - 1)})
        else:
            self._chips[-1].line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self, indexes: set[int]) -> None:
        kept = [item for index, item in enumerate(self._items) if index not in indexes]
        self.choose(kept)

    # --- moving

    def stored_form_menu(self) -> QMenu:
        """The menu of the stored form, with the way to the other list on top."""
        menu = super().stored_form_menu()
        chosen = self._picked or {
            index for index, chip in enumerate(self._chips) if chip.line.hasFocus()
        }
        if chosen:
            text = tr("Move to BCC") if self._other.last == _HIDDEN else tr("Move to CC")
            action = QAction(f"{text}\tCtrl+M", menu)
            action.triggered.connect(lambda: self._move(chosen))
            first = menu.actions()[0]
            menu.insertAction(first, action)
            menu.insertSeparator(first)
        return menu

    def _move(self, indexes: set[int]) -> None:
        _move_between(self.sheet, self.path, self._other, sorted(indexes))
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _index_of_line(self, line: QObject) -> int:
        return next(index for index, chip in enumerate(self._chips) if chip.line is line)

    def _follow_mouse(self, watched: QObject, event: QMouseEvent) -> bool:
        """A chip that nobody writes in is dragged by its address; its press gives it the keyboard
        before it is seen here."""
        if event.type() == QEvent.Type.MouseButtonPress:
            chip = self._chips[self._index_of_line(watched)]
            self._pressed = (chip, event.position()) if self._fresh is watched else None
            self._fresh = None  # the next press is for the letters
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            chip, begun = self._pressed
            far = (event.position() - begun).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._pressed = None
                self._drag(self._index_of_line(chip.line))
            return True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        return super().eventFilter(watched, event)

    def carried(self, index: int) -> QMimeData:
        """A chip, and those picked with it, as they are dragged: also as text for elsewhere."""
        indexes = sorted(self._picked) if index in self._picked else [index]
        carried = QMimeData()
        told = json.dumps({"from": str(self.path), "indexes": indexes})
        carried.setData(CARRIED, told.encode())
        carried.setText(", ".join(str(self._items[each]) for each in indexes))
        return carried

    def _drag(self, index: int) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.carried(index))
        chip = self._chips[index]
        drag.setPixmap(chip.grab())
        drag.setHotSpot(QPoint(chip.width() // 2, chip.height() // 2))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def _is_drop_taken(self, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            event.setAccepted(event.mimeData().hasText() and not event.mimeData().hasUrls())
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            carried = event.mimeData()
            if carried.hasFormat(CARRIED):
                told = json.loads(bytes(carried.data(CARRIED).data()))
                if told["from"] == str(self._other):
                    _move_between(self.sheet, self._other, self.path, told["indexes"])
            else:
                added = self._texts_in(carried.text())
                if added:
                    self.choose([*self._items, *added])
            event.acceptProposedAction()
            return True
        return False


def _is_move(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_M and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _move_between(sheet: Sheet, source: Path, target: Path, indexes: list[int]) -> None:
    """Move addresses from one list to the end of the other, as one step."""
    draft = sheet.draft
    here, there = sheet.value(source), sheet.value(target)
    if draft is None or not isinstance(here, list):
        return
    moved = [here[index] for index in indexes if index < len(here)]
    kept = [item for index, item in enumerate(here) if index not in indexes]
    sheet.close_step()
    if moved and (isinstance(there, list) or there is None or there is ABSENT):
        others = there if isinstance(there, list) else []
        changes = draft.rewriting(((source, kept), (target, [*others, *moved])))
        sheet.apply(words("Recipients"), changes)
