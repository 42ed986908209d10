"""The dealer's hours and holidays as a profile's file has them."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from draft_editor.model.dealer_hours import (
    WEEKDAYS,
    DealerHours,
    OpenHours,
    read_open_hours,
)
from draft_editor.model.json_text import Json, JsonObject, kind_name
from draft_editor.model.words import words
from draft_editor.store.json_file import JsonFile

_HOURS: Final = "hours"
_HOLIDAYS: Final = "holidays"
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def hours_members(hours: DealerHours) -> JsonObject:
    """What a profile's file says: `"hours": {"monday": "07:30-18:00"}` and `"holidays"`.

    A day that is null or not named is closed; no day at all means that the hours are not known.
    """
    named: JsonObject = {
        day: None if open_hours is None else open_hours.text
        for day, open_hours in zip(WEEKDAYS, hours.week, strict=False)
    }
    holidays: list[Json] = [day.isoformat() for day in sorted(hours.holidays)]
    return {_HOURS: named, _HOLIDAYS: holidays}


def read_hours(source: JsonFile) -> DealerHours:
    """Hours and holidays of a profile's file, nothing where it has none; raises `BadFile`."""
    return DealerHours(_week(source), _holidays(source))


def _week(source: JsonFile) -> tuple[OpenHours | None, ...]:
    found = source.value.get(_HOURS, {})
    if not isinstance(found, dict):
        said = words("“hours” must be an object, not {kind}.", kind=kind_name(found))
        raise source.bad(said, _HOURS)
    if not found:
        return ()
    week: list[OpenHours | None] = [None] * len(WEEKDAYS)
    for day, value in found.items():
        if day not in WEEKDAYS:
            said = words("There is no weekday “{day}”; write it like “monday”.", day=day[:60])
            raise source.bad(said, _HOURS, day)
        hours = read_open_hours(value) if isinstance(value, str) else None
        if hours is None and value is not None:
            said = words(
                "“{day}” must be hours like “07:30-18:00”, or null where it is closed.", day=day
            )
            raise source.bad(said, _HOURS, day)
        week[WEEKDAYS.index(day)] = hours
    return tuple(week)


def _holidays(source: JsonFile) -> frozenset[date]:
    found = source.value.get(_HOLIDAYS, [])
    if not isinstance(found, list):
        said = words("“holidays” must be a list, not {kind}.", kind=kind_name(found))
        raise source.bad(said, _HOLIDAYS)
    return frozenset(_holiday(source, value) for value in found)


def _holiday(source: JsonFile, value: Json) -> date:
    text = value if isinstance(value, str) else ""
    try:
        if _DATE.fullmatch(text) is not None:
            return date.fromisoformat(text)
    except ValueError:
        pass
    shown = text[:60] or kind_name(value)
    said = words("“{text}” is no holiday; write it like “2026-12-25”.", text=shown)
    raise source.bad(said, _HOLIDAYS)
