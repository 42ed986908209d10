"""The subject: one line, kept letter for letter, with the marks and suggestions of a text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

import pytest
import shiboken6
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json, dump
from draft_editor.model.splice import Splice, splice_between
from draft_editor.ui.fields.shown_text import carried_to_line
from draft_editor.ui.fields.subject import SubjectField
from draft_editor.ui.fields.suggestions import Suggestion
from draft_editor.ui.fields.writing import OneLine
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.style import Style
from draft_editor.ui.tokens import DARK, LIGHT
from field_stage import CONTROL, FieldStage, build, choose, commit, entries, turn_wheel

Make: TypeAlias = Callable[[Json], FieldStage]

PATH: Final = "messageAttributes.subject"
ODD: Final = (
    "a\r\nb\n",
    "a\u2028b",
    "\u2029",
    "a\u00a0b\u202fc",
    "\ufeffab\ufeff",
    json.loads('"half \\ud83d pair"'),
    "😀👩‍👩‍👧",
    "cafe\u0301",
    "שלום world",
    "a\x00b\tc\ufdd0",
    " spaces ",
)
PIECES: Final = st.sampled_from(
    ("\r\n", "\r", "\u2028", "\u00a0", "\ufeff", "\ud83d", "\ude00", "😀", "a", "é", "\x00")
)
TEXTS: Final = st.lists(PIECES, max_size=10).map(lambda pieces: json.loads(dump("".join(pieces))))
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    def staged(value: Json) -> FieldStage:
        return build(qtbot, PATH, SubjectField, dump({"messageAttributes": {"subject": value}}))

    return staged


def field_of(stage: FieldStage) -> SubjectField:
    assert isinstance(stage.field, SubjectField)
    return stage.field


def line_of(stage: FieldStage) -> OneLine:
    line = field_of(stage).writing()
    assert isinstance(line, OneLine)
    return line


@pytest.mark.parametrize("value", ODD, ids=ascii)
def test_only_the_letters_that_are_typed_change(make: Make, value: str) -> None:
    stage = make(value)
    line, source = line_of(stage), stage.draft.source()
    assert (line.blockCount(), len(field_of(stage).shown())) == (1, len(value))
    stage.leave()
    stage.field.refresh()
    assert stage.draft.source() == source
    stage.field.focus()
    line.moveCursor(QTextCursor.MoveOperation.Start)
    stage.type("x")
    stage.press(Qt.Key.Key_End)
    stage.type("y")
    assert stage.value() == f"x{value}y"
    assert stage.steps() == 1
    stage.sheet.undo()
    assert stage.draft.source() == source


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=TEXTS, place=st.integers(0, 12), length=st.integers(0, 12))
def test_edits_anywhere_keep_the_rest(
    qapp: QApplication, value: str, place: int, length: int
) -> None:
    source = dump({"messageAttributes": {"subject": value}})
    draft, sheet = Draft(source), Sheet()
    sheet.lay(draft)
    field = SubjectField(sheet, Path.parse(PATH))
    sheet.changed.connect(field.refresh)
    field.refresh()
    for wanted, size, typed in ((place, length, ""), (place, 0, "y\u00a0"), (0, 0, "z")):
        before, shown = draft.value(field.path), field.shown()
        assert isinstance(before, str)
        start = min(wanted, len(shown))
        after = shown[:start] + typed + shown[start + size :]
        field.writing().setPlainText(after)  # as the accessibility tree does
        splice = splice_between(shown, after)
        expected = before if splice is None else carried_to_line(before, splice)
        assert draft.value(field.path) == expected
        assert field.shown() == field.shown_form(expected)
    while sheet.undo():
        continue
    assert draft.source() == source
    sheet.close_step()
    shiboken6.delete(field)


def test_enter_goes_on_and_what_is_pasted_or_dropped_is_joined(make: Make, qtbot: QtBot) -> None:
    stage = make("ab")
    for key, modifiers in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, SHIFT),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
    ):
        with qtbot.waitSignal(field_of(stage).entered):
            stage.press(key, modifiers)
    with qtbot.assertNotEmitted(field_of(stage).entered):
        stage.press(Qt.Key.Key_Return, CONTROL)
    assert not stage.draft.is_changed()
    line_of(stage).moveCursor(QTextCursor.MoveOperation.End)
    QGuiApplication.clipboard().setText("\n1 \r\n\r\n\t2\u00a0\u20283\n")
    stage.press(Qt.Key.Key_V, CONTROL)
    assert stage.value() == "ab1 2\u00a0 3"
    nothing = QMimeData()
    line_of(stage).insertFromMimeData(nothing)
    assert stage.value() == "ab1 2\u00a0 3"


def test_what_comes_from_elsewhere_is_joined_too(make: Make) -> None:
    stage = make("ab")
    line_of(stage).moveCursor(QTextCursor.MoveOperation.End)
    commit(stage.input, "1\n2")
    assert (stage.value(), line_of(stage).blockCount()) == ("ab1 2", 1)
    line_of(stage).setPlainText("c\nd")  # as the accessibility tree does
    assert (stage.value(), line_of(stage).blockCount()) == ("c d", 1)
    assert field_of(stage).value_with(Splice(3, 3, "!")) == "c d!"


@pytest.mark.parametrize(
    ("value", "shown", "hint", "note"),
    [
        ("", "", "Empty", False),
        (None, "", "Empty (null)", False),
        ({"a": True}, '{"a":true}', "Not set", True),
        ("x" * 60_000, "x" * 50_000, "Not set", True),
    ],
    ids=["empty", "null", "object", "long"],
)
def test_each_stored_form_is_told(
    make: Make, value: Json, shown: str, hint: str, note: bool
) -> None:
    stage = make(value)
    assert line_of(stage).toPlainText() == shown
    assert line_of(stage).placeholderText() == hint
    assert bool(stage.field.note) is note
    choose(line_of(stage).viewport(), "Not set")
    assert stage.value() is ABSENT
    assert line_of(stage).placeholderText() == "Not set"


def test_another_subject_is_seen_from_its_beginning(make: Make) -> None:
    stage = make("one " * 100)
    stage.press(Qt.Key.Key_End)
    assert line_of(stage).horizontalScrollBar().value() > 0
    stage.sheet.write(stage.path, "one " * 99)
    assert line_of(stage).horizontalScrollBar().value() > 0, "while somebody writes it stays"
    stage.leave()
    stage.sheet.write(stage.path, "one " * 98)
    assert line_of(stage).horizontalScrollBar().value() == 0


def test_it_is_as_high_as_any_input_and_the_wheel_moves_the_page(
    make: Make, qapp: QApplication
) -> None:
    style = Style(qapp, LIGHT)
    for scale in (1.0, 1.5):
        style.wear(LIGHT, scale)
        stage = make("a")
        line = line_of(stage)
        for _ in range(2):
            line.ensureCursorVisible()
            middle = line.viewport().mapTo(stage.field, line.cursorRect().center()).y()
            assert abs(2 * middle - line.height()) <= 3
            assert line.height() == stage.beside.height()
            stage.leave()
        assert not turn_wheel(line)
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier)
        line.keyPressEvent(down)
        assert not down.isAccepted()
    style.wear(LIGHT)


def test_placeholders_are_marked_and_suggestions_taken(make: Make, qtbot: QtBot) -> None:
    def suggest(text: str, place: int) -> Iterator[Suggestion]:
        if text[place : place + 3] == "kar":
            yield Suggestion("car", place, place + 3, "car")

    stage = make("Your kar, ${name}")
    field_of(stage).suggesting.add(suggest)
    qtbot.waitUntil(
        lambda: (
            [each.cursor.selectedText() for each in line_of(stage).extraSelections()] == ["${name}"]
        )
    )
    field_of(stage).go_to(5, 5)
    stage.press(Qt.Key.Key_Period, CONTROL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert list(entries(menu)) == ["car"]
    menu.actions()[0].trigger()
    menu.close()
    assert (stage.value(), stage.steps()) == ("Your car, ${name}", 1)
    assert field_of(stage).selection() == (8, 8)


def test_marks_follow_the_theme_and_what_changed_while_nobody_looked(
    make: Make, qtbot: QtBot, qapp: QApplication
) -> None:
    style = Style(qapp, LIGHT)
    style.wear(LIGHT)
    stage = make("${a}")

    def grounds() -> list[str]:
        found = line_of(stage).extraSelections()
        return [each.format.background().color().name() for each in found]

    qtbot.waitUntil(lambda: grounds() == [LIGHT.accent.soft])
    style.wear(DARK)
    qtbot.waitUntil(lambda: grounds() == [DARK.accent.soft])
    style.wear(LIGHT)
    stage.hide()
    stage.sheet.write(stage.path, "${a} ${b}")
    qtbot.waitUntil(lambda: not field_of(stage).marking._later.isActive())
    assert len(grounds()) == 1
    stage.show()
    qtbot.waitUntil(lambda: grounds() == [LIGHT.accent.soft] * 2)
