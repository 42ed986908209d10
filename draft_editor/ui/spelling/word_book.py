"""What the window knows of words: which are right, what was meant, which are one's own."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from draft_editor.model.tongue import OwnWords, Tongue
from draft_editor.model.words import Words
from draft_editor.ui.errands import Errands
from draft_editor.ui.say import say
from draft_editor.ui.spelling.ports import Speller

_MOST: Final = 50_000
"""Words that are remembered for a language; then it begins anew."""


class WordBook(QObject):
    """Asks for each word of a language once, many at a time, and remembers the answers.

    Thread: GUI; the speller is asked in errands. `answered`: something is known now that was
    not before. `learnt`: one's own words are others. `said` carries what there is to say
    about those.
    """

    answered = Signal()
    learnt = Signal()
    said = Signal(str)

    def __init__(self, errands: Errands, speller: Speller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._speller = speller
        self._right: dict[Tongue, dict[str, bool]] = {tongue: {} for tongue in Tongue}
        self._wanted: dict[Tongue, dict[str, None]] = {tongue: {} for tongue in Tongue}
        self._asked: set[Tongue] = set()
        self._missing: dict[Tongue, Words] = {}
        self._meant: dict[tuple[Tongue, str], tuple[str, ...] | None] = {}
        self._own: dict[Tongue, tuple[str, ...]] = dict.fromkeys(Tongue, ())

    def read_own_words(self) -> None:
        """Ask for the words that were added."""
        self._errands.send(self._speller.own_words, self._on_own_words)

    def is_right(self, tongue: Tongue, word: str) -> bool | None:
        """What the dictionary says; None as long as it was not asked: `ask` does."""
        known = self._right[tongue].get(word)
        if known is None:
            self._wanted[tongue][word] = None
        return known

    def ask(self, tongue: Tongue) -> None:
        """Ask for the words that were wanted, unless an answer is still on its way."""
        if not self._wanted[tongue] or tongue in self._asked or tongue in self._missing:
            return
        wanted = tuple(self._wanted[tongue])
        self._wanted[tongue].clear()
        self._asked.add(tongue)
        work = partial(self._speller.wrong, tongue, wanted)
        self._errands.send(work, partial(self._on_answer, tongue, wanted))

    def missing(self, tongue: Tongue) -> Words | None:
        """Why nothing can be looked up in a language, once that is known."""
        return self._missing.get(tongue)

    def meant(self, tongue: Tongue, word: str) -> tuple[str, ...] | None:
        """What may have been meant; None as long as it is being looked up."""
        key = (tongue, word)
        if key not in self._meant:
            self._meant[key] = None
            work = partial(self._speller.suggestions, tongue, word)
            self._errands.send(work, partial(self._on_meant, key))
        return self._meant[key]

    def own(self, tongue: Tongue) -> tuple[str, ...]:
        """The words that were added to a language, in their order."""
        return self._own[tongue]

    def learn(self, tongue: Tongue, word: str) -> None:
        """Take a word for right from now on."""
        if word not in self._own[tongue]:
            self._own[tongue] = tuple(sorted((*self._own[tongue], word), key=str.casefold))
            self._errands.send(partial(self._speller.learn, tongue, word), self._on_kept)
            self.learnt.emit()

    def unlearn(self, tongue: Tongue, word: str) -> None:
        """Look a word up as any other again."""
        self._own[tongue] = tuple(each for each in self._own[tongue] if each != word)
        self._errands.send(partial(self._speller.unlearn, tongue, word), self._on_kept)
        self.learnt.emit()

    def _on_answer(self, tongue: Tongue, asked: tuple[str, ...], answer: object) -> None:
        self._asked.discard(tongue)
        if isinstance(answer, Words):
            self._missing[tongue] = answer
        else:
            # What could not be looked up is not complained about, nor asked for again and again
            wrong = answer if isinstance(answer, frozenset) else frozenset[str]()
            if len(self._right[tongue]) > _MOST:
                self._right[tongue].clear()
            self._right[tongue].update((word, word not in wrong) for word in asked)
        self.answered.emit()

    def _on_meant(self, key: tuple[Tongue, str], answer: object) -> None:
        self._meant[key] = answer if isinstance(answer, tuple) else ()
        self.answered.emit()

    def _on_own_words(self, answer: object) -> None:
        if isinstance(answer, OwnWords):
            self._own = {tongue: answer.words.get(tongue, ()) for tongue in Tongue}
            self._on_kept(answer.said)
            self.learnt.emit()

    def _on_kept(self, answer: object) -> None:
        if isinstance(answer, Words):
            self.said.emit(say(answer))
