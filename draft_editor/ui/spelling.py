"""Spelling in the message's text: what is wrong is underlined, and what was meant offered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QTextCursor

from draft_editor.draft.draft import Draft
from draft_editor.model.tongue import Tongue
from draft_editor.model.words import Words
from draft_editor.rules.known_names import names_in
from draft_editor.rules.spelling import CheckedText, Word
from draft_editor.rules.wording import language_of
from draft_editor.ui.errands import Errands
from draft_editor.ui.fields.marks import Look, Mark
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.shown_text import PARAGRAPH, code_points, units
from draft_editor.ui.fields.suggestions import Suggestion
from draft_editor.ui.say import say, tr
from draft_editor.ui.spelling_ports import Speller
from draft_editor.ui.spelling_search import Search, is_fine
from draft_editor.ui.word_book import WordBook

OFF: Final = "off"
"""The choice not to check a draft."""
_SAMPLE: Final = 2_000
"""Characters by which the language of a text is told."""


class Spelling(QObject):
    """Checks the words of the paragraphs that can be seen.

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
    ) -> None:
        """`customer` is the name of the open draft's customer, as far as it is known."""
        super().__init__(body)
        self._body = body
        self._errands = errands
        self._speller = speller
        self._customer = customer
        self.book = WordBook(errands, speller, self)
        self._checked = CheckedText("")
        self._is_email = False
        self._chain = (-1, 0)
        self._fine: frozenset[str] | None = None
        self._guess: Tongue | None = None
        self._guessed: tuple[Draft | None, int] = (None, 0)
        self._revision = -1
        self._is_typed = self._is_withheld = False
        self._is_looking = False
        self._join()

    def _join(self) -> None:
        body = self._body
        body.marking.add(self._marks)
        body.marking.looked.connect(self._on_looked)
        body.add_suggester(self._suggest)
        body.checking_chosen.connect(self._on_turned)
        body.sheet.changed.connect(self._on_sheet_changed)
        body.writing().cursorPositionChanged.connect(self._on_cursor_moved)
        self.book.answered.connect(self._on_answered)
        self.book.learnt.connect(self._on_turned)
        self.book.said.connect(self.said)
        self.book.read_own_words()

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
        """Select the next misspelt word behind the cursor; or say that there is none."""
        tongue = self.tongue
        if tongue is None:
            self.said.emit(tr("The spelling of this draft is not checked."))
        elif not self._is_looking:
            self._is_looking = True
            checked, (_, place) = self._text(), self._body.selection()
            search = Search(checked, place, tongue, self._all_fine())
            found = partial(self._on_found, checked)
            self._errands.send(lambda: search.first(self._speller), found)

    def _on_found(self, checked: CheckedText, found: object) -> None:
        self._is_looking = False
        if isinstance(found, Words):
            self.said.emit(say(found))
        elif not isinstance(found, Word):
            self.said.emit(tr("No misspelt word was found."))
        elif checked is self._text():  # else somebody has gone on typing
            writing = self._body.writing()
            cursor = writing.textCursor()
            cursor.setPosition(units(checked.text, found.start))
            cursor.setPosition(units(checked.text, found.end), QTextCursor.MoveMode.KeepAnchor)
            writing.setTextCursor(cursor)
            writing.ensureCursorVisible()
            self._body.focus()

    def _text(self) -> CheckedText:
        """The text as it is shown now."""
        shown, is_email = self._body.shown(), self._body.protocol() == "EMAIL"
        if self._checked.text is not shown or self._is_email != is_email:
            self._checked = CheckedText(shown, may_be_html=is_email)
            self._is_email = is_email
            self._chain = (-1, 0)
        return self._checked

    def _place(self, begins: int, text: str) -> int:
        """The place of a paragraph in code points; they are asked for one after the other."""
        whole = self._body.shown()
        at, place = self._chain
        if at != begins:
            place = code_points(whole, begins)
        self._chain = (begins + units(text, len(text)) + 1, place + len(text) + 1)
        return place

    def _marks(self, text: str, begins: int) -> Iterator[Mark]:
        tongue = self.tongue
        if tongue is None or self.book.missing(tongue) is not None:
            return
        checked = self._text()
        start = self._place(begins, text)
        cursor = self._body.writing().textCursor().position() if self._is_typed else -1
        for word in checked.words(start, start + len(text)):
            if self._is_wrong(word.text, tongue):
                end = word.end - start
                if begins + units(text, end) == cursor:  # still being typed
                    self._is_withheld = True
                else:
                    yield Mark(word.start - start, end, Look.MISSPELT)

    def _is_wrong(self, word: str, tongue: Tongue) -> bool:
        is_right = self.book.is_right(tongue, word)
        return is_right is False and not is_fine(word, tongue, self._all_fine())

    def _all_fine(self) -> frozenset[str]:
        """Words that are right in this draft whatever the dictionary says, in small letters."""
        if self._fine is None:
            draft = self._body.sheet.draft
            names = frozenset[str]() if draft is None else names_in(draft.tree, self._customer())
            own = () if self.tongue is None else self.book.own(self.tongue)
            ignored = self._body.checking.ignored
            self._fine = names.union(word.casefold() for word in (*own, *ignored))
        return self._fine

    def _suggest(self, text: str, place: int) -> Iterator[Suggestion]:
        tongue = self.tongue
        if tongue is None or text is not self._body.shown():
            return
        start = text.rfind(PARAGRAPH, 0, place) + 1
        for word in self._text().words(start, _paragraph_end(text, place)):
            if word.start <= place <= word.end and self._is_wrong(word.text, tongue):
                yield from self._suggestions(word, tongue, text[word.start : word.end])

    def _suggestions(self, word: Word, tongue: Tongue, written: str) -> Iterator[Suggestion]:
        at = (word.start, word.end)
        meant = self.book.meant(tongue, word.text)
        if not meant:
            label = tr("Looking for suggestions…") if meant is None else tr("No suggestions")
            yield Suggestion(label, *at)
        for each in meant or ():
            as_written = each.replace("'", "’") if "’" in written else each
            yield Suggestion(as_written, *at, text=as_written)
        learn = tr("Add “{word}” to my words").format(word=word.text)
        yield Suggestion(learn, *at, do=partial(self.book.learn, tongue, word.text))
        ignore = tr("Ignore “{word}” in this draft").format(word=word.text)
        yield Suggestion(ignore, *at, do=partial(self.ignore, word.text))

    def _on_looked(self) -> None:
        self._tell_language()
        if self.tongue is not None:
            self.book.ask(self.tongue)

    def _tell_language(self) -> None:
        text, draft = self._body.shown(), self._body.sheet.draft
        former, length = self._guessed
        if draft is former and len(text) > _SAMPLE and abs(len(text) - length) < length // 10:
            return  # a long text does not turn into another language while it is typed in
        words = self._text().words(0, _paragraph_end(text, _SAMPLE))
        told = language_of(" ".join(word.text for word in words))
        self._guessed = (draft, len(text))
        guess = next((each for each in Tongue if each == told), None)
        if guess is not self._guess:
            self._guess = guess
            self._on_turned()

    def _on_answered(self) -> None:
        self.turned.emit()
        self._body.marking.look_soon()
        self._body.renew_suggestions()

    def _on_turned(self) -> None:
        self._fine = None
        self.turned.emit()
        self._body.marking.look_soon()

    def _on_sheet_changed(self, places: tuple[object, ...]) -> None:
        if places != (self._body.path,):  # else a word is typed, and no name is another one
            self._fine = None
        if self._guessed[0] is not self._body.sheet.draft:
            self._guess = None
            self.turned.emit()

    def _on_cursor_moved(self) -> None:
        """The word at the cursor is left alone as long as it is typed."""
        revision = self._body.writing().document().revision()
        self._is_typed = revision != self._revision and not self._body.is_showing
        self._revision = revision
        if self._is_withheld and not self._is_typed:
            self._is_withheld = False
            self._body.marking.look_soon()


def _paragraph_end(text: str, place: int) -> int:
    end = text.find(PARAGRAPH, place)
    return len(text) if end < 0 else end
