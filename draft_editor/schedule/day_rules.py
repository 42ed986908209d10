"""Pieces that name a day or a stretch of time from now."""

from __future__ import annotations

import re
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from draft_editor.schedule.both_languages import (
    LEXICON,
    MONTH,
    NO_CLOCK,
    ORDINAL,
    WORD_END,
    WORD_START,
)
from draft_editor.schedule.lexicon import bare, one_of
from draft_editor.schedule.pieces import (
    CalendarDay,
    Meaning,
    MonthDay,
    NextWeek,
    Reach,
    RelativeDay,
    Rule,
    Span,
    Trouble,
    Weekday,
)
from draft_editor.schedule.refusals import (
    day_or_month,
    march_or_tuesday,
    not_a_day,
    not_a_span,
    short_year,
)

Meanings = tuple[Meaning, ...]

_DAYS: Final = {bare(name): days for name, days in LEXICON.days.items()}
_WEEKDAYS: Final = {bare(name): number for name, number in LEXICON.weekdays.items()}
_MONTHS: Final = {bare(name): number for name, number in LEXICON.months.items()} | {"mar": 3}
_NUMBERS: Final = {bare(name): number for name, number in LEXICON.numbers.items()}
_SPANS: Final = {bare(name): minutes for name, minutes in LEXICON.spans.items()}
_LONG_UNITS: Final = {bare(name): days for name, days in LEXICON.long_units.items()}
_LEAP_YEAR: Final = 2028


def _day(day: int, month: int, year: int | None) -> Meanings:
    try:
        date(year or _LEAP_YEAR, month, day)
        date(1 + (year or 1), 1, 1)  # a day that another zone sees after it
    except ValueError:
        return (Trouble(not_a_day),)
    return (CalendarDay(day, month, year),)


def _year_first(found: re.Match[str]) -> Meanings:
    return _day(int(found["day"]), int(found["month"]), int(found["year"]))


def _numbers_only(found: re.Match[str]) -> Meanings:
    """Day and month in the order that only one reading of the numbers allows."""
    first, second, year = int(found["first"]), int(found["second"]), found.groupdict().get("year")
    if year is not None and len(year) == len("26"):
        return (Trouble(short_year),)
    full = None if year is None else int(year)
    if first > 12:
        return _day(first, second, full)
    if second > 12 or first == second:
        return _day(second, first, full)
    return (Trouble(day_or_month if first and second else not_a_day),)


def _month_named(found: re.Match[str]) -> Meanings:
    year = found["year"]
    month = _MONTHS[bare(found["month"])]
    return _day(int(found["day"]), month, None if year is None else int(year))


def _month_day(found: re.Match[str]) -> Meanings:
    day = int(found["day"] or found["counted"])
    return (MonthDay(day) if 1 <= day <= 31 else Trouble(not_a_day),)


def _relative_day(found: re.Match[str]) -> Meanings:
    return (RelativeDay(_DAYS[bare(found["name"])]),)


def _weekday(found: re.Match[str]) -> Meanings:
    weekday = _WEEKDAYS[bare(found["name"])]
    if found["next"] is not None:
        return (Weekday(weekday, Reach.NEXT_WEEK),) if found["after"] is None else ()
    if found["after"] is not None:
        return (Weekday(weekday, Reach.NEXT_WEEK),) if found["this"] is None else ()
    return (Weekday(weekday, Reach.COMING if found["this"] is None else Reach.THIS),)


def _next_week(_found: re.Match[str]) -> Meanings:
    return (NextWeek(),)


def _tuesday(_found: re.Match[str]) -> Meanings:
    return (Weekday(_WEEKDAYS["mardi"], Reach.COMING),)


def _march_or_tuesday(_found: re.Match[str]) -> Meanings:
    return (Trouble(march_or_tuesday),)


def _amount(text: str) -> Fraction:
    return Fraction(_NUMBERS.get(bare(text)) or text.replace(",", "."))


def _whole_span(found: re.Match[str]) -> Meanings:
    return (Span(timedelta(minutes=_SPANS[bare(found["whole"])])),)


def _minutes(found: re.Match[str]) -> Meanings:
    return (_span(_amount(found["amount"]) + _half(found["half"])),)


def _hours(found: re.Match[str]) -> Meanings:
    hours = _amount(found["amount"]) + _half(found["half"]) + _half(found["half_after"])
    return (_span(hours * 60 + (_amount(found["more"]) if found["more"] else 0)),)


def _span(minutes: Fraction) -> Span:
    return Span(timedelta(seconds=float(minutes * 60)))


def _half(said: str | None) -> Fraction:
    return Fraction(1 if said else 0, 2)


def _not_a_span(_found: re.Match[str]) -> Meanings:
    return (Trouble(not_a_span),)


def _days_ahead(found: re.Match[str]) -> Meanings:
    return (RelativeDay(int(_amount(found["amount"])) * _LONG_UNITS[bare(found["unit"])]),)


