"""A text of several lines: what is not edited is not written, and one edit is one change."""

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
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json, dump
from draft_editor.model.splice import splice_between
from draft_editor.ui.fields.body import BodyField
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.shown_text import carried_to_lines, code_points, shown_lines, units
from draft_editor.ui.fields.writing import Writing
from draft_editor.ui.forms.declare import body
from draft_editor.ui.sheet import Sheet
from field_stage import CONTROL, FieldStage, build, choose, commit, compose, entries, open_menu

Make: TypeAlias = Callable[[str], FieldStage]

PATH: Final = "messageAttributes.body"
ODD: Final = (
    "a\r\nb\r\n",
    "a\rb",
    "a\nb\n\nc",
    "a\u2028b",
    "a\u2029b",
    "a\u00a0b",
    "\ufeffab\ufeff",
    "half \ud83d pair",
    "😀 two 👩‍👩‍👧",
    "e\u0301 cafe\u0301",
    "שלום world",
    "a\x00b",
    "tab\tand\x0b\x0c",
    "",
)
PIECES: Final = st.sampled_from(
    ("\r\n", "\r", "\n", "\u2028", "\u2029", "\u00a0", "\ufeff", "\ud83d", "\ude00", "😀", "a", "é")
)
TEXTS: Final = st.lists(PIECES, max_size=10).map(lambda pieces: json.loads(dump("".join(pieces))))


def source_of(value: Json, protocol: str = "TEXT") -> str:
    return dump({"messageAttributes": {"protocol": protocol, "body": value}})


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot, PATH, body)


@pytest.fixture
def make_message(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot, PATH, MessageBodyField)


def writing_of(stage: FieldStage) -> Writing:
    assert isinstance(stage.field, BodyField)
    return stage.field.writing()


def put_cursor(stage: FieldStage, place: int, to: int | None = None) -> None:
    cursor = writing_of(stage).textCursor()
    cursor.setPosition(place)
    if to is not None:
        cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
    writing_of(stage).setTextCursor(cursor)


@pytest.mark.parametrize("value", ODD, ids=ascii)
def test_what_is_shown_and_left_is_not_written(make: Make, value: str) -> None:
    stage = make(source_of(value))
    stage.leave()
    stage.field.refresh()
    assert not stage.draft.is_changed()
    assert stage.steps() == 0
    assert stage.draft.source() == source_of(value)


@pytest.mark.parametrize("value", ODD, ids=ascii)
def test_a_letter_at_either_end_is_all_that_changes(make: Make, value: str) -> None:
    stage = make(source_of(value))
    put_cursor(stage, 0)
    stage.type("x")
    assert stage.value() == f"x{value}"
    writing_of(stage).moveCursor(QTextCursor.MoveOperation.End)
    stage.type("y")
    assert stage.value() == f"x{value}y"
    stage.press(Qt.Key.Key_Backspace)
    assert stage.value() == f"x{value}"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=TEXTS, place=st.integers(0, 12), length=st.integers(0, 12), again=st.integers(0, 12))
@example(value="a\rb\nc", place=2, length=1, again=2)
@example(value="a\ufeffb", place=0, length=1, again=2)
def test_edits_anywhere_keep_the_rest_and_show_what_there_is(
    qapp: QApplication, value: str, place: int, length: int, again: int
) -> None:
    draft, sheet = Draft(source_of(value)), Sheet()
    sheet.lay(draft)
    field = BodyField(sheet, Path.parse(PATH))
    sheet.changed.connect(field.refresh)
    field.refresh()
    for wanted, size, typed in ((place, length, ""), (again, 0, "y"), (0, 0, "\u2029")):
        before = draft.value(field.path)
        assert isinstance(before, str)
        shown = shown_lines(before)
        start = min(wanted, len(shown))
        end = min(start + size, len(shown))
        type_at(field.writing(), start, end, typed)
        after = draft.value(field.path)
        assert isinstance(after, str)
        splice = splice_between(shown, shown[:start] + typed + shown[end:])
        assert after == (before if splice is None else carried_to_lines(before, splice))
        assert field.writing().document().toRawText() == shown_lines(after)
    while sheet.undo():
        continue
    assert not draft.is_changed()
    assert field.writing().document().toRawText().replace("\ufeff", "") == shown_lines(value)
    type_at(field.writing(), 0, 0, "z")
    assert draft.value(field.path) == f"z{value}"
    sheet.close_step()
    shiboken6.delete(field)


