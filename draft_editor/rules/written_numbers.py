"""Numbers of a template that each country writes in its own way, and the way out: `?c`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from draft_editor.model.words import words
from draft_editor.template.outcome import NotHere, Outcome, Partly

PLAIN_DIGITS: Final = words("Write numbers as plain digits")
"""The fix, in words."""

_PATH: Final = re.compile(r"[\w$@]+(?:\.[\w$@]+)*")


def numbers_by_country(outcome: Outcome | None) -> tuple[NotHere, ...]:
    """Where a template shows such numbers, each place once, in the order of the text."""
    if not isinstance(outcome, Partly):
        return ()
    found = {hole.cause.start: hole.cause for hole in outcome.holes if hole.cause.number}
    return tuple(found[start] for start in sorted(found))


def in_plain_digits(text: str, numbers: Iterable[NotHere]) -> str:
    """The template with these numbers written as plain digits, the same in every country."""
    for place in sorted(numbers, key=lambda each: each.start, reverse=True):
        number = text[place.start : place.end]
        plain = f"{number}?c" if _PATH.fullmatch(number) else f"({number})?c"
        text = text[: place.start] + plain + text[place.end :]
    return text
