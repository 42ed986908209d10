"""Three versions of a sequence made one: the words of a text, the items of a list.

Each side's way from the base is a list of runs. Runs that stand clear of each other all
happen, a run that both sides made happens once, and anything else does not merge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, TypeAlias

MOST: Final = 1000
"""Pieces taken out and put in that are told apart; what differs more is another text."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one side did in one place: `base[start:end]` became `new`."""

    start: int
    end: int
    new: tuple[str, ...] = field(repr=False)

    @property
    def keeps_count(self) -> bool:
        """Whether what follows keeps its index: as many pieces after as before."""
        return self.end - self.start == len(self.new)


@dataclass(frozen=True, slots=True)
class _Same:
    """So many pieces from index `old` are those from index `new`; `before` is the one before."""

    before: _Same | None = field(repr=False)
    old: int
    new: int
    count: int


AreApart: TypeAlias = Callable[[Run, Run], bool]
"""Whether two runs, the earlier one first, may both happen; false wherever they overlap."""


def runs(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """The runs that make `old` into `new`, in order; at least one same piece lies between."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    was, became = old[head : len(old) - tail], new[head : len(new) - tail]
    found: list[Run] = []
    start = first = 0
    for same in (*_same(was, became), _Same(None, len(was), len(became), 0)):
        if (start, first) != (same.old, same.new):
            piece = tuple(became[first : same.new])
            found.append(Run(head + start, head + same.old, piece))
        start, first = same.old + same.count, same.new + same.count
    return found


def merged(
    base: Sequence[str], mine: Iterable[Run], theirs: Iterable[Run], are_apart: AreApart
) -> list[str] | None:
    """The base with the runs of both sides done, or None where two of them do not go together.

    The runs of one side must be apart already. Which side is which makes no difference.
    """
    both = sorted({*mine, *theirs}, key=lambda run: (run.start, run.end))
    if not all(are_apart(one, two) for one, two in pairwise(both)):
        return None
    pieces: list[str] = []
    place = 0
    for run in both:
        pieces += (*base[place : run.start], *run.new)
        place = run.end
    return [*pieces, *base[place:]]


def _same(old: Sequence[str], new: Sequence[str]) -> list[_Same]:
    """What the two have in common, with as few pieces beside it as can be; none beyond `MOST`.

    The greedy search of Eugene W. Myers, “An O(ND) Difference Algorithm and Its Variations”
    (1986): after each step it knows how far into `old` every diagonal (index in `old` less
    index in `new`) has come. `difflib` takes seconds for an email of 50 KB and is led astray
    by what stands there often, such as a space.
    """
    nowhere: tuple[int, _Same | None] = (-1, None)
    reached: dict[int, tuple[int, _Same | None]] = {1: (0, None)}
    for steps in range(min(len(old) + len(new), MOST) + 1):
        for diagonal in range(-steps, steps + 1, 2):
            put_in = reached.get(diagonal + 1, nowhere)
            taken_out = reached.get(diagonal - 1, nowhere)
            is_in_ahead = taken_out[0] < put_in[0]
            place, same = put_in if is_in_ahead else (taken_out[0] + 1, taken_out[1])
            begin = place
            while place < len(old) and place - diagonal < len(new):
                if old[place] != new[place - diagonal]:
                    break
                place += 1
            if place > begin:
                same = _Same(same, begin, begin - diagonal, place - begin)
            if place >= len(old) and place - diagonal >= len(new):
                return _in_order(same)
            reached[diagonal] = (place, same)
    return []


def _in_order(last: _Same | None) -> list[_Same]:
    found: list[_Same] = []
    while last is not None:
        found.append(last)
        last = last.before
    return found[::-1]
