"""Chips by the keyboard alone: walked along, edited, cut and pasted; addresses offered."""

from __future__ import annotations

import json
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
from draft_editor.ui.fields.offered_list import OfferedList
from draft_editor.ui.fields.recipient_drag import CARRIED
from draft_editor.ui.fields.recipients import RecipientsField
from draft_editor.ui.forms.declare import recipients
from field_stage import CONTROL, NONE, FieldStage, build

Make: TypeAlias = Callable[[str], FieldStage]

CC: Final = "messageSendingAttributes.listOfEmailsToBeCCed"
BCC: Final = "messageSendingAttributes.listOfEmailsToBeBCCed"
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
KNOWN: Final = ("sam@d.ca", "ana@d.ca", "ana.ruiz@d.ca", "x@ana.ca")


def source_of(*addresses: str) -> str:
    return json.dumps({"messageSendingAttributes": {"listOfEmailsToBeCCed": addresses}})


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot, CC, recipients(BCC, lambda: KNOWN))


def field(stage: FieldStage) -> RecipientsField:
    found = stage.field
    assert isinstance(found, RecipientsField)
    return found


def chip(stage: FieldStage, index: int) -> QLineEdit:
    found = stage.part(f"{CC}[{index}]")
    assert isinstance(found, QLineEdit)
    return found


def next_line(stage: FieldStage) -> QLineEdit:
    assert isinstance(stage.input, QLineEdit)
    return stage.input


def offered(stage: FieldStage) -> list[str]:
    found = stage.findChild(OfferedList, "recipients")
    if not isinstance(found, OfferedList) or found.isHidden():
        return []
    return [found.list.item(row).text() for row in range(found.list.count())]


def test_backspace_picks_then_takes_out_one_after_the_other(make: Make) -> None:
    stage = make(source_of("a@d.ca", "b@d.ca", "c@d.ca"))
    stage.press(Qt.Key.Key_Backspace)
    assert (field(stage).picked(), stage.steps()) == (["c@d.ca"], 0)
    stage.press(Qt.Key.Key_Backspace)
    assert (stage.value(), field(stage).picked()) == (["a@d.ca", "b@d.ca"], ["b@d.ca"])
    stage.press(Qt.Key.Key_Left)
    stage.press(Qt.Key.Key_Delete)
    assert (stage.value(), field(stage).picked()) == (["b@d.ca"], ["b@d.ca"])
    stage.press(Qt.Key.Key_Backspace)
    assert (stage.value(), field(stage).picked(), stage.steps()) == ([], [], 3)
    stage.press(Qt.Key.Key_Backspace)
    for _ in range(3):
        stage.press_at_window(Qt.Key.Key_Z, CONTROL)
    assert stage.value() == ["a@d.ca", "b@d.ca", "c@d.ca"]


def test_arrows_walk_and_reach_and_lead_back_to_the_place_to_type(make: Make) -> None:
    stage = make(source_of("a@d.ca", "b@d.ca", "c@d.ca"))
    walked = []
    for key, held in (
        (Qt.Key.Key_Left, NONE),
        (Qt.Key.Key_Left, NONE),
        (Qt.Key.Key_Left, NONE),
        (Qt.Key.Key_Left, NONE),
        (Qt.Key.Key_Right, SHIFT),
        (Qt.Key.Key_End, NONE),
        (Qt.Key.Key_Home, NONE),
        (Qt.Key.Key_Right, NONE),
        (Qt.Key.Key_Home, SHIFT),
        (Qt.Key.Key_Escape, NONE),
        (Qt.Key.Key_Left, NONE),
        (Qt.Key.Key_Right, NONE),
    ):
        stage.press(key, held)
        walked.append("".join(each[0] for each in field(stage).picked()))
    assert walked == ["c", "b", "a", "a", "ab", "", "a", "b", "ab", "", "c", ""]
    assert next_line(stage).hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_picked_one_is_edited_and_left_by_keys(make: Make, key: Qt.Key) -> None:
    stage = make(source_of("a@d.ca", "b@d.ca"))
    stage.press(Qt.Key.Key_Left)
    stage.press(Qt.Key.Key_Left)
    stage.press(key)
    assert chip(stage, 0).hasFocus()
    stage.type("x@d.ca")  # all of it was selected
    stage.press(Qt.Key.Key_Return)
    assert stage.value() == ["x@d.ca", "b@d.ca"]
    assert next_line(stage).hasFocus()
    assert field(stage).picked() == ["x@d.ca"]
    stage.press_at_window(Qt.Key.Key_Z, CONTROL)
    assert stage.value() == ["a@d.ca", "b@d.ca"]


