"""A tag of the older notation is never cut in two, by whatever edit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from draft_editor.model.json_text import JsonObject, dump
from draft_editor.model.splice import Splice
from draft_editor.ui.fields.insertion import put_at, spot_of
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.tags import spared
from field_stage import FieldStage, build, commit

PATH = "messageAttributes.body"
TEXT = "Pay é👩 _payurl now"
START, END = 7, 14


@pytest.mark.parametrize(
    ("splice", "whole"),
    [
        (Splice(END - 1, END, ""), Splice(START, END, "")),
        (Splice(START, START + 1, ""), Splice(START, END, "")),
        (Splice(START - 2, START + 2, "x"), Splice(START - 2, END, "x")),
        (Splice(START + 3, END + 2, ""), Splice(START, END + 2, "")),
        (Splice(START + 3, START + 3, "x"), Splice(END, END, " x")),
        (Splice(START + 3, START + 3, ". x"), Splice(END, END, ". x")),
        (Splice(START, START, "x"), Splice(START, START, "x")),
        (Splice(END, END, " x"), Splice(END, END, " x")),
        (Splice(0, 3, "Buy"), Splice(0, 3, "Buy")),
        (Splice(0, len(TEXT), ""), Splice(0, len(TEXT), "")),
    ],
)
def test_what_an_edit_becomes(splice: Splice, whole: Splice) -> None:
    assert spared(TEXT, splice) == whole


def test_what_only_looks_like_a_tag_is_cut_as_any_word() -> None:
    for text in ("a_payurl", "_payurls", "_paid"):
        assert spared(text, Splice(3, 4, "")) == Splice(3, 4, "")


@pytest.fixture
def stage(qtbot: QtBot) -> FieldStage:
    tree: JsonObject = {"messageAttributes": {"protocol": "TEXT", "body": TEXT}}
    return build(qtbot, PATH, MessageBodyField, dump(tree))


def _go(stage: FieldStage, units: int, to: int | None = None) -> None:
    field = stage.field
    assert isinstance(field, MessageBodyField)
    cursor = field.writing().textCursor()
    cursor.setPosition(units)
    cursor.setPosition(units if to is None else to, QTextCursor.MoveMode.KeepAnchor)
    field.writing().setTextCursor(cursor)


def _state(stage: FieldStage) -> tuple[object, int]:
    field = stage.field
    assert isinstance(field, MessageBodyField)
    shown = field.writing().toPlainText()
    assert shown == stage.value()
    return shown, field.writing().textCursor().position()


def test_backspace_and_delete_take_it_whole_as_one_step(stage: FieldStage) -> None:
    _go(stage, END + 1)  # the emoji is two units
    stage.press(Qt.Key.Key_Backspace)
    assert _state(stage) == ("Pay é👩  now", START + 1)
    assert stage.steps() == 1
    stage.sheet.undo()
    assert stage.value() == TEXT
    _go(stage, START + 1)
    stage.press(Qt.Key.Key_Delete)
    assert _state(stage) == ("Pay é👩  now", START + 1)


def test_letters_before_it_go_as_they_were_selected(stage: FieldStage) -> None:
    _go(stage, 2, START + 4)  # “y é👩 _p”: behind it another “ay” follows
    stage.press(Qt.Key.Key_Backspace)
    assert stage.value() == "Pa now"
    stage.sheet.undo()
    assert stage.value() == TEXT


def test_what_is_typed_inside_goes_behind(stage: FieldStage) -> None:
    _go(stage, START + 4)
    stage.type(" or")
    assert _state(stage) == ("Pay é👩 _payurl or now", END + 4)
    field = stage.field
    assert isinstance(field, MessageBodyField)
    _go(stage, START + 4)
    commit(field.writing(), "中")
    assert _state(stage)[0] == "Pay é👩 _payurl 中 or now"


def test_a_paste_over_a_part_of_it_replaces_it(stage: FieldStage) -> None:
    field = stage.field
    assert isinstance(field, MessageBodyField)
    _go(stage, START + 4, END + 5)
    content = QMimeData()
    content.setText("at once")
    field.writing().insertFromMimeData(content)
    assert _state(stage)[0] == "Pay é👩 at once"
    stage.sheet.undo()
    assert stage.value() == TEXT


@pytest.mark.parametrize(
    ("start", "end", "value"),
    [
        (START + 4, START + 4, "Pay é👩 _payurl one\ntwo now"),
        (START + 3, START + 5, "Pay é👩 one\ntwo now"),
        (START, START, "Pay é👩 one\ntwo _payurl now"),
        (END, END, "Pay é👩 _payurl one\ntwo now"),
        (END + 1, END + 1, "Pay é👩 _payurl one\ntwonow"),
    ],
)
def test_what_comes_from_elsewhere_leaves_it_whole(
    stage: FieldStage, start: int, end: int, value: str
) -> None:
    field = stage.field
    assert isinstance(field, MessageBodyField)
    field.go_to(start, end)
    assert put_at(spot_of(field), "one\ntwo")
    text, cursor = _state(stage)
    assert text == value
    begun = value.encode("utf-16-le")[: 2 * cursor].decode("utf-16-le")
    assert begun.rstrip().endswith("two")
    stage.sheet.undo()
    assert stage.value() == TEXT
