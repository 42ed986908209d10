"""Characters that make a text cost more parts: underlined, and plain ones offered for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject

from draft_editor.rules import placeholders, text_parts, text_saving
from draft_editor.ui.fields.marks import Look, Mark
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.shown_text import PARAGRAPH
from draft_editor.ui.fields.suggestions import Suggestion
from draft_editor.ui.say import tr

LONGEST: Final = 20_000
"""Characters of a text that is still counted; a longer one is never sent."""


class PlainCharacters(QObject):
    """Keeps a text message company; nothing is replaced unless somebody asks for it."""

    def __init__(self, field: MessageBodyField) -> None:
        super().__init__(field)
        self._field = field
        field.marking.add(self._marks)
        field.suggesting.add(self._suggest)

    def make_all_plain(self) -> None:
        """Replace all that have a harmless replacement, as one step; placeholders stay."""
        text = self._field.text()
        self._field.sheet.close_step()
        self._field.write(text_saving.plain_outside(text, placeholders.find(text)))
        self._field.sheet.close_step()
        self._field.focus()

    def _is_text(self) -> bool:
        return self._field.protocol() == "TEXT"

    def _marks(self, text: str, _begins: int) -> Iterator[Mark]:
        if self._is_text():
            for culprit in text_parts.count(text).culprits:
                if culprit.plain is not None:
                    for place in culprit.places:
                        yield Mark(place, place + 1, Look.COSTLY)

    def _suggest(self, shown: str, place: int) -> Iterator[Suggestion]:
        """Plain ones for what stands before or behind the cursor; then one for all of them."""
        if not self._is_text() or len(shown) > LONGEST:
            return
        spans = placeholders.find(shown)
        counted = text_parts.count(shown.replace(PARAGRAPH, "\n"))
        plain = {
            at: (culprit.character, culprit.plain)
            for culprit in counted.culprits
            if culprit.plain is not None
            for at in culprit.places
            if not any(span.start <= at < span.end for span in spans)
        }
        here = [at for at in (place, place - 1) if at in plain]
        for at in here:
            costly, cheap = plain[at]
            label = tr("Write {plain} instead of {character}").format(
                plain=plain_shown(cheap), character=shown_character(costly)
            )
            do = None if cheap else lambda at=at: self._field.put(at, at + 1, "")
            yield Suggestion(label, at, at + 1, cheap, do)
        if here and len(plain) > 1:
            label = tr("Write plain characters in the whole text")
            yield Suggestion(label, 0, 0, do=self.make_all_plain)


def shown_character(character: str) -> str:
    """A character as it is named to a person, who may not see it otherwise."""
    if character.isspace():
        return tr("a special space")
    return character if character.isprintable() else f"U+{ord(character):04X}"


def plain_shown(plain: str) -> str:
    """What stands for a character, as it is named to a person."""
    match plain:
        case "":
            return tr("nothing")
        case "...":  # in most fonts it looks as what it is for
            return tr("three dots")
        case _:
            return plain if plain.strip() else tr("a space")
