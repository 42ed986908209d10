"""Groups of people are columns of the board, too, while they are lists of people."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.model.json_text import JsonObject
from draft_editor.ui.fields.groups import GroupsField
from draft_editor.ui.fields.people_column import PeopleColumn
from field_stage import ALT, choose
from people_stage import NOTIFY, UNSUBSCRIBED, BoardStage, open_board, user
from pressing import focused

GROUPS = "internalCommentAttributes.groupMembers"


def comment() -> JsonObject:
    return {
        "usersToNotify": [user("Ana")],
        "groupMembers": {"Shop": [user("Bo")], "lead": user("Cy"), "Night shift": []},
    }


def columns(stage: BoardStage) -> list[str]:
    found = stage.findChildren(PeopleColumn)
    return [each.title for each in found if each.isVisible() and str(each.path).startswith(GROUPS)]


def field_of(stage: BoardStage) -> GroupsField:
    found = stage.findChild(GroupsField)
    assert found is not None
    return found


def test_each_list_of_people_is_a_column_and_nothing_else_is(qtbot: QtBot) -> None:
    stage = open_board(qtbot, comment())
    assert columns(stage) == ["Shop", "Night shift"]
    stage.sheet.write(Path.parse(GROUPS) / "new", [])
    assert columns(stage) == ["Shop", "Night shift", "new"]
    stage.sheet.write(Path.parse(GROUPS) / "Shop", ["Bo"])
    assert columns(stage) == ["Night shift", "new"]
    stage.sheet.take_out(Path.parse(GROUPS))
    assert columns(stage) == []
    stage.undo(3)
    assert columns(stage) == ["Shop", "Night shift"]


def test_a_person_is_carried_into_a_group_and_out_of_it(qtbot: QtBot) -> None:
    stage = open_board(qtbot, comment())
    stage.go(NOTIFY)
    choose(stage.column(NOTIFY).view, "Also to “Shop”")
    assert stage.names(f"{GROUPS}.Shop") == ["Bo", "Ana"]
    assert stage.here() == (f"{GROUPS}.Shop", 1)
    stage.press(Qt.Key.Key_Left, ALT)
    assert stage.names(UNSUBSCRIBED) == ["Ana"]
    assert stage.names(f"{GROUPS}.Shop") == ["Bo"]


def test_a_place_in_a_group_is_gone_to(qtbot: QtBot) -> None:
    stage = open_board(qtbot, comment())
    place = Path.parse(f"{GROUPS}.Shop[0].uuid")
    assert field_of(stage).reveal(place)
    assert focused().objectName() == str(place)
    assert focused().accessibleName() == "User id"
    assert field_of(stage).reveal(Path.parse(f"{GROUPS}.lead"))
    assert focused() is field_of(stage).tree()
