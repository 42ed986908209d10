"""A canned response, from the key to the text and back by Undo."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from draft_editor.draft.card import Card
from draft_editor.draft.path import Path
from draft_editor.model.canned import read_responses
from draft_editor.model.json_text import parse_object
from draft_editor.store.canned import ResponsesFile
from draft_editor.ui.dialogs.fill_in import FillInDialog
from draft_editor.ui.dialogs.response_picker import ResponsePicker
from draft_editor.ui.dialogs.responses_book import ResponsesBook
from draft_editor.ui.fields.writing import OneLine
from draft_editor.ui.responses.door import ResponsesDoor
from window_stage import BODY, ONE, Office, card, open_office

TEMPLATE = Path.of("isFreeMarkerMessage")
SUBJECT = Path.of("messageAttributes", "subject")
SAMPLES = [
    {"title": "Plain", "message": "Your car is ready.\nBye", "type": "TEXT", "locale": "en"},
    {"title": "Asks", "message": "At [[Time: 9:00]] & on [[Day]]", "type": "TEXT", "locale": "fr"},
    {"title": "Template", "message": "Hi ${name}", "isFreemarkerTemplate": True},
    {"title": "Mail", "message": "Hello 🚗 < you", "type": "EMAIL", "locale": "en"},
    {"title": "Page", "message": "<p>Hello</p>", "type": "EMAIL", "locale": "fr"},
]


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: FilePath) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        office.outside.done = office.desk.on_event
        shared = tmp_path / "shared.json"
        store = ResponsesFile(tmp_path / "own.json", shared, lambda: json.dumps(SAMPLES))
        ResponsesDoor(office.desk, lambda: store, office.outside.speller)
        office.desk.editor.body().focus()
        yield office


def _open(office: Office, body: str, **more: str) -> None:
    attributes = {"protocol": "TEXT", "body": body, **more}
    source = json.dumps({"messageAttributes": attributes})
    office.read(Card(ONE, source, parse_object(source)))


def _picker(office: Office) -> ResponsePicker:
    office.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, ResponsePicker)
    return picker


def _take(office: Office, title: str) -> None:
    picker = _picker(office)
    picker.line.setText(title)
    QTest.keyClick(picker.line, Qt.Key.Key_Return)


def _titles(picker: ResponsePicker) -> list[str]:
    return [picker.list.item(row).text().split(",")[0] for row in range(picker.list.count())]


def _select(office: Office, start: int, end: int) -> None:
    writing = office.desk.editor.body().writing()
    cursor = writing.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    writing.setTextCursor(cursor)


def _steps(office: Office) -> int:
    return len(office.draft.history.done)


def test_those_for_the_draft_come_first(office: Office) -> None:
    _open(office, "You are expected, please call")
    picker = _picker(office)
    first = ["For this draft", "Plain", "Template"]
    assert _titles(picker) == [*first, "Others", "Asks", "Mail", "Page"]
    assert picker.view.toPlainText() == "Your car is ready.\nBye"
    for key, text in (
        (Qt.Key.Key_Down, "Hi ${name}"),
        (Qt.Key.Key_PageDown, "<p>Hello</p>"),
        (Qt.Key.Key_Down, "Your car is ready.\nBye"),
        (Qt.Key.Key_Up, "<p>Hello</p>"),
    ):
        QTest.keyClick(picker.line, key)
        assert picker.view.toPlainText() == text
    picker.line.setText("nowhere")
    QTest.keyClick(picker.line, Qt.Key.Key_Down)
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert (picker.isVisible(), picker.list.response()) == (True, None)
    QTest.keyClick(picker.line, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    assert _steps(office) == 0


def test_it_replaces_the_selection_in_one_step(office: Office) -> None:
    _open(office, "🚗 one two\r\nthree")
    _select(office, 3, 10)
    _take(office, "plain")
    assert office.draft.value(BODY) == "🚗 Your car is ready.\r\nBye\r\nthree"
    writing = office.desk.editor.body().writing()
    assert writing.hasFocus()
    assert writing.textCursor().block().text() == "Bye"
    assert writing.textCursor().atBlockEnd()
    assert (_steps(office), office.window.notice.text()) == (1, "")
    office.desk.undoing.undo()
    assert office.draft.value(BODY) == "🚗 one two\r\nthree"


def test_what_it_asks_for_is_filled_in_first(office: Office) -> None:
    _open(office, "")
    _take(office, "asks")
    dialog = office.dialog()
    assert isinstance(dialog, FillInDialog)
    line = dialog.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setText("10:00")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert office.draft.value(BODY) == "At 10:00 & on ____"
    assert office.desk.editor.body().writing().hasFocus()


def test_a_template_marks_the_draft_in_the_same_step(office: Office) -> None:
    _open(office, "a")
    _take(office, "template")
    assert (office.draft.value(BODY), office.draft.value(TEMPLATE)) == ("Hi ${name}a", True)
    assert "marked as having them, too" in office.window.notice.text()
    assert _steps(office) == 1
    office.desk.undoing.undo()
    assert office.draft.source() == office.draft.opened_from
    office.desk.undoing.redo()
    assert office.desk.editor.tabs.currentIndex() == 0
    office.window.tell("")
    _take(office, "template")
    assert office.window.notice.text() == ""


def test_from_another_tab_it_goes_into_the_text_as_it_is_now(office: Office) -> None:
    _open(office, "old")
    office.make_tabs()
    office.desk.editor.tabs.setCurrentIndex(5)
    office.desk.sheet.write(BODY, "new words")
    _take(office, "template")
    assert office.draft.value(BODY) == "new wordsHi ${name}"
    assert office.desk.editor.tabs.currentIndex() == 0


def test_an_email_written_in_html_gets_it_as_html(office: Office) -> None:
    _open(office, "<p></p>", protocol="EMAIL")
    _select(office, 3, 3)
    _take(office, "mail")
    assert office.draft.value(BODY) == "<p>Hello 🚗 &lt; you</p>"
    _take(office, "page")
    assert office.draft.value(BODY) == "<p>Hello 🚗 &lt; you<p>Hello</p></p>"


def test_the_subject_gets_it_while_it_has_the_keyboard(office: Office) -> None:
    _open(office, "Hi", protocol="EMAIL", subject="🚗!")
    office.desk.editor.reveal(SUBJECT)
    line = QApplication.focusWidget()
    assert isinstance(line, OneLine)
    line.moveCursor(QTextCursor.MoveOperation.NextCharacter)
    _take(office, "plain")
    assert office.draft.value(SUBJECT) == "🚗Your car is ready. Bye!"
    assert (line.hasFocus(), line.textCursor().position()) == (True, 24)
    line.moveCursor(QTextCursor.MoveOperation.Start)
    keep = QTextCursor.MoveMode.KeepAnchor
    line.moveCursor(QTextCursor.MoveOperation.NextCharacter, keep)
    _take(office, "template")
    assert office.draft.value(SUBJECT) == "Hi ${name}Your car is ready. Bye!"


def test_a_note_keeps_what_else_it_holds(office: Office) -> None:
    code = {"code": "PLAIN_TEXT", "value": "text/plain"}
    note = {"text": [{"type": code, "value": "vous êtes prêt"}], "previewText": "x", "more": 1}
    _open(office, json.dumps(note), protocol="NONE")
    assert _titles(_picker(office))[:2] == ["For this draft", "Template"]
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    _select(office, 0, 0)
    _take(office, "template")
    body = office.draft.value(BODY)
    assert isinstance(body, str)
    written = json.loads(body)
    assert written["text"][0]["value"] == written["previewText"] == "Hi ${name}vous êtes prêt"
    assert written["more"] == 1


def test_a_draft_without_words_is_in_the_language_of_the_window(office: Office) -> None:
    _open(office, "12345")
    QLocale.setDefault(QLocale("fr_CA"))
    try:
        assert _titles(_picker(office))[:3] == ["For this draft", "Asks", "Template"]
    finally:
        QLocale.setDefault(QLocale("en_US"))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_a_great_many_are_listed_once_words_are_typed(office: Office, tmp_path: FilePath) -> None:
    many = [{"title": f"Response {number}", "message": "x" * 30_000} for number in range(300)]
    (tmp_path / "own.json").write_text(json.dumps({"responses": many}))
    picker = _picker(office)
    assert picker.list.count() == 101
    assert len(picker.view.toPlainText()) < 30_000
    picker.line.setText("response 299")
    assert _titles(picker) == ["For this draft", "Response 299"]
    picker.close()


def test_a_part_of_a_note_that_is_no_plain_text_gets_none(office: Office) -> None:
    parts = [("MENTION", "@Ana"), ("PLAIN_TEXT", " calls")]
    items = [{"type": {"code": code}, "value": value} for code, value in parts]
    note = json.dumps({"text": items, "previewText": "@Ana calls"})
    _open(office, note, protocol="NONE")
    _select(office, 1, 3)
    _take(office, "template")
    assert (office.draft.value(BODY), _steps(office)) == (note, 0)
    assert office.window.notice.text().startswith("This part of the note is no plain text")


@pytest.mark.parametrize("body", ["null", "7"])
def test_a_body_that_is_no_text_becomes_one(office: Office, body: str) -> None:
    source = f'{{"messageAttributes":{{"body":{body}}}}}'
    office.read(Card(ONE, source, parse_object(source)))
    _take(office, "plain")
    written = office.draft.value(BODY)
    assert isinstance(written, str)
    assert written.startswith("Your car is ready.\nBye")


def test_a_text_that_is_only_begun_here_gets_none(office: Office) -> None:
    _open(office, "x" * 200_000)
    office.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activePopupWidget() is None
    assert office.window.notice.text() == "This text is too long to be edited here."


def test_without_a_draft_there_is_nothing_to_put_it_into(office: Office) -> None:
    office.read()
    office.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activePopupWidget() is None
    assert office.window.notice.text().startswith("Open a draft first")


def test_the_book_is_a_step_away_and_takes_from_the_draft(
    office: Office, tmp_path: FilePath
) -> None:
    office.read(card(ONE, "You and your car"))
    link = office.window.findChild(QPushButton, f"{BODY}:responses")
    assert isinstance(link, QPushButton)
    link.click()
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, ResponsePicker)
    edit = picker.findChild(QPushButton, "responses.edit")
    assert isinstance(edit, QPushButton)
    edit.click()
    book = office.dialog()
    assert isinstance(book, ResponsesBook)
    office.button("responses.from_draft").click()
    own, _ = read_responses((tmp_path / "own.json").read_text())
    taken = own[-1]
    assert (taken.title, taken.text, taken.channel) == ("You and your car", taken.title, "TEXT")
    assert taken.language == "en"
    book.close()


def _in_file_dialog(book: ResponsesBook, take: Callable[[QFileDialog], None]) -> None:
    dialog = book.findChildren(QFileDialog)[-1]
    take(dialog)
    dialog.close()


def test_files_are_chosen_from_the_book(office: Office, tmp_path: FilePath) -> None:
    office.window.actions_by_name["menu.responses_book"].trigger()
    book = office.dialog()
    assert isinstance(book, ResponsesBook)
    office.button("responses.export").click()
    away = tmp_path / "away.json"
    _in_file_dialog(book, lambda dialog: dialog.fileSelected.emit(str(away)))
    assert len(json.loads(away.read_text())) == len(SAMPLES)
    away.write_text('{"title":"Another","message":"x"}')
    office.button("responses.import").click()
    _in_file_dialog(book, lambda dialog: dialog.fileSelected.emit(str(away)))
    assert book.list.count() == len(SAMPLES) + 1
    office.button("responses.close").click()
    away.write_text("[")
    (tmp_path / "shared.json").write_text("[")
    office.window.actions_by_name["menu.responses"].trigger()
    assert "shared responses are left out" in office.window.notice.text()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_in_a_rich_email_it_goes_to_the_cursor_there(office: Office, qtbot: QtBot) -> None:
    _open(office, "<p>one <b>two</b></p>", protocol="EMAIL")
    office.make_tabs()
    rich = office.window.findChild(QPushButton, f"{BODY}:view.rich")
    writing = office.window.findChild(QTextEdit, f"{BODY}:rich")
    assert isinstance(rich, QPushButton)
    assert isinstance(writing, QTextEdit)
    rich.click()
    qtbot.waitUntil(lambda: writing.toPlainText() == "one two")
    writing.setFocus()
    writing.setTextCursor(writing.document().find("one"))
    _take(office, "mail")
    now = "<p>Hello 🚗 &lt; you <b>two</b></p>"
    assert (office.draft.value(BODY), _steps(office)) == (now, 1)
    assert writing.hasFocus()
    assert writing.textCursor().position() == len("Hello 🚗 < you") + 1
    office.desk.undoing.undo()
    assert office.draft.value(BODY) == "<p>one <b>two</b></p>"
