"""The scribe: nothing is lost, nothing changes places, and trouble is told once."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from queue import SimpleQueue
from typing import Final

import pytest

from draft_editor.model.words import Complaint, words
from draft_editor.worker import scribe as scribes
from draft_editor.worker.scribe import Entry, NotSaving, Saving, Scribe, ScribeNews
from unit.worker.endings import PATIENCE

FULL: Final = words("The disk is full.")
FOR_EVER: Final = 1000.0


class Shelf:
    """Where a book lies that can be written in, unless the disk refuses; what was told of it."""

    def __init__(self) -> None:
        self.pages: list[object] = []
        self.room: float = FOR_EVER
        """How many pages there is room for."""
        self.is_there = True
        self.opened = 0
        self.closed: list[list[object]] = []
        self.tries: SimpleQueue[object] = SimpleQueue()
        self.told: SimpleQueue[ScribeNews] = SimpleQueue()
        self.threads: set[str] = set()

    def open(self) -> list[object]:
        self.tries.put("open")
        if not self.is_there:
            raise Complaint(FULL)
        self.opened += 1
        return self.pages

    def close(self, book: list[object]) -> None:
        self.closed.append(list(book))

    def tell(self, news: ScribeNews) -> None:
        self.threads.add(threading.current_thread().name)
        self.told.put(news)

    def page(self, text: object) -> Entry[list[object]]:
        """An entry that writes one page."""

        def write(book: list[object]) -> None:
            self.threads.add(threading.current_thread().name)
            self.tries.put(text)
            if len(book) >= self.room:
                raise Complaint(FULL)
            book.append(text)

        return write

    def tried(self, times: int) -> list[object]:
        """What is tried next, when it is tried."""
        return [self.tries.get(timeout=PATIENCE) for _ in range(times)]

    def news(self) -> ScribeNews:
        """What is told next, when it is told."""
        return self.told.get(timeout=PATIENCE)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def scribe(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scribe[list[object]]]:
    monkeypatch.setattr(scribes, "GATHER", 0.001)
    monkeypatch.setattr(scribes, "RETRY", 0.001)
    scribe: Scribe[list[object]] = Scribe(shelf.open, shelf.close, shelf.tell)
    scribe.start()
    yield scribe
    scribe.close(PATIENCE)


def test_what_many_threads_note_is_all_written_each_in_its_order(
    shelf: Shelf, scribe: Scribe[list[object]]
) -> None:
    def note(name: str) -> None:
        for number in range(200):
            scribe.note(shelf.page((name, number)))

    threads = [threading.Thread(target=note, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert scribe.close(PATIENCE)
    for name in "abcd":
        mine = [page for page in shelf.pages if isinstance(page, tuple) and page[0] == name]
        assert mine == [(name, number) for number in range(200)]
    assert (len(shelf.pages), scribe.waits(), shelf.opened) == (800, 0, 1)
    assert shelf.closed == [shelf.pages], "closed once, after the last page"
    assert shelf.threads == {"scribe"}
    assert shelf.told.empty()


def test_it_tells_what_waits_and_when_it_wrote(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scribes, "GATHER", FOR_EVER)
    scribe: Scribe[list[object]] = Scribe(shelf.open, shelf.close, shelf.tell)
    scribe.start()
    scribe.note(shelf.page("one"))
    scribe.note(shelf.page("two"))
    assert (scribe.waits(), scribe.written_at()) == (2, None)
    before = time.monotonic()
    assert scribe.close(PATIENCE), "closing does not wait for more"
    assert shelf.pages == ["one", "two"]
    written_at = scribe.written_at()
    assert written_at is not None
    assert before <= written_at <= time.monotonic()


def test_what_is_pressing_is_written_at_once_with_all_before_it(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scribes, "GATHER", FOR_EVER)
    scribe: Scribe[list[object]] = Scribe(shelf.open, shelf.close, shelf.tell)
    scribe.start()
    scribe.note(shelf.page("one"))
    scribe.note(shelf.page("two"), at_once=True)
    assert shelf.tried(3) == ["open", "one", "two"]
    scribe.note(shelf.page("three"))
    assert shelf.tries.empty(), "only what was pressing"
    assert scribe.close(PATIENCE)
    assert shelf.pages == ["one", "two", "three"]


def test_a_refusing_disk_is_told_once_and_tried_until_it_takes_all(
    shelf: Shelf, scribe: Scribe[list[object]]
) -> None:
    shelf.room = 0
    scribe.note(shelf.page("one"))
    assert shelf.news() == NotSaving(FULL)
    scribe.note(shelf.page("two"))
    scribe.note(shelf.page("three"))
    assert shelf.tried(9) == ["open", *["one"] * 8], "the book is opened once"
    assert scribe.waits() == 3
    shelf.room = 2
    while "three" not in shelf.tried(1):
        pass
    shelf.tried(8)
    assert shelf.told.empty(), "one that is not written yet is no reason for good news"
    shelf.room = FOR_EVER
    assert shelf.news() == Saving()
    assert shelf.pages == ["one", "two", "three"]
    shelf.room = 3
    scribe.note(shelf.page("four"))
    assert shelf.news() == NotSaving(FULL), "a second trouble is told again"
    shelf.room = FOR_EVER
    assert shelf.news() == Saving()
    assert scribe.close(PATIENCE)
    assert shelf.told.empty()


def test_a_book_that_cannot_be_opened_is_tried_again(
    shelf: Shelf, scribe: Scribe[list[object]]
) -> None:
    shelf.is_there = False
    scribe.note(shelf.page("one"))
    assert shelf.news() == NotSaving(FULL)
    assert shelf.tried(5) == ["open"] * 5
    shelf.is_there = True
    assert shelf.news() == Saving()
    assert (shelf.pages, shelf.opened) == (["one"], 1)


def test_a_question_is_answered_after_what_came_before_it(
    shelf: Shelf, scribe: Scribe[list[object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scribes, "GATHER", PATIENCE * 10)
    answers: SimpleQueue[list[object] | None] = SimpleQueue()
    scribe.ask(lambda book: answers.put(book and list(book)))
    assert answers.get(timeout=PATIENCE) == []
    for text in ("one", "two"):
        scribe.note(shelf.page(text))
    scribe.ask(lambda book: answers.put(book and list(book)))
    assert answers.get(timeout=PATIENCE) == ["one", "two"]


def test_a_refusing_disk_does_not_hold_up_a_question(
    shelf: Shelf, scribe: Scribe[list[object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scribes, "RETRY", PATIENCE * 10)
    answers: SimpleQueue[list[object] | None] = SimpleQueue()
    shelf.room = 1
    scribe.note(shelf.page("one"))
    scribe.note(shelf.page("two"))
    assert shelf.news() == NotSaving(FULL)
    for _ in range(2):
        scribe.ask(lambda book: answers.put(book and list(book)))
        assert answers.get(timeout=PATIENCE) == ["one"]
    assert scribe.waits() == 1


def test_a_question_about_a_book_that_cannot_be_opened_gets_none(
    shelf: Shelf, scribe: Scribe[list[object]]
) -> None:
    answers: SimpleQueue[object] = SimpleQueue()
    shelf.is_there = False
    scribe.ask(answers.put)
    assert answers.get(timeout=PATIENCE) is None
    assert shelf.told.empty(), "nothing waits to be saved"
    shelf.is_there = True
    assert scribe.close(PATIENCE)


def test_a_question_before_the_end_is_answered(shelf: Shelf, scribe: Scribe[list[object]]) -> None:
    answers: SimpleQueue[object] = SimpleQueue()
    scribe.note(shelf.page("one"))
    scribe.ask(lambda book: answers.put(book and list(book)))
    assert scribe.close(PATIENCE)
    assert answers.get(timeout=PATIENCE) == ["one"]


def test_settling_writes_at_once_and_tells_whether_all_is_written(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scribes, "GATHER", FOR_EVER)
    monkeypatch.setattr(scribes, "RETRY", FOR_EVER)
    goes_on = threading.Event()

    def hang(_book: list[object]) -> None:
        goes_on.wait(PATIENCE)

    scribe: Scribe[list[object]] = Scribe(shelf.open, shelf.close, shelf.tell)
    scribe.start()
    assert scribe.settle(0.0), "there was nothing"
    scribe.note(shelf.page("one"))
    scribe.note(shelf.page("two"))
    assert scribe.settle(PATIENCE)
    assert shelf.pages == ["one", "two"]
    scribe.note(hang)
    assert not scribe.settle(0.0), "the disk hangs"
    goes_on.set()
    assert scribe.settle(PATIENCE)
    shelf.room = 2
    scribe.note(shelf.page("three"))
    assert not scribe.settle(FOR_EVER), "a disk that refuses is not waited for"
    assert shelf.news() == NotSaving(FULL)
    assert not scribe.close(PATIENCE)


def test_closing_gives_a_refusing_disk_one_more_try(
    shelf: Shelf, scribe: Scribe[list[object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scribes, "RETRY", FOR_EVER)
    shelf.room = 0
    scribe.note(shelf.page("one"))
    assert shelf.news() == NotSaving(FULL)
    assert not scribe.close(PATIENCE)
    assert shelf.tried(3) == ["open", "one", "one"]
    assert (scribe.waits(), shelf.closed) == (1, [[]])
    assert shelf.told.empty()


def test_closing_takes_the_chance_of_a_disk_that_is_back(
    shelf: Shelf, scribe: Scribe[list[object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scribes, "RETRY", FOR_EVER)
    shelf.room = 0
    scribe.note(shelf.page("one"))
    assert shelf.news() == NotSaving(FULL)
    shelf.room = FOR_EVER
    assert scribe.close(PATIENCE)
    assert (shelf.pages, shelf.news()) == (["one"], Saving())


def test_a_disk_that_first_refuses_at_the_end_is_told(
    shelf: Shelf, scribe: Scribe[list[object]]
) -> None:
    shelf.is_there = False
    scribe.note(shelf.page("one"))
    assert not scribe.close(PATIENCE)
    assert shelf.news() == NotSaving(FULL)
    assert shelf.closed == [], "it was never open"


def test_closing_does_not_wait_for_a_disk_that_hangs(
    shelf: Shelf, scribe: Scribe[list[object]]
) -> None:
    goes_on, hangs = threading.Event(), threading.Event()

    def hang(_book: list[object]) -> None:
        hangs.set()
        goes_on.wait(PATIENCE)

    scribe.note(hang)
    assert hangs.wait(PATIENCE)
    assert not scribe.close(0.0)
    goes_on.set()
    assert scribe.close(PATIENCE)


def test_one_that_never_began_has_nothing_to_end(shelf: Shelf) -> None:
    scribe: Scribe[list[object]] = Scribe(shelf.open, shelf.close, shelf.tell)
    assert scribe.close()
    scribe.note(shelf.page("one"))
    assert not scribe.close(), "what was noted then is not written"
    assert shelf.opened == 0


def test_a_fault_is_told_and_nothing_is_taken_for_written(
    shelf: Shelf, scribe: Scribe[list[object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    hooked: SimpleQueue[BaseException | None] = SimpleQueue()
    monkeypatch.setattr(threading, "excepthook", lambda fault: hooked.put(fault.exc_value))

    def fail(_book: list[object]) -> None:
        raise ZeroDivisionError

    scribe.note(shelf.page("one"))
    scribe.note(fail)
    news = shelf.news()
    assert isinstance(news, NotSaving)
    assert "fault in the editor itself" in str(news.said)
    assert isinstance(hooked.get(timeout=PATIENCE), ZeroDivisionError)
    scribe.note(shelf.page("two"))
    assert not scribe.close(PATIENCE)
    assert (scribe.waits(), shelf.closed) == (2, [["one"]])


def test_a_book_that_does_not_close_has_lost_nothing(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    hooked: list[object] = []
    monkeypatch.setattr(threading, "excepthook", hooked.append)

    def stick(_book: list[object]) -> None:
        raise Complaint(FULL)

    scribe: Scribe[list[object]] = Scribe(shelf.open, stick, shelf.tell)
    scribe.start()
    scribe.note(shelf.page("one"))
    assert scribe.close(PATIENCE)
    assert (shelf.pages, hooked) == (["one"], [])
    assert shelf.told.empty()
