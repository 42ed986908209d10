"""A list of texts: chips that are typed, pasted, edited and taken away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.tree import ABSENT
from draft_editor.model.words import words
from draft_editor.ui.fields.chip_line import ChipLine
from draft_editor.ui.fields.flow import FlowLayout
from draft_editor.ui.forms.declare import texts
from field_stage import CONTROL, FieldStage, build, choose, open_menu

Make: TypeAlias = Callable[[str], FieldStage]

PATH: Final = "messageAttributes.tags"


def source_of(value: str) -> str:
    return f'{{"messageAttributes":{{"tags":{value}}}}}'


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot, PATH, texts(words("a label")))


def chip(stage: FieldStage, index: int) -> QLineEdit:
    found = stage.part(f"{PATH}[{index}]")
    assert isinstance(found, QLineEdit)
    return found


def chips(stage: FieldStage) -> list[str]:
    lines = [line for line in stage.field.findChildren(QLineEdit) if line.isVisible()]
    return [line.text() for line in lines if line is not stage.input]


def next_line(stage: FieldStage) -> QLineEdit:
    assert isinstance(stage.input, QLineEdit)
    return stage.input


def test_enter_comma_and_semicolon_end_a_text(make: Make) -> None:
    stage = make("{}")
    stage.type("one")
    stage.press(Qt.Key.Key_Return)
    assert stage.value() == ["one"]
    stage.type("two words,")
    stage.type("three;")
    assert stage.value() == ["one", "two words", "three"]
    assert next_line(stage).text() == ""
    assert stage.steps() == 3
    stage.sheet.undo()
    assert chips(stage) == ["one", "two words"]
    stage.press(Qt.Key.Key_Return)
    stage.type(" ,; ")
    assert stage.value() == ["one", "two words"]


def test_leaving_takes_what_was_typed(make: Make) -> None:
    stage = make("{}")
    stage.type("one")
    assert not stage.draft.is_changed()
    stage.leave()
    assert stage.value() == ["one"]


def test_a_pasted_list_becomes_several(make: Make) -> None:
    stage = make(source_of('["zero"]'))
    QGuiApplication.clipboard().setText("a@b.de, c@d.fr;e@f.com\n\n g h \r\ni,")
    stage.press(Qt.Key.Key_V, CONTROL)
    assert stage.value() == ["zero", "a@b.de", "c@d.fr", "e@f.com", "g h", "i"]
    assert chips(stage) == ["zero", "a@b.de", "c@d.fr", "e@f.com", "g h", "i"]
    assert stage.steps() == 1


def test_a_text_is_edited_in_place_and_keeps_the_rest(make: Make) -> None:
    stage = make(source_of('["a\\u2028b\\ud83d",2.50,"c"]'))
    chip(stage, 0).setFocus()
    stage.press(Qt.Key.Key_End)
    stage.type("xy")
    assert stage.written() == '["a\u2028b\\ud83dxy",2.50,"c"]'
    assert stage.steps() == 1
    stage.leave()
    stage.sheet.undo()
    assert not stage.draft.is_changed()


def test_what_is_no_text_is_shown_as_it_is_written(make: Make) -> None:
    stage = make(source_of('[2.50,null,{"a":1}]'))
    assert chips(stage) == ["2.50", "null", '{"a":1}']
    stage.leave()
    assert not stage.draft.is_changed()
    chip(stage, 0).setFocus()
    stage.press(Qt.Key.Key_End)
    stage.type("0")
    assert stage.written() == '["2.500",null,{"a":1}]'


def test_backspace_goes_to_the_last_one_and_takes_an_emptied_one_away(make: Make) -> None:
    stage = make(source_of('["one","t"]'))
    stage.press(Qt.Key.Key_Backspace)
    assert chip(stage, 1).hasFocus()
    stage.press(Qt.Key.Key_End)
    stage.press(Qt.Key.Key_Backspace)
    assert stage.value() == ["one", ""]
    stage.press(Qt.Key.Key_Backspace)
    assert stage.value() == ["one"]
    assert next_line(stage).hasFocus()
    stage.type("x")
    stage.press(Qt.Key.Key_Backspace)
    assert stage.value() == ["one"]
    assert next_line(stage).hasFocus()


def test_a_press_on_the_cross_takes_that_one_away_and_undo_brings_it_back(make: Make) -> None:
    stage = make(source_of('["a","b","c"]'))
    cross = stage.part(f"{PATH}[1]:remove")
    assert isinstance(cross, QToolButton)
    cross.click()
    assert stage.value() == ["a", "c"]
    assert chips(stage) == ["a", "c"]
    stage.sheet.undo()
    assert chips(stage) == ["a", "b", "c"]
    assert not stage.draft.is_changed()


def test_the_last_one_taken_away_leaves_an_empty_list(make: Make) -> None:
    stage = make(source_of('["a"]'))
    chip(stage, 0).setFocus()
    stage.press(Qt.Key.Key_Backspace)
    stage.press(Qt.Key.Key_Delete)
    assert stage.value() == []
    assert next_line(stage).placeholderText() == "Empty list — a label"
    stage.press(Qt.Key.Key_Backspace)
    assert stage.value() == []


@pytest.mark.parametrize(
    ("source", "hint", "note"),
    [
        ("{}", "a label", False),
        (source_of("null"), "Empty (null)", False),
        (source_of("[]"), "Empty list — a label", False),
        (source_of('"a,b"'), "a label", True),
    ],
)
def test_each_stored_form_is_said_and_kept(make: Make, source: str, hint: str, note: bool) -> None:
    stage = make(source)
    assert next_line(stage).placeholderText() == hint
    assert ("kept" in stage.field.note) is note
    stage.leave()
    assert stage.draft.source() == source
    stage.field.focus()
    stage.type("new,")
    assert stage.value() == ["new"]
    assert "kept" not in stage.field.note
    stage.sheet.undo()
    assert stage.draft.source() == source


def test_another_draft_shows_its_own(make: Make) -> None:
    stage = make(source_of('["a","b","c"]'))
    stage.lay(source_of('["z"]'))
    assert chips(stage) == ["z"]
    stage.lay("{}")
    assert chips(stage) == []
    assert stage.value() is ABSENT


def test_the_list_as_a_whole_is_set_null_and_back_from_a_chip(make: Make) -> None:
    stage = make(source_of('["a"]'))
    choose(chip(stage, 0), "Write “null”")
    assert stage.value() is None
    choose(stage.input, "Back to what it was")
    assert stage.value() == ["a"]


def test_names_are_told_and_the_card_shows_a_complaint(make: Make) -> None:
    stage = make(source_of('["a"]'))
    assert next_line(stage).objectName() == PATH
    assert chip(stage, 0).accessibleName() == f"{stage.row.label} 1"
    stage.field.set_wrong(True)
    card = next_line(stage).parentWidget()
    assert card is not None
    assert card.property("wrong") == "true"


def test_chips_go_on_in_the_next_line(make: Make) -> None:
    stage = make(source_of("[" + ",".join(f'"label number {each}"' for each in range(30)) + "]"))
    card = next_line(stage).parentWidget()
    assert card is not None
    flow = card.layout()
    assert isinstance(flow, FlowLayout)
    assert flow.hasHeightForWidth()
    assert flow.heightForWidth(300) > flow.heightForWidth(900) > flow.heightForWidth(6000)
    assert flow.count() == 31
    assert flow.itemAt(31) is None
    assert flow.takeAt(-1) is None
    assert flow.expandingDirections() == Qt.Orientation(0)
    tops = {chip(stage, index).mapTo(card, chip(stage, index).pos()).y() for index in range(30)}
    assert len(tops) > 2


def test_the_menu_of_a_half_typed_text_takes_nothing_yet(make: Make) -> None:
    stage = make(source_of("[]"))
    next_line(stage).setFocus()
    stage.type("half")
    menu = open_menu(next_line(stage))
    assert stage.value() == []
    menu.close()
    assert next_line(stage).text() == "half"


def test_what_is_too_long_is_cut_in_the_middle_until_one_writes_there(make: Make) -> None:
    long = "a" * 80 + "@" + "b" * 80
    stage = make(source_of(f'["{long}", "short"]'))
    first, second = chip(stage, 0), chip(stage, 1)
    assert isinstance(first, ChipLine)
    assert isinstance(second, ChipLine)
    assert first.shown().startswith("aaa")
    assert first.shown().endswith("bbb")
    assert "…" in first.shown()
    assert long in first.toolTip()
    assert second.shown() == "short"
    assert not first.grab().isNull()
    first.setFocus()
    assert first.shown() == long


def test_undo_is_for_what_is_half_typed_first(make: Make) -> None:
    stage = make(source_of('["one"]'))
    stage.type("two,")
    stage.type("half")
    stage.press_at_window(Qt.Key.Key_Z, CONTROL)
    assert (next_line(stage).text(), stage.value()) == ("", ["one", "two"])
    stage.press_at_window(Qt.Key.Key_Z, CONTROL)
    assert (next_line(stage).text(), stage.value()) == ("", ["one"])
