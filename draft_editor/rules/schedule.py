"""Rules about when a message goes out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from typing import Final

from draft_editor.draft.places import DRAFT_ATTRIBUTES, PROTOCOL, SCHEDULED_ON, SENDING
from draft_editor.draft.tree import Missing, text_at, value_at
from draft_editor.model.dealer_hours import DAY_NAMES, clock_text
from draft_editor.model.json_text import JsonObject, Number
from draft_editor.model.timestamp import Timestamp, read_timestamp
from draft_editor.model.words import Words, words
from draft_editor.rules.limits import LIMITS, NO_LIMITS, QUIET_HOURS, Limits
from draft_editor.rules.rule import Mark, Marks, Reading, Rule, is_blank, shown

IMMINENT: Final = timedelta(seconds=30)
"""So shortly before it goes out an edit may come too late."""
IMMINENT_RULE: Final = "schedule-imminent"
OVERRIDE_HOLIDAYS: Final = SENDING / "overrideHolidays"
OVERRIDE_HOURS: Final = SENDING / "overrideHoursOfOperations"
_STATUS: Final = DRAFT_ATTRIBUTES / "draftStatus"


def has_time(reading: Reading) -> Marks:
    """A scheduled draft says when."""
    if reading.text(_STATUS) == "SCHEDULED" and is_blank(reading.at(SCHEDULED_ON)):
        yield Mark(SCHEDULED_ON, words("The draft is scheduled, but has no time: set one."))


def is_readable(reading: Reading) -> Marks:
    """The time of the schedule is one that can be read."""
    written = reading.at(SCHEDULED_ON)
    text = written.text if isinstance(written, Number) else reading.text(SCHEDULED_ON)
    if not is_blank(text) and _timestamp(reading) is None:
        yield Mark(
            SCHEDULED_ON,
            words("“{text}” cannot be read as a date and time.", text=shown(text)),
        )


def is_ahead(reading: Reading) -> Marks:
    """The schedule does not lie in the past."""
    lead = _lead(reading)
    if lead is not None and lead < timedelta():
        yield Mark(SCHEDULED_ON, words("The scheduled time is in the past: choose a later one."))


def is_not_imminent(reading: Reading) -> Marks:
    """The message does not go out while it is being edited."""
    lead = _lead(reading)
    if lead is not None and timedelta() <= lead < IMMINENT:
        yield Mark(
            SCHEDULED_ON,
            words(
                "It goes out in less than {seconds} seconds: an edit may come too late.",
                seconds=IMMINENT // timedelta(seconds=1),
            ),
        )


def is_not_near(reading: Reading) -> Marks:
    """The schedule leaves the carrier the time that it asks for."""
    lead = _lead(reading)
    least = reading.limits.schedule_least_seconds
    if lead is None or least is None:
        return
    if timedelta() <= lead <= timedelta(seconds=least.value):
        yield Mark(
            SCHEDULED_ON,
            words(
                "This is too soon: the carrier plans what is more than {minutes} minutes ahead.",
                minutes=least.value // 60,
            ),
            source=least.source,
        )


def is_not_far(reading: Reading) -> Marks:
    """The schedule is not further ahead than the carrier plans."""
    lead = _lead(reading)
    most = reading.limits.schedule_most_days
    if lead is not None and most is not None and lead > timedelta(days=most.value):
        yield Mark(
            SCHEDULED_ON,
            words(
                "This is too far ahead: the carrier plans at most {days} days.",
                days=most.value,
            ),
            source=most.source,
        )


def is_not_at_night(reading: Reading) -> Marks:
    """Nobody gets a text in their quiet hours."""
    clock = _dealer_clock(reading)
    earliest, latest = reading.limits.earliest_minute, reading.limits.latest_minute
    if clock is None or earliest is None or latest is None:
        return
    midnight = clock.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    minutes = (clock.replace(tzinfo=None) - midnight) / timedelta(minutes=1)
    if minutes < earliest.value or minutes > latest.value:
        yield Mark(
            SCHEDULED_ON,
            words(
                "Quiet hours: no texts before {earliest} or after {latest}. It will be {time} on "
                "the dealer’s clock; where the customer is, is not known here.",
                earliest=clock_text(earliest.value),
                latest=clock_text(latest.value),
                time=f"{clock:%H:%M}",
            ),
            source=earliest.source,
        )


def is_no_holiday(reading: Reading) -> Marks:
    """The message does not go out on one of the dealer’s holidays."""
    clock = _holiday(reading)
    if clock is not None and not reading.is_on(OVERRIDE_HOLIDAYS):
        said = words(
            "{day} is a holiday of the dealer’s: choose another day, or turn on “Send on "
            "holidays”.",
            day=_day(clock),
        )
        yield Mark(SCHEDULED_ON, said)


def is_told_of_a_holiday(reading: Reading) -> Marks:
    """Where a message goes out on a holiday all the same, that is said."""
    clock = _holiday(reading)
    if clock is not None and reading.is_on(OVERRIDE_HOLIDAYS):
        yield Mark(
            SCHEDULED_ON,
            words(
                "{day} is a holiday of the dealer’s; it goes out all the same, as “Send on "
                "holidays” is on.",
                day=_day(clock),
            ),
        )


def is_in_open_hours(reading: Reading) -> Marks:
    """The message goes out while the dealer is open."""
    clock = _closed(reading)
    if clock is not None and not reading.is_on(OVERRIDE_HOURS):
        said = words(
            "The dealer is closed then: {hours}. Choose another time, or turn on “Send outside "
            "opening hours”.",
            hours=_hours(reading, clock),
        )
        yield Mark(SCHEDULED_ON, said)


def is_told_of_closed_hours(reading: Reading) -> Marks:
    """Where a message goes out while the dealer is closed, that is said."""
    clock = _closed(reading)
    if clock is not None and reading.is_on(OVERRIDE_HOURS):
        yield Mark(
            SCHEDULED_ON,
            words(
                "The dealer is closed then: {hours}. It goes out all the same, as “Send outside "
                "opening hours” is on.",
                hours=_hours(reading, clock),
            ),
        )


def turns(
    tree: JsonObject, zone: tzinfo, limits: Mapping[str, Limits] = LIMITS
) -> tuple[datetime, ...]:
    """When time alone makes the rules say something else of a schedule, the first one first.

    `zone` is the dealer’s. Nothing for a draft without a schedule that can be read.
    """
    written = value_at(tree, SCHEDULED_ON)
    timestamp = None if isinstance(written, Missing) else read_timestamp(written)
    if timestamp is None:
        return ()
    moment = timestamp.instant(zone)
    figures = limits.get(text_at(tree, PROTOCOL), NO_LIMITS)
    least, most = figures.schedule_least_seconds, figures.schedule_most_days
    leads = [timedelta(), IMMINENT]
    if least is not None:
        leads.append(timedelta(seconds=least.value))
    if most is not None:
        leads.append(timedelta(days=most.value))
    return tuple(sorted(moment - lead for lead in leads))


_PROFILE: Final = "the hours and holidays of the profile"

RULES: Final = (
    Rule("schedule-missing", "contract, section 1", has_time),
    Rule("schedule-unreadable", "contract, section 4", is_readable),
    Rule("schedule-past", "contract, section 4", is_ahead),
    Rule(IMMINENT_RULE, "contract, section 4: it goes out at that time", is_not_imminent),
    Rule("schedule-near", "carrier: scheduled more than 300 s ahead", is_not_near),
    Rule("schedule-far", "carrier: scheduled at most 35 days ahead", is_not_far),
    Rule("quiet-hours", QUIET_HOURS, is_not_at_night),
    Rule("dealer-holiday", _PROFILE, is_no_holiday),
    Rule("dealer-closed", _PROFILE, is_in_open_hours),
    Rule("holiday-overridden", "contract, section 1: overrideHolidays", is_told_of_a_holiday),
    Rule(
        "closed-overridden",
        "contract, section 1: overrideHoursOfOperations",
        is_told_of_closed_hours,
    ),
)


def _dealer_clock(reading: Reading) -> datetime | None:
    """A schedule to come, as the dealer’s clock will show it; `None` where there is none."""
    timestamp = _timestamp(reading)
    if timestamp is None:
        return None
    moment = timestamp.instant(reading.zone)
    return None if moment < reading.now else moment.astimezone(reading.zone)


def _holiday(reading: Reading) -> datetime | None:
    clock = _dealer_clock(reading)
    is_one = clock is not None and clock.date() in reading.hours.holidays
    return clock if is_one else None


def _closed(reading: Reading) -> datetime | None:
    clock = _dealer_clock(reading)
    is_one = clock is not None and not reading.hours.is_open(clock)
    return clock if is_one else None


def _day(clock: datetime) -> Words:
    return words("{day} {date}", day=DAY_NAMES[clock.weekday()], date=clock.date().isoformat())


def _hours(reading: Reading, clock: datetime) -> Words:
    """What is known of the hours of that day: “Sunday all day”."""
    day = clock.weekday()
    hours = reading.hours.week[day]
    if hours is None:
        return words("{day} all day", day=DAY_NAMES[day])
    return words(
        "{day} it is open {opens} to {closes}",
        day=DAY_NAMES[day],
        opens=clock_text(hours.opens),
        closes=clock_text(hours.closes),
    )


def _timestamp(reading: Reading) -> Timestamp | None:
    written = reading.at(SCHEDULED_ON)
    return None if isinstance(written, Missing) else read_timestamp(written)


def _lead(reading: Reading) -> timedelta | None:
    """How far ahead the schedule lies; `None` where no time can be read."""
    timestamp = _timestamp(reading)
    return None if timestamp is None else timestamp.instant(reading.zone) - reading.now
