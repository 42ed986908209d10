"""A list of objects: lines above, the chosen one's fields below."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, text_of
from draft_editor.model.words import words
from draft_editor.ui.fields.records import RecordsField, RecordSpec
from draft_editor.ui.forms.declare import item_rows, records
from field_stage import ALT, CONTROL, FieldStage, build, choose

Make: TypeAlias = Callable[[str], FieldStage]

PATH: Final = "messageAttributes.messageTags"
INNER: Final = RecordSpec(
    lambda item, index: text_of(item, "value") or f"Value {index + 1}",
    item_rows(("value",)),
    words("No further values."),
    words("Add a value"),
)
TAGS: Final = RecordSpec(
    lambda item, index: text_of(item, "tagTypeUuid") or f"Tag {index + 1}",
    item_rows(("tagTypeUuid", "referenceIdentifier"), ("secondaryAttributes",)).but(
        secondaryAttributes=records(INNER)
    ),
    words("No tags yet."),
    words("Add a tag"),
)
ABC: Final = '[{"tagTypeUuid":"a","n":2.50},{"tagTypeUuid":"b"},{"tagTypeUuid":"c"}]'


def source_of(value: str) -> str:
    return f'{{"messageAttributes":{{"messageTags":{value}}}}}'


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot, PATH, records(TAGS))


def field_of(stage: FieldStage) -> RecordsField:
    assert isinstance(stage.field, RecordsField)
    return stage.field


def lines(stage: FieldStage) -> list[str]:
    model = field_of(stage).model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def stand(stage: FieldStage, row: int) -> None:
    field_of(stage).view.setFocus()
    field_of(stage).view.setCurrentIndex(field_of(stage).model.index(row))


def visible(stage: FieldStage, name: str) -> bool:
    return stage.part(name).isVisible()


def button(stage: FieldStage, word: str) -> QPushButton:
    found = stage.part(f"{PATH}:{word}")
    assert isinstance(found, QPushButton)
    return found


def test_insert_adds_an_item_and_goes_to_its_first_field(make: Make) -> None:
    stage = make("{}")
    assert not visible(stage, f"{PATH}:remove")
    stage.press(Qt.Key.Key_Insert)
    assert stage.draft.source() == '{"messageAttributes":{"messageTags":[{}]}}'
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == f"{PATH}[0].tagTypeUuid"
    stage.type("x")
    assert stage.value() == [{"tagTypeUuid": "x"}]
    assert lines(stage) == ["x"]
    stage.sheet.undo()
    stage.sheet.undo()
    assert not stage.draft.is_changed()
    assert lines(stage) == []


def test_enter_in_an_empty_list_adds(make: Make) -> None:
    stage = make(source_of("[]"))
    stage.press(Qt.Key.Key_Return)
    assert stage.value() == [{}]


def test_enter_opens_the_fields_and_edit_closes_them(make: Make) -> None:
    stage = make(source_of(ABC))
    stand(stage, 1)
    stage.press(Qt.Key.Key_Return)
    line = stage.part(f"{PATH}[1].tagTypeUuid")
    assert line.hasFocus()
    assert isinstance(line, QLineEdit)
    assert line.text() == "b"
    button(stage, "edit").click()
    assert not line.isVisible()
    assert field_of(stage).view.hasFocus()
    button(stage, "edit").click()
    assert line.isVisible()
    assert not stage.draft.is_changed()


def test_control_enter_is_left_to_the_window(make: Make) -> None:
    stage = make(source_of(ABC))
    stage.press(Qt.Key.Key_Return, CONTROL)
    assert stage.findChild(QWidget, f"{PATH}[0].tagTypeUuid") is None


def test_the_open_fields_follow_the_chosen_line(make: Make) -> None:
    stage = make(source_of(ABC))
    stand(stage, 0)
    stage.press(Qt.Key.Key_F2)
    stand(stage, 2)
    line = stage.part(f"{PATH}[2].tagTypeUuid")
    assert isinstance(line, QLineEdit)
    assert line.text() == "c"
    line.setFocus()
    stage.press(Qt.Key.Key_End)
    stage.type("!")
    assert stage.written() == ABC.replace('"c"', '"c!"')


def test_a_double_click_opens_the_fields(make: Make) -> None:
    stage = make(source_of(ABC))
    view = field_of(stage).view
    place = view.visualRect(field_of(stage).model.index(1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stage.part(f"{PATH}[1].tagTypeUuid").hasFocus()
    view.doubleClicked.emit(QModelIndex())
    assert not stage.draft.is_changed()


def test_delete_takes_the_chosen_one_and_undo_brings_it_back(make: Make) -> None:
    stage = make(source_of(ABC))
    stand(stage, 1)
    stage.press(Qt.Key.Key_Delete)
    assert lines(stage) == ["a", "c"]
    assert field_of(stage).current() == 1
    stage.press(Qt.Key.Key_Delete)
    assert field_of(stage).current() == 0
    stage.press(Qt.Key.Key_Delete)
    assert stage.value() == []
    stage.press(Qt.Key.Key_Delete)
    assert stage.steps() == 3
    while stage.sheet.undo():
        continue
    assert stage.draft.source() == source_of(ABC)


def test_alt_and_the_arrows_move_the_chosen_one(make: Make) -> None:
    stage = make(source_of(ABC))
    stand(stage, 0)
    stage.press(Qt.Key.Key_Down, ALT)
    assert lines(stage) == ["b", "a", "c"]
    assert field_of(stage).current() == 1
    stage.press(Qt.Key.Key_Down, ALT)
    stage.press(Qt.Key.Key_Down, ALT)
    assert lines(stage) == ["b", "c", "a"]
    stage.press(Qt.Key.Key_Up, ALT)
    assert lines(stage) == ["b", "a", "c"]
    button(stage, "up").click()
    button(stage, "up").click()
    assert lines(stage) == ["a", "b", "c"]
    button(stage, "down").click()
    stage.sheet.undo()
    assert stage.draft.source() == source_of(ABC)
    assert stage.steps() == 4
    stage.press(Qt.Key.Key_Down)
    assert field_of(stage).current() == 2


def test_the_fields_of_an_item_that_is_gone_are_not_seen(make: Make) -> None:
    stage = make(source_of('[{"tagTypeUuid":"a"}]'))
    stand(stage, 0)
    stage.press(Qt.Key.Key_Return)
    field_of(stage).remove_current()
    assert not stage.part(f"{PATH}[0].tagTypeUuid").isVisible()
    field_of(stage).toggle_details()
    assert not stage.part(f"{PATH}[0].tagTypeUuid").isVisible()


def test_a_list_in_an_item_is_a_list_too_and_follows(make: Make) -> None:
    source = source_of('[{"secondaryAttributes":[{"value":"x"}]},{"tagTypeUuid":"b"}]')
    stage = make(source)
    stand(stage, 0)
    stage.press(Qt.Key.Key_Return)
    inner = stage.part(f"{PATH}[0].secondaryAttributes")
    assert isinstance(inner, QListView)
    inner.setFocus()
    stage.press(Qt.Key.Key_Return)
    assert stage.part(f"{PATH}[0].secondaryAttributes[0].value").hasFocus()
    stage.type("y")
    assert stage.value(Path.parse(f"{PATH}[0].secondaryAttributes[0].value")) == "yx"
    stage.sheet.undo()
    stand(stage, 1)
    assert inner.objectName() == f"{PATH}[1].secondaryAttributes"
    add = stage.part(f"{PATH}[1].secondaryAttributes:add")
    assert isinstance(add, QPushButton)
    add.click()
    assert stage.value(Path.parse(f"{PATH}[1]")) == {
        "tagTypeUuid": "b",
        "secondaryAttributes": [{}],
    }
    assert stage.value(Path.parse(f"{PATH}[0]")) == {"secondaryAttributes": [{"value": "x"}]}


def test_a_place_within_is_revealed(make: Make) -> None:
    stage = make(source_of('[{},{"secondaryAttributes":[{"value":"x"},{"value":"y"}]}]'))
    within = f"{PATH}[1].secondaryAttributes[1].value"
    assert stage.page.reveal(Path.parse(within))
    assert stage.part(within).hasFocus()
    assert stage.page.reveal(Path.parse(f"{PATH}[0]"))
    assert field_of(stage).current() == 0
    assert field_of(stage).view.hasFocus()
    assert stage.page.reveal(Path.parse(f"{PATH}[9].tagTypeUuid"))
    assert stage.page.reveal(Path.parse(f"{PATH}[1].unheardOf"))
    assert not field_of(stage).reveal(Path.parse("messageAttributes.body"))
    assert not stage.page.reveal(Path.parse("editor.name"))


@pytest.mark.parametrize(
    ("source", "note"),
    [
        ("{}", False),
        (source_of("[]"), False),
        (source_of("null"), True),
        (source_of('"tags"'), True),
        (source_of('{"a":1}'), True),
    ],
)
def test_each_stored_form_is_said_and_kept(make: Make, source: str, note: bool) -> None:
    stage = make(source)
    assert bool(stage.field.note) is note
    assert lines(stage) == []
    stage.press(Qt.Key.Key_Delete)
    stage.leave()
    assert stage.draft.source() == source
    stage.field.focus()
    stage.press(Qt.Key.Key_Insert)
    assert stage.value() == [{}]
    stage.sheet.undo()
    assert stage.draft.source() == source


def test_items_that_are_no_objects_are_lines_too(make: Make) -> None:
    stage = make(source_of('["a",null,2.50]'))
    assert lines(stage) == ["Tag 1", "Tag 2", "Tag 3"]
    stand(stage, 0)
    stage.press(Qt.Key.Key_Return)
    stage.leave()
    assert not stage.draft.is_changed()


def test_two_hundred_items_are_scrolled_through(make: Make) -> None:
    items = [{"tagTypeUuid": f"tag {number}"} for number in range(200)]
    stage = make(source_of(json.dumps(items)))
    view = field_of(stage).view
    assert len(lines(stage)) == 200
    assert view.height() < 250
    stand(stage, 0)
    stage.press(Qt.Key.Key_End)
    assert field_of(stage).current() == 199
    stage.press(Qt.Key.Key_Delete)
    assert len(lines(stage)) == 199
    assert view.currentIndex().data() == "tag 198"
    view.grab()
    model = field_of(stage).model
    assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0)) == 0
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "tag 0"


def test_the_card_shows_focus_and_complaint_and_the_buttons_have_names(make: Make) -> None:
    stage = make(source_of(ABC))
    card = stage.input.parentWidget()
    assert card is not None
    assert card.property("focused") == "true"
    stage.leave()
    assert card.property("focused") == "false"
    stage.field.set_wrong(True)
    assert card.property("wrong") == "true"
    assert button(stage, "add").accessibleName() == f"{stage.row.label}: Add a tag"


def test_the_menu_says_null_and_not_set(make: Make) -> None:
    stage = make(source_of(ABC))
    choose(stage.input, "Write “null”")
    assert stage.value() is None
    choose(stage.input, "Not set")
    assert stage.value() is ABSENT
    choose(stage.input, "Back to what it was")
    assert not stage.draft.is_changed()
