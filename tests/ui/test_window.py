"""The whole window over a pretended outside: its questions, its ways, what it tells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path as FilePath

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from draft_editor.model.words import words
from draft_editor.ui.dialogs.palette import Entry, Palette
from draft_editor.ui.dialogs.profile import ProfileDialog
from draft_editor.ui.panels.attempts import AttemptLine
from draft_editor.ui.ports import FileOpened, ProfileRefused, ProfileSaved
from field_stage import CONTROL
from pretend_outside import CARD
from window_stage import BODY, ONE, Office, card, open_office


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        yield office


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_the_panes_are_gone_round(office: Office) -> None:
    def names(count: int) -> Iterator[str]:
        for _ in range(count):
            office.press(Qt.Key.Key_F6)
            yield focused().objectName()

    status = office.window.status
    office.window.list.view.setFocus()
    form = ["tabs", "messageAttributes.body", "action.submit"]
    assert [*names(4)] == [*form, "drafts.list"]
    office.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert focused().objectName() == "action.submit"
    office.window.list.view.setFocus()
    high = status.height()
    status.put(AttemptLine("1", "Text", ONE, "{}", datetime(2026, 11, 23, tzinfo=UTC)))
    assert [*names(6)] == [*form, "status.attempts", "drafts.list", "tabs"]
    assert status.height() > high
    back = []
    for _ in range(5):
        office.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        back.append(focused().objectName())
    assert back == ["drafts.list", "status.attempts", *form[:0:-1], "tabs"]


def test_a_tab_is_opened_by_its_number(office: Office) -> None:
    office.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert office.desk.editor.tabs.currentIndex() == 1
    assert office.desk.editor.pages.area.isAncestorOf(focused())
    office.press(Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert office.desk.editor.tabs.currentIndex() == 6
    assert focused().objectName() == "json.text"
    office.press(Qt.Key.Key_F6)
    assert office.desk.editor.actions_bar.isAncestorOf(focused())


def test_the_palette_begins_with_names_that_begin_so(qtbot: QtBot) -> None:
    named = [
        Entry("Text to Ann", "draft", print, "tomorrow at 9"),
        Entry("Note for a customer", "draft", print),
        Entry("Text to Tomas", "draft", print),
        Entry("Send it on", "field", print, "custom"),
    ]
    palette = Palette(named)
    qtbot.addWidget(palette)

    def lines(text: str) -> list[str]:
        palette.line.setText(text)
        rows = range(palette.list.count())
        return [palette.list.item(row).text().split("   ·   ")[0] for row in rows]

    assert lines("tom") == ["Text to Tomas", "Note for a customer", "Text to Ann", "Send it on"]
    assert lines("to te") == ["Text to Ann", "Text to Tomas", "Note for a customer"]
    assert lines("(tom") == []


def test_the_palette_finds_drafts_fields_and_commands(office: Office, qtbot: QtBot) -> None:
    def search(text: str) -> list[str]:
        office.press(Qt.Key.Key_K, CONTROL)
        palette = office.window.findChildren(Palette)[-1]
        palette.line.setText(text)
        return [palette.list.item(row).text() for row in range(palette.list.count())]

    def take() -> None:
        palette = office.window.findChildren(Palette)[-1]
        QTest.keyClick(palette.line, Qt.Key.Key_Return)

    assert any("Ana" in each for each in search("ana draft"))
    take()
    assert office.text() == "second"
    assert search("subject")
    take()
    assert focused().objectName() == "messageAttributes.subject"
    assert any("F5" in each for each in search("read drafts again"))
    take()
    assert office.asked("read_drafts")
    assert len(search("")) == 40
    palette = office.window.findChildren(Palette)[-1]
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 39
    QTest.keyClick(palette.line, Qt.Key.Key_PageUp)
    assert palette.list.currentRow() == 28
    for _ in range(4):
        QTest.keyClick(palette.line, Qt.Key.Key_PageUp)
    assert palette.list.currentRow() == 0
    QTest.keyClick(palette.line, Qt.Key.Key_PageDown)
    assert palette.list.currentRow() == 11
    palette.line.setText("no such thing at all")
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    before = office.desk.sheet.draft
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert office.desk.sheet.draft is before
    office.window.top.search.click()
    palette = office.window.findChildren(Palette)[-1]
    palette.line.setText("ria draft")
    found = palette.list.findItems("Maria", Qt.MatchFlag.MatchContains)
    place = palette.list.visualItemRect(found[0]).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert office.text() == "first"


def test_the_login_is_asked_for_once(office: Office) -> None:
    questions = office.desk.questions
    questions.ask_login("Not accepted.")
    first = QApplication.activeModalWidget()
    assert first is not None
    questions.ask_login()
    assert QApplication.activeModalWidget() is first
    first.close()
    assert office.asked("sign_in") == []


def test_a_customer_is_asked_for(office: Office) -> None:
    office.desk.questions.ask_customer()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText("customer-9")
    next(each for each in dialog.findChildren(QPushButton) if each.isDefault()).click()
    assert office.asked("add_customer") == [("add_customer", "customer-9")]


def test_files_are_asked_for(office: Office, tmp_path: FilePath) -> None:
    office.desk.questions.ask_file()
    dialog = office.window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(tmp_path / "a.json"))
    dialog.close()
    assert office.asked("open_file") == [("open_file", tmp_path / "a.json")]
    office.desk.save()
    dialog = office.window.findChildren(QFileDialog)[-1]
    assert dialog.defaultSuffix() == "json"
    dialog.fileSelected.emit(str(tmp_path / "b.json"))
    dialog.close()
    draft = office.desk.sheet.draft
    assert draft is not None
    assert office.asked("save_file") == [
        ("save_file", tmp_path / "b.json", draft.locator, draft.source())
    ]


@pytest.mark.parametrize(("answer", "closes"), [("close", True), ("stay", False)])
def test_closing_asks_before_edits_are_lost(
    office: Office, qtbot: QtBot, answer: str, closes: bool
) -> None:
    office.desk.sheet.write(BODY, "edited")
    office.journal.saves = False
    office.window.close()
    assert office.window.isVisible()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    button = dialog.findChild(QPushButton, f"question.{answer}")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: office.window.isVisible() is not closes)


def test_edits_that_are_saved_are_no_reason_to_ask(office: Office, qtbot: QtBot) -> None:
    office.desk.sheet.write(BODY, "edited")
    with qtbot.waitSignal(office.desk.closing):
        office.window.close()


def test_without_edits_it_closes(office: Office, qtbot: QtBot) -> None:
    with qtbot.waitSignal(office.desk.closing):
        office.window.close()
    assert not office.window.isVisible()
    assert "window_geometry" in office.outside.kept


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_the_profile_menu_offers_the_others(office: Office) -> None:
    menu = office.window.top.profile.menu()
    assert isinstance(menu, QMenu)
    assert entries(menu) == ["Downtown", "Airport", "New profile…", "Edit this profile…"]
    menu.actions()[1].trigger()
    assert office.asked("use_profile") == [("use_profile", "Airport")]
    office.outside.card = replace(CARD, name="Sandbox", is_production=True, colour="red")
    office.desk.profiles.show()
    assert office.window.band.isVisible()
    assert office.window.band.property("tone") == "bad"
    menu = office.window.top.profile.menu()
    assert isinstance(menu, QMenu)
    menu.popup(office.window.pos())
    assert not menu.actions()[-1].isEnabled(), "it lies in no file that could be edited"
    office.outside.card = CARD
    menu.close()
    menu.popup(office.window.pos())
    assert menu.actions()[-1].isEnabled()
    menu.close()


def test_a_profile_is_edited_and_refused_and_saved(office: Office, qtbot: QtBot) -> None:
    profiles = office.desk.profiles
    refused = ProfileRefused("base_url", words("This address is not one."))
    profiles.on_event(refused)
    profiles.on_event(ProfileSaved("Airport"))
    menu = office.window.top.profile.menu()
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    dialog = office.window.findChildren(ProfileDialog)[-1]
    assert dialog.isVisible()
    profiles.on_event(refused)
    assert dialog.isVisible()
    with qtbot.waitSignal(profiles.chosen):
        profiles.on_event(ProfileSaved("Downtown"))
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog) or not dialog.isVisible())
    menu.actions()[-2].trigger()
    new = office.window.findChildren(ProfileDialog)[-1]
    new.close()


def test_a_file_that_is_open_already_shows_what_it_holds_now(office: Office) -> None:
    office.desk.on_event(FileOpened(FilePath("a.json"), card(ONE, "from the file")))
    assert office.text() == "from the file"
    office.desk.sheet.write(BODY, "edited")
    office.desk.on_event(FileOpened(FilePath("b.json"), card(ONE, "from another")))
    assert office.text() == "from another"
    assert [draft.value(BODY) for draft in office.desk.shelf.changed()] == ["edited"]


def test_one_history_for_the_whole_form(office: Office, qtbot: QtBot) -> None:
    writing = office.desk.editor.body().writing()
    writing.setFocus()
    QTest.keyClicks(writing, "Hey ")
    office.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    yes = office.window.findChild(QPushButton, "messageSendingAttributes.addSignature:yes")
    assert yes is not None
    yes.click()
    draft = office.desk.sheet.draft
    assert draft is not None
    assert len(draft.history.done) == 2
    office.press(Qt.Key.Key_Z, CONTROL)
    assert not yes.isChecked()
    qtbot.waitUntil(office.window.actions_by_name["action.undo"].isEnabled)
    office.press(Qt.Key.Key_Z, CONTROL)
    assert office.text() == "first"
    assert office.desk.editor.tabs.currentIndex() == 0
    assert writing.hasFocus()
    office.press(Qt.Key.Key_Y, CONTROL)
    assert office.text() == "Hey first"
