"""Whoever's mention is taken out of a note is told of it still: that is said, and asked."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.draft.places import TO_NOTIFY
from draft_editor.model.json_text import Json, JsonObject, dump
from draft_editor.model.note import new_note
from draft_editor.model.people import people_of
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.words_label import Ground
from draft_editor.ui.writing.mention_watch import MentionWatch
from field_stage import FieldStage, build

PATH: Final = "messageAttributes.body"
ANA: Final[JsonObject] = {"uuid": "u-1", "name": "Ana", "type": "USER"}
BO: Final[JsonObject] = {"uuid": "u-2", "name": "Bo Li", "type": "USER"}


def source_of(text: str, *told: Json) -> str:
    tree: JsonObject = {
        "messageAttributes": {"protocol": "NONE", "body": new_note(text)},
        "internalCommentAttributes": {"usersToNotify": list(told)},
    }
    return dump(tree)


def said(stage: FieldStage) -> str:
    """What the bar says, while it is seen."""
    for bar in stage.findChildren(Ground):
        if bar.property("look") == "notice-bar" and bar.isVisible():
            (label,) = bar.findChildren(QLabel)
            return label.text()
    return ""


def looked(stage: FieldStage, qtbot: QtBot) -> None:
    """Wait until the note was looked at."""
    (watch,) = stage.field.findChildren(MentionWatch)
    qtbot.waitUntil(lambda: not watch._later.isActive())


def press(stage: FieldStage, word: str) -> None:
    button = stage.part(f"{PATH}:{word}")
    assert isinstance(button, QPushButton)
    assert button.accessibleDescription()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def rub_out(stage: FieldStage, count: int) -> None:
    for _ in range(count):
        stage.press(Qt.Key.Key_Backspace)


def go_to_end(stage: FieldStage) -> None:
    assert isinstance(stage.field, MessageBodyField)
    stage.field.focus()
    stage.field.writing().moveCursor(QTextCursor.MoveOperation.End)


@pytest.fixture
def stage(qtbot: QtBot) -> FieldStage:
    stage = build(qtbot, PATH, MessageBodyField, source_of("Hi @Ana and @Bo Li", ANA, BO))
    field = stage.field
    assert isinstance(field, MessageBodyField)
    MentionWatch(field, people_of)
    field.writing().moveCursor(QTextCursor.MoveOperation.End)
    looked(stage, qtbot)
    return stage


def test_one_whose_mention_went_is_told_no_longer_if_that_is_wanted(
    stage: FieldStage, qtbot: QtBot
) -> None:
    rub_out(stage, 6)
    qtbot.waitUntil(lambda: said(stage) != "")
    assert said(stage) == "Bo Li is no longer mentioned, but will still be told."
    steps = stage.steps()
    press(stage, "untell")
    assert (stage.value(TO_NOTIFY), stage.steps(), said(stage)) == ([ANA], steps + 1, "")
    assert stage.input.hasFocus()
    stage.sheet.undo()
    qtbot.waitUntil(lambda: said(stage) != "")
    stage.sheet.undo()  # the mention is there again
    qtbot.waitUntil(lambda: said(stage) == "")


def test_one_who_was_told_before_being_mentioned_is_not_asked_about(
    stage: FieldStage, qtbot: QtBot
) -> None:
    stage.lay(source_of("Hi @Bo Li", ANA, BO))
    looked(stage, qtbot)
    go_to_end(stage)
    stage.type(" @Ana")
    looked(stage, qtbot)
    stage.sheet.undo()
    looked(stage, qtbot)
    assert not stage.draft.is_changed()
    assert said(stage) == ""
    go_to_end(stage)
    rub_out(stage, 6)
    qtbot.waitUntil(lambda: said(stage) != "")
    assert said(stage).startswith("Bo Li is no longer")


def test_those_who_are_still_to_be_told_are_asked_about_once(
    stage: FieldStage, qtbot: QtBot
) -> None:
    rub_out(stage, 15)
    qtbot.waitUntil(lambda: said(stage) != "")
    assert said(stage) == "Ana, Bo Li are no longer mentioned, but will still be told."
    press(stage, "keep-telling")
    assert (stage.value(TO_NOTIFY), said(stage)) == ([ANA, BO], "")
    stage.type("x")
    looked(stage, qtbot)
    assert said(stage) == ""


def test_nothing_is_asked_while_a_name_is_being_written(stage: FieldStage, qtbot: QtBot) -> None:
    rub_out(stage, 2)
    looked(stage, qtbot)
    assert said(stage) == ""
    stage.press(Qt.Key.Key_Home)
    stage.type("x")
    qtbot.waitUntil(lambda: said(stage).startswith("Bo Li"))


def test_whoever_was_renamed_on_the_board_is_named_as_there(
    stage: FieldStage, qtbot: QtBot
) -> None:
    stage.press(Qt.Key.Key_Home)
    stage.sheet.write(Path.parse(f"{TO_NOTIFY}[0].name"), "Anna")
    qtbot.waitUntil(lambda: said(stage) != "")
    assert said(stage) == "Anna is no longer mentioned, but will still be told."


def test_another_draft_and_another_shape_ask_nothing(stage: FieldStage, qtbot: QtBot) -> None:
    rub_out(stage, 6)
    qtbot.waitUntil(lambda: said(stage) != "")
    stage.lay(source_of("Nobody here", ANA, BO))
    qtbot.waitUntil(lambda: said(stage) == "")
    stage.type("x")
    stage.sheet.write(stage.path, "no note")
    looked(stage, qtbot)
    assert said(stage) == ""
