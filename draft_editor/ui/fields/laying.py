"""How much of a text is laid out where it is typed: no more than a window can without freezing."""

from __future__ import annotations

import re
from typing import Final

MOST: Final = 400_000
"""Characters in all; Qt lays them out only where they are seen, but takes in every line."""
_MOST_LINES: Final = 10_000
_LONGEST: Final = 50_000
"""Characters of a line without a letter that a font has to put together."""
_LONGEST_OF_SIGNS: Final = 12_000
LONG: Final = 4_000
"""A line that is longer is broken anywhere: looking for words in it takes ten times as long."""

_LINE: Final = re.compile("[^\r\n\u2029\ufdd0\ufdd1]*(?:\r\n|[\r\n\u2029\ufdd0\ufdd1]|$)")


def laid(text: str) -> tuple[str, int]:
    """The text, or the beginning of it that can be laid out; and the length of its longest line."""
    begun = text[:MOST]
    if len(begun) <= LONG:
        return begun, len(begun)
    longest = 0
    for number, line in enumerate(_LINE.finditer(begun)):
        start, end = line.span()
        most = _LONGEST if line[0].isascii() else _LONGEST_OF_SIGNS
        longest = max(longest, min(end - start, most))
        if end - start > most:
            return begun[: start + most], longest
        if number == _MOST_LINES:
            return begun[:start], longest
    return begun, longest
