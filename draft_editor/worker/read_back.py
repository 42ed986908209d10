"""The look after a submit without an answer: what has the service now?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from draft_editor.draft.change import Change, Insert, Remove
from draft_editor.draft.difference import difference
from draft_editor.draft.path import Path
from draft_editor.draft.tree import value_at
from draft_editor.model.json_text import BadJson, JsonObject, parse_object
from draft_editor.model.listing import Listed, Unread
from draft_editor.model.locator import Locator
from draft_editor.model.words import Words, words
from draft_editor.worker.guard import DraftReader

_NOT_ALL_LISTED: Final = words(
    "The service did not list all of its drafts, and this one was not among them."
)


@dataclass(frozen=True, slots=True)
class Arrived:
    """Everything that the edit changed is there.

    `form` is how the service has the draft now, where nothing else was changed as well; else
    it is what was sent, so that the other change is found before the next edit leaves.
    """

    form: str = field(repr=False)
    theirs: Listed = field(repr=False)


@dataclass(frozen=True, slots=True)
class DidNotArrive:
    """Nothing that the edit changed is there: the service has what it had before."""


@dataclass(frozen=True, slots=True)
class SomethingElse:
    """The service has neither the one nor the other, or nobody knows what it had before."""

    base: str | None = field(repr=False)
    theirs: Listed = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotListed:
    """The service does not list the draft any more: it was sent, or deleted."""


@dataclass(frozen=True, slots=True)
class NotReadable:
    """The draft could not be read, so nothing is known."""

    why: Words


Finding: TypeAlias = Arrived | DidNotArrive | SomethingElse | NotListed | NotReadable


async def read_back(reader: DraftReader, locator: Locator, sent: str, base: str | None) -> Finding:
    """Read a draft again and compare it with what was sent and with what was there before.

    `base` is the JSON text that a list gave of the draft before it was sent, None where that
    is not known. A service may list a draft in another order and with more in it than was
    sent, so what counts are the places that the edit changed.
    """
    reading = await reader.find_draft(locator)
    if isinstance(reading, Unread):
        return NotReadable(reading.why)
    listed = reading.draft(locator)
    if listed is not None:
        return compared(sent, base, listed)
    if reading.may_have_more or reading.skipped:
        return NotReadable(_NOT_ALL_LISTED)
    return NotListed()


def compared(sent: str, base: str | None, listed: Listed) -> Arrived | DidNotArrive | SomethingElse:
    """What a draft as it is listed tells of what was sent; see `read_back`."""
    edited, now = _tree(sent), _tree(listed.body)
    before = None if base is None else _tree(base)
    if edited is not None and edited == now:
        return Arrived(listed.body, listed)
    if edited is None or now is None or before is None or before == edited:
        return SomethingElse(base, listed)
    mine = places(difference(before, edited))
    if _agree(mine, edited, now):
        elsewhere = places(difference(before, now))
        form = listed.body if _agree(elsewhere, edited, now) else sent
        return Arrived(form, listed)
    if _agree(mine, before, now):
        return DidNotArrive()
    return SomethingElse(base, listed)


def places(changes: Iterable[Change]) -> tuple[Path, ...]:
    """What to compare: where the items of a list shift, the list as a whole."""
    return tuple(
        dict.fromkeys(
            change.path.parent if isinstance(change, Insert | Remove) else change.path
            for change in changes
        )
    )


def changed_elsewhere(before: str, sent: str, now: str) -> bool:
    """Whether a list shows changes at places that an accepted edit did not touch.

    `before` and `now` are as a list gave them. At the places that the edit changed the service
    may say the same in other words.
    """
    old, edited, new = _tree(before), _tree(sent), _tree(now)
    if old is None or edited is None or new is None:
        return False
    mine = places(difference(old, edited))
    return any(
        not any(place.touches(own) for own in mine) for place in places(difference(old, new))
    )


def _tree(text: str) -> JsonObject | None:
    try:
        return parse_object(text)
    except BadJson:
        return None


def _agree(where: Iterable[Path], one: JsonObject, other: JsonObject) -> bool:
    """Whether two bodies hold the same at all of these places, whatever the order of keys."""
    return all(value_at(one, place) == value_at(other, place) for place in where)
