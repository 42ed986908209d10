"""Several cards at once: chosen, carried, dragged, taken out, each time as one step."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.ui.fields.people_cards import CardsView
from draft_editor.ui.fields.people_column import PeopleColumn
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

SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


def four(**more: Json) -> JsonObject:
    people: list[Json] = [user(name) for name in ("Ana", "Bo", "Cy", "Di")]
    return {"usersToNotify": people, "usersFollowing": [user("Ed"), user("Bo")], **more}


def letters(stage: BoardStage, path: str) -> str:
    return "".join(name[0] for name in stage.names(path) or ())


def choose_rows(stage: BoardStage, first: int, last: int) -> None:
    stage.go(NOTIFY, first)
    for _ in range(last - first):
        stage.press(Qt.Key.Key_Down, SHIFT)


def drop(
    dragged: Dragged, column: PeopleColumn, row: int, held: Qt.KeyboardModifier = NONE
) -> None:
    dragged.over(column, row, held)
    dragged.drop(column, row, held)


def test_several_are_carried_to_the_next_column_and_back(qtbot: QtBot) -> None:
    stage = open_board(qtbot, four())
    choose_rows(stage, 0, 2)
    stage.press(Qt.Key.Key_Right, ALT)
    assert (letters(stage, NOTIFY), letters(stage, FOLLOWING)) == ("D", "EBAC")  # Bo was there
    assert stage.here()[0] == FOLLOWING
    assert stage.column(FOLLOWING).chosen() == [2, 3]
    assert stage.steps() == 1
    stage.press(Qt.Key.Key_Left, ALT | SHIFT)
    assert (letters(stage, NOTIFY), letters(stage, FOLLOWING)) == ("DAC", "EBAC")
    stage.undo(2)
    assert (letters(stage, NOTIFY), letters(stage, FOLLOWING)) == ("ABCD", "EB")


def test_several_make_a_list_that_was_missing(qtbot: QtBot) -> None:
    stage = open_board(qtbot, {"usersToNotify": [user("Ana"), user("Bo"), user("Ana")]})
    choose_rows(stage, 0, 2)
    stage.press(Qt.Key.Key_Right, ALT)
    assert (letters(stage, NOTIFY), letters(stage, FOLLOWING)) == ("", "AB")
    stage.undo(1)
    assert (letters(stage, NOTIFY), stage.names(FOLLOWING)) == ("ABA", None)


def test_several_are_taken_out_as_one_step(qtbot: QtBot) -> None:
    stage = open_board(qtbot, four())
    choose_rows(stage, 1, 2)
    stage.press(Qt.Key.Key_Delete)
    assert (letters(stage, NOTIFY), stage.here(), stage.steps()) == ("AD", (NOTIFY, 1), 1)
    assert stage.column(NOTIFY).chosen() == [1]
    stage.undo(1)
    stage.press(Qt.Key.Key_A, CONTROL)
    choose(stage.column(NOTIFY).view, "Remove")
    assert letters(stage, NOTIFY) == ""
    stage.press(Qt.Key.Key_Delete)
    assert stage.steps() == 1


def test_several_move_up_and_down_together(qtbot: QtBot) -> None:
    stage = open_board(qtbot, four())
    choose_rows(stage, 1, 2)
    stage.press(Qt.Key.Key_Down, ALT)
    assert (letters(stage, NOTIFY), stage.column(NOTIFY).chosen()) == ("ADBC", [2, 3])
    stage.press(Qt.Key.Key_Down, ALT)
    assert letters(stage, NOTIFY) == "ADBC"
    stage.press(Qt.Key.Key_Up, ALT)
    stage.press(Qt.Key.Key_Up, ALT)
    stage.press(Qt.Key.Key_Up, ALT)
    assert (letters(stage, NOTIFY), stage.column(NOTIFY).chosen()) == ("BCAD", [0, 1])
    assert stage.steps() == 3


def test_going_to_a_card_chooses_it_alone_whatever_key_is_held(qtbot: QtBot) -> None:
    stage = open_board(qtbot, four())
    stage.go(NOTIFY, 0)
    stage.press(Qt.Key.Key_Down, CONTROL)
    assert QApplication.keyboardModifiers() == CONTROL
    stage.go(NOTIFY, 3)
    assert stage.column(NOTIFY).chosen() == [3]


@pytest.mark.parametrize(
    ("row", "order"), [(0, "ADBC"), (1, "ADBC"), (2, "BADC"), (3, "BCAD"), (4, "BCAD")]
)
def test_cards_apart_are_dragged_together(qtbot: QtBot, row: int, order: str) -> None:
    stage = open_board(qtbot, four())
    drop(Dragged(stage, NOTIFY, 0, 3), stage.column(NOTIFY), row)
    assert letters(stage, NOTIFY) == order
    assert stage.steps() == 1
    stage.undo(1)
    assert letters(stage, NOTIFY) == "ABCD"


def test_several_are_dragged_into_a_group(qtbot: QtBot) -> None:
    stage = open_board(qtbot, four(groupMembers={"Parts\ndept": [user("Ed")]}))
    (group,) = [each for each in stage.columns() if each.path.last == "Parts\ndept"]
    drop(Dragged(stage, NOTIFY, 0, 2), group, 0, CONTROL)
    drop(Dragged(stage, NOTIFY, 1, 2), group, 3)
    assert letters(stage, str(group.path)) == "ACEB"
    assert letters(stage, NOTIFY) == "AD"
    drop(Dragged(stage, str(group.path), 0, 3), stage.column(SUBSCRIBED), 0)
    assert (letters(stage, SUBSCRIBED), letters(stage, str(group.path))) == ("AB", "CE")


def test_the_menu_is_about_all_that_are_chosen(qtbot: QtBot) -> None:
    stage = open_board(qtbot, four())
    choose_rows(stage, 0, 1)
    view = stage.column(NOTIFY).view
    menu = open_menu(view)
    assert not {"Edit", "Keep as a colleague"} & set(entries(menu))
    menu.close()
    choose(view, "Also to “Unsubscribed”")
    assert letters(stage, UNSUBSCRIBED) == "AB"


def test_what_is_dragged_shows_how_many_there_are(qtbot: QtBot) -> None:
    stage = open_board(qtbot, four())
    choose_rows(stage, 0, 2)
    view = stage.column(NOTIFY).view
    assert isinstance(view, CardsView)
    assert view.picture(3).toImage() != view.picture(1).toImage()


def test_what_is_no_user_is_shown_as_it_is_stored_and_carried(qtbot: QtBot) -> None:
    strange: list[Json] = [user("Ana"), "just text", {"odd": True}, {"type": "USER"}]
    stage = open_board(qtbot, {"usersToNotify": strange})
    column = stage.column(NOTIFY)
    names = [column.model.index(row).data() for row in range(4)]
    assert names == ["Ana", '"just text"', '{"odd":true}', "User 4"]
    assert column.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == (
        '"just text", To notify, 2 of 4, no user as the editor knows them; it is kept as it is'
    )
    stage.go(NOTIFY, 1)
    stage.press(Qt.Key.Key_Return)
    assert not column.is_open()
    stage.press(Qt.Key.Key_Down, SHIFT)
    stage.press(Qt.Key.Key_Right, ALT)
    assert stage.draft.value(Path.parse(FOLLOWING)) == strange[1:3]


def test_somebody_without_an_id_contradicts_too(qtbot: QtBot) -> None:
    stage = open_board(
        qtbot, {"usersSubscribed": [{"name": "Ana"}], "usersUnSubscribed": [user("ana")]}
    )
    said = stage.column(SUBSCRIBED).model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert said == "Ana\nalso under “Unsubscribed”"


def test_a_plain_arrow_chooses_one_again(qtbot: QtBot) -> None:
    stage = open_board(qtbot, four())
    choose_rows(stage, 0, 2)
    stage.press(Qt.Key.Key_Up, NONE)
    assert stage.column(NOTIFY).chosen() == [1]
