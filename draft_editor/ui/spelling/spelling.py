"""Spelling of a draft: in which language, with which words of one's own, and where."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, QObject, Signal
from shiboken6 import isValid

from draft_editor.draft.draft import Draft
from draft_editor.model.tongue import Tongue
from draft_editor.model.words import Words
from draft_editor.rules.known_names import names_in
from draft_editor.rules.spelling import CheckedText, Word
from draft_editor.rules.wording import language_of
from draft_editor.ui.errands import Errands
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.writing_place import WritingPlace
from draft_editor.ui.say import say, tr
from draft_editor.ui.spelling.passages import paragraph_end, tongue_of
from draft_editor.ui.spelling.ports import Speller
from draft_editor.ui.spelling.search import Search, first, is_fine
from draft_editor.ui.spelling.spelled_place import SpelledPlace
from draft_editor.ui.spelling.word_book import WordBook

OFF: Final = "off"
"""The choice not to check a draft."""
_SAMPLE: Final = 2_000
"""Characters by which the language of a text is told."""


class Spelling(QObject):
    """Checks the words of the body, and of all other places that join.

    Thread: GUI. `turned`: the language, or whether there is a dictionary for it, may be
    another one. `said` carries a sentence for the window, such as an answer to `go_to_next`.
    """

    turned = Signal()
    said = Signal(str)

    def __init__(
        self,
        body: MessageBodyField,
        errands: Errands,
        speller: Speller,
        customer: Callable[[], str],
        book: WordBook | None = None,
    ) -> None:
        """`customer` is the name of the open draft's customer, as far as it is known.

        `book` is what somebody else knows of words already, and goes on to ask for.
        """
        super().__init__(body)
        self._body = body
        self._errands = errands
        self._speller = speller
        self._customer = customer
        self._is_first = book is None
        self.book = WordBook(errands, speller, self) if book is None else book
        self._places: list[SpelledPlace] = []
        self._written: set[object] = set()
        self._fine: frozenset[str] | None = None
        self._guess: Tongue | None = None
        self._guessed: tuple[Draft | None, int] = (None, 0)
        self._is_looking = False
        self._join()

    def _join(self) -> None:
        body = self._body
        self.check(body)
        body.checking_chosen.connect(self._on_turned)
        body.sheet.changed.connect(self._on_sheet_changed)
        self.book.answered.connect(self._on_answered)
        self.book.learnt.connect(self._on_turned)
        self.book.said.connect(self.said)
        if self._is_first:
            self.book.read_own_words()

    def check(self, place: WritingPlace) -> None:
        """Check the words of one more place, in the language of the draft."""
        if place.path not in self._written:  # who stands instead of a text has it told by that
            place.marking.looked.connect(self._on_looked)
        self._places.append(SpelledPlace(place, self))
        self._written.add(place.path)

    @property
    def choice(self) -> str:
        """What was chosen for this draft: a language, `OFF`, or empty: as the text reads."""
        return self._body.checking.language

    @property
    def tongue(self) -> Tongue | None:
        """The language that is checked now; None where the draft is not checked."""
        if self.choice == OFF:
            return None
        return next((each for each in Tongue if each == self.choice), self.guess)

    def tongue_of(self, paragraph: str) -> Tongue | None:
        """The language of a paragraph; that of the draft, where one was chosen for it."""
        usual = self.tongue
        return usual if usual is None or self.choice else tongue_of(paragraph, usual)

    @property
    def guess(self) -> Tongue:
        """The language that the text is written in, or else the window's."""
        if self._guess is not None:
            return self._guess
        is_french = QLocale().language() == QLocale.Language.French
        return Tongue.FRENCH if is_french else Tongue.ENGLISH

    def missing(self) -> Words | None:
        """Why nothing can be looked up in the language of the draft, once that is known."""
        return None if self.tongue is None else self.book.missing(self.tongue)

    def choose(self, choice: str) -> None:
        """Check this draft in a language, as it reads (empty), or `OFF`."""
        self._body.choose_checking(self._body.checking._replace(language=choice))

    def ignore(self, word: str) -> None:
        """Take a word for right in this draft."""
        checking = self._body.checking
        self._body.choose_checking(checking._replace(ignored=(*checking.ignored, word)))

    def go_to_next(self) -> None:
        """Select the next misspelt word behind the cursor; or say that there is none.

        From the place that has the keyboard it goes on to the others, and round.
        """
        tongue = self.tongue
        if tongue is None:
            self.said.emit(tr("The spelling is not checked here."))
        elif not self._is_looking:
            self._is_looking = True
            if not any(each.is_of(self._body) for each in self._seen()):
                self._body.show_source()
            texts = [(place, place.checked()) for place in self._in_order()]
            searches = list(self._searches(texts, tongue))
            found = partial(self._on_found, dict(texts))
            self._errands.send(partial(first, searches, self._speller), found)

    def has_keyboard(self) -> bool:
        """Whether somebody writes at one of the places now."""
        return any(each.place.writing().hasFocus() for each in self._places)

    def _seen(self) -> list[SpelledPlace]:
        return [each for each in self._places if each.place.writing().isVisible()]

    def _in_order(self) -> list[SpelledPlace]:
        """The places that are seen, from the one that has the keyboard on."""
        seen = self._seen()
        at = next((at for at, each in enumerate(seen) if each.place.writing().hasFocus()), 0)
        return seen[at:] + seen[:at]

    def _searches(
        self, texts: Sequence[tuple[SpelledPlace, CheckedText]], tongue: Tongue
    ) -> Iterator[tuple[SpelledPlace, Search]]:
        fine, is_fixed = self._all_fine(), bool(self.choice)
        for place, checked in texts:
            begin = place.place.selection()[1] if place is texts[0][0] else 0
            yield place, Search(checked, begin, len(checked.text), tongue, fine, is_fixed)
        for place, checked in texts[:1]:
            yield place, Search(checked, 0, place.place.selection()[1], tongue, fine, is_fixed)

    def _on_found(self, texts: Mapping[SpelledPlace, CheckedText], found: object) -> None:
        if not isValid(self):  # the dialog with its text was closed meanwhile
            return
        self._is_looking = False
        match found:
            case Words():
                self.said.emit(say(found))
            case (SpelledPlace() as place, Word() as word):
                if texts[place] is place.checked():  # else somebody has gone on typing
                    place.show(word)
            case _:
                self.said.emit(tr("No misspelt word was found."))

    def is_wrong(self, word: str, tongue: Tongue) -> bool:
        """Whether a word is none, as far as is known; what is not known is looked up."""
        is_right = self.book.is_right(tongue, word)
        return is_right is False and not is_fine(word, tongue, self._all_fine())

    def _all_fine(self) -> frozenset[str]:
        """Words that are right in this draft whatever the dictionary says, in small letters."""
        if self._fine is None:
            draft = self._body.sheet.draft
            names = frozenset[str]() if draft is None else names_in(draft.tree, self._customer())
            spoken = [each for each in Tongue if not self.choice or each is self.tongue]
            own = [word for tongue in spoken for word in self.book.own(tongue)]
            ignored = self._body.checking.ignored
            self._fine = names.union(word.casefold() for word in (*own, *ignored))
        return self._fine

    def _on_looked(self) -> None:
        self._tell_language()
        for tongue in Tongue:
            self.book.ask(tongue)

    def _tell_language(self) -> None:
        text, draft = self._body.shown(), self._body.sheet.draft
        former, length = self._guessed
        if draft is former and len(text) > _SAMPLE and abs(len(text) - length) < length // 10:
            return  # a long text does not turn into another language while it is typed in
        told = language_of(" ".join(self._sample()))
        self._guessed = (draft, len(text))
        guess = next((each for each in Tongue if each == told), None)
        if guess is not self._guess:
            self._guess = guess
            self._on_turned()

    def _sample(self) -> Iterator[str]:
        """The first words of the body, and of what else is written and seen."""
        for each in self._places:
            if each.place is self._body or not each.is_of(self._body):
                checked = each.checked()
                for word in checked.words(0, paragraph_end(checked.text, _SAMPLE)):
                    yield word.text

    def _on_answered(self) -> None:
        self.turned.emit()
        for each in self._places:
            each.renew()

    def _on_turned(self) -> None:
        self._fine = None
        self.turned.emit()
        for each in self._places:
            each.look_soon()

    def _on_sheet_changed(self, places: tuple[object, ...]) -> None:
        if not self._written.issuperset(places):  # else a word is typed, and no name is another
            self._fine = None
        if self._guessed[0] is not self._body.sheet.draft:
            self._guess = None
            self.turned.emit()
