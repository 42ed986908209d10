"""Rules about numbers that do not belong into a message: of payment cards and of persons."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from draft_editor.draft.path import Path
from draft_editor.draft.places import BODY, SUBJECT
from draft_editor.model.words import words
from draft_editor.rules.rule import Mark, Marks, Reading, Rule

_MOST_NAMED: Final = 5
_MOST_RUNS: Final = 300
"""Numbers of a text that are looked at; one with more is a table and no message."""

_GAP: Final = re.compile(r"((?:[ \u00a0\u202f]|&nbsp;|&\#160;){1,2}| ?[–‑-] ?|\.)")
_RUN: Final = re.compile(
    rf"[0-9](?:[0-9]{{2,}}+(?:{_GAP.pattern}[0-9]{{2,}}+){{2,12}}+|[0-9]{{8,}}+)"
)
"""It begins with one plain digit: only so are the letters between numbers leapt over quickly."""
_JOINED: Final = frozenset("/_=%&-")
"""Beside a number, these make it a part of an address or of a longer name."""

_CARD: Final = re.compile(r"(?:4|5[1-5]|2[2-7]|6(?:011|4[4-9]|5))\d*")
_AMEX: Final = re.compile(r"3[47]\d{13}")
_CARD_SHAPES: Final = frozenset({(16,), (4, 4, 4, 4)})
_AMEX_SHAPES: Final = frozenset({(15,), (4, 6, 5)})
"""How many digits stand together on cards, and how they are typed without gaps. Other groups
are those of part numbers and of parcels."""

_OF_A_PERSON: Final = 9
"""Digits of a social security or a social insurance number."""
_SOCIAL_SECURITY: Final = re.compile(r"(?!000|666|9\d\d)\d{3}(?!00)\d{2}(?!0000)\d{4}")
_SOCIAL_INSURANCE: Final = re.compile(r"[0-79]\d{8}")
_SAID_SECURITY: Final = re.compile(r"(?:\bSSN|\bsocial security)\b[^\d\n]{0,25}\Z", re.IGNORECASE)
_SAID_INSURANCE: Final = re.compile(
    r"(?:\b(?:SIN|NAS)|\b(?i:social insurance|assurance sociale))\b[^\d\n]{0,25}\Z"
)
_BUSINESS: Final = re.compile(
    r"\b(?:GST|HST|PST|QST|TPS|TVH|TVQ|BN|NE|NEQ|EIN|VAT|RO|PO|ref|réf|order|invoice|claim|parts?"
    r"|stock|policy|commande|facture|pièce|dossier|police|réclamation)\b[^\d\n]{0,15}\Z",
    re.IGNORECASE,
)
"""What stands before numbers of nine digits that are no person’s."""
_PROGRAM_ACCOUNT: Final = re.compile(r"\s?R[CMPTZ]\s?\d{4}\b")
"""Behind the number of a Canadian business, whose last digit checks as a person’s does."""
_BEFORE: Final = 45


def has_no_card(reading: Reading) -> Marks:
    """No number of a payment card is written down."""
    for path, text in _texts(reading):
        cards = (card for run in _runs(text) if (card := _card(run.groups)))
        for card in islice(cards, _MOST_NAMED):
            yield Mark(
                path,
                words("The number that ends in {end} looks like a payment card’s.", end=card[-4:]),
            )


def has_no_person(reading: Reading) -> Marks:
    """No social security or social insurance number is written down."""
    for path, text in _texts(reading):
        for run in _runs(text):
            number = "".join(run.groups)
            if len(number) != _OF_A_PERSON:
                continue
            if _is_social_security(run, number):
                said = words(
                    "The number that ends in {end} looks like a social security number.",
                    end=number[-4:],
                )
                yield Mark(path, said)
            elif _is_social_insurance(run, number):
                said = words(
                    "The number that ends in {end} looks like a social insurance number.",
                    end=number[-3:],
                )
                yield Mark(path, said)


RULES: Final = (
    Rule("card-number", "PCI DSS, requirement 4.2: no card numbers by messaging", has_no_card),
    Rule("social-number", "US and Canadian guidance: never by text or email", has_no_person),
)


class _Run(NamedTuple):
    """Groups of digits that stand by themselves, what joins them, and the text around them."""

    groups: tuple[str, ...]
    gaps: tuple[str, ...]
    before: str
    behind: str


def _texts(reading: Reading) -> Iterator[tuple[Path, str]]:
    for path in (BODY, SUBJECT):
        yield path, reading.text(path)


@lru_cache(maxsize=4)
def _runs(text: str) -> tuple[_Run, ...]:
    """The numbers of a text that stand by themselves, groups and all.

    Both rules ask for those of the same texts, one after the other.
    """
    return tuple(_standing_alone(text))


def _standing_alone(text: str) -> Iterator[_Run]:
    for found in islice(_RUN.finditer(text), _MOST_RUNS):
        before = text[max(0, found.start() - _BEFORE) : found.start()]
        behind = text[found.end() : found.end() + 8]
        pieces = _GAP.split(found[0])
        groups, gaps = pieces[::2], pieces[1::2]
        if _is_joined(before[-1:]) or before.endswith("&#"):
            groups, gaps = groups[1:], gaps[1:]
        if _is_joined(behind[:1]):
            groups, gaps = groups[:-1], gaps[:-1]
        yield _Run(tuple(groups), tuple(gaps), before, behind)


def _is_joined(beside: str) -> bool:
    """Whether a character makes the number beside it a part of something longer."""
    return beside.isalnum() or beside in _JOINED


def _card(groups: tuple[str, ...]) -> str:
    """The first number of a card among groups of digits; more may stand before and behind it."""
    for start in range(len(groups)):
        for length in (1, 3, 4):
            some = groups[start : start + length]
            number, shape = "".join(some), tuple(map(len, some))
            is_card = shape in _CARD_SHAPES and _CARD.fullmatch(number)
            is_amex = shape in _AMEX_SHAPES and _AMEX.fullmatch(number)
            if (is_card or is_amex) and _is_checked(number):
                return number
    return ""


def _is_social_security(run: _Run, number: str) -> bool:
    if _SOCIAL_SECURITY.fullmatch(number) is None:
        return False
    is_written_so = tuple(map(len, run.groups)) == (3, 2, 4) and set(run.gaps) == {"-"}
    is_other = _BUSINESS.search(run.before) is not None
    return _SAID_SECURITY.search(run.before) is not None or (is_written_so and not is_other)


def _is_social_insurance(run: _Run, number: str) -> bool:
    if _SOCIAL_INSURANCE.fullmatch(number) is None or not _is_checked(number):
        return False
    is_written_so = tuple(map(len, run.groups)) == (3, 3, 3) and len(set(run.gaps)) == 1
    is_other = _BUSINESS.search(run.before) or _PROGRAM_ACCOUNT.match(run.behind)
    is_said = _SAID_INSURANCE.search(run.before) is not None
    return is_said or (is_written_so and number[0] != "0" and not is_other)


def _is_checked(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
