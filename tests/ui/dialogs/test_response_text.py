"""The text of a response: counted as it is proposed, undone with what was chosen, guarded."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.model.canned import CannedResponse
from draft_editor.ui.dialogs.responses_book import ResponsesBook
from draft_editor.ui.style import worn
from draft_editor.ui.writing.template_writing import TemplateWriting
from field_stage import CONTROL, NONE, entries, open_menu

Show = Callable[[QDialog], None]
ASKS = CannedResponse("Asks", "At [[Time: 9:00]] – [[Whom?]]\r\nBye", "TEXT", "en")
LONG = CannedResponse("Long", "x" * 161, "TEXT", "en")
HOLDS = CannedResponse("Holds", "Hi ${name}, <#if late>sorry", "EMAIL", "en")
SHARED = CannedResponse("Shared", "“Hi”", "TEXT", "en")


@pytest.fixture
def book(show: Show) -> ResponsesBook:
    book = ResponsesBook(lambda: None)
    book.show_responses([ASKS, LONG, HOLDS], [SHARED])
    show(book)
    book.form.text.focus()
    return book


def press(book: ResponsesBook, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    handle = book.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, modifiers)


def looked_at(book: ResponsesBook, qtbot: QtBot) -> dict[str, str]:
    """What is marked, with the colour behind it."""
    with qtbot.waitSignal(book.form.text.marking.looked):
        book.form.text.marking.look_soon()
    return {
        each.cursor.selectedText(): each.format.background().color().name()
        for each in book.form.text.writing().extraSelections()
    }


def count_said(book: ResponsesBook) -> str:
    labels = book.form.text.count_line.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def said(book: ResponsesBook, name: str) -> str:
    label = book.findChild(QLabel, f"responses.{name}")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def test_prompts_are_coloured_and_counted_as_they_are_proposed(
    book: ResponsesBook, qtbot: QtBot
) -> None:
    marked = looked_at(book, qtbot)
    prompt = worn().warning.soft
    assert (marked["[[Time: 9:00]]"], marked["[[Whom?]]"]) == (prompt, prompt)
    assert "–" in marked
    assert count_said(book).startswith("15 characters · UCS-2 · 1 part")  # “At 9:00 – ”, CR LF, Bye
    borders = book.findChild(QPushButton, "responses.text:borders")
    assert borders is not None
    book.list.go(1)
    looked_at(book, qtbot)
    assert borders.isVisible()  # it is known where the parts end as long as nothing is asked for
    book.form.channel.setCurrentIndex(0)  # what is for any may be a text
    press(book, Qt.Key.Key_BracketLeft)
    QTest.keyClicks(book.form.text.writing(), "[a]")
    assert looked_at(book, qtbot)["[["] == worn().bad.soft
    QTest.keyClicks(book.form.text.writing(), "]")
    assert "[[" not in looked_at(book, qtbot)
    assert (count_said(book)[:14], borders.isVisible()) == ("161 characters", False)


def test_tab_goes_the_way_one_reads(book: ResponsesBook, qtbot: QtBot) -> None:
    looked_at(book, qtbot)
    book.form.language.setFocus()
    passed = []
    for _ in range(3):
        press(book, Qt.Key.Key_Tab)
        focused = book.focusWidget()
        assert focused is not None
        passed.append(focused.objectName())
    assert passed == ["responses.text", "responses.text:replace", "responses.template"]


def test_one_undo_takes_back_what_was_typed_and_chosen(book: ResponsesBook) -> None:
    form = book.form
    QTest.keyClicks(form.text.writing(), "So: ")
    form.channel.setCurrentIndex(form.channel.findData("NOTE"))
    form.template.click()
    changed = book.list.response()
    assert changed is not None
    assert (changed.text[:4], changed.channel, changed.is_template) == ("So: ", "NOTE", True)
    form.text.focus()
    for _ in range(2):
        press(book, Qt.Key.Key_Z, CONTROL)
    assert (form.channel.currentData(), form.template.isChecked()) == ("TEXT", False)
    press(book, Qt.Key.Key_Z, CONTROL)
    assert book.list.response() == ASKS
    press(book, Qt.Key.Key_Y, CONTROL)
    assert form.text.text() == f"So: {ASKS.text}"
    book.show_responses([book.list.response() or ASKS, LONG, HOLDS], [SHARED])
    press(book, Qt.Key.Key_Z, CONTROL)  # what is shown already keeps its history
    assert form.text.text() == ASKS.text


def test_placeholders_that_nobody_fills_in_are_said(book: ResponsesBook, qtbot: QtBot) -> None:
    TemplateWriting(book.form.text, lambda: None)
    assert said(book, "template:note") == ""
    book.list.go(2)
    assert said(book, "template:note") == "Not ticked: “${name}” would go out as it stands here."
    assert worn().bad.soft not in looked_at(book, qtbot).values()
    book.form.template.click()
    assert said(book, "template:note") == ""
    marked = looked_at(book, qtbot)
    assert marked["${name}"] == worn().accent.soft  # each draft has its own values
    assert [text for text, ground in marked.items() if ground == worn().bad.soft] == ["<#if"]


def test_a_shared_response_stays_as_it_is(book: ResponsesBook, qtbot: QtBot) -> None:
    book.list.go(-1)
    looked_at(book, qtbot)
    replace = book.findChild(QPushButton, "responses.text:replace")
    assert replace is not None
    assert not replace.isVisible()
    book.form.text.put(0, 1, "'")  # as a suggestion does
    assert book.form.text.text() == SHARED.text
    book.list.go(1)
    book.form.text.put(0, 1, "'")
    assert book.form.text.text() == f"'{ASKS.text[1:]}"


def test_its_menu_has_nothing_of_a_draft(book: ResponsesBook) -> None:
    menu = open_menu(book.form.text.writing())
    assert not {"Not set", "Write “null”", "Copy the field’s API name"} & entries(menu).keys()
    assert any(each.startswith("Select All") for each in entries(menu))
    menu.close()
