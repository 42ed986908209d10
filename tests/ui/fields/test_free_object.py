"""A free object by keyboard: each gesture changes that one place, and Undo brings it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.ui.fields.free_object_model import Column
from draft_editor.ui.fields.free_object_tree import Gesture
from free_object_stage import ORIGINAL, PLACE, SOURCE, Stage, bring_back, build, with_metadata

Make: TypeAlias = Callable[[str], Stage]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot)


@pytest.fixture
def stage(make: Make) -> Stage:
    return make(SOURCE)


def test_insert_adds_behind_the_member_and_tab_goes_to_its_value(stage: Stage) -> None:
    stage.stand("code")
    stage.press(Qt.Key.Key_Insert)
    assert stage.editor().objectName() == f"{PLACE}.new:name"
    stage.type("colour")
    stage.press(Qt.Key.Key_Tab)
    stage.type("blue")
    stage.press(Qt.Key.Key_Tab)
    assert stage.tree.hasFocus()
    assert list(stage.names())[:3] == ["code", "colour", "car"]
    assert stage.only_changed(".colour")
    assert stage.value() == {**ORIGINAL, "colour": "blue"}
    for _ in range(3):
        stage.sheet.undo()
    assert not stage.draft.is_changed()


def test_adding_twice_makes_two_names(stage: Stage) -> None:
    stage.stand("last")
    stage.press(Qt.Key.Key_Insert)
    stage.press(Qt.Key.Key_Escape)
    stage.press(Qt.Key.Key_Insert)
    stage.press(Qt.Key.Key_Escape)
    assert stage.names()[-3:] == ["last", "new", "new 2"]


def test_insert_in_a_list_adds_an_item_and_opens_it(stage: Stage) -> None:
    stage.stand("car", "owners", 0)
    stage.press(Qt.Key.Key_Insert)
    stage.type("Ben")
    stage.press(Qt.Key.Key_Return)
    assert stage.draft.value(PLACE / "car" / "owners") == ["Ana", "Ben", ["deep"]]
    stage.sheet.undo()
    stage.sheet.undo()
    assert not stage.draft.is_changed()


@pytest.mark.parametrize(
    ("steps", "added"),
    [
        (("empty",), ".empty.new"),
        (("car",), '.car["new 2"]'),
        (("car", "owners"), ".car.owners[2]"),
    ],
)
def test_shift_insert_adds_inside(stage: Stage, steps: tuple[str, ...], added: str) -> None:
    stage.stand(*steps)
    stage.press(Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    stage.type("q")
    stage.press(Qt.Key.Key_Escape)
    assert stage.tree.isExpanded(stage.model.index_of(Path.of(*steps)))
    assert stage.only_changed(added)
    bring_back(stage)


def test_shift_insert_at_a_text_does_nothing(stage: Stage) -> None:
    stage.stand("code")
    stage.press(Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    assert not stage.draft.history.done
    assert stage.tree.hasFocus()


@pytest.mark.parametrize("steps", [("car",), ("car", "year"), ("car", "owners", 1)])
def test_delete_takes_out_one_place(stage: Stage, steps: tuple[str | int, ...]) -> None:
    stage.stand(*steps)
    stage.press(Qt.Key.Key_Delete)
    assert stage.draft.value(PLACE + Path.of(*steps)) is ABSENT
    assert stage.only_changed(str(Path.of("x", *steps))[1:])
    assert stage.tree.currentIndex().isValid()
    bring_back(stage)


def test_alt_down_and_up_move_a_member_with_its_inside(stage: Stage) -> None:
    stage.stand("car")
    stage.tree.expand(stage.tree.currentIndex())
    stage.tree.expand(stage.model.index_of(Path.of("car", "owners")))
    stage.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert stage.names()[:3] == ["code", "lines", "car"]
    assert stage.here() == "car"
    assert stage.tree.isExpanded(stage.tree.currentIndex())
    assert stage.tree.isExpanded(stage.model.index_of(Path.of("car", "owners")))
    for _ in range(3):  # the last time there is nowhere left to go
        stage.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert stage.names()[:3] == ["car", "code", "lines"]
    assert stage.tree.isExpanded(stage.model.index_of(Path.of("car", "owners")))
    assert len(stage.draft.history.done) == 3
    for _ in range(3):
        stage.sheet.undo()
    assert stage.names() == list(ORIGINAL)


def test_an_item_moves_in_its_list(stage: Stage) -> None:
    stage.stand("car", "owners", 0)
    stage.tree.expand(stage.model.index_of(Path.of("car", "owners", 1)))
    stage.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert stage.draft.value(PLACE / "car" / "owners") == [["deep"], "Ana"]
    assert stage.here() == "car.owners[1]"
    assert stage.tree.isExpanded(stage.model.index_of(Path.of("car", "owners", 0)))
    bring_back(stage)


@pytest.mark.parametrize(
    ("word", "at", "expected"),
    [
        ("add", "code", ["code", "new", "car"]),
        ("remove", "code", ["car", "lines", "nothing"]),
        ("up", "car", ["car", "code", "lines"]),
        ("down", "code", ["car", "code", "lines"]),
    ],
)
def test_the_buttons_do_it_too(stage: Stage, word: str, at: str, expected: list[str]) -> None:
    stage.stand(at)
    assert stage.button(word).accessibleName().startswith("Details: ")
    stage.button(word).click()
    assert stage.names()[:3] == expected
    bring_back(stage)


def test_the_button_add_inside(stage: Stage) -> None:
    stage.stand("empty")
    stage.button("add-inside").click()
    assert stage.value() == {**ORIGINAL, "empty": {"new": ""}}


def test_a_button_first_takes_over_what_was_typed(stage: Stage) -> None:
    stage.stand("code", column=Column.VALUE)
    stage.type("typed")
    stage.button("down").click()
    assert stage.draft.value(PLACE / "code") == "typed"
    assert stage.names()[:2] == ["car", "code"]


def test_buttons_that_would_do_nothing_are_off(stage: Stage) -> None:
    def usable() -> set[str]:
        return {each.value for each in Gesture if stage.button(each.value).isEnabled()}

    stage.stand("code")
    assert usable() == {"add", "remove", "down", "as-json"}
    stage.stand("last")
    assert usable() == {"add", "remove", "up", "as-json"}
    stage.stand("car")
    assert usable() == {each.value for each in Gesture}


@pytest.mark.parametrize(
    ("source", "said", "note"),
    [
        ('{"a":1}', "Not set", ""),
        (with_metadata("null"), "null", "Written as “null”."),
        (with_metadata("{}"), "An empty object", ""),
        (with_metadata("[]"), "An empty list", "A list"),
        (with_metadata('"a text"'), "a text", "Not an object"),
        (with_metadata("2.50"), "2.50", "Not an object"),
        (with_metadata("true"), "Yes", "Not an object"),
    ],
)
def test_what_has_no_members_is_said_in_one_line(
    make: Make, source: str, said: str, note: str
) -> None:
    stage = make(source)
    assert stage.tree.empty_words().startswith(said)
    assert stage.field.note.startswith(note)
    assert stage.tree.height() < 40
    assert stage.button("as-json").isVisible()
    assert not stage.button("remove").isVisible()
    assert not stage.draft.is_changed()


@pytest.mark.parametrize("source", ['{"a":1}', with_metadata("null"), with_metadata("{}")])
def test_enter_at_nothing_adds_the_first_member(make: Make, source: str) -> None:
    stage = make(source)
    before = stage.value()
    stage.tree.setFocus()
    stage.press(Qt.Key.Key_Return)
    stage.type("a")
    stage.press(Qt.Key.Key_Tab)
    stage.type("b")
    stage.press(Qt.Key.Key_Return)
    assert stage.value() == {"a": "b"}
    for _ in range(3):
        stage.sheet.undo()
    assert stage.value() == before
    assert not stage.draft.is_changed()


def test_a_list_takes_items(make: Make) -> None:
    stage = make(with_metadata("[]"))
    stage.tree.setFocus()
    stage.press(Qt.Key.Key_Insert)
    stage.type("a")
    stage.press(Qt.Key.Key_Return)
    assert stage.value() == ["a"]


def test_a_misfit_is_kept(make: Make) -> None:
    stage = make(with_metadata("5"))
    stage.tree.setFocus()
    for key in (Qt.Key.Key_Insert, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_F2):
        stage.press(key)
    stage.type("x")
    assert stage.value() == 5
    assert not stage.draft.history.done


def test_without_a_draft_nothing_happens(stage: Stage) -> None:
    stage.sheet.lay(None)
    for gesture in Gesture:
        stage.field.do(gesture)
    assert stage.model.rowCount() == 0
    assert stage.tree.empty_words().startswith("Not set")


def test_every_part_has_a_name(stage: Stage) -> None:
    assert stage.tree.objectName() == str(PLACE)
    assert stage.field.input_widget() is stage.tree
    for gesture in Gesture:
        assert stage.button(gesture.value).accessibleName().startswith("Details: ")
    stage.field.do(Gesture.AS_JSON)
    other = Path.of("messageMetadata")
    stage.field.move_to(other)
    assert stage.tree.objectName() == "messageMetadata"
    for end in ("add", "as-json", "apply", "cancel"):
        assert stage.findChild(QPushButton, f"messageMetadata:{end}") is not None


def test_groups_of_users_work_the_same(make: Make) -> None:
    stage = make(with_metadata('{"service":[{"uuid":"u1"},{"uuid":"u2"}]}'))
    stage.stand("service", 1, "uuid", column=Column.VALUE)
    stage.type("u3")
    stage.press(Qt.Key.Key_Return)
    assert stage.only_changed(".service[1].uuid")
    stage.stand("service", 0)
    assert stage.tree.currentIndex().data() == "Item 1"
    stage.press(Qt.Key.Key_Delete)
    assert stage.value() == {"service": [{"uuid": "u3"}]}
