"""Rules about numbers that do not belong into a message: of payment cards and of persons."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Final

from draft_editor.model.words import words
from draft_editor.rules.rule import BODY, Mark, Marks, Reading, Rule

_MOST_NAMED: Final = 5
_MOST_RUNS: Final = 1000
"""Numbers of a text that are looked at; one with more is a table and no message."""

_RUN: Final = re.compile(r"[0-9][0-9 -]{7,}[0-9]")
_CARD: Final = re.compile(r"\d(?:[ -]?\d){12,18}")
_CARD_STARTS: Final = re.compile(r"4|5[1-5]|2[2-7]|3[47]|6(?:011|4[4-9]|5)|3(?:0[0-5]|[68])")
_SOCIAL_SECURITY: Final = re.compile(r"(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}")
_SOCIAL_INSURANCE: Final = re.compile(r"[1-79]\d{2}([ -])\d{3}\1\d{3}")
_JOINED: Final = frozenset("/-_.=%&#")
"""Beside a number, these make it a part of an address or of a longer name."""


def has_no_card(reading: Reading) -> Marks:
    """No number of a payment card is written down."""
    found = (_digits(run) for run in _runs(reading.text(BODY)) if _CARD.fullmatch(run))
    cards = (each for each in found if _CARD_STARTS.match(each) and _is_checked(each))
    for card in islice(cards, _MOST_NAMED):
        yield Mark(
            BODY,
            words("The number that ends in {end} looks like a payment card’s.", end=card[-4:]),
        )


def has_no_person(reading: Reading) -> Marks:
    """No social security or social insurance number is written down."""
    for run in _runs(reading.text(BODY)):
        if _SOCIAL_SECURITY.fullmatch(run):
            said = words(
                "The number that ends in {end} looks like a social security number.", end=run[-4:]
            )
            yield Mark(BODY, said)
        elif _SOCIAL_INSURANCE.fullmatch(run) and _is_checked(_digits(run)):
            said = words(
                "The number that ends in {end} looks like a social insurance number.", end=run[-3:]
            )
            yield Mark(BODY, said)


RULES: Final = (
    Rule("card-number", "PCI DSS, requirement 4.2: no card numbers by messaging", has_no_card),
    Rule("social-number", "US and Canadian guidance: never by text or email", has_no_person),
)


def _digits(run: str) -> str:
    return run.replace(" ", "").replace("-", "")


@lru_cache(maxsize=1)
def _runs(text: str) -> tuple[str, ...]:
    """The numbers of a text that stand by themselves, groups and all.

    Both rules ask for those of the same text, one after the other.
    """
    return tuple(_standing_alone(text))


def _standing_alone(text: str) -> Iterator[str]:
    for found in islice(_RUN.finditer(text), _MOST_RUNS):
        around = (
            text[max(0, found.start() - 1) : found.start()] + text[found.end() : found.end() + 1]
        )
        if not any(each.isalnum() or each in _JOINED for each in around.rstrip(".")):
            yield found[0]


def _is_checked(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
