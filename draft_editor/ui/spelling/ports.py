"""What spelling asks of the outside: dictionaries, and a place for one's own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from draft_editor.model.tongue import OwnWords, Tongue
from draft_editor.model.words import Words


class Speller(Protocol):
    """Knows which words are right.

    Thread: any but the window's: each call may take as long as the disk does.
    """

    def wrong(self, tongue: Tongue, asked: Sequence[str]) -> frozenset[str] | Words:
        """Those that the dictionary does not have; or why there is none."""
        ...

    def suggestions(self, tongue: Tongue, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first; nothing without a dictionary."""
        ...

    def own_words(self) -> OwnWords:
        """The words that were added."""
        ...

    def learn(self, tongue: Tongue, word: str) -> Words | None:
        """Keep a word as right; a sentence where something is to be said about it."""
        ...

    def unlearn(self, tongue: Tongue, word: str) -> Words | None:
        """Keep it no longer; a sentence as `learn` has it."""
        ...
