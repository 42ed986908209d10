"""When a message goes out: chosen on a clock, written as it was written, refused in the gap."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

import pytest
import shiboken6
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

import assistive
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.ui.fields.schedule import ScheduleField
from draft_editor.ui.sheet import Sheet
from field_stage import FieldStage, choose, turn_wheel
from schedule_stage import (
    NOW,
    PATH,
    STATUS,
    Make,
    build_at,
    button,
    date_of,
    source_of,
    take_zone,
    time_of,
    wall,
    zone_of,
)
from still_clocks import clocks_at


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build_at, qtbot, clocks_at(NOW))


FORMS: Final = [
    ('"2026-11-24T09:00:00-0600"', '"2026-11-25T10:30:00-0600"'),
    ('"2026-11-24T09:00-06:00"', '"2026-11-25T10:30-06:00"'),
    ('"2026-11-24T15:00:00.000Z"', '"2026-11-25T16:30:00.000Z"'),
    ('"2026-11-24 09:00:00"', '"2026-11-25 10:30:00"'),
    ("1795532400", "1795624200"),
    ('"1795532400000"', '"1795624200000"'),
]


@pytest.mark.parametrize(("before", "after"), FORMS)
def test_day_and_time_are_written_in_the_form_they_came_in(
    make: Make, before: str, after: str
) -> None:
    stage = make(source_of(before))
    assert wall(stage) == "2026-11-24 09:00"
    stage.leave()
    assert not stage.draft.is_changed()
    date_of(stage).setFocus()
    date_of(stage).setDate(QDate(2026, 11, 25))
    time_of(stage).setTime(QTime(10, 30))
    assert stage.written() == after
    while stage.sheet.undo():
        continue
    assert stage.draft.source() == source_of(before)
    assert wall(stage) == "2026-11-24 09:00"


def test_keys_change_day_and_time(make: Make) -> None:
    stage = make(source_of('"2026-11-24T09:00:00-0600"'))
    time_of(stage).setFocus()
    QTest.keyClick(time_of(stage), Qt.Key.Key_Up)
    assert stage.written() == '"2026-11-24T10:00:00-0600"'
    date_of(stage).setFocus()
    QTest.keyClick(date_of(stage), Qt.Key.Key_Up)
    assert stage.written() == '"2026-11-25T10:00:00-0600"'
    assert stage.steps() == 2


def test_another_zone_shows_the_same_moment_and_writes_nothing(make: Make) -> None:
    stage = make(source_of('"2026-11-24T09:00:00-0600"'))
    take_zone(stage, "America/New_York")
    assert wall(stage) == "2026-11-24 10:00"
    take_zone(stage, "UTC")
    assert wall(stage) == "2026-11-24 15:00"
    assert not stage.draft.is_changed()
    time_of(stage).setTime(QTime(16, 0))
    assert stage.written() == '"2026-11-24T16:00:00+0000"'
    field = stage.field
    assert isinstance(field, ScheduleField)
    assert field.zone() == ZoneInfo("UTC")


def test_what_names_no_zone_is_written_on_the_dealers_clock(make: Make) -> None:
    stage = make(source_of('"2026-11-24 09:00:00"'))
    take_zone(stage, "America/New_York")
    assert wall(stage) == "2026-11-24 10:00"
    time_of(stage).setTime(QTime(11, 30))
    assert stage.written() == '"2026-11-24 10:30:00"'
    assert wall(stage) == "2026-11-24 11:30"


def type_words(stage: FieldStage, text: str) -> None:
    line = stage.part(f"{PATH}:words")
    line.setFocus()
    stage.type(text)
    stage.press(Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("before", "typed", "written"),
    [
        ("null", "tomorrow 9am", "2026-11-24T09:00:00-0600"),
        ("1795532400", "demain 14h30", 1795552200),
        ('"2026-11-24 09:00:00"', "tomorrow 9am new york", "2026-11-24 08:00:00"),
        ('"2026-11-24T15:00:00.000Z"', "in 2 hours", "2026-11-23T17:00:00.000Z"),
    ],
)
def test_typed_words_are_written_like_a_pick(
    make: Make, before: str, typed: str, written: object
) -> None:
    source = source_of(before, '"DRAFT"')
    stage = make(source)
    type_words(stage, typed)
    assert stage.value() == written
    assert stage.value(STATUS) == "SCHEDULED"
    assert stage.steps() == 1
    stage.sheet.undo()
    assert stage.draft.source() == source


def test_words_are_read_again_on_the_clock_that_is_chosen(make: Make) -> None:
    stage = make(source_of('"2026-11-24T09:00:00-0600"'))
    line = stage.part(f"{PATH}:words")
    line.setFocus()
    stage.type("tomorrow 9am")
    take_zone(stage, "America/Denver")
    line.setFocus()
    stage.press(Qt.Key.Key_Return)
    assert wall(stage) == "2026-11-24 09:00"
    assert stage.value() == "2026-11-24T09:00:00-0700"


def test_the_wheel_changes_nothing_without_the_keyboard(make: Make) -> None:
    stage = make(source_of('"2026-11-24T09:00:00-0600"'))
    stage.leave()
    for widget in (date_of(stage), time_of(stage), zone_of(stage)):
        assert not turn_wheel(widget)
        for line in widget.findChildren(QLineEdit):
            turn_wheel(line)
    assert not stage.draft.is_changed()
    assert wall(stage) == "2026-11-24 09:00"


def test_a_time_in_the_gap_is_refused(make: Make) -> None:
    stage = make(source_of('"2027-03-14T01:30:00-0600"'))
    time_of(stage).setTime(QTime(2, 30))
    assert not stage.draft.is_changed()
    time_of(stage).setTime(QTime(3, 30))
    assert stage.written() == '"2027-03-14T03:30:00-0500"'


def test_a_refused_time_is_not_shown_any_more_once_it_is_left(make: Make) -> None:
    stage = make(source_of('"2027-03-14T01:30:00-0600"'))
    time_of(stage).setFocus()
    time_of(stage).setTime(QTime(2, 30))
    stage.leave()
    assert wall(stage) == "2027-03-14 01:30"
    assert not stage.draft.is_changed()


def test_seconds_and_fractions_that_nobody_touched_stay(make: Make) -> None:
    stage = make(source_of('"2026-11-24T09:00:17.250-0600"'))
    time_of(stage).setFocus()
    QTest.keyClick(time_of(stage), Qt.Key.Key_Up)
    assert stage.written() == '"2026-11-24T10:00:17.250-0600"'


@pytest.mark.parametrize(
    ("now", "picks"),
    [
        (
            NOW,
            {
                "In 1 h": "2026-11-23T10:00:00-0600",
                "This afternoon": "2026-11-23T14:00:00-0600",
                "Tomorrow 9:00": "2026-11-24T09:00:00-0600",
                "Monday 9:00": "2026-11-30T09:00:00-0600",
                "Next business day 9:00": "2026-11-24T09:00:00-0600",
            },
        ),
        (  # the night before the clocks go forward
            "2027-03-13T22:03:20-06:00",
            {
                "In 1 h": "2027-03-13T23:05:00-0600",
                "This afternoon": "2027-03-14T14:00:00-0500",
                "Tomorrow 9:00": "2027-03-14T09:00:00-0500",
                "Monday 9:00": "2027-03-15T09:00:00-0500",
                "Next business day 9:00": "2027-03-15T09:00:00-0500",
            },
        ),
        ("2027-03-14T01:58:00-06:00", {"In 1 h": "2027-03-14T04:00:00-0500"}),
        ("2026-11-01T01:30:00-05:00", {"In 1 h": "2026-11-01T01:30:00-0600"}),
        ("2026-10-31T17:55:00-05:00", {"Tomorrow 9:00": "2026-11-01T09:00:00-0600"}),
    ],
)
def test_quick_picks_mean_the_dealers_clock(
    qtbot: QtBot, qapp: QApplication, now: str, picks: dict[str, str]
) -> None:
    stage = build_at(qtbot, clocks_at(now), source_of('"2026-01-01T00:00:00-0600"'))
    for name, written in picks.items():
        chip = button(stage, name)
        chip.click()
        assert stage.value() == written
        assert chip.isChecked()
    assert stage.steps() == sum(1 for _ in groupby(picks.values()))


def test_a_pick_sets_the_status_too_in_one_step(make: Make) -> None:
    stage = make("{}")
    assert not date_of(stage).isVisible()
    button(stage, "Tomorrow 9:00").click()
    assert stage.value() == "2026-11-24T09:00:00-0600"
    assert stage.value(STATUS) == "SCHEDULED"
    assert stage.steps() == 1
    stage.sheet.undo()
    assert stage.draft.source() == "{}"
    assert not date_of(stage).isVisible()
    assert not button(stage, "Tomorrow 9:00").isChecked()


@pytest.mark.parametrize("action", ["Toggle", "Press"])
def test_each_action_of_an_assistive_tool_takes_a_pick(
    make: Make, qtbot: QtBot, action: str
) -> None:
    stage = make("{}")
    pick = button(stage, "Tomorrow 9:00")
    actions = assistive.find(stage, pick.objectName()).actionInterface()
    assert actions is not None
    for _ in range(2):  # taken once more it stays taken
        actions.doAction(action)
        qtbot.waitUntil(pick.isChecked)
        assert stage.value() == "2026-11-24T09:00:00-0600"
    assert stage.steps() == 1


def test_choosing_a_day_begins_with_tomorrow(make: Make) -> None:
    stage = make("{}")
    button(stage, "Choose a day and time").click()
    assert wall(stage) == "2026-11-24 09:00"
    assert date_of(stage).hasFocus()
    assert not button(stage, "Choose a day and time").isVisible()


@pytest.mark.parametrize(
    ("source", "status"),
    [
        (source_of('"2026-11-24T09:00:00-0600"'), ABSENT),
        (source_of('"2026-11-24T09:00:00-0600"', '"DRAFT"'), "DRAFT"),
    ],
)
def test_not_to_schedule_is_one_step_and_so_is_undoing_it(
    make: Make, source: str, status: object
) -> None:
    stage = make(source)
    button(stage, "Don’t schedule").click()
    assert stage.value() is None
    assert stage.value(STATUS) == status
    assert stage.steps() == 1
    assert not date_of(stage).isVisible()
    stage.sheet.undo()
    assert stage.draft.source() == source
    assert date_of(stage).isVisible()


def test_scheduled_here_and_taken_back_leaves_the_status_as_it_was(make: Make) -> None:
    source = source_of("null", '"DRAFT"')
    stage = make(source)
    button(stage, "In 1 h").click()
    assert stage.value(STATUS) == "SCHEDULED"
    button(stage, "Don’t schedule").click()
    assert stage.draft.source() == source
    assert not stage.draft.is_changed()
    assert stage.steps() == 2


@pytest.mark.parametrize(
    "value", ['"tomorrow"', '"2026-13-01T00:00:00Z"', "12", '["x"]', '{"a":1}']
)
def test_what_is_no_time_is_said_and_kept(make: Make, value: str) -> None:
    stage = make(source_of(value))
    assert "no day and time" in stage.field.note
    assert not date_of(stage).isVisible()
    assert button(stage, "Choose a day and time").isVisible()
    assert button(stage, "Don’t schedule").isVisible()
    stage.leave()
    assert stage.draft.source() == source_of(value)
    button(stage, "Don’t schedule").click()
    assert stage.value() is None


@pytest.mark.parametrize("year", ["0031", "0476", "1492", "9997"])
def test_a_year_far_away_is_never_shown_as_another(make: Make, year: str) -> None:
    stage = make(source_of(f'"{year}-06-15T12:00:00Z"'))
    shown = date_of(stage).date().year() if date_of(stage).isVisible() else int(year)
    assert shown == int(year)
    stage.leave()
    assert not stage.draft.is_changed()


def test_the_stored_text_can_be_typed(make: Make) -> None:
    stage = make(source_of('"2026-11-24T09:00:00-0600"'))
    line = stage.input
    assert isinstance(line, QLineEdit)
    line.setCursorPosition(len("2026-11-2"))
    stage.press(Qt.Key.Key_Delete)
    assert stage.value() == "2026-11-2T09:00:00-0600"
    assert not date_of(stage).isVisible()
    stage.type("5")
    assert wall(stage) == "2026-11-25 09:00"
    assert stage.steps() == 1
    assert line.cursorPosition() == len("2026-11-25")
    line.setText("2026-11-26T08:00Z")
    assert wall(stage) == "2026-11-26 02:00"
    assert not stage.field.note


def test_a_text_over_a_number_is_a_text(make: Make) -> None:
    stage = make(source_of("1795532400"))
    line = stage.input
    assert isinstance(line, QLineEdit)
    line.setText("1795532401")
    assert stage.written() == '"1795532401"'
    line.setText("\u200b1795532401")
    assert stage.value() == "\u200b1795532401"


def test_null_and_not_set_by_the_menu(make: Make) -> None:
    stage = make(source_of('"2026-11-24T09:00:00-0600"'))
    line = stage.input
    assert isinstance(line, QLineEdit)
    choose(line, "Write “null”")
    assert stage.value() is None
    assert line.placeholderText() == "Empty (null)"
    choose(line, "Not set")
    assert stage.value() is ABSENT
    assert line.placeholderText() == "Not set"
    choose(date_of(stage), "Back to what it was")
    assert not stage.draft.is_changed()


def test_another_dealers_zone_is_offered_first(qtbot: QtBot, qapp: QApplication) -> None:
    clocks = clocks_at(NOW)
    stage = build_at(qtbot, clocks, source_of('"2026-11-24T09:00:00-0600"'))
    clocks.dealer = ZoneInfo("America/Los_Angeles")
    field = stage.field
    assert isinstance(field, ScheduleField)
    field.offer_zones()
    field.refresh()
    assert zone_of(stage).currentData() == "America/Los_Angeles"
    assert wall(stage) == "2026-11-24 07:00"
    keys = [zone_of(stage).itemData(index) for index in range(zone_of(stage).count())]
    assert len(keys) == len(set(keys))


def test_one_zone_is_offered_once(qtbot: QtBot, qapp: QApplication) -> None:
    clocks = clocks_at(NOW, "America/Chicago", "America/Chicago")
    stage = build_at(qtbot, clocks, source_of('"2026-11-24T09:00:00-0600"'))
    keys = [zone_of(stage).itemData(index) for index in range(zone_of(stage).count())]
    assert keys.count("America/Chicago") == 1


def test_without_a_draft_a_pick_writes_nothing(qapp: QApplication) -> None:
    sheet = Sheet()
    field = ScheduleField(sheet, Path.parse(PATH), clocks_at(NOW))
    field.refresh()
    picks = [each for each in field.findChildren(QPushButton) if each.text() == "In 1 h"]
    picks[0].click()
    assert sheet.value(field.path) is ABSENT
    shiboken6.delete(field)


def test_the_moment_of_now_is_the_one_that_was_given() -> None:
    assert clocks_at(NOW).now() == datetime.fromisoformat(NOW)
