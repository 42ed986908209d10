"""What the properties of a merge look with: written on their own, sharing nothing with it."""

from __future__ import annotations

from collections.abc import Iterator

from draft_editor.draft.change import Change, applied
from draft_editor.draft.merge import Merged, Side
from draft_editor.draft.merge_places import is_text, set_keys
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.text_merge import words_of
from draft_editor.draft.tree import ABSENT, Value, value_at
from draft_editor.model.json_text import Json, JsonObject, dump, same
from draft_editor.model.note import read_note


def alike(left: Value, right: Value) -> bool:
    """Whether two values, or two absences, are written alike."""
    return left is right or (left is not ABSENT and right is not ABSENT and same(left, right))


def after(tree: Json, changes: tuple[Change, ...]) -> Json:
    """The tree after changes."""
    for change in changes:
        tree = applied(tree, change)
    return tree


def all_for(merged: Merged, side: Side) -> JsonObject:
    """The merged tree with every conflict decided for one side."""
    return merged.decided({conflict.path: side for conflict in merged.conflicts})


def unordered(value: Json, path: Path = ROOT) -> str:
    """A value as text, keys and items of sets sorted."""
    match value:
        case dict():
            return "\0".join(
                sorted(f"{key}\1{unordered(item, path / key)}\2" for key, item in value.items())
            )
        case list():
            texts = [unordered(item, path / index) for index, item in enumerate(value)]
            return "\0".join(texts if set_keys(path) is None else sorted(texts))
        case _:
            return dump(value)


def leaves(value: Json, path: Path = ROOT) -> Iterator[str]:
    """What a value is made of; of a text its words."""
    match value:
        case dict() if value:
            for key, item in value.items():
                yield from leaves(item, path / key)
        case list() if value:
            for index, item in enumerate(value):
                yield from leaves(item, path / index)
        case str() if is_text(path) and read_note(value) is None:
            yield from words_of(value)
        case _:
            yield dump(value)


def assert_both_sides_of_a_set(
    keys: tuple[str, ...], was: Value, ours: Value, others: Value, now: Value
) -> None:
    """What one side added is there, and what one side took out is gone."""
    before, one, two, after = (_told(value, keys) for value in (was, ours, others, now))
    if one is None or two is None or before is None:
        return
    assert after == (before & one & two) | (one - before) | (two - before)


def _told(value: Value, keys: tuple[str, ...]) -> set[str] | None:
    """The items of a set in few words, or None where it is no set."""
    if not isinstance(value, list):
        return None
    told = [
        dump(item) if isinstance(item, str) else "/".join(str(item.get(key)) for key in keys)
        for item in value
        if isinstance(item, str)
        or (isinstance(item, dict) and keys and all(item.get(key) for key in keys))
    ]
    return set(told) if len(set(told)) == len(value) else None


def without(tree: JsonObject, path: Path) -> JsonObject:
    """The tree with nothing at a place that is reached by keys and the indexes of sets."""
    if value_at(tree, path) is ABSENT:
        return tree
    holder = value_at(tree, path.parent)
    assert isinstance(holder, dict)
    rest: Json = {key: item for key, item in holder.items() if key != path.last}
    for depth in range(len(path) - 1, 0, -1):
        step = path.steps[depth - 1]
        above = value_at(tree, Path(path.steps[: depth - 1]))
        if isinstance(above, dict):
            rest = {**above, str(step): rest}
        else:
            assert isinstance(above, list)
            assert isinstance(step, int)
            rest = [*above[:step], rest, *above[step + 1 :]]
    assert isinstance(rest, dict)
    return rest
