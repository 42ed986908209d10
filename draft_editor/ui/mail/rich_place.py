"""An email as it looks, as a place where one writes: what helps to write joins itself here, too."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from draft_editor.draft.path import Path
from draft_editor.ui.fields.marks import Marking
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.placeholder_marks import placeholder_marks
from draft_editor.ui.fields.shown_text import code_points, units
from draft_editor.ui.fields.suggesting import Suggesting
from draft_editor.ui.mail.rich_view import RichView
from draft_editor.ui.mail.rich_writing import RichWriting


class RichPlace(QObject):
    """What is read of a body in its rich view; an edit goes the way of one that is typed there.

    Places are those of the words that are read, not those of the source.
    """

    takes_source = False
    is_filled_in = True
    may_be_html = False

    def __init__(self, field: MessageBodyField, rich: RichView) -> None:
        super().__init__(field)
        self._field = field
        self._rich = rich
        self._shown = ""
        self._revision = -1
        self.sheet = field.sheet
        self.marking = Marking(rich.writing)
        self.suggesting = Suggesting(self)
        self.marking.add(placeholder_marks)
        self.marking.looked.connect(field.marking.looked)  # what is said of the text holds here
        rich.writing.suggestions_asked.connect(self.suggesting.open)
        field.places.append(self)

    @property
    def path(self) -> Path:
        """The place of the body."""
        return self._field.path

    @property
    def is_showing(self) -> bool:
        """Whether the paragraphs are being laid."""
        return self._rich.is_laying

    def writing(self) -> RichWriting:
        """The rich text itself."""
        return self._rich.writing

    def text(self) -> str:
        """The source."""
        return self._field.text()

    def shown(self) -> str:
        """The words that are read; the same text as long as it is equal."""
        document = self.writing().document()
        if document.revision() != self._revision:
            self._revision = document.revision()
            now = document.toRawText()
            if now != self._shown:
                self._shown = now
        return self._shown

    def shown_place(self, place: int) -> int:
        """The place that is nearest to one of the source."""
        return code_points(self.shown(), self._rich.position_of(place))

    def selection(self) -> tuple[int, int]:
        """What is selected, or twice the place of the cursor."""
        cursor, shown = self.writing().textCursor(), self.shown()
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        return code_points(shown, ends[0]), code_points(shown, ends[1])

    def go_to(self, start: int, end: int) -> None:
        """Select a stretch, or go to its place."""
        self.writing().setTextCursor(self._cursor(start, end))

    def put(self, start: int, end: int, text: str) -> None:
        """Put words in the place of others, which they look like; the cursor goes behind."""
        self.sheet.close_step()
        cursor = self._cursor(start, end)
        cursor.insertText(text)
        self.sheet.close_step()
        self.go_to(start + len(text), start + len(text))
        self.focus()

    def focus(self) -> None:
        """Take the keyboard."""
        self._field.focus()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        shown = self.shown()
        most = len(shown)
        cursor = self.writing().textCursor()
        cursor.setPosition(units(shown, min(start, most)))
        cursor.setPosition(units(shown, min(end, most)), QTextCursor.MoveMode.KeepAnchor)
        return cursor
