"""When a dealer is open: hours as people write them, and what they say of a moment."""

from __future__ import annotations

from datetime import datetime

import pytest

from draft_editor.model.dealer_hours import (
    NO_HOURS,
    DealerHours,
    OpenHours,
    clock_text,
    read_open_hours,
)

WEEKDAY = OpenHours(7 * 60 + 30, 18 * 60)
HOURS = DealerHours((WEEKDAY,) * 5 + (OpenHours(8 * 60, 14 * 60), None))


@pytest.mark.parametrize(
    ("text", "opens", "closes"),
    [
        ("07:30-18:00", 450, 1080),
        ("7:30-18:00", 450, 1080),
        (" 07:30–18:00 ", 450, 1080),
        ("00:00-24:00", 0, 1440),
    ],
)
def test_hours_are_read_as_people_write_them(text: str, opens: int, closes: int) -> None:
    hours = read_open_hours(text)
    assert hours is not None
    assert (hours.opens, hours.closes) == (opens, closes)
    assert read_open_hours(hours.text) == hours


@pytest.mark.parametrize(
    "text",
    ["", "closed", "07:30", "18:00-07:30", "08:00-08:00", "07:30-24:30", "25:00-26:00", "7-18"],
)
def test_what_is_no_hours_is_not_guessed(text: str) -> None:
    assert read_open_hours(text) is None


@pytest.mark.parametrize(("opens", "closes"), [(-1, 60), (60, 60), (0, 1441)])
def test_hours_lie_within_one_day(opens: int, closes: int) -> None:
    with pytest.raises(ValueError, match="same day"):
        OpenHours(opens, closes)


@pytest.mark.parametrize(
    ("clock", "is_open"),
    [
        ("2026-11-23T07:29", False),  # a Monday
        ("2026-11-23T07:30", True),
        ("2026-11-23T17:59:59", True),
        ("2026-11-23T18:00", False),
        ("2026-11-28T13:00", True),  # a Saturday
        ("2026-11-29T13:00", False),
    ],
)
def test_a_moment_is_in_the_hours_of_its_day_or_not(clock: str, is_open: bool) -> None:
    assert HOURS.is_open(datetime.fromisoformat(clock)) is is_open


def test_where_no_hours_are_known_nothing_is_closed() -> None:
    assert NO_HOURS.is_open(datetime.fromisoformat("2026-11-29T03:00"))


def test_minutes_are_said_as_a_clock_shows_them() -> None:
    assert [clock_text(each) for each in (0, 65, 1440)] == ["00:00", "01:05", "24:00"]
