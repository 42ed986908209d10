"""What all fields share: one history, one place, and Qt's habits mended."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.words import words
from draft_editor.ui.fields.field import Field
from draft_editor.ui.fields.line import LineField
from draft_editor.ui.fields.records import RecordSpec
from draft_editor.ui.fields.schedule import ScheduleField
from draft_editor.ui.fields.switch import SwitchField
from draft_editor.ui.forms.declare import body, item_rows, kind_of_field, line, records, texts
from draft_editor.ui.row import MakeField
from draft_editor.ui.sheet import Sheet
from field_stage import ALT, CONTROL, FieldStage, build, turn_wheel
from still_clocks import clocks_at

MESSAGE: Final = "messageAttributes"
SENDING: Final = "messageSendingAttributes"
RECORDS: Final = RecordSpec(
    lambda item, index: str(index), item_rows(("name",)), words("None."), words("Add")
)
KINDS: Final[dict[str, tuple[str, MakeField]]] = {
    "line": (f"{MESSAGE}.subject", line(words("…"))),
    "body": (f"{MESSAGE}.body", body),
    "number": (f"{SENDING}.delay", kind_of_field(Path.parse(f"{SENDING}.delay"))),
    "choice": (f"{MESSAGE}.protocol", kind_of_field(Path.parse(f"{MESSAGE}.protocol"))),
    "texts": (f"{MESSAGE}.tags", texts(words("add"))),
    "schedule": (
        f"{MESSAGE}.draftAttributes.scheduledOn",
        lambda sheet, path: ScheduleField(sheet, path, clocks_at("2026-11-23T15:00:00Z")),
    ),
}


@pytest.fixture(params=list(KINDS))
def stage(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> FieldStage:
    path, make = KINDS[str(request.param)]
    return build(qtbot, path, make, '{"freeMarkerMetadata":{}}')


def leave_and_end(stage: FieldStage) -> None:
    stage.leave()
    stage.field.focus()


def test_undo_and_redo_reach_the_window_from_the_field(stage: FieldStage) -> None:
    stage.type("12")
    stage.press(Qt.Key.Key_Return, ALT)
    leave_and_end(stage)
    assert stage.value() is not ABSENT
    typed = stage.value()
    for _ in stage.draft.history.done:
        stage.press_at_window(Qt.Key.Key_Z, CONTROL)
    assert stage.value() is ABSENT
    assert not stage.draft.is_changed()
    for _ in stage.draft.history.undone:
        stage.press_at_window(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert stage.value() == typed


def test_a_command_that_there_is_none_of_writes_no_letter(qtbot: QtBot) -> None:
    stage = build(qtbot, f"{MESSAGE}.subject", LineField, "{}")
    stage.press(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert stage.steps() == 0
    stage.press(Qt.Key.Key_R)
    assert stage.steps() == 1


def test_undo_reaches_the_window_from_a_list(qtbot: QtBot, qapp: QApplication) -> None:
    stage = build(qtbot, f"{MESSAGE}.messageTags", records(RECORDS), "{}")
    stage.press(Qt.Key.Key_Insert)
    stage.input.setFocus()
    stage.press_at_window(Qt.Key.Key_Z, CONTROL)
    assert not stage.draft.is_changed()


def test_the_wheel_over_a_field_without_the_keyboard_changes_nothing(stage: FieldStage) -> None:
    stage.type("12")
    stage.leave()
    before = stage.draft.source()
    for widget in (stage.input, *stage.field.findChildren(QWidget)):
        if widget.isVisible():
            turn_wheel(widget)
            turn_wheel(widget, 120)
    assert stage.draft.source() == before


def test_a_burst_of_typing_is_one_step_and_leaving_ends_it(
    qtbot: QtBot, qapp: QApplication
) -> None:
    stage = build(qtbot, f"{MESSAGE}.subject", line(words("…")), "{}")
    settled: list[bool] = []
    stage.field.settled.connect(lambda: settled.append(True))
    stage.type("one")
    assert stage.steps() == 1
    leave_and_end(stage)
    assert settled == [True]
    stage.press(Qt.Key.Key_End)
    stage.type(" two")
    assert stage.steps() == 2
    burst = stage.sheet.findChild(QTimer)
    assert burst is not None
    qtbot.waitUntil(lambda: not burst.isActive())
    stage.type("!")
    assert stage.steps() == 3
    stage.press_at_window(Qt.Key.Key_Z, CONTROL)
    assert stage.value() == "one two"
    stage.press_at_window(Qt.Key.Key_Z, CONTROL)
    assert stage.value() == "one"


def test_a_field_goes_to_another_place_with_its_names(qapp: QApplication) -> None:
    sheet = Sheet()
    field = LineField(sheet, Path.parse("messageAttributes.messageTags[0].tagTypeUuid"))
    field.describe("Kind", "What it is.")
    field.move_to(Path.parse("messageAttributes.messageTags[3].tagTypeUuid"))
    place = "messageAttributes.messageTags[3].tagTypeUuid"
    assert str(field.path) == place
    assert field.input_widget().objectName() == place
    assert field.input_widget().toolTip() == place
    assert field.input_widget().accessibleName() == "Kind"


def test_a_switch_goes_to_another_place_with_its_names(qapp: QApplication) -> None:
    sheet = Sheet()
    field = SwitchField(sheet, Path.parse("notificationAttributes.notificationButtons[0].x"))
    field.describe("Main", "Whether.")
    field.move_to(Path.parse("notificationAttributes.notificationButtons[1].x"))
    place = "notificationAttributes.notificationButtons[1].x"
    assert field.objectName() == place
    assert field.findChild(QWidget, f"{place}:yes") is not None
    assert {each.toolTip() for each in field.findChildren(QWidget) if each.toolTip()} == {place}


def test_without_a_draft_nothing_is_written(qapp: QApplication) -> None:
    sheet = Sheet()
    field = LineField(sheet, Path.parse("messageAttributes.subject"))
    field.line().setText("x")
    field.choose("y")
    field.take_out()
    sheet.insert(Path.parse("messageAttributes.tags[0]"), "a")
    sheet.remove(Path.parse("messageAttributes.tags[0]"))
    sheet.move(Path.parse("messageAttributes.tags"), 0, 1)
    sheet.apply(words("Nothing"), ())
    assert sheet.undo() is None
    assert sheet.redo() is None
    assert sheet.value(field.path) is ABSENT
    assert sheet.base_value(field.path) is ABSENT


def test_a_field_of_no_kind_shows_nothing(qapp: QApplication) -> None:
    field = Field(Sheet(), Path.parse("a"))
    with pytest.raises(NotImplementedError, match="Field"):
        field.refresh()
    assert not field.is_showing


def test_the_guard_lets_everything_else_through(qtbot: QtBot, qapp: QApplication) -> None:
    stage = build(qtbot, f"{MESSAGE}.subject", line(words("…")), "{}")
    field = stage.input
    assert isinstance(field, QLineEdit)
    stage.press(Qt.Key.Key_A)
    stage.press(Qt.Key.Key_A, CONTROL)
    assert field.selectedText() == "a"
