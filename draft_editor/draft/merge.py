"""Two people's changes of one draft made one: field by field, from the state both began with.

What only one side changed is taken from it; what both changed alike is taken once. Where both
changed the same place differently, or one deleted what the other changed, nothing is chosen:
the place is a `Conflict` and stays as it is in “mine” until a person has decided.

`difference(mine, merged.tree)` gives the changes that make accepting a merge one step.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TypeAlias, assert_never

from draft_editor.draft.list_merge import in_order
from draft_editor.draft.merge_places import Identity, identified, is_text, set_keys
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.text_merge import merged_text
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json, JsonObject, same


class Side(Enum):
    """Whose value is meant."""

    BASE = auto()
    """The state that both sides began with."""
    MINE = auto()
    """The state of the draft in this editor."""
    THEIRS = auto()
    """The state that was found on the server."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place where a person has to decide; `ABSENT` for a side that has nothing there.

    The path is one of the merged tree.
    """

    path: Path
    base: Value = field(repr=False)
    mine: Value = field(repr=False)
    theirs: Value = field(repr=False)

    def of(self, side: Side) -> Value:
        """What stands at this place on one side."""
        match side:
            case Side.BASE:
                return self.base
            case Side.MINE:
                return self.mine
            case Side.THEIRS:
                return self.theirs
            case _:
                assert_never(side)


Choice: TypeAlias = "Side | Value"
"""Whose value a person takes, or another value of their own; `ABSENT` takes the key out."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What came out of a merge.

    `from_theirs` names the places of the tree that hold something the other side did: the
    smallest ones of objects, and otherwise the text, list or item as a whole. A key that they
    took out is named, although it is gone.
    """

    tree: JsonObject = field(repr=False)
    conflicts: tuple[Conflict, ...]
    from_theirs: tuple[Path, ...]
    _sides: tuple[JsonObject, JsonObject, JsonObject] = field(repr=False)

    def decided(self, choices: Mapping[Path, Choice]) -> JsonObject:
        """The merged tree with conflicts decided; one without a choice stays as in “mine”.

        Raises `ValueError` for a choice at a place that is no conflict.
        """
        strangers = choices.keys() - {conflict.path for conflict in self.conflicts}
        if strangers:
            raise ValueError(f"no conflict at {', '.join(sorted(map(str, strangers)))}")
        return _Merge(choices).objects(ROOT, *self._sides)


def merge(base: JsonObject, mine: JsonObject, theirs: JsonObject) -> Merged:
    """The state that has the changes of both sides since `base`.

    Texts and sets are what `merge_places` declares; any other list is merged by its indexes.
    Keys keep the order that somebody changed, of both orders mine; a key that only they have
    stands after the same key as on their side. A set has my order, then what they added.
    """
    work = _Merge({})
    tree = work.objects(ROOT, base, mine, theirs)
    return Merged(tree, tuple(work.conflicts), tuple(work.from_theirs), (base, mine, theirs))


class _Merge:
    """One walk through three trees; it notes on its way what it met."""

    def __init__(self, choices: Mapping[Path, Choice]) -> None:
        self._choices = choices
        self.conflicts: list[Conflict] = []
        self.from_theirs: list[Path] = []

    def objects(
        self, path: Path, base: JsonObject, mine: JsonObject, theirs: JsonObject
    ) -> JsonObject:
        """One object, key by key."""
        lead, other = mine, theirs
        if _keeps_order(base, mine) and not _keeps_order(base, theirs):
            lead, other = theirs, mine
        found: JsonObject = {}
        for key in _keys(lead, other):
            value = self._value(
                path / key, base.get(key, ABSENT), mine.get(key, ABSENT), theirs.get(key, ABSENT)
            )
            if value is not ABSENT:
                found[key] = value
        if not _keeps_order(mine, found):
            self.from_theirs.append(path)
        return found

    def _value(self, path: Path, base: Value, mine: Value, theirs: Value) -> Value:
        if _alike(mine, theirs) or _alike(base, theirs):
            return mine
        match _begun(base, mine, theirs), mine, theirs:
            case dict(before), dict(ours), dict(others):
                return self.objects(path, before, ours, others)
        if _alike(base, mine):
            self.from_theirs.append(path)
            return theirs
        together = self._together(path, base, mine, theirs)
        if together is None:
            return self._decision(Conflict(path, base, mine, theirs))
        return together

    def _together(
        self, path: Path, base: Value, mine: Value, theirs: Value
    ) -> list[Json] | str | None:
        """The list or text of both sides, which both changed; None where they do not merge."""
        together: list[Json] | str | None = None
        match _begun(base, mine, theirs), mine, theirs:
            case list(before), list(ours), list(others):
                keys = set_keys(path)
                if keys is not None:
                    together = self._set(path, keys, before, ours, others)
                    if together is not None:
                        return together
                together = in_order(before, ours, others)
            case str(before), str(ours), str(others) if is_text(path):
                together = merged_text(before, ours, others)
        if together is not None and not _alike(together, mine):
            self.from_theirs.append(path)
        return together

    def _set(
        self,
        path: Path,
        keys: tuple[str, ...],
        base: list[Json],
        mine: list[Json],
        theirs: list[Json],
    ) -> list[Json] | None:
        """The set of both sides; None where its items cannot be told apart.

        None also where one side took out a record that the other changed: no place in the
        list is left for such a conflict, so it is one of the whole list.
        """
        was, ours, others = (identified(items, keys) for items in (base, mine, theirs))
        if was is None or ours is None or others is None:
            return None
        gone, taken = _gone(was, ours, others), _gone(was, others, ours)
        if gone is None or taken is None:
            return None
        if gone:
            self.from_theirs.append(path)
        order = [one for one in ours if one not in gone]
        order += [one for one in others if one not in ours and one not in taken]
        items = (
            self._value(
                path / index,
                was.get(one, ABSENT),
                ours.get(one, ABSENT),
                others.get(one, ABSENT),
            )
            for index, one in enumerate(order)
        )
        return [item for item in items if item is not ABSENT]

    def _decision(self, conflict: Conflict) -> Value:
        self.conflicts.append(conflict)
        choice = self._choices.get(conflict.path, Side.MINE)
        return conflict.of(choice) if isinstance(choice, Side) else choice


def _alike(left: Value, right: Value) -> bool:
    return left is right or (left is not ABSENT and right is not ABSENT and same(left, right))


def _begun(base: Value, mine: Value, theirs: Value) -> Value:
    """What both sides began with: an empty one where both put something into nothing."""
    if base is None or base is ABSENT:
        match mine, theirs:
            case dict(), dict() if mine and theirs:
                return {}
            case list(), list() if mine and theirs:
                return []
    return base


def _gone(
    was: Mapping[Identity, Json], mine: Mapping[Identity, Json], theirs: Mapping[Identity, Json]
) -> frozenset[Identity] | None:
    """What they took out of mine, or None where I have changed one of those."""
    gone = [one for one in was if one in mine and one not in theirs]
    return frozenset(gone) if all(same(was[one], mine[one]) for one in gone) else None


def _keeps_order(old: JsonObject, new: JsonObject) -> bool:
    return [key for key in old if key in new] == [key for key in new if key in old]


def _keys(lead: JsonObject, other: JsonObject) -> list[str]:
    """The keys of both: in the order of `lead`, the others after the key they follow."""
    after: dict[str | None, list[str]] = {}
    last = None
    for key in other:
        if key in lead:
            last = key
        else:
            after.setdefault(last, []).append(key)
    return [*after.get(None, ()), *(one for key in lead for one in (key, *after.get(key, ())))]
