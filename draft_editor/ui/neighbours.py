"""The other messages to a customer that have a time: where this one comes to stand among them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final, NamedTuple, TypeAlias

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, value_at
from draft_editor.model.locator import Locator
from draft_editor.ui.moments import Clocks
from draft_editor.ui.shelf import Shelf
from draft_editor.ui.summary import summary


class Neighbour(NamedTuple):
    """Another draft of the same customer: when it goes out, and what it is called."""

    moment: datetime
    title: str


_SCHEDULED_ON: Final = Path.of("messageAttributes", "draftAttributes", "scheduledOn")

Neighbours: TypeAlias = Callable[[Locator | None], tuple[Neighbour, ...]]
"""The neighbours of a draft, by its address; none of one without."""


def neighbours(shelf: Shelf, clocks: Clocks, locator: Locator | None) -> tuple[Neighbour, ...]:
    """The scheduled drafts of the same customer, edits and all; the earliest first."""
    if locator is None:
        return ()
    # Most drafts have no time: whether one has is looked at before anything else of it.
    found = (
        summary(tree, clocks, name)
        for tree, name in shelf.others(locator)
        if value_at(tree, _SCHEDULED_ON) not in (ABSENT, None, "")
    )
    timed = (Neighbour(each.moment, each.title()) for each in found if each.moment is not None)
    return tuple(sorted(timed))