_YEAR: Final = rf"(?:,? (?P<year>[1-9][0-9]{{3}}){NO_CLOCK})?"
_NUMBER: Final = one_of(LEXICON.numbers)
_AMOUNT: Final = rf"(?P<amount>[0-9]{{1,4}}(?:[.,][0-9]{{1,2}})?|{_NUMBER}(?= ))"
_MINUTES: Final = rf"{one_of(LEXICON.minutes)}(?![a-z])"
_HALF: Final = one_of(LEXICON.halves)
_AND: Final = r"(?:,? ?(?:(?:and|et) )?)"
_HOURS: Final = (
    rf"{_AMOUNT}(?P<half> {_HALF})? ?{one_of(LEXICON.hours)}(?![a-z])"
    rf"(?:(?P<half_after> {_HALF}){WORD_END}"
    rf"|{_AND}(?P<more>[0-9]{{1,2}}|{_NUMBER}(?= ))(?: ?{_MINUTES}|(?<=[0-9]{{2}}){NO_CLOCK}))?"
)
_LONG: Final = (
    rf"(?P<amount>[0-9]{{1,3}}|{_NUMBER}(?= )) ?(?P<unit>{one_of(LEXICON.long_units)}){WORD_END}"
)
_LENGTHS: Final = (
    (rf"(?P<whole>{one_of(LEXICON.spans)}){WORD_END}", _whole_span),
    (rf"{_AMOUNT}(?P<half> {_HALF})? ?{_MINUTES}", _minutes),
    (_HOURS, _hours),
    (_LONG, _days_ahead),
)
_NEXT: Final = one_of(LEXICON.next_before)
_THIS: Final = one_of(LEXICON.this_before)

DAY_RULES: Final = (
    *(
        Rule(re.compile(f"{WORD_START}{one_of(LEXICON.ahead_before)} {length}"), meanings)
        for length, meanings in _LENGTHS
    ),
    *(
        Rule(re.compile(f"{length} {one_of(LEXICON.ahead_after)}{WORD_END}"), meanings)
        for length, meanings in _LENGTHS
    ),
    Rule(
        re.compile(
            rf"{WORD_START}{one_of(LEXICON.ahead_before)} "
            rf"(?:[0-9]+(?:[.,][0-9]+)?|{_NUMBER}(?![a-z]))(?: ?[a-z]+)?"
        ),
        _not_a_span,
    ),
    Rule(
        re.compile(
            r"(?P<year>[1-9][0-9]{3})(?P<sign>[-/.])(?P<month>[0-9]{1,2})(?P=sign)"
            r"(?P<day>[0-9]{1,2})(?![0-9/.-])"
        ),
        _year_first,
    ),
    Rule(
        re.compile(
            r"(?P<first>[0-9]{1,2})(?P<sign>[/.-])(?P<second>[0-9]{1,2})(?P=sign)"
            r"(?P<year>[1-9][0-9]{3}|[0-9]{2})(?![0-9/.-])"
        ),
        _numbers_only,
    ),
    Rule(
        re.compile(r"(?P<first>[0-9]{1,2})/(?P<second>[0-9]{1,2})(?![0-9/.-])"),
        _numbers_only,
    ),
    Rule(
        re.compile(
            rf"(?:(?:the|le) )?(?P<day>[0-9]{{1,2}})(?:{ORDINAL})? ?(?:(?:of|de) )?"
            rf"(?P<month>{MONTH}|mar{WORD_END}\.?){_YEAR}"
        ),
        _month_named,
    ),
    Rule(
        re.compile(
            rf"{WORD_START}(?P<month>{MONTH}) ?(?:the )?"
            rf"(?P<day>[0-9]{{1,2}})(?:{ORDINAL}|{NO_CLOCK}){_YEAR}"
        ),
        _month_named,
    ),
    Rule(
        re.compile(
            rf"(?:(?:the|le) (?P<day>[0-9]{{1,2}})(?:{ORDINAL}|{NO_CLOCK})"
            rf"|(?P<counted>[0-9]{{1,2}}){ORDINAL})"
        ),
        _month_day,
    ),
    Rule(re.compile(rf"{WORD_START}(?P<name>{one_of(LEXICON.days)}){WORD_END}"), _relative_day),
    Rule(
        re.compile(
            rf"{WORD_START}(?:(?P<next>{_NEXT}) |(?P<this>{_THIS}) )?"
            rf"(?P<name>{one_of(LEXICON.weekdays)}){WORD_END}\.?"
            rf"(?P<after> {one_of(LEXICON.next_after)}{WORD_END})?"
        ),
        _weekday,
    ),
    Rule(re.compile(rf"{WORD_START}{one_of(LEXICON.next_week)}{WORD_END}"), _next_week),
    Rule(
        re.compile(
            rf"{WORD_START}mar{WORD_END}\.?(?=,? (?:le )?[0-9]{{1,2}}(?:{ORDINAL})? ?{MONTH})"
        ),
        _tuesday,
    ),
    Rule(re.compile(rf"{WORD_START}mar{WORD_END}\.?"), _march_or_tuesday),
)
"""In this order: “in 2 h” before the clock time “2 h”, “26 nov” before the number 26.

“14 mar” is of March, “mar. 24 nov.” is mardi; any other “mar” may be both.
"""
