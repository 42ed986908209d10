"""What typed times mean: each against a wall time written out and the zone database."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

import pytest

from draft_editor.schedule.phrase import read_phrase
from draft_editor.schedule.reading import Understood
from draft_editor.schedule.wall import Wall
from typed_times import CENTRAL, ENGLISH, FRENCH, IN_ZONES, NOW, SPANS, moment_of, understood


@pytest.mark.parametrize(("text", "wall"), [*ENGLISH, *FRENCH])
def test_a_time_is_understood(text: str, wall: str) -> None:
    assert understood(text) == Understood(moment_of(wall, "US/Central"), Wall.ONCE)


@pytest.mark.parametrize(("text", "wall", "zone"), IN_ZONES)
def test_a_zone_is_understood(text: str, wall: str, zone: str) -> None:
    reading = understood(text)
    assert reading == Understood(moment_of(wall, zone), Wall.ONCE)
    assert reading.moment.tzinfo == ZoneInfo(zone)


OWN_NAMES: Final = [
    ("july 1 9am MST", "America/Phoenix", "America/Phoenix"),
    ("july 1 9am CST", "America/Regina", "America/Regina"),
    ("july 1 9am Mountain", "America/Phoenix", "America/Denver"),
    ("dec 1 9am Mountain", "America/Phoenix", "America/Phoenix"),
    ("july 1 9am EDT", "America/Toronto", "America/Toronto"),
    ("july 1 9am Eastern", "America/Toronto", "America/Toronto"),
    ("in 2 hours EST", "America/Toronto", "America/Toronto"),
    ("in 2 hours EST", "US/Central", "America/New_York"),
    ("in 2 hours Eastern", "US/Central", "America/New_York"),
]


@pytest.mark.parametrize(("text", "given_zone", "zone"), OWN_NAMES)
def test_the_given_zone_is_meant_where_its_clock_has_that_name(
    text: str, given_zone: str, zone: str
) -> None:
    assert understood(text, NOW, ZoneInfo(given_zone)).moment.tzinfo == ZoneInfo(zone)


@pytest.mark.parametrize(
    ("today", "friday", "next_friday"),
    [
        ("2026-11-26", "2026-11-27", "2026-12-04"),
        ("2026-11-27", "2026-12-04", "2026-12-04"),
        ("2026-11-28", "2026-12-04", "2026-12-04"),
        ("2026-11-29", "2026-12-04", "2026-12-04"),
        ("2026-11-30", "2026-12-04", "2026-12-11"),
    ],
)
def test_next_is_of_the_week_that_begins_next_monday(
    today: str, friday: str, next_friday: str
) -> None:
    now = moment_of(f"{today}T06:00", "US/Central")
    for text, day in (
        ("friday 9am", friday),
        ("vendredi 9 h", friday),
        ("next friday 9am", next_friday),
        ("vendredi prochain 9 h", next_friday),
    ):
        assert understood(text, now).moment == moment_of(f"{day}T09:00", "US/Central"), text


def test_this_friday_may_be_today() -> None:
    now = moment_of("2026-11-27T06:00", "US/Central")
    assert understood("this friday 9am", now).moment == moment_of("2026-11-27T09:00", "US/Central")


def test_the_day_is_that_of_the_zone_named() -> None:
    late = moment_of("2026-11-23T23:30", "US/Central")
    assert understood("tomorrow 9am ET", late).moment == moment_of(
        "2026-11-25T09:00", "America/New_York"
    )


def test_now_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        read_phrase("9am", NOW.replace(tzinfo=None), CENTRAL)


def test_the_tables_are_large() -> None:
    counts = [len(ENGLISH), len(FRENCH), len(IN_ZONES), len(SPANS)]
    assert sum(counts) >= 280
    assert len({text for text, _ in (*ENGLISH, *FRENCH, *SPANS)}) >= 250
