"""The day of a schedule and its calendar speak the language of the window, in its colours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDateEdit, QLineEdit
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.ui.fields.schedule import ScheduleField
from draft_editor.ui.sheet import Sheet
from field_stage import FieldStage, build
from still_clocks import clocks_at

PATH: Final = "messageAttributes.draftAttributes.scheduledOn"
SOURCE: Final = (
    '{"messageAttributes":{"draftAttributes":{"scheduledOn":"2026-11-24T09:00:00-0600"}}}'
)


@pytest.fixture
def french() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("fr_CA"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def stage(qtbot: QtBot, french: None) -> FieldStage:
    def make(sheet: Sheet, path: Path) -> ScheduleField:
        return ScheduleField(sheet, path, clocks_at("2026-11-23T15:00:00+00:00"))

    return build(qtbot, PATH, make, SOURCE)


def test_the_day_is_said_in_the_language_of_the_window(stage: FieldStage) -> None:
    day = stage.part(f"{PATH}:date")
    assert isinstance(day, QDateEdit)
    assert day.text() == "mar. 24 nov. 2026"


def test_the_calendar_is_dressed_when_somebody_comes_to_the_day(
    stage: FieldStage, qtbot: QtBot
) -> None:
    day = stage.part(f"{PATH}:date")
    assert isinstance(day, QDateEdit)
    day.setFocus()
    qtbot.waitUntil(day.hasFocus)
    calendar = day.calendarWidget()
    assert calendar.locale() == QLocale("fr_CA")
    weekend = calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday)
    assert weekend == calendar.weekdayTextFormat(Qt.DayOfWeek.Monday)


def test_the_stored_text_is_seen_from_its_beginning(stage: FieldStage) -> None:
    line = stage.part(PATH)
    assert isinstance(line, QLineEdit)
    assert line.cursorPosition() == 0
