"""Which time of day is meant, where an hour alone leaves it open."""

from __future__ import annotations

from datetime import time
from typing import Final, assert_never

from draft_editor.schedule.lexicon import Part
from draft_editor.schedule.pieces import Clock, Hand, Number
from draft_editor.schedule.refusals import (
    Refusal,
    before_or_after_noon,
    clash,
    hour_or_day,
    no_clock,
    not_known,
)
from draft_editor.schedule.said import Found, Said

_CLEAR_WITH_ZONE: Final = range(8, 24)
"""“9 ET” is of the 24-hour clock; from 1 to 7, an afternoon is as likely."""
_NOON: Final = 12
_HOURS_OF: Final = {
    Part.MORNING: range(12),
    Part.AFTERNOON: range(12, 19),
    Part.EVENING: range(17, 24),
}


def time_meant(said: Said) -> tuple[time, int]:
    """The time of day, and how many days after the named one: 1 for an evening's midnight.

    Raises `Refusal` where no time is said, or one that may be before or after noon.
    """
    clock, text = _clock(said)
    if said.part is not None:
        part, part_text = said.part
        found = _in_part(clock, part.part)
        if found is None:
            raise Refusal(text, clash(text, part_text))
        return found
    has_zone = said.zone is not None or said.offset is not None
    if clock.hand is Hand.OPEN and not (has_zone and clock.hour in _CLEAR_WITH_ZONE):
        raise Refusal(text, before_or_after_noon(text, clock.hour, clock.minute))
    return _time(clock, clock.hour), 0


def _clock(said: Said) -> Found[Clock]:
    if said.clock is not None:
        return said.clock
    if said.number is not None:
        number, text = said.number
        return _hour(number, text, said), text
    named = said.part or said.day or said.weekday
    text = said.text if named is None else named[1]
    raise Refusal(text, no_clock(text))


def _hour(number: Number, text: str, said: Said) -> Clock:
    """A number alone as an hour, if nothing else can be meant."""
    if number.value >= 24:
        raise Refusal(text, not_known(text))
    is_clear = number.is_padded or number.value > _NOON
    if not is_clear:
        return Clock(number.value, 0, hand=Hand.OPEN)
    has_company = said.part or said.zone or said.offset or said.day
    if has_company is None:
        raise Refusal(text, hour_or_day(text, number.value))
    return Clock(number.value, 0)


def _in_part(clock: Clock, part: Part) -> tuple[time, int] | None:
    """The time in a part of the day; None if it is none of that part."""
    hours = _HOURS_OF[part]
    match clock.hand:
        case Hand.MIDNIGHT:
            return (_time(clock, clock.hour), 1) if part is Part.EVENING else None
        case Hand.SURE:
            return (_time(clock, clock.hour), 0) if clock.hour in hours else None
        case Hand.HOUR | Hand.OPEN:
            later = clock.hour % _NOON + (0 if part is Part.MORNING else _NOON)
            is_there = later in hours and not (part is Part.MORNING and clock.hour == _NOON)
            return (_time(clock, later), 0) if is_there else None
        case _:
            assert_never(clock.hand)


def _time(clock: Clock, hour: int) -> time:
    return time(hour, clock.minute, clock.second, clock.microsecond)
