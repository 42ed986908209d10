"""A number keeps its writing; half a number is kept as typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from draft_editor.draft.tree import ABSENT
from draft_editor.ui.fields.number import NumberField
from field_stage import FieldStage, build

Make: TypeAlias = Callable[[str], FieldStage]

PATH: Final = "messageSendingAttributes.delay"


def source_of(value: str) -> str:
    return f'{{"messageSendingAttributes":{{"delay":{value}}}}}'


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot, PATH, NumberField)


def text_of(stage: FieldStage) -> str:
    assert isinstance(stage.input, QLineEdit)
    return stage.input.text()


@pytest.mark.parametrize("value", ["2.50", "1e2", "-0", "12345678901234567890", "1E+400", "0"])
def test_the_writing_is_shown_and_kept(make: Make, value: str) -> None:
    stage = make(source_of(value))
    assert text_of(stage) == value
    assert stage.field.note == ""
    stage.leave()
    assert stage.draft.source() == source_of(value)
    stage.field.focus()
    stage.press(Qt.Key.Key_End)
    stage.type("7")
    assert stage.written() == (f"{value}7" if value not in {"-0", "0"} else f'"{value}7"')
    stage.press(Qt.Key.Key_Backspace)
    assert stage.written() == value
    assert not stage.draft.is_changed()


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("2.50", "2.50"),
        ("1e2", "1e2"),
        ("12345678901234567890", "12345678901234567890"),
        (" 5", "5"),
        ("2.", '"2."'),
        ("-", '"-"'),
        ("1e", '"1e"'),
        ("007", '"007"'),
        ("1,5", '"1,5"'),
        ("NaN", '"NaN"'),
        ("٣", '"٣"'),
    ],
)
def test_a_number_is_one_as_soon_as_json_has_it_so(make: Make, typed: str, written: str) -> None:
    stage = make("{}")
    stage.type(typed)
    assert stage.written() == written
    assert text_of(stage) == typed.strip()
    assert bool(stage.field.note) is written.startswith('"')
    assert stage.steps() == 1
    stage.sheet.undo()
    assert stage.draft.source() == "{}"


def test_an_emptied_number_is_not_set(make: Make) -> None:
    stage = make(source_of("5"))
    stage.press(Qt.Key.Key_End)
    stage.press(Qt.Key.Key_Backspace)
    assert stage.value() is ABSENT
    assert text_of(stage) == ""
    stage.type("6")
    assert stage.written() == "6"
    while stage.sheet.undo():
        continue
    assert not stage.draft.is_changed()


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("null", ""),
        ("true", "true"),
        ("[5]", "[5]"),
        ('"5"', "5"),
        ('"soon"', "soon"),
        ('"a\\ud83d"', "a\ufffd"),
    ],
)
def test_what_is_no_number_is_said_and_kept(make: Make, value: str, shown: str) -> None:
    stage = make(source_of(value))
    assert text_of(stage) == shown
    assert bool(stage.field.note) is (value != "null")
    assert isinstance(stage.input, QLineEdit)
    stage.input.setCursorPosition(1)
    place = stage.input.cursorPosition()
    stage.field.refresh()
    assert stage.input.cursorPosition() == place
    stage.leave()
    assert stage.draft.source() == source_of(value)
