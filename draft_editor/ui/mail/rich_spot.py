"""What is selected in rich text, as a place where texts from elsewhere go."""

from __future__ import annotations

from dataclasses import dataclass

from draft_editor.model.json_text import Json
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.shown_text import shown_place
from draft_editor.ui.mail.rich_places import Inserted, Place, put_in
from draft_editor.ui.mail.rich_removal import without
from draft_editor.ui.mail.rich_source import LINE, RichSource
from draft_editor.ui.say import tr


@dataclass(frozen=True, slots=True, repr=False)
class RichSpot:
    """What is selected, or only the cursor; a text is put in as it is written in the source.

    It looks like what stands there, unless it is `is_alike` no longer. It `takes_keyboard`, unless
    somebody writes elsewhere by now.
    """

    field: MessageBodyField
    rich: RichSource
    first: Place
    last: Place
    is_alike: bool = True
    takes_keyboard: bool = True

    @property
    def declined(self) -> str:
        """What there is to say where the source could not take it."""
        return tr("That would change what only the source can hold, so it was not done.")

    def selected(self) -> str:
        """The words that are selected, a line for each paragraph."""
        lines = [block.text() for block in self.rich.blocks[self.first.block : self.last.block + 1]]
        lines[-1] = lines[-1][: self.last.letter]
        lines[0] = lines[0][self.first.letter :]
        return "\n".join(lines).replace(LINE, "\n")

    def value_with(self, text: str) -> Json:
        """The source with a text in place of what is selected; as it was where it cannot be."""
        made = self._made(text)
        return self.rich.source if made is None else made.source

    def go_behind(self, text: str) -> None:
        """Put the cursor behind a text that was put in here, and take the keyboard."""
        made = self._made(text)
        if made is not None:
            place = shown_place(made.source, made.end)
            self.field.go_to(place, place)
        if self.takes_keyboard:
            self.field.focus()

    def _made(self, text: str) -> Inserted | None:
        made = put_in(self.rich, self.first, self.last, text, is_alike=self.is_alike)
        if made is not None or self.first == self.last:
            return made
        left = without(self.rich, self.first, self.last)
        return None if left is None else put_in(left[0], left[1], left[1], text)
