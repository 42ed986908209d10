"""The drafts of this session: those read from the service, those opened, those from files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from draft_editor.draft.card import Card, Key
from draft_editor.draft.draft import Draft
from draft_editor.model.json_text import JsonObject, same
from draft_editor.model.locator import Locator
from draft_editor.ui import later
from draft_editor.ui.moments import Clocks
from draft_editor.ui.summary import summary

if TYPE_CHECKING:
    from draft_editor.ui.panels.draft_lines import DraftLine


@dataclass(slots=True)
class Place:
    """A draft's place: how it was read, and the draft itself once it was opened.

    `is_own`: it came from no list and no file, but from what this computer has kept.
    """

    card: Card
    draft: Draft | None = None
    file: FilePath | None = None
    is_own: bool = False


class Shelf:
    """Keeps every opened draft, with its edits, until the window closes."""

    def __init__(self) -> None:
        self._places: dict[Key, Place] = {}

    def put_cards(
        self, cards: Sequence[Card], keep: Key | None = None, *, is_whole: bool = True
    ) -> None:
        """Take what the service has now.

        A draft that was edited here stays as it is, on the state it was opened from; so does
        one, with all that can be undone, whose base is what the service has now. One that
        the service does not list any more stays too while it holds edits, and `keep` in any
        case. Unless the reading `is_whole`, so do the drafts of each conversation that none
        came of: it may be one that could not be read. The order then stays as well.
        """
        read = {card.locator.thread for card in cards if card.locator is not None}
        kept = {
            key: place
            for key, place in self._places.items()
            if key == keep
            or place.file is not None
            or place.is_own
            or (place.draft is not None and place.draft.is_changed())
            or (not is_whole and isinstance(key, Locator) and key.thread not in read)
        }
        places: dict[Key, Place] = {}
        for card in cards:
            if card.locator is None:
                continue
            places[card.locator] = _renewed(self._places.get(card.locator), card)
        for key, place in kept.items():
            places.setdefault(key, place)
        if not is_whole:
            before = {key: places[key] for key in self._places if key in places}
            places = before | places
        self._places = places

    def put_file(self, path: FilePath, card: Card) -> Key:
        """Take a draft from a file; the key it is known by.

        Edits stay: beside an edited draft of the same address it is known by its file, and
        a file that was opened and edited before is that draft.
        """
        keys: tuple[Key, ...] = (path,) if card.locator is None else (card.locator, path)
        for key in keys:
            known = self._places.get(key)
            if known is None or known.draft is None or not known.draft.is_changed():
                self._places[key] = Place(card, file=path)
                return key
        return path

    def put_own(self, key: Key, card: Card) -> None:
        """Take a draft that no list has and that was kept here; it stays."""
        self._places[key] = Place(
            card, file=key if isinstance(key, FilePath) else None, is_own=True
        )

    def clear(self) -> None:
        """Another service: none of these drafts is its own."""
        self._places.clear()

    def put_kept(self, key: Key, card: Card, draft: Draft) -> None:
        """Take a draft of an earlier run as it was left.

        It may have been read or opened anew in the meantime: what holds edits comes first.
        """
        known = self._places.get(key)
        if known is not None and known.card.source != card.source:
            if known.file is None and known.card.tree == draft.base:
                card = known.card
            elif not draft.is_changed():
                return
        file = None if known is None else known.file
        self._places[key] = Place(card, draft, key if isinstance(key, FilePath) else file)

    def open(self, key: Key) -> Draft:
        """The draft behind a key, opened once."""
        place = self._places[key]
        if place.draft is None:
            place.draft = Draft(place.card.source, place.card.locator, place.card.tree)
        return place.draft

    def address(self, key: Key, locator: Locator | None) -> None:
        """Give a draft that came without an address one, or take it away again."""
        draft = self._places[key].draft
        if draft is not None and self.may_address(key):
            draft.address(locator)

    def may_address(self, key: Key) -> bool:
        """Whether a draft came without an address."""
        return self._places[key].card.locator is None

    def card(self, key: Key) -> Card:
        """How a draft was read."""
        return self._places[key].card

    def draft_at(self, locator: Locator) -> Draft | None:
        """The opened draft at an address."""
        place = self._places.get(locator)
        return None if place is None else place.draft

    def put_theirs(self, card: Card) -> None:
        """The opened draft at a card's address stands on what the service has now."""
        if card.locator in self._places:
            self._places[card.locator].card = card

    def key_of(self, draft: Draft) -> Key | None:
        """The key of a draft that lies here."""
        return next((key for key, place in self._places.items() if place.draft is draft), None)

    def others(self, locator: Locator) -> Iterator[tuple[Locator, JsonObject, str]]:
        """The customer's other drafts: address, what it holds here now, the customer's name."""
        for key, place in self._places.items():
            if isinstance(key, Locator) and key.ids[:3] == locator.ids[:3] and key != locator:
                tree = place.card.tree if place.draft is None else place.draft.tree
                yield key, tree, place.card.customer_name

    def trees(self) -> Iterator[tuple[Key, JsonObject]]:
        """What each draft holds here now."""
        for key, place in self._places.items():
            yield key, place.card.tree if place.draft is None else place.draft.tree

    def listed_form(self, locator: Locator) -> str | None:
        """The text that a list gave of a draft, while that is what its edits stand on."""
        place = self._places.get(locator)
        if place is None or place.is_own or place.file is not None or place.draft is None:
            return None
        return place.card.source if place.draft.base == place.card.tree else None

    def __contains__(self, key: object) -> bool:
        return key in self._places

    def __iter__(self) -> Iterator[Key]:
        return iter(self._places)

    def changed(self) -> tuple[Draft, ...]:
        """The drafts with edits that the service does not have."""
        return tuple(draft for _, draft in self.edited())

    def edited(self) -> tuple[tuple[Card, Draft], ...]:
        """The same drafts, each with how it was read."""
        return tuple(
            (place.card, place.draft)
            for place in self._places.values()
            if place.draft is not None and place.draft.is_changed()
        )

    def lines(self, clocks: Clocks) -> list[DraftLine]:
        """A line for each, in the order of the service."""
        return [
            later.DraftLine(
                key,
                summary(
                    place.card.tree if place.draft is None else place.draft.tree,
                    clocks,
                    place.card.customer_name,
                ),
                place.draft is not None and place.draft.is_changed(),
            )
            for key, place in self._places.items()
        ]


def _renewed(known: Place | None, card: Card) -> Place:
    """The place of a draft that was just read, and may have been opened before."""
    if known is None or known.draft is None:
        return Place(card)
    draft = known.draft
    if known.file is None and draft.base == card.tree:  # whatever the order of the keys
        if draft.opened_from != card.source and same(draft.base, card.tree):
            draft.accept(card.source)  # the same, in the service's own writing
        return Place(card, draft)
    if draft.is_changed() or known.card.source == card.source:
        return known
    return Place(card)
