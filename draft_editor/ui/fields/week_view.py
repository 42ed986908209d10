"""What a week's strip shows, and how its times are said in words."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from draft_editor.model.dealer_hours import NO_HOURS, DealerHours
from draft_editor.rules.limits import LIMITS, NO_LIMITS
from draft_editor.schedule.wall import Wall, wall_kind
from draft_editor.schedule.week import DAY_MINUTES, Week
from draft_editor.ui.moments import Clocks, dealer_text, distance_text
from draft_editor.ui.neighbours import Neighbour
from draft_editor.ui.say import tr


class WeekView(NamedTuple):
    """Everything that is to be seen; two that are equal look alike.

    `moment` is the schedule, `proposed` a time that was pointed out and is not taken yet.
    `quiet` is the first and the last minute at which somebody may be written to, where the
    kind of message has such.
    """

    week: Week
    now: datetime
    moment: datetime | None = None
    proposed: datetime | None = None
    others: tuple[Neighbour, ...] = ()
    hours: DealerHours = NO_HOURS
    quiet: tuple[int, int] | None = None

    def is_holiday(self, day: date) -> bool:
        """Whether the dealer has a holiday."""
        return day in self.hours.holidays

    def closed(self, day: date) -> tuple[tuple[int, int], ...]:
        """From when to when, in minutes of a day's clock, the dealer is known to be closed."""
        if self.is_holiday(day):
            return ((0, DAY_MINUTES),)
        if not self.hours.week:
            return ()
        hours = self.hours.week[day.weekday()]
        if hours is None:
            return ((0, DAY_MINUTES),)
        return (0, hours.opens), (hours.closes, DAY_MINUTES)

    def is_quiet(self, wall: datetime) -> bool:
        """Whether nobody may be written to at a time of the dealer's clock."""
        minutes = wall.hour * 60 + wall.minute + wall.second / 60
        return self.quiet is not None and not self.quiet[0] <= minutes <= self.quiet[1]


def quiet_hours(protocol: object) -> tuple[int, int] | None:
    """The minutes between which a message of this kind may arrive; None for any time."""
    limits = LIMITS.get(protocol, NO_LIMITS) if isinstance(protocol, str) else NO_LIMITS
    first, last = limits.earliest_minute, limits.latest_minute
    return None if first is None or last is None else (first.value, last.value)


def time_words(moment: datetime, view: WeekView, clocks: Clocks) -> str:
    """“Sun 1 Nov, 1:30 AM Central (second, after the clocks went back) · in 2 d · closed”."""
    wall = moment.astimezone(clocks.dealer)
    said = [dealer_text(moment, clocks)]
    if wall_kind(wall) is Wall.TWICE:
        said.append(
            tr("the second of the two, after the clocks went back")
            if wall.fold
            else tr("the first of the two, before the clocks go back")
        )
    said.append(distance_text(moment, clocks.now()))
    if view.is_holiday(wall.date()):
        said.append(tr("a holiday"))
    elif view.hours.week:
        said.append(tr("open") if view.hours.is_open(wall) else tr("closed"))
    if view.is_quiet(wall):
        said.append(tr("quiet hours"))
    return " · ".join(said)


def neighbour_words(other: Neighbour, clocks: Clocks) -> str:
    """“Text to Maria Lopez, Wed 25 Nov, 4:30 PM Central”."""
    return tr("{what}, {moment}").format(what=other.title, moment=dealer_text(other.moment, clocks))
