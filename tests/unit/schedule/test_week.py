"""A week's strip: every moment has its place, and no place means a time that never is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.schedule.wall import Wall, wall_kind
from draft_editor.schedule.week import (
    DAY_MINUTES,
    DAYS,
    STEP_MINUTES,
    Grid,
    Spot,
    Stretch,
    Week,
    on_another_day,
    settled,
    stepped,
    week_of,
)

CENTRAL: Final = ZoneInfo("America/Chicago")
SPRING: Final = date(2026, 3, 6)  # its third day has no 2:00
AUTUMN: Final = date(2026, 10, 30)  # its third day has two 1:00
WEEKS: Final = (
    ("America/Chicago", SPRING),
    ("America/Chicago", AUTUMN),
    ("America/Halifax", date(2026, 3, 7)),
    ("America/Halifax", date(2026, 10, 31)),
    ("America/St_Johns", date(2026, 3, 8)),
    ("America/St_Johns", date(2026, 11, 1)),
    ("America/Havana", date(2026, 3, 2)),  # at midnight
    ("America/Havana", date(2026, 10, 26)),
    ("Europe/Paris", date(2026, 3, 23)),
    ("Europe/Paris", date(2026, 10, 24)),
    ("Australia/Lord_Howe", date(2026, 4, 1)),  # by half an hour
    ("Australia/Lord_Howe", date(2026, 10, 1)),
    ("America/Santiago", date(2026, 4, 1)),  # back at midnight: into the day before
    ("America/Santiago", date(2026, 9, 1)),
    ("America/Phoenix", date(2026, 3, 6)),  # never
)
weeks: Final = st.sampled_from([Week(first, ZoneInfo(key)) for key, first in WEEKS])
surfaces: Final = st.tuples(
    st.floats(0, 200), st.floats(0, 200), st.floats(10, 3000), st.floats(2, 80)
)


def grid_of(week: Week, surface: tuple[float, float, float, float] = (80, 10, 480, 16)) -> Grid:
    return Grid(week, *surface)


def start_of(week: Week) -> datetime:
    """The first moment of a week."""
    wall = datetime.combine(week.first, datetime.min.time(), tzinfo=week.zone)
    return settled(wall).astimezone(UTC)


def is_on_a_quarter(moment: datetime) -> bool:
    return (moment.minute % STEP_MINUTES, moment.second, moment.microsecond) == (0, 0, 0)


@given(week=weeks, surface=surfaces, step=st.integers(0, DAYS * 24 * 4 + 3))
def test_every_quarter_of_an_hour_has_its_own_place(
    week: Week, surface: tuple[float, float, float, float], step: int
) -> None:
    grid = grid_of(week, surface)
    moment = start_of(week) + timedelta(minutes=STEP_MINUTES) * step
    place = grid.place(moment)
    if place is None:
        assert not 0 <= (moment.astimezone(week.zone).date() - week.first).days < DAYS
    else:
        assert grid.moment_at(*place).astimezone(UTC) == moment


@given(week=weeks, x=st.floats(-500, 3500), y=st.floats(-500, 1500))
def test_no_place_means_a_time_that_never_is(week: Week, x: float, y: float) -> None:
    moment = grid_of(week).moment_at(x, y)
    assert wall_kind(moment) is not Wall.NEVER
    assert is_on_a_quarter(moment)
    assert week.first <= moment.date() < week.day(DAYS)
    again = grid_of(week).place(moment)
    assert again is not None
    assert grid_of(week).moment_at(*again).astimezone(UTC) == moment.astimezone(UTC)


@given(
    week=weeks,
    minutes=st.integers(0, DAYS * DAY_MINUTES),
    quarters=st.sampled_from([-4, -1, 1, 4]),
)
def test_a_step_is_so_much_time_and_ends_on_a_quarter(
    week: Week, minutes: int, quarters: int
) -> None:
    moment = start_of(week) + timedelta(minutes=minutes)
    by = timedelta(minutes=STEP_MINUTES * quarters)
    after = stepped(moment, by, week.zone)
    assert is_on_a_quarter(after)
    moved = after.astimezone(UTC) - moment
    assert abs(moved - by) < timedelta(minutes=STEP_MINUTES)
    assert (moved > timedelta()) == (quarters > 0)
    if not minutes % STEP_MINUTES:
        assert moved == by


@given(week=weeks, minutes=st.integers(0, DAYS * DAY_MINUTES), days=st.sampled_from([-7, -1, 1]))
def test_another_day_has_the_same_time_where_it_has_it(week: Week, minutes: int, days: int) -> None:
    moment = (start_of(week) + timedelta(minutes=minutes)).astimezone(week.zone)
    after = on_another_day(moment, days, week.zone)
    assert wall_kind(after) is not Wall.NEVER
    assert after.date() == moment.date() + timedelta(days=days)
    if wall_kind(moment + timedelta(days=days)) is not Wall.NEVER:
        assert (after.hour, after.minute) == (moment.hour, moment.minute)


def test_a_point_between_two_quarters_means_the_nearer_one() -> None:
    grid = grid_of(Week(SPRING, CENTRAL))
    assert grid.moment_at(grid.x(9 * 60 + 7), 12).time().isoformat() == "09:00:00"
    assert grid.moment_at(grid.x(9 * 60 + 8), 12).time().isoformat() == "09:15:00"
    assert grid.moment_at(grid.x(DAY_MINUTES), 12).time().isoformat() == "23:45:00"


def test_at_the_end_of_the_calendar_nothing_moves() -> None:
    last = datetime(9999, 12, 31, 23, 50, tzinfo=UTC)
    assert stepped(last, timedelta(hours=1), CENTRAL) == last
    assert on_another_day(last, 1, CENTRAL) == last


def test_in_the_hole_of_a_row_the_nearer_edge_is_meant() -> None:
    week = Week(SPRING, CENTRAL)
    assert week.moment(Spot(2, 125)).time().isoformat() == "01:45:00"
    assert week.moment(Spot(2, 170)).time().isoformat() == "03:00:00"


def test_a_day_that_begins_later_keeps_its_own_row() -> None:
    week = Week(date(2026, 9, 1), ZoneInfo("America/Santiago"))
    assert week.moment(Spot(5, 0)).isoformat() == "2026-09-06T01:00:00-03:00"


def test_a_day_that_never_was_means_the_nearest_one() -> None:
    week = Week(date(2011, 12, 28), ZoneInfo("Pacific/Apia"))
    assert week.moment(Spot(2, 9 * 60)).isoformat() == "2011-12-29T23:45:00-10:00"
    assert week.moment(Spot(2, 20 * 60)).isoformat() == "2011-12-31T00:00:00+14:00"
    assert week.changes() == (Stretch(2, 0, DAY_MINUTES, Wall.NEVER),)


def test_lanes_are_the_two_of_a_time_that_comes_twice() -> None:
    week = Week(AUTUMN, CENTRAL)
    assert week.moment(Spot(2, 75)).isoformat() == "2026-11-01T01:15:00-05:00"
    assert week.moment(Spot(2, 75, lane=1)).isoformat() == "2026-11-01T01:15:00-06:00"
    second = datetime(2026, 11, 1, 7, 15, tzinfo=UTC)
    assert week.spot(second) == Spot(2, 75, 1)
    assert grid_of(week).place(second) == (105, 54)


def test_outside_the_seven_days_there_is_no_place() -> None:
    week = Week(AUTUMN, CENTRAL)
    assert week.spot(datetime(2026, 10, 30, 4, 59, tzinfo=UTC)) is None
    assert week.spot(datetime(2026, 10, 30, 5, 0, tzinfo=UTC)) == Spot(0, 0)
    assert week.spot(datetime(2026, 11, 6, 6, tzinfo=UTC)) is None


@pytest.mark.parametrize(
    ("key", "first", "changes"),
    [
        ("America/Chicago", SPRING, (Stretch(2, 120, 180, Wall.NEVER),)),
        ("America/Chicago", AUTUMN, (Stretch(2, 60, 120, Wall.TWICE),)),
        ("America/Havana", date(2026, 3, 2), (Stretch(6, 0, 60, Wall.NEVER),)),
        ("America/Santiago", date(2026, 4, 1), (Stretch(3, 1380, 1440, Wall.TWICE),)),
        ("Australia/Lord_Howe", date(2026, 10, 1), (Stretch(3, 120, 150, Wall.NEVER),)),
        ("America/Phoenix", SPRING, ()),
    ],
)
def test_where_the_clocks_change_is_known(
    key: str, first: date, changes: tuple[Stretch, ...]
) -> None:
    assert Week(first, ZoneInfo(key)).changes() == changes


def test_a_stretch_ends_before_its_end() -> None:
    stretch = Stretch(2, 120, 180, Wall.NEVER)
    assert stretch.holds(Spot(2, 120))
    assert not stretch.holds(Spot(2, 180))
    assert not stretch.holds(Spot(1, 150))


@pytest.mark.parametrize(
    ("moment", "first"),
    [
        (None, "2026-11-23"),
        ("2026-11-20T09:00:00-06:00", "2026-11-23"),
        ("2026-11-29T23:59:00-06:00", "2026-11-23"),
        ("2026-11-30T00:00:00-06:00", "2026-11-30"),
        ("2026-12-20T09:00:00-06:00", "2026-12-14"),
    ],
)
def test_the_week_is_the_one_that_holds_the_moment(moment: str | None, first: str) -> None:
    now = datetime(2026, 11, 24, 5, 59, tzinfo=UTC)  # still the 23rd on that clock
    when = None if moment is None else datetime.fromisoformat(moment)
    assert week_of(when, now, CENTRAL).first.isoformat() == first
