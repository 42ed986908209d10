"""People are cards on a board: carried by hand and by keys, each time as one step."""

from __future__ import annotations

from functools import partial
from typing import Final

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json, JsonObject, dump
from draft_editor.ui.fields.newcomer import Newcomer
from draft_editor.ui.fields.people_cards import PERSON, initials
from draft_editor.ui.fields.people_list import PeopleList
from draft_editor.ui.words_label import Ground
from field_stage import ALT, CONTROL, NONE, choose, entries, open_menu
from people_stage import (
    FOLLOWING,
    NOTIFY,
    SUBSCRIBED,
    UNSUBSCRIBED,
    BoardStage,
    Dragged,
    open_board,
    user,
)
from pressing import focused, type_text

SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
ANA: Final = user("Ana", departmentUuid="d-1", extra=["x", {"a": None}])


def three(**more: Json) -> JsonObject:
    return {"usersToNotify": [ANA, user("Bo"), user("Cy")], "usersFollowing": [user("Di")], **more}


def offered(stage: BoardStage) -> list[str]:
    found = [each for each in stage.findChildren(PeopleList) if each.isVisible()]
    if not found:
        return []
    return [found[0].list.item(row).text() for row in range(found[0].list.count())]


def test_arrows_go_about_and_alt_takes_the_card_along(qtbot: QtBot) -> None:
    stage = open_board(qtbot, three())
    before = stage.draft.source()
    stage.go(NOTIFY, 2)
    stage.press(Qt.Key.Key_Left)
    assert stage.here() == (NOTIFY, 2)
    stage.press(Qt.Key.Key_Right)
    assert stage.here() == (FOLLOWING, 0)
    stage.press(Qt.Key.Key_Right)
    assert stage.here() == (SUBSCRIBED, -1)
    stage.press(Qt.Key.Key_Right, ALT)
    assert stage.steps() == 0
    stage.go(NOTIFY, 0)
    stage.press(Qt.Key.Key_Right, ALT)
    assert stage.here() == (FOLLOWING, 0)
    assert (stage.names(NOTIFY), stage.names(FOLLOWING)) == (["Bo", "Cy"], ["Ana", "Di"])
    assert dump(ANA) in stage.draft.source()
    assert stage.steps() == 1
    stage.press(Qt.Key.Key_Right, ALT)
    assert stage.names(SUBSCRIBED) == ["Ana"]
    stage.press(Qt.Key.Key_Right, ALT | SHIFT)
    assert (stage.names(SUBSCRIBED), stage.names(UNSUBSCRIBED)) == (["Ana"], ["Ana"])
    for _ in range(3):
        stage.sheet.undo()
    assert stage.draft.source() == before


def test_alt_with_up_and_down_moves_within_the_column(qtbot: QtBot) -> None:
    stage = open_board(qtbot, three())
    stage.go(NOTIFY)
    stage.press(Qt.Key.Key_Down, ALT)
    assert stage.names(NOTIFY) == ["Bo", "Ana", "Cy"]
    assert stage.here() == (NOTIFY, 1)
    stage.press(Qt.Key.Key_Delete)
    assert stage.names(NOTIFY) == ["Bo", "Cy"]
    stage.sheet.undo()
    stage.press(Qt.Key.Key_Return)
    assert focused().objectName() == f"{NOTIFY}[1].name"


def test_who_stands_there_already_does_not_stand_there_twice(qtbot: QtBot) -> None:
    stage = open_board(qtbot, three(usersFollowing=[user("Di"), {"uuid": "u-Ana", "name": "A."}]))
    stage.go(NOTIFY)
    stage.press(Qt.Key.Key_Right, ALT | SHIFT)
    assert (stage.here(), stage.steps()) == ((FOLLOWING, 1), 0)
    stage.go(NOTIFY)
    stage.press(Qt.Key.Key_Right, ALT)
    assert stage.names(NOTIFY) == ["Bo", "Cy"]
    assert stage.names(FOLLOWING) == ["Di", "A."]
    assert stage.steps() == 1


@pytest.mark.parametrize(("row", "order"), [(0, "BoAnaCy"), (1, "AnaBoCy"), (3, "AnaCyBo")])
def test_a_card_is_dragged_within_its_column(qtbot: QtBot, row: int, order: str) -> None:
    stage = open_board(qtbot, three())
    column = stage.column(NOTIFY)
    dragged = Dragged(stage, NOTIFY, 1)
    assert dragged.over(column, row).dropAction() is Qt.DropAction.MoveAction
    dragged.drop(column, row)
    assert "".join(stage.names(NOTIFY) or ()) == order
    assert stage.steps() == (order != "AnaBoCy")


