"""Rules about when a message goes out."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from draft_editor.draft.tree import Missing
from draft_editor.model.json_text import Number
from draft_editor.model.timestamp import Timestamp, read_timestamp
from draft_editor.model.words import words
from draft_editor.rules.rule import (
    MESSAGE,
    SCHEDULED_ON,
    Mark,
    Marks,
    Reading,
    Rule,
    is_blank,
    shown,
)

_STATUS: Final = MESSAGE / "draftAttributes" / "draftStatus"


def has_time(reading: Reading) -> Marks:
    """A scheduled draft says when."""
    if reading.text(_STATUS) == "SCHEDULED" and is_blank(reading.at(SCHEDULED_ON)):
        yield Mark(SCHEDULED_ON, words("The draft is scheduled, but no time is set."))


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
        yield Mark(SCHEDULED_ON, words("The scheduled time is in the past."))


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
                "The carrier takes a schedule more than {minutes} minutes ahead; this one is "
                "nearer.",
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
                "The carrier takes a schedule at most {days} days ahead; this one is further.",
                days=most.value,
            ),
            source=most.source,
        )


RULES: Final = (
    Rule("schedule-missing", "contract, section 1", has_time),
    Rule("schedule-unreadable", "contract, section 4", is_readable),
    Rule("schedule-past", "contract, section 4", is_ahead),
    Rule("schedule-near", "carrier: scheduled more than 300 s ahead", is_not_near),
    Rule("schedule-far", "carrier: scheduled at most 35 days ahead", is_not_far),
)


def _timestamp(reading: Reading) -> Timestamp | None:
    written = reading.at(SCHEDULED_ON)
    return None if isinstance(written, Missing) else read_timestamp(written)


def _lead(reading: Reading) -> timedelta | None:
    """How far ahead the schedule lies; `None` where no time can be read."""
    timestamp = _timestamp(reading)
    return None if timestamp is None else timestamp.instant(reading.zone) - reading.now
