"""How long the service asks to wait, in seconds."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from draft_editor.api.clock import read_date

LONGEST_WAIT: Final = 86_400.0
"""A day; whoever asks for longer is heard as asking for a day."""

_SECONDS: Final = re.compile(r"[0-9]+")


def read_retry_after(text: str, server_date: str, now: datetime | None) -> float | None:
    """The seconds of a `Retry-After` header (RFC 9110, section 10.2.3), or None.

    It holds whole seconds or a date. A date is counted from the answer's own `Date`, so that
    a wrong clock on either side does not matter; from `now` when the answer has none.
    """
    text = text.strip()
    if _SECONDS.fullmatch(text):
        return LONGEST_WAIT if len(text) > 6 else min(float(text), LONGEST_WAIT)
    until = read_date(text)
    since = read_date(server_date) or now
    if until is None or since is None:
        return None
    return min(max((until - since).total_seconds(), 0.0), LONGEST_WAIT)
