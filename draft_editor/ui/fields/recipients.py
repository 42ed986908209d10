"""Who gets a copy: addresses as chips, judged one by one, picked and moved between two lists."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.places import RECIPIENT
from draft_editor.draft.tree import Value
from draft_editor.model.json_text import Json
from draft_editor.model.words import count_words, words
from draft_editor.rules import email_address
from draft_editor.rules.address_list import is_list, read_addresses, twice
from draft_editor.ui.fields.address_offers import AddressOffers, KnownAddresses
from draft_editor.ui.fields.picking import Picking
from draft_editor.ui.fields.recipient_drag import RecipientDrag
from draft_editor.ui.fields.recipient_moves import is_move, move_between
from draft_editor.ui.fields.texts import Chip, TextsField
from draft_editor.ui.say import say, tr
from draft_editor.ui.sheet import Sheet

_HIDDEN: Final = "listOfEmailsToBeBCCed"
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RecipientsField(TextsField):
    """A list of plain addresses, as the contract has it, beside the `other` list.

    Each chip says what is wrong with its address, and whether its person gets the email already.
    Backspace or Left in the empty place to type picks the last chip: arrows walk, with Shift they
    reach, Ctrl+A picks all; F2 or Enter edits, Delete takes out, Ctrl+C and Ctrl+X copy, Ctrl+M
    moves to the other list, as dragging does. `known` addresses are offered.
    """

    before: frozenset[int]
    """Those that were picked when a press took the keyboard: the press is about them, too."""

    def __init__(
        self,
        sheet: Sheet,
        path: Path,
        other: Path,
        known: KnownAddresses = lambda: (),
        parent: QWidget | None = None,
    ) -> None:
        self.other = other
        self.picking = Picking()
        self._known = known
        self.before: frozenset[int] = frozenset()
        self._judged: tuple[Value, ...] = ()
        self._again: frozenset[int] = frozenset()
        self._left_names = False
        self._news = ""
        self._written: Chip | None = None
        super().__init__(sheet, path, tr("name@example.com"), parent)

    def _build(self) -> None:
        self.drag = RecipientDrag(self, self._on_chip_pressed)
        super()._build()
        self._offers = AddressOffers(self._next, self._known)
        self._card.setAcceptDrops(True)
        self._card.installEventFilter(self)
        self._next.setAcceptDrops(False)
        _read_from_left(self._next)

    def _join(self) -> None:
        super()._join()
        self._offers.chosen.connect(self._on_offers_chosen)
        self.sheet.changed.connect(self._judge)

    def spoken_keys(self) -> str:
        """What the keys of the place to type do."""
        return tr(
            "Left picks an address, F2 edits it, Delete removes it, Ctrl+M moves it to the other "
            "list."
        )

    def chip(self, index: int) -> Chip:
        """The chip of an address."""
        return self._chips[index]

    def index_of_line(self, line: QObject) -> int:
        """Whose line that is."""
        return next(index for index, chip in enumerate(self._chips) if chip.line is line)

    def texts(self, indexes: Iterable[int]) -> list[str]:
        """The addresses at these places."""
        return [str(self._items[index]) for index in indexes]

    def reveal(self, path: Path) -> bool:
        """Go to an address, or to the place to type."""
        self.focus()
        index = path.steps[len(self.path.steps)] if path != self.path else None
        if isinstance(index, int) and index < len(self._items):
            self.picking.only(index)
            self._show_picked()
        return True

    def _hint(self, value: Value) -> str:
        return "" if isinstance(value, list) and value else super()._hint(value)

    def _chips_made(self, first: int) -> None:
        for chip in self._chips[first:]:
            chip.line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # hundreds are no tab stops
            chip.line.setAcceptDrops(False)
            _read_from_left(chip.line)
        self._mark(first)

    def _texts_in(self, typed: str) -> list[str]:
        found = read_addresses(typed)
        self._left_names = found.had_names
        return list(found.addresses)

    def _is_list(self, typed: str) -> bool:
        return is_list(typed)

    def add_list(self, text: str) -> None:
        """Put the addresses of a text at the end."""
        added = self._texts_in(text)
        if added:
            self.choose([*self._items, *added])

    def _show(self, value: Value) -> None:
        super()._show(value)
        self._pick_nothing()
        left_names, self._left_names = self._left_names, False
        self._news = tr("The list takes addresses only: names were left out.") if left_names else ""
        self._judged = ()
        self._judge()

    def _judge(self) -> None:
        """Say at each chip what is wrong, if anything of it is another than last time."""
        is_hidden = self.path.last == _HIDDEN
        places = (self.other, self.path) if is_hidden else (self.path, self.other)
        values = tuple(self.sheet.value(each) for each in (RECIPIENT, *places))
        if self._judged and all(a is b for a, b in zip(values, self._judged, strict=True)):
            return
        self._judged = values
        customer = values[0] if isinstance(values[0], str) else ""
        lists = [each if isinstance(each, list) else [] for each in values[1:]]
        self._again = twice(customer, *lists)[int(is_hidden)]
        self._mark(0)
        if isinstance(self.sheet.value(self.path), list):
            count = len(self._again)
            again = count_words("%n recipient(s) would get this email twice.", count)
            self.set_note(" ".join(filter(None, (self._news, say(again) if count else ""))))

    def _mark(self, first: int) -> None:
        with self._laid_once():
            for index, chip in enumerate(self._chips[first:], first):
                item = self._items[index]
                wrong = email_address.complaint(item) if isinstance(item, str) else None
                if wrong is not None:
                    chip.mark("bad", say(wrong))
                elif index in self._again:
                    gets = words("“{address}” gets this email already.", address=str(item))
                    chip.mark("warning", say(gets))
                else:
                    chip.mark("", "")

    def _on_next_text_changed(self, text: str) -> None:
        super()._on_next_text_changed(text)
        if not self.is_showing:
            self._offers.offer(self._next.text(), self._taken())

    def _taken(self) -> list[Json]:
        there = self.sheet.value(self.other)
        customer = self.sheet.value(RECIPIENT)
        taken = [*self._items, *(there if isinstance(there, list) else ())]
        return [*taken, customer] if isinstance(customer, str) else taken

    def _on_offers_chosen(self, address: str) -> None:
        self._next.setText("")
        self.choose([*self._items, address])

    def _on_chip_typed(self, chip: QWidget, splice_text: str) -> None:
        self._written = chip if isinstance(chip, Chip) else None
        super()._on_chip_typed(chip, splice_text)

    def _settle_chip(self, line: QObject) -> None:
        """Take what was written in a chip as addresses: none, one, or a list."""
        chip, self._written = self._written, None
        if chip is None or chip.line is not line or chip not in self._chips:
            return
        index = self._index_of(chip)
        item, typed = self._items[index], chip.line.text()
        texts = self._texts_in(typed)
        if isinstance(item, str) and texts != [item]:
            self.choose([*self._items[:index], *texts, *self._items[index + 1 :]])

    def picked(self) -> list[str]:
        """The addresses that the next key concerns."""
        return self.texts(sorted(self.picking.indexes))

    def _show_picked(self) -> None:
        self._make_all_chips()
        for index, chip in enumerate(self._chips):
            chip.pick(index in self.picking.indexes)
        said = tr("Picked: {addresses}").format(addresses=", ".join(self.picked()))
        self._next.setAccessibleDescription(said if self.picking.indexes else "")

    def _pick_nothing(self) -> None:
        if self.picking.indexes:
            self.picking.clear()
            self._show_picked()

    def _on_chip_pressed(self, index: int, held: Qt.KeyboardModifier) -> None:
        """A press with Ctrl adds a chip to those picked, one with Shift reaches to it."""
        before = self.before
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        for each in before - self.picking.indexes:
            self.picking.toggle(each)
        if held & _CONTROL:
            self.picking.toggle(index)
        else:
            self.picking.reach(index)
        self._show_picked()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys for the picked chips; chips that are dragged; addresses that are dropped."""
        if watched is self._card:
            return self.drag.take_drop(event) or super().eventFilter(watched, event)
        is_next = watched is self._next
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                is_ours = not is_next or self._offers.is_open or bool(self.picking.indexes)
                if event.key() == Qt.Key.Key_Escape and is_ours:  # not the window's
                    event.accept()
                    return True
            elif event.type() == QEvent.Type.KeyPress:
                taken = self._takes_key(event) if is_next else self._takes_chip_key(watched, event)
                if taken:
                    return True
        elif not is_next and self.drag.watch(watched, event):
            return True
        elif isinstance(event, QFocusEvent) and event.lostFocus():
            self._leave(watched, event)
        return super().eventFilter(watched, event)

    def _leave(self, watched: QObject, event: QFocusEvent) -> None:
        if watched is not self._next:
            self._settle_chip(watched)
        elif event.reason() != Qt.FocusReason.PopupFocusReason:  # the menu is about them
            self.before = self.picking.indexes
            QTimer.singleShot(0, self, self._forget_before)
            self._offers.close()
            self._pick_nothing()

    def _forget_before(self) -> None:
        self.before = frozenset()

    def _takes_key(self, event: QKeyEvent) -> bool:
        """A key of the place to type: for the offers, or for the chips while it is empty."""
        if self._offers.take_key(event):
            return True
        if self._next.text() or not self._items:
            return False
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.picking.everything(len(self._items))
        elif not self._walks(event) and not self._does_with_picked(event):
            if event.text():
                self._pick_nothing()
            return False
        self._show_picked()
        return True

    def _walks(self, event: QKeyEvent) -> bool:
        picking, count = self.picking, len(self._items)
        extends = bool(event.modifiers() & _SHIFT)
        match event.key():
            case Qt.Key.Key_Left:
                picking.go(-1, count, extends=extends)
            case Qt.Key.Key_Backspace if not picking.indexes:
                picking.only(count - 1)
            case Qt.Key.Key_Right if picking.indexes:
                picking.go(1, count, extends=extends)
            case Qt.Key.Key_Home:
                picking.go(-count, count, extends=extends)
            case Qt.Key.Key_End | Qt.Key.Key_Escape if picking.indexes:
                picking.clear()
            case _:
                return False
        return True

    def _does_with_picked(self, event: QKeyEvent) -> bool:
        picked = self.picking.indexes
        if not picked:
            return False
        key, is_plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_cut = event.matches(QKeySequence.StandardKey.Cut)
        if is_cut or event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(", ".join(self.picked()))
        if is_cut or key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._take_out(picked, goes_back=key == Qt.Key.Key_Backspace)
        elif is_move(event):
            self._move(picked)
        elif is_plain and (key == Qt.Key.Key_F2 or key in _ENTER):
            self._edit(self.picking.at)
        elif not event.matches(QKeySequence.StandardKey.Copy):
            return False
        return True

    def _take_out(self, indexes: frozenset[int], *, goes_back: bool) -> None:
        """Take chips out; the one before them is picked, or the one that came to their place."""
        self.choose([item for index, item in enumerate(self._items) if index not in indexes])
        place = min(indexes) - int(goes_back)
        if 0 <= place < len(self._items):
            self.picking.only(place)

    def _edit(self, index: int) -> None:
        self._make_all_chips()
        line = self._chips[index].line
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()

    def _takes_chip_key(self, line: QObject, event: QKeyEvent) -> bool:
        """A key of a chip that is written in: those that lead out of it, and Ctrl+M."""
        if not isinstance(line, QLineEdit):
            return False
        index, key = self.index_of_line(line), event.key()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_still = is_plain and not line.hasSelectedText()
        if is_move(event):
            self._move({index})
        elif is_still and key == Qt.Key.Key_Right and line.cursorPosition() == len(line.text()):
            self._walk_out(index + 1)
        elif (is_plain and (key in _ENTER or key == Qt.Key.Key_Escape)) or (
            is_still and key == Qt.Key.Key_Left and line.cursorPosition() == 0
        ):
            self._walk_out(index)
        else:
            return False
        return True

    def _walk_out(self, index: int) -> None:
        """Go from the letters of a chip to the chips; behind the last one, to the place to type."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        if index < len(self._items):
            self.picking.only(index)
            self._show_picked()

    def stored_form_menu(self) -> QMenu:
        """The menu of the stored form, with the way to the other list on top."""
        menu = super().stored_form_menu()
        chosen = self.picking.indexes or {
            index for index, chip in enumerate(self._chips) if chip.line.hasFocus()
        }
        if chosen:
            text = tr("Move to BCC") if self.other.last == _HIDDEN else tr("Move to CC")
            action = QAction(f"{text}\tCtrl+M", menu)
            action.triggered.connect(lambda: self._move(chosen))
            first = menu.actions()[0]
            menu.insertAction(first, action)
            menu.insertSeparator(first)
        return menu

    def _move(self, indexes: Iterable[int]) -> None:
        move_between(self.sheet, self.path, self.other, sorted(indexes))
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def fetch(self, indexes: list[int]) -> None:
        """Move addresses of the other list here."""
        move_between(self.sheet, self.other, self.path, indexes)


def _read_from_left(line: QLineEdit) -> None:
    """Show the local part before the “@”, whatever letters it is written in.

    A key is the only way to a direction that does not follow the first letter.
    """
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Direction_L, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(line, key)
