"""The body of the window is joined by what helps to write it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextBrowser
from pytestqt.qtbot import QtBot

from draft_editor.draft.card import Card
from draft_editor.draft.path import Path
from draft_editor.model.json_text import JsonObject, dump
from draft_editor.model.note import new_note
from draft_editor.ui.fields.offered_list import OfferedList
from draft_editor.ui.fields.people_list import PeopleList
from draft_editor.ui.fields.text_count import TextCount
from draft_editor.ui.fields.writing import OneLine, Writing
from draft_editor.ui.mail.rich_writing import RichWriting
from draft_editor.ui.words_label import ShortLabel
from pressing import focused, type_text
from pretend_speller import PretendSpeller
from window_stage import ONE, TWO, new_office

SUBJECT = Path.of("messageAttributes", "subject")


def note(locator: object, text: str, person: str) -> Card:
    tree: JsonObject = {
        "editor": {"name": person, "uuid": person, "type": "USER"},
        "messageAttributes": {"protocol": "NONE", "type": "NOTE", "body": new_note(text)},
    }
    return Card(ONE if locator is ONE else TWO, dump(tree), tree)


def test_a_note_knows_its_own_people_and_those_of_other_drafts(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with new_office(qtbot, qapp) as office:
        office.read(note(ONE, "", "Bo"), note(TWO, "", "Ana"))
        office.make_tabs()
        assert not office.desk.page_making.accompany()
        office.desk.editor.body().focus()
        type_text(focused(), "@")
        qtbot.waitUntil(lambda: office.window.findChild(PeopleList) is not None)
        found = office.window.findChild(PeopleList)
        assert found is not None
        assert [found.list.item(row).text() for row in range(2)] == ["Ana", "Bo"]


def email(body: str, subject: str = "") -> Card:
    tree: JsonObject = {
        "isFreeMarkerMessage": True,
        "freeMarkerMetadata": {"car": "Civic"},
        "messageAttributes": {"protocol": "EMAIL", "subject": subject, "body": body},
    }
    return Card(ONE, dump(tree), tree)


def test_an_email_is_written_as_it_was_last(qtbot: QtBot, qapp: QApplication) -> None:
    with new_office(qtbot, qapp) as office:
        office.outside.kept["email_view"] = "rich"
        office.read(email("<p>one</p>"))
        office.make_tabs()
        office.desk.editor.body().focus()
        assert isinstance(focused(), RichWriting)
        kept = []
        for key, kind in (
            (Qt.Key.Key_1, Writing),
            (Qt.Key.Key_3, QTextBrowser),
            (Qt.Key.Key_2, RichWriting),
        ):
            office.press(key, Qt.KeyboardModifier.ControlModifier)
            assert isinstance(focused(), kind)
            kept.append(office.outside.kept["email_view"])
        assert kept == ["source", "source", "rich"]  # nobody can write in the preview


def test_rich_text_is_counted_as_it_is_written(qtbot: QtBot, qapp: QApplication) -> None:
    with new_office(qtbot, qapp) as office:
        office.outside.kept["email_view"] = "rich"
        office.read(email("<p>one</p>"))
        office.make_tabs()
        body = office.desk.editor.body()
        body.focus()
        count = office.window.findChild(TextCount)
        assert count is not None
        label = count.findChildren(ShortLabel)[-1]
        qtbot.waitUntil(lambda: label.whole() == "10 characters")
        body.write("<p>two and three</p>")
        qtbot.waitUntil(lambda: label.whole() == "20 characters")


def test_a_text_has_one_view(qtbot: QtBot, qapp: QApplication) -> None:
    with new_office(qtbot, qapp) as office:
        office.read(note(ONE, "a", "Ana"))
        office.make_tabs()
        office.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        assert "email_view" not in office.outside.kept


def test_escape_closes_what_is_open_under_the_keyboard_before_a_notice(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with new_office(qtbot, qapp) as office:
        office.outside.kept["email_view"] = "rich"
        office.read(email("<p>one</p>"))
        office.make_tabs()
        office.desk.editor.body().focus()
        office.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert isinstance(focused(), QLineEdit)
        office.window.tell("A notice.")
        office.press(Qt.Key.Key_Escape)
        assert isinstance(focused(), RichWriting)
        assert office.window.notice.text() == "A notice."
        office.press(Qt.Key.Key_Escape)
        assert office.window.notice.text() == ""


def test_a_subject_is_checked_completed_and_left_for_the_text(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with new_office(qtbot, qapp) as office:
        mistakes: dict[str, tuple[str, ...]] = {"redy": ("ready",), "kar": (), "otto": ()}
        office.outside.knows_words = PretendSpeller(mistakes=mistakes)
        office.read(email("Your kar and otto", "It is redy, ${who}"))
        office.make_tabs()
        office.desk.editor.reveal(SUBJECT)
        line = focused()
        assert isinstance(line, OneLine)
        marked = ["${who}", "who", "redy"]
        qtbot.waitUntil(
            lambda: [each.cursor.selectedText() for each in line.extraSelections()] == marked
        )
        for word in ("redy", "kar", "otto", "redy"):
            office.press(Qt.Key.Key_F7)
            here = focused()
            assert isinstance(here, QPlainTextEdit)
            assert here.textCursor().selectedText() == word
            assert (here is line) == (word == "redy")
        line.moveCursor(QTextCursor.MoveOperation.End)
        type_text(line, " ${c")
        qtbot.waitUntil(lambda: office.window.findChild(OfferedList) is not None)
        QTest.keyClick(line, Qt.Key.Key_Tab)
        assert office.draft.value(SUBJECT) == "It is redy, ${who} ${car}"
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        office.press(Qt.Key.Key_J, control | shift)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        assert office.draft.value(SUBJECT) == "It is redy, ${who} ${car}${car}"
        assert focused() is line
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert focused() is office.desk.editor.body().writing()
        assert office.draft.value(SUBJECT) == "It is redy, ${who} ${car}${car}"


def test_what_is_said_below_a_text_is_mended_behind_the_key_of_suggestions(
    qtbot: QtBot, qapp: QApplication
) -> None:
    text = "Hi ${name}"
    tree: JsonObject = {"messageAttributes": {"protocol": "TEXT", "body": text}}
    with new_office(qtbot, qapp) as office:
        office.read(Card(ONE, dump(tree), tree))
        office.make_tabs()
        office.desk.editor.body().focus()
        office.press(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered = [action for action in menu.actions() if not action.isSeparator()]
        assert [action.text() for action in offered][-1] == "Mark it as having placeholders"
        offered[-1].trigger()
        menu.close()
        assert office.draft.value(Path.of("isFreeMarkerMessage")) is True
        assert len(office.draft.history.done) == 1
