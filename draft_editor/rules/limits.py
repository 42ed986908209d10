"""What the carriers of messages allow: figures with their origin, per protocol."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that rules measure against, and who says so."""

    value: int
    source: str


@dataclass(frozen=True, slots=True)
class Limits:
    """The figures of one protocol; `None` where nobody publishes one."""

    body_characters: Figure | None = None
    attachment_bytes: Figure | None = None
    schedule_least_seconds: Figure | None = None
    """A schedule must lie further ahead than this."""
    schedule_most_days: Figure | None = None
    earliest_minute: Figure | None = None
    """Nobody is written to before this minute of their day, nor after the next one."""
    latest_minute: Figure | None = None


NO_LIMITS: Final = Limits()

QUIET_HOURS: Final = "US law: 47 CFR 64.1200(c)(1), 8:00 to 21:00 where the called party is"

LIMITS: Final[Mapping[str, Limits]] = MappingProxyType(
    {
        "TEXT": Limits(
            body_characters=Figure(1600, "carrier: 1,600 characters in a text"),
            attachment_bytes=Figure(5_000_000, "carrier: media of a text, 5 MB in all"),
            schedule_least_seconds=Figure(300, "carrier: scheduled more than 300 s ahead"),
            schedule_most_days=Figure(35, "carrier: scheduled at most 35 days ahead"),
            earliest_minute=Figure(8 * 60, QUIET_HOURS),
            latest_minute=Figure(21 * 60, QUIET_HOURS),
        ),
        "EMAIL": Limits(
            attachment_bytes=Figure(25_000_000, "large mail providers: 25 MB in all"),
        ),
    }
)

ADDRESS_LOCAL_OCTETS: Final = Figure(64, "RFC 5321, section 4.5.3.1.1")
ADDRESS_OCTETS: Final = Figure(254, "RFC 5321, section 4.5.3.1.3: a path of 256 with its brackets")
