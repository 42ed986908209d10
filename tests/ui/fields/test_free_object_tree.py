"""The tree of members: keys, mouse, height, and twenty thousand rows."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import TypeAlias

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.ui.fields.free_object_editor import CellChoice, CellLine
from draft_editor.ui.fields.free_object_model import Column
from draft_editor.ui.style import Style
from draft_editor.ui.tokens import DARK, LIGHT
from free_object_stage import ORIGINAL, PLACE, SOURCE, Stage, build, with_metadata

Make: TypeAlias = Callable[[str], Stage]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot)


@pytest.fixture
def stage(make: Make) -> Stage:
    return make(SOURCE)


def test_the_arrows_go_from_cell_to_cell(stage: Stage) -> None:
    stage.stand("car")
    right, left = Qt.Key.Key_Right, Qt.Key.Key_Left
    seen = []
    for key in (right, right, right, right, left, left, Qt.Key.Key_Down, left, left, left):
        stage.press(key)
        index = stage.tree.currentIndex()
        seen.append((stage.here(), index.column(), stage.tree.isExpanded(index)))
    assert seen == [
        ("car", 0, True),
        ("car", 1, False),
        ("car", 2, False),
        ("car", 2, False),
        ("car", 1, False),
        ("car", 0, True),
        ("car.year", 0, False),
        ("car", 0, True),
        ("car", 0, False),
        ("car", 0, False),
    ]


def test_enter_on_the_value_of_an_object_opens_it(stage: Stage) -> None:
    stage.stand("car", column=Column.VALUE)
    stage.press(Qt.Key.Key_Return)
    assert stage.tree.isExpanded(stage.model.index_of(Path.of("car")))
    stage.press(Qt.Key.Key_F2)
    assert stage.editor().objectName() == f"{PLACE}.car:name"


def test_letters_at_a_cell_without_a_text_do_nothing(stage: Stage) -> None:
    stage.stand("nothing", column=Column.VALUE)
    stage.type("x")
    assert stage.tree.hasFocus()
    assert not stage.draft.history.done


def test_a_double_click_opens_a_cell_or_the_inside(stage: Stage) -> None:
    def double_click(*steps: str | int, column: int) -> None:
        index = stage.model.index_of(Path.of(*steps), column)
        stage.tree.scrollTo(index)
        place = stage.tree.visualRect(index).center()
        QTest.mouseDClick(
            stage.tree.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(place),
        )

    double_click("car", column=Column.VALUE)
    assert stage.tree.isExpanded(stage.model.index_of(Path.of("car")))
    double_click("code", column=Column.VALUE)
    assert isinstance(stage.editor(), CellLine)
    stage.press(Qt.Key.Key_Escape)
    double_click("car", "new", column=Column.VALUE)
    choice = stage.tree.findChild(CellChoice)
    assert choice is not None
    assert choice.view().isVisible()
    choice.hidePopup()
    stage.field.commit()
    assert not stage.draft.history.done


def test_the_height_follows_the_rows(make: Make) -> None:
    one, many = make(with_metadata('{"a":1}')), make(with_metadata(json.dumps(ORIGINAL)))
    few = one.tree.height()
    closed = many.tree.height()
    assert few < closed
    many.tree.expand(many.model.index_of(Path.of("car")))
    opened = many.tree.height()
    assert closed < opened
    many.tree.collapse(many.model.index_of(Path.of("car")))
    assert many.tree.height() == closed
    lots = make(with_metadata(json.dumps({str(number): number for number in range(50)})))
    assert lots.tree.height() == opened


def test_escape_and_ctrl_enter_belong_to_the_window(stage: Stage) -> None:
    stage.stand("code", column=Column.VALUE)
    for key, modifiers in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ):
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
        QApplication.sendEvent(stage.tree, event)
        assert not event.isAccepted()


def test_twenty_thousand_members_are_not_looked_into(make: Make) -> None:
    members: dict[str, object] = {f"key {number}": "x" * 40 for number in range(19_990)}
    members |= {f"object {number}": {"a": {"b": 1}} for number in range(10)}
    stage = make(with_metadata(json.dumps(members)))
    assert stage.model.rowCount() == 20_000
    assert stage.model.levels_made() == 0
    stage.tree.scrollToBottom()
    assert stage.tree.indexAt(QPoint(60, 200)).row() > 19_900
    assert stage.model.levels_made() == 0
    stage.stand("object 5")
    stage.tree.expand(stage.tree.currentIndex())
    assert stage.model.levels_made() == 1
    scrolled = stage.tree.verticalScrollBar().value()
    stage.press(Qt.Key.Key_Delete)
    assert stage.model.rowCount() == 19_999
    stage.sheet.undo()
    assert stage.tree.isExpanded(stage.model.index_of(Path.of("object 5"))) is False
    assert stage.tree.verticalScrollBar().value() == pytest.approx(scrolled, abs=100)
    assert not stage.draft.is_changed()


def test_a_megabyte_in_one_text_is_shown_by_its_beginning(make: Make) -> None:
    stage = make(with_metadata(json.dumps({"a": {"b": "x\n" * 500_000}})))
    assert stage.model.levels_made() == 0
    shown = stage.model.index_of(Path.of("a", "b"), Column.VALUE).data()
    assert shown.startswith("x ⏎ x")
    assert len(shown) < 2_000


def test_readers_hear_the_cells(stage: Stage) -> None:
    view = QAccessible.queryAccessibleInterface(stage.tree)
    assert view.text(QAccessible.Text.Name) == "Details"
    heard = {view.child(place).text(QAccessible.Text.Name) for place in range(view.childCount())}
    assert {"code", "CO-114", "Text", "car", "4 members", "Object", "Empty"} <= heard


def test_the_wheel_scrolls_the_page_until_the_tree_has_the_keyboard(make: Make) -> None:
    stage = make(with_metadata(json.dumps({str(number): number for number in range(50)})))

    def turn() -> int:
        viewport = stage.tree.viewport()
        place = QPointF(viewport.rect().center())
        event = QWheelEvent(
            place,
            viewport.mapToGlobal(place),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)
        return stage.tree.verticalScrollBar().value()

    stage.beside.setFocus()
    assert turn() == 0
    stage.tree.setFocus()
    assert turn() > 0


def test_the_look_has_no_colour_of_its_own(make: Make, qapp: QApplication) -> None:
    for colours in (LIGHT, DARK):
        Style(qapp, colours).wear(colours)
        stage = make(with_metadata('{"a":{}}'))
        brush = stage.model.index(0, Column.VALUE).data(Qt.ItemDataRole.ForegroundRole)
        assert brush.color() == QColor(colours.muted)
        empty = make('{"a":1}')
        picture = empty.tree.grab().toImage()
        seen = {
            picture.pixelColor(x, picture.height() // 2 + y).name()
            for x in range(picture.width())
            for y in range(-6, 7)
        }
        assert colours.surface in seen
        assert len(seen) > 2


def test_going_down_again_after_an_undo_keeps_the_row(stage: Stage) -> None:
    stage.stand("nothing")
    stage.press(Qt.Key.Key_Delete)
    assert stage.here() == "empty"
    stage.sheet.undo()
    assert stage.here() == "empty"
    stage.sheet.redo()
    assert stage.here() == "empty"


def test_rows_that_are_replaced_stay_open(stage: Stage) -> None:
    stage.stand("car")
    stage.tree.expand(stage.model.index_of(Path.of("car")))
    stage.tree.expand(stage.model.index_of(Path.of("car", "owners")))
    value = stage.draft.value(PLACE)
    assert isinstance(value, dict)
    order = ("last", "lines", "car", "empty", "code", "nothing")
    stage.sheet.write(PLACE, {name: value[name] for name in order})
    assert stage.tree.isExpanded(stage.model.index_of(Path.of("car")))
    assert stage.tree.isExpanded(stage.model.index_of(Path.of("car", "owners")))
    assert stage.here() == "car"
