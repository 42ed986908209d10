"""Words are found, gone through and replaced, in the text and in all fields, by keyboard."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.ui.fields.marks import Look
from draft_editor.ui.fields.subject import SubjectField
from draft_editor.ui.find.find_and_replace import MOST_LISTED
from draft_editor.ui.panels.find_bar import FindBar
from draft_editor.ui.writing.composing import accompany
from find_stage import CONTROL, NONE, SHIFT, Finder
from window_stage import BODY, open_office

SUBJECT = Path.of("messageAttributes", "subject")


@pytest.fixture
def finder(qtbot: QtBot, qapp: QApplication) -> Iterator[Finder]:
    with open_office(qtbot, qapp) as office:
        yield Finder(office, qtbot)


def test_the_hits_are_counted_painted_and_gone_through(finder: Finder) -> None:
    finder.lay("🚗 car,\r\ncar CARs")
    finder.press(Qt.Key.Key_F)
    assert finder.bar.line.hasFocus()
    assert finder.seek("car") == "1 of 3"
    assert finder.looks() == [(2, 5, Look.FOUND_HERE)]
    QTest.keyClick(finder.bar.line, Qt.Key.Key_Return)
    assert finder.bar.count.text() == "2 of 3"
    assert finder.looks() == [(2, 5, Look.FOUND)]
    assert finder.body.writing().textCursor().blockNumber() == 1
    finder.press(Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier)
    QTest.keyClick(finder.bar.line, Qt.Key.Key_Enter)
    assert finder.bar.count.text() == "1 of 3"
    finder.press(Qt.Key.Key_F3, SHIFT)
    assert (finder.bar.count.text(), finder.bar.line.hasFocus()) == ("3 of 3", True)
    QTest.keyClick(finder.bar.line, Qt.Key.Key_Return, SHIFT)
    assert finder.bar.count.text() == "2 of 3"
    QTest.keyClick(finder.bar.line, Qt.Key.Key_Escape)
    assert (finder.bar.isVisible(), finder.body.writing().hasFocus()) == (False, True)
    assert finder.body.writing().textCursor().selectedText() == "car"
    assert finder.body.writing().textCursor().selectionStart() == 8
    assert finder.looks() == []
    assert len(finder.office.draft.history.done) == 0


def test_the_ways_to_look_narrow_and_widen(finder: Finder) -> None:
    finder.lay("Été, étés, ete")
    finder.press(Qt.Key.Key_F)
    assert finder.seek("été") == "1 of 2"
    finder.bar.match_case.click()
    assert finder.bar.count.text() == "1 of 1"
    finder.bar.bare.click()
    finder.bar.match_case.click()
    assert finder.bar.count.text().endswith("of 3")
    finder.bar.whole_words.click()
    assert finder.bar.count.text().endswith("of 2")
    assert finder.seek("nowhere") == "none"
    assert finder.bar.line.property("wrong") == "true"
    finder.press(Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier)
    assert finder.seek("") == ""
    assert finder.bar.line.property("wrong") == "false"


def test_what_is_selected_is_what_is_sought(finder: Finder) -> None:
    finder.lay("one two\r\none")
    cursor = finder.body.writing().textCursor()
    cursor.setPosition(4)
    cursor.setPosition(7, cursor.MoveMode.KeepAnchor)
    finder.body.writing().setTextCursor(cursor)
    finder.press(Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier)
    assert (finder.bar.line.text(), finder.bar.count.text()) == ("two", "1 of 1")
    cursor.setPosition(0)
    cursor.setPosition(9, cursor.MoveMode.KeepAnchor)
    finder.body.writing().setTextCursor(cursor)
    finder.press(Qt.Key.Key_F)
    assert finder.bar.line.text() == "two"


def test_it_begins_behind_the_cursor(finder: Finder) -> None:
    finder.lay("a\r\na\r\na")
    cursor = finder.body.writing().textCursor()
    cursor.setPosition(3)
    finder.body.writing().setTextCursor(cursor)
    finder.press(Qt.Key.Key_F)
    assert finder.seek("a") == "3 of 3"


def test_tab_goes_from_what_is_sought_to_what_replaces_it(finder: Finder) -> None:
    finder.lay("the car")
    finder.press(Qt.Key.Key_H)
    finder.seek("car")
    finder.press(Qt.Key.Key_Tab, NONE)
    assert finder.bar.by.hasFocus()
    finder.bar.by.setText("van")
    finder.press(Qt.Key.Key_Return, NONE)
    assert finder.value() == "the van"


def test_one_is_replaced_and_the_next_is_at_hand(finder: Finder) -> None:
    finder.lay("car 🚗 car\r\nscar car")
    finder.press(Qt.Key.Key_H)
    finder.bar.whole_words.setChecked(True)
    assert finder.seek("car") == "1 of 3"
    finder.bar.by.setFocus()
    finder.bar.by.setText("carcar")
    QTest.keyClick(finder.bar.by, Qt.Key.Key_Return)
    assert finder.value() == "carcar 🚗 car\r\nscar car"
    assert (finder.bar.count.text(), finder.said()) == ("1 of 2", "Replaced one.")
    QTest.keyClick(finder.bar.by, Qt.Key.Key_Return)
    QTest.keyClick(finder.bar.by, Qt.Key.Key_Return)
    QTest.keyClick(finder.bar.by, Qt.Key.Key_Return)
    assert finder.value() == "carcar 🚗 carcar\r\nscar carcar"
    assert finder.bar.by.hasFocus()
    assert len(finder.office.draft.history.done) == 3
    finder.office.desk.undoing.undo()
    assert finder.value() == "carcar 🚗 carcar\r\nscar car"
    finder.qtbot.waitUntil(lambda: finder.bar.count.text() == "1 of 1")


def test_all_fields_are_replaced_in_one_step_and_ids_are_kept(finder: Finder) -> None:
    url = "https://files.example/car.png"
    finder.lay(
        "A car, the CAR",
        editor={"name": "Carla", "uuid": "car"},
        messageSendingAttributes={"callbackURL": url, "listOfEmailsToBeCCed": ["car@example.com"]},
    )
    finder.office.make_tabs()
    finder.press(Qt.Key.Key_H)
    finder.bar.everywhere.click()
    assert finder.seek("car").endswith("of 7")
    lines = [finder.bar.list.model().index(row, 0).data() for row in range(7)]
    assert lines[0] == "Message: A car, the CAR"
    assert lines[2] == "Subject: The car"
    finder.bar.by.setText("van")
    finder.bar.all_asked.emit()
    assert finder.value() == "A van, the van"
    assert finder.value(SUBJECT) == "The van"
    assert finder.value(Path.of("editor", "uuid")) == "car"
    assert finder.value(Path.of("messageSendingAttributes", "callbackURL")) == url
    assert finder.said() == (
        "Replaced 3 in 2 fields. 4 kept that are no words of a text: replace them one by one."
    )
    assert len(finder.office.draft.history.done) == 1
    finder.bar.all_asked.emit()  # nothing is left that may be replaced with all others
    assert len(finder.office.draft.history.done) == 1
    finder.office.desk.undoing.undo()
    assert finder.office.draft.source() == finder.office.draft.opened_from


def test_placeholders_and_tags_are_kept_when_all_are_replaced(finder: Finder) -> None:
    finder.lay("<p class='car'>car ${car}</p>")
    finder.press(Qt.Key.Key_H)
    assert finder.seek("car").endswith("of 3")
    finder.bar.by.setText("van")
    finder.bar.all_asked.emit()
    assert finder.value() == "<p class='car'>van ${car}</p>"
    assert "2 kept that are no words" in finder.said()


def test_a_hit_of_any_field_can_be_gone_to_and_replaced_singly(finder: Finder) -> None:
    finder.lay("A car", messageSendingAttributes={"listOfEmailsToBeCCed": ["x@y.z", "🚗car@y.z"]})
    finder.office.make_tabs()
    finder.press(Qt.Key.Key_F, CONTROL | SHIFT)
    assert finder.seek("car") == "1 of 3"
    QTest.keyClick(finder.bar.line, Qt.Key.Key_Return)
    QTest.keyClick(finder.bar.line, Qt.Key.Key_Return)
    assert (finder.office.desk.editor.tabs.currentIndex(), finder.bar.line.hasFocus()) == (1, True)
    finder.bar.list.setFocus()
    QTest.keyClick(finder.bar.list, Qt.Key.Key_Return)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.objectName() == "messageSendingAttributes.listOfEmailsToBeCCed[1]"
    assert line.selectedText() == "car"
    finder.bar.by.setText("van")
    finder.bar.one_asked.emit()
    emails = Path.parse("messageSendingAttributes.listOfEmailsToBeCCed")
    assert finder.value(emails) == ["x@y.z", "🚗van@y.z"]
    finder.bar.list.setCurrentIndex(finder.bar.list.model().index(0, 0))
    finder.bar.list.setFocus()
    QTest.keyClick(finder.bar.list, Qt.Key.Key_Return)
    assert finder.body.writing().hasFocus()
    assert finder.body.writing().textCursor().selectedText() == "car"


def test_in_a_note_its_text_is_searched(finder: Finder) -> None:
    code = {"code": "PLAIN_TEXT", "value": "text/plain"}
    note = {"text": [{"type": code, "value": "text of a note"}], "previewText": "text of"}
    finder.lay(json.dumps(note))
    finder.press(Qt.Key.Key_H)
    assert finder.seek("text") == "1 of 1"
    assert finder.looks() == [(0, 4, Look.FOUND_HERE)]
    finder.bar.all_asked.emit()
    body = finder.value()
    assert isinstance(body, str)
    written = json.loads(body)
    assert written["text"][0]["value"] == written["previewText"] == " of a note"
    assert written["text"][0]["type"] == code


def test_what_is_no_plain_text_in_a_note_is_passed_over(finder: Finder) -> None:
    parts = [("MENTION", "@Ana"), ("PLAIN_TEXT", " Ana")]
    note = {
        "text": [{"type": {"code": code}, "value": value} for code, value in parts],
        "previewText": "@Ana Ana",
    }
    finder.lay(json.dumps(note), protocol="NONE")
    finder.press(Qt.Key.Key_H)
    assert finder.seek("Ana") == "1 of 2"
    finder.bar.one_asked.emit()
    assert finder.said().startswith("This part of the note is no plain text")
    assert (finder.bar.count.text(), finder.value()) == ("2 of 2", json.dumps(note))
    finder.bar.by.setText("Eve")
    finder.bar.one_asked.emit()
    body = finder.value()
    assert isinstance(body, str)
    assert json.loads(body)["previewText"] == "@Ana Eve"


def test_a_preview_makes_room_for_the_source(finder: Finder) -> None:
    finder.lay("<p>A car</p>")
    office = finder.office
    accompany(office.desk.editor, office.window, office.outside)
    preview = finder.office.window.findChild(QPushButton, f"{BODY}:view.preview")
    assert isinstance(preview, QPushButton)
    preview.click()
    assert finder.body.writing().isHidden()
    finder.press(Qt.Key.Key_F)
    assert finder.seek("car") == "1 of 1"
    assert (finder.body.writing().isVisible(), finder.bar.line.hasFocus()) == (True, True)


def test_a_long_text_is_looked_through_a_little_at_a_time(finder: Finder) -> None:
    finder.lay("car é " * 20_000)
    finder.press(Qt.Key.Key_F, CONTROL | SHIFT)
    finder.bar.line.setText("car")
    assert finder.bar.count.text() != "1 of 20001"
    finder.qtbot.waitUntil(lambda: finder.bar.count.text() == "1 of 20001")
    assert finder.bar.list.model().rowCount() == MOST_LISTED


def test_what_was_edited_meanwhile_is_searched_again(finder: Finder) -> None:
    finder.lay("car")
    finder.press(Qt.Key.Key_F)
    assert finder.seek("car") == "1 of 1"
    finder.office.desk.sheet.write(BODY, "a car, a car")
    QTest.keyClick(finder.bar.line, Qt.Key.Key_Return)
    assert finder.bar.count.text() == "2 of 2"
    finder.office.desk.sheet.lay(None)
    finder.qtbot.waitUntil(lambda: finder.bar.count.text() == "none")
    finder.bar.one_asked.emit()
    finder.bar.all_asked.emit()
    finder.bar.chosen.emit(5)
    assert finder.office.desk.sheet.draft is None


def test_without_a_draft_there_is_no_bar(finder: Finder) -> None:
    finder.office.desk.sheet.lay(None)
    finder.press(Qt.Key.Key_F)
    finder.press(Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier)
    assert finder.office.desk.editor.findChild(FindBar) is None


def test_in_a_rich_email_hits_are_painted_where_they_are_read(finder: Finder) -> None:
    finder.lay("<p>a car</p>\r\n<p title=car>cars</p>")
    finder.office.make_tabs()
    rich = finder.body.findChild(QPushButton, f"{BODY}:view.rich")
    place = finder.body.places[1]
    writing = place.writing()
    assert isinstance(rich, QPushButton)
    rich.click()
    finder.qtbot.waitUntil(lambda: writing.toPlainText() == "a car\ncars")
    finder.press(Qt.Key.Key_F)
    assert finder.seek("car") == "1 of 3"
    here, elsewhere = Look.FOUND_HERE, Look.FOUND
    assert [mark.look for mark in finder.door.find._marks(place, "a car", 0)] == [here]
    assert [mark.look for mark in finder.door.find._marks(place, "cars", 6)] == [elsewhere]
    finder.qtbot.waitUntil(lambda: len(writing.extraSelections()) == 2)
    QTest.keyClick(finder.bar.line, Qt.Key.Key_Return, SHIFT)
    assert (finder.bar.count.text(), writing.textCursor().position()) == ("3 of 3", 9)
    assert [mark.look for mark in finder.door.find._marks(place, "cars", 6)] == [here]
    QTest.keyClick(finder.bar.line, Qt.Key.Key_Return, SHIFT)
    assert not writing.isVisible()  # an attribute is seen in the source only
    rich.click()
    QTest.keyClick(finder.bar.line, Qt.Key.Key_Return)
    QTest.keyClick(finder.bar.line, Qt.Key.Key_Escape)
    assert (writing.hasFocus(), writing.textCursor().selectedText()) == (True, "car")


def test_a_hit_in_the_subject_is_painted_and_selected(finder: Finder) -> None:
    finder.lay("A boat")
    finder.press(Qt.Key.Key_F, CONTROL | SHIFT)
    assert finder.seek("car") == "1 of 1"
    row = next(row for row in finder.office.desk.editor.rows() if row.path == SUBJECT)
    assert isinstance(row.field, SubjectField)
    mark = (4, 7, Look.FOUND_HERE)
    assert list(finder.door.find._marks(row.field, "The car", 0)) == [mark]
    finder.bar.list.setFocus()
    QTest.keyClick(finder.bar.list, Qt.Key.Key_Return)
    assert row.field.writing().hasFocus()
    assert row.field.writing().textCursor().selectedText() == "car"
    finder.press(Qt.Key.Key_F, CONTROL | SHIFT)
    assert finder.bar.line.text() == "car", "what is selected there"
    QTest.keyClick(finder.bar.line, Qt.Key.Key_Escape)
    assert row.field.writing().hasFocus()
    finder.press(Qt.Key.Key_F)
    assert finder.seek("c") == "none"
    assert list(finder.door.find._marks(row.field, "The car", 0)) == []
