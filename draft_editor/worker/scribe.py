"""The scribe: writes down what happens, soon and in order, in the one thread that owns a book."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from threading import Condition, Thread
from typing import Final, Generic, TypeAlias, TypeVar

from draft_editor.model.words import Complaint, Words, words

B = TypeVar("B")

Entry: TypeAlias = Callable[[B], None]
"""Writes one thing into the book; may raise a `Complaint`, and is tried again then."""

Question: TypeAlias = Callable[[B | None], None]
"""Reads in the book, or gets None where it cannot be opened; raises nothing."""

GATHER: Final = 0.08
"""Seconds from an entry to its writing: what comes meanwhile goes to the disk together."""

RETRY: Final = 2.0
"""Seconds between tries while the disk refuses."""

LAST_TRY: Final = 3.0
"""Seconds that a closing editor gives the disk."""


@dataclass(frozen=True, slots=True)
class NotSaving:
    """The disk refuses; everything is kept in memory and tried again."""

    said: Words


@dataclass(frozen=True, slots=True)
class Saving:
    """All that was noted is on the disk, again or for the first time."""


_FAULT: Final = words("A fault in the editor itself: edits are not saved any more.")

ScribeNews: TypeAlias = NotSaving | Saving


class Scribe(Generic[B]):
    """Takes entries from any thread at the cost of a list append; loses none, changes no order.

    `open_book` is called in its thread, and so are all entries and `told`. What the disk
    refuses stays first in the row: entries are made so that writing one twice does no harm.
    """

    def __init__(
        self,
        open_book: Callable[[], B],
        close_book: Callable[[B], None],
        told: Callable[[ScribeNews], None],
    ) -> None:
        self._open_book = open_book
        self._close_book = close_book
        self._told = told
        self._news = Condition()
        self._entries: list[Entry[B]] = []
        self._questions: list[Question[B]] = []
        self._is_closing = False
        self._is_pressed = False
        self._is_refused = False
        self._written_at: float | None = None
        self._thread = Thread(target=self._run, name="scribe", daemon=True)

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def note(self, entry: Entry[B], *, at_once: bool = False) -> None:
        """Have something written down, soon or, with all that came before, at once.

        Thread: any.
        """
        with self._news:
            self._entries.append(entry)
            self._is_pressed = self._is_pressed or at_once
            self._news.notify_all()

    def ask(self, question: Question[B]) -> None:
        """Have the book read after all that came before was written; where the disk refuses
        that, at once. Thread: any.
        """
        with self._news:
            self._questions.append(question)
            self._is_pressed = True
            self._news.notify_all()

    def settle(self, timeout: float) -> bool:
        """Have all of it written now; whether it is, after at most so many seconds.

        A disk that refuses is not waited for. Thread: any but the scribe's.
        """
        with self._news:
            self._is_pressed = True
            self._news.notify_all()
            self._news.wait_for(lambda: not self._entries or self._is_refused, timeout)
            return not self._entries

    def waits(self) -> int:
        """How many entries are not on the disk yet."""
        with self._news:
            return len(self._entries)

    def written_at(self) -> float | None:
        """When the last entry was written, on the monotonic clock."""
        return self._written_at

    def close(self, timeout: float = LAST_TRY) -> bool:
        """Write what is left and end; whether all of it is on the disk."""
        with self._news:
            self._is_closing = True
            self._news.notify_all()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._entries and not self._thread.is_alive()

    def _run(self) -> None:
        with ExitStack() as ending:
            ending.enter_context(suppress(Complaint))  # of closing: all is written by then
            self._write(ending)

    def _write(self, ending: ExitStack) -> None:
        book: B | None = None
        while (entries := self._gathered()) is not None:
            refused: Words | None = None
            try:
                try:
                    if book is None:
                        book = self._open_book()
                        ending.callback(self._close_book, book)
                    for entry in entries:
                        entry(book)
                        self._settle()
                except Complaint as complaint:
                    refused = complaint.said
                self._answer(book)
            except BaseException:
                self._told(NotSaving(_FAULT))
                raise
            if refused is not None and entries and not self._go_on_after(refused):
                break

    def _gathered(self) -> Sequence[Entry[B]] | None:
        """What is to be written now; None when it is time to end."""
        with self._news:
            while not (self._entries or self._questions or self._is_closing):
                self._news.wait()
            if not (self._entries or self._questions):
                return None
            self._news.wait_for(lambda: self._is_closing or self._is_pressed, GATHER)
            self._is_pressed = False
            return tuple(self._entries)

    def _answer(self, book: B | None) -> None:
        with self._news:
            questions, self._questions = self._questions, []
        for question in questions:
            question(book)

    def _settle(self) -> None:
        """The first entry is on the disk."""
        with self._news:
            del self._entries[0]
            is_all = not self._entries
            if is_all:
                self._news.notify_all()
        self._written_at = time.monotonic()
        if is_all and self._is_refused:
            self._is_refused = False
            self._told(Saving())

    def _go_on_after(self, said: Words) -> bool:
        """Tell once that the disk refuses and wait; false when there is no time to wait."""
        if not self._is_refused:
            self._told(NotSaving(said))
        with self._news:
            self._is_refused = True
            self._news.notify_all()
            if not self._is_closing:
                self._news.wait_for(lambda: self._is_closing or bool(self._questions), RETRY)
                return True
            return False
