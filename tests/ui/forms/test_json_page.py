"""The body as it will be sent: laid out, following each change, copied letter for letter."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.ui.forms.json_page import JsonPage
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.words_label import ShortLabel

BODY = Path.of("messageAttributes", "body")
SOURCE = '{"messageAttributes":{"body":"a\u00a0b\u2028c\ufeff \\ud83d","n":2.50}}'


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> JsonPage:
    sheet = Sheet()
    page = JsonPage(sheet)
    sheet.setParent(page)
    qtbot.addWidget(page)
    sheet.lay(Draft(SOURCE))
    with qtbot.waitExposed(page):
        page.show()
    return page


def sheet_of(page: JsonPage) -> Sheet:
    sheet = page.findChild(Sheet)
    assert sheet is not None
    return sheet


def said(page: JsonPage) -> str:
    return page.findChildren(ShortLabel)[0].whole()


def copied(page: JsonPage) -> str:
    button = page.findChild(QPushButton, "json.copy")
    assert button is not None
    button.click()
    return QGuiApplication.clipboard().text()


def test_what_is_copied_is_the_body_itself(page: JsonPage) -> None:
    assert json.loads(copied(page)) == json.loads(SOURCE)
    assert "2.50" in copied(page)
    assert "\u00a0" in copied(page)
    assert "byte for byte" in said(page)
    assert page.text.isReadOnly()


def test_it_follows_each_change_and_keeps_its_place(page: JsonPage, qtbot: QtBot) -> None:
    many = "".join(f',"k{number}":{number}' for number in range(400))
    sheet_of(page).lay(Draft(f'{{"messageAttributes":{{"body":"a"}}{many}}}'))
    qtbot.waitUntil(lambda: "k399" in page.text.toPlainText())
    bar = page.text.verticalScrollBar()
    bar.setValue(200)
    sheet_of(page).write(BODY, "b")
    qtbot.waitUntil(lambda: '"body": "b"' in page.text.toPlainText())
    assert bar.value() == 200
    assert said(page) == "The body that will be sent, laid out for reading."
    page.look_again()
    assert bar.value() == 200


def test_unseen_it_waits_until_it_is_shown(page: JsonPage, qtbot: QtBot) -> None:
    page.hide()
    sheet_of(page).write(BODY, "b")
    assert '"body": "b"' in copied(page), "never what is not so any more"
    assert '"body": "b"' not in page.text.toPlainText()
    page.show()
    assert '"body": "b"' in page.text.toPlainText()
    sheet_of(page).lay(None)
    qtbot.waitUntil(lambda: page.text.toPlainText() == "")
    assert copied(page) == ""