@pytest.mark.parametrize(
    ("held", "left", "action"),
    [
        (NONE, ["Ana", "Cy"], Qt.DropAction.MoveAction),
        (CONTROL, ["Ana", "Bo", "Cy"], Qt.DropAction.CopyAction),
    ],
)
def test_a_card_is_dragged_to_another_column(
    qtbot: QtBot, held: Qt.KeyboardModifier, left: list[str], action: Qt.DropAction
) -> None:
    stage = open_board(qtbot, three())
    dragged = Dragged(stage, NOTIFY, 1)
    for path, names in ((FOLLOWING, ["Di", "Bo"]), (SUBSCRIBED, ["Bo"])):
        column = stage.column(path)
        moved = dragged.over(column, column.count(), held)
        assert moved.isAccepted()
        assert moved.dropAction() is action
        line = column.view.viewport().findChild(Ground)
        assert line is not None
        assert line.isVisible() is (path == FOLLOWING)
        assert dragged.drop(column, column.count(), held).dropAction() is action
        assert not line.isVisible()
        assert stage.names(path) == names
        assert stage.names(NOTIFY) == left
        assert stage.steps() == 1
        stage.sheet.undo()


def test_a_long_column_scrolls_under_what_is_dragged_and_forgets_what_left(qtbot: QtBot) -> None:
    stage = open_board(qtbot, {"usersToNotify": [user(f"P{number}") for number in range(40)]})
    column, dragged = stage.column(NOTIFY), Dragged(stage, NOTIFY, 0)
    bar = column.view.verticalScrollBar()
    dragged.over(column, 40)
    assert bar.value() > 0
    bar.setValue(3)
    dragged.over(column, 0)
    assert bar.value() < 3
    dragged.leave(column)
    line = column.view.viewport().findChild(Ground)
    assert line is not None
    assert not line.isVisible()
    assert stage.steps() == 0


def test_what_is_no_card_of_this_board_is_not_taken(qtbot: QtBot) -> None:
    stage = open_board(qtbot, three())
    dragged = Dragged(stage, NOTIFY, 2)
    column = stage.column(FOLLOWING)
    for text in ("", "Ana", f"other\n{NOTIFY}[0]"):
        strange = QMimeData()
        strange.setData(PERSON, text.encode())
        kept, dragged.content = dragged.content, strange
        assert not dragged.over(column, 0).isAccepted()
        dragged.drop(column, 0)
        dragged.content = kept
    stage.sheet.remove(Path.parse(NOTIFY) / 2)
    dragged.drop(column, 0)
    assert stage.names(FOLLOWING) == ["Di"]
    assert stage.steps() == 1


def test_the_menu_of_a_card_does_it_all(qtbot: QtBot) -> None:
    stage = open_board(qtbot, three())
    stage.go(NOTIFY)
    view = stage.column(NOTIFY).view
    choose(view, "Also to “Subscribed”")
    choose(view, "Move to “Following”")
    assert (stage.names(NOTIFY), stage.names(FOLLOWING)) == (["Bo", "Cy"], ["Di", "Ana"])
    assert stage.names(SUBSCRIBED) == ["Ana"]
    stage.go(NOTIFY)
    choose(view, "Move down")
    choose(view, "Move up")
    assert stage.names(NOTIFY) == ["Bo", "Cy"]
    empty = open_menu(stage.column(UNSUBSCRIBED).view)
    assert "Remove" not in entries(empty)
    empty.close()


def test_a_colleague_is_kept_by_the_profile_until_it_forgets_them(qtbot: QtBot) -> None:
    stage = open_board(qtbot, three(usersFollowing=[{"uuid": "u-Di"}]))
    stage.go(NOTIFY)
    view = stage.column(NOTIFY).view
    choose(view, "Keep as a colleague")
    assert [person.name for person in stage.outside.colleagues()] == ["Ana"]
    choose(view, "Forget as a colleague")
    assert stage.outside.colleagues() == ()
    assert stage.steps() == 0
    stage.go(FOLLOWING)
    nameless = open_menu(stage.column(FOLLOWING).view)
    assert "Keep as a colleague" not in entries(nameless)
    nameless.close()


