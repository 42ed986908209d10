"""Which rows of a level go and come when its value becomes another; as few as can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from draft_editor.model.json_text import Json
from draft_editor.ui.fields.free_object_kinds import Container


@dataclass(frozen=True, slots=True)
class Gone:
    """`count` rows from `first` on are taken away."""

    first: int
    count: int


@dataclass(frozen=True, slots=True)
class Come:
    """`count` rows are put in at `first`."""

    first: int
    count: int


RowChange: TypeAlias = Gone | Come
_Marks: TypeAlias = Sequence[object]


def row_changes(old: Container, new: Container) -> list[RowChange]:
    """What to do, in this order, so that every row that stays stands for what it stood for.

    A member under another name keeps its row, and so does an item that got another value.
    Items of a list are known by identity: trees share what an edit did not touch.
    """
    match old, new:
        case dict(), dict():
            return [] if _is_renamed(old, new) else _between(list(old), list(new), _by_name)
        case list(), list():
            return _between([id(item) for item in old], [id(item) for item in new], _by_place)
        case _:
            return _replaced(0, len(old), len(new))


def _is_renamed(old: dict[str, Json], new: dict[str, Json]) -> bool:
    return len(old) == len(new) and all(
        was is now for was, now in zip(old.values(), new.values(), strict=True)
    )


def _between(
    old: _Marks, new: _Marks, inner: Callable[[int, _Marks, _Marks], list[RowChange]]
) -> list[RowChange]:
    """Equal rows at both ends stay; one row that moved goes and comes; `inner` does the rest."""
    if old == new:
        return []
    shorter = min(len(old), len(new))
    head = 0
    while head < shorter and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shorter - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    was, now = list(old[head : len(old) - tail]), list(new[head : len(new) - tail])
    last = len(was) - 1
    if last > 0 and was[1:] + was[:1] == now:
        return [Gone(head, 1), Come(head + last, 1)]
    if last > 0 and was[-1:] + was[:-1] == now:
        return [Gone(head + last, 1), Come(head, 1)]
    return inner(head, was, now)


def _by_name(head: int, was: _Marks, now: _Marks) -> list[RowChange]:
    before, after = set(was), set(now)
    if [name for name in was if name in after] != [name for name in now if name in before]:
        return _replaced(head, len(was), len(now))
    gone = [Gone(head + at, count) for at, count in _runs([name not in after for name in was])]
    come = [Come(head + at, count) for at, count in _runs([name not in before for name in now])]
    return [*reversed(gone), *come]


def _by_place(head: int, was: _Marks, now: _Marks) -> list[RowChange]:
    both = min(len(was), len(now))
    return _replaced(head + both, len(was) - both, len(now) - both)


def _replaced(first: int, old: int, new: int) -> list[RowChange]:
    changes: list[RowChange] = []
    if old:
        changes.append(Gone(first, old))
    if new:
        changes.append(Come(first, new))
    return changes


def _runs(flags: Sequence[bool]) -> list[tuple[int, int]]:
    """Start and length of each stretch of true flags."""
    runs: list[tuple[int, int]] = []
    place = 0
    for is_set, stretch in groupby(flags):
        length = len(list(stretch))
        if is_set:
            runs.append((place, length))
        place += length
    return runs
