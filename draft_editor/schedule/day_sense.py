"""Which day of the calendar is meant, seen from today."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, assert_never

from draft_editor.schedule.pieces import CalendarDay, Day, MonthDay, Reach, RelativeDay
from draft_editor.schedule.refusals import Refusal, clash, other_weekday
from draft_editor.schedule.said import Said

_YEARS_TO_A_LEAP_DAY: Final = 8
"""From 2096 to 2104."""


def day_meant(said: Said, today: date) -> date | None:
    """The day that is said, or None where none is.

    Raises `Refusal` for days that do not go together, such as a date and another weekday.
    """
    if said.part is not None and said.part[0].is_today:
        return _today(said, said.part[1], today)
    if said.day is not None:
        return _dated(said, *said.day, today)
    if said.weekday is not None:
        weekday, text = said.weekday
        reach = weekday.reach
        if said.week is not None:
            if reach is Reach.THIS:
                raise Refusal(said.week[1], clash(said.week[1], text))
            reach = Reach.NEXT_WEEK
        return _next(weekday.weekday, reach, today)
    return None


def _today(said: Said, text: str, today: date) -> date:
    is_today = said.day is None or said.day[0] == RelativeDay(0)
    for other in (said.weekday, None if is_today else said.day):
        if other is not None:
            raise Refusal(text, clash(text, other[1]))
    return today


def _dated(said: Said, day: Day, text: str, today: date) -> date:
    found = _date(day, today)
    if said.week is not None:
        raise Refusal(said.week[1], clash(said.week[1], text))
    if said.weekday is not None and said.weekday[0].weekday != found.weekday():
        raise Refusal(said.weekday[1], other_weekday(said.weekday[1], text))
    return found


def _date(day: Day, today: date) -> date:
    match day:
        case RelativeDay(days):
            return today + timedelta(days=days)
        case CalendarDay(number, month, year):
            if year is not None:
                return date(year, month, number)
            years = range(today.year, today.year + _YEARS_TO_A_LEAP_DAY + 1)
            return _first([(year, month, number) for year in years], today)
        case MonthDay(number):
            months = range(today.month - 1, today.month + 2)
            days_of = [(today.year + each // 12, each % 12 + 1, number) for each in months]
            return _first(days_of, today)
        case _:
            assert_never(day)


def _first(days: Sequence[tuple[int, int, int]], today: date) -> date:
    """The first that is not over; some are on no calendar, like the 31st of each month."""
    real = [date(*day) for day in days if day[2] <= monthrange(*day[:2])[1]]
    return min(day for day in real if day >= today)


def _next(weekday: int, reach: Reach, today: date) -> date:
    match reach:
        case Reach.COMING:
            return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
        case Reach.THIS:
            return today + timedelta(days=(weekday - today.weekday()) % 7)
        case Reach.NEXT_WEEK:
            return today + timedelta(days=7 - today.weekday() + weekday)
        case _:
            assert_never(reach)
