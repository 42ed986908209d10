"""Where the clocks change: a time that never is and one that comes twice are asked about."""

from __future__ import annotations

from functools import partial
from typing import Final

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

import assistive
from field_stage import FieldStage
from schedule_stage import (
    NOW,
    PATH,
    STATUS,
    Make,
    build_at,
    source_of,
    take_zone,
    time_of,
    wall,
)
from still_clocks import clocks_at

BEFORE_GAP: Final = '"2027-03-14T01:30:00-0600"'
BEFORE_TWICE: Final = '"2026-11-01T00:30:00-0500"'


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build_at, qtbot, clocks_at(NOW))


def part(stage: FieldStage, name: str) -> QAbstractButton:
    found = stage.part(f"{PATH}:{name}")
    assert isinstance(found, QAbstractButton)
    return found


def seen(stage: FieldStage) -> set[str]:
    """Which of the questions' buttons can be seen."""
    names = ("before", "after", "first", "second")
    return {name for name in names if part(stage, name).isVisible()}


def test_a_time_that_never_is_offers_its_two_neighbours(make: Make) -> None:
    stage = make(source_of(BEFORE_GAP))
    assert seen(stage) == set()
    time_of(stage).setTime(QTime(2, 30))
    assert seen(stage) == {"before", "after"}
    assert [part(stage, name).text() for name in ("before", "after")] == ["1:59 AM", "3:00 AM"]
    assert not stage.draft.is_changed()
    said = stage.part(f"{PATH}:gap")
    assert isinstance(said, QLabel)
    assert said.text() == "2:30 AM does not exist on that day: the clocks go forward."
    assert part(stage, "before").accessibleDescription() == said.text()
    assert part(stage, "before").accessibleName().endswith("Sun 14 Mar, 1:59 AM")


@pytest.mark.parametrize(
    ("name", "written", "shown"),
    [
        ("before", "2027-03-14T01:59:00-0600", "2027-03-14 01:59"),
        ("after", "2027-03-14T03:00:00-0500", "2027-03-14 03:00"),
    ],
)
def test_a_neighbour_is_taken_in_one_step_by_keyboard(
    make: Make, name: str, written: str, shown: str
) -> None:
    source = source_of(BEFORE_GAP)
    stage = make(source)
    time_of(stage).setFocus()
    QTest.keyClick(time_of(stage), Qt.Key.Key_Up)  # 1:30 becomes 2:30
    assert seen(stage) == {"before", "after"}
    part(stage, name).setFocus(Qt.FocusReason.TabFocusReason)
    assert seen(stage) == {"before", "after"}, "going there does not take the offer back"
    stage.press(Qt.Key.Key_Space)
    assert stage.value() == written
    assert wall(stage) == shown
    assert stage.steps() == 1
    assert seen(stage) == set()
    assert time_of(stage).hasFocus()
    stage.sheet.undo()
    assert stage.draft.source() == source


def test_whoever_leaves_the_offer_has_the_old_time_back(make: Make) -> None:
    stage = make(source_of(BEFORE_GAP))
    time_of(stage).setFocus()
    time_of(stage).setTime(QTime(2, 30))
    part(stage, "after").setFocus()
    stage.leave()
    assert seen(stage) == set()
    assert wall(stage) == "2027-03-14 01:30"
    assert not stage.draft.is_changed()


def test_a_time_that_exists_takes_the_offer_back(make: Make) -> None:
    stage = make(source_of(BEFORE_GAP))
    time_of(stage).setTime(QTime(2, 30))
    time_of(stage).setTime(QTime(3, 30))
    assert seen(stage) == set()
    assert stage.value() == "2027-03-14T03:30:00-0500"


def test_in_another_zone_it_may_exist(make: Make) -> None:
    stage = make(source_of(BEFORE_GAP))
    time_of(stage).setTime(QTime(2, 30))
    take_zone(stage, "America/Phoenix")
    assert seen(stage) == set()
    time_of(stage).setTime(QTime(2, 30))
    assert seen(stage) == set()
    assert stage.value() == "2027-03-14T02:30:00-0700"


