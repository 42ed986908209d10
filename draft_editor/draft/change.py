"""A change: the only way in which a draft becomes another.

Five kinds, each at one path, each holding all it needs to be undone. The journal, undo, the
diff and the merge are readings of lists of these.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value, child, with_child
from draft_editor.model.json_text import Json, same
from draft_editor.model.words import Complaint, words


class ChangeDoesNotFit(Complaint):
    """The draft is not in the state that the change was made for; nothing was changed."""

    def __init__(self, path: Path) -> None:
        super().__init__(words("The change at {path} does not fit this draft.", path=str(path)))
        self.path = path


@dataclass(frozen=True, slots=True)
class Set:
    """A value written at a key, an index or the root.

    `before` is what stood there. Where nothing did (`ABSENT`, keys only), the new key comes
    to stand at `place` among its siblings.
    """

    path: Path
    value: Json = field(repr=False)
    before: Value = field(repr=False)
    place: int = 0


@dataclass(frozen=True, slots=True)
class Unset:
    """A key taken out of its object; `place` is where it stood among its siblings."""

    path: Path
    before: Json = field(repr=False)
    place: int


@dataclass(frozen=True, slots=True)
class Insert:
    """A new item in a list; the path ends with the index it gets."""

    path: Path
    value: Json = field(repr=False)


@dataclass(frozen=True, slots=True)
class Remove:
    """An item taken out of a list; the path ends with the index it had."""

    path: Path
    before: Json = field(repr=False)


@dataclass(frozen=True, slots=True)
class Move:
    """An item of the list at `path` taken from index `source` and put at index `target`."""

    path: Path
    source: int
    target: int


Change: TypeAlias = Set | Unset | Insert | Remove | Move


def inverse(change: Change) -> Change:
    """The change that takes this one back, exactly."""
    match change:
        case Set(path, value, before, place):
            if before is ABSENT:
                return Unset(path, value, place)
            return Set(path, before, value, place)
        case Unset(path, before, place):
            return Set(path, before, ABSENT, place)
        case Insert(path, value):
            return Remove(path, value)
        case Remove(path, before):
            return Insert(path, before)
        case Move(path, source, target):
            return Move(path, target, source)
        case _:
            assert_never(change)


def applied(tree: Json, change: Change) -> Json:
    """The tree after a change; raises `ChangeDoesNotFit` where its `before` does not hold."""
    path = change.path
    if isinstance(change, Move):
        return _edited(tree, path, lambda items: _moved(items, change))
    if path:
        return _edited(tree, path.parent, lambda holder: _child_edited(holder, change))
    if isinstance(change, Set) and _holds(tree, change.before):
        return change.value
    raise ChangeDoesNotFit(path)


def _edited(tree: Json, path: Path, edit: Callable[[Json], Json]) -> Json:
    """The tree with the value at `path` edited; all that lies beside the path is shared."""
    holders: list[Json] = [tree]
    for step in path:
        below = child(holders[-1], step)
        if below is ABSENT:
            raise ChangeDoesNotFit(path)
        holders.append(below)
    value = edit(holders[-1])
    for holder, step in zip(reversed(holders[:-1]), reversed(path.steps), strict=True):
        value = with_child(holder, step, value)
    return value


def _child_edited(holder: Json, change: Set | Unset | Insert | Remove) -> Json:
    match change:
        case Set():
            return _set(holder, change)
        case Unset():
            return _unset(holder, change)
        case Insert():
            return _inserted(holder, change)
        case Remove():
            return _removed(holder, change)
        case _:
            assert_never(change)


def _holds(here: Value, before: Value) -> bool:
    """Whether the value that a change expects stands there; nothing is never expected."""
    return here is not ABSENT and before is not ABSENT and same(here, before)


def _set(holder: Json, change: Set) -> Json:
    step = change.path.last
    here = child(holder, step)
    if _holds(here, change.before):
        return with_child(holder, step, change.value)
    is_new = here is ABSENT and change.before is ABSENT
    if not is_new or not isinstance(holder, dict) or not isinstance(step, str):
        raise ChangeDoesNotFit(change.path)
    if not 0 <= change.place <= len(holder):
        raise ChangeDoesNotFit(change.path)
    items = list(holder.items())
    items.insert(change.place, (step, change.value))
    return dict(items)


def _unset(holder: Json, change: Unset) -> Json:
    step = change.path.last
    if not isinstance(holder, dict) or not _holds(child(holder, step), change.before):
        raise ChangeDoesNotFit(change.path)
    if list(holder).index(str(step)) != change.place:
        raise ChangeDoesNotFit(change.path)
    return {key: value for key, value in holder.items() if key != step}


def _inserted(holder: Json, change: Insert) -> Json:
    index = change.path.last
    if not isinstance(holder, list) or not isinstance(index, int) or not 0 <= index <= len(holder):
        raise ChangeDoesNotFit(change.path)
    return [*holder[:index], change.value, *holder[index:]]


def _removed(holder: Json, change: Remove) -> Json:
    index = change.path.last
    if not isinstance(holder, list) or not isinstance(index, int):
        raise ChangeDoesNotFit(change.path)
    if not _holds(child(holder, index), change.before):
        raise ChangeDoesNotFit(change.path)
    return [*holder[:index], *holder[index + 1 :]]


def _moved(holder: Json, change: Move) -> Json:
    if not isinstance(holder, list):
        raise ChangeDoesNotFit(change.path)
    if not (0 <= change.source < len(holder) and 0 <= change.target < len(holder)):
        raise ChangeDoesNotFit(change.path)
    items = list(holder)
    items.insert(change.target, items.pop(change.source))
    return items
