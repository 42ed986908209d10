"""How a text message is cut into parts, and which characters make it cost more of them.

Figures (GSM 03.38 and the carrier): 160 seven-bit units in one part, 153 in each of several;
as soon as one character is outside the GSM alphabet, 70 and 67 sixteen-bit units. Nothing is
trimmed or joined before counting: CR and LF are a unit each.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import accumulate, islice, takewhile
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
    alphabet = _UCS if culprits else _GSM
    units, sizes = alphabet.sizes(text)
    return TextParts(
        characters=len(text),
        encoding=alphabet.encoding,
        units=units,
        parts=len(sizes),
        remaining=alphabet.each - sizes[-1] if len(sizes) > 1 else alphabet.one - units,
        culprits=culprits,
    )


def borders(text: str) -> tuple[int, ...]:
    """Where each part but the first begins, in code points; none for a text of one part."""
    alphabet = _UCS if _NOT_GSM.search(text) else _GSM
    ends = set(accumulate(alphabet.sizes(text)[1][:-1]))
    return tuple(place for place, units in enumerate(alphabet.reached(text), 1) if units in ends)


def longest_within(text: str, parts: int) -> int:
    """How many characters from its start are, by themselves, no more than so many parts.

    `parts` is one or more. What stands before the first character outside the GSM alphabet is
    the cheaper of the two by itself.
    """
    first = _NOT_GSM.search(text)
    if first is not None:
        length = _UCS.longest_within(text, parts)
        if length > first.start():
            return length
        text = text[: first.start()]
    return _GSM.longest_within(text, parts)


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


class _Alphabet(NamedTuple):
    """One of the two ways to travel: units of a text's `sizes`, and which characters take two."""

    encoding: Encoding
    one: int
    each: int
    sizes: Callable[[str], tuple[int, list[int]]]
    is_wide: Callable[[str], bool]

    def reached(self, text: str) -> Iterator[int]:
        """The units up to and with each character."""
        return accumulate(2 if self.is_wide(character) else 1 for character in text)

    def longest_within(self, text: str, parts: int) -> int:
        most = self.one if parts == 1 else sum(self.sizes(text)[1][:parts])
        return sum(1 for _ in takewhile(lambda units: units <= most, self.reached(text)))


_GSM: Final = _Alphabet(
    Encoding.GSM_7, _GSM_ONE, _GSM_EACH, _gsm_sizes, frozenset(_EXTENSION).__contains__
)
_UCS: Final = _Alphabet(
    Encoding.UCS_2, _UCS_ONE, _UCS_EACH, _ucs_sizes, lambda character: character > "\uffff"
)
