"""A list of people under the cursor, to choose one from while typing goes on elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from draft_editor.model.people import Person
from draft_editor.ui.fields.offered_list import Offer, OfferedList
from draft_editor.ui.say import tr


class PeopleList(OfferedList):
    """Offers people by their names, with their ids as tips."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, "people", tr("People you may mean"))

    def offer(self, lines: Sequence[tuple[Person, str]], under: QRect) -> None:
        """Show people, each with a hint, under a place of the window, or above it."""
        self.show_lines([offer_of(person, hint) for person, hint in lines], under)


def offer_of(person: Person, hint: str) -> Offer:
    """The line that offers a person."""
    return Offer(person.name, hint, person.uuid)
