"""Points in time that remember how they were written, and new ones by a profile's pattern."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Final, TypeAlias, assert_never

from draft_editor.model.json_text import Json, Number
from draft_editor.model.words import Complaint, words

DEFAULT_PATTERN: Final = "yyyy-MM-dd'T'HH:mm:ssZ"
"""The form that the vendor documents: `2026-11-24T09:00:00-0600` (contract, section 4)."""


@dataclass(frozen=True, slots=True)
class IsoForm:
    """How an ISO 8601 text is built: its separator, its precision, its way to name a zone.

    `offset` is the part after the time as it stood: `Z`, `-0600`, `-06:00`, `-06` or nothing.
    """

    separator: str
    has_seconds: bool
    fraction: str
    offset: str


@dataclass(frozen=True, slots=True)
class EpochForm:
    """A count since 1970-01-01 UTC, in seconds or milliseconds, as JSON number or as text."""

    per_second: int
    is_number: bool


Form: TypeAlias = IsoForm | EpochForm


@dataclass(frozen=True, slots=True)
class Timestamp:
    """A point in time as somebody wrote it; made by `read_timestamp`.

    `written` is the JSON value, untouched. `wall` is its date and time to the microsecond:
    aware where the writing names a zone or counts an epoch, else naive.
    """

    written: str | Number
    wall: datetime = field(repr=False)
    form: Form = field(repr=False)

    @property
    def text(self) -> str:
        """The writing itself, letter for letter."""
        return self.written.text if isinstance(self.written, Number) else self.written

    @property
    def is_local(self) -> bool:
        """Whether the writing names no zone, so that it means an instant only in one."""
        return self.wall.tzinfo is None

    def instant(self, zone: tzinfo) -> datetime:
        """The instant in UTC; `zone` is the one that a local writing is meant in.

        A local time that exists twice is the earlier one; one that a clock change leaves out
        is as much later as the clock jumps.
        """
        wall = self.wall.replace(tzinfo=zone) if self.is_local else self.wall
        return wall.astimezone(UTC)

    def written_like(self, moment: datetime) -> str | Number:
        """Another instant in the same form: what goes back to the service when it changes.

        A form with an offset or without a zone takes the clock of `moment`'s own zone, `Z`
        and the epoch forms take UTC. What the form has no place for is cut off (seconds,
        further digits). Raises `ValueError` for a moment without a zone.
        """
        clock = _on_the_minute(moment)
        match self.form:
            case EpochForm(per_second, is_number):
                count = (clock - _EPOCH) // timedelta(microseconds=1_000_000 // per_second)
                return Number(str(count)) if is_number else str(count)
            case IsoForm(separator, has_seconds, fraction, offset):
                if offset in {"", "Z"}:
                    clock = clock.astimezone(UTC) if offset else moment
                seconds = f":{clock.second:02}" if has_seconds else ""
                if fraction:
                    finer = self._finer_than_microseconds(moment, fraction)
                    seconds += f".{clock.microsecond:06}{finer}"[: len(fraction) + 1]
                return (
                    f"{clock.year:04}-{clock.month:02}-{clock.day:02}{separator}"
                    f"{clock.hour:02}:{clock.minute:02}{seconds}{_offset_like(offset, clock)}"
                )
            case _:
                assert_never(self.form)

    def _finer_than_microseconds(self, moment: datetime, fraction: str) -> str:
        """The digits a `datetime` cannot hold belong to this instant only."""
        is_same = self.instant(moment.tzinfo or UTC) == moment
        return fraction[6:] if is_same else "000"


def read_timestamp(value: Json) -> Timestamp | None:
    """The point in time that a JSON value tells, or None where it tells none.

    Read are (contract, section 4): ISO 8601 with `T` or a space, with or without seconds, 1
    to 9 digits of fraction, and an offset `-0600`, `-06:00`, `-06`, `Z` or none; and counts
    since 1970 as number or text: 10 digits are seconds, 12 or 13 are milliseconds. Nothing is
    guessed: a space around it, a 13th month or a 61st second make it unreadable.
    """
    if not isinstance(value, str | Number):
        return None
    text = value.text if isinstance(value, Number) else value
    if _EPOCH_TEXT.fullmatch(text) is not None:
        per_second = 1 if len(text) == _SECONDS_DIGITS else 1000
        wall = _EPOCH + timedelta(seconds=int(text)) / per_second
        return Timestamp(value, wall, EpochForm(per_second, isinstance(value, Number)))
    return _read_iso(value) if isinstance(value, str) else None


class BadPattern(Complaint):
    """A pattern by which no point in time can be written whole."""


def new_timestamp(moment: datetime, pattern: str = DEFAULT_PATTERN) -> str:
    """A moment on the clock of its own zone, written by a pattern.

    Understood are `yyyy` `MM` `dd` `HH` `mm` `ss` (one letter: without leading zeros), `S`
    once per digit, `Z` (`-0600`), `XXX` (`-06:00`, or `Z` for UTC), text in single quotes
    (`''` is one quote), and every sign that is neither a letter nor one of `[]{}#`. Raises
    `BadPattern` for anything else and for a pattern that leaves the year, month, day, hour or
    minute out; `ValueError` for a moment without a zone.
    """
    clock = _on_the_minute(moment)
    written: list[str] = []
    seen: set[str] = set()
    for piece in (found.group() for found in _TOKENS.finditer(pattern)):
        if piece[0] == "'":
            written.append(_quoted(piece))
        elif piece[0].isalpha() or piece in _RESERVED:
            written.append(_part(piece, clock))
            seen.add(piece[0])
        else:
            written.append(piece)
    missing = next((name for letter, name in _NEEDED.items() if letter not in seen), None)
    if missing is not None:
        raise BadPattern(words("The pattern leaves out the {part}.", part=missing))
    return "".join(written)


_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SECONDS_DIGITS: Final = 10
_EPOCH_TEXT: Final = re.compile(r"[1-9](?:[0-9]{9}|[0-9]{11,12})")
_ISO_TEXT: Final = re.compile(
    r"""
    (?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2}) (?P<separator>[T\ ])
    (?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})
    (?: :(?P<second>[0-9]{2}) (?:\.(?P<fraction>[0-9]{1,9}))? )?
    (?P<offset>Z|[+-][0-9]{2}(?::?[0-9]{2})?)?
    """,
    re.VERBOSE,
)
_YEARS: Final = range(2, 9999)
"""Years that stay within Python's calendar in whichever zone they are looked at."""


