"""Pieces that name a zone, and those that add nothing."""

from __future__ import annotations

import re
from datetime import UTC, timedelta, timezone
from functools import cache
from typing import Final
from zoneinfo import available_timezones

from draft_editor.schedule.both_languages import LEXICON, WORD_END, WORD_START
from draft_editor.schedule.lexicon import bare, one_of
from draft_editor.schedule.pieces import Filler, Meaning, Offset, Rule, Trouble, ZoneName
from draft_editor.schedule.refusals import not_a_zone

Meanings = tuple[Meaning, ...]

_ZONES: Final = {bare(name): key for name, key in LEXICON.zones.items()}
_SHOWN_ZONES: Final = {bare(name): zone for name, zone in LEXICON.shown_zones.items()}
_FARTHEST: Final = timedelta(hours=14)
"""Kiritimati, the first to have a new day."""


@cache
def _keys() -> dict[str, str]:
    """The keys of the time zone database by their small letters. Thread: any."""
    return {key.casefold(): key for key in available_timezones()}


def _key(found: re.Match[str]) -> Meanings:
    key = _keys().get(found.group())
    return (Trouble(not_a_zone) if key is None else ZoneName(key),)


def _zone(found: re.Match[str]) -> Meanings:
    return (ZoneName(_ZONES[bare(found["name"])]),)


def _shown_zone(found: re.Match[str]) -> Meanings:
    key, shown = _SHOWN_ZONES[bare(found["name"])]
    return (ZoneName(key, shown),)


def _offset(found: re.Match[str]) -> Meanings:
    hours, minutes = int(found["hours"]), int(found["minutes"] or "0")
    length = timedelta(hours=hours, minutes=minutes)
    if minutes >= 60 or length > _FARTHEST:
        return (Trouble(not_a_zone),)
    if not length:
        return (Offset(UTC),)
    return (Offset(timezone(-length if found["sign"] == "-" else length)),)


def _filler(_found: re.Match[str]) -> Meanings:
    return (Filler(),)


ZONE_RULES: Final = (
    Rule(re.compile(r"(?<![a-z])[a-z]+(?:/[a-z0-9_+-]+)+"), _key),
    Rule(
        re.compile(
            r"(?<![a-z])(?:utc|gmt) ?(?P<sign>[+-])(?P<hours>[0-9]{1,2})"
            r"(?::?(?P<minutes>[0-9]{2}))?(?![0-9a-z:])"
        ),
        _offset,
    ),
    Rule(
        re.compile(rf"{WORD_START}(?P<name>{one_of(LEXICON.shown_zones)})(?: time)?{WORD_END}"),
        _shown_zone,
    ),
    Rule(
        re.compile(rf"{WORD_START}(?:us )?(?P<name>{one_of(LEXICON.zones)})(?: time)?{WORD_END}"),
        _zone,
    ),
)

FILLER_RULES: Final = (
    Rule(re.compile(rf"{WORD_START}{one_of(LEXICON.fillers)}{WORD_END}"), _filler),
    Rule(re.compile(r"[,;@()\[\]]|\.(?= |$)"), _filler),
)
"""Last: “the 26th” is one piece, “le matin” too."""
