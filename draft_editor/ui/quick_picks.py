"""The times that are chosen most, each from what time it is now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
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


PICKS: Final = (
    QuickPick(words("In 1 h"), in_an_hour),
    QuickPick(words("This afternoon"), this_afternoon),
    QuickPick(words("Tomorrow 9:00"), tomorrow_morning),
    QuickPick(words("Monday 9:00"), monday_morning),
)


def picked(pick: QuickPick, now: datetime, zone: ZoneInfo) -> datetime:
    """The moment that a pick means now, on the clocks of a zone; aware, in that zone."""
    moment = pick.moment(now.astimezone(zone))
    return moment.astimezone(UTC).astimezone(zone)


def _at(now: datetime, days: int, clock: time) -> datetime:
    return datetime.combine(now.date() + timedelta(days=days), clock, tzinfo=now.tzinfo)
