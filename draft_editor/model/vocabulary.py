"""Open vocabularies: the values that are known by name, with every other one allowed too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Word(NamedTuple):
    """One known value of the wire and what an advisor calls it (English, translated later)."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, init=False)
class Vocabulary:
    """The known values of a field, in the order in which they are offered.

    The published page names examples, the real lists are longer (contract, section 1): a
    value that is not offered is as valid as one that is.
    """

    offered: tuple[Word, ...]

    def __init__(self, *offered: Word) -> None:
        object.__setattr__(self, "offered", offered)

    def label(self, value: str) -> str:
        """What an advisor calls this value; an unknown value stands for itself."""
        return next((word.label for word in self.offered if word.value == value), value)
