"""What differs between two states of a draft, as changes that lead from one to the other."""

from __future__ import annotations

from collections.abc import Iterator

from draft_editor.draft.change import Change, Insert, Remove, Set, Unset
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json, JsonObject, same


def difference(old: Json, new: Json) -> tuple[Change, ...]:
    """Changes that make `old` into `new` when applied in their order.

    Objects are compared key by key and lists item by item, so each change names the smallest
    place that differs. What the two trees share is not looked into. Keys that stand in
    another order are a change of their object.
    """
    return tuple(_between(ROOT, old, new))


def _between(path: Path, old: Json, new: Json) -> Iterator[Change]:
    if old is new:
        return
    if isinstance(old, dict) and isinstance(new, dict) and _keeps_order(old, new):
        yield from _between_objects(path, old, new)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _between_lists(path, old, new)
    elif not same(old, new):
        yield Set(path, new, old)


def _keeps_order(old: JsonObject, new: JsonObject) -> bool:
    return [key for key in old if key in new] == [key for key in new if key in old]


def _between_objects(path: Path, old: JsonObject, new: JsonObject) -> Iterator[Change]:
    gone = 0
    for place, (key, value) in enumerate(old.items()):
        if key not in new:
            yield Unset(path / key, value, place - gone)
            gone += 1
    for place, (key, value) in enumerate(new.items()):
        if key in old:
            yield from _between(path / key, old[key], value)
        else:
            yield Set(path / key, value, ABSENT, place)


def _between_lists(path: Path, old: list[Json], new: list[Json]) -> Iterator[Change]:
    """Equal items at both ends stay; what lies between is changed, then removed or inserted."""
    head = 0
    while head < min(len(old), len(new)) and same(old[head], new[head]):
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and same(old[-1 - tail], new[-1 - tail]):
        tail += 1
    common = min(len(old), len(new)) - tail
    for index in range(head, common):
        yield from _between(path / index, old[index], new[index])
    for index in range(len(old) - tail - 1, common - 1, -1):
        yield Remove(path / index, old[index])
    for index in range(common, len(new) - tail):
        yield Insert(path / index, new[index])
