"""Pieces that name a time of day, or a part of the day."""

from __future__ import annotations

import re
from datetime import UTC
from typing import Final

from draft_editor.model.timestamp import read_timestamp
from draft_editor.schedule.both_languages import LEXICON, MONTH, ORDINAL, WORD_END, WORD_START
from draft_editor.schedule.lexicon import bare, one_of
from draft_editor.schedule.pieces import (
    CalendarDay,
    Clock,
    DayPart,
    Hand,
    Meaning,
    Number,
    Offset,
    Rule,
    Trouble,
)
from draft_editor.schedule.refusals import not_a_moment, not_a_time

Meanings = tuple[Meaning, ...]

_PARTS: Final = {bare(name): part for name, part in LEXICON.parts.items()}
_TODAY_PARTS: Final = {bare(name): part for name, part in LEXICON.today_parts.items()}
_MIDDAYS: Final = {bare(name): hour for name, hour in LEXICON.middays.items()}
_AFTER_HOURS: Final = {bare(name): minutes for name, minutes in LEXICON.after_hours.items()}
_HOURS: Final = range(24)
_MINUTES: Final = range(60)


def _iso(found: re.Match[str]) -> Meanings:
    stamp = read_timestamp(found["wall"].upper() + (found["offset"] or "").upper())
    if stamp is None:
        return (Trouble(not_a_moment),)
    wall = stamp.wall
    day = CalendarDay(wall.day, wall.month, wall.year)
    clock = Clock(wall.hour, wall.minute, wall.second, wall.microsecond)
    if wall.tzinfo is None:
        return day, clock
    return day, clock, Offset(wall.tzinfo, fits_all=wall.tzinfo is UTC)


def _twelve(found: re.Match[str]) -> Meanings:
    hour, minute, second = (int(found[name] or "0") for name in ("hour", "minute", "second"))
    if hour not in range(1, 13) or minute not in _MINUTES or second not in _MINUTES:
        return (Trouble(not_a_time),)
    is_evening = (found["half"] or found["half_joined"]) == "p"
    return (Clock(hour % 12 + (12 if is_evening else 0), minute, second),)


def _colon(found: re.Match[str]) -> Meanings:
    """Two digits for the hour are how the 24-hour clock is written: 10:00, but not 9:30."""
    second, hour = int(found["second"] or "0"), found["hour"]
    hand = Hand.HOUR if len(hour) == len("10") else Hand.OPEN
    return _clock(hour, int(found["minute"]), second, otherwise=hand)


def _hour_sign(found: re.Match[str]) -> Meanings:
    if found["minute"] is not None:
        return _clock(found["hour"], int(found["minute"]), 0, otherwise=Hand.HOUR)
    minutes = int(found["hour"]) * 60 + _minutes_after(found["after"])
    if minutes < 0:
        return (Trouble(not_a_time),)
    return _clock(found["hour"], minutes % 60, 0, otherwise=Hand.HOUR, hours=minutes // 60)


def _clock(
    written: str, minute: int, second: int, *, otherwise: Hand, hours: int | None = None
) -> Meanings:
    """13 and more, 0, and a zero before it are of the 24-hour clock and nothing else."""
    hour = int(written) if hours is None else hours
    if hour not in _HOURS or minute not in _MINUTES or second not in _MINUTES:
        return (Trouble(not_a_time),)
    is_sure = hour > 12 or written.startswith("0")
    return (Clock(hour, minute, second, hand=Hand.SURE if is_sure else otherwise),)


def _midday(found: re.Match[str]) -> Meanings:
    hour = _MIDDAYS[bare(found["name"])]
    after = int(found["minute"] or _minutes_after(found["after"]))
    minutes = (hour * 60 + after) % (24 * 60)
    is_midnight = hour == 0 and after >= 0
    hand = Hand.MIDNIGHT if is_midnight else Hand.SURE
    return (Clock(minutes // 60, minutes % 60, hand=hand),)


def _minutes_after(said: str | None) -> int:
    return 0 if said is None else _AFTER_HOURS[bare(said)]


def _number(found: re.Match[str]) -> Meanings:
    return (Number(int(found.group()), found.group().startswith("0")),)


def _today_part(found: re.Match[str]) -> Meanings:
    return (DayPart(_TODAY_PARTS[bare(found["name"])], is_today=True),)


def _part(found: re.Match[str]) -> Meanings:
    return (DayPart(_PARTS[bare(found["name"])], is_today=False),)


_AFTER: Final = rf"(?: (?P<after>{one_of(LEXICON.after_hours)}){WORD_END})"
_NO_DAY: Final = rf"(?!{ORDINAL})(?! ?{MONTH})(?![0-9/:])"
"""After minutes: “10 h 26 novembre” is ten o’clock."""

CLOCK_RULES: Final = (
    Rule(
        re.compile(
            r"(?P<wall>[0-9]{4}-[0-9]{2}-[0-9]{2}[t ]"
            r"[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?)"
            r"(?: ?(?P<offset>z(?![a-z])|[+-][0-9]{2}(?::?[0-9]{2})?))?"
            r"(?![0-9:.]| ?[ap]\.? ?m(?![a-z]))"
        ),
        _iso,
    ),
    Rule(
        re.compile(
            r"(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))?(?::(?P<second>[0-9]{2}))?"
            r"(?: ?(?P<half>[ap])\.? ?m(?![a-z0-9])\.?|(?P<half_joined>[ap])(?![a-z0-9]))"
        ),
        _twelve,
    ),
    Rule(
        re.compile(
            rf"(?P<hour>[0-9]{{1,2}}) ?(?:h|heures?)(?![a-z])"
            rf"(?:{_AFTER}| ?(?P<minute>[0-9]{{1,2}}){_NO_DAY}"
            rf"(?: ?{one_of(LEXICON.minutes)}(?![a-z0-9]))?(?![a-z]))?"
        ),
        _hour_sign,
    ),
    Rule(
        re.compile(
            r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?(?![0-9:])"
        ),
        _colon,
    ),
    Rule(
        re.compile(
            rf"{WORD_START}(?P<name>{one_of(LEXICON.middays)}){WORD_END}"
            rf"(?:{_AFTER}| (?P<minute>15|30|45){_NO_DAY}(?![a-z]))?"
        ),
        _midday,
    ),
    Rule(re.compile(r"[0-9]{1,2}(?![0-9a-z]|[:/.,-][0-9])"), _number),
    Rule(
        re.compile(rf"{WORD_START}(?P<name>{one_of(LEXICON.today_parts)}){WORD_END}"), _today_part
    ),
    Rule(re.compile(rf"{WORD_START}(?P<name>{one_of(LEXICON.parts)}){WORD_END}"), _part),
)
"""In this order: an hour with its sign before the number alone."""