def test_arrows_lead_out_of_a_chip_at_its_ends(make: Make) -> None:
    stage = make(source_of("a@d.ca", "b@d.ca"))
    chip(stage, 0).setFocus()
    stage.press(Qt.Key.Key_Right)
    assert field(stage).picked() == ["b@d.ca"]
    stage.press(Qt.Key.Key_F2)
    stage.press(Qt.Key.Key_Home)
    stage.press(Qt.Key.Key_Left)
    assert field(stage).picked() == ["b@d.ca"]
    stage.press(Qt.Key.Key_F2)
    stage.press(Qt.Key.Key_End)
    stage.press(Qt.Key.Key_Right)
    assert (field(stage).picked(), next_line(stage).hasFocus()) == ([], True)
    stage.press(Qt.Key.Key_Left)
    stage.press(Qt.Key.Key_F2)
    stage.press(Qt.Key.Key_Escape)
    assert field(stage).picked() == ["b@d.ca"]


def test_a_list_written_into_a_chip_becomes_several(make: Make) -> None:
    stage = make(source_of("a@d.ca", "b@d.ca"))
    chip(stage, 0).setFocus()
    stage.press(Qt.Key.Key_End)
    stage.type("; Sam <s@d.ca>")
    stage.leave()
    assert stage.value() == ["a@d.ca", "s@d.ca", "b@d.ca"]
    chip(stage, 1).setFocus()
    stage.leave()
    assert stage.value() == ["a@d.ca", "s@d.ca", "b@d.ca"]


def test_what_was_not_written_in_stays_as_it_is(make: Make) -> None:
    stage = make(source_of("Sam <s@d.ca>"))
    chip(stage, 0).setFocus()
    stage.leave()
    assert (stage.value(), stage.steps()) == (["Sam <s@d.ca>"], 0)


def test_they_are_cut_and_pasted_into_the_other_list(make: Make) -> None:
    stage = make(source_of("a@d.ca", "b@d.ca", "c@d.ca"))
    stage.press(Qt.Key.Key_Left)
    stage.press(Qt.Key.Key_Left, SHIFT)
    stage.press(Qt.Key.Key_X, CONTROL)
    assert (stage.value(), QGuiApplication.clipboard().text()) == (["a@d.ca"], "b@d.ca, c@d.ca")
    stage.press(Qt.Key.Key_V, CONTROL)
    assert (stage.value(), stage.steps()) == (["a@d.ca", "b@d.ca", "c@d.ca"], 2)


def test_names_with_commas_are_typed(make: Make) -> None:
    stage = make(source_of())
    stage.type('"Doe, Sam" <sam@d.ca>;Roe, Jo <jo@d.ca>,x@d.ca')
    assert stage.value() == ["sam@d.ca", "jo@d.ca"]
    stage.press(Qt.Key.Key_Tab)
    assert stage.value() == ["sam@d.ca", "jo@d.ca", "x@d.ca"]
    assert not next_line(stage).hasFocus()


def test_hundreds_are_pasted_as_one_step_and_come_a_few_at_a_time(make: Make, qtbot: QtBot) -> None:
    stage = make(source_of())
    QGuiApplication.clipboard().setText(
        "".join(f"Doe {number}\tp{number}@d.ca\r\n" for number in range(200))
    )
    stage.press(Qt.Key.Key_V, CONTROL)
    assert stage.value() == [f"p{number}@d.ca" for number in range(200)]
    assert stage.steps() == 1
    assert len(field(stage)._chips) < 100
    qtbot.waitUntil(lambda: len(field(stage)._chips) == 200)
    assert chip(stage, 199).focusPolicy() == Qt.FocusPolicy.ClickFocus
    stage.press_at_window(Qt.Key.Key_Z, CONTROL)
    assert (stage.value(), len(field(stage)._chips)) == ([], 0)


def test_a_key_for_one_that_was_not_made_yet_makes_it(make: Make) -> None:
    stage = make(source_of(*(f"p{number}@d.ca" for number in range(90))))
    assert len(field(stage)._chips) < 90
    stage.press(Qt.Key.Key_Left)
    stage.press(Qt.Key.Key_F2)
    assert chip(stage, 89).hasFocus()


def test_an_address_is_revealed(make: Make) -> None:
    stage = make(source_of("a@d.ca", "bad", "c@d.ca"))
    stage.leave()
    assert stage.field.reveal(Path.parse(f"{CC}[1]"))
    assert (field(stage).picked(), next_line(stage).hasFocus()) == (["bad"], True)
    assert stage.field.reveal(Path.parse(CC))
    assert stage.field.reveal(Path.parse(f"{CC}[7]"))
    assert next_line(stage).hasFocus()


