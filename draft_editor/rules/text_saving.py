"""What it would cost to say less: characters that a text of several parts could do without."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from draft_editor.rules.placeholders import Span
from draft_editor.rules.text_parts import TextParts, count, fewest_parts, longest_within, plain


class Without(NamedTuple):
    """Without these characters, or with plain ones for them, it would be so many `parts`."""

    characters: tuple[str, ...]
    parts: int


class Fewer(NamedTuple):
    """With so many `characters` less at its end it would be so many `parts`."""

    characters: int
    parts: int


def plain_outside(text: str, spans: tuple[Span, ...]) -> str:
    """The text with plain characters, its placeholders as they were."""
    pieces: list[str] = []
    start = 0
    for span in spans:
        pieces.append(plain(text[start : span.start]))
        pieces.append(text[span.start : span.end])
        start = span.end
    pieces.append(plain(text[start:]))
    return "".join(pieces)


def needs_letters(counted: TextParts) -> bool:
    """Whether letters force sixteen-bit units, as ê and ç do: nobody writes French without."""
    return any(unicodedata.category(each.character)[0] in "LM" for each in counted.culprits)


def without_culprits(text: str, counted: TextParts, spans: tuple[Span, ...]) -> Without | None:
    """The parts without the characters that force sixteen-bit units; `None` if that saves none.

    Where each has a harmless replacement that is counted, “…” as three characters; else each
    counts as one character.
    """
    if not counted.culprits or counted.parts < 2:
        return None
    better = count(plain_outside(text, spans))
    parts = fewest_parts(text) if better.culprits else better.parts
    if parts >= counted.parts:
        return None
    return Without(tuple(culprit.character for culprit in counted.culprits), parts)


def shorter(text: str, counted: TextParts) -> Fewer | None:
    """How much less would make it one part less; `None` where there is one, or none."""
    if counted.parts < 2:
        return None
    fewer = counted.characters - longest_within(text, counted.parts - 1)
    return Fewer(fewer, counted.parts - 1)
