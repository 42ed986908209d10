"""What the carriers of messages allow: figures with their origin, per protocol."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from draft_editor.model.file_suffix import suffix_of


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that rules measure against, who says so, and when that was read there.

    `read` is a date, `2026-11-23`; empty for a figure that is one's own.
    """

    value: int
    source: str
    read: str = ""


@dataclass(frozen=True, slots=True)
class Names:
    """A list of names that rules compare with, who says so, and when that was read there."""

    names: frozenset[str]
    source: str
    read: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """The figures of one protocol; `None` where nobody publishes one."""

    body_characters: Figure | None = None
    advised_characters: Figure | None = None
    """Advice: longer texts do not arrive as reliably."""
    attachment_bytes: Figure | None = None
    """All files together."""
    file_bytes: Figure | None = None
    """One file by itself."""
    file_count: Figure | None = None
    file_name_characters: Figure | None = None
    """Advice: longer names, and spaces in them, do not arrive everywhere."""
    shown_types: Names | None = None
    """Media types that every receiver shows."""
    other_type_bytes: Figure | None = None
    """Advice: how large a file of any other type should be."""
    refused_suffixes: Names | None = None
    """Endings of names that are refused, in archives too."""
    schedule_least_seconds: Figure | None = None
    """A schedule must lie further ahead than this."""
    schedule_most_days: Figure | None = None
    earliest_minute: Figure | None = None
    """Nobody is written to before this minute of their day, nor after the next one."""
    latest_minute: Figure | None = None


NO_LIMITS: Final = Limits()


def is_refused(name: str, refused: Names | None) -> bool:
    """Whether a name ends as those that are refused."""
    return refused is not None and suffix_of(name) in refused.names


QUIET_HOURS: Final = "US law: 47 CFR 64.1200(c)(1), 8:00 to 21:00 where the called party is"
_READ: Final = "2026-11-23"

_REFUSED_IN_EMAIL: Final = """
    ade adp apk appx appxbundle bat cab chm cmd com cpl diagcab diagcfg diagpkg dll dmg ex
    ex_ exe hta img ins iso isp jar jnlp js jse lib lnk mde mjs msc msi msix msixbundle msp mst
    nsh pif ps1 scr sct shb sys vb vbe vbs vhd vxd wsc wsf wsh xll
"""

LIMITS: Final[Mapping[str, Limits]] = MappingProxyType(
    {
        "TEXT": Limits(
            body_characters=Figure(1600, "carrier: 1,600 characters in a text", _READ),
            advised_characters=Figure(320, "carrier’s advice: texts of at most 320", _READ),
            attachment_bytes=Figure(5_000_000, "carrier: media of a text, 5 MB in all", _READ),
            file_bytes=Figure(5_000_000, "carrier: media of a text, 5 MB in all", _READ),
            file_count=Figure(10, "carrier: at most 10 files in a text", _READ),
            file_name_characters=Figure(
                20, "carrier’s advice: file names of at most 20 characters without spaces", _READ
            ),
            shown_types=Names(
                frozenset({"image/jpeg", "image/png", "image/gif"}),
                "carrier: phones take JPEG, PNG and GIF",
                _READ,
            ),
            other_type_bytes=Figure(
                600_000, "carrier’s advice: files of other types at most 600 KB", _READ
            ),
            schedule_least_seconds=Figure(300, "carrier: scheduled more than 300 s ahead", _READ),
            schedule_most_days=Figure(35, "carrier: scheduled at most 35 days ahead", _READ),
            earliest_minute=Figure(8 * 60, QUIET_HOURS, _READ),
            latest_minute=Figure(21 * 60, QUIET_HOURS, _READ),
        ),
        "EMAIL": Limits(
            attachment_bytes=Figure(25_000_000, "large mail providers: 25 MB in all", _READ),
            file_bytes=Figure(25_000_000, "large mail providers: 25 MB in all", _READ),
            refused_suffixes=Names(
                frozenset(_REFUSED_IN_EMAIL.split()),
                "large mail providers: programs are refused, in archives too",
                _READ,
            ),
        ),
    }
)

ADDRESS_LOCAL_OCTETS: Final = Figure(64, "RFC 5321, section 4.5.3.1.1")
ADDRESS_OCTETS: Final = Figure(254, "RFC 5321, section 4.5.3.1.3: a path of 256 with its brackets")
