"""Tab follows the layouts, not the order in which things were made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from draft_editor.ui.tab_order import go_on, stops


def line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    return made


class Stage(QMainWindow):
    """Made in the order c, b, a; laid out a, b, c; and one line in no layout."""

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        rows = QVBoxLayout(inside)
        across = QHBoxLayout()
        rows.addWidget(line("c"))
        rows.insertLayout(0, across)
        rows.insertWidget(0, QLabel("words"))
        rows.addStretch(1)
        across.addWidget(line("b"))
        across.insertWidget(0, line("a"))
        self.loose = line("loose")
        self.loose.setParent(inside)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        splitter = QSplitter()
        splitter.addWidget(area)
        splitter.addWidget(line("d"))
        self.setCentralWidget(splitter)

    def named(self, name: str) -> QLineEdit:
        found = self.findChild(QLineEdit, name)
        assert found is not None
        return found

    def order(self, here: QWidget | None = None) -> list[str]:
        return [each.objectName() for each in stops(self, here)]


def shown(qtbot: QtBot) -> Stage:
    stage = Stage()
    qtbot.addWidget(stage)
    with qtbot.waitExposed(stage):
        stage.show()
    stage.activateWindow()
    qtbot.waitUntil(stage.isActiveWindow)
    return stage


def test_the_order_is_that_of_the_layouts(qtbot: QtBot) -> None:
    assert shown(qtbot).order() == ["a", "b", "c", "d"]


def test_what_is_hidden_or_disabled_is_passed_by(qtbot: QtBot) -> None:
    stage = shown(qtbot)
    stage.named("b").hide()
    stage.named("c").setEnabled(False)
    assert stage.order() == ["a", "d"]


def test_it_goes_on_and_back_and_round(qtbot: QtBot) -> None:
    stage = shown(qtbot)
    assert go_on(stage, stage.named("a"), forward=True)
    assert stage.named("b").hasFocus()
    assert go_on(stage, stage.named("a"), forward=False)
    assert stage.named("d").hasFocus()
    assert go_on(stage, stage.named("d"), forward=True)
    assert stage.named("a").hasFocus()


def test_a_part_of_a_stop_counts_as_the_stop(qtbot: QtBot) -> None:
    stage = shown(qtbot)
    part = QWidget(stage.named("c"))
    assert go_on(stage, part, forward=True)
    assert stage.named("d").hasFocus()


def test_what_has_the_keyboard_without_being_a_stop_has_its_place(qtbot: QtBot) -> None:
    stage = shown(qtbot)
    stage.named("b").setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert stage.order() == ["a", "c", "d"]
    assert go_on(stage, stage.named("b"), forward=True)
    assert stage.named("c").hasFocus()


def test_outside_the_layouts_nothing_is_known(qtbot: QtBot) -> None:
    stage = shown(qtbot)
    stage.named("a").setFocus()
    assert not go_on(stage, stage.loose, forward=True)
    assert not go_on(stage, None, forward=True)
    assert stage.named("a").hasFocus()


def test_the_only_stop_keeps_the_keyboard(qtbot: QtBot) -> None:
    stage = shown(qtbot)
    for name in "bcd":
        stage.named(name).hide()
    assert not go_on(stage, stage.named("a"), forward=True)


def test_where_it_goes_to_can_be_seen(qtbot: QtBot) -> None:
    stage = shown(qtbot)
    area = stage.findChild(QScrollArea)
    assert area is not None
    inside = area.widget()
    assert inside is not None
    inside.setMinimumHeight(4000)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    first = stage.named("a")
    qtbot.waitUntil(lambda: first.visibleRegion().isEmpty())
    assert go_on(stage, stage.named("d"), forward=True)
    assert first.hasFocus()
    assert not first.visibleRegion().isEmpty()
