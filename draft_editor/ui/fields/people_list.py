"""A list of people under the cursor, to choose one from while typing goes on elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from draft_editor.model.locator import shortened
from draft_editor.model.people import Person, folded
from draft_editor.ui.fields.offered_list import Offer, OfferedList
from draft_editor.ui.say import tr


class PeopleList(OfferedList):
    """Offers people by their names, with their ids as tips."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, "people", tr("People you may mean"))

    def offer(self, lines: Sequence[tuple[Person, str]], under: QRect) -> None:
        """Show people, each with a hint, under a place of the window, or above it."""
        self.show_lines(offers_of(lines), under)


def offers_of(lines: Sequence[tuple[Person, str]]) -> list[Offer]:
    """The lines that offer people; those of one name are told apart by their ids."""
    names = Counter(folded(person.name) for person, _ in lines)
    return [
        Offer(
            person.name,
            ", ".join(filter(None, (_id(person) * (names[folded(person.name)] > 1), hint))),
            person.uuid,
        )
        for person, hint in lines
    ]


def _id(person: Person) -> str:
    return person.uuid if len(person.uuid) <= _SHORT else shortened(person.uuid)


_SHORT: Final = 12
