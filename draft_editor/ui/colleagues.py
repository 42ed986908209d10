"""The colleagues who can be named: those of the open draft, then those of the other drafts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QTimer

from draft_editor.model.json_text import JsonObject
from draft_editor.model.people import Person, once, people_of, sources
from draft_editor.ui.colleague_ports import ColleaguePlaces
from draft_editor.ui.shelf import Shelf

KnownPeople: TypeAlias = Callable[[JsonObject], Sequence[Person]]
"""The people who can be named in a draft with this tree, its own first."""

_AT_ONCE: Final = 100
"""Drafts that are looked through in one turn: about a millisecond."""
_BETWEEN_LOOKS_MS: Final = 500
_MOST: Final = 2_000
"""Colleagues that are offered; no dealership has more."""


class Colleagues(QObject):
    """Learns who works here from the drafts of the shelf, some at a time. Thread: GUI.

    The drafts of a shelf are those of one profile; it may keep people, too. What is learned is
    kept nowhere.
    """

    def __init__(
        self, shelf: Shelf, places: ColleaguePlaces, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._places = places
        self._seen: dict[object, JsonObject] = {}
        self._people: dict[object, tuple[Person, ...]] = {}
        self._others: tuple[Person, ...] = ()
        self._known: tuple[tuple[object, ...], tuple[Person, ...]] = ((), ())
        self._more = QTimer(self, singleShot=True)
        self._more.timeout.connect(self._learn)

    def of(self, tree: JsonObject) -> tuple[Person, ...]:
        """The people of a draft, those whom the profile keeps, the others who are known so far.

        It is the same tuple while they are the same.
        """
        if not self._seen:
            self._learn()
        elif not self._more.isActive():
            self._more.start(_BETWEEN_LOOKS_MS)
        kept = self._places.colleagues()
        needed = (*sources(tree), kept, self._others)
        if len(self._known[0]) != len(needed) or any(
            was is not now for was, now in zip(self._known[0], needed, strict=True)
        ):
            self._known = needed, once((*people_of(tree), *kept, *self._others))[:_MOST]
        return self._known[1]

    def _learn(self) -> None:
        """Look through drafts that are new or other ones now; the rest a moment later."""
        trees = dict(self._shelf.trees())
        fresh = [key for key, tree in trees.items() if self._seen.get(key) is not tree]
        gone = [key for key in self._seen if key not in trees]
        if not fresh and not gone:
            return
        for key in gone:
            del self._seen[key], self._people[key]
        for key in fresh[:_AT_ONCE]:
            self._seen[key] = trees[key]
            self._people[key] = people_of(trees[key])
        self._others = once(person for people in self._people.values() for person in people)
        if len(fresh) > _AT_ONCE:
            self._more.start(0)
