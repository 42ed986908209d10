"""The shape of a language's words for times, and both languages in one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import Enum


class Part(Enum):
    """A part of the day; it names no clock time, but tells what “8” beside it is."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language's words, folded: small letters without accents.

    Where a word here has a space, a typed one may have a space, a hyphen, an apostrophe or
    nothing. `weekdays` count from Monday, 0; `days` from today, 0. `numbers`, `hours` and
    `minutes` (units) are those of spans; `spans` are whole ones, in minutes. `zones` lead to
    keys of the time zone database, `shown_zones` to such a key and the name that its clocks
    must show (“EST” is not what New York has in summer).
    """

    days: Mapping[str, int]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    parts: Mapping[str, Part]
    today_parts: Mapping[str, Part]
    middays: Mapping[str, int]
    after_hours: Mapping[str, int]
    this_before: Mapping[str, None]
    next_before: Mapping[str, None]
    next_after: Mapping[str, None]
    next_week: Mapping[str, None]
    ahead_before: Mapping[str, None]
    ahead_after: Mapping[str, None]
    numbers: Mapping[str, int]
    hours: Mapping[str, None]
    minutes: Mapping[str, None]
    long_units: Mapping[str, int]
    halves: Mapping[str, None]
    spans: Mapping[str, int]
    ordinals: Mapping[str, None]
    fillers: Mapping[str, None]
    zones: Mapping[str, str]
    shown_zones: Mapping[str, tuple[str, str]]


def joined(first: Lexicon, second: Lexicon) -> Lexicon:
    """One lexicon with the words of two."""
    return Lexicon(
        **{
            each.name: getattr(first, each.name) | getattr(second, each.name)
            for each in fields(Lexicon)
        }
    )


def bare(name: str) -> str:
    """A word, typed or of a lexicon, without what may stand between its parts or be left out."""
    return re.sub(r"[ '.-]", "", name)


def one_of(names: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first; an empty group matches none."""
    ordered = sorted(names, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(name).replace("\\ ", "[ '-]?") for name in ordered) + ")"
