"""Parts of a text, counted by an independent implementation: the same for 10,000 texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from random import Random
from typing import Final, Protocol

from draft_editor.rules.text_parts import Encoding, count


class _Split(Protocol):
    """What `smsutil`, which has no types of its own, says of a text."""

    encoding: str
    parts: Sequence[object]
    total_bytes: int
    total_length: int


_split: Callable[[str], _Split] = import_module("smsutil").split

_TEXTS: Final = 10_000
_EDGES: Final = (1, 4, 68, 71, 135, 154, 161, 203, 307)
"""Lengths at which a text becomes one part more, in one alphabet or the other; and one above."""

_GSM: Final = "aeiou nrstl AEIOU 0123456789 .,!?\n\r@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉÄÖÑÜ§¿äöñüà"
_EXTENSION: Final = "^{}\\[~]|€"
_BMP: Final = "’“”…–çêôâîœ«»\u00a0中文字שלוםमस्तेสวัسلام\u0301\u200d\ufe0f"
_BEYOND: Final = "😀🚗👩🔧🇨🇦𝔘"


class _Chance(Random):
    """Comes out the same each time; nothing here is secret."""


def _texts() -> list[str]:
    """Texts of all lengths up to three parts, most of them close to where a part ends."""
    chance = _Chance(20_261_123)
    found: list[str] = []
    for number in range(_TEXTS):
        letters = _GSM
        if number % 3 == 0:
            letters += _EXTENSION * chance.randrange(1, 6)
        if number % 2 == 0:
            letters += _BMP * chance.randrange(2)
            letters += _BEYOND * chance.randrange(3)
        length = max(1, chance.choice(_EDGES) + chance.randrange(-8, 3))
        found.append("".join(chance.choices(letters, k=length)))
    return found


def test_another_implementation_counts_the_same() -> None:
    seen: set[tuple[str, int]] = set()
    for text in _texts():
        theirs = _split(text)
        ours = count(text)
        encoding = Encoding.GSM_7 if theirs.encoding == "gsm0338" else Encoding.UCS_2
        size = 1 if encoding is Encoding.GSM_7 else 2
        assert (ours.encoding, ours.parts, ours.units, ours.characters) == (
            encoding,
            len(theirs.parts),
            theirs.total_bytes // size,
            theirs.total_length,
        ), ascii(text)
        seen.add((encoding.value, ours.parts))
    for encoding in Encoding:
        assert {(encoding.value, parts) for parts in (1, 2, 3)} <= seen, "all kinds were tried"
