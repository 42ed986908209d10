"""The message's text, and other texts of several lines."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QKeyEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json, dump
from draft_editor.model.splice import Splice, splice_between
from draft_editor.ui.carried import is_for_attachments
from draft_editor.ui.fields.field import Field
from draft_editor.ui.fields.laying import LONG, laid
from draft_editor.ui.fields.shown_text import (
    PARAGRAPH,
    carried_to_lines,
    code_points,
    shown_lines,
    units,
)
from draft_editor.ui.say import tr
from draft_editor.ui.sheet import Sheet


class Writing(QPlainTextEdit):
    """A plain text area whose history is the window's, and whose Tab leaves it.

    `menu_asked` carries the place on the screen where a menu is wanted; `suggestions_asked` by
    Ctrl+. for the place of the cursor. Files that are dropped or pasted go to whoever takes them
    here; where nobody does, their paths are words.
    """

    menu_asked = Signal(object)
    suggestions_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take_files: Callable[[QMimeData], object] | None = None
        self._take_first: Callable[[QMimeData], bool] | None = None
        self._is_dropping = False
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)

    def take_files(self, take: Callable[[QMimeData], object]) -> None:
        """Hand files, pictures that come without words, and dropped links on to `take`."""
        self._take_files = take

    def take_first(self, take: Callable[[QMimeData], bool]) -> None:
        """Ask `take` first at each paste of words: true where it has seen to them."""
        self._take_first = take

    def sizeHint(self) -> QSize:
        """Room for some five lines; the layout may give more."""
        return QSize(300, 5 * self.fontMetrics().lineSpacing() + 24)

    def minimumSizeHint(self) -> QSize:
        """Room for three lines."""
        return QSize(120, 3 * self.fontMetrics().lineSpacing() + 24)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Texts are inserted, files are handed on."""
        is_taken = self._take_files is not None
        return source.hasText() or (
            is_taken and is_for_attachments(source, is_dropped=self._is_dropping)
        )

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert a text as it is; hand files on to whom they concern."""
        if self.take_files_of(source, is_dropped=self._is_dropping):
            return
        if source.hasText() and not (self._take_first and self._take_first(source)):
            self.insertPlainText(source.text())

    def take_files_of(self, source: QMimeData, *, is_dropped: bool) -> bool:
        """Hand files on to whom they concern, if there are any and somebody takes them."""
        if self._take_files is None or not is_for_attachments(source, is_dropped=is_dropped):
            return False
        self._take_files(source)
        return True

    def dropEvent(self, event: QDropEvent) -> None:
        """A drop is an insertion too, but a link means more in it than in a paste."""
        self._is_dropping = True
        super().dropEvent(event)
        self._is_dropping = False

    # The text area is guarded here, not by a filter on its viewport: before Python can hold a
    # viewport, it looks through all kinds of widgets, and that takes longer than painting one.

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves the page until somebody writes here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask whoever has the menu of the field."""
        self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter belongs to the window."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    event.ignore()
                    return
                case Qt.Key.Key_Period:
                    self.suggestions_asked.emit()
                    return
                case _:
                    pass
        super().keyPressEvent(event)


class Checking(NamedTuple):
    """How the spelling of one draft is checked: an empty `language` is read from its words."""

    language: str = ""
    ignored: tuple[str, ...] = ()


_AS_USUAL: Final = Checking()


class BodyField(Field):
    """A text of any length; only the stretch that was edited is written into the value.

    `checking_chosen`: somebody chose how the spelling of this draft is checked.
    """

    checking_chosen = Signal()

    def __init__(self, sheet: Sheet, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(sheet, path, parent)
        self._value: Value = ABSENT
        self._shown = ""
        self._checking: tuple[Draft | None, Checking] = (None, _AS_USUAL)
        self._build()
        self._join()

    def _build(self) -> None:
        self._writing = Writing(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._framed())
        self.take_input(self._writing)
        self.show_value(ABSENT)

    def _framed(self) -> QWidget:
        """The text area, with whatever stands around it."""
        return self._writing

    def _join(self) -> None:
        self._writing.textChanged.connect(self._on_writing_text_changed)
        self._writing.menu_asked.connect(partial(self.open_menu, self._writing))

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

    def bring_place(self) -> None:
        """The text's own cursor goes where whoever stands instead of the text has it."""

    def hand_place(self) -> None:
        """Whoever stands instead of the text goes where the text's own cursor is."""

    @property
    def checking(self) -> Checking:
        """How the spelling of the draft on the sheet is checked."""
        draft, chosen = self._checking
        return chosen if draft is self.sheet.draft else _AS_USUAL

    def choose_checking(self, checking: Checking) -> None:
        """Check the spelling of the draft on the sheet like this."""
        self._checking = (self.sheet.draft, checking)
        self.checking_chosen.emit()

    def value_with(self, splice: Splice) -> Json:
        """What the draft would hold after an edit of `shown`; writes nothing."""
        if isinstance(self._value, str):
            return carried_to_lines(self._value, splice)
        now = self._shown[: splice.start] + splice.inserted + self._shown[splice.end :]
        return now.replace(PARAGRAPH, "\n")

    def put(self, start: int, end: int, text: str) -> None:
        """Put a text in the place of a stretch of `shown`, as one step; the cursor goes behind.

        Ends of lines become those that the value has.
        """
        inserted = shown_lines(text)
        self.sheet.close_step()
        if isinstance(self._value, str):
            self.write(carried_to_lines(self._value, Splice(start, end, inserted)))
        else:
            self.write(text)
        self.sheet.close_step()
        self.refresh()
        self.go_to(start + len(inserted), start + len(inserted))
        self.focus()

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
        self._writing.setPlaceholderText("" if value == "" else self._placeholder(value))
        self.set_note(note)
        self._make_read(shown)

    def _laid(self, text: str) -> tuple[str, str]:
        """What the area shows of a text, and what there is to say if that is not all of it."""
        begun, longest = laid(text)
        wrap = QTextOption.WrapMode
        how = wrap.WrapAnywhere if longest > LONG else wrap.WrapAtWordBoundaryOrAnywhere
        if self._writing.wordWrapMode() != how:
            self._writing.setPlainText("")  # or what stood there would be laid out once more
            self._shown = ""
            self._writing.setWordWrapMode(how)
        is_cut = len(begun) < len(text)
        self._writing.setReadOnly(is_cut)
        if not is_cut:
            return shown_lines(begun), ""
        return shown_lines(begun), tr(
            "Too long to be edited here: only its beginning is shown and judged, all of it is kept."
        )

    def _placeholder(self, value: Value) -> str:
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
        splice = self.whole(typed)
        if splice != typed:  # a gesture of its own
            self.sheet.close_step()
            now = self._make_whole(now, splice)
        self._shown = now
        if isinstance(self._value, str):
            self._value = carried_to_lines(self._value, splice)
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
