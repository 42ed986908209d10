"""One schedule from nothing to nothing with no hand on a mouse: Tab, arrows, Space, letters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDateEdit, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from window_stage import Office, open_office

WHEN: Final = Path.parse("messageAttributes.draftAttributes.scheduledOn")
STATUS: Final = WHEN.parent / "draftStatus"
MOST: Final = 80


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        office.make_tabs()
        yield office


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def tab_to(office: Office, part: str) -> QWidget:
    """Press Tab until the keyboard is at a part of the schedule."""
    for _ in range(MOST):
        if focused().objectName() == f"{WHEN}:{part}":
            return focused()
        office.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {part}")


def press(office: Office, *keys: Qt.Key) -> None:
    for key in keys:
        office.press(key)


def test_everything_about_a_schedule_is_done_by_keyboard(office: Office) -> None:
    source = office.draft.source()
    tab_to(office, "pick3")  # tomorrow at 9:00
    press(office, Qt.Key.Key_Space)
    assert office.draft.value(WHEN) == "2026-11-24T09:00:00-0600"

    day = tab_to(office, "date")
    assert isinstance(day, QDateEdit)
    day.setDate(day.date().fromString("2027-03-14", Qt.DateFormat.ISODate))
    clock = tab_to(office, "time")
    assert isinstance(clock, QTimeEdit)
    press(office, *[Qt.Key.Key_Down] * 7)  # 9:00 becomes 2:00, which never is on that day
    assert office.draft.value(WHEN) == "2027-03-14T03:00:00-0500"
    tab_to(office, "before")
    press(office, Qt.Key.Key_Space)
    assert office.draft.value(WHEN) == "2027-03-14T01:59:00-0600"
    assert focused() is clock

    day.setDate(day.date().fromString("2026-11-01", Qt.DateFormat.ISODate))
    assert office.draft.value(WHEN) == "2026-11-01T01:59:00-0500"
    tab_to(office, "first")
    press(office, Qt.Key.Key_Right)
    assert office.draft.value(WHEN) == "2026-11-01T01:59:00-0600"

    tab_to(office, "keepSlot")
    press(office, Qt.Key.Key_Space)
    assert office.clocks.own_slot == "01:59"
    assert focused().objectName() == f"{WHEN}:slot"
    press(office, Qt.Key.Key_Space)
    assert office.draft.value(WHEN) == "2026-11-24T01:59:00-0600"

    tab_to(office, "clear")
    press(office, Qt.Key.Key_Space)
    assert office.draft.value(WHEN) is ABSENT
    assert office.draft.value(STATUS) is ABSENT
    assert office.draft.source() == source
    assert focused().objectName() == f"{WHEN}:choose"


def test_a_schedule_is_put_back_by_keyboard(office: Office) -> None:
    office.desk.sheet.write(WHEN, "2026-11-25T10:00:00-0600")
    office.draft.accept(office.draft.source())
    tab_to(office, "clear")
    press(office, Qt.Key.Key_Space)
    assert office.draft.value(WHEN) is None
    tab_to(office, "back")
    press(office, Qt.Key.Key_Space)
    assert office.draft.value(WHEN) == "2026-11-25T10:00:00-0600"
    assert not office.draft.is_changed()
    assert focused().objectName() == f"{WHEN}:date"


def test_a_day_and_a_time_are_one_step_each(office: Office) -> None:
    office.desk.sheet.write(WHEN, "2026-11-24T09:00:00-0600")
    tab_to(office, "date")
    office.press(Qt.Key.Key_Tab)
    assert focused().objectName() == f"{WHEN}:time"
    office.press(Qt.Key.Key_Tab)
    assert focused().objectName() == f"{WHEN}:zone"
    for part in ("time", "date"):
        office.press(Qt.Key.Key_Backtab)
        assert focused().objectName() == f"{WHEN}:{part}"
    press(office, *[Qt.Key.Key_Left] * 3, Qt.Key.Key_Right, Qt.Key.Key_Up)  # the day of the month
    assert office.draft.value(WHEN) == "2026-11-25T09:00:00-0600"
