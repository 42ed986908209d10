"""A text put in at the cursor from elsewhere: the value it makes, and where the cursor is then."""

from __future__ import annotations

from dataclasses import dataclass

from draft_editor.model.json_text import Json
from draft_editor.model.splice import Splice
from draft_editor.ui.fields.body import BodyField
from draft_editor.ui.fields.line import LineField
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.shown_text import PARAGRAPH, code_points, shown_line, shown_lines, units
from draft_editor.ui.fields.stand_in import Spot
from draft_editor.ui.say import tr


def spot_of(field: BodyField | LineField) -> Spot:
    """Where a text from elsewhere goes in a field now."""
    instead = field.instead() if isinstance(field, MessageBodyField) else None
    return instead or TextSpot.of(field)


def put_at(spot: Spot, text: str) -> bool:
    """Put a text in place of what is selected, as one step; False where it is declined."""
    sheet, path = spot.field.sheet, spot.field.path
    value = spot.value_with(text)
    if value == sheet.value(path):
        return text == spot.selected()
    sheet.close_step()
    sheet.write(path, value)
    sheet.close_step()
    spot.field.refresh()
    spot.go_behind(text)
    return True


@dataclass(frozen=True, slots=True)
class TextSpot:
    """What is selected in a field, or only its cursor: places in what is shown, in code points."""

    field: BodyField | LineField
    start: int
    end: int

    @classmethod
    def of(cls, field: BodyField | LineField) -> TextSpot:
        """Where a field's cursor is now."""
        if isinstance(field, BodyField):
            return cls(field, *field.selection())
        line = field.line()
        shown = line.text()
        first = line.selectionStart() if line.hasSelectedText() else line.cursorPosition()
        last = line.selectionEnd() if line.hasSelectedText() else first
        return cls(field, code_points(shown, first), code_points(shown, last))

    @property
    def declined(self) -> str:
        """What there is to say if the value stays as it was."""
        return tr("This part of the note is no plain text; it stays as it is.")

    def selected(self) -> str:
        """The selected text, with plain line ends."""
        return self._shown()[self.start : self.end].replace(PARAGRAPH, "\n")

    def value_with(self, text: str) -> Json:
        """What the draft would hold with a text in place of the selection.

        A field of one line gets it in one line.
        """
        match self.field:
            case BodyField() as body:
                return body.value_with(Splice(self.start, self.end, shown_lines(text)))
            case LineField() as line:
                shown = self._shown()
                one = " ".join(text.split("\n"))
                return line.value_of(shown[: self.start] + one + shown[self.end :])

    def go_behind(self, text: str) -> None:
        """Put the cursor behind a text that was put in here, and give the field the keyboard."""
        self.field.focus()
        match self.field:
            case BodyField() as body:
                place = self.start + len(shown_lines(text))
                body.go_to(place, place)
            case LineField() as line:
                place = self.start + len(shown_line(text))
                line.line().setCursorPosition(units(line.line().text(), place))

    def _shown(self) -> str:
        return self.field.shown() if isinstance(self.field, BodyField) else self.field.line().text()
