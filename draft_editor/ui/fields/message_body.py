"""The message's own text, marked where it matters, with room for what helps to write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from draft_editor.draft.kind import is_note
from draft_editor.draft.path import Path
from draft_editor.draft.places import PROTOCOL
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json
from draft_editor.model.note import Note, new_note, read_note
from draft_editor.model.splice import Splice
from draft_editor.ui.fields import tags
from draft_editor.ui.fields.body import BodyField
from draft_editor.ui.fields.placeholder_marks import placeholder_marks
from draft_editor.ui.say import tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, rule, set_property

if TYPE_CHECKING:
    from draft_editor.ui.fields.stand_in import Spot, StandIn
    from draft_editor.ui.fields.writing_place import WritingPlace


class MessageBodyField(BodyField):
    """The body, with a line below it for what there is to say of it.

    A note's text lies in JSON inside the body (contract, section 5); there the text alone is
    shown and written, and the rest of that JSON is kept. What helps to write joins itself to
    it as to any place where one writes, with widgets `above` the text or in its `foot`; the
    count of a text message has a line, `count_line`, which is there before anybody counts.
    """

    source_asked = Signal()
    """The text itself is to be seen, in place of whatever else stands for it."""

    tells = frozenset({"body-parts"})

    def __init__(self, sheet: Sheet, path: Path, parent: QWidget | None = None) -> None:
        self._inner: Note | None = None
        self._edited: Note | None = None
        self._is_text = False
        self._stand_in: StandIn | None = None
        self.places: list[WritingPlace] = [self]
        """Where it is written: the text itself, then who stands instead of it."""
        super().__init__(sheet, path, parent)

    def _framed(self) -> QWidget:
        self._writing.setMinimumHeight(116)
        self._focused_first: QWidget = self._writing
        self._card = Ground("card", self)
        self._column = QVBoxLayout(self._card)
        self._column.setContentsMargins(2, 2, 2, 2)  # whichever border it has
        self._column.setSpacing(0)
        self._column.addWidget(self._writing, 1)
        self._column.addWidget(rule())
        self.count_line = QWidget()
        self.count_line.setMinimumHeight(SPACE.control)
        self.count_line.hide()
        self._column.addWidget(self.count_line)
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
        self.marking.add(placeholder_marks)
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

    def place_of(self, widget: QObject) -> WritingPlace:
        return next((each for each in self.places if each.writing() is widget), self)

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

    def is_shown_instead(self, start: int, end: int, *, with_tags: bool = False) -> bool:
        """Whether this stretch of `shown` is seen, letter for letter, though not in the text;
        there may be tags between the letters."""
        stand_in = self._stand_in
        return stand_in is not None and stand_in.shows(start, end, with_tags=with_tags)

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

    @property
    def is_filled_in(self) -> bool:
        return not self.is_note

    @property
    def may_be_html(self) -> bool:
        return self.protocol() == "EMAIL"

    def protocol(self) -> str:
        """The kind of message, as the contract names it; empty where it is none of its words."""
        value = self.sheet.value(PROTOCOL)
        return value if isinstance(value, str) else ""

    def sent(self) -> str:
        """The text that is counted: what leaves, as far as that is known here."""
        return self.text()

    @property
    def is_note(self) -> bool:
        """Whether the text lies inside a note's JSON, or will once there is one."""
        return self._inner is not None or (self._is_for_colleagues() and self._is_blank())

    def _is_for_colleagues(self) -> bool:
        """Whether the message is an internal note (contract, section 5)."""
        draft = self.sheet.draft
        return draft is not None and is_note(draft.tree)

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
        return super().eventFilter(watched, event)

    def _show(self, value: Value) -> None:
        self._inner = self._read(value)
        if self._is_text is not (self.protocol() == "TEXT"):
            self._is_text = not self._is_text
            self.count_line.setVisible(self._is_text)
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

    def whole(self, splice: Splice) -> Splice:
        """A known tag of the older notation goes as a whole; what is typed in it goes behind."""
        return tags.spared(self.shown(), splice)


def _note_about(note: Note) -> str:
    if note.has_annotations:
        return tr(
            "The text of the note. Its annotations are kept as they are; they may be about "
            "places in the text."
        )
    return tr("The text of the note; what else the note holds is kept.")
