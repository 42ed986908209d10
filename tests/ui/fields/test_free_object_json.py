"""A free object as JSON: nothing is lost, nothing is altered, one step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.model.json_text import dump
from free_object_stage import ORIGINAL, PLACE, SOURCE, Stage, bring_back, build, with_metadata

Make: TypeAlias = Callable[[str], Stage]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot)


@pytest.fixture
def stage(make: Make) -> Stage:
    return make(SOURCE)


def test_json_is_applied_as_one_step(stage: Stage) -> None:
    stage.button("as-json").click()
    text = stage.json_text()
    assert text.hasFocus()
    assert not stage.tree.isVisible()
    text.setPlainText('{"a": [1, 2.50]}')
    stage.button("apply").click()
    assert dump(stage.draft.tree) == SOURCE[: SOURCE.index('{"code')] + '{"a":[1,2.50]}}}'
    assert stage.only_changed(*[f".{name}" for name in ORIGINAL], ".a")
    assert stage.tree.hasFocus()
    assert stage.model.rowCount() == 1
    bring_back(stage)


def test_json_that_is_none_stays_and_says_where(stage: Stage) -> None:
    stage.button("as-json").click()
    text = stage.json_text()
    text.setPlainText('{\n  "a": 1,,\n}')
    stage.button("apply").click()
    assert "line 2, column" in text.accessibleDescription()
    assert text.textCursor().blockNumber() == 1
    assert text.toPlainText() == '{\n  "a": 1,,\n}'
    assert not stage.field.commit()
    assert not stage.draft.is_changed()
    stage.button("cancel").click()
    assert stage.tree.isVisible()
    assert not stage.draft.history.done


def test_json_is_not_altered_by_being_shown(make: Make) -> None:
    source = with_metadata('{"a":"x\\u2028\\u00a0\\r\\n\\ufeff\\ufdd0","b":"\\ud800"}')
    stage = make(source)
    before = stage.draft.value(PLACE)
    stage.button("as-json").click()
    text = stage.json_text()
    text.insertPlainText("\n")
    stage.button("apply").click()
    assert not stage.draft.is_changed()
    stage.button("as-json").click()
    text.insertPlainText("{} ")
    text.undo()
    assert stage.field.commit()
    assert stage.draft.value(PLACE) == before


def test_escape_leaves_json_only_while_nothing_is_lost(stage: Stage) -> None:
    stage.button("as-json").click()
    text = stage.json_text()
    text.insertPlainText(" ")
    stage.press(Qt.Key.Key_Escape)
    assert text.isVisible()
    assert "Not applied yet" in text.accessibleDescription()
    stage.button("cancel").click()
    stage.button("as-json").click()
    stage.press(Qt.Key.Key_Escape)
    assert stage.tree.isVisible()


def test_json_follows_the_draft_until_it_is_edited(stage: Stage) -> None:
    stage.button("as-json").click()
    text = stage.json_text()
    stage.sheet.write(PLACE / "code", "one")
    assert '"code": "one"' in text.toPlainText()
    text.insertPlainText(" ")
    stage.sheet.write(PLACE / "code", "two")
    assert '"code": "one"' in text.toPlainText()
    assert "changed meanwhile" in text.accessibleDescription()


def test_undo_in_json_is_its_own_first_and_then_the_window_s(stage: Stage) -> None:
    stage.stand("last")
    stage.press(Qt.Key.Key_Delete)
    stage.button("as-json").click()
    text = stage.json_text()
    before = text.toPlainText()
    stage.type("{")
    handle = stage.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text.toPlainText() == before
    assert stage.draft.is_changed()
    QTest.keyClick(handle, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not stage.draft.is_changed()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(text, event)
    assert not event.isAccepted()


def test_json_not_applied_waits_at_its_draft(stage: Stage) -> None:
    stage.button("as-json").click()
    stage.json_text().setPlainText("half {")
    stage.sheet.lay(Draft(with_metadata('{"other":1}')))
    assert stage.tree.isVisible()
    assert stage.model.index(0, 0).data() == "other"
    stage.sheet.lay(stage.draft)
    assert stage.json_text().isVisible()
    assert stage.json_text().toPlainText() == "half {"
    assert not stage.draft.is_changed()


def test_json_of_an_absent_value_creates_it(make: Make) -> None:
    stage = make('{"a":1}')
    stage.button("as-json").click()
    stage.json_text().setPlainText('{"b":null}')
    assert stage.field.commit()
    assert stage.value() == {"b": None}
    stage.sheet.undo()
    assert not stage.draft.is_changed()
