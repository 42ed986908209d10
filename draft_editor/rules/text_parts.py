"""How a text message is cut into parts, and which characters make it cost more of them.

Figures (GSM 03.38 and the carrier): 160 seven-bit units in one part, 153 in each of several;
as soon as one character is outside the GSM alphabet, 70 and 67 sixteen-bit units. Nothing is
trimmed or joined before counting: CR and LF are a unit each.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from types import MappingProxyType
from typing import Final, NamedTuple

MAX_CULPRITS: Final = 1600
"""Places at which culprits are named: as many as a text may have characters."""


class Encoding(StrEnum):
    """The two alphabets that a text can travel in."""

    GSM_7 = "GSM-7"
    UCS_2 = "UCS-2"


class Culprit(NamedTuple):
    """A character outside the GSM alphabet.

    `places` are where it stands, in code points from 0. `plain` is what can stand for it
    without loss of sense (the empty text for an invisible one), `None` where nothing can.
    """

    character: str
    places: tuple[int, ...]
    plain: str | None


@dataclass(frozen=True, slots=True)
class TextParts:
    """What a text comes to: `units` fill `parts`, `remaining` more fit into the last one.

    `characters` are code points; `units` are septets (extension characters count 2) or
    sixteen-bit units (characters beyond the BMP count 2). A text of nothing has no part.
    `culprits` stand in the order in which the text first has them.
    """

    characters: int
    encoding: Encoding
    units: int
    parts: int
    remaining: int
    culprits: tuple[Culprit, ...] = field(default=(), repr=False)


PLAIN: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‹›", "'"),
        **dict.fromkeys("‐‑‒–—―−•", "-"),
        "…": "...",
        "\t": " ",
        # Spaces of a fixed width, and those that do not break
        **dict.fromkeys(map(chr, (0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)), " "),
        **dict.fromkeys("\u2028\u2029\x85\x0b", "\n"),
        # Invisible: soft hyphen, zero-width space, word joiner, byte-order mark
        **dict.fromkeys("\xad\u200b\u2060\ufeff", ""),
    }
)
"""Typographic character → what stands for it in the GSM alphabet."""

_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = "\f^{}\\[~]|€"
_ESCAPE = "\x1b"

_NOT_GSM = re.compile(f"[^{re.escape(_BASIC + _EXTENSION)}]")
_EXTENDED = re.compile(f"[{re.escape(_EXTENSION)}]")
_ACCENTED = re.compile(r"[A-Za-z][\u0300-\u036f]+")
_TO_PLAIN = str.maketrans(dict(PLAIN))

_GSM_ONE, _GSM_EACH = 160, 153
_UCS_ONE, _UCS_EACH = 70, 67
_HIGH = range(0xD8, 0xDC)
_LOW = range(0xDC, 0xE0)


def count(text: str) -> TextParts:
    """The parts of a text, and the characters that force sixteen-bit units."""
    culprits = _culprits(text)
    if culprits:
        units, sizes = _ucs_sizes(text)
        one, each = _UCS_ONE, _UCS_EACH
    else:
        units, sizes = _gsm_sizes(text)
        one, each = _GSM_ONE, _GSM_EACH
    return TextParts(
        characters=len(text),
        encoding=Encoding.UCS_2 if culprits else Encoding.GSM_7,
        units=units,
        parts=len(sizes),
        remaining=each - sizes[-1] if len(sizes) > 1 else one - units,
        culprits=culprits,
    )


def fewest_parts(text: str) -> int:
    """The parts it would be if each character outside the GSM alphabet were one inside it."""
    return len(_gsm_sizes(_NOT_GSM.sub("x", text))[1])


def plain(text: str) -> str:
    """The text with its typographic characters replaced where that costs no sense.

    Also joins a letter and its separate accent where the two are one GSM character (é).
    What has no harmless replacement (ç, 中, an emoji) stays.
    """
    return _ACCENTED.sub(_joined, text.translate(_TO_PLAIN))


def _culprits(text: str) -> tuple[Culprit, ...]:
    places: dict[str, list[int]] = {}
    for match in islice(_NOT_GSM.finditer(text), MAX_CULPRITS):
        places.setdefault(match[0], []).append(match.start())
    return tuple(Culprit(one, tuple(found), PLAIN.get(one)) for one, found in places.items())


def _joined(match: re.Match[str]) -> str:
    one = unicodedata.normalize("NFC", match.group())
    return match.group() if _NOT_GSM.search(one) else one


def _gsm_sizes(text: str) -> tuple[int, list[int]]:
    units = len(text) + len(_EXTENDED.findall(text))
    if units <= _GSM_ONE:
        return units, [units] if units else []
    escaped = _EXTENDED.sub(f"{_ESCAPE}.", text)
    sizes: list[int] = []
    start = 0
    while start < units:
        end = min(start + _GSM_EACH, units)
        if escaped[end - 1] == _ESCAPE:  # an escape pair stays together
            end -= 1
        sizes.append(end - start)
        start = end
    return units, sizes


def _ucs_sizes(text: str) -> tuple[int, list[int]]:
    encoded = text.encode("utf-16-be", "surrogatepass")
    units = len(encoded) // 2
    if units <= _UCS_ONE:
        return units, [units]
    sizes: list[int] = []
    start = 0
    while start < units:
        end = min(start + _UCS_EACH, units)
        # Two halves of one character stay together
        if end < units and encoded[2 * end - 2] in _HIGH and encoded[2 * end] in _LOW:
            end -= 1
        sizes.append(end - start)
        start = end
    return units, sizes
