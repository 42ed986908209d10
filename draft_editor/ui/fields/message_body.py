"""The message's own text, marked where it matters, with room for what helps to write it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json
from draft_editor.model.note import Note, new_note, read_note
from draft_editor.model.splice import Splice
from draft_editor.rules import placeholders
from draft_editor.rules.placeholders import Kind
from draft_editor.ui.fields import tags
from draft_editor.ui.fields.body import BodyField
from draft_editor.ui.fields.marks import Look, Mark, Marking
from draft_editor.ui.fields.offered import Offered
from draft_editor.ui.fields.suggestions import Suggester, Suggestion
from draft_editor.ui.say import tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, rule, set_property

if TYPE_CHECKING:
    from draft_editor.ui.fields.stand_in import Spot, StandIn

_LOOKS: Final = {
    Kind.VARIABLE: Look.CHIP,
    Kind.TAG: Look.CHIP,
    Kind.DIRECTIVE: Look.QUIET,
    Kind.UNCLOSED: Look.WRONG,
}
_TYPE: Final = Path.of("messageAttributes", "type")
_PROTOCOL: Final = Path.of("messageAttributes", "protocol")


class MessageBodyField(BodyField):
    """The body, with a line below it for what there is to say of it.

    A note's text lies in JSON inside the body (contract, section 5); there the text alone is
    shown and written, and the rest of that JSON is kept. What helps to write joins itself to
    it: markers to `marking`, suggesters, and widgets `above` the text or in its `foot`.
    """

    source_asked = Signal()
    """The text itself is to be seen, in place of whatever else stands for it."""

    tells = frozenset({"body-parts"})

    def __init__(self, sheet: Sheet, path: Path, parent: QWidget | None = None) -> None:
        self._inner: Note | None = None
        self._edited: Note | None = None
        self._suggesters: list[Suggester] = []
        self._offered: Offered | None = None
        self._stand_in: StandIn | None = None
        super().__init__(sheet, path, parent)

    def _framed(self) -> QWidget:
        self._writing.setMinimumHeight(116)
        self._focused_first: QWidget = self._writing
        self.marking = Marking(self._writing)
        self._card = Ground("card", self)
        self._column = QVBoxLayout(self._card)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._column.addWidget(self._writing, 1)
        self._column.addWidget(rule())
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(SPACE.medium, 0, SPACE.small, 0)
        self._foot.setSpacing(SPACE.tiny)
        self._foot.addStrut(SPACE.control - 4)  # it is as high before anything stands in it
        self._space = QWidget()
        self._foot.addWidget(self._space, 1)
        self._column.addLayout(self._foot)
        return self._card

    def _join(self) -> None:
        super()._join()
        self.marking.add(self._placeholders)
        self._writing.suggestions_asked.connect(partial(self.suggest_in, self._writing))
        self._writing.installEventFilter(self)

    def put_above(self, widget: QWidget) -> None:
        """Stand a widget between the top of the card and the text."""
        self._column.insertWidget(self._column.indexOf(self._writing), widget)

    def put_instead(self, widget: QWidget) -> None:
        """Stand a widget where the text stands; whoever shows it hides the text."""
        self._column.insertWidget(self._column.indexOf(self._writing) + 1, widget, 1)

    def put_above_foot(self, widget: QWidget) -> None:
        """Stand a widget that is as wide as the text between it and what stands below."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def stand_in(self, stand_in: StandIn) -> None:
        """Ask `stand_in` for places from now on, before the text itself is asked."""
        self._stand_in = stand_in

    def instead(self) -> Spot | None:
        """Where a text from elsewhere goes, if that is not in the text itself."""
        return None if self._stand_in is None else self._stand_in.spot()

    def selection(self) -> tuple[int, int]:
        found = None if self._stand_in is None else self._stand_in.selection()
        return super().selection() if found is None else found

    def go_to(self, start: int, end: int) -> None:
        super().go_to(start, end)
        if self._stand_in is not None:
            self._stand_in.go_to(start, end)

    def bring_place(self) -> None:
        found = None if self._stand_in is None else self._stand_in.selection()
        if found is not None:
            super().go_to(*found)

    def hand_place(self) -> None:
        if self._stand_in is not None:
            self._stand_in.go_to(*super().selection())

    def is_shown_instead(self, start: int, end: int) -> bool:
        """Whether this stretch of `shown` is seen, letter for letter, though not in the text."""
        return self._stand_in is not None and self._stand_in.shows(start, end)

    def put_in_front_of_foot(self, widget: QWidget) -> None:
        """Stand a widget that takes all the room there is before what stands below the text."""
        self._space.hide()
        self._foot.insertWidget(0, widget, 1)

    def hand_focus(self, widget: QWidget) -> None:
        """Whoever stands instead of the text gets the keyboard when the field does."""
        if widget is not self._writing:
            widget.installEventFilter(self)
        self._focused_first = widget

    def focus(self) -> None:
        self._focused_first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_source(self) -> None:
        """Have the text itself be seen, where something stands instead of it."""
        if self._writing.isHidden():
            self.source_asked.emit()

    def put_in_foot(self, widget: QWidget) -> None:
        """Stand a small widget at the end of the line below the text."""
        self._foot.addWidget(widget)

    def add_suggester(self, suggester: Suggester) -> None:
        """Ask one more for what could stand at the place of the cursor."""
        self._suggesters.append(suggester)

    def protocol(self) -> str:
        """The kind of message, as the contract names it; empty where it is none of its words."""
        value = self.sheet.value(_PROTOCOL)
        return value if isinstance(value, str) else ""

    @property
    def is_note(self) -> bool:
        """Whether the text lies inside a note's JSON, or will once there is one."""
        return self._inner is not None or (self._is_for_colleagues() and self._is_blank())

    def _is_for_colleagues(self) -> bool:
        """Whether the message is an internal note (contract, section 5)."""
        return self.protocol() == "NONE" or self.sheet.value(_TYPE) == "NOTE"

    def _is_blank(self) -> bool:
        return self.sheet.value(self.path) in (ABSENT, None, "")

    def set_wrong(self, wrong: bool) -> None:
        set_property(self._card, "wrong", "true" if wrong else "false")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The card around text and count shows the focus of the text."""
        if watched in {self._writing, self._focused_first}:
            if event.type() == QEvent.Type.FocusIn:
                set_property(self._card, "focused", "true")
            elif event.type() == QEvent.Type.FocusOut:
                set_property(self._card, "focused", "false")
            elif event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
                self.marking.look_soon()
        return super().eventFilter(watched, event)

    def _show(self, value: Value) -> None:
        self._inner = self._read(value)
        super()._show(value if self._inner is None else self._told(self._inner))
        if self._writing.isReadOnly():
            pass  # what is said about its length matters more
        elif self._inner is not None:
            self.set_note(_note_about(self._inner))
        elif self._is_for_colleagues() and isinstance(value, str) and value:
            self.set_note(tr("This note has another shape; you see it as it is stored."))
        self.marking.look_soon()

    def _read(self, value: Value) -> Note | None:
        """The note in a body; what was just written need not be read again."""
        if self._edited is not None and value is self._edited.body:
            return self._edited
        return read_note(value) if isinstance(value, str) else None

    def _told(self, note: Note) -> Json:
        """The text of a note; the one that is shown already where it says the same."""
        return self._value if note.text == self._value else note.text

    def stored(self, value: Json) -> Json:
        """What the draft would hold: in a note, the JSON with the text in it.

        An edit of a part of a note that is no plain text leaves the body as it is.
        """
        if not isinstance(value, str):
            return value
        if self._inner is None:
            return new_note(value) if self.is_note else value
        self._edited = self._inner.edited(value)
        return self._inner.body if self._edited is None else self._edited.body

    def write(self, value: Json) -> None:
        """Write the text; in a note, into the JSON around it."""
        body = self.stored(value)
        super().write(body)
        note = self._inner
        if note is not None and body == note.body and value != note.text:  # it was declined
            self._value = ABSENT
            self.refresh()
            self.set_note(tr("This part of the note is no plain text; it stays as it is."))

    def value_with(self, splice: Splice) -> Json:
        return self.stored(super().value_with(splice))

    def open_menu(self, widget: QObject, place: QPoint) -> None:
        """Open the menu of the field; what is suggested for the place stands on top of it."""
        if isinstance(widget, QPlainTextEdit | QTextEdit):
            under = widget.cursorForPosition(widget.viewport().mapFromGlobal(place))
            if not widget.textCursor().hasSelection():
                widget.setTextCursor(under)
        super().open_menu(widget, place)

    def stored_form_menu(self) -> QMenu:
        """The menu of the stored form, below what is suggested for the cursor's place."""
        menu = super().stored_form_menu()
        first = menu.actions()[0]
        self._offered = Offered(menu, first, self._suggested)
        if self._offered.count:
            menu.insertSeparator(first)
        return menu

    def renew_suggestions(self) -> None:
        """Somebody has more to suggest now: an open menu shows it."""
        if self._offered is not None:
            self._offered.renew()

    def _suggested(self) -> Iterator[tuple[Suggestion, Callable[[], None]]]:
        place = self.selection()[0]
        for suggester in self._suggesters:
            for suggestion in suggester(self.shown(), place):
                yield suggestion, partial(self._take, suggestion)

    def _take(self, suggestion: Suggestion, _checked: bool = False) -> None:
        if suggestion.do is not None:
            suggestion.do()
        else:
            self.put(suggestion.start, suggestion.end, suggestion.text)

    def suggest_in(self, area: QPlainTextEdit | QTextEdit) -> None:
        """Open a menu of what is suggested for the place of the cursor, where it is seen."""
        menu = QMenu(self)
        end = menu.addSeparator()
        end.setVisible(False)
        self._offered = Offered(menu, end, self._suggested)
        if not self._offered.count:
            none = QAction(tr("Nothing to suggest here"), menu)
            none.setEnabled(False)
            menu.insertAction(end, none)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(area.viewport().mapToGlobal(area.cursorRect().bottomLeft()))
        self._offered.begin_by_keys()

    def whole(self, splice: Splice) -> Splice:
        """A known tag of the older notation goes as a whole; what is typed in it goes behind."""
        return tags.spared(self.shown(), splice)

    def _placeholders(self, text: str, _begins: int) -> Iterator[Mark]:
        for span in placeholders.find(text):
            yield Mark(span.start, span.end, _LOOKS[span.kind])


def _note_about(note: Note) -> str:
    if note.has_annotations:
        return tr(
            "The text of the note. Its annotations are kept as they are; they may be about "
            "places in the text."
        )
    return tr("The text of the note; what else the note holds is kept.")
