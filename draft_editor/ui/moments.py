"""Points in time for people: whose clock, which words. Qt never sees a Python datetime."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QDate, QLocale, QTime, QTimeZone

from draft_editor.model.dealer_hours import NO_HOURS, DealerHours
from draft_editor.model.timestamp import DEFAULT_PATTERN
from draft_editor.ui.say import tr


def _keep_nowhere(_text: str) -> None:
    """For clocks that outlive no window."""


@dataclass(slots=True)
class Clocks:
    """The zones that matter to a draft, and what time it is.

    One object for the whole window; another profile brings another dealer's zone into it, the
    dealer's hours, and the `pattern` by which new times are written. `own_slot` is the time of
    day that somebody has made a quick pick of, as `07:45`, or empty; `keep_slot` remembers it.
    `week` is `shown` where a schedule shows its week, and `keep_week` remembers that.
    """

    dealer: ZoneInfo
    here: ZoneInfo
    now: Callable[[], datetime]
    pattern: str = DEFAULT_PATTERN
    hours: DealerHours = NO_HOURS
    own_slot: str = ""
    keep_slot: Callable[[str], None] = _keep_nowhere
    week: str = "hidden"
    keep_week: Callable[[str], None] = _keep_nowhere

    @classmethod
    def of(cls, dealer_zone: str) -> Clocks:
        """The clocks of a dealer in this zone, on this computer."""
        return cls(ZoneInfo(dealer_zone), system_zone(), lambda: datetime.now(UTC))

    def follow(self, dealer_zone: str, pattern: str, hours: DealerHours = NO_HOURS) -> None:
        """Another profile is in use."""
        self.dealer, self.pattern, self.hours = ZoneInfo(dealer_zone), pattern, hours


_LOCALTIME: Final = Path("/etc/localtime")


def system_zone(environment: Mapping[str, str] = os.environ, link: Path = _LOCALTIME) -> ZoneInfo:
    """The zone this computer is set to; UTC if its name is not known.

    The usual link of Unix systems says it at once; Qt, which is asked without one, first
    reads its whole list of zones.
    """
    _, is_there, linked = link.resolve().as_posix().rpartition("/zoneinfo/")
    name = environment.get("TZ", "").removeprefix(":") or (linked if is_there else "")
    try:
        return ZoneInfo(name or bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def zone_name(zone: ZoneInfo) -> str:
    """A zone as people say it: “Central”, “New York”."""
    return zone.key.rsplit("/", 1)[-1].replace("_", " ")


def day_text(moment: datetime, now: datetime) -> str:
    """“Tue 24 Nov”; “Tue 5 Jan 2027” when it is another year than `now` on the same clock."""
    day = QDate(moment.year, moment.month, moment.day)
    is_this_year = moment.year == now.astimezone(moment.tzinfo).year
    return QLocale().toString(day, "ddd d MMM" if is_this_year else "ddd d MMM yyyy")


def time_text(moment: datetime) -> str:
    """“9:00 AM”, or as the reader's country writes it."""
    clock = QTime(moment.hour, moment.minute, moment.second)
    return QLocale().toString(clock, time_format())


def moment_text(moment: datetime, now: datetime) -> str:
    """“Tue 24 Nov, 9:00 AM”; see `day_text`."""
    return tr("{day}, {time}").format(day=day_text(moment, now), time=time_text(moment))


def dealer_text(moment: datetime, clocks: Clocks) -> str:
    """“Tue 24 Nov, 9:00 AM Central”: a moment on the dealer's clock; see `day_text`."""
    wall = moment.astimezone(clocks.dealer)
    return tr("{day}, {time} {zone}").format(
        day=day_text(wall, clocks.now()), time=time_text(wall), zone=zone_name(clocks.dealer)
    )


def time_format() -> str:
    """How the reader's country writes a time of day, without seconds."""
    short = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return short.replace("Ap", "AP").replace("ap", "AP").replace("\u202f", " ")


def distance_text(moment: datetime, now: datetime) -> str:
    """“in 14 h 20 min”, “12 min ago”."""
    seconds = round((moment - now).total_seconds())
    span = timedelta(seconds=abs(seconds))
    days, rest = span.days, span.seconds
    hours, minutes = rest // 3600, rest % 3600 // 60
    if days:
        words = tr("{days} d {hours} h").format(days=days, hours=hours)
    elif hours:
        words = tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    elif minutes:
        words = tr("{minutes} min").format(minutes=minutes)
    else:
        words = tr("less than 1 min")
    return (tr("in {span}") if seconds >= 0 else tr("{span} ago")).format(span=words)