def test_a_person_is_added_from_those_who_are_known(qtbot: QtBot) -> None:
    stage = open_board(qtbot, three())
    stage.go(FOLLOWING)
    stage.press(Qt.Key.Key_Insert)
    assert focused().objectName() == f"{FOLLOWING}:new"
    assert offered(stage) == ["Ana", "Bo", "Cy"]
    type_text(focused(), "c")
    assert offered(stage) == ["Cy"]
    stage.press(Qt.Key.Key_Return)
    assert stage.names(FOLLOWING) == ["Di", "Cy"]
    assert stage.here() == (FOLLOWING, 1)
    assert stage.steps() == 1


def test_somebody_new_is_added_by_name_and_their_ids_are_asked_for(qtbot: QtBot) -> None:
    stage = open_board(qtbot, {})
    stage.go(NOTIFY)
    stage.press(Qt.Key.Key_Return)
    type_text(focused(), " Zoë  Ng ")
    assert offered(stage) == []
    stage.press(Qt.Key.Key_Return)
    assert stage.names(NOTIFY) == ["Zoë Ng"]
    assert focused().objectName() == f"{NOTIFY}[0].name"
    stage.column(NOTIFY).ask_to_add()
    type_text(focused(), "ZOE NG")
    stage.press(Qt.Key.Key_Return)
    assert stage.here() == (NOTIFY, 0)
    assert stage.names(NOTIFY) == ["Zoë Ng"]


def test_who_was_not_named_is_not_added(qtbot: QtBot) -> None:
    stage = open_board(qtbot, three())
    column = stage.column(FOLLOWING)
    add = stage.findChild(QPushButton, f"{FOLLOWING}:add")
    line = stage.findChild(Newcomer, f"{FOLLOWING}:new")
    assert add is not None
    assert line is not None
    add.click()
    assert line.accessibleName() == "Following: name of the person"
    QTest.keyClick(stage.windowHandle(), Qt.Key.Key_Escape)
    assert offered(stage) == []
    assert line.isVisible()
    QTest.keyClick(stage.windowHandle(), Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert focused() is column.view
    add.click()
    type_text(line, "x")
    stage.press(Qt.Key.Key_Tab)
    assert not line.isVisible()
    add.click()
    stage.press(Qt.Key.Key_Return, CONTROL)
    line.clear()
    stage.press(Qt.Key.Key_Escape)
    stage.press(Qt.Key.Key_Return)
    assert stage.steps() == 0
    stage.sheet.lay(None)
    add.click()
    assert not line.isVisible()


def test_a_contradiction_is_shown_and_said(qtbot: QtBot) -> None:
    stage = open_board(qtbot, {"usersSubscribed": [ANA, user("Bo")], "usersUnSubscribed": [ANA]})
    column = stage.column(SUBSCRIBED)

    def said(row: int, role: Qt.ItemDataRole) -> object:
        return column.model.index(row).data(role)

    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert said(0, spoken) == "Ana, Subscribed, 1 of 2, also under “Unsubscribed”"
    assert said(1, spoken) == "Bo, Subscribed, 2 of 2"
    assert said(0, Qt.ItemDataRole.ToolTipRole) == (
        "Ana\nalso under “Unsubscribed”\nUser id: u-Ana\nDepartment id: d-1"
    )
    stage.sheet.remove(Path.parse(UNSUBSCRIBED) / 0)
    assert said(0, spoken) == "Ana, Subscribed, 1 of 2"
    assert column.model.index(5).data(spoken) is None


def test_a_column_is_a_list_of_named_cards(qtbot: QtBot) -> None:
    stage = open_board(qtbot, three())
    interface = QAccessible.queryAccessibleInterface(stage.column(NOTIFY).view)
    assert interface is not None
    assert interface.role() is QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "To notify"
    card = interface.child(1)
    assert card.role() is QAccessible.Role.ListItem
    assert card.text(QAccessible.Text.Name) == "Bo, To notify, 2 of 3"


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Ana María Gómez", "AG"), ("bo", "B"), ("", ""), ("(x) — y", "Y"), ("🚗", "")],
)
def test_a_card_has_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_columns_wrap_where_there_is_no_room(qtbot: QtBot) -> None:
    stage = open_board(qtbot, three())
    paths = (NOTIFY, FOLLOWING, SUBSCRIBED, UNSUBSCRIBED)

    def lines() -> int:
        return len({stage.column(path).mapTo(stage, stage.rect().topLeft()).y() for path in paths})

    assert lines() == 1
    for width, wanted in ((760, 2), (380, 4)):
        stage.resize(width, 700)
        qtbot.waitUntil(partial(lambda count: lines() == count, wanted))