def _read_iso(text: str) -> Timestamp | None:
    found = _ISO_TEXT.fullmatch(text)
    if found is None:
        return None
    fraction, offset = found["fraction"] or "", found["offset"] or ""
    date = (int(found["year"]), int(found["month"]), int(found["day"]))
    time = (int(found["hour"]), int(found["minute"]), int(found["second"] or "0"))
    try:
        wall = datetime(*date, *time, int(f"{fraction:0<6}"[:6]), tzinfo=_zone(offset))
    except ValueError:
        return None
    if wall.year not in _YEARS:
        return None
    form = IsoForm(found["separator"], found["second"] is not None, fraction, offset)
    return Timestamp(text, wall, form)


def _zone(offset: str) -> tzinfo | None:
    """The zone of a written offset; raises `ValueError` for a day or more, or 60 minutes."""
    if not offset:
        return None
    if offset == "Z":
        return UTC
    digits = offset[1:].replace(":", "")
    hours, minutes = int(digits[:2]), int(digits[2:] or "0")
    if minutes >= 60:
        raise ValueError("an hour has 60 minutes")
    span = timedelta(hours=hours, minutes=minutes)
    return timezone(-span if offset[0] == "-" else span)


def _offset_like(sample: str, clock: datetime) -> str:
    """The offset of a time, written like the sample was."""
    if sample in {"", "Z"}:
        return sample
    written = _offset_text(clock, ":" if ":" in sample else "")
    if not clock.utcoffset() and sample[1:].strip("0:") == "":
        written = sample[0] + written[1:]
    is_hours_only = len(sample) == len("-06")
    return written.removesuffix("00") if is_hours_only else written


def _on_the_minute(moment: datetime) -> datetime:
    """The same instant with an offset in whole minutes, the finest that a text can name.

    Old local mean times have seconds in their offset. Raises `ValueError` for a moment
    without a zone.
    """
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("a moment needs a zone")
    return moment.astimezone(timezone(timedelta(minutes=offset // timedelta(minutes=1))))


def _offset_text(clock: datetime, colon: str) -> str:
    """The offset of an aware time: `-0600`, or with a colon `-06:00`."""
    minutes = (clock.utcoffset() or timedelta()) // timedelta(minutes=1)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}{colon}{abs(minutes) % 60:02}"


_TOKENS: Final = re.compile(r"'(?:[^']|'')*'?|([^\W\d_])\1*|[^']", re.DOTALL)
_NEEDED: Final = {
    "y": words("year"),
    "M": words("month"),
    "d": words("day"),
    "H": words("hour"),
    "m": words("minute"),
}
_RESERVED: Final = frozenset("[]{}#")
_FRACTIONS: Final = frozenset("S" * digits for digits in range(1, 10))


def _quoted(piece: str) -> str:
    if piece.count("'") % 2:
        raise BadPattern(words("The pattern has a quote that is not closed."))
    return piece[1:-1].replace("''", "'") or "'"


def _part(piece: str, clock: datetime) -> str:
    numbers = {
        "y": (clock.year, "yyyy"),
        "M": (clock.month, "MM"),
        "d": (clock.day, "dd"),
        "H": (clock.hour, "HH"),
        "m": (clock.minute, "mm"),
        "s": (clock.second, "ss"),
    }
    value, padded = numbers.get(piece[0], (0, ""))
    if piece in (piece[0], padded) and padded:
        return f"{value:0{len(piece)}}"
    if piece in _FRACTIONS:
        return f"{clock.microsecond:06}000"[: len(piece)]
    if piece in {"Z", "ZZ", "ZZZ"}:
        return _offset_text(clock, "")
    if piece == "XXX":
        return _offset_text(clock, ":") if clock.utcoffset() else "Z"
    raise BadPattern(words("The pattern has “{part}”, which is not understood.", part=piece))
