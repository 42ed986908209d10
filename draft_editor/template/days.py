"""Days that are read from a text and written as another, in digits alone.

With names of months and days, and with times, it depends on the service's language and zone:
patterns with any of those are `Uncertain`.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import Final

from draft_editor.template.letters import Uncertain

_PIECE: Final = re.compile(r"yyyy|MM|dd|M|d|[-/. ]")
_READ: Final = {
    "yyyy": r"(?P<year>[12][0-9]{3})",
    "MM": r"(?P<month>[0-9]{2})",
    "dd": r"(?P<day>[0-9]{2})",
}
_FIRST_YEAR: Final = 1900
"""Before, countries differ in when they took the calendar of today."""


def read_day(text: str, pattern: str) -> date:
    """The day that a text names; each part once, with leading noughts."""
    pieces = _pieces(pattern)
    if sorted(piece for piece in pieces if piece.isalpha()) != ["MM", "dd", "yyyy"]:
        raise Uncertain
    found = re.fullmatch("".join(_READ.get(piece, re.escape(piece)) for piece in pieces), text)
    if found is None or int(found["year"]) < _FIRST_YEAR:
        raise Uncertain
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        raise Uncertain from None


def write_day(day: date, pattern: str) -> str:
    """A day in digits."""
    written = {
        "yyyy": f"{day.year:04}",
        "MM": f"{day.month:02}",
        "M": f"{day.month}",
        "dd": f"{day.day:02}",
        "d": f"{day.day}",
    }
    return "".join(written.get(piece, piece) for piece in _pieces(pattern))


def _pieces(pattern: str) -> list[str]:
    """The parts of a pattern; a letter more than that stands for something else."""
    pieces = _PIECE.findall(pattern)
    doubled = any(one[-1] == other[0] and one.isalpha() for one, other in pairwise(pieces))
    if "".join(pieces) != pattern or doubled or not pieces:
        raise Uncertain
    return pieces
