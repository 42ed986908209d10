"""Text inserted at the cursor from elsewhere: the value it makes, and where the cursor goes."""

from __future__ import annotations

from dataclasses import dataclass

from draft_editor.model.json_text import Json
from draft_editor.model.splice import Splice
from draft_editor.ui.fields import tags
from draft_editor.ui.fields.body import WrittenField
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.shown_text import PARAGRAPH
from draft_editor.ui.fields.stand_in import Spot
from draft_editor.ui.say import tr


def spot_of(field: WrittenField) -> Spot:
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

    field: WrittenField
    start: int
    end: int
    touches: tuple[bool, bool] = (False, False)
    """Whether a tag ends right before the place, and begins right behind: no letter may follow."""

    @classmethod
    def of(cls, field: WrittenField) -> TextSpot:
        """Where a field's cursor is now; nothing is cut in two there that has to stay whole."""
        whole = field.whole(Splice(*field.selection(), ""))
        touches = tags.touching(field.shown(), whole.start, whole.end)
        return cls(field, whole.start, whole.end, touches)

    @property
    def declined(self) -> str:
        """What there is to say if the value stays as it was."""
        return tr("This part of the note is no plain text; it stays as it is.")

    def selected(self) -> str:
        """The selected text, with plain line ends."""
        return self.field.shown()[self.start : self.end].replace(PARAGRAPH, "\n")

    def value_with(self, text: str) -> Json:
        """What the draft would hold with a text in place of the selection.

        A field of one line gets it in one line.
        """
        return self.field.value_with(Splice(self.start, self.end, self._put(text)))

    def go_behind(self, text: str) -> None:
        """Put the cursor behind a text that was put in here, and give the field the keyboard."""
        self.field.focus()
        place = self.start + len(self._put(text))
        self.field.go_to(place, place)

    def _put(self, text: str) -> str:
        before, behind = self.touches
        first = " " if before and text[:1].isalnum() else ""
        last = " " if behind and text[-1:].isalnum() else ""
        return first + self.field.shown_form(text) + last
