"""A view that is seen and written in instead of a field’s text, and where text is inserted."""

from __future__ import annotations

from typing import Protocol

from draft_editor.model.json_text import Json
from draft_editor.ui.fields.body import WrittenField


class Spot(Protocol):
    """What is selected somewhere, or a cursor: a text from elsewhere goes there."""

    @property
    def field(self) -> WrittenField:
        """Whose text it is in."""

    @property
    def declined(self) -> str:
        """What there is to say if `value_with` gives the value as it was."""

    def selected(self) -> str:
        """The selected text, with plain line ends."""

    def value_with(self, text: str) -> Json:
        """What the draft would hold with a text in place of the selection; writes nothing."""

    def go_behind(self, text: str) -> None:
        """Put the cursor behind a text that was put in here, and give the field the keyboard."""


class StandIn(Protocol):
    """What stands instead of the text at times; places are code points of the field's `shown`."""

    def spot(self) -> Spot | None:
        """Where a text from elsewhere goes; None while the text itself says so."""

    def selection(self) -> tuple[int, int] | None:
        """What is selected; None while the text itself says so."""

    def shows(self, start: int, end: int, *, with_tags: bool) -> bool:
        """Whether it is seen now and shows the words of this stretch; tags may be in it."""

    def go_to(self, start: int, end: int) -> None:
        """Select this stretch, or what is nearest to it, if it is seen now."""
