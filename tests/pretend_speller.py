"""A speller with as many words as a test needs; it begins with no mistakes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from draft_editor.model.tongue import OwnWords, Tongue
from draft_editor.model.words import Words
from draft_editor.rules.spelling import is_right


@dataclass
class PretendSpeller:
    """Every word in `mistakes` is wrong, with what was meant; `asked` has what was looked up."""

    mistakes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    missing: dict[Tongue, Words] = field(default_factory=dict)
    own: dict[Tongue, tuple[str, ...]] = field(default_factory=dict)
    said: Words | None = None
    asked: list[tuple[Tongue, str]] = field(default_factory=list)

    def wrong(self, tongue: Tongue, asked: Sequence[str]) -> frozenset[str] | Words:
        self.asked += [(tongue, word) for word in asked]
        if tongue in self.missing:
            return self.missing[tongue]
        return frozenset(word for word in asked if not is_right(word, tongue, self._knows))

    def _knows(self, word: str) -> bool:
        return word not in self.mistakes

    def suggestions(self, tongue: Tongue, word: str) -> tuple[str, ...]:
        return self.mistakes.get(word, ())

    def own_words(self) -> OwnWords:
        return OwnWords({tongue: self.own.get(tongue, ()) for tongue in Tongue}, self.said)

    def learn(self, tongue: Tongue, word: str) -> Words | None:
        self.own[tongue] = (*self.own.get(tongue, ()), word)
        return self.said

    def unlearn(self, tongue: Tongue, word: str) -> Words | None:
        self.own[tongue] = tuple(each for each in self.own.get(tongue, ()) if each != word)
        return self.said
