"""A list of short texts: addresses, words, ids; each one a chip that can be edited in place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json, dump
from draft_editor.model.splice import splice_between
from draft_editor.ui.fields.chip_line import ChipLine
from draft_editor.ui.fields.field import Field
from draft_editor.ui.fields.flow import FlowLayout
from draft_editor.ui.fields.shown_text import carried_to_line, shown_line
from draft_editor.ui.icons import icon, pixmap
from draft_editor.ui.say import tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.style import worn, worn_scale
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, WordsLabel, set_property

_BETWEEN: Final = re.compile(r"[,;\s]*[,;\n][,;\s]*")
_NO_LIMIT: Final = 2**31 - 1
_AT_ONCE: Final = 40
"""Chips that are made before a list is seen: some 30 milliseconds."""
_A_TURN: Final = 6
_SIGN: Final = 12
_LONGEST: Final = 420


class TextsField(Field):
    """A row of chips and a place to type the next one.

    The place to type carries the path of the list as its name, each chip the path of its
    item. Enter, a comma or a semicolon ends a text; a pasted list becomes several chips.
    """

    def __init__(
        self, sheet: Sheet, path: Path, placeholder: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(sheet, path, parent)
        self._placeholder = placeholder
        self._items: list[Json] = []
        self._chips: list[Chip] = []
        self._label = ""
        self._build()
        self._join()

    def _build(self) -> None:
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._on_more_timeout)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._card = Ground("card", self)
        outer.addWidget(self._card)
        self._flow = FlowLayout(self._card)
        self._flow.last_grows = True
        self._flow.setContentsMargins(SPACE.tiny, 3, SPACE.tiny, 3)  # a chip's own edge included
        self._next = QLineEdit(self._card, maxLength=_NO_LIMIT)
        self._next.setProperty("look", "bare")
        self._next.setFrame(False)
        self._next.setMinimumWidth(160)
        self._next.setTextMargins(SPACE.small, 0, 0, 0)
        self._flow.addWidget(self._next)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._card.setSizePolicy(policy)
        self.take_input(self._next)
        self._next.installEventFilter(self)
        self.show_value(ABSENT)

    def _join(self) -> None:
        self._next.textChanged.connect(self._on_next_text_changed)
        self._next.returnPressed.connect(self._take_typed)

    def describe(self, label: str, help_text: str) -> None:
        super().describe(label, help_text)
        self._label = label
        self._next.setAccessibleName(tr("{list}: add").format(list=label))
        self._name_chips()

    def set_wrong(self, wrong: bool) -> None:
        set_property(self._card, "wrong", "true" if wrong else "false")

    def _show(self, value: Value) -> None:
        items = value if isinstance(value, list) else []
        if value is not None and value is not ABSENT and not isinstance(value, list):
            self.set_note(tr("“{text}” is kept until you change it.").format(text=dump(value)[:40]))
        else:
            self.set_note("")
        self._items = items
        self._next.setPlaceholderText(self._hint(value))
        with self._laid_once():
            while len(self._chips) > len(items):
                chip = self._chips.pop()
                self._flow.takeAt(len(self._chips))  # to look for it among hundreds takes long
                chip.hide()
                chip.deleteLater()
            for chip, item in zip(self._chips, items, strict=False):
                chip.show_item(item)
        self._name_chips()
        self._make_chips(_AT_ONCE)

    def _make_chips(self, most: int) -> None:
        """Make chips that are missing, so many at most; the others a few in each turn."""
        first = len(self._chips)
        is_showing, self._is_showing = self._is_showing, True
        with self._laid_once():
            for item in self._items[first : first + most]:
                self._add_chip().show_item(item)
        self._is_showing = is_showing
        for index, chip in enumerate(self._chips[first:], first):
            self._name_chip(index, chip)
        if len(self._chips) < len(self._items):
            self._more.start()
        if len(self._chips) > first:
            self._chips_made(first)

    def _make_all_chips(self) -> None:
        """Have all chips now: a key is about one of them."""
        self._make_chips(len(self._items))

    @contextmanager
    def _laid_once(self) -> Iterator[None]:
        """Lay the chips anew after many changes, not after each."""
        self._flow.setEnabled(False)
        yield
        self._flow.setEnabled(True)
        self._flow.invalidate()
        self.updateGeometry()

    def _hint(self, value: Value) -> str:
        if value is None:
            return tr("Empty (null)")
        if value == []:
            return tr("Empty list — {add}").format(add=self._placeholder)
        return self._placeholder

    def _add_chip(self) -> Chip:
        chip = Chip(self._card)
        self._flow.insert(len(self._chips), chip)
        self._chips.append(chip)
        self.guard(chip.line)
        chip.typed.connect(self._on_chip_typed)
        chip.removed.connect(self._on_chip_removed)
        chip.line.installEventFilter(self)
        chip.show()
        return chip

    def _name_chips(self) -> None:
        for index, chip in enumerate(self._chips):
            self._name_chip(index, chip)

    def _name_chip(self, index: int, chip: Chip) -> None:
        chip.name(str(self.path / index), f"{self._label} {index + 1}".strip())

    def _moved(self) -> None:
        self._name_chips()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what was typed when it is left; Backspace in an empty place goes to a chip."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            is_here = event.type() == QEvent.Type.FocusIn
            set_property(self._card, "focused", "true" if is_here else "false")
        if watched is self._next:
            if isinstance(event, QFocusEvent) and event.lostFocus():
                if event.reason() != Qt.FocusReason.PopupFocusReason:  # its menu is no leaving
                    self._take_typed()
            elif event.type() == QEvent.Type.ShortcutOverride and self._undoes_typing(event):
                event.accept()  # the draft has nothing of it yet
                return True
            elif (
                event.type() == QEvent.Type.KeyPress
                and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_Backspace
                and not self._next.text()
                and self._items
            ):
                self._make_all_chips()
                self._chips[-1].line.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _undoes_typing(self, event: QEvent) -> bool:
        is_undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        return is_undo and bool(self._next.text()) and self._next.isUndoAvailable()

    def _on_next_text_changed(self, text: str) -> None:
        if not self.is_showing and self._is_list(text):
            self._take_typed()

    def _take_typed(self) -> None:
        texts = self._texts_in(self._next.text().strip())
        if not texts:
            return
        self._next.setText("")  # clear() could be undone
        self.choose([*self._items, *texts])

    def _texts_in(self, typed: str) -> list[str]:
        """The texts of a list that was typed or pasted."""
        return [text for text in _BETWEEN.split(typed) if text]

    def _is_list(self, typed: str) -> bool:
        """Whether what is typed goes on behind a text."""
        return _BETWEEN.search(typed) is not None

    def _chips_made(self, first: int) -> None:
        """For fields whose chips say or do more: those from the `first` on are new."""

    def _on_more_timeout(self) -> None:
        self._make_chips(_A_TURN)

    def _on_chip_typed(self, chip: QWidget, splice_text: str) -> None:
        index = self._index_of(chip)
        item = self._items[index]
        place = self.path / index
        if isinstance(item, str):
            splice = splice_between(shown_line(item), splice_text)
            if splice is not None:
                self.sheet.write(place, carried_to_line(item, splice), gesture=str(place))
        else:
            self.sheet.write(place, splice_text, gesture=str(place))

    def _on_chip_removed(self, chip: QWidget) -> None:
        index = self._index_of(chip)
        self.sheet.close_step()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sheet.remove(self.path / index)

    def _index_of(self, chip: QWidget) -> int:
        return next(index for index, each in enumerate(self._chips) if each is chip)


class Chip(Ground):
    """One text of the list. `typed` when it is edited, `removed` when it is to go."""

    typed = Signal(object, str)
    removed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("text-chip", parent)
        self._is_showing = False
        self._build()
        self._join()

    def _build(self) -> None:
        self.line = ChipLine(self)
        self.line.installEventFilter(self)
        self._sign = WordsLabel("", parent=self)
        self._sign.setVisible(False)
        self._close = QToolButton(self)
        side = round(_SIGN * worn_scale())
        self._close.setIconSize(QSize(side, side))
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.small, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._sign)
        layout.addWidget(self.line)
        layout.addWidget(self._close)
        self._paint_signs()

    def mark(self, tone: str, reason: str) -> None:
        """Say what is wrong with this text, by a sign and in words; nothing with two empty ones."""
        if tone != (self.property("tone") or ""):
            set_property(self, "tone", tone)
            self._paint_signs()
            self._sign.setVisible(bool(tone))
        self._sign.setToolTip(reason)
        self.line.setAccessibleDescription(reason)
        self.show_tip()

    def show_tip(self) -> None:
        """Have in the tip what is wrong, all of a text that is cut off, and the wire name."""
        whole = self.line.text() if self.line.is_cut() else ""
        lines = (self._sign.toolTip(), whole, self.line.objectName())
        self.line.setToolTip("\n".join(line for line in lines if line))

    def pick(self, picked: bool) -> None:
        """Be one of several that the next key concerns."""
        said = "true" if picked else "false"
        if said != self.property("picked"):
            set_property(self, "picked", said)
            set_property(self.line, "picked", said)
            self._paint_signs()

    def _paint_signs(self) -> None:
        """Draw the cross and the sign in colours that are seen on the chip as it is now."""
        colours, side = worn(), self._close.iconSize().width()
        is_picked, tone = self.property("picked") == "true", self.property("tone")
        colour = colours.on_accent if is_picked else colours.muted
        self._close.setIcon(icon("close", colour, side))
        if tone and not is_picked:
            colour = colours.bad.text if tone == "bad" else colours.warning.text
        self._sign.setPixmap(pixmap("warning", colour, side) if tone else QPixmap())

    def _join(self) -> None:
        self.line.textChanged.connect(self._on_line_text_changed)
        self._close.clicked.connect(self._on_close_clicked)

    def show_item(self, item: Json) -> None:
        """Show an item; what is no text is shown as its JSON."""
        text = shown_line(item) if isinstance(item, str) else dump(item)
        if self.line.text() == text:
            return
        self._is_showing = True
        self.line.setText(text)
        if not self.line.hasFocus():
            self.line.setCursorPosition(0)  # of a long text the beginning is seen
        self._is_showing = False
        self._fit()

    def name(self, object_name: str, label: str) -> None:
        """Say which item this is."""
        if (object_name, label) == (self.line.objectName(), self.line.accessibleName()):
            return
        self.line.setObjectName(object_name)
        self.line.setAccessibleName(label)
        self.show_tip()
        self._close.setObjectName(f"{object_name}:remove")
        self._close.setAccessibleName(tr("Remove {item}").format(item=label))
        self._close.setToolTip(tr("Remove (Backspace)"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace or Delete in an emptied chip takes it away; left, it shows its beginning."""
        if event.type() == QEvent.Type.FocusOut:
            self.line.setCursorPosition(0)
        elif event.type() == QEvent.Type.FocusIn:
            self.line.setCursorPosition(len(self.line.text()))  # a press of the mouse moves it on
        elif (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
            and not self.line.text()
        ):
            self.removed.emit(self)
            return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        width = self.line.fontMetrics().horizontalAdvance(self.line.text() or "    ") + 14
        self.line.setFixedWidth(min(width, round(_LONGEST * worn_scale())))
        self.updateGeometry()

    def _on_line_text_changed(self, text: str) -> None:
        self._fit()
        if not self._is_showing:
            self.typed.emit(self, text)

    def _on_close_clicked(self) -> None:
        self.removed.emit(self)
