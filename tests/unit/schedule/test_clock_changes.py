"""Typed times on the days when clocks change, in zones with changes and without."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from draft_editor.schedule.wall import Wall
from typed_times import CENTRAL, SPANS, moment_of, understood

GAPS: Final = {
    "US/Central": "2027-03-14T02:30",
    "America/Toronto": "2027-03-14T02:30",
    "America/Halifax": "2027-03-14T02:30",
    "America/St_Johns": "2027-03-14T02:30",
    "Europe/Paris": "2027-03-28T02:30",
    "Australia/Sydney": "2027-10-03T02:30",
}
REPEATS: Final = {
    "US/Central": "2027-11-07T01:30",
    "America/Toronto": "2027-11-07T01:30",
    "America/Halifax": "2027-11-07T01:30",
    "America/St_Johns": "2027-11-07T01:30",
    "Europe/Paris": "2027-10-31T02:30",
    "Australia/Sydney": "2027-04-04T02:30",
}
WITHOUT_CHANGES: Final = ("America/Phoenix", "America/Regina", "Asia/Kolkata", "UTC")
FORMS: Final = (
    "tomorrow {hour:02}:{minute:02}",
    "demain {hour} h {minute}",
    "{minute_text} tomorrow",
    "{day:%Y-%m-%d}T{hour:02}:{minute:02}",
    "{day:%Y-%m-%d} {hour} h {minute}",
)


def _typed(form: str, wall: datetime) -> str:
    minute_text = f"{wall.hour % 12 or 12}:{wall.minute:02}{'pm' if wall.hour > 11 else 'am'}"
    return form.format(hour=wall.hour, minute=wall.minute, day=wall, minute_text=minute_text)


def _instants(wall: datetime, zone: ZoneInfo) -> list[datetime]:
    """Every instant at which clocks show a wall time, found by trying all quarters of an hour."""
    near = [wall.replace(tzinfo=UTC) + timedelta(minutes=15 * n) for n in range(-60, 61)]
    return [each for each in near if each.astimezone(zone).replace(tzinfo=None) == wall]


CHANGES: Final = [
    (zone, change, hours, form)
    for changes in (GAPS, REPEATS)
    for zone, change in changes.items()
    for hours in (-1, 0, 1, 12)
    for form in FORMS
]


@pytest.mark.parametrize(("zone", "change", "hours", "form"), CHANGES)
def test_over_a_clock_change(zone: str, change: str, hours: int, form: str) -> None:
    where = ZoneInfo(zone)
    wall = datetime.fromisoformat(change) + timedelta(hours=hours)
    now = (wall - timedelta(days=1)).replace(hour=9, tzinfo=where)
    reading = understood(_typed(form, wall), now, where)
    instants = _instants(wall, where)
    kinds = (Wall.NEVER, Wall.ONCE, Wall.TWICE)
    assert reading.moment.replace(tzinfo=None) == wall
    assert reading.moment.tzinfo == where
    assert reading.wall is kinds[len(instants)]
    assert instants == [] or reading.moment.astimezone(UTC) == instants[0]
    assert hours != 0 or reading.wall is not Wall.ONCE


@pytest.mark.parametrize("zone", WITHOUT_CHANGES)
@pytest.mark.parametrize("wall", ["2027-03-14T02:30", "2027-11-07T01:30"])
def test_a_zone_without_changes_has_each_time_once(zone: str, wall: str) -> None:
    where, clock = ZoneInfo(zone), datetime.fromisoformat(wall)
    now = (clock - timedelta(days=1)).replace(tzinfo=where)
    reading = understood(f"tomorrow {wall[11:]}", now, where)
    assert reading.wall is Wall.ONCE
    assert [reading.moment.astimezone(UTC)] == _instants(clock, where)


BEFORE_CHANGES: Final = [
    ("US/Central", "2027-03-14T01:15"),
    ("US/Central", "2027-11-07T00:45"),
    ("Europe/Paris", "2027-03-28T01:15"),
    ("Australia/Sydney", "2027-04-04T01:45"),
]


@pytest.mark.parametrize(("text", "minutes"), SPANS)
@pytest.mark.parametrize(("zone", "wall"), BEFORE_CHANGES)
def test_so_long_from_now_is_counted_in_utc(text: str, minutes: int, zone: str, wall: str) -> None:
    now = moment_of(wall, zone)
    reading = understood(text, now, ZoneInfo(zone))
    assert reading.moment.astimezone(UTC) - now.astimezone(UTC) == timedelta(minutes=minutes)
    assert (reading.moment.tzinfo, reading.wall) == (ZoneInfo(zone), Wall.ONCE)


def test_so_long_from_now_goes_up_to_the_whole_minute() -> None:
    assert understood("in 5 min").moment == moment_of("2026-11-23T08:38", "US/Central")
    barely = datetime(2026, 11, 23, 8, 32, 0, 1, tzinfo=CENTRAL)
    assert understood("in 5 min", barely).moment == moment_of("2026-11-23T08:38", "US/Central")


def test_a_name_for_half_the_year_decides_between_two_times() -> None:
    now = moment_of("2027-11-06T12:00", "US/Central")
    for text, utc in (
        ("tomorrow 1:30am CDT", "2027-11-07T06:30"),
        ("tomorrow 1:30am CST", "2027-11-07T07:30"),
        ("demain 1 h 30 HNC", "2027-11-07T07:30"),
    ):
        reading = understood(text, now)
        assert (reading.moment.astimezone(UTC), reading.wall) == (moment_of(utc, "UTC"), Wall.ONCE)
    never = understood("2027-03-14 02:30 CST", now)
    assert never.wall is Wall.NEVER


def test_of_a_time_that_comes_twice_the_first_still_ahead_is_meant() -> None:
    first = moment_of("2027-11-07T01:40", "US/Central")
    reading = understood("01:30", first)
    assert reading.wall is Wall.TWICE
    assert reading.moment.astimezone(UTC) == moment_of("2027-11-07T07:30", "UTC")
    assert understood("01:30", first.replace(fold=1)).moment.day == 8
