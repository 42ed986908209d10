"""An “@” in a note offers colleagues; whoever is taken is named and told, as one step."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.draft.places import TO_NOTIFY
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json, JsonObject, dump
from draft_editor.model.note import new_note
from draft_editor.model.people import people_of
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.people_list import PeopleList
from draft_editor.ui.writing.mentioning import Mentioning
from field_stage import FieldStage, build

PATH: Final = "messageAttributes.body"
ANA: Final[JsonObject] = {"uuid": "u-1", "name": "Ana Gómez", "type": "USER"}
BO: Final[JsonObject] = {"uuid": "u-2", "name": "Bo Li", "type": "USER"}


def stage_of(qtbot: QtBot, text: str, body: Json = None, **comment: Json) -> FieldStage:
    tree: JsonObject = {
        "messageAttributes": {"protocol": "NONE", "body": body or new_note(text)},
        "internalCommentAttributes": {"usersFollowing": [ANA, BO], **comment},
    }
    stage = build(qtbot, PATH, MessageBodyField, dump(tree))
    field = field_of(stage)
    Mentioning(field, people_of)
    field.writing().moveCursor(QTextCursor.MoveOperation.End)
    return stage


def field_of(stage: FieldStage) -> MessageBodyField:
    assert isinstance(stage.field, MessageBodyField)
    return stage.field


def people(stage: FieldStage) -> PeopleList:
    found = stage.findChild(PeopleList)
    assert found is not None
    return found


def offered(stage: FieldStage) -> list[str]:
    found = stage.findChild(PeopleList)
    if found is None or not found.isVisible():
        return []
    return [found.list.item(row).text() for row in range(found.list.count())]


def type_and_wait(qtbot: QtBot, stage: FieldStage, text: str, names: list[str]) -> None:
    stage.type(text)
    qtbot.waitUntil(lambda: offered(stage) == names)


def text_of(stage: FieldStage) -> str:
    return field_of(stage).writing().toPlainText()


def test_who_is_taken_is_named_and_told_as_one_step(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "Ask ")
    type_and_wait(qtbot, stage, "@", ["Ana Gómez", "Bo Li"])
    type_and_wait(qtbot, stage, "gom", ["Ana Gómez"])
    before, steps = stage.draft.tree, stage.steps()
    stage.press(Qt.Key.Key_Return)
    assert offered(stage) == []
    assert stage.value() == new_note("Ask @Ana Gómez ")
    assert stage.value(TO_NOTIFY) == [ANA]
    assert stage.steps() == steps + 1
    assert field_of(stage).selection() == (15, 15)
    stage.sheet.undo()
    assert stage.draft.tree == before
    stage.sheet.redo()
    assert stage.value(TO_NOTIFY) == [ANA]


def test_who_is_told_already_is_not_told_twice(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "", usersToNotify=[BO])
    type_and_wait(qtbot, stage, "@", ["Ana Gómez", "Bo Li"])
    spoken = [
        people(stage).list.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)
    ]
    assert spoken == ["Ana Gómez", "Bo Li, is told already"]
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Tab)
    assert stage.value(TO_NOTIFY) == [BO]
    assert text_of(stage) == "@Bo Li "


def test_two_of_one_name_are_told_apart_by_their_ids(qtbot: QtBot) -> None:
    long: JsonObject = {"uuid": "dOcyA1x9-7-nChE", "name": "ana gomez"}
    stage = stage_of(qtbot, "", usersToNotify=[long])
    type_and_wait(qtbot, stage, "@", ["ana gomez", "Ana Gómez", "Bo Li"])
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = {str(people(stage).list.item(row).data(role)) for row in range(3)}
    assert spoken == {"Ana Gómez, u-1", "ana gomez, dOcy…nChE, is told already", "Bo Li"}


def test_keys_move_in_the_list_and_escape_closes_it_for_this_sign(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "")
    type_and_wait(qtbot, stage, "@", ["Ana Gómez", "Bo Li"])
    rows = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        stage.press(key)
        rows.append(people(stage).list.currentRow())
    assert rows == [1, 0, 1, 0]
    stage.press_at_window(Qt.Key.Key_Escape)
    assert offered(stage) == []
    stage.type("b")
    qtbot.wait(0)
    assert offered(stage) == []
    stage.press(Qt.Key.Key_Return)
    assert text_of(stage) == "@b\n"
    type_and_wait(qtbot, stage, "@b", ["Bo Li"])


def test_a_click_takes_one_and_punctuation_stays_close(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "Hi !")
    stage.press(Qt.Key.Key_Left)
    type_and_wait(qtbot, stage, "@", ["Ana Gómez", "Bo Li"])
    found: QListWidget = people(stage).list
    middle = found.visualItemRect(found.item(1)).center()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert text_of(stage) == "Hi @Bo Li!"


def test_the_list_closes_where_no_mention_is_typed(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "x ")
    type_and_wait(qtbot, stage, "@", ["Ana Gómez", "Bo Li"])
    stage.press(Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: offered(stage) == [])
    stage.press(Qt.Key.Key_End)
    type_and_wait(qtbot, stage, "b", ["Bo Li"])
    stage.leave()
    assert offered(stage) == []
    stage.field.focus()
    type_and_wait(qtbot, stage, "o", ["Bo Li"])
    stage.sheet.undo()
    assert offered(stage) == []


def test_a_name_that_stands_there_whole_is_not_offered_again(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "", usersSubscribed=[{"uuid": "u-3", "name": "Bo Li-Ng"}])
    type_and_wait(qtbot, stage, "@bo li", ["Bo Li", "Bo Li-Ng"])
    type_and_wait(qtbot, stage, " ", ["Bo Li-Ng"])
    type_and_wait(qtbot, stage, "x", [])


def test_only_in_a_note_are_people_offered(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "", body="Another shape ")
    stage.type("@")
    qtbot.wait(0)
    assert offered(stage) == []
    stage.sheet.lay(None)
    stage.type("@")
    assert offered(stage) == []


def test_the_suggestions_of_a_place_have_them_too(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "@bo")
    (suggestion,) = field_of(stage).suggesting._suggesters[0]("@bo", 3)
    assert suggestion.label == "@Bo Li"
    assert suggestion.do is not None
    suggestion.do()
    assert text_of(stage) == "@Bo Li "


@pytest.mark.parametrize("body", [None, "Just @Ana Gómez"])
def test_mentions_are_marked_in_a_note(qtbot: QtBot, body: Json) -> None:
    stage = stage_of(qtbot, "@ANA GÓMEZ and @Nobody", body=body)
    writing = field_of(stage).writing()
    marked = 0 if body else 1
    qtbot.waitUntil(lambda: len(writing.extraSelections()) == marked)
    if marked:
        assert writing.extraSelections()[0].cursor.selectedText() == "@ANA GÓMEZ"


def test_a_part_that_is_no_plain_text_takes_no_mention(qtbot: QtBot) -> None:
    body = (
        '{"text":[{"type":{"code":"PLAIN_TEXT"},"value":"x"},{"value":" @b"}],"previewText":"x @b"}'
    )
    stage = stage_of(qtbot, "", body=body)
    (suggestion, *_) = field_of(stage).suggesting._suggesters[0]("x @b", 4)
    assert suggestion.do is not None
    suggestion.do()
    assert not stage.draft.is_changed()
    assert stage.draft.value(Path.parse("internalCommentAttributes.usersToNotify")) is ABSENT
