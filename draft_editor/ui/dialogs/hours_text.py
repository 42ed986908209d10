"""What a person types for hours and holidays, read; what cannot be read is said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from draft_editor.model.dealer_hours import OpenHours, clock_text
from draft_editor.model.words import Words, words

_CLOCK: Final = re.compile(r"(\d{1,2})(?:\s?[:.hH]\s?(\d{2})?)?\s*([aApP])?\.?[mM]?\.?")
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_NOON: Final = 12
_LAST: Final = 24 * 60
_LONGEST: Final = 40


def read_clock(text: str) -> int | None:
    """Minutes since midnight that “7:30”, “18h”, “6 pm” or “24:00” say; None for all else."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None or (found[3] is None and text.strip()[-1:] in "mM."):
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    minutes = hour * 60 + minute
    return minutes if minute < 60 and minutes <= _LAST else None


def read_day(day: Words, opens: str, closes: str) -> OpenHours | Words:
    """The hours of one day, or what is wrong with them."""
    read = read_clock(opens), read_clock(closes)
    for text, minutes in zip((opens, closes), read, strict=True):
        if minutes is None and not text.strip():
            return words("{day}: say from when to when it is open.", day=day)
        if minutes is None:
            shown = text.strip()[:_LONGEST]
            return words(
                "{day}: “{text}” is no time of day; write it like “07:30”.", day=day, text=shown
            )
    first, last = read[0] or 0, read[1] or 0
    try:
        return OpenHours(first, last)
    except ValueError:
        return words(
            "{day}: it closes at {closes}, which is not after it opens at {opens}.",
            day=day,
            closes=clock_text(last),
            opens=clock_text(first),
        )


def read_holidays(lines: Sequence[str]) -> tuple[frozenset[date], tuple[int, Words] | None]:
    """The days that are named, one a line, and the first line (from 0) that names none."""
    days: set[date] = set()
    for number, line in enumerate(lines):
        text = line.strip()
        if not text:
            continue
        day = _day(text)
        if day is None:
            said = words(
                "Line {line}: “{text}” is no day; write it like “2026-12-25”.",
                line=number + 1,
                text=text[:_LONGEST],
            )
            return frozenset(days), (number, said)
        days.add(day)
    return frozenset(days), None


def _day(text: str) -> date | None:
    # Python reads more forms than a profile's file has.
    try:
        return date.fromisoformat(text) if _DATE.fullmatch(text) else None
    except ValueError:
        return None
