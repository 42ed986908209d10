"""The list of responses and the form beside it: each change is told with all of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.model.canned import CannedResponse
from draft_editor.ui.dialogs.responses_book import ResponsesBook

Show = Callable[[QDialog], None]
ONE = CannedResponse("One", "first\r\ntext", "TEXT", "en")
TWO = CannedResponse("Two", "au\u00a0revoir", "EMAIL", "fr", is_template=True)
SHARED = CannedResponse("Recall", "There is a [[What?]]", "TEXT", "en")
TAKEN = CannedResponse("Taken", "from the draft")


@pytest.fixture
def book(show: Show) -> ResponsesBook:
    book = ResponsesBook(lambda: TAKEN)
    book.show_responses([ONE, TWO], [SHARED])
    show(book)
    return book


@pytest.fixture
def told(book: ResponsesBook) -> QSignalSpy:
    return QSignalSpy(book.edited)


def _press(book: ResponsesBook, name: str) -> None:
    button = book.findChild(QPushButton, f"responses.{name}")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    button.click()


def _said(book: ResponsesBook, name: str) -> str:
    label = book.findChild(QLabel, f"responses.{name}")
    assert isinstance(label, QLabel)
    return label.text()


def _titles(book: ResponsesBook) -> list[str]:
    return [book.list.item(row).text().split(",")[0] for row in range(book.list.count())]


def _last(told: QSignalSpy) -> list[CannedResponse]:
    own: list[CannedResponse] = list(told.at(told.count() - 1)[0])
    return own


def test_it_lists_one_s_own_and_the_shared_ones(book: ResponsesBook) -> None:
    assert _titles(book) == ["Yours", "One", "Two", "Shared by your administrator", "Recall"]
    assert (book.form.title.text(), book.form.channel.currentData()) == ("One", "TEXT")
    book.list.go(-1)
    assert book.form.title.isReadOnly()
    assert book.form.text.writing().isReadOnly()
    assert not book.form.language.isEnabled()
    assert _said(book, "asked") == "Asks for: What?"


def test_an_edit_is_told_after_a_pause(book: ResponsesBook, told: QSignalSpy, qtbot: QtBot) -> None:
    QTest.keyClicks(book.form.title, "More ")
    assert _titles(book)[1] == "More One"
    writing = book.form.text.writing()
    writing.moveCursor(writing.textCursor().MoveOperation.End)
    writing.insertPlainText("\n[[Time: 9:00]]")
    assert told.count() == 0
    qtbot.waitUntil(lambda: told.count() == 1)
    changed = CannedResponse("More One", "first\r\ntext\r\n[[Time: 9:00]]", "TEXT", "en")
    assert _last(told) == [changed, TWO]


def test_only_what_was_edited_is_another(book: ResponsesBook, told: QSignalSpy) -> None:
    book.list.go(1)
    book.form.language.setCurrentIndex(0)
    book.form.template.setChecked(False)
    book.form.channel.setCurrentIndex(3)
    QTest.keyClick(book, Qt.Key.Key_Escape)  # what waits is told when it closes
    assert _last(told) == [ONE, CannedResponse("Two", "au\u00a0revoir", "NOTE", "")]


def test_a_response_keeps_its_last_title_and_text(book: ResponsesBook, told: QSignalSpy) -> None:
    book.form.title.setText(" ")
    book.form.text.writing().selectAll()
    book.form.text.writing().cut()
    complaint = "A response needs this; the last one is kept."
    assert _said(book, "title:complaint") == _said(book, "text:complaint") == complaint
    book.list.go(1)
    book.list.go(-1)
    assert (book.form.title.text(), book.form.text.writing().toPlainText()) == (
        "One",
        "first\ntext",
    )
    assert told.count() == 0


def test_new_ones_are_made_taken_and_copied(book: ResponsesBook, told: QSignalSpy) -> None:
    _press(book, "new")
    assert _last(told)[2].title == "New response"
    assert book.form.title.selectedText() == "New response"
    _press(book, "from_draft")
    assert _last(told)[3] == TAKEN
    book.list.go(1)
    _press(book, "copy")
    assert [each.title for each in _last(told)[4:]] == ["Recall (copy)"]
    assert not book.form.title.isReadOnly()


def test_what_was_deleted_comes_back(book: ResponsesBook, told: QSignalSpy) -> None:
    _press(book, "delete")
    _press(book, "delete")
    assert _last(told) == []
    assert _said(book, "note") == "“Two” was deleted."
    _press(book, "undo")
    assert _last(told) == [TWO]
    _press(book, "undo")
    assert _last(told) == [ONE, TWO]
    assert _said(book, "note") == "“One” is back."
    assert book.form.title.text() == "One"


def test_the_search_looks_into_texts(book: ResponsesBook, told: QSignalSpy) -> None:
    book.search.setText("revoir")
    assert _titles(book)[:2] == ["Yours", "Two"] or _titles(book) == ["Two"]
    QTest.keyClicks(book.form.title, "x")
    book.search.setText("nowhere")
    assert book.list.response() is None
    assert book.form.currentIndex() == 0
    QTest.keyClick(book, Qt.Key.Key_Escape)
    assert _last(told) == [ONE, CannedResponse("xTwo", TWO.text, "EMAIL", "fr", is_template=True)]


def test_files_are_asked_for_once_edits_are_told(book: ResponsesBook, told: QSignalSpy) -> None:
    asked = (QSignalSpy(book.import_asked), QSignalSpy(book.export_asked))
    QTest.keyClicks(book.form.title, "x")
    _press(book, "import")
    assert (told.count(), asked[0].count()) == (1, 1)
    _press(book, "export")
    assert (told.count(), asked[1].count()) == (1, 1)


def test_an_empty_book_says_what_to_do(show: Show) -> None:
    book = ResponsesBook(lambda: None)
    show(book)
    new = book.findChild(QPushButton, "responses.new")
    assert isinstance(new, QPushButton)
    assert not new.isEnabled()  # what lies on the disk is not known yet
    book.show_responses([], [])
    _press(book, "from_draft")
    assert _said(book, "note") == "The open draft has no text yet."
    assert book.form.currentIndex() == 0
    book.form.edited.emit(ONE)
    book.form.delete_asked.emit()
    book.form.copy_asked.emit()
    assert book.list.count() == 0
    book.list.go(1)
