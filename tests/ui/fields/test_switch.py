"""Not set, yes or no: three states, one key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

import assistive
from draft_editor.draft.tree import ABSENT
from draft_editor.ui.fields.switch import SwitchField
from field_stage import FieldStage, build, choose, entries, open_menu

Make: TypeAlias = Callable[[str], FieldStage]

PATH: Final = "messageSendingAttributes.addSignature"


def source_of(value: str) -> str:
    return f'{{"messageSendingAttributes":{{"addSignature":{value}}}}}'


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot, PATH, SwitchField)


def button(stage: FieldStage, word: str) -> QPushButton:
    found = stage.part(f"{PATH}:{word}")
    assert isinstance(found, QPushButton)
    return found


def checked(stage: FieldStage) -> list[str]:
    return [word for word in ("unset", "yes", "no") if button(stage, word).isChecked()]


@pytest.mark.parametrize(
    ("source", "state"), [("{}", "unset"), (source_of("true"), "yes"), (source_of("false"), "no")]
)
def test_each_state_is_shown(make: Make, source: str, state: str) -> None:
    stage = make(source)
    assert checked(stage) == [state]
    assert button(stage, state).hasFocus()
    assert stage.field.note == ""
    stage.leave()
    assert stage.draft.source() == source


def test_space_goes_round(make: Make) -> None:
    stage = make("{}")
    seen = []
    for _ in range(4):
        stage.press(Qt.Key.Key_Space)
        seen.append(stage.value())
        assert len(checked(stage)) == 1
    assert seen == [True, False, ABSENT, True]
    assert stage.steps() == 4
    stage.sheet.undo()
    assert stage.value() is ABSENT
    assert checked(stage) == ["unset"]


def test_the_arrows_move_along(make: Make) -> None:
    stage = make("{}")
    stage.press(Qt.Key.Key_Right)
    assert stage.value() is True
    stage.press(Qt.Key.Key_Right)
    assert stage.value() is False
    stage.press(Qt.Key.Key_Left)
    assert stage.value() is True
    assert button(stage, "yes").hasFocus()


def test_other_keys_do_nothing(make: Make) -> None:
    stage = make("{}")
    stage.press(Qt.Key.Key_A)
    assert not stage.draft.is_changed()


@pytest.mark.parametrize("value", ["null", '"yes"', "1", "[true]"])
def test_a_value_that_is_none_of_the_three_is_said_and_kept(make: Make, value: str) -> None:
    stage = make(source_of(value))
    assert checked(stage) == []
    assert stage.field.note
    stage.leave()
    assert stage.draft.source() == source_of(value)
    stage.field.focus()
    stage.press(Qt.Key.Key_Space)
    assert stage.value() is True
    assert stage.field.note == ""
    stage.sheet.undo()
    assert stage.draft.source() == source_of(value)
    assert checked(stage) == []


def test_a_click_is_a_step_of_its_own(make: Make) -> None:
    stage = make("{}")
    button(stage, "no").click()
    button(stage, "unset").click()
    assert stage.steps() == 2
    assert not stage.draft.is_changed() or stage.value() is ABSENT


@pytest.mark.parametrize("action", ["Toggle", "Press"])
def test_each_action_of_an_assistive_tool_writes(make: Make, qtbot: QtBot, action: str) -> None:
    stage = make(source_of("true"))
    actions = assistive.find(stage, f"{PATH}:no").actionInterface()
    assert actions is not None
    actions.doAction(action)
    qtbot.waitUntil(lambda: checked(stage) == ["no"])
    assert stage.value() is False
    assert stage.steps() == 1


def test_null_is_reached_by_the_menu(make: Make) -> None:
    stage = make(source_of("true"))
    choose(button(stage, "yes"), "Write “null”")
    assert stage.value() is None
    menu = open_menu(button(stage, "yes"))
    found = entries(menu)
    menu.close()
    assert not found["Write “null”"]
    assert "Paste" not in found
    choose(button(stage, "yes"), "Back to what it was")
    assert checked(stage) == ["yes"]
    assert not stage.draft.is_changed()


def test_the_row_names_each_segment(make: Make) -> None:
    stage = make("{}")
    assert button(stage, "yes").accessibleName() == f"{stage.row.label}: Yes"
    assert stage.field.objectName() == PATH
