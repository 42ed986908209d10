"""What a time on the wall is, and what stands beside one that the clocks leave out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.schedule.wall import Wall, both, neighbours, wall_kind

MINUTE: Final = timedelta(minutes=1)
ZONES: Final = (
    "US/Central", "America/Toronto", "America/Halifax", "America/St_Johns", "Europe/Paris",
    "Australia/Sydney", "Australia/Lord_Howe", "Africa/Casablanca",
)  # fmt: skip


def at(wall: str, zone: str = "US/Central", fold: int = 0) -> datetime:
    return datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone), fold=fold)


@pytest.mark.parametrize(
    ("wall", "kind"),
    [
        ("2026-07-01T02:30", Wall.ONCE),
        ("2027-03-14T01:59", Wall.ONCE),
        ("2027-03-14T02:00", Wall.NEVER),
        ("2027-03-14T02:59", Wall.NEVER),
        ("2027-03-14T03:00", Wall.ONCE),
        ("2026-11-01T00:59", Wall.ONCE),
        ("2026-11-01T01:00", Wall.TWICE),
        ("2026-11-01T01:59", Wall.TWICE),
        ("2026-11-01T02:00", Wall.ONCE),
    ],
)
@pytest.mark.parametrize("fold", [0, 1])
def test_a_time_on_the_wall_exists_once_never_or_twice(wall: str, kind: Wall, fold: int) -> None:
    assert wall_kind(at(wall, fold=fold)) is kind


def test_a_zone_without_clock_changes_has_every_time_once() -> None:
    assert wall_kind(datetime(2027, 3, 14, 2, 30, tzinfo=UTC)) is Wall.ONCE


@pytest.mark.parametrize(
    ("wall", "zone", "before", "after"),
    [
        ("2027-03-14T02:00", "US/Central", "2027-03-14T01:59-06:00", "2027-03-14T03:00-05:00"),
        ("2027-03-14T02:30", "US/Central", "2027-03-14T01:59-06:00", "2027-03-14T03:00-05:00"),
        (
            "2027-03-14T02:59:59.999999", "US/Central",
            "2027-03-14T01:59-06:00", "2027-03-14T03:00-05:00",
        ),
        ("2027-03-28T02:15", "Europe/Paris", "2027-03-28T01:59+01:00", "2027-03-28T03:00+02:00"),
        # Half an hour only.
        (
            "2027-10-03T02:29", "Australia/Lord_Howe",
            "2027-10-03T01:59+10:30", "2027-10-03T02:30+11:00",
        ),
        # A whole day, when Samoa went to the other side of the date line.
        (
            "2011-12-30T12:00", "Pacific/Apia",
            "2011-12-29T23:59-10:00", "2011-12-31T00:00+14:00",
        ),
        # From local mean time, in the middle of a minute.
        (
            "1972-01-07T00:05", "Africa/Monrovia",
            "1972-01-06T23:59-00:44:30", "1972-01-07T00:45+00:00",
        ),
    ],
)  # fmt: skip
def test_beside_a_time_that_never_is(wall: str, zone: str, before: str, after: str) -> None:
    for fold in (0, 1):
        found = neighbours(at(wall, zone, fold))
        assert [each.isoformat(timespec="minutes") for each in found] == [before, after]
        assert [each.tzinfo for each in found] == [ZoneInfo(zone)] * 2


@pytest.mark.parametrize("wall", ["2027-03-14T01:59", "2027-11-07T01:30"])
def test_a_time_that_exists_has_no_neighbours(wall: str) -> None:
    with pytest.raises(ValueError, match="exists"):
        neighbours(at(wall))


@pytest.mark.parametrize("fold", [0, 1])
def test_a_time_that_comes_twice_is_two_moments(fold: int) -> None:
    first, second = both(at("2027-11-07T01:30", fold=fold))
    assert first.isoformat() == "2027-11-07T01:30:00-05:00"
    assert second.isoformat() == "2027-11-07T01:30:00-06:00"


@pytest.mark.parametrize("wall", ["2027-03-14T02:30", "2027-11-07T02:00"])
def test_any_other_time_is_not_two_moments(wall: str) -> None:
    with pytest.raises(ValueError, match="twice"):
        both(at(wall))


def _changes(zone: ZoneInfo) -> list[datetime]:
    """The UTC days of 2020 to 2037 on which the clocks of a zone change."""
    days = [datetime(2020, 1, 1, tzinfo=UTC) + timedelta(days=count) for count in range(18 * 365)]
    offsets = [day.astimezone(zone).utcoffset() for day in days]
    return [day for day, now, then in zip(days, offsets, offsets[1:], strict=False) if now != then]


CHANGES: Final = [(ZoneInfo(key), day) for key in ZONES for day in _changes(ZoneInfo(key))]


def _moments_of(wall: datetime, zone: ZoneInfo) -> list[datetime]:
    """By trying all offsets of the days around: every instant at which clocks show `wall`."""
    offsets = {
        (wall.replace(tzinfo=UTC) + timedelta(days=days)).astimezone(zone).utcoffset()
        for days in (-2, 2)
    }
    tried = {(wall - (offset or timedelta())).replace(tzinfo=UTC) for offset in offsets}
    return sorted(each for each in tried if each.astimezone(zone).replace(tzinfo=None) == wall)


@given(st.sampled_from(CHANGES), st.integers(0, 30 * 60), st.sampled_from([0, 1]))
def test_near_every_change_the_three_agree(
    change: tuple[ZoneInfo, datetime], minutes: int, fold: int
) -> None:
    zone, day = change
    wall = (day.astimezone(zone) + minutes * MINUTE).replace(tzinfo=None)
    local = wall.replace(tzinfo=zone, fold=fold)
    moments = _moments_of(wall, zone)
    assert wall_kind(local) is (Wall.NEVER, Wall.ONCE, Wall.TWICE)[len(moments)]
    match wall_kind(local):
        case Wall.TWICE:
            assert [each.astimezone(UTC) for each in both(local)] == moments
        case Wall.NEVER:
            before, after = neighbours(local)
            assert before.replace(tzinfo=None) < wall < after.replace(tzinfo=None)
            assert after.astimezone(UTC) - before.astimezone(UTC) == MINUTE
            assert {wall_kind(before), wall_kind(after)} == {Wall.ONCE}
        case Wall.ONCE:
            assert local.astimezone(UTC) == moments[0]


def test_enough_changes_are_tried() -> None:
    assert len(CHANGES) > 200
