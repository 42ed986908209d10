"""How a draft was looked at: kept as a text, and taken up again as far as it still fits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.model.json_text import Number, parse_object
from draft_editor.ui.editor import Editor
from draft_editor.ui.forms.page import Page
from draft_editor.ui.view import show_view, view_of
from window_stage import BODY, ONE, TWO, Office, card, open_office

LONG = "\n".join(f"line {number}" for number in range(400))


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        office.window.resize(900, 500)
        office.make_tabs()
        office.desk.sheet.write(BODY, LONG)
        yield office


@pytest.fixture
def editor(office: Office) -> Editor:
    return office.desk.editor


def select(editor: Editor, anchor: int, position: int) -> None:
    cursor = editor.body().writing().textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    editor.body().writing().setTextCursor(cursor)


def selected(editor: Editor) -> tuple[int, int]:
    cursor = editor.body().writing().textCursor()
    return cursor.anchor(), cursor.position()


def page(editor: Editor) -> Page:
    page = editor.pages.make(editor.tabs.currentIndex())
    assert isinstance(page, Page)
    return page


def places(view: str) -> dict[str, str]:
    found = parse_object(view)
    return {name: at.text for name, at in found.items() if isinstance(at, Number)}


def test_tab_scrolling_and_selection_come_back(office: Office, editor: Editor) -> None:
    select(editor, 70, 40)
    text_bar = editor.body().writing().verticalScrollBar()
    page_bar = page(editor).verticalScrollBar()
    text_bar.setValue(text_bar.maximum() // 2)
    page_bar.setValue(page_bar.maximum())
    view = view_of(editor)
    was = (text_bar.value(), page_bar.value())
    assert all(was), "there is something to scroll"
    office.desk.open_draft(TWO)
    assert selected(editor) == (0, 0)
    page_bar.setValue(0)
    editor.tabs.setCurrentIndex(3)
    office.desk.open_draft(ONE)
    text_bar.setValue(0)
    show_view(editor, view)
    assert editor.tabs.currentIndex() == 0
    assert selected(editor) == (70, 40)
    assert (text_bar.value(), page_bar.value()) == was
    assert view_of(editor) == view


def test_another_tab_comes_back(editor: Editor) -> None:
    for index in range(editor.tabs.count()):
        editor.tabs.setCurrentIndex(index)
        view = view_of(editor)
        assert places(view)["tab"] == str(index)
        editor.tabs.setCurrentIndex(editor.tabs.count() - 1 - index)
        show_view(editor, view)
        assert editor.tabs.currentIndex() == index


def test_a_view_of_a_longer_draft_is_taken_up_as_far_as_it_goes(
    office: Office, editor: Editor
) -> None:
    far = 10**30
    office.desk.sheet.write(BODY, "short")
    show_view(
        editor, f'{{"tab":{far},"page":{far},"cursor":{far},"anchor":3,"text":{far},"new":{{}}}}'
    )
    assert editor.tabs.currentIndex() == editor.tabs.count() - 1
    assert selected(editor) == (3, 5)
    show_view(editor, f'{{"page":{far},"cursor":-2}}')
    assert (editor.tabs.currentIndex(), selected(editor)) == (0, (0, 0))
    assert page(editor).verticalScrollBar().value() == page(editor).verticalScrollBar().maximum()


@pytest.mark.parametrize(
    "view", ["", "no JSON", "[1, 2]", '{"tab":1.5,"cursor":3}', '{"tab":1,"cursor":1e3}']
)
def test_a_view_that_cannot_be_read_changes_nothing(editor: Editor, view: str) -> None:
    editor.tabs.setCurrentIndex(2)
    select(editor, 7, 9)
    before = view_of(editor)
    show_view(editor, view)
    assert view_of(editor) == before
    assert (editor.tabs.currentIndex(), selected(editor)) == (2, (7, 9))


def test_a_view_is_small(office: Office, editor: Editor) -> None:
    office.read(card(ONE, "x" * 1000))
    assert len(view_of(editor)) < 100
