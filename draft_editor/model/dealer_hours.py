"""When a dealer is open: hours by the day of the week, and the days that are holidays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from draft_editor.model.words import words

WEEKDAYS: Final = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip
"""The days as a profile's file names them, in the order of `date.weekday()`."""

_DAY_MINUTES: Final = 24 * 60
_TEXT: Final = r"([01]?[0-9]|2[0-4]):([0-5][0-9])[-–]([01]?[0-9]|2[0-4]):([0-5][0-9])"

DAY_NAMES: Final = (
    words("Monday"),
    words("Tuesday"),
    words("Wednesday"),
    words("Thursday"),
    words("Friday"),
    words("Saturday"),
    words("Sunday"),
)
"""What a person calls them, in the same order."""


@dataclass(frozen=True, slots=True)
class OpenHours:
    """One day's hours in minutes since midnight; what closes at midnight closes at 1440.

    Raises `ValueError` for hours that end before they begin, or outside the day.
    """

    opens: int
    closes: int

    def __post_init__(self) -> None:
        if not 0 <= self.opens < self.closes <= _DAY_MINUTES:
            raise ValueError("a day's hours begin before they end, on the same day")

    @property
    def text(self) -> str:
        """`07:30-18:00`, as `read_open_hours` reads it."""
        return f"{clock_text(self.opens)}-{clock_text(self.closes)}"

    def holds(self, clock: datetime) -> bool:
        """Whether it is open at this time of day; at the closing minute itself it is not."""
        return self.opens <= clock.hour * 60 + clock.minute < self.closes


@dataclass(frozen=True, slots=True)
class DealerHours:
    """When somebody is there, on the dealer's own clock.

    `week` has seven days, Monday first, `None` for a day that is closed; it is empty where
    nobody has said the hours.
    """

    week: tuple[OpenHours | None, ...] = ()
    holidays: frozenset[date] = frozenset()

    def is_open(self, clock: datetime) -> bool:
        """Whether the dealer is open at a time of the dealer's clock, holidays apart.

        Where no hours are known nobody can say that it is closed.
        """
        if not self.week:
            return True
        hours = self.week[clock.weekday()]
        return hours is not None and hours.holds(clock)


NO_HOURS: Final = DealerHours()
"""Nothing is known of when the dealer is open."""


def read_open_hours(text: str) -> OpenHours | None:
    """The hours that a text such as `7:30-18:00` tells; None where it tells none."""
    found = re.fullmatch(_TEXT, text.strip())
    if found is None:
        return None
    first, last = (int(found[at]) * 60 + int(found[at + 1]) for at in (1, 3))
    try:
        return OpenHours(first, last)
    except ValueError:
        return None


def clock_text(minutes: int) -> str:
    """`07:30` for 450 minutes since midnight."""
    return f"{minutes // 60:02}:{minutes % 60:02}"
