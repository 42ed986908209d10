"""Variables of a template: offered while typing, listed with values, marked where they fail."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json, JsonObject, Number, dump
from draft_editor.model.note import new_note
from draft_editor.ui.dialogs.palette import Palette
from draft_editor.ui.dialogs.value import ValueDialog
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.offered_list import OfferedList
from draft_editor.ui.writing.variables import Variables
from field_stage import FieldStage, build

PATH: Final = "messageAttributes.body"
VALUES: Final[JsonObject] = {
    "customer": {"name": "Zoé", "age": Number("31")},
    "city": "Montréal\nQuébec",
    "late": True,
    "cars": ["Civic", "CR-V"],
}


def stage_of(
    qtbot: QtBot, text: str, values: Json, protocol: str = "TEXT", *, is_template: bool = True
) -> FieldStage:
    tree: JsonObject = {
        "isFreeMarkerMessage": is_template,
        "messageAttributes": {"protocol": protocol, "body": text},
        "freeMarkerMetadata": values,
    }
    stage = build(qtbot, PATH, MessageBodyField, dump(tree))
    Variables(body(stage), QAction("Insert a variable", stage))
    body(stage).writing().moveCursor(QTextCursor.MoveOperation.End)
    return stage


def body(stage: FieldStage) -> MessageBodyField:
    assert isinstance(stage.field, MessageBodyField)
    return stage.field


def offered(stage: FieldStage) -> list[str]:
    found = stage.findChild(OfferedList, "variables")
    if found is None or not found.isVisible():
        return []
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(found.list.item(row).data(role)) for row in range(found.list.count())]


def type_and_wait(qtbot: QtBot, stage: FieldStage, text: str, lines: list[str]) -> None:
    stage.type(text)
    qtbot.waitUntil(lambda: offered(stage) == lines)


def palette(stage: FieldStage) -> tuple[Palette, list[str]]:
    link = stage.findChild(QPushButton, f"{PATH}:variables")
    assert link is not None
    QTest.keyClick(link, Qt.Key.Key_Space)
    found = QApplication.activePopupWidget()
    assert isinstance(found, Palette)
    box = found.findChild(QListWidget)
    assert box is not None
    return found, [box.item(row).text() for row in range(box.count())]


def marked(stage: FieldStage) -> list[str]:
    """What is underlined as breaking the template."""
    selections = body(stage).writing().extraSelections()
    return [each.cursor.selectedText() for each in selections if each.format.fontUnderline()]


def test_a_variable_is_completed_as_one_step(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "Hi ", VALUES)
    everything = [
        "customer.name, Zoé",
        "customer.age, 31",
        "city, Montréal Québec",
        "late, Yes",
        "cars, 2 items",
    ]
    type_and_wait(qtbot, stage, "${", everything)
    type_and_wait(qtbot, stage, "na", everything[:1])
    steps = stage.steps()
    stage.press(Qt.Key.Key_Tab)
    assert offered(stage) == []
    assert stage.value() == "Hi ${customer.name}"
    assert stage.steps() == steps + 1
    stage.type("!")
    assert stage.value() == "Hi ${customer.name}!"


def test_a_brace_that_is_there_is_not_written_twice(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "${}", VALUES)
    body(stage).writing().moveCursor(QTextCursor.MoveOperation.Left)
    type_and_wait(qtbot, stage, "la", ["late, Yes"])
    stage.press(Qt.Key.Key_Return)
    assert stage.value() == '${late?then("yes", "no")}'


def test_a_name_is_chosen_anew_in_its_middle(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "Hi ${cao} ${c and", VALUES)
    body(stage).go_to(6, 6)
    type_and_wait(qtbot, stage, "i", ["city, Montréal Québec"])
    stage.press(Qt.Key.Key_Return)
    assert stage.value() == "Hi ${city} ${c and"
    body(stage).go_to(14, 14)
    type_and_wait(qtbot, stage, "i", ["city, Montréal Québec"])
    stage.press(Qt.Key.Key_Return)
    assert stage.value() == "Hi ${city} ${city} and"  # words behind it are no name
    stage.sheet.undo()
    assert stage.value() == "Hi ${city} ${ci and"
    body(stage).go_to(15, 15)
    type_and_wait(qtbot, stage, "t", ["city, Montréal Québec"])  # it is offered once more


def test_escape_closes_the_list_for_this_place(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "", VALUES)
    type_and_wait(
        qtbot,
        stage,
        "${c",
        ["customer.name, Zoé", "customer.age, 31", "city, Montréal Québec", "cars, 2 items"],
    )
    stage.press(Qt.Key.Key_Escape)
    assert offered(stage) == []
    stage.type("i")
    qtbot.waitUntil(lambda: stage.value() == "${ci")
    assert offered(stage) == []
    stage.type("ty} and ")
    type_and_wait(qtbot, stage, "${ci", ["city, Montréal Québec"])
    stage.leave()
    assert offered(stage) == []


def test_a_note_and_other_words_are_left_alone(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, new_note("x"), VALUES, "NONE")
    stage.type("${")
    qtbot.waitUntil(lambda: body(stage).shown() == "x${")
    assert offered(stage) == []
    assert body(stage).menu_of(body(stage).writing()).actions()
    assert marked(stage) == []


def test_all_are_listed_and_the_chosen_one_is_inserted_by_keys(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "Hi ${who}, ", VALUES)
    found, lines = palette(stage)
    assert lines[0].startswith("customer.name")
    assert "Zoé" in lines[0]
    assert lines[-1] == "who   ·   no value yet   ·   Enter a value"
    QTest.keyClicks(found.line, "mont")
    QTest.keyClick(found.line, Qt.Key.Key_Return)
    assert stage.value() == "Hi ${who}, ${city}"
    assert stage.steps() == 1


def test_a_value_is_entered_from_the_list(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "Hi ${who}", None)
    found, lines = palette(stage)
    assert lines == ["who   ·   no value yet   ·   Enter a value"]
    box = found.findChild(QListWidget)
    assert box is not None
    QTest.mouseClick(
        box.viewport(),
        Qt.MouseButton.LeftButton,
        pos=box.visualItemRect(box.item(0)).center(),
    )
    dialog = stage.findChild(ValueDialog)
    assert dialog is not None
    entry = dialog.findChild(QLineEdit)
    assert entry is not None
    QTest.keyClicks(entry, "Ana")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert stage.value(Path.of("freeMarkerMetadata")) == {"who": "Ana"}


def test_a_draft_without_variables_says_so(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "Hi", {})
    found, lines = palette(stage)
    assert lines == ["This draft has no variables."]
    QTest.keyClick(found.line, Qt.Key.Key_Return)
    assert stage.value() == "Hi"


def test_without_a_draft_nothing_is_listed(qtbot: QtBot) -> None:
    stage = build(qtbot, PATH, MessageBodyField, "{}")
    variables = Variables(body(stage), QAction("Insert a variable", stage))
    stage.sheet.lay(None)
    variables.open_list()
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Hi 👩 ${who}!", ["who"]),
        ("Hi ${city}", []),
        ("one\n<#if late>two", ["<#if"]),
        ("one\n${open\nbye ${city}", ["${open"]),
        ("<#if late>\nyes ${no}\n</#if>", ["no"]),
    ],
)
def test_what_breaks_the_template_is_marked(qtbot: QtBot, text: str, wrong: list[str]) -> None:
    stage = stage_of(qtbot, text, VALUES)
    with qtbot.waitSignal(body(stage).marking.looked):
        body(stage).marking.look_soon()
    assert list(dict.fromkeys(marked(stage))) == wrong


def test_in_a_draft_that_is_no_template_nothing_breaks(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "Hi ${who}", VALUES, is_template=False)
    with qtbot.waitSignal(body(stage).marking.looked):
        body(stage).marking.look_soon()
    assert marked(stage) == []
    assert "Enter a value for “who”" not in menu_of(stage)


def test_the_ways_out_are_at_the_place(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "Hi ${who}", VALUES)
    assert list(menu_of(stage))[:3] == [
        "Enter a value for “who”",
        "Leave “who” empty if it has no value",
        "Show “who” only if it has a value",
    ]
    menu_of(stage)["Leave “who” empty if it has no value"].trigger()
    assert stage.value() == 'Hi ${who!""}'
    stage.sheet.undo()
    menu_of(stage)["Show “who” only if it has a value"].trigger()
    assert stage.value() == "Hi <#if who??>${who}</#if>"


def test_the_ways_out_of_a_member_are_at_the_place(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, "${customer.age?string} ${customer.car}", VALUES)
    assert list(menu_of(stage))[:3] == [
        "Enter a value for “customer.car”",
        "Leave “customer.car” empty if it has no value",
        "Show “customer.car” only if it has a value",
    ]
    menu_of(stage)["Leave “customer.car” empty if it has no value"].trigger()
    assert str(stage.value()).endswith('${(customer.car)!""}')
    body(stage).writing().moveCursor(QTextCursor.MoveOperation.Start)
    assert not any("customer" in each for each in menu_of(stage))


def menu_of(stage: FieldStage) -> dict[str, QAction]:
    return {
        action.text(): action for action in body(stage).menu_of(body(stage).writing()).actions()
    }
