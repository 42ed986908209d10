"""The text of a canned response, written with the same help as the body of a message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QMenu, QWidget

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.places import BODY
from draft_editor.draft.tree import Value
from draft_editor.model.canned import CannedResponse
from draft_editor.model.json_text import Json, JsonObject, dump
from draft_editor.model.note import Note
from draft_editor.model.prompts import filled, prompt_places, unpaired
from draft_editor.ui.fields.marks import Look, Mark
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.text_count import TextCount
from draft_editor.ui.sheet import Sheet

LANGUAGE: Final = Path.of("locale")
"""Where its language lies on its sheet; what a draft has as well lies at the draft's place."""


class ResponseText(MessageBodyField):
    """Writes on a sheet of its own, on which a response lies as a small draft.

    So what helps to write a message helps here, too, and one Undo takes back what was typed
    and what was chosen. What a response asks for is coloured, and counted as it is proposed.
    """

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        self._is_own = False
        super().__init__(sheet, BODY, parent)
        self.setFocusProxy(self._writing)
        self._writing.setObjectName("responses.text")
        TextCount(self)

    def _join(self) -> None:
        super()._join()
        self.marking.add(_prompt_marks)

    def lay(self, response: CannedResponse, *, is_own: bool) -> None:
        """Lay a response on the sheet; one that is not one's own can only be read."""
        self._is_own = is_own
        tree: JsonObject = {
            "messageAttributes": {"protocol": response.channel, "body": response.text},
            "locale": response.language,
            "isFreeMarkerMessage": response.is_template,
        }
        self.sheet.lay(Draft(dump(tree), tree=tree))
        self._writing.setReadOnly(not is_own)
        self.go_to(0, 0)
        self.check_in(response.language)

    def check_in(self, language: str) -> None:
        """Check the spelling in the language of the response; of any language: as it reads."""
        if language != self.checking.language:
            self.choose_checking(self.checking._replace(language=language))

    def protocol(self) -> str:
        """What is for any channel may be a text, and is counted as one."""
        return super().protocol() or "TEXT"

    def sent(self) -> str:
        return filled(self.text(), {})

    @property
    def is_filled_in(self) -> bool:
        return self.protocol() != "NOTE"

    def stored_form_menu(self) -> QMenu:
        """A response has no other form than its text: the menu is what stands around this."""
        menu = QMenu(self)
        menu.addSeparator()
        return menu

    def write(self, value: Json) -> None:
        if self._is_own:
            super().write(value)

    def _read(self, value: Value) -> Note | None:
        """What looks as a note is shown as it is written."""
        return None


def _prompt_marks(text: str, _begins: int) -> Iterator[Mark]:
    for start, end in prompt_places(text):
        yield Mark(start, end, Look.PROMPT)
    for start in unpaired(text):
        yield Mark(start, start + 2, Look.WRONG)
