"""The main job: pick a draft, correct it, schedule it, review it, submit it, read the result."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.app import Program
from draft_editor.draft.difference import difference
from draft_editor.draft.path import Path
from draft_editor.model.json_text import parse
from draft_editor.ui.dialogs.review import ReviewDialog
from draft_editor.ui.quick_picks import PICKS
from draft_editor.ui.say import say
from open_program import lay
from pressing import ALT, CONTROL, focused, press, type_text
from sandbox_caller import Caller

BODY: Final = Path.parse("messageAttributes.body")
WHEN: Final = Path.parse("messageAttributes.draftAttributes.scheduledOn")


@pytest.fixture
def has_all_tabs() -> bool:
    """The daily job is done in the whole window, as it is a second after it was opened."""
    return True


def outcome(program: Program) -> str:
    """What the status panel says of the last attempt."""
    return program.window.status.outcome.whole()


def test_a_text_is_corrected_scheduled_and_submitted_by_keyboard(
    program: Program, caller: Caller, qtbot: QtBot
) -> None:
    desk, window = program.parts.desk, program.window
    locator = caller.sandbox.drafts["maria text"]
    lay(program.parts.desk, locator, qtbot.waitUntil)
    before = desk.sheet.draft
    assert before is not None
    base = before.base
    press(window, Qt.Key.Key_1, ALT)
    assert focused().objectName() == str(BODY)
    press(window, Qt.Key.Key_End, CONTROL)
    type_text(focused(), " À bientôt 👋")
    pick = say(PICKS[1].name)
    chip = next(each for each in desk.editor.findChildren(QPushButton) if each.text() == pick)
    chip.setFocus()
    press(window, Qt.Key.Key_Space)
    changed = {str(change.path) for change in before.changes()}
    assert changed == {str(BODY), str(WHEN)}
    press(window, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: outcome(program).startswith("accepted"))
    stored = parse(caller.stored(locator).decode())
    assert {str(change.path) for change in difference(base, stored)} == changed
    assert str(stored).count("À bientôt 👋") == 1
    assert not before.is_changed()
    assert window.status.chosen() is not None


def test_the_review_shows_the_change_and_submits_it(
    program: Program, caller: Caller, qtbot: QtBot
) -> None:
    desk, window = program.parts.desk, program.window
    lay(program.parts.desk, caller.sandbox.drafts["grace text"], qtbot.waitUntil)
    press(window, Qt.Key.Key_1, ALT)
    type_text(focused(), "Dear Grace, ")
    press(window, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ReviewDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    press(dialog, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: outcome(program).startswith("accepted"))
    assert desk.sheet.draft is not None
    assert b"Dear Grace, " in caller.stored(caller.sandbox.drafts["grace text"])


def test_undo_goes_back_over_several_fields_to_the_very_text(
    program: Program, caller: Caller, qtbot: QtBot
) -> None:
    desk, window = program.parts.desk, program.window
    locator = caller.sandbox.drafts["omar email"]
    lay(program.parts.desk, locator, qtbot.waitUntil)
    draft = desk.sheet.draft
    assert draft is not None
    source = draft.source()
    press(window, Qt.Key.Key_1, ALT)
    type_text(focused(), "Bonjour ")
    press(window, Qt.Key.Key_2, ALT)
    press(window, Qt.Key.Key_Space)
    assert len(draft.history.done) == 2
    press(window, Qt.Key.Key_Z, CONTROL)
    press(window, Qt.Key.Key_Z, CONTROL)
    assert draft.source() == source
    assert not draft.is_changed()
    press(window, Qt.Key.Key_Y, CONTROL)
    press(window, Qt.Key.Key_Y, CONTROL)
    assert len(draft.changes()) == 2


def test_an_edit_stays_with_its_draft_while_another_is_looked_at(
    program: Program, caller: Caller, qtbot: QtBot
) -> None:
    desk, window = program.parts.desk, program.window
    maria = caller.sandbox.drafts["maria text"]
    lay(program.parts.desk, maria, qtbot.waitUntil)
    press(window, Qt.Key.Key_1, ALT)
    type_text(focused(), "One. ")
    edited = desk.sheet.draft
    lay(program.parts.desk, caller.sandbox.drafts["grace text"], qtbot.waitUntil)
    assert desk.sheet.draft is not edited
    assert not desk.sheet.draft.is_changed() if desk.sheet.draft else False
    desk.read_drafts()
    qtbot.waitUntil(lambda: desk.shelf.draft_at(maria) is edited)
    lay(program.parts.desk, maria, qtbot.waitUntil)
    assert desk.sheet.draft is edited
    assert edited is not None
    assert str(edited.value(BODY)).startswith("One. ")
