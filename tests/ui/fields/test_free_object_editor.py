"""Cells: what is typed is what is written, exactly, and only when it is taken over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.model.json_text import dump, parse
from draft_editor.ui.fields.free_object_editor import CellChoice, CellLine, CellText
from draft_editor.ui.fields.free_object_model import Column
from free_object_stage import ORIGINAL, PLACE, SOURCE, Stage, bring_back, build, with_metadata

Make: TypeAlias = Callable[[str], Stage]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot)


@pytest.fixture
def stage(make: Make) -> Stage:
    return make(SOURCE)


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_name_is_changed_where_it_stands(stage: Stage, key: Qt.Key) -> None:
    stage.stand("car")
    stage.tree.expand(stage.tree.currentIndex())
    stage.press(key)
    editor = stage.editor()
    assert editor.objectName() == f"{PLACE}.car:name"
    stage.type("vehicle é")
    stage.press(Qt.Key.Key_Return)
    assert stage.names()[1] == "vehicle é"
    assert stage.here() == '["vehicle \\u00e9"]'
    assert stage.tree.isExpanded(stage.tree.currentIndex())
    bring_back(stage)
    assert stage.tree.isExpanded(stage.model.index_of(Path.of("car")))


def test_a_name_that_exists_is_refused(stage: Stage) -> None:
    stage.stand("car")
    stage.press(Qt.Key.Key_F2)
    stage.type("code")
    stage.press(Qt.Key.Key_Return)
    assert not stage.draft.is_changed()
    assert "“code”" in stage.field.note
    stage.press(Qt.Key.Key_F2)
    stage.type("other")
    stage.press(Qt.Key.Key_Return)
    assert stage.field.note == ""
    assert stage.names()[1] == "other"


def test_typing_replaces_a_text(stage: Stage) -> None:
    stage.stand("code", column=Column.VALUE)
    stage.type("é–2")
    assert stage.editor().accessibleName() == "Value of code"
    assert stage.editor().objectName() == f"{PLACE}.code"
    assert not stage.draft.is_changed()
    stage.press(Qt.Key.Key_Return)
    assert stage.draft.value(PLACE / "code") == "é–2"
    assert stage.only_changed(".code")
    assert stage.tree.hasFocus()
    bring_back(stage)


def test_a_text_keeps_what_a_line_cannot_show(make: Make) -> None:
    stage = make(with_metadata('{"a":"\\ufeffx\\ud800y\\u00a0z"}'))
    stage.stand("a", column=Column.VALUE)
    stage.press(Qt.Key.Key_F2)
    stage.press(Qt.Key.Key_End)
    stage.type("!")
    stage.press(Qt.Key.Key_Return)
    assert stage.draft.value(PLACE / "a") == "\ufeffx\ud800y\u00a0z!"


def test_a_text_of_several_lines_keeps_its_line_ends(stage: Stage) -> None:
    stage.stand("lines", column=Column.VALUE)
    stage.press(Qt.Key.Key_F2)
    editor = stage.editor()
    assert isinstance(editor, CellText)
    assert editor.geometry().bottom() <= stage.tree.viewport().height()
    stage.press(Qt.Key.Key_Return)
    stage.type("three")
    stage.press(Qt.Key.Key_Tab)
    assert stage.draft.value(PLACE / "lines") == "one\r\ntwo\r\nthree"
    assert stage.only_changed(".lines")
    bring_back(stage)


def test_escape_writes_nothing(stage: Stage) -> None:
    stage.stand("code", column=Column.VALUE)
    stage.type("abc")
    stage.press(Qt.Key.Key_Escape)
    assert not stage.draft.is_changed()
    assert stage.tree.hasFocus()


def test_leaving_the_cell_writes(stage: Stage, qtbot: QtBot) -> None:
    stage.stand("code", column=Column.VALUE)
    stage.type("abc")
    with qtbot.waitSignal(stage.field.settled):
        stage.beside.setFocus()
    assert stage.draft.value(PLACE / "code") == "abc"


def test_opening_a_cell_and_leaving_it_writes_nothing(stage: Stage) -> None:
    for name in ("code", "lines", "last"):
        stage.stand(name, column=Column.VALUE)
        stage.press(Qt.Key.Key_F2)
        stage.beside.setFocus()
    assert not stage.draft.history.done


def test_undo_reaches_the_window_from_an_open_cell(stage: Stage) -> None:
    stage.stand("last")
    stage.press(Qt.Key.Key_Delete)
    stage.stand("code", column=Column.VALUE)
    stage.press(Qt.Key.Key_F2)
    handle = stage.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stage.value() == ORIGINAL


def test_an_open_cell_follows_the_draft_until_something_is_typed(stage: Stage) -> None:
    stage.stand("code", column=Column.VALUE)
    stage.press(Qt.Key.Key_F2)
    editor = stage.editor()
    assert isinstance(editor, CellLine)
    stage.sheet.write(PLACE / "code", "elsewhere")
    assert editor.text() == "elsewhere"
    stage.type("typed")
    stage.sheet.write(PLACE / "code", "again")
    assert editor.text() == "typed"
    assert stage.field.commit()
    assert stage.draft.value(PLACE / "code") == "typed"


def test_numbers_keep_their_digits(stage: Stage) -> None:
    stage.stand("car", "price", column=Column.VALUE)
    stage.press(Qt.Key.Key_F2)
    stage.press(Qt.Key.Key_End)
    stage.type("0")
    stage.press(Qt.Key.Key_Return)
    assert stage.draft.value(PLACE / "car" / "price") == parse("2.500")
    assert stage.only_changed(".car.price")
    bring_back(stage)
    assert dump(stage.draft.tree) == SOURCE


def test_what_is_no_number_is_refused(stage: Stage) -> None:
    stage.stand("car", "year", column=Column.VALUE)
    stage.type("abc")
    stage.press(Qt.Key.Key_Return)
    assert not stage.draft.is_changed()
    assert "“abc” is not a number" in stage.field.note


def test_yes_and_no_are_a_choice(stage: Stage) -> None:
    stage.stand("car", "new", column=Column.VALUE)
    stage.press(Qt.Key.Key_F2)
    assert isinstance(stage.editor(), CellChoice)
    stage.press(Qt.Key.Key_Down)
    assert not stage.draft.is_changed()
    stage.press(Qt.Key.Key_Return)
    assert stage.draft.value(PLACE / "car" / "new") is False
    assert stage.only_changed(".car.new")
    bring_back(stage)


def test_a_choice_made_by_mouse_is_final(stage: Stage) -> None:
    stage.stand("car", "new", column=Column.VALUE)
    stage.press(Qt.Key.Key_F2)
    editor = stage.editor()
    assert isinstance(editor, CellChoice)
    editor.setCurrentIndex(1)
    editor.activated.emit(1)
    assert stage.draft.value(PLACE / "car" / "new") is False
    assert editor.isHidden()


def test_the_kind_is_changed_in_one_step(stage: Stage) -> None:
    stage.stand("last", column=Column.KIND)
    stage.press(Qt.Key.Key_Return)
    assert stage.editor().accessibleName() == "Kind of last"
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Return)
    assert stage.draft.value(PLACE / "last") == parse("5")
    assert stage.only_changed(".last")
    assert stage.field.note == ""
    bring_back(stage)


def test_a_kind_that_loses_the_value_says_so(stage: Stage) -> None:
    stage.stand("code", column=Column.KIND)
    stage.press(Qt.Key.Key_F2)
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Return)
    assert stage.draft.value(PLACE / "code") == parse("0")
    assert "Undo brings it back" in stage.field.note
    bring_back(stage)
    assert stage.field.note == ""


def test_a_text_becomes_an_object_and_back(stage: Stage) -> None:
    stage.stand("last", column=Column.KIND)
    for times in (4, 1):
        stage.press(Qt.Key.Key_F2)
        for _ in range(times):
            stage.press(Qt.Key.Key_Down)
        stage.press(Qt.Key.Key_Return)
    assert stage.value() == {**ORIGINAL, "last": ["5"]}
    index = stage.model.index_of(Path.of("last"))
    assert stage.model.rowCount(index) == 1
    stage.sheet.undo()
    stage.sheet.undo()
    assert stage.value() == ORIGINAL
    assert stage.model.rowCount(stage.model.index_of(Path.of("last"))) == 0


def test_shift_tab_goes_back_to_the_name(stage: Stage) -> None:
    stage.stand("code", column=Column.VALUE)
    stage.press(Qt.Key.Key_F2)
    stage.press(Qt.Key.Key_Backtab)
    assert stage.editor().objectName() == f"{PLACE}.code:name"
    stage.press(Qt.Key.Key_Backtab)
    assert stage.tree.hasFocus()


def test_the_wheel_never_chooses(stage: Stage) -> None:
    stage.stand("car", "new", column=Column.VALUE)
    stage.press(Qt.Key.Key_F2)
    editor = stage.editor()
    assert isinstance(editor, CellChoice)
    place = QPointF(editor.rect().center())
    event = QWheelEvent(
        place,
        editor.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor, event)
    assert editor.currentIndex() == 0