@pytest.mark.parametrize("before", [BEFORE_TWICE, '"2026-11-01T05:30:00Z"', "1793511000"])
def test_a_time_that_comes_twice_is_asked_about_once(make: Make, before: str) -> None:
    source = source_of(before)
    stage = make(source)
    assert seen(stage) == set()
    time_of(stage).setTime(QTime(1, 30))
    assert seen(stage) == {"first", "second"}
    said = stage.part(f"{PATH}:twice")
    assert isinstance(said, QLabel)
    assert said.text() == "1:30 AM comes twice on that day:"
    assert part(stage, "first").text() == "First 1:30 AM, before the clocks go back"
    assert part(stage, "second").text() == "Second 1:30 AM, after"
    assert part(stage, "first").isChecked()
    first = stage.draft.value(stage.path)
    part(stage, "first").setFocus()
    stage.press(Qt.Key.Key_Right)  # an arrow goes on to the other choice and takes it
    assert part(stage, "second").isChecked()
    assert part(stage, "second").hasFocus()
    assert stage.draft.value(stage.path) != first
    assert wall(stage) == "2026-11-01 01:30"
    assert stage.steps() == 2
    for arrow in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left):
        stage.press(arrow)
    assert stage.draft.value(stage.path) == first
    while stage.sheet.undo():
        continue
    assert stage.draft.source() == source


def test_the_second_one_is_an_hour_later(make: Make) -> None:
    stage = make(source_of(BEFORE_TWICE))
    time_of(stage).setTime(QTime(1, 30))
    assert stage.value() == "2026-11-01T01:30:00-0500"
    part(stage, "second").click()
    assert stage.value() == "2026-11-01T01:30:00-0600"
    assert part(stage, "second").isChecked()
    assert not part(stage, "first").isChecked()


def test_a_draft_that_comes_with_the_second_one_shows_it_and_stays(make: Make) -> None:
    source = source_of('"2026-11-01T01:30:00-0600"')
    stage = make(source)
    assert seen(stage) == {"first", "second"}
    assert part(stage, "second").isChecked()
    stage.leave()
    assert stage.draft.source() == source
    time_of(stage).setTime(QTime(1, 45))  # still the second one
    assert stage.value() == "2026-11-01T01:45:00-0600"


@pytest.mark.parametrize("action", ["Toggle", "Press"])
def test_each_action_of_an_assistive_tool_chooses(make: Make, qtbot: QtBot, action: str) -> None:
    stage = make(source_of('"2026-11-01T01:30:00-0500"'))
    actions = assistive.find(stage, f"{PATH}:second").actionInterface()
    assert actions is not None
    actions.doAction(action)
    qtbot.waitUntil(part(stage, "second").isChecked)
    assert stage.value() == "2026-11-01T01:30:00-0600"
    assert stage.value(STATUS) == "SCHEDULED"
    assert stage.steps() == 1


def test_the_second_one_of_a_form_without_a_zone_is_written_with_one(make: Make) -> None:
    source = source_of('"2026-11-01 00:30:00"')
    stage = make(source)
    time_of(stage).setTime(QTime(1, 30))
    assert stage.value() == "2026-11-01 01:30:00"
    part(stage, "second").click()
    assert stage.value() == "2026-11-01T01:30:00-0600"
    assert part(stage, "second").isChecked()
    stage.sheet.undo()
    assert stage.value() == "2026-11-01 01:30:00"
    assert part(stage, "first").isChecked()


def test_where_no_form_names_a_zone_the_second_one_cannot_be_chosen(
    qtbot: QtBot, qapp: QApplication
) -> None:
    clocks = clocks_at(NOW)
    clocks.pattern = "yyyy-MM-dd HH:mm:ss"
    stage = build_at(qtbot, clocks, source_of('"2026-11-01 00:30:00"'))
    time_of(stage).setTime(QTime(1, 30))
    assert seen(stage) == {"first", "second"}
    assert not part(stage, "second").isEnabled()
    part(stage, "first").setFocus()
    stage.press(Qt.Key.Key_Right)
    assert part(stage, "first").isChecked()
    assert "names no zone" in part(stage, "second").toolTip()
    assert "names no zone" in part(stage, "second").accessibleDescription()
    assert stage.value() == "2026-11-01 01:30:00"


def test_a_zone_far_from_the_dealers_has_its_own_change(make: Make) -> None:
    stage = make(source_of('"2026-11-01 00:30:00"'))
    take_zone(stage, "America/Los_Angeles")
    stage.part(f"{PATH}:date").setProperty("date", QDate(2026, 11, 1))
    time_of(stage).setTime(QTime(1, 30))
    assert part(stage, "second").isEnabled(), "at the dealer’s these are two times"
    assert stage.value() == "2026-11-01 02:30:00"
    part(stage, "second").click()
    assert stage.value() == "2026-11-01 03:30:00"
    assert part(stage, "second").isChecked()


def test_a_day_without_a_change_asks_nothing(make: Make) -> None:
    stage = make(source_of('"2026-11-24T09:00:00-0600"'))
    for hour in range(24):
        time_of(stage).setTime(QTime(hour, 30))
        assert seen(stage) == set()
