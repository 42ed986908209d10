"""A place where one writes, with its misspelt words underlined and what was meant offered."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from draft_editor.model.tongue import Tongue
from draft_editor.rules.spelling import CheckedText, Word
from draft_editor.ui.fields.marks import Look, Mark
from draft_editor.ui.fields.shown_text import code_points, units
from draft_editor.ui.fields.suggestions import Suggestion
from draft_editor.ui.fields.writing_place import WritingPlace
from draft_editor.ui.say import tr
from draft_editor.ui.spelling.passages import paragraph_end, paragraph_start
from draft_editor.ui.spelling.word_book import WordBook


class WordJudge(Protocol):
    """Knows for the open draft in which language it is written, and which words are wrong."""

    book: WordBook

    def tongue_of(self, paragraph: str) -> Tongue | None:
        """The language in which a paragraph is checked; None where the draft is not checked."""
        ...

    def is_wrong(self, word: str, tongue: Tongue) -> bool:
        """Whether a word is none, as far as is known."""
        ...

    def ignore(self, word: str) -> None:
        """Take a word for right in this draft."""
        ...


class SpelledPlace(QObject):
    """Checks the words of the paragraphs that can be seen at one place. Thread: GUI.

    The word at the cursor is left alone as long as it is typed.
    """

    def __init__(self, place: WritingPlace, judge: WordJudge) -> None:
        super().__init__(place.writing())
        self.place = place
        self._judge = judge
        self._checked = CheckedText("")
        self._is_html = False
        self._chain = (-1, 0)
        self._revision = -1
        self._is_typed = self._is_withheld = False
        place.marking.add(self._marks)
        place.suggesting.add(self._suggest)
        place.writing().cursorPositionChanged.connect(self._on_cursor_moved)

    def checked(self) -> CheckedText:
        """The text as it is shown now."""
        shown, is_html = self.place.shown(), self.place.may_be_html
        if self._checked.text is not shown or self._is_html != is_html:
            self._checked = CheckedText(shown, may_be_html=is_html)
            self._is_html = is_html
            self._chain = (-1, 0)
        return self._checked

    def is_of(self, other: WritingPlace) -> bool:
        """Whether the text of another place can be written here, too."""
        return self.place.path == other.path and not self.place.writing().isReadOnly()

    def look_soon(self) -> None:
        """Something else is right, or known, than before."""
        self.place.marking.look_soon()

    def renew(self) -> None:
        """More is known of what was meant: an open menu shows it."""
        self.look_soon()
        self.place.suggesting.renew()

    def show(self, word: Word) -> None:
        """Select a word, and give its place the keyboard."""
        self.place.go_to(word.start, word.end)
        self.place.writing().ensureCursorVisible()
        self.place.focus()

    def _begin(self, begins: int, text: str) -> int:
        """Where a paragraph begins in code points; they are asked for one after the other."""
        at, place = self._chain
        if at != begins:
            place = code_points(self.place.shown(), begins)
        self._chain = (begins + units(text, len(text)) + 1, place + len(text) + 1)
        return place

    def _marks(self, text: str, begins: int) -> Iterator[Mark]:
        tongue = self._judge.tongue_of(text)
        if tongue is None or self._judge.book.missing(tongue) is not None:
            return
        checked = self.checked()
        start = self._begin(begins, text)
        cursor = self.place.writing().textCursor().position() if self._is_typed else -1
        for word in checked.words(start, start + len(text)):
            if self._judge.is_wrong(word.text, tongue):
                end = word.end - start
                if begins + units(text, end) == cursor:  # still being typed
                    self._is_withheld = True
                else:
                    yield Mark(word.start - start, end, Look.MISSPELT)

    def _suggest(self, text: str, place: int) -> Iterator[Suggestion]:
        start, end = paragraph_start(text, place), paragraph_end(text, place)
        tongue = self._judge.tongue_of(text[start:end])
        if tongue is None or text is not self.place.shown():
            return
        for word in self.checked().words(start, end):
            if word.start <= place <= word.end and self._judge.is_wrong(word.text, tongue):
                yield from self._suggestions(word, tongue, text[word.start : word.end])

    def _suggestions(self, word: Word, tongue: Tongue, written: str) -> Iterator[Suggestion]:
        at, book = (word.start, word.end), self._judge.book
        meant = book.meant(tongue, word.text)
        if not meant:
            label = tr("Looking for suggestions…") if meant is None else tr("No suggestions")
            yield Suggestion(label, *at)
        for each in meant or ():
            as_written = each.replace("'", "’") if "’" in written else each
            yield Suggestion(as_written, *at, text=as_written)
        learn = tr("Add “{word}” to my words").format(word=word.text)
        yield Suggestion(learn, *at, do=partial(book.learn, tongue, word.text))
        ignore = tr("Ignore “{word}” here").format(word=word.text)
        yield Suggestion(ignore, *at, do=partial(self._judge.ignore, word.text))

    def _on_cursor_moved(self) -> None:
        revision = self.place.writing().document().revision()
        self._is_typed = revision != self._revision and not self.place.is_showing
        self._revision = revision
        if self._is_withheld and not self._is_typed:
            self._is_withheld = False
            self.look_soon()
