"""A window with the field of a schedule in it, at a known time, and its parts by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QPushButton, QTimeEdit
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.ui.fields.schedule import ScheduleField
from draft_editor.ui.moments import Clocks
from draft_editor.ui.sheet import Sheet
from field_stage import FieldStage, build

Make: TypeAlias = Callable[[str], FieldStage]

PATH: Final = "messageAttributes.draftAttributes.scheduledOn"
STATUS: Final = Path.parse("messageAttributes.draftAttributes.draftStatus")
NOW: Final = "2026-11-23T15:00:00+00:00"  # Monday, 9:00 in the morning at the dealer's


def source_of(value: str, status: str = '"SCHEDULED"') -> str:
    return (
        f'{{"messageAttributes":{{"draftAttributes":'
        f'{{"draftStatus":{status},"scheduledOn":{value}}}}}}}'
    )


def build_at(qtbot: QtBot, clocks: Clocks, source: str) -> FieldStage:
    def make(sheet: Sheet, path: Path) -> ScheduleField:
        return ScheduleField(sheet, path, clocks)

    return build(qtbot, PATH, make, source)


def date_of(stage: FieldStage) -> QDateEdit:
    found = stage.part(f"{PATH}:date")
    assert isinstance(found, QDateEdit)
    return found


def time_of(stage: FieldStage) -> QTimeEdit:
    found = stage.part(f"{PATH}:time")
    assert isinstance(found, QTimeEdit)
    return found


def zone_of(stage: FieldStage) -> QComboBox:
    found = stage.part(f"{PATH}:zone")
    assert isinstance(found, QComboBox)
    return found


def button(stage: FieldStage, text: str) -> QPushButton:
    return next(each for each in stage.field.findChildren(QPushButton) if each.text() == text)


def wall(stage: FieldStage) -> str:
    day, clock = date_of(stage).date(), time_of(stage).time()
    return f"{day.toString(Qt.DateFormat.ISODate)} {clock.toString('HH:mm')}"


def take_zone(stage: FieldStage, key: str) -> None:
    zone = zone_of(stage)
    zone.setCurrentIndex(zone.findData(key))
    zone.activated.emit(zone.currentIndex())
