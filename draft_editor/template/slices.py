"""Ranges of numbers, and what a range takes out of a text or a list."""

from __future__ import annotations

from typing import NamedTuple

from draft_editor.model.words import words
from draft_editor.template.outcome import Failure
from draft_editor.template.syntax import Expression
from draft_editor.template.tokens import not_here
from draft_editor.template.values import Item


class Bounds(NamedTuple):
    """The places `first` up to `last`, which may be below `first`; without `last` to the end.

    A short one goes no further than there is something; an empty one has no places at all.
    """

    first: int
    last: int | None
    is_short: bool = False
    is_empty: bool = False
    kind: str = ".."


def bounds(first: int, last: int | None, kind: str) -> Bounds:
    """What is meant by `first..last`, `first..<last` or `first..*last`."""
    if last is None or kind == "..":
        return Bounds(first, last)
    if kind == "..*":
        return Bounds(first, first + last - 1, is_short=True, is_empty=not last, kind=kind)
    step = 1 if first <= last else -1
    return Bounds(first, last - step, is_empty=first == last, kind=kind)


def numbers(found: Bounds, node: Expression) -> list[int]:
    """The numbers of a range that ends."""
    if found.last is None:
        raise not_here("..", node.start, node.end)
    if found.is_empty:
        return []
    step = 1 if found.first <= found.last else -1
    return list(range(found.first, found.last + step, step))


def letters_of(text: str, found: Bounds, node: Expression) -> str:
    """What a range takes out of a text whose letters are one unit each."""
    places = _places(len(text), found, node)
    if len(places) > 1 and places[0] > places[1]:
        if len(places) > 2 or found.kind != "..":
            raise not_here("[…]", node.start, node.end)
        return ""
    return "".join(text[place] for place in places)


def items_of(items: list[Item], found: Bounds, node: Expression) -> list[Item]:
    """What a range takes out of a list."""
    return [items[place] for place in _places(len(items), found, node)]


def _places(size: int, found: Bounds, node: Expression) -> range:
    if found.is_empty:
        return range(0)
    is_open = found.last is None or found.is_short
    last = size - 1 if found.last is None else found.last
    if is_open:
        last = min(last, size - 1)
    if found.first > size or (found.first == size and not is_open) or last >= size:
        raise _beyond(node)
    step = 1 if is_open or found.first <= last else -1
    return range(found.first, last + step, step)


def _beyond(node: Expression) -> Failure:
    return Failure(words("There is nothing at that place."), node.start, node.end)
