"""A misspelt word from the first letter to the mended text, with the dictionaries of the system."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from draft_editor.app import Program
from draft_editor.ui.desk import Desk
from open_program import lay
from pressing import CONTROL, focused, press, type_text
from sandbox_caller import Caller

WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


@pytest.fixture
def has_all_tabs() -> bool:
    """What checks the spelling joins the text a moment after the tab is there."""
    return True


def underlined(desk: Desk) -> list[str]:
    return [
        each.cursor.selectedText()
        for each in desk.editor.body().writing().extraSelections()
        if each.format.underlineStyle() == WAVE
    ]


def offered(text: str) -> bool:
    """Whether the open menu offers this; then it is taken."""
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return False
    found = next((each for each in menu.actions() if each.text() == text), None)
    if found is None:
        return False
    found.trigger()
    menu.close()
    return True


def test_words_are_mended_or_learnt_by_keyboard(
    program: Program, caller: Caller, qtbot: QtBot, tmp_path: Path
) -> None:
    desk, window = program.parts.desk, program.window
    lay(desk, caller.sandbox.drafts["maria text"], qtbot.waitUntil)
    writing = desk.editor.body().writing()
    writing.setFocus()
    press(window, Qt.Key.Key_A, CONTROL)
    type_text(focused(), "Your appointement with Blorptech is at noon, see you then.")
    qtbot.waitUntil(lambda: underlined(desk) == ["appointement", "Blorptech"])
    press(window, Qt.Key.Key_Home, CONTROL)
    press(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: writing.textCursor().selectedText() == "appointement")
    press(window, Qt.Key.Key_Period, CONTROL)
    qtbot.waitUntil(lambda: offered("appointment"))
    assert desk.editor.body().text().startswith("Your appointment with")
    press(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: writing.textCursor().selectedText() == "Blorptech")
    press(window, Qt.Key.Key_Period, CONTROL)
    qtbot.waitUntil(lambda: offered("Add “Blorptech” to my words"))
    qtbot.waitUntil(lambda: underlined(desk) == [])
    words = next(tmp_path.rglob("words.json"))
    qtbot.waitUntil(lambda: json.loads(words.read_text("utf-8")) == {"en": ["Blorptech"]})
