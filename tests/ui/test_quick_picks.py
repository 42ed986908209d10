"""The times to pick with one press, at any moment of the year."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.schedule.wall import Wall, wall_kind
from draft_editor.ui.quick_picks import (
    PICKS,
    QuickPick,
    business_morning,
    in_an_hour,
    monday_morning,
    picked,
    slot_pick,
    this_afternoon,
    tomorrow_morning,
)

CENTRAL: Final = ZoneInfo("US/Central")
START: Final = datetime(2026, 1, 1, tzinfo=UTC)
SECONDS: Final = st.integers(0, 3 * 365 * 86_400)
MOMENTS: Final = SECONDS.map(lambda count: START + timedelta(seconds=count))


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("2026-11-23T09:00", "2026-11-23T14:00"),
        ("2026-11-23T13:49", "2026-11-23T14:00"),
        ("2026-11-23T13:50", "2026-11-23T16:00"),
        ("2026-11-23T15:50", "2026-11-24T14:00"),
        ("2026-11-23T23:59", "2026-11-24T14:00"),
    ],
)
def test_this_afternoon_is_one_that_is_still_to_come(now: str, then: str) -> None:
    assert this_afternoon(at(now)) == at(then)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("2026-11-23T10:00", "2026-11-30T09:00"),
        ("2026-11-29T10:00", "2026-11-30T09:00"),
        ("2026-11-28T10:00", "2026-11-30T09:00"),
    ],
)
def test_monday_is_never_today(now: str, then: str) -> None:
    assert monday_morning(at(now)) == at(then)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("2026-11-23T08:00", "2026-11-24T09:00"),  # Monday: not today though it is early
        ("2026-11-26T10:00", "2026-11-27T09:00"),
        ("2026-11-27T10:00", "2026-11-30T09:00"),  # Friday
        ("2026-11-28T10:00", "2026-11-30T09:00"),
        ("2026-11-29T10:00", "2026-11-30T09:00"),
    ],
)
def test_the_next_business_day_is_one_from_monday_to_friday(now: str, then: str) -> None:
    assert business_morning(at(now)) == at(then)


def test_the_next_business_day_is_no_holiday() -> None:
    pick = next(each for each in PICKS if each.is_business)
    holidays = {date(2026, 11, 26), date(2026, 11, 27)}
    assert picked(pick, at("2026-11-25T10:00"), CENTRAL, holidays) == at("2026-11-30T09:00")
    assert picked(PICKS[2], at("2026-11-25T10:00"), CENTRAL, holidays) == at("2026-11-26T09:00")


def test_a_slot_of_ones_own_is_tomorrow_at_that_time() -> None:
    pick = slot_pick("07:45")
    assert str(pick.name) == "Tomorrow 7:45"
    assert picked(pick, at("2026-11-23T06:00"), CENTRAL) == at("2026-11-24T07:45")


def test_tomorrow_is_the_day_after_today() -> None:
    assert tomorrow_morning(at("2026-12-31T23:59")) == at("2027-01-01T09:00")


@given(MOMENTS)
def test_in_an_hour_is_an_hour_and_less_than_five_minutes_away(now: datetime) -> None:
    away = picked(PICKS[0], now, CENTRAL) - now
    assert timedelta(minutes=59) < away < timedelta(minutes=65)
    assert in_an_hour(now.astimezone(CENTRAL)).minute % 5 == 0


@given(MOMENTS, st.sampled_from(PICKS))
def test_every_pick_is_to_come_exists_and_is_near(now: datetime, pick: QuickPick) -> None:
    moment = picked(pick, now, CENTRAL)
    assert now < moment < now + timedelta(days=8)
    assert wall_kind(moment) is not Wall.NEVER
    assert moment.second == 0


def at(wall: str) -> datetime:
    return datetime.fromisoformat(wall).replace(tzinfo=CENTRAL)
