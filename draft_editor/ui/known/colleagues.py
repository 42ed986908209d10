"""The colleagues who can be named: those of the open draft, then those of the other drafts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import QObject

from draft_editor.model.json_text import JsonObject
from draft_editor.model.people import Person, once, people_of, sources
from draft_editor.ui.known.gleaning import Gleaning
from draft_editor.ui.known.ports import ColleaguePlaces
from draft_editor.ui.shelf import Shelf

KnownPeople: TypeAlias = Callable[[JsonObject], Sequence[Person]]
"""The people who can be named in a draft with this tree, its own first."""

_MOST: Final = 2_000
"""Colleagues that are offered; no dealership has more."""


class Colleagues(QObject):
    """Learns who works here from the drafts of the shelf, and from the profile. Thread: GUI."""

    def __init__(
        self, shelf: Shelf, places: ColleaguePlaces, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._places = places
        self._others = Gleaning(shelf, people_of, once, self)
        self._known: tuple[tuple[object, ...], tuple[Person, ...]] = ((), ())

    def of(self, tree: JsonObject) -> tuple[Person, ...]:
        """The people of a draft, those whom the profile keeps, the others who are known so far.

        It is the same tuple while they are the same.
        """
        kept, others = self._places.colleagues(), self._others.all()
        needed = (*sources(tree), kept, others)
        if len(self._known[0]) != len(needed) or any(
            was is not now for was, now in zip(self._known[0], needed, strict=True)
        ):
            self._known = needed, once((*people_of(tree), *kept, *others))[:_MOST]
        return self._known[1]
