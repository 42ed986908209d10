"""The next misspelt word of a text, looked for away from the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, TypeVar

from draft_editor.model.tongue import Tongue
from draft_editor.model.words import Words
from draft_editor.rules.spelling import CheckedText, Word, is_right
from draft_editor.ui.spelling.passages import pieces, tongue_of
from draft_editor.ui.spelling.ports import Speller

_AT_ONCE: Final = 4_000
"""Characters whose words are looked up together."""


class Search(NamedTuple):
    """A stretch of a text, and words that are right whatever the dictionary says (small letters).

    It begins anywhere, but not within a word that is to be found. `tongue` is the language of the
    text; unless it is fixed, a paragraph may be clearly in another.
    """

    checked: CheckedText
    start: int
    end: int
    tongue: Tongue
    fine: frozenset[str]
    is_fixed: bool = True

    def first(self, speller: Speller) -> Word | Words | None:
        """The first misspelt word of the stretch; None where there is none.

        Or why nothing can be looked up. Thread: any but the window's.
        """
        for start, end in _cut(self.checked.text, self.start, self.end):
            asked = list(self._words(start, end))
            wrong: set[tuple[Tongue, str]] = set()
            for tongue in Tongue:
                words = [word.text for word, spoken in asked if spoken is tongue]
                answer = speller.wrong(tongue, words) if words or tongue is self.tongue else ()
                if not isinstance(answer, Words):
                    wrong.update((tongue, word) for word in answer)
                elif tongue is self.tongue:
                    return answer
            for word, tongue in asked:
                if (tongue, word.text) in wrong and not is_fine(word.text, tongue, self.fine):
                    return word
        return None

    def _words(self, start: int, end: int) -> Iterator[tuple[Word, Tongue]]:
        """The words of a stretch, each with the language that it is in."""
        for begin, stop, paragraph in pieces(self.checked.text, start, end):
            tongue = self.tongue if self.is_fixed else tongue_of(paragraph, self.tongue)
            for word in self.checked.words(begin, stop):
                yield word, tongue


Place = TypeVar("Place")


def first(
    searches: Iterable[tuple[Place, Search]], speller: Speller
) -> tuple[Place, Word] | Words | None:
    """The first misspelt word of several stretches, with what its stretch stands for.

    Or why nothing can be looked up. Thread: any but the window's.
    """
    for place, search in searches:
        found = search.first(speller)
        if isinstance(found, Words):
            return found
        if found is not None:
            return place, found
    return None


def is_fine(word: str, tongue: Tongue, fine: frozenset[str]) -> bool:
    """Whether a word, or what it is made of, is among those that are right in any case."""
    return is_right(word, tongue, lambda each: each.casefold() in fine)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = text.find("\u2029", start + _AT_ONCE, end) + 1 or end
        yield start, stop
        start = stop
