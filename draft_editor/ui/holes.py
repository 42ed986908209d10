"""Places of a text that nobody can fill in here: one sign each, until somebody shows them.

A sign is a single character, so that a text can be cut, or read as HTML, with its holes in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

_FIRST: Final = 0xF0000
"""Signs are for private use: no keyboard has them, and no font."""
_SIGN: Final = re.compile("([\U000f0000-\U000ffffd])")
_LONGEST: Final = 36


def sign(place: int) -> str:
    """The sign for the hole at a place in the list of all."""
    return chr(_FIRST + place)


def without_signs(text: str) -> str:
    """Somebody's text, in which nothing can be taken for a hole."""
    return _SIGN.sub("\ufffd", text)


def label(source: str) -> str:
    """What stands in the picture instead: the placeholder as it is written, in one short line."""
    line = " ".join(source[: 4 * _LONGEST].split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def pieces(text: str, labels: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """A text in pieces, each with whether it is the label of a hole."""
    for piece in _SIGN.split(text):
        place = ord(piece) - _FIRST if len(piece) == 1 else -1
        is_hole = 0 <= place < len(labels)
        if piece:
            yield labels[place] if is_hole else piece, is_hole


def in_brackets(text: str, labels: Sequence[str]) -> str:
    """A text as words alone: “Your [${year}] Civic”."""
    return "".join(f"[{each}]" if is_hole else each for each, is_hole in pieces(text, labels))
