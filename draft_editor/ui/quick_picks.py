"""The times that are chosen most, each from what time it is now."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from draft_editor.model.words import Words, words

MORNING: Final = time(9)
AFTERNOON: Final = time(14)


@dataclass(frozen=True, slots=True)
class QuickPick:
    """One time to pick with one press."""

    name: Words
    moment: Callable[[datetime], datetime]
    is_business: bool = False
    """Whether it goes on to the next day where it would fall on a holiday."""


def in_an_hour(now: datetime) -> datetime:
    """An hour from now, on the next five minutes; sixty minutes also when clocks change."""
    later = now.astimezone(UTC) + timedelta(hours=1)
    later = later.replace(second=0, microsecond=0) + timedelta(minutes=-later.minute % 5)
    return later.astimezone(now.tzinfo)


def this_afternoon(now: datetime) -> datetime:
    """Today at 2 PM; at 4 PM once that is near; else tomorrow's afternoon."""
    for clock in (AFTERNOON, time(16)):
        if now + timedelta(minutes=10) < _at(now, 0, clock):
            return _at(now, 0, clock)
    return _at(now, 1, AFTERNOON)


def tomorrow_morning(now: datetime) -> datetime:
    """Tomorrow at 9:00."""
    return _at(now, 1, MORNING)


def monday_morning(now: datetime) -> datetime:
    """Next Monday at 9:00; never today."""
    return _at(now, 7 - now.weekday(), MORNING)


def business_morning(now: datetime) -> datetime:
    """The next day from Monday to Friday at 9:00; never today."""
    days = 1
    while (now + timedelta(days=days)).weekday() > _FRIDAY:
        days += 1
    return _at(now, days, MORNING)


def slot_pick(slot: str) -> QuickPick:
    """Tomorrow at a time of day such as `07:45`."""
    clock = time.fromisoformat(slot)
    hour, minute = str(clock.hour), f"{clock.minute:02}"
    name = words("Tomorrow {hour}:{minute}", hour=hour, minute=minute)
    return QuickPick(name, lambda now: _at(now, 1, clock))


_FRIDAY: Final = 4
PICKS: Final = (
    QuickPick(words("In 1 h"), in_an_hour),
    QuickPick(words("This afternoon"), this_afternoon),
    QuickPick(words("Tomorrow 9:00"), tomorrow_morning),
    QuickPick(words("Monday 9:00"), monday_morning),
    QuickPick(words("Next business day 9:00"), business_morning, is_business=True),
)


def picked(
    pick: QuickPick, now: datetime, zone: ZoneInfo, holidays: AbstractSet[date] = frozenset()
) -> datetime:
    """The moment that a pick means now, on the clocks of a zone; aware, in that zone."""
    moment = pick.moment(now.astimezone(zone))
    while pick.is_business and moment.date() in holidays:
        moment = pick.moment(moment)
    return moment.astimezone(UTC).astimezone(zone)


def _at(now: datetime, days: int, clock: time) -> datetime:
    return datetime.combine(now.date() + timedelta(days=days), clock, tzinfo=now.tzinfo)
