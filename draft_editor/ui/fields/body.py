"""The message's text, and other texts of several lines."""

from __future__ import annotations

from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QTextEdit, QWidget

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json, dump
from draft_editor.model.splice import Splice, splice_between, taken_out_at
from draft_editor.ui.fields.field import Field
from draft_editor.ui.fields.laying import LONG, laid
from draft_editor.ui.fields.marks import Marking
from draft_editor.ui.fields.shown_text import (
    PARAGRAPH,
    carried_to_lines,
    code_points,
    shown_lines,
    shown_place,
    units,
)
from draft_editor.ui.fields.suggesting import Suggesting
from draft_editor.ui.fields.writing import Writing
from draft_editor.ui.fields.writing_place import WritingPlace
from draft_editor.ui.say import tr
from draft_editor.ui.sheet import Sheet


class Checking(NamedTuple):
    """How the spelling of one draft is checked: an empty `language` is read from its words."""

    language: str = ""
    ignored: tuple[str, ...] = ()


_AS_USUAL: Final = Checking()
_SENTENCE_ENDS: Final = frozenset(".!?…")


class WrittenField(Field):
    """A text that is written in an area; only the stretch that was edited goes into the value.

    It is a place where one writes (`WritingPlace`): what helps to write joins itself to it.
    """

    takes_source = True

    def __init__(self, sheet: Sheet, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(sheet, path, parent)
        self._value: Value = ABSENT
        self._shown = ""
        self._build()
        self._join()

    def _build(self) -> None:
        self._writing = self._made_writing()
        self.marking = Marking(self._writing)
        self.suggesting = Suggesting(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._framed())
        self.take_input(self._writing)
        self.show_value(ABSENT)

    def _made_writing(self) -> Writing:
        """The text area."""
        return Writing(self)

    def _framed(self) -> QWidget:
        """The text area, with whatever stands around it."""
        return self._writing

    def _join(self) -> None:
        self._writing.textChanged.connect(self._on_writing_text_changed)
        self._writing.inserting.connect(self.sheet.close_step)
        self._writing.menu_asked.connect(partial(self.open_menu, self._writing))
        self._writing.suggestions_asked.connect(self.suggesting.open)

    def writing(self) -> Writing:
        """The text area itself."""
        return self._writing

    def text(self) -> str:
        """The text that a person reads here; empty where there is none."""
        return self._value if isinstance(self._value, str) else ""

    def shown(self) -> str:
        """The text as the area has it: one code point for each end of a line."""
        return self._shown

    def selection(self) -> tuple[int, int]:
        """What is selected, or twice the place of the cursor, in code points of `shown`."""
        cursor = self._writing.textCursor()
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        return code_points(self._shown, ends[0]), code_points(self._shown, ends[1])

    def go_to(self, start: int, end: int) -> None:
        """Select a stretch of `shown`, or go to its place; what is too far is its end."""
        most = len(self._shown)
        cursor = self._writing.textCursor()
        cursor.setPosition(units(self._shown, min(start, most)))
        cursor.setPosition(units(self._shown, min(end, most)), QTextCursor.MoveMode.KeepAnchor)
        self._writing.setTextCursor(cursor)

    def shown_place(self, place: int) -> int:
        """The place in `shown` of a place in `text`."""
        return shown_place(self.text(), place)

    def shown_form(self, text: str) -> str:
        """A text as the area shows it."""
        return shown_lines(text)

    def carried(self, value: str, splice: Splice) -> str:
        """A value after an edit of the form in which it is shown."""
        return carried_to_lines(value, splice)

    @property
    def is_filled_in(self) -> bool:
        """Whether the service fills in placeholders here."""
        return True

    @property
    def may_be_html(self) -> bool:
        """Whether what is shown may be the source of HTML."""
        return False

    def value_with(self, splice: Splice) -> Json:
        """What the draft would hold after an edit of `shown`; writes nothing."""
        if isinstance(self._value, str):
            return self.carried(self._value, splice)
        now = self._shown[: splice.start] + splice.inserted + self._shown[splice.end :]
        return now.replace(PARAGRAPH, "\n")

    def put(self, start: int, end: int, text: str) -> None:
        """Put a text in the place of a stretch of `shown`, as one step; the cursor goes behind.

        Ends of lines become those that the value has.
        """
        inserted = self.shown_form(text)
        self.sheet.close_step()
        if isinstance(self._value, str):
            self.write(self.carried(self._value, Splice(start, end, inserted)))
        else:
            self.write(text)
        self.sheet.close_step()
        self.refresh()
        self.go_to(start + len(inserted), start + len(inserted))
        self.focus()

    def open_menu(self, widget: QObject, place: QPoint) -> None:
        """Open the menu of the field; what is suggested for the place stands on top of it."""
        if isinstance(widget, QPlainTextEdit | QTextEdit):
            under = widget.cursorForPosition(widget.viewport().mapFromGlobal(place))
            if not widget.textCursor().hasSelection():
                widget.setTextCursor(under)
        super().open_menu(widget, place)

    def menu_of(self, widget: QObject) -> QMenu:
        """The menu of the stored form, below what is suggested for the cursor's place."""
        menu = super().menu_of(widget)
        self.place_of(widget).suggesting.stand_on(menu)
        return menu

    def place_of(self, widget: QObject) -> WritingPlace:
        """The place where one writes in a widget."""
        return self

    def _show(self, value: Value) -> None:
        if isinstance(value, str) and value is self._value:
            return
        self._value = value
        note = ""
        self._writing.setReadOnly(False)
        match value:
            case str():
                shown, note = self._laid(value)
            case None:
                shown = ""
            case _ if value is ABSENT:
                shown = ""
            case _:
                shown, note = self._laid(dump(value))
                note = note or tr("Not a text, kept as it is until you change it.")
        self._writing.setPlaceholderText(self._placeholder(value))
        self.set_note(note)
        self._make_read(shown)

    def _laid(self, text: str) -> tuple[str, str]:
        """What the area shows of a text, and what there is to say if that is not all of it."""
        begun = self.begun(text)
        is_cut = len(begun) < len(text)
        self._writing.setReadOnly(is_cut)
        if not is_cut:
            return self.shown_form(begun), ""
        return self.shown_form(begun), tr(
            "Too long to be edited here: only its beginning is shown and judged, all of it is kept."
        )

    def begun(self, text: str) -> str:
        """As much of a text as the area can lay out."""
        begun, longest = laid(text)
        wrap = QTextOption.WrapMode
        how = wrap.WrapAnywhere if longest > LONG else wrap.WrapAtWordBoundaryOrAnywhere
        if self._writing.wordWrapMode() != how:
            self._writing.setPlainText("")  # or what stood there would be laid out once more
            self._shown = ""
            self._writing.setWordWrapMode(how)
        return begun

    def _placeholder(self, value: Value) -> str:
        if value == "":
            return ""
        return tr("Empty (null)") if value is None else tr("Not set")

    def _make_read(self, shown: str) -> None:
        """Change only what differs, so that cursor and scroll position stay."""
        splice = splice_between(self._shown, shown)
        if splice is None:
            return
        if not self._shown or splice.end - splice.start > len(shown) // 2:
            self._writing.setPlainText(shown)
        else:
            cursor = QTextCursor(self._writing.document())
            cursor.setPosition(units(self._shown, splice.start))
            cursor.setPosition(units(self._shown, splice.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(splice.inserted)
            if self._writing.hasFocus():
                self._writing.setTextCursor(cursor)
        self._shown = self._writing.document().toRawText()

    def _on_writing_text_changed(self) -> None:
        if self.is_showing:
            return
        now = self._writing.document().toRawText()
        typed = splice_between(self._shown, now)
        if typed is None:
            return
        if not typed.inserted and self._writing.hasFocus():  # its cursor is where it began
            cursor = self._writing.textCursor().position()
            typed = taken_out_at(self._shown, typed, code_points(self._shown, cursor))
        splice = self.whole(typed)
        if splice != typed or _begins_anew(self._shown, typed):
            self.sheet.close_step()
        if splice != typed:
            now = self._make_whole(now, splice)
        self._shown = now
        if isinstance(self._value, str):
            self._value = self.carried(self._value, splice)
            self._join_line_ends(self._value)
        else:
            self._value = now.replace(PARAGRAPH, "\n")
        self.write(self._value)

    def whole(self, splice: Splice) -> Splice:
        """What an edit of `shown` becomes where it would cut something that has to stay whole."""
        return splice

    def _make_whole(self, typed: str, splice: Splice) -> str:
        """Show an edit as it has become instead of as it was typed; the cursor goes behind it."""
        before = self._shown
        made = before[: splice.start] + splice.inserted + before[splice.end :]
        self._is_showing = True
        self._shown = typed
        self._make_read(made)
        self._is_showing = False
        cursor = self._writing.textCursor()
        cursor.setPosition(units(made, splice.start + len(splice.inserted)))
        self._writing.setTextCursor(cursor)
        return made

    def _join_line_ends(self, value: str) -> None:
        """A CR and an LF that have met by an edit are one line end: show them as one."""
        if len(value) - value.count("\r\n") < len(self._shown):
            self._is_showing = True
            self._make_read(shown_lines(value))
            self._is_showing = False


def _begins_anew(shown: str, typed: Splice) -> bool:
    """Whether an edit is no part of the last one, however fast it came: Undo stops before it.

    A selection was taken out, or a line or a sentence begins.
    """
    taken_out = typed.end - typed.start
    if taken_out:
        return taken_out > 1
    before = shown[max(0, typed.start - 2) : typed.start]
    is_line = before.endswith(PARAGRAPH)
    is_sentence = before[:1] in _SENTENCE_ENDS and before[1:].isspace()
    return is_line or is_sentence


class BodyField(WrittenField):
    """A text of several lines.

    `checking_chosen`: somebody chose how the spelling of this draft is checked.
    """

    checking_chosen = Signal()

    def __init__(self, sheet: Sheet, path: Path, parent: QWidget | None = None) -> None:
        self._checking: tuple[Draft | None, Checking] = (None, _AS_USUAL)
        super().__init__(sheet, path, parent)

    @property
    def checking(self) -> Checking:
        """How the spelling of the draft on the sheet is checked."""
        draft, chosen = self._checking
        return chosen if draft is self.sheet.draft else _AS_USUAL

    def choose_checking(self, checking: Checking) -> None:
        """Check the spelling of the draft on the sheet like this."""
        self._checking = (self.sheet.draft, checking)
        self.checking_chosen.emit()
