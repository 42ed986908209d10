"""Seven days, a row for each: where a moment stands among them, and which one a place means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from draft_editor.schedule.wall import Wall, neighbours, wall_kind

DAYS: Final = 7
DAY_MINUTES: Final = 24 * 60
STEP_MINUTES: Final = 15
_STEP: Final = timedelta(minutes=STEP_MINUTES)
_LAST_STEP: Final = DAY_MINUTES - STEP_MINUTES


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a week: the row, the minutes of that day's clock, and the lane.

    Where a time comes twice the row has two lanes: 0 the first of the two, 1 the second.
    """

    row: int
    minutes: float
    lane: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where the clocks change: times of a row that never are, or come twice; ends excluded."""

    row: int
    opens: int
    closes: int
    kind: Wall

    def holds(self, spot: Spot) -> bool:
        """Whether a place lies in it."""
        return self.row == spot.row and self.opens <= spot.minutes < self.closes


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from `first` on, on the clocks of a zone.

    Every day is a row of 24 hours, so that the same time stands below itself: where an hour is
    left out there is a hole in the row, where one comes twice it has two lanes.
    """

    first: date
    zone: tzinfo

    def day(self, row: int) -> date:
        """The day of a row."""
        return self.first + timedelta(days=row)

    def spot(self, moment: datetime) -> Spot | None:
        """Where a moment (aware) stands; None before and after these days."""
        wall = moment.astimezone(self.zone)
        row = (wall.date() - self.first).days
        if not 0 <= row < DAYS:
            return None
        minutes = wall.hour * 60 + wall.minute + wall.second / 60
        return Spot(row, minutes, wall.fold if wall_kind(wall) is Wall.TWICE else 0)

    def moment(self, spot: Spot) -> datetime:
        """The quarter of an hour nearest to a place: a moment that is, on the zone's clock."""
        row = min(max(spot.row, 0), DAYS - 1)
        step = round(min(max(spot.minutes, 0), _LAST_STEP) / STEP_MINUTES) * STEP_MINUTES
        clock = time(step // 60, step % 60, fold=spot.lane)
        return settled(datetime.combine(self.day(row), clock, tzinfo=self.zone))

    def changes(self) -> tuple[Stretch, ...]:
        """Where the clocks change in these days, to the quarter of an hour."""
        found: list[Stretch] = []
        for row in range(DAYS):
            found += self._changes_of(row)
        return tuple(found)

    def _changes_of(self, row: int) -> list[Stretch]:
        midnight = datetime.combine(self.day(row), time(), tzinfo=self.zone)
        after = midnight + timedelta(days=1)
        if midnight.utcoffset() == after.utcoffset() and wall_kind(midnight) is Wall.ONCE:
            return []
        found: list[Stretch] = []
        for opens in range(0, DAY_MINUTES, STEP_MINUTES):
            kind = wall_kind(midnight + timedelta(minutes=opens))
            if kind is Wall.ONCE:
                continue
            closes = opens + STEP_MINUTES
            if found and (found[-1].closes, found[-1].kind) == (opens, kind):
                found[-1] = Stretch(row, found[-1].opens, closes, kind)
            else:
                found.append(Stretch(row, opens, closes, kind))
        return found


@dataclass(frozen=True, slots=True)
class Grid:
    """A week laid out on a surface: rows of one height below each other, midnight at `left`.

    `width` is what 24 hours take; all in the same unit, none of them negative, `width` and
    `height` (of one row) above zero.
    """

    week: Week
    left: float
    top: float
    width: float
    height: float

    def x(self, minutes: float) -> float:
        """Where a time of day stands."""
        return self.left + self.width * minutes / DAY_MINUTES

    def y(self, row: int) -> float:
        """Where a row begins."""
        return self.top + self.height * row

    def place(self, moment: datetime) -> tuple[float, float] | None:
        """The middle of where a moment stands; None where it is not among these days."""
        spot = self.week.spot(moment)
        if spot is None:
            return None
        share = 0.5
        if wall_kind(moment.astimezone(self.week.zone)) is Wall.TWICE:
            share = 0.75 if spot.lane else 0.25
        return self.x(spot.minutes), self.y(spot.row) + self.height * share

    def spot_at(self, x: float, y: float) -> Spot:
        """The place under a point; beside the rows it is the nearest one of them."""
        minutes = (x - self.left) / self.width * DAY_MINUTES
        rows = min(max((y - self.top) / self.height, 0), DAYS - 0.01)
        return Spot(int(rows), min(max(minutes, 0), DAY_MINUTES), int(rows % 1 >= 0.5))

    def moment_at(self, x: float, y: float) -> datetime:
        """The quarter of an hour that a point means; see `Week.moment`."""
        return self.week.moment(self.spot_at(x, y))


def settled(wall: datetime) -> datetime:
    """A time on the wall, or the nearest quarter of an hour of the day where it never is.

    Where the whole day is left out it is the nearest one of another day.
    """
    if wall_kind(wall) is not Wall.NEVER:
        return wall
    before, after = neighbours(wall)
    bare = wall.replace(tzinfo=None)
    return min(
        (_down(before), _up(after)),
        key=lambda each: (each.date() != wall.date(), abs(each.replace(tzinfo=None) - bare)),
    )


def stepped(moment: datetime, by: timedelta, zone: tzinfo) -> datetime:
    """So much later, or earlier, in time that passes; then on the next quarter of an hour.

    9:07 and a quarter later is 9:15, a quarter earlier it is 9:00. Where the calendar ends
    nothing moves.
    """
    try:
        wall = (moment.astimezone(UTC) + by).astimezone(zone)
        return _down(wall) if by > timedelta() else _up(wall)
    except OverflowError:
        return moment.astimezone(zone)


def on_another_day(moment: datetime, days: int, zone: tzinfo) -> datetime:
    """The same time of day so many days later; the nearest one where that never is.

    Where the calendar ends nothing moves.
    """
    wall = moment.astimezone(zone)
    try:
        return settled(wall + timedelta(days=days))
    except OverflowError:
        return wall


def week_of(moment: datetime | None, now: datetime, zone: tzinfo) -> Week:
    """Of the weeks that begin today, in seven days and so on: the one that holds a moment.

    What lies in the past, or there is no moment: the one that begins today.
    """
    today = now.astimezone(zone).date()
    ahead = 0 if moment is None else (moment.astimezone(zone).date() - today).days
    return Week(today + timedelta(days=max(ahead // DAYS, 0) * DAYS), zone)


def _down(wall: datetime) -> datetime:
    """The quarter of an hour that has begun; nothing is subtracted where none has passed."""
    passed = timedelta(
        minutes=wall.minute % STEP_MINUTES, seconds=wall.second, microseconds=wall.microsecond
    )
    return (wall.astimezone(UTC) - passed).astimezone(wall.tzinfo)


def _up(wall: datetime) -> datetime:
    begun = _down(wall)
    if begun == wall:
        return begun
    return (begun.astimezone(UTC) + _STEP).astimezone(wall.tzinfo)
