"""The text of a canned response in the window: what helps to write a message helps there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.card import Card
from draft_editor.model.json_text import parse_object
from draft_editor.model.tongue import Tongue
from draft_editor.store.canned import ResponsesFile
from draft_editor.ui.dialogs.responses_book import ResponsesBook
from draft_editor.ui.fields.offered_list import OfferedList
from draft_editor.ui.files.ports import ErrandDone
from draft_editor.ui.responses.door import ResponsesDoor
from draft_editor.ui.spelling.spelling import Spelling
from pretend_speller import PretendSpeller
from window_stage import ONE, Office, new_office, open_office

SAMPLE = {"title": "Plain", "message": "Your car is ready.\nBye", "type": "TEXT", "locale": "en"}


def _furnish(office: Office, folder: FilePath) -> None:
    office.outside.done = office.desk.on_event
    office.outside.knows_words = PretendSpeller(mistakes={"redy": ("ready",)})
    store = ResponsesFile(folder / "own.json", folder / "shared.json", lambda: json.dumps([SAMPLE]))
    ResponsesDoor(office.desk, lambda: store, office.outside.speller)


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: FilePath) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        _furnish(office, tmp_path)
        yield office


def _book(office: Office) -> ResponsesBook:
    office.window.actions_by_name["menu.responses_book"].trigger()
    book = office.dialog()
    assert isinstance(book, ResponsesBook)
    return book


def _press(book: ResponsesBook, key: Qt.Key) -> None:
    handle = book.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key)


def test_a_response_is_written_with_the_help_that_a_message_has(
    office: Office, qtbot: QtBot
) -> None:
    values = {"customer": {"city": "Laval"}}
    attributes = {"protocol": "TEXT", "body": "x"}
    source = json.dumps({"messageAttributes": attributes, "freeMarkerMetadata": values})
    office.read(Card(ONE, source, parse_object(source)))
    office.make_tabs()
    book = _book(office)
    text = book.form.text
    assert text.writing().toPlainText() == "Your car is ready.\nBye"
    text.focus()
    text.put(0, 0, "redy ")
    waves = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    qtbot.waitUntil(
        lambda: any(
            each.format.underlineStyle() == waves for each in text.writing().extraSelections()
        )
    )
    _press(book, Qt.Key.Key_F7)
    assert text.writing().textCursor().selectedText() == "redy"
    message = office.desk.editor.body().findChild(Spelling)
    assert message is not None
    message.book.learn(Tongue.ENGLISH, "redy")  # what one knows, the other does
    text.go_to(0, 0)
    _press(book, Qt.Key.Key_F7)
    note = book.findChild(QLabel, "responses.note")
    assert isinstance(note, QLabel)
    assert note.text() == "No misspelt word was found."
    text.writing().moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(text.writing(), " ${ci")
    qtbot.waitUntil(lambda: book.findChild(OfferedList, "variables") is not None)
    QTest.keyClick(text.writing(), Qt.Key.Key_Return)
    assert text.text().endswith("Bye ${customer.city}")
    language = book.findChild(QPushButton, "responses.text:spelling")
    assert language is not None
    assert language.text() == "English ▾"
    book.form.language.setCurrentIndex(book.form.language.findData("fr"))
    assert language.text() == "Français ▾"
    QTest.keyClick(book, Qt.Key.Key_Escape)


def test_answers_that_come_when_it_is_closed_concern_nobody(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    with new_office(qtbot, qapp) as office:  # no message is written yet
        _furnish(office, tmp_path)
        book = _book(office)
        later: list[ErrandDone] = []
        office.outside.done = later.append
        book.form.text.focus()
        with qtbot.waitSignal(book.form.text.marking.looked):
            book.form.text.put(0, 0, "redy ")
        _press(book, Qt.Key.Key_F7)
        assert len(later) == 2  # which words are right, and the next one that is not
        QTest.keyClick(book, Qt.Key.Key_Escape)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for each in later:
            office.desk.on_event(each)
        office.outside.done = office.desk.on_event
        text = _book(office).form.text
        waves = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
        text.focus()
        qtbot.waitUntil(
            lambda: (
                waves in {each.format.underlineStyle() for each in text.writing().extraSelections()}
            )
        )
        QTest.keyClick(office.dialog(), Qt.Key.Key_Escape)
