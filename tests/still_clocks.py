"""Clocks that stand still, so that a test knows what time it is."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from draft_editor.ui.moments import Clocks


def clocks_at(now: str, dealer: str = "US/Central", here: str = "America/New_York") -> Clocks:
    """The clocks of a dealer and of this computer at one instant, given in ISO form."""
    moment = datetime.fromisoformat(now)
    return Clocks(ZoneInfo(dealer), ZoneInfo(here), lambda: moment)
