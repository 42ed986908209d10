"""What an answer's `Date` tells of the two clocks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from draft_editor.model.skew import Skew

_HALF_SECOND: Final = 0.5


def read_date(text: str) -> datetime | None:
    """A date of HTTP (RFC 9110, section 5.6.7), always aware; None for anything else."""
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def read_skew(headers: Mapping[str, str], seconds: float, now: datetime) -> Skew | None:
    """How far this computer's clock is from the service's, or None where nothing tells.

    `headers` by their names in small letters; `now` (aware) is when the last byte was read,
    `seconds` after the first one was sent. The service wrote its `Date` somewhere between: the
    middle is taken, and half the way is what may be wrong. It has whole seconds, cut off. An
    answer with an `Age` comes from a cache, and so does its `Date` (RFC 9111, section 5.1).
    """
    date = read_date(headers.get("date", ""))
    if date is None or "age" in headers:
        return None
    half = max(seconds, 0.0) / 2
    ahead = (now - date).total_seconds() - half - _HALF_SECOND
    return Skew(ahead, half + _HALF_SECOND)
