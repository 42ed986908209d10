"""Times as an advisor types them, in English or French, and the one moment they mean.

Nothing is guessed; where two readings are usual, the rule is:

- A weekday is the next one to come, never today; “this friday” may be today; “next friday” and
  “vendredi prochain” are of next week, which begins on Monday.
- A time without a day is today's if it is still ahead, else tomorrow's. A day without a year
  is the next one to come, today included.
- “9 h”, “09:30” and “10:00” are of the 24-hour clock. “9:30” and “9” may be before or after
  noon: they need a part of the day beside them (“tonight 9”) or, from 8 on, a zone (“9 ET”).
- Noon is 12:00; midnight is 0:00, at the beginning of the day that is named, and at the end of
  an evening (“tonight midnight”).
- So long from now is counted in UTC and goes up to the whole minute: 60 minutes also when
  the clocks change, and never nearer than said.
- Days are those of the zone that is named, else of the one given. “EST” is taken only where
  clocks show it at that time.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

from draft_editor.schedule.day_sense import day_meant
from draft_editor.schedule.hour_sense import time_meant
from draft_editor.schedule.pieces import Offset
from draft_editor.schedule.reading import NotUnderstood, Reading, Understood
from draft_editor.schedule.refusals import Refusal, clash, not_shown
from draft_editor.schedule.said import Found, Said, said_in
from draft_editor.schedule.scan import pieces_of
from draft_editor.schedule.wall import Wall, wall_kind


def read_phrase(text: str, now: datetime, zone: ZoneInfo) -> Reading:
    """What a typed time means at `now` for a reader whose clock is that of `zone`.

    Both languages are understood, whichever the window speaks; accents, apostrophes and
    capitals make no difference. Raises `ValueError` if `now` has no zone.
    """
    if now.utcoffset() is None:
        raise ValueError("a moment needs a zone")
    try:
        said = said_in(pieces_of(text), text.strip())
        return _resolved(said, now.astimezone(UTC), zone)
    except Refusal as refusal:
        return NotUnderstood(refusal.piece, refusal.said)


def _resolved(said: Said, now: datetime, zone: ZoneInfo) -> Understood:
    if said.span is not None:
        return _after_a_span(said, said.span[0].length, now, zone)
    if said.offset is not None:
        return _at_an_offset(said, said.offset, now, zone)
    walls = [_wall(said, now, each) for each in _zones(said, zone)]
    if said.zone is None:
        return walls[0]
    name, text = said.zone
    if not name.shown:
        return _with_the_own_name(walls[-1], zone)
    shown = [found for wall in walls if (found := _showing(name.shown, wall)) is not None]
    if not shown:
        raise Refusal(text, not_shown(text))
    return shown[0]


def _after_a_span(said: Said, length: timedelta, now: datetime, zone: ZoneInfo) -> Understood:
    """Up to the whole minute, so that nothing goes out earlier than it was said."""
    ahead = now + length
    ahead += timedelta(microseconds=-(ahead - _EPOCH) // _MICROSECOND % _MINUTE)
    return _settled(said, ahead, zone)


def _settled(said: Said, instant: datetime, zone: ZoneInfo) -> Understood:
    """An instant on the clock of the zone that is named, or of the given one."""
    moments = [instant.astimezone(each) for each in _zones(said, zone)]
    if said.zone is not None and said.zone[0].shown:
        name, text = said.zone
        moments = [moment for moment in moments if moment.tzname() == name.shown]
        if not moments:
            raise Refusal(text, not_shown(text))
    return Understood(moments[0], Wall.ONCE)


def _at_an_offset(said: Said, offset: Found[Offset], now: datetime, zone: ZoneInfo) -> Understood:
    """An offset decides the instant; a zone beside it has to have that offset then."""
    meaning, text = offset
    instant = _wall(said, now, meaning.offset).moment
    settled = _settled(said, instant, zone)
    has_other = settled.moment.utcoffset() != instant.utcoffset()
    if said.zone is not None and has_other and not meaning.fits_all:
        raise Refusal(text, clash(text, said.zone[1]))
    return settled


def _zones(said: Said, zone: ZoneInfo) -> list[ZoneInfo]:
    """The zones in which to look; “CST” may be the given one's own, as in Regina."""
    if said.zone is None:
        return [zone]
    name, _ = said.zone
    return [zone, ZoneInfo(name.key)] if name.shown else [ZoneInfo(name.key)]


def _wall(said: Said, now: datetime, zone: tzinfo) -> Understood:
    """The day and time that are said, on the clock of a zone."""
    today = now.astimezone(zone).date()
    day = day_meant(said, today)
    clock, later = time_meant(said)
    found = datetime.combine((day or today) + timedelta(days=later), clock, zone)
    if day is None and max(_instants(found)) <= now:
        found = datetime.combine(today + timedelta(days=later + 1), clock, zone)
    kind = wall_kind(found)
    first, second = _instants(found)
    if kind is Wall.TWICE and first <= now < second:
        found = found.replace(fold=1)
    return Understood(found, kind)


def _instants(wall: datetime) -> tuple[datetime, datetime]:
    return wall.replace(fold=0).astimezone(UTC), wall.replace(fold=1).astimezone(UTC)


def _with_the_own_name(found: Understood, zone: ZoneInfo) -> Understood:
    """“Eastern” said in Toronto is Toronto's own clock, where that is the same."""
    moment = found.moment
    own = moment.replace(tzinfo=zone)
    is_same = all(
        (moment.replace(fold=fold).utcoffset(), moment.replace(fold=fold).tzname())
        == (own.replace(fold=fold).utcoffset(), own.replace(fold=fold).tzname())
        for fold in (0, 1)
    )
    return Understood(own, found.wall) if is_same else found


def _showing(shown: str, found: Understood) -> Understood | None:
    """The moment at which clocks show that name; of two, the one that shows it is meant."""
    for fold in (0, 1):
        moment = found.moment.replace(fold=fold)
        if moment.tzname() == shown:
            if found.wall is Wall.TWICE:
                return Understood(moment, Wall.ONCE)
            return found
    return None


_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_MINUTE: Final = 60_000_000
