"""What the pieces of a typed time can mean, each by itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta, tzinfo
from enum import Enum
from typing import TypeAlias

from draft_editor.model.words import Words
from draft_editor.schedule.lexicon import Part


class Reach(Enum):
    """Which one of the weekdays of a name: the next to come, this week's, next week's."""

    COMING = "coming"
    THIS = "this"
    NEXT_WEEK = "next week"


class Hand(Enum):
    """How sure the hour of a clock time is.

    SURE: said by am or pm, or an hour of the 24-hour clock that can be nothing else. HOUR: “9 h”
    or “10:00”, on the 24-hour clock unless a part of the day says otherwise. OPEN: “9:30”, before
    noon or after. MIDNIGHT: sure; but at the end of an evening it belongs to the next day.
    """

    SURE = "sure"
    HOUR = "hour"
    OPEN = "open"
    MIDNIGHT = "midnight"


@dataclass(frozen=True, slots=True)
class RelativeDay:
    """So many days from today."""

    days: int


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of a month; without a year, the next one to come."""

    day: int
    month: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class MonthDay:
    """“The 26th”: the next one to come."""

    day: int


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday from Monday, 0."""

    weekday: int
    reach: Reach


@dataclass(frozen=True, slots=True)
class NextWeek:
    """The week after this one; it needs a weekday."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day on the 24-hour clock, and how sure its hour is."""

    hour: int
    minute: int
    second: int = 0
    microsecond: int = 0
    hand: Hand = Hand.SURE


@dataclass(frozen=True, slots=True)
class Number:
    """One or two digits alone: an hour or a day of the month, if the rest decides which."""

    value: int
    is_padded: bool


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of the day; `is_today` for “tonight” and the like."""

    part: Part
    is_today: bool


@dataclass(frozen=True, slots=True)
class Span:
    """So long from now."""

    length: timedelta


@dataclass(frozen=True, slots=True)
class ZoneName:
    """A zone by its key in the time zone database.

    With `shown`, its clocks must show that name at the time meant (“EST”).
    """

    key: str
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Offset:
    """So far from UTC; `fits_all` for a `Z`, which is said of an instant in any zone."""

    offset: tzinfo
    fits_all: bool = False


@dataclass(frozen=True, slots=True)
class Filler:
    """A word that adds nothing: “at”, “le”."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that is not known or cannot be meant; `said` makes a sentence from the piece."""

    said: Callable[[str], Words]


Day: TypeAlias = RelativeDay | CalendarDay | MonthDay
Meaning: TypeAlias = (
    Day
    | Weekday
    | NextWeek
    | Clock
    | Number
    | DayPart
    | Span
    | ZoneName
    | Offset
    | Filler
    | Trouble
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the text as it was typed, and what it means."""

    text: str
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Rule:
    """Where a pattern stands in the folded text, what it means.

    `meanings` is called with the match; nothing means that the rule does not apply after all.
    """

    pattern: re.Pattern[str]
    meanings: Callable[[re.Match[str]], tuple[Meaning, ...]]
