"""An edit of a text, as short as it can be told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Splice:
    """`text[start:end]` becomes `inserted`; places count code points."""

    start: int
    end: int
    inserted: str = field(repr=False)


def splice_between(old: str, new: str) -> Splice | None:
    """The shortest stretch that differs between two texts; None if they are equal.

    Compared by halving slices, so that 200 KB cost microseconds, not a loop.
    """
    if old == new:
        return None
    shortest = min(len(old), len(new))
    head = _common(lambda size: old[:size] == new[:size], shortest)
    tail = _common(lambda size: old[len(old) - size :] == new[len(new) - size :], shortest - head)
    return Splice(head, len(old) - tail, new[head : len(new) - tail])


def taken_out_at(text: str, splice: Splice, start: int) -> Splice:
    """A deletion (nothing is inserted) told from where it began, if it comes to the same there.

    Of “y_pay” without “y_pa” only “y” is left, whichever of the two it was.
    """
    first, last = sorted((start, splice.start))
    length = splice.end - splice.start
    is_same = start >= 0 and text[first:last] == text[first + length : last + length]
    return Splice(start, start + length, "") if is_same else splice


def _common(is_common: Callable[[int], bool], most: int) -> int:
    """The largest size that is common, which every smaller one is too."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if is_common(middle):
            low = middle
        else:
            high = middle - 1
    return low
