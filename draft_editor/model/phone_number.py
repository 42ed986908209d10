"""Phone numbers as people write them."""

from __future__ import annotations

import re
from typing import Final

_NORTH_AMERICAN: Final = re.compile(r"\+1(\d{3})(\d{3})(\d{4})")


def phone_text(value: str) -> str:
    """A number for a person to read: “+1 512 555 0142”. To be shown, never to be stored.

    Only numbers of North America (ITU-T E.164, +1), where the dealers are, are set apart; all
    else is left as it stands, addresses too.
    """
    found = _NORTH_AMERICAN.fullmatch(value)
    return value if found is None else " ".join(("+1", *found.groups()))
