"""A list of an email's source with the lists in it, letter for letter, to move items about in.

Written again it is the source it was read from, but for what was moved.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from draft_editor.draft.read_words import INLINE
from draft_editor.ui.mail.rich_source import BLANKS, PICTURES, TOKEN, name_of

LISTS = frozenset({"ul", "ol"})


class NotHeld(Exception):
    """There is more in the list than items and lists."""


@dataclass(eq=False, slots=True)
class Item:
    """An item that begins at `start` of the source; `lists` stand in it, or right behind it."""

    lead: str
    open: str
    start: int
    inner: str = ""
    lists: list[Listing] = field(default_factory=list)
    gap: str = ""
    close: str = ""
    has_lists_behind: bool = False

    def source(self) -> str:
        """All of it."""
        lists = "".join(each.source() for each in self.lists)
        end = self.gap + self.close
        content = end + lists if self.has_lists_behind else lists + end
        return self.lead + self.open + self.inner + content


@dataclass(eq=False, slots=True)
class Listing:
    """A list; `gap` is what stands before its end."""

    lead: str
    open: str
    items: list[Item] = field(default_factory=list)
    gap: str = ""
    close: str = ""

    @property
    def kind(self) -> str:
        """`ul` or `ol`."""
        return name_of(self.open)

    def source(self) -> str:
        """All of it."""
        items = "".join(each.source() for each in self.items)
        return self.lead + self.open + items + self.gap + self.close

    def like(self, items: list[Item]) -> Listing:
        """Another list of the same kind."""
        return Listing("", self.open, items, self.gap, self.close)

    def turn(self, kind: str) -> None:
        """Make it one of another kind."""
        self.open = re.sub(r"(?<=<)\w+", kind, self.open, count=1)
        self.close = f"</{kind}>"


@dataclass(slots=True)
class Found:
    """Where an item stands; `above` is the item, and its list, that the list is in."""

    listing: Listing
    at: int
    above: tuple[Item, Listing] | None


def find(listing: Listing, item: Item, above: tuple[Item, Listing] | None = None) -> Found:
    """Where an item stands now, which is in the list or in one that is in it."""
    for at, each in enumerate(listing.items):
        if each is item:
            return Found(listing, at, above)
        for inner in each.lists:
            if item in all_items(inner):
                return find(inner, item, (each, listing))
    raise NotHeld


def all_items(listing: Listing) -> list[Item]:
    """All items, in the order in which they are read."""
    found: list[Item] = []
    for each in listing.items:
        found.append(each)
        for inner in each.lists:
            found += all_items(inner)
    return found


def indent(root: Listing, item: Item) -> None:
    """Put an item, and what is in it, under the one before it; the first stays."""
    found = find(root, item)
    if not found.at:
        return
    previous = found.listing.items[found.at - 1]
    del found.listing.items[found.at]
    if previous.lists:
        previous.lists[-1].items.append(item)
    else:
        gap = item.lead if item.lead.strip(" \t") else ""
        kind = found.listing.kind
        previous.lists.append(Listing("", f"<{kind}>", [item], gap, f"</{kind}>"))


def outdent(root: Listing, item: Item) -> None:
    """Put an item behind the one it is under; those that follow it there come under it."""
    found = find(root, item)
    if found.above is None:
        return
    owner, outer = found.above
    if owner.lists[-1] is not found.listing:
        raise NotHeld
    rest = found.listing.items[found.at + 1 :]
    del found.listing.items[found.at :]
    if rest and item.lists:
        item.lists[-1].items += rest
    elif rest:
        item.lists.append(found.listing.like(rest))
    if not found.listing.items:
        owner.lists.remove(found.listing)
    outer.items.insert(outer.items.index(owner) + 1, item)


def read_list(source: str, start: int) -> tuple[Listing, int]:
    """The list that begins at a place, and where it ends; `NotHeld` where it holds more."""
    reading = _Reading(source, start)
    return reading.listing(""), reading.place


class _Reading:
    """Reads a list from its first tag to its last one."""

    def __init__(self, source: str, place: int) -> None:
        self._source = source
        self.place = place

    def _peek(self) -> tuple[str, str, str]:
        """The blanks that follow; the token behind them; the name of its tag, `/` if it ends."""
        blanks = re.compile(f"[{BLANKS}]*").match(self._source, self.place)
        lead = blanks[0] if blanks is not None else ""
        token = TOKEN.match(self._source, self.place + len(lead))
        if token is None:
            raise NotHeld
        name = name_of(token[0]) if token["tag"] is not None else ""
        return lead, token[0], f"/{name}" if name and token[0].startswith("</") else name

    def listing(self, lead: str) -> Listing:
        """The list that begins here."""
        _, opening, kind = self._peek()
        made = Listing(lead, opening)
        self.place += len(opening)
        while True:
            lead, tag, name = self._peek()
            if name == "li":
                self.place += len(lead) + len(tag)
                made.items.append(self._item(Item(lead, tag, self.place - len(tag))))
            elif name in LISTS and made.items and not made.items[-1].lists:
                self.place += len(lead)
                made.items[-1].lists.append(self.listing(lead))
                made.items[-1].has_lists_behind = True
            elif name == f"/{kind}":
                self.place += len(lead) + len(tag)
                made.gap, made.close = lead, tag
                return made
            else:
                raise NotHeld

    def _item(self, item: Item) -> Item:
        while True:
            lead, tag, name = self._peek()
            if name in {"li", "/ul", "/ol"}:
                return item
            end = self.place + len(lead) + len(tag)
            if name == "/li":
                item.gap, item.close = lead, tag
                self.place = end
                return item
            if name in LISTS:
                self.place += len(lead)
                item.lists.append(self.listing(lead))
            elif item.lists or (name and name.lstrip("/") not in INLINE | PICTURES):
                raise NotHeld
            else:
                item.inner += lead + tag
                self.place = end
