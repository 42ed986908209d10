"""Addresses as chips: pasted, judged, picked, taken out and moved by keys and by mouse."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json, dump
from draft_editor.ui.fields.recipient_drag import CARRIED
from draft_editor.ui.fields.recipients import RecipientsField
from draft_editor.ui.forms.declare import recipients
from field_stage import CONTROL, NONE, FieldStage, build, choose

Make: TypeAlias = Callable[[str], FieldStage]

CC: Final = "messageSendingAttributes.listOfEmailsToBeCCed"
BCC: Final = "messageSendingAttributes.listOfEmailsToBeBCCed"
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


def source_of(cc: Json, bcc: Json = None, customer: str = "me@home.example") -> str:
    sending: Json = {
        "communicationValueOfCustomer": customer,
        "listOfEmailsToBeCCed": cc,
        "listOfEmailsToBeBCCed": bcc,
    }
    return dump({"messageSendingAttributes": sending})


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot, CC, recipients(BCC))


def field(stage: FieldStage) -> RecipientsField:
    found = stage.field
    assert isinstance(found, RecipientsField)
    return found


def chip(stage: FieldStage, index: int) -> QLineEdit:
    found = stage.part(f"{CC}[{index}]")
    assert isinstance(found, QLineEdit)
    return found


def tones(stage: FieldStage) -> list[str]:
    return [str(each.property("tone") or "") for each in field(stage)._chips]


def paste(stage: FieldStage, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    stage.press(Qt.Key.Key_V, CONTROL)


def test_a_pasted_list_keeps_addresses_and_says_so(make: Make) -> None:
    stage = make(source_of([]))
    paste(stage, '"Doe, Sam" <sam@d.example>; ana@d.example,\n li@d.example jo@d.example')
    assert stage.value() == ["sam@d.example", "ana@d.example", "li@d.example", "jo@d.example"]
    assert stage.steps() == 1
    assert stage.field.note == "The list takes addresses only: names were left out."
    paste(stage, "x@d.example\n")
    stage.press(Qt.Key.Key_Return)
    assert stage.field.note == ""


def test_each_chip_says_what_is_wrong(make: Make) -> None:
    cc: Json = ["a@d.example", "no address", "A@d.example", "me@home.example", True]
    stage = make(source_of(cc, ["b@d.example"]))
    assert tones(stage) == ["", "bad", "warning", "warning", ""]
    assert chip(stage, 1).accessibleDescription() == "“no address” is not an email address."
    assert chip(stage, 2).accessibleDescription() == "“A@d.example” gets this email already."
    assert chip(stage, 0).accessibleDescription() == ""
    chip(stage, 1).setText("b@d.example")
    assert tones(stage)[1] == ""


def test_the_hidden_list_yields_to_the_open_one(qtbot: QtBot) -> None:
    stage = build(qtbot, BCC, recipients(CC), source_of(["a@d.example"], ["a@d.example", "b@d.ca"]))
    assert tones(stage) == ["warning", ""]
    stage.sheet.write(Path.parse(CC), [])
    assert tones(stage) == ["", ""]


def test_several_are_picked_and_taken_out_by_keys(make: Make) -> None:
    stage = make(source_of(["a@d.ca", "b@d.ca", "c@d.ca"]))
    stage.press(Qt.Key.Key_Left, SHIFT)
    stage.press(Qt.Key.Key_Left, SHIFT)
    assert field(stage).picked() == ["b@d.ca", "c@d.ca"]
    assert stage.input.accessibleDescription() == "Picked: b@d.ca, c@d.ca"
    stage.press(Qt.Key.Key_Right)
    assert field(stage).picked() == ["c@d.ca"]
    stage.press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "c@d.ca"
    stage.press(Qt.Key.Key_Escape)
    assert field(stage).picked() == []
    stage.press(Qt.Key.Key_A, CONTROL)
    stage.press(Qt.Key.Key_Delete)
    assert (stage.value(), stage.steps()) == ([], 1)
    stage.press_at_window(Qt.Key.Key_Z, CONTROL)
    assert stage.value() == ["a@d.ca", "b@d.ca", "c@d.ca"]
    stage.press(Qt.Key.Key_Left, SHIFT)
    stage.press(Qt.Key.Key_X, CONTROL)
    assert stage.value() == ["a@d.ca", "b@d.ca"]


def test_typing_and_leaving_let_go_of_what_was_picked(make: Make) -> None:
    stage = make(source_of(["a@d.ca"]))
    stage.press(Qt.Key.Key_A, CONTROL)
    stage.press(Qt.Key.Key_Shift)
    assert field(stage).picked() == ["a@d.ca"]
    stage.type("x")
    assert field(stage).picked() == []
    stage.press(Qt.Key.Key_Backspace)
    stage.press(Qt.Key.Key_A, CONTROL)
    stage.leave()
    assert field(stage).picked() == []


def test_they_move_to_the_other_list_by_keys(make: Make) -> None:
    stage = make(source_of(["a@d.ca", "b@d.ca", "c@d.ca"], ["z@d.ca"]))
    stage.press(Qt.Key.Key_Left, SHIFT)
    stage.press(Qt.Key.Key_M, CONTROL)
    assert stage.value() == ["a@d.ca", "b@d.ca"]
    assert stage.value(Path.parse(BCC)) == ["z@d.ca", "c@d.ca"]
    chip(stage, 0).setFocus()
    stage.press(Qt.Key.Key_M, CONTROL)
    assert stage.value(Path.parse(BCC)) == ["z@d.ca", "c@d.ca", "a@d.ca"]
    assert stage.steps() == 2
    chip(stage, 0).setFocus()
    choose(chip(stage, 0), "Move to BCC\tCtrl+M")
    assert stage.value() == []


def test_what_is_no_list_is_left_alone(make: Make) -> None:
    stage = make(source_of(["a@d.ca"], "kept"))
    stage.press(Qt.Key.Key_A, CONTROL)
    stage.press(Qt.Key.Key_M, CONTROL)
    assert (stage.value(), stage.value(Path.parse(BCC))) == (["a@d.ca"], "kept")


def drop(stage: FieldStage, content: QMimeData) -> bool:
    card, middle = field(stage)._card, field(stage)._card.rect().center()
    how = Qt.DropAction.MoveAction, content, Qt.MouseButton.LeftButton, NONE
    entered = QDragEnterEvent(middle, *how)
    QApplication.sendEvent(card, entered)
    if entered.isAccepted():
        QApplication.sendEvent(card, QDropEvent(QPointF(middle), *how))
    return entered.isAccepted()


def test_they_are_dragged_between_the_lists(make: Make, qtbot: QtBot) -> None:
    stage = make(source_of(["a@d.ca", "b@d.ca"], ["z@d.ca"]))
    other = build(qtbot, BCC, recipients(CC), source_of(["a@d.ca", "b@d.ca"], ["y@d.ca", "z@d.ca"]))
    other.press(Qt.Key.Key_Left, SHIFT)
    carried = field(other).drag.carried(1)
    assert (carried.text(), carried.hasFormat(CARRIED)) == ("z@d.ca", True)
    stage.lay(source_of(["a@d.ca"], ["y@d.ca", "z@d.ca"]))
    assert drop(stage, carried)
    assert stage.value() == ["a@d.ca", "z@d.ca"]
    assert stage.value(Path.parse(BCC)) == ["y@d.ca"]
    assert drop(stage, field(stage).drag.carried(0))
    assert stage.value() == ["a@d.ca", "z@d.ca"]


def test_text_is_dropped_and_files_are_not(make: Make) -> None:
    stage = make(source_of(["a@d.ca"]))
    words = QMimeData()
    words.setText("Sam <s@d.ca>, t@d.ca")
    assert drop(stage, words)
    assert stage.value() == ["a@d.ca", "s@d.ca", "t@d.ca"]
    nothing = QMimeData()
    nothing.setText(" ")
    assert drop(stage, nothing)
    assert stage.steps() == 1
    assert not drop(stage, QMimeData())


def test_a_chip_is_dragged_by_the_mouse(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = make(source_of(["a@d.ca", "b@d.ca"]))
    dragged: list[int] = []
    monkeypatch.setattr(field(stage).drag, "drag", dragged.append)
    line = chip(stage, 1)
    start = line.rect().center()
    QTest.mousePress(line, Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(line, start + start * 3)
    assert dragged == [1]
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, NONE, start)
    line.setFocus()
    QTest.mousePress(line, Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(line, start + start * 3)
    assert dragged == [1]
