"""The other messages to a customer that have a time: where this one comes to stand among them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, NamedTuple, TypeAlias

from draft_editor.draft.places import SCHEDULED_ON
from draft_editor.draft.tree import ABSENT, value_at
from draft_editor.model.json_text import JsonObject
from draft_editor.model.locator import Locator
from draft_editor.ui.moments import Clocks
from draft_editor.ui.shelf import Shelf
from draft_editor.ui.summary import summary

_MOST: Final = 100
_PAST: Final = timedelta(days=1)
"""What went out longer ago is in no week that is shown."""


class Neighbour(NamedTuple):
    """Another draft of the same customer: when it goes out, and what it is called."""

    moment: datetime
    title: str


Neighbours: TypeAlias = Callable[[Locator | None], tuple[Neighbour, ...]]
"""The neighbours of a draft, by its address; none of one without."""


class Neighbourhood:
    """Knows the scheduled drafts of a shelf; each is read once, until it is another one.

    Asked after each pause in typing, so that ten thousand drafts must be no burden.
    """

    def __init__(self, shelf: Shelf, clocks: Clocks) -> None:
        self._shelf = shelf
        self._clocks = clocks
        self._read: dict[Locator, tuple[JsonObject, str, Neighbour | None]] = {}

    def of(self, locator: Locator | None) -> tuple[Neighbour, ...]:
        """The nearest scheduled drafts of the same customer, edits and all, the earliest first."""
        if locator is None:
            return ()
        read, self._read = self._read, {}
        past = self._clocks.now() - _PAST
        found: list[Neighbour] = []
        for key, tree, name in self._shelf.others(locator):
            known = read.get(key)
            if known is None or known[0] is not tree or known[1] != name:
                known = tree, name, self._neighbour(tree, name)
            self._read[key] = known
            if known[2] is not None and known[2].moment > past:
                found.append(known[2])
        return tuple(sorted(found)[:_MOST])

    def _neighbour(self, tree: JsonObject, name: str) -> Neighbour | None:
        # Most drafts have no time: whether one has is looked at before anything else of it.
        if value_at(tree, SCHEDULED_ON) in (ABSENT, None, ""):
            return None
        told = summary(tree, self._clocks, name)
        return None if told.moment is None else Neighbour(told.moment, told.title())
