"""The body as a tree of JSON values that is never changed in place.

An edit makes a new tree that shares everything it did not touch with the old one. So a state
can be kept by keeping its root, and what differs is found by looking at what is not shared.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, TypeAlias

from draft_editor.draft.path import Path, Step
from draft_editor.model.json_text import Json


class Missing(Enum):
    """The type of `ABSENT`."""

    ABSENT = "absent"

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Missing.ABSENT
"""There is no value here: not `null`, not empty, not false."""

Absent: TypeAlias = Missing
Value: TypeAlias = "Json | Missing"


def value_at(tree: Json, path: Path) -> Value:
    """What stands at a path; `ABSENT` where nothing does, or where the way there ends."""
    here: Json = tree
    for step in path:
        found = child(here, step)
        if found is ABSENT:
            return ABSENT
        here = found
    return here


def text_at(tree: Json, path: Path) -> str:
    """The text at a path; empty where there is none, or a value of another kind."""
    value = value_at(tree, path)
    return value if isinstance(value, str) else ""


def items_at(tree: Json, path: Path) -> list[Json]:
    """The items of the list at a path, not to be written to; none where there is no list."""
    value = value_at(tree, path)
    return value if isinstance(value, list) else []


def text_of(item: Json, key: str) -> str:
    """The text that an object has under a key; empty if it has none, or is no object."""
    value = item.get(key) if isinstance(item, dict) else None
    return value if isinstance(value, str) else ""


def child(holder: Json, step: Step) -> Value:
    """The value one step below; `ABSENT` if there is none."""
    if isinstance(step, str):
        return holder.get(step, ABSENT) if isinstance(holder, dict) else ABSENT
    if isinstance(holder, list) and 0 <= step < len(holder):
        return holder[step]
    return ABSENT


def with_child(holder: Json, step: Step, value: Json) -> Json:
    """A copy of an object or list in which one existing child is another; order is kept."""
    match holder, step:
        case dict(), str():
            return {**holder, step: value}
        case list(), int():
            return [*holder[:step], value, *holder[step + 1 :]]
        case _:
            raise TypeError("only an object has keys, only a list has indexes")
