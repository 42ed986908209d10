"""A text in one line: kept letter for letter unless it is edited there."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

import pytest
import shiboken6
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json, dump
from draft_editor.model.splice import splice_between
from draft_editor.model.words import words
from draft_editor.ui.fields.line import LineField
from draft_editor.ui.fields.shown_text import carried_to_line, shown_line
from draft_editor.ui.forms.declare import line
from draft_editor.ui.sheet import Sheet
from field_stage import CONTROL, FieldStage, build, choose, commit, compose, entries, open_menu

Make: TypeAlias = Callable[[str], FieldStage]

PATH: Final = "messageAttributes.subject"
ODD: Final = (
    "a\r\nb",
    "a\u2028b",
    "\u2029",
    "a\u00a0b\u202fc",
    "\ufeffab\ufeff",
    "half \ud83d pair",
    "😀👩‍👩‍👧",
    "cafe\u0301",
    "שלום world",
    "a\x00b\tc",
    " spaces ",
)
PIECES: Final = st.sampled_from(
    ("\r\n", "\r", "\u2028", "\u00a0", "\ufeff", "\ud83d", "\ude00", "😀", "a", "é", "\x00")
)
TEXTS: Final = st.lists(PIECES, max_size=10).map(lambda pieces: json.loads(dump("".join(pieces))))


def source_of(value: Json) -> str:
    return dump({"messageAttributes": {"subject": value}})


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot, PATH, line(words("Write a subject")))


def line_of(stage: FieldStage) -> QLineEdit:
    assert isinstance(stage.field, LineField)
    return stage.field.line()


@pytest.mark.parametrize("value", ODD, ids=ascii)
def test_what_is_shown_and_left_is_not_written(make: Make, value: str) -> None:
    stage = make(source_of(value))
    stage.leave()
    stage.field.refresh()
    assert not stage.draft.is_changed()
    assert stage.draft.source() == source_of(value)


@pytest.mark.parametrize("value", ODD, ids=ascii)
def test_a_letter_at_either_end_is_all_that_changes(make: Make, value: str) -> None:
    stage = make(source_of(value))
    line_of(stage).setCursorPosition(0)
    stage.type("x")
    assert stage.value() == f"x{value}"
    stage.press(Qt.Key.Key_End)
    stage.type("y")
    assert stage.value() == f"x{value}y"
    assert stage.steps() == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=TEXTS, place=st.integers(0, 12), length=st.integers(0, 12))
@example(value="a\ufeffb", place=0, length=1)
def test_edits_anywhere_keep_the_rest(
    qapp: QApplication, value: str, place: int, length: int
) -> None:
    draft, sheet = Draft(source_of(value)), Sheet()
    sheet.lay(draft)
    field = LineField(sheet, Path.parse(PATH))
    sheet.changed.connect(field.refresh)
    field.refresh()
    for wanted, size, typed in ((place, length, ""), (place, 0, "y\u00a0"), (0, 0, "z")):
        before = draft.value(field.path)
        assert isinstance(before, str)
        shown = shown_line(before)
        start = min(wanted, len(shown))
        after = shown[:start] + typed + shown[start + size :]
        field.line().setText(after)  # as the accessibility tree does
        splice = splice_between(shown, after)
        expected = before if splice is None else carried_to_line(before, splice)
        assert draft.value(field.path) == expected
        assert field.line().text() == shown_line(expected)
    while sheet.undo():
        continue
    assert not draft.is_changed()
    sheet.close_step()
    shiboken6.delete(field)


@pytest.mark.parametrize("text", ["\u00a0", "😀", "e\u0301", "שלום", "漢字"])
def test_what_an_input_method_writes_is_written_whole(make: Make, text: str) -> None:
    stage = make(source_of("ab"))
    line_of(stage).setCursorPosition(1)
    compose(stage.input, "…")
    assert not stage.draft.is_changed()
    commit(stage.input, text)
    assert stage.value() == f"a{text}b"
    stage.sheet.undo()
    assert not stage.draft.is_changed()


def test_a_pasted_line_end_is_kept(make: Make) -> None:
    stage = make(source_of("ab"))
    QGuiApplication.clipboard().setText("1\n2")
    line_of(stage).setCursorPosition(1)
    stage.press(Qt.Key.Key_V, CONTROL)
    assert stage.value() == "a1\n2b"


def test_showing_what_is_shown_keeps_the_cursor(make: Make) -> None:
    stage = make(source_of("abcdef"))
    line_of(stage).setCursorPosition(3)
    stage.field.refresh()
    assert line_of(stage).cursorPosition() == 3
    stage.leave()
    stage.sheet.write(stage.path, "x" * 300)
    assert line_of(stage).cursorPosition() == 0


@pytest.mark.parametrize(
    ("body", "shown", "hint", "note"),
    [
        ("{}", "", "Write a subject", False),
        ('{"messageAttributes":{"subject":""}}', "", "Empty", False),
        ('{"messageAttributes":{"subject":null}}', "", "Empty (null)", False),
        ('{"messageAttributes":{"subject":{"a":2.50}}}', '{"a":2.50}', "Write a subject", True),
        ('{"messageAttributes":{"subject":true}}', "true", "Write a subject", True),
    ],
)
def test_each_stored_form_is_told(make: Make, body: str, shown: str, hint: str, note: bool) -> None:
    stage = make(body)
    assert line_of(stage).text() == shown
    assert line_of(stage).placeholderText() == hint
    assert bool(stage.field.note) is note
    stage.leave()
    assert stage.draft.source() == body
    stage.field.focus()
    stage.press(Qt.Key.Key_End)
    stage.type("x")
    assert stage.value() == f"{shown}x"
    assert stage.field.note == ""
    stage.sheet.undo()
    assert stage.draft.source() == body
    assert line_of(stage).placeholderText() == hint


def test_a_line_without_an_example_says_that_it_is_not_set(
    qtbot: QtBot, qapp: QApplication
) -> None:
    stage = build(qtbot, PATH, LineField, "{}")
    assert line_of(stage).placeholderText() == "Not set"


def test_emptied_by_typing_is_empty_and_by_the_menu_it_is_not_set(make: Make) -> None:
    stage = make(source_of("a"))
    stage.press(Qt.Key.Key_End)
    stage.press(Qt.Key.Key_Backspace)
    assert stage.value() == ""
    choose(stage.input, "Not set")
    assert stage.value() is ABSENT
    menu = open_menu(stage.input)
    found = entries(menu)
    menu.close()
    assert not found["Not set"]
    assert found["Write “null”"]
    assert found["Back to what it was"]
    choose(stage.input, "Back to what it was")
    assert stage.value() == "a"
    assert [str(step.name) for step in stage.draft.history.done] == ["Subject"] * 3


def test_back_to_what_it_was_may_be_not_set(make: Make) -> None:
    stage = make("{}")
    stage.type("a")
    choose(stage.input, "Back to what it was")
    assert stage.value() is ABSENT


def test_a_complaint_and_a_misfit_are_seen(make: Make) -> None:
    stage = make(source_of("a"))
    stage.field.set_wrong(True)
    stage.field.set_apart(True)
    assert stage.input.property("wrong") == "true"
    assert stage.input.property("apart") == "true"
    stage.field.set_wrong(False)
    assert stage.input.property("wrong") == "false"
    assert stage.field.reveal(stage.path)
    assert stage.input.hasFocus()
