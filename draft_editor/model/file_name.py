"""A file's name out of foreign hands: an address, or the header of an answer."""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 120
"""Characters of such a name that are kept; the end, which says what it is, is among them."""


def safe_name(text: str) -> str:
    """The last part of a path as a name: one line, nothing invisible; empty where nothing is left.

    Slashes and backslashes part folders, whatever the system; dots alone are no name.
    """
    last = re.split(r"[/\\]", text)[-1]
    line = " ".join("".join(each for each in last if each.isprintable()).split())
    if not line.strip(". "):
        return ""
    return line if len(line) <= LONGEST else line[: LONGEST - 20] + line[-20:]