def type_at(writing: Writing, start: int, end: int, text: str) -> None:
    shown = writing.document().toRawText()
    cursor = QTextCursor(writing.document())
    cursor.setPosition(units(shown, start))
    cursor.setPosition(units(shown, end), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)


@pytest.mark.parametrize("text", ["\u00a0", "😀", "e\u0301", "שלום", "漢字"])
def test_what_an_input_method_writes_is_written_whole(make: Make, text: str) -> None:
    stage = make(source_of("a\r\nb"))
    put_cursor(stage, 2)
    compose(stage.input, "…")
    assert not stage.draft.is_changed()
    commit(stage.input, text)
    assert stage.value() == f"a\r\n{text}b"
    commit(stage.input, "z", back=1, length=1)
    assert str(stage.value()).endswith("zb")
    assert stage.steps() == 1
    stage.sheet.undo()
    assert stage.value() == "a\r\nb"
    assert not stage.draft.is_changed()


def test_enter_makes_a_line_end_as_the_others_are(make: Make) -> None:
    stage = make(source_of("a\r\nb"))
    put_cursor(stage, 1)
    stage.press(Qt.Key.Key_Return)
    assert stage.value() == "a\r\n\r\nb"
    stage.lay(source_of("ab"))
    put_cursor(stage, 1)
    stage.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert stage.value() == "a\nb"


def test_control_enter_belongs_to_the_window(make: Make) -> None:
    stage = make(source_of("a"))
    stage.press(Qt.Key.Key_Return, CONTROL)
    stage.press(Qt.Key.Key_Enter, CONTROL)
    assert not stage.draft.is_changed()


def test_showing_an_edit_from_elsewhere_keeps_cursor_and_place(make: Make) -> None:
    lines = "\n".join(f"line {number}" for number in range(300))
    stage = make(source_of(lines))
    writing = writing_of(stage)
    stage.leave()
    put_cursor(stage, 1000)
    writing.centerCursor()
    place = writing.verticalScrollBar().value()
    assert place > 0
    stage.sheet.write(stage.path, f"{lines}\nand one more")
    assert writing.textCursor().position() == 1000
    assert writing.verticalScrollBar().value() == place
    assert writing.toPlainText().endswith("and one more")


def test_undo_goes_to_where_it_undid(make: Make) -> None:
    stage = make(source_of("one two three 😀 four"))
    put_cursor(stage, 4, 8)
    stage.type("2")
    assert stage.value() == "one 2three 😀 four"
    put_cursor(stage, 0)
    stage.press_at_window(Qt.Key.Key_Z, CONTROL)
    assert stage.value() == "one two three 😀 four"
    assert writing_of(stage).textCursor().position() == 8


@pytest.mark.parametrize(
    ("value", "shown", "hint", "note"),
    [
        ("null", "", "Empty (null)", False),
        ('""', "", "", False),
        ("[1,2.50]", "[1,2.50]", "Not set", True),
        ("2.50", "2.50", "Not set", True),
    ],
)
def test_what_is_no_text_is_said_and_kept(
    make: Make, value: str, shown: str, hint: str, note: bool
) -> None:
    stage = make(f'{{"messageAttributes":{{"body":{value}}}}}')
    writing = writing_of(stage)
    assert writing.toPlainText() == shown
    assert writing.placeholderText() == hint
    assert bool(stage.field.note) is note
    stage.leave()
    assert stage.written() == value
    stage.field.focus()
    put_cursor(stage, len(shown))
    stage.type("x")
    assert stage.value() == f"{shown}x"


def test_a_body_that_is_not_set_begins_with_a_letter_and_goes_back(make: Make) -> None:
    stage = make("{}")
    assert writing_of(stage).placeholderText() == "Not set"
    stage.type("Hi")
    assert stage.draft.source() == '{"messageAttributes":{"body":"Hi"}}'
    assert stage.steps() == 1
    stage.sheet.undo()
    assert stage.draft.source() == "{}"
    assert writing_of(stage).toPlainText() == ""


def test_a_text_is_pasted_as_it_is(make: Make) -> None:
    stage = make(source_of("ab"))
    put_cursor(stage, 1)
    QGuiApplication.clipboard().setText("1\u00a02\r\n3")
    stage.press(Qt.Key.Key_V, CONTROL)
    assert stage.value() == "a1\u00a02\n3b"


