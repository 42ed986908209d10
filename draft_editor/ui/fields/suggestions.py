"""What could stand in the place of a stretch of text: offered in its menu and by a key."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias


class Suggestion(NamedTuple):
    """`text[start:end]`, in code points, could be `text`; `label` is what the menu says.

    A suggestion without a text does something else: `do` is called. One without either only
    says something, and cannot be chosen.
    """

    label: str
    start: int
    end: int
    text: str = ""
    do: Callable[[], None] | None = None


Suggester: TypeAlias = Callable[[str, int], Iterable[Suggestion]]
"""What it suggests for a place, in code points, in the text that a field shows."""
