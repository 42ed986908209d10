"""The changes behind each gesture in a tree of members; nothing is written here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from typing import Final

from draft_editor.draft.change import Change, Insert, Move, Remove, Set, Unset
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json

NEW_NAME: Final = "new"
"""What a new member is called until it is given its name; it is a key, not a sentence."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Changes that are one step, and the place to stand at afterwards."""

    changes: Sequence[Change]
    place: Path


class NameTaken(Exception):
    """The object has a member of that name already."""


def renamed(draft: Draft, path: Path, name: str) -> Edit:
    """A member under another name, at the place it had; raises `NameTaken`."""
    holder, value = draft.value(path.parent), draft.value(path)
    if not isinstance(holder, dict) or value is ABSENT or name == path.last:
        return Edit((), path)
    if name in holder:
        raise NameTaken
    place = list(holder).index(str(path.last))
    target = path.parent / name
    return Edit((Unset(path, value, place), Set(target, value, ABSENT, place)), target)


def added_after(draft: Draft, path: Path) -> Edit:
    """A new empty text behind a member or an item."""
    holder = draft.value(path.parent)
    if isinstance(holder, list) and isinstance(path.last, int):
        return _inserted(path.parent / (path.last + 1))
    if isinstance(holder, dict):
        return _new_member(path.parent, holder, list(holder).index(str(path.last)) + 1)
    return Edit((), path)


def added_inside(draft: Draft, path: Path) -> Edit:
    """A new empty text at the end of an object or list; what is missing or null is made one."""
    holder = draft.value(path)
    if isinstance(holder, list):
        return _inserted(path / len(holder))
    if isinstance(holder, dict):
        return _new_member(path, holder, len(holder))
    if holder is None or holder is ABSENT:
        return Edit(draft.setting(path, {NEW_NAME: ""}), path / NEW_NAME)
    return Edit((), path)


def removed(draft: Draft, path: Path) -> Edit:
    """A member or an item taken out."""
    value = draft.value(path)
    if isinstance(path.last, int) and value is not ABSENT:
        return Edit((Remove(path, value),), path)
    return Edit(draft.unsetting(path), path)


def moved(draft: Draft, path: Path, by: int) -> Edit:
    """A member or an item one place up (-1) or down (1) among its siblings."""
    holder, value = draft.value(path.parent), draft.value(path)
    match holder, path.last:
        case list(), int(source) if 0 <= source + by < len(holder):
            return Edit((Move(path.parent, source, source + by),), path.parent / (source + by))
        case dict(), str(key) if value is not ABSENT:
            place = list(holder).index(key)
            if 0 <= place + by < len(holder):
                changes = (Unset(path, value, place), Set(path, value, ABSENT, place + by))
                return Edit(changes, path)
        case _:
            pass
    return Edit((), path)


def _inserted(path: Path) -> Edit:
    return Edit((Insert(path, ""),), path)


def _new_member(holder: Path, members: dict[str, Json], place: int) -> Edit:
    names = (NEW_NAME if number == 1 else f"{NEW_NAME} {number}" for number in count(1))
    path = holder / next(name for name in names if name not in members)
    return Edit((Set(path, "", ABSENT, place),), path)
