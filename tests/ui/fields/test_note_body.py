"""A note's body: its text alone is shown and written, and what is not certain is said."""

from __future__ import annotations

import json
from typing import Final

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from draft_editor.model.json_text import Json, dump
from draft_editor.model.note import new_note
from draft_editor.model.splice import Splice
from draft_editor.ui.fields.message_body import MessageBodyField
from field_stage import FieldStage, build, choose

PATH: Final = "messageAttributes.body"
NOTE: Final = (
    '{"text": [{"type":{"code":"PLAIN_TEXT","n":2.50},"value":"Call Ana"}],'
    ' "x":[1e2],"previewText":"Call Ana","html":null}'
)
MIXED: Final = (
    '{"text":[{"type":{"code":"PLAIN_TEXT"},"value":"Call "},'
    '{"type":{"code":"MENTION"},"value":"@Ana"}],"previewText":"Call @Ana"}'
)


def stage_of(
    qtbot: QtBot, body: Json, protocol: str = "NONE"
) -> tuple[FieldStage, MessageBodyField]:
    source = dump({"messageAttributes": {"protocol": protocol, "body": body}})
    stage = build(qtbot, PATH, MessageBodyField, source)
    assert isinstance(stage.field, MessageBodyField)
    stage.field.writing().moveCursor(QTextCursor.MoveOperation.End)
    return stage, stage.field


def test_in_a_note_only_the_text_is_shown_and_written(qtbot: QtBot) -> None:
    stage, field = stage_of(qtbot, NOTE)
    assert field.writing().toPlainText() == "Call Ana"
    assert "the note holds" in field.note
    stage.leave()
    assert not stage.draft.is_changed()
    field.focus()
    stage.type(" “now”")
    written = stage.value()
    assert written == NOTE.replace("Call Ana", "Call Ana “now”")
    assert isinstance(written, str)
    assert json.loads(written)["previewText"] == "Call Ana “now”"
    stage.sheet.undo()
    assert not stage.draft.is_changed()
    assert field.writing().toPlainText() == "Call Ana"


@pytest.mark.parametrize("body", [None, ""])
def test_a_note_without_a_body_begins_in_the_published_shape(qtbot: QtBot, body: Json) -> None:
    stage, field = stage_of(qtbot, body)
    assert field.is_note
    stage.type("Hi")
    assert stage.value() == new_note("Hi")
    assert stage.steps() == 1
    assert field.writing().toPlainText() == "Hi"
    stage.sheet.undo()
    assert stage.value() == body


def test_a_note_that_is_set_to_null_begins_anew(qtbot: QtBot) -> None:
    stage, _ = stage_of(qtbot, NOTE)
    choose(stage.input, "Write “null”")
    assert stage.value() is None
    stage.type("x")
    assert stage.value() == new_note("x")


def test_another_shape_is_shown_as_it_is_stored_and_that_is_said(qtbot: QtBot) -> None:
    stage, field = stage_of(qtbot, "Just words")
    assert field.note == "This note has another shape; you see it as it is stored."
    assert not field.is_note
    stage.type("!")
    assert stage.value() == "Just words!"


def test_the_body_of_a_text_message_is_no_note(qtbot: QtBot) -> None:
    stage, field = stage_of(qtbot, "", "TEXT")
    assert not field.is_note
    stage.type("x")
    assert stage.value() == "x"
    assert field.note == ""


def test_a_part_that_is_no_plain_text_stays_as_it_is_and_that_is_said(qtbot: QtBot) -> None:
    stage, field = stage_of(qtbot, MIXED)
    assert field.writing().toPlainText() == "Call @Ana"
    stage.type("s")
    assert not stage.draft.is_changed()
    assert field.writing().toPlainText() == "Call @Ana"
    assert field.note == "This part of the note is no plain text; it stays as it is."
    assert field.value_with(Splice(9, 9, "s")) == MIXED
    cursor = field.writing().textCursor()
    cursor.setPosition(4)
    field.writing().setTextCursor(cursor)
    stage.type(" up")
    assert stage.value() == MIXED.replace('"Call ', '"Call up ')
    assert "the note holds" in field.note


def test_annotations_are_said_to_be_kept(qtbot: QtBot) -> None:
    _, field = stage_of(qtbot, NOTE.replace('"html":null', '"annotations":[{"at":3}]'))
    assert "annotations are kept" in field.note