def test_what_is_typed_fast_is_undone_by_sentences_and_lines(make: Make) -> None:
    stage = make(source_of(""))
    stage.type("Hi Ana. Ready? ok")
    stage.press(Qt.Key.Key_Return)
    stage.type("Bye")
    taken_back = []
    while stage.value() != "":
        stage.sheet.undo()
        taken_back.append(stage.value())
    assert taken_back == ["Hi Ana. Ready? ok\n", "Hi Ana. Ready? ", "Hi Ana. ", ""]


def test_what_was_typed_comes_back_where_all_of_it_was_taken_out(make: Make) -> None:
    stage = make(source_of(""))
    stage.type("Hi Ana")
    writing_of(stage).selectAll()
    stage.press(Qt.Key.Key_Delete)
    stage.type("x")
    stage.sheet.undo()
    assert stage.value() == "Hi Ana"


def test_what_is_cut_comes_back_as_it_was(make: Make) -> None:
    stage = make(source_of("«\u00a0é👩\u00a0»\r\nb"))
    writing_of(stage).selectAll()
    stage.press(Qt.Key.Key_X, CONTROL)
    assert stage.value() == ""
    assert QGuiApplication.clipboard().text() == "«\u00a0é👩\u00a0»\nb"
    stage.press(Qt.Key.Key_V, CONTROL)
    assert stage.value() == "«\u00a0é👩\u00a0»\nb"


def test_a_paste_is_a_step_of_its_own(make: Make) -> None:
    stage = make(source_of(""))
    stage.type("a")
    QGuiApplication.clipboard().setText("bc")
    stage.press(Qt.Key.Key_V, CONTROL)
    stage.type("d")
    assert (stage.value(), stage.steps()) == ("abcd", 3)
    stage.sheet.undo()
    stage.sheet.undo()
    assert stage.value() == "a"


def test_the_menu_of_the_right_mouse_button_has_the_clipboard_and_the_stored_form(
    make: Make,
) -> None:
    stage = make(source_of("ab"))
    for place in (stage.input, writing_of(stage).viewport()):
        menu = open_menu(place)
        found = entries(menu)
        menu.close()
        assert {"Not set", "Write “null”", "Copy the field’s API name", "Paste"} <= set(found)
        assert not {"Undo", "Redo"} & set(found)
    choose(stage.input, "Write “null”")
    assert stage.value() is None
    choose(stage.input, "Not set")
    assert stage.value() is ABSENT
    choose(stage.input, "Back to what it was")
    assert stage.value() == "ab"
    assert stage.steps() == 3
    choose(stage.input, "Copy the field’s API name")
    assert QGuiApplication.clipboard().text() == PATH


def test_placeholders_are_coloured_where_they_stand(make_message: Make, qtbot: QtBot) -> None:
    stage = make_message(source_of("😀 Dear ${name},\n“yes”"))
    writing = writing_of(stage)

    def coloured() -> list[str]:
        return [each.cursor.selectedText() for each in writing.extraSelections()]

    qtbot.waitUntil(lambda: coloured() == ["${name}"])
    stage.lay(source_of("\n".join(["${a}"] * 400)))
    qtbot.waitUntil(lambda: 0 < len(coloured()) < 100)  # only those that can be seen
    stage.lay(source_of("x" * 30_000 + "${a}"))
    qtbot.waitUntil(lambda: coloured() == [])


def test_the_card_around_the_text_shows_focus_and_complaint(make_message: Make) -> None:
    stage = make_message(source_of("a"))
    card = stage.input.parentWidget()
    assert card is not None
    assert card.property("focused") == "true"
    stage.leave()
    assert card.property("focused") == "false"
    stage.field.set_wrong(True)
    assert card.property("wrong") == "true"


def test_units_count_as_qt_counts() -> None:
    assert units("abc", 2) == 2
    assert units("😀é😀", 2) == 3
    assert units("😀é😀", 3) == 5


@pytest.mark.parametrize("text", ["abc", "😀é😀", "half \ud83d pair"])
def test_code_points_are_units_counted_back(text: str) -> None:
    for place in range(len(text) + 1):
        assert code_points(text, units(text, place)) == place
