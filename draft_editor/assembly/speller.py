"""Asks the dictionaries in one thread: what one thread has opened, no other may touch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from draft_editor.model.tongue import OwnWords, Tongue
from draft_editor.model.words import Complaint, Words
from draft_editor.rules.likely_words import likely_words
from draft_editor.rules.spelling import is_right, plain_word
from draft_editor.store.dictionaries import Dictionary, NoDictionary, open_dictionary
from draft_editor.store.own_words import OwnWordsFile
from draft_editor.worker.one_thread import OneThread

_MOST_SUGGESTED: Final = 6


class Speller:
    """Implements `ui.spelling.ports.Speller`.

    Thread: any; the dictionaries are asked in one of its own, which ends with `close`. A
    language that has no dictionary is not looked for again.
    """

    def __init__(
        self, own: OwnWordsFile, open_: Callable[[Tongue], Dictionary] = open_dictionary
    ) -> None:
        self._own = own
        self._open = open_
        self._opened: dict[Tongue, Dictionary | Words] = {}
        self._thread = OneThread("speller")

    def wrong(self, tongue: Tongue, asked: Sequence[str]) -> frozenset[str] | Words:
        return self._thread.call(partial(self._wrong, tongue, tuple(asked)))

    def suggestions(self, tongue: Tongue, word: str) -> tuple[str, ...]:
        return self._thread.call(partial(self._suggestions, tongue, word))

    def own_words(self) -> OwnWords:
        return self._own.load()

    def learn(self, tongue: Tongue, word: str) -> Words | None:
        return _said(partial(self._own.add, tongue, word))

    def unlearn(self, tongue: Tongue, word: str) -> Words | None:
        return _said(partial(self._own.remove, tongue, word))

    def close(self) -> None:
        """Let the thread end after the calls that came before."""
        self._thread.end()

    def _wrong(self, tongue: Tongue, asked: tuple[str, ...]) -> frozenset[str] | Words:
        dictionary = self._dictionary(tongue)
        if isinstance(dictionary, Words):
            return dictionary
        return frozenset(word for word in asked if not is_right(word, tongue, dictionary.check))

    def _suggestions(self, tongue: Tongue, word: str) -> tuple[str, ...]:
        dictionary = self._dictionary(tongue)
        if isinstance(dictionary, Words):
            return ()
        likely = likely_words(word, tongue)
        others = [each for each in dictionary.suggest(word) if plain_word(each) not in likely]
        return (*likely, *others)[:_MOST_SUGGESTED]

    def _dictionary(self, tongue: Tongue) -> Dictionary | Words:
        if tongue not in self._opened:
            try:
                self._opened[tongue] = self._open(tongue)
            except NoDictionary as complaint:
                self._opened[tongue] = complaint.said
        return self._opened[tongue]


def speller_at(own_words: Path) -> Speller:
    """The speller whose own words lie in this file."""
    return Speller(OwnWordsFile(own_words))


def _said(keep: Callable[[], Words | None]) -> Words | None:
    try:
        return keep()
    except Complaint as complaint:
        return complaint.said
