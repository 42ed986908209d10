"""Somebody may type as soon as there is something to type in, and nobody is interrupted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.model.words import words
from draft_editor.ui.ports import FileOpened
from window_stage import ONE, TWO, Office, card, new_office


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with new_office(qtbot, qapp) as office:
        yield office


def focused() -> str:
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.objectName()


def test_the_first_draft_can_be_typed_in_at_once(office: Office) -> None:
    assert focused() == "drafts.list", "before anything is read"
    office.read(card(ONE, "first"), card(TWO, "second"))
    assert focused() == "messageAttributes.body"
    office.window.list.view.setFocus()
    office.desk.open_draft(TWO)
    assert focused() == "drafts.list", "it is no longer the start"


def test_a_file_that_is_opened_at_the_start_can_be_typed_in(office: Office) -> None:
    office.desk.on_event(FileOpened(FilePath("a.json"), card(None, "from a file")))
    assert focused() == "messageAttributes.body"


def test_without_a_draft_the_list_has_the_keyboard(office: Office) -> None:
    office.read(said=(words("No connection."),))
    assert focused() == "drafts.list"
    office.read(card(ONE, "first"))
    assert focused() == "messageAttributes.body"


def test_whoever_went_somewhere_is_left_there(office: Office) -> None:
    office.desk.editor.tabs.setFocus()
    office.read(card(ONE, "first"))
    assert focused() == "tabs"


def test_whoever_clicked_into_the_list_is_left_there(office: Office) -> None:
    QTest.mouseClick(office.window.list.view.viewport(), Qt.MouseButton.LeftButton)
    office.read(card(ONE, "first"))
    assert focused() == "drafts.list"


def test_whoever_answers_a_question_is_left_there(office: Office, qtbot: QtBot) -> None:
    office.desk.questions.ask_login()
    qtbot.waitUntil(lambda: focused() == "login.name")
    office.read(card(ONE, "first"))
    assert focused() == "login.name"
    office.dialog().close()
