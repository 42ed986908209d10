"""Setting a value at a path: the changes that the tree needs for it."""

from __future__ import annotations

from collections.abc import Sequence

from draft_editor.draft.change import Change, Insert, Set, Unset, applied
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value, value_at
from draft_editor.model.json_text import Json, JsonObject, same


def setting(tree: Json, path: Path, value: Json, former: Json = None) -> tuple[Change, ...]:
    """The changes that write a value: none if it stands there already.

    What is missing on the way is made. Null, or a value of another kind, gives way where an
    object or a list is needed. A key that stood in `former` comes to stand there again.
    """
    before = value_at(tree, path)
    if before is not ABSENT:
        return () if same(before, value) else (Set(path, value, before),)
    holder, step = value_at(tree, path.parent), path.last
    if isinstance(holder, dict) and isinstance(step, str):
        place = _place(holder, step, value_at(former, path.parent))
        return (Set(path, value, ABSENT, place),)
    if isinstance(step, int) and (isinstance(holder, list) or step != 0):
        return (Insert(path, value),)  # a list that is missing begins with its first item
    made: Json = {step: value} if isinstance(step, str) else [value]
    return setting(tree, path.parent, made, former)


def _place(holder: JsonObject, step: str, former: Value) -> int:
    """Behind the nearest of those that stood before it and still do; a new key comes last."""
    if not isinstance(former, dict) or step not in former:
        return len(holder)
    before = list(former)[: list(former).index(step)]
    return next((list(holder).index(key) + 1 for key in reversed(before) if key in holder), 0)


def unsetting(tree: Json, path: Path) -> tuple[Change, ...]:
    """The changes that take a key out: none if there is nothing to take out."""
    before, holder = value_at(tree, path), value_at(tree, path.parent)
    if not path or before is ABSENT or not isinstance(holder, dict):
        return ()
    return (Unset(path, before, list(holder).index(str(path.last))),)


def inserting(tree: Json, path: Path, value: Json, former: Json = None) -> tuple[Change, ...]:
    """The changes that put an item into a list; a missing list is made, where `former` had it."""
    if isinstance(value_at(tree, path.parent), list) or path.steps[-1:] != (0,):
        return (Insert(path, value),)  # a list that is missing begins with its first item
    return setting(tree, path.parent, [value], former)


def rewriting(
    tree: Json, values: Sequence[tuple[Path, Value]], former: Json = None
) -> tuple[Change, ...]:
    """The changes that write several values, one after the other; `ABSENT` takes a key out.

    A key that stood in `former` comes to stand there again.
    Raises `ChangeDoesNotFit` for a value that cannot stand where it is wanted.
    """
    changes: list[Change] = []
    for path, value in values:
        some = unsetting(tree, path) if value is ABSENT else setting(tree, path, value, former)
        for change in some:
            tree = applied(tree, change)
        changes += some
    return tuple(changes)