def test_known_addresses_are_offered_while_one_is_typed(make: Make) -> None:
    stage = make(source_of("ana@d.ca"))
    stage.type("an")
    assert offered(stage) == ["ana.ruiz@d.ca", "x@ana.ca"]
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Return)
    assert (stage.value(), stage.steps()) == (["ana@d.ca", "x@ana.ca"], 1)
    assert (next_line(stage).text(), offered(stage)) == ("", [])
    stage.type("sam@d")
    assert offered(stage) == ["sam@d.ca"]
    stage.type(".example")  # another one is meant
    assert offered(stage) == []
    stage.press(Qt.Key.Key_Return)
    assert stage.value() == ["ana@d.ca", "x@ana.ca", "sam@d.example"]


def test_the_offer_is_declined_by_escape_and_by_leaving(make: Make) -> None:
    stage = make(source_of())
    stage.type("a")
    stage.press(Qt.Key.Key_Escape)
    assert (offered(stage), next_line(stage).text()) == ([], "a")
    stage.type("n")
    assert offered(stage) == ["ana@d.ca", "ana.ruiz@d.ca", "x@ana.ca"]
    stage.leave()
    assert (offered(stage), stage.value()) == ([], ["an"])


def test_a_press_with_control_or_shift_picks(make: Make) -> None:
    stage = make(source_of("a@d.ca", "b@d.ca", "c@d.ca", "d@d.ca"))
    stage.show()

    def press(index: int, held: Qt.KeyboardModifier) -> list[str]:
        line = chip(stage, index)
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, held, line.rect().center())
        return field(stage).picked()

    assert press(0, CONTROL) == ["a@d.ca"]
    assert press(2, CONTROL) == ["a@d.ca", "c@d.ca"]
    assert press(3, SHIFT) == ["c@d.ca", "d@d.ca"]
    assert press(3, CONTROL) == ["c@d.ca"]
    assert next_line(stage).hasFocus()
    stage.press(Qt.Key.Key_Delete)
    assert stage.value() == ["a@d.ca", "b@d.ca", "d@d.ca"]


@pytest.mark.parametrize("told", [b"no json", b"{}", b"3", b'{"mark": "other"}'])
def test_what_another_program_drags_is_taken_as_text(make: Make, told: bytes) -> None:
    stage = make(source_of())
    content = QMimeData()
    content.setData(CARRIED, told)
    content.setText("a@d.ca")
    card = field(stage)._card
    how = Qt.DropAction.CopyAction, content, Qt.MouseButton.LeftButton, NONE
    QApplication.sendEvent(card, QDragEnterEvent(card.rect().center(), *how))
    QApplication.sendEvent(card, QDropEvent(QPointF(card.rect().center()), *how))
    assert stage.value() == ["a@d.ca"]


def test_an_address_is_read_from_the_left_whatever_its_letters(make: Make) -> None:
    stage = make(source_of("\u05d0\u05d1\u05d2@d.ca"))
    line = chip(stage, 0)
    begins = []
    for place in (4, 8):  # behind the “@”, and at the end
        line.setCursorPosition(place)
        rect = line.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        begins.append(rect.center().x())
    assert begins[0] < begins[1]


def test_those_picked_are_dragged_together(
    make: Make, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stage = make(source_of("a@d.ca", "b@d.ca", "c@d.ca"))
    dragged: list[str] = []
    drag = field(stage).drag
    monkeypatch.setattr(drag, "drag", lambda index: dragged.append(drag.carried(index).text()))

    def pull(index: int) -> None:
        line = chip(stage, index)
        middle = line.rect().center()
        QTest.mousePress(line, Qt.MouseButton.LeftButton, NONE, middle)
        QTest.mouseMove(line, middle + middle * 3)
        QTest.mouseRelease(line, Qt.MouseButton.LeftButton, NONE, middle)

    stage.press(Qt.Key.Key_Left)
    stage.press(Qt.Key.Key_Left, SHIFT)
    pull(2)
    stage.leave()
    qtbot.waitUntil(lambda: not field(stage).before)
    pull(2)
    assert dragged == ["b@d.ca, c@d.ca", "c@d.ca"]


def test_who_would_get_it_twice_is_said_below(make: Make) -> None:
    stage = make(source_of("a@d.ca", "A@d.ca", "b@d.ca"))
    assert stage.field.note == "1 recipient would get this email twice."
    QGuiApplication.clipboard().setText("Bo <b@d.ca>\n")
    stage.press(Qt.Key.Key_V, CONTROL)
    assert stage.field.note == (
        "The list takes addresses only: names were left out. "
        "2 recipients would get this email twice."
    )
    stage.sheet.write(Path.parse(CC), [])
    assert stage.field.note == ""
