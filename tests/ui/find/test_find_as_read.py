"""Words are found as they are read, gone to by F3 alone, and Undo is about what was replaced."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.ui.fields.marks import Look
from find_stage import CONTROL, NONE, SHIFT, Finder
from window_stage import BODY, open_office


@pytest.fixture
def finder(qtbot: QtBot, qapp: QApplication) -> Iterator[Finder]:
    with open_office(qtbot, qapp) as office:
        yield Finder(office, qtbot)


def test_undo_is_for_what_was_replaced_until_something_is_typed(finder: Finder) -> None:
    finder.lay("car car", "TEXT")
    finder.press(Qt.Key.Key_H)
    QTest.keyClicks(finder.bar.line, "car")
    QTest.keyClicks(finder.bar.by, "van")
    finder.qtbot.waitUntil(lambda: finder.bar.count.text() == "1 of 2")
    finder.bar._all.click()
    assert finder.value() == "van van"
    finder.press(Qt.Key.Key_Z)
    assert (finder.value(), finder.bar.line.text()) == ("car car", "car")
    finder.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert finder.value() == "van van"
    finder.bar.focus()
    QTest.keyClicks(finder.bar.line, "x")
    finder.press(Qt.Key.Key_Z)
    assert (finder.value(), finder.bar.line.text()) == ("van van", "car")


def test_the_next_is_gone_to_though_the_bar_was_closed(finder: Finder) -> None:
    finder.lay("one two one three one", "TEXT")
    finder.press(Qt.Key.Key_F)
    finder.seek("one")
    for key, modifiers, place in (
        (Qt.Key.Key_F3, NONE, 8),
        (Qt.Key.Key_F3, SHIFT, 0),
        (Qt.Key.Key_F3, SHIFT, 18),
    ):
        finder.press(Qt.Key.Key_Escape, NONE)
        finder.press(key, modifiers)
        finder.press(Qt.Key.Key_Escape, NONE)
        assert finder.body.selection() == (place, place + 3)
    finder.body.go_to(4, 4)
    finder.press(Qt.Key.Key_F3, NONE)
    assert finder.bar.count.text() == "2 of 3"


def test_words_with_tags_among_them_are_found_and_replaced(finder: Finder) -> None:
    source = "<p>Your <b>new</b>\ncar, new car</p>"
    finder.lay(source)
    finder.office.make_tabs()
    finder.press(Qt.Key.Key_H)
    assert finder.seek("new car") == "1 of 2"
    assert finder.looks() == [(11, 18, Look.FOUND_HERE)]
    rich = finder.body.findChild(QPushButton, f"{BODY}:view.rich")
    assert isinstance(rich, QPushButton)
    rich.click()
    finder.press(Qt.Key.Key_F3, NONE)
    finder.press(Qt.Key.Key_F3, NONE)
    assert finder.body.writing().isHidden()
    finder.bar.by.setText("van")
    finder.bar._one.click()
    assert finder.value() == "<p>Your <b>van</b>, new car</p>"
    finder.bar._all.click()
    assert finder.value() == "<p>Your <b>van</b>, van</p>"
