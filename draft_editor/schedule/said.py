"""All that a typed time says, each kind of piece once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar, assert_never

from draft_editor.schedule.pieces import (
    CalendarDay,
    Clock,
    Day,
    DayPart,
    Filler,
    Meaning,
    MonthDay,
    NextWeek,
    Number,
    Offset,
    Piece,
    RelativeDay,
    Span,
    Trouble,
    Weekday,
    ZoneName,
)
from draft_editor.schedule.refusals import (
    Refusal,
    clash,
    no_weekday,
    not_known,
    nothing_typed,
    too_many,
)

M = TypeVar("M")
Found: TypeAlias = tuple[M, str]
"""A meaning and the piece that says it, as it was typed."""


@dataclass(slots=True)
class Said:
    """What was found in `text`; each is None where nothing says it."""

    text: str
    day: Found[Day] | None = None
    weekday: Found[Weekday] | None = None
    week: Found[NextWeek] | None = None
    clock: Found[Clock] | None = None
    number: Found[Number] | None = None
    part: Found[DayPart] | None = None
    span: Found[Span] | None = None
    zone: Found[ZoneName] | None = None
    offset: Found[Offset] | None = None


def said_in(pieces: Sequence[Piece], text: str) -> Said:
    """The pieces by their kinds, in whatever order they were typed.

    Raises `Refusal` for a piece that is not known or cannot be meant, for one that says again
    what was said, and for pieces that cannot stand together whatever the time is.
    """
    if not pieces:
        raise Refusal("", nothing_typed())
    said = Said(text)
    for piece in _with_days_of_the_month(pieces):
        _take(said, piece)
    if said.number is not None and said.clock is not None:
        _, extra = said.number
        raise Refusal(extra, not_known(extra))
    if said.week is not None and said.weekday is None:
        _, week = said.week
        raise Refusal(week, no_weekday(week))
    if said.span is not None:
        _, span = said.span
        others = (said.day, said.weekday, said.clock, said.number, said.part, said.offset)
        for other in filter(None, others):
            raise Refusal(other[1], clash(other[1], span))
    return said


def _with_days_of_the_month(pieces: Sequence[Piece]) -> list[Piece]:
    """“Jeudi 26 à 10 h”: after a weekday, and beside a clock time, a number is a day."""
    kept: list[Piece] = []
    has_clock = any(isinstance(piece.meaning, Clock) for piece in pieces)
    before: Meaning = Filler()
    for piece in pieces:
        meaning = piece.meaning
        match before, meaning:
            case Weekday(), Number(value) if has_clock and 1 <= value <= 31:
                kept.append(Piece(piece.text, MonthDay(value)))
            case _:
                kept.append(piece)
        before = before if isinstance(meaning, Filler) else meaning
    return kept


def _take(said: Said, piece: Piece) -> None:
    text = piece.text
    match piece.meaning:
        case (RelativeDay() | CalendarDay() | MonthDay()) as day:
            said.day = _once(said.day, day, text)
        case Weekday() as weekday:
            said.weekday = _once(said.weekday, weekday, text)
        case NextWeek() as week:
            said.week = _once(said.week, week, text)
        case Clock() as clock:
            said.clock = _once(said.clock, clock, text)
        case Number() as number:
            said.number = _once(said.number, number, text)
        case DayPart() as part:
            said.part = _once(said.part, part, text)
        case Span() as span:
            said.span = _once(said.span, span, text)
        case ZoneName() as zone:
            said.zone = _once(said.zone, zone, text)
        case Offset() as offset:
            said.offset = _once(said.offset, offset, text)
        case Trouble(sentence):
            raise Refusal(text, sentence(text))
        case Filler():
            return
        case _:
            assert_never(piece.meaning)


def _once(before: Found[M] | None, meaning: M, text: str) -> Found[M]:
    if before is not None:
        raise Refusal(text, too_many(text))
    return meaning, text
