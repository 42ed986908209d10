"""Whether a wall-clock time exists in its zone, once or twice, where the clocks change."""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Final


class Wall(Enum):
    """What a time on the wall is, on a day when clocks may change."""

    ONCE = "once"
    NEVER = "never"
    TWICE = "twice"


def wall_kind(moment: datetime) -> Wall:
    """Whether this local time (aware, any fold) exists once, never or twice in its zone."""
    first, second = moment.replace(fold=0), moment.replace(fold=1)
    if first.utcoffset() == second.utcoffset():
        return Wall.ONCE
    back = first.astimezone(UTC).astimezone(moment.tzinfo)
    return Wall.TWICE if back.replace(tzinfo=None) == first.replace(tzinfo=None) else Wall.NEVER


def neighbours(wall: datetime) -> tuple[datetime, datetime]:
    """The whole minutes nearest to a time that never is: the last before it, the first after.

    Both are aware, in the zone of `wall`: 1:59 and 3:00 for 2:30 on the night when the clocks
    go from 2:00 to 3:00. Raises `ValueError` for a time that exists.
    """
    if wall_kind(wall) is not Wall.NEVER:
        raise ValueError("this time exists")
    # Read with the offset of afterwards, a left out time lies before the change.
    start = wall.replace(fold=1).astimezone(UTC).replace(microsecond=0)
    end = wall.replace(fold=0).astimezone(UTC).replace(microsecond=0)
    offset = start.astimezone(wall.tzinfo).utcoffset()

    def has_changed(seconds: int) -> bool:
        clock = (start + timedelta(seconds=seconds)).astimezone(wall.tzinfo)
        return clock.utcoffset() != offset

    span = range((end - start) // _SECOND)
    change = start + _SECOND * bisect_left(span, True, key=has_changed)
    before, after = ((change - _SECOND).astimezone(wall.tzinfo), change.astimezone(wall.tzinfo))
    return before.replace(second=0), _up_to_the_minute(after)


def both(wall: datetime) -> tuple[datetime, datetime]:
    """The two moments of a time that comes twice, the earlier one first.

    Raises `ValueError` for a time that does not.
    """
    if wall_kind(wall) is not Wall.TWICE:
        raise ValueError("this time does not come twice")
    return wall.replace(fold=0), wall.replace(fold=1)


_SECOND: Final = timedelta(seconds=1)


def _up_to_the_minute(clock: datetime) -> datetime:
    """Some clocks left their local mean time in the middle of a minute."""
    return clock + timedelta(seconds=-clock.second % 60)
