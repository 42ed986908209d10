"""Rules about numbers that do not belong into a message: of payment cards and of persons."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from draft_editor.draft.path import Path
from draft_editor.draft.places import BODY, SUBJECT
from draft_editor.model.words import Words, words
from draft_editor.rules.rule import Mark, Marks, Reading, Rule

_PLACES: Final = (BODY, SUBJECT)
_MOST_NAMED: Final = 5
_MOST_RUNS: Final = 300
"""Numbers of a text that are looked at; one with more is a table and no message."""
_LONGEST_RUN: Final = 200
_BETWEEN_PAUSES: Final = 25

_GAP: Final = re.compile(r"((?:[ \u00a0\u202f]|&nbsp;|&\#160;){1,2}| ?[–‑-] ?|\.)")
_RUN: Final = re.compile(
    rf"[0-9](?:[0-9]{{2,}}+(?:{_GAP.pattern}[0-9]{{2,}}+){{2,12}}+|[0-9]{{8,}}+)"
)
"""It begins with one plain digit: only so are the letters between numbers leapt over quickly."""
_JOINED: Final = frozenset("/_=%&-")
"""Beside a number, these make it a part of an address or of a longer name."""

_CARD: Final = re.compile(r"(?:4|5[1-5]|2[2-7]|6(?:011|4[4-9]|5))\d*")
_AMEX: Final = re.compile(r"3[47]\d{13}")
_SHORTEST_CARD: Final = 15
_CARD_SHAPES: Final = frozenset({(16,), (4, 4, 4, 4)})
_AMEX_SHAPES: Final = frozenset({(15,), (4, 6, 5)})
"""How many digits stand together on cards, and how they are typed without gaps. Other groups
are those of part numbers and of parcels."""

_OF_A_PERSON: Final = 9
"""Digits of a social security or a social insurance number."""
_SOCIAL_SECURITY: Final = re.compile(r"(?!000|666|9\d\d)\d{3}(?!00)\d{2}(?!0000)\d{4}")
_SOCIAL_INSURANCE: Final = re.compile(r"[0-79]\d{8}")
_SAID_SECURITY: Final = re.compile(
    r"(?:\bSSN|\bsocial security|\bsoc\.? ?sec)\b[^\d\n]{0,25}\Z", re.IGNORECASE
)
_SAID_INSURANCE: Final = re.compile(
    r"(?:\b(?:SIN|NAS)|\b(?i:social insurance|assurance sociale))\b[^\d\n]{0,25}\Z"
)
_BUSINESS: Final = re.compile(
    r"\b(?:GST|HST|PST|QST|TPS|TVH|TVQ|BN|NE|NEQ|EIN|VAT|[PRW]/?O|ref|réf|order|invoice|claim|parts?"
    r"|stock|policy|commande|facture|pièce|dossier|police|réclamation)\b[^\d\n]{0,15}\Z",
    re.IGNORECASE,
)
"""What stands before numbers of nine digits that are no person’s."""
_ACCOUNT: Final = re.compile(
    r"\b(?:account|bon de travail|case|client|compte|confirmation|contract|contrat|customer|devis"
    r"|estimate|job|quote|référence|serial|série|sku|soumission|suivi|tag|ticket|tracking)"
    r"(?: ?(?:#|id|n[°ºo]|no|number|numéro))?[ .:#]{0,3}\Z",
    re.IGNORECASE,
)
_NUMBERED: Final = re.compile(
    r"\b(?:[PRW]/?O|ord|order|inv|invoice|claim|confirmation|ref|réf|tracking|commande|facture|dossier"
    r"|réclamation|suivi)(?: ?(?:#|id|n[°ºo]|no|number|numéro))?[ .:#]{0,3}\Z",
    re.IGNORECASE,
)
"""What stands right before a long number without gaps that is no card’s."""
_CARD_GOES_ON: Final = re.compile(r",? ?(?:cvc|cvv|exp|\d\d ?/ ?\d\d)", re.IGNORECASE)
_PROGRAM_ACCOUNT: Final = re.compile(r"\s?R[CMPTZ]\s?\d{4}\b")
"""Behind the number of a Canadian business, whose last digit checks as a person’s does."""
_BEFORE: Final = 45
_LONGEST_TAG: Final = 2_000


def has_no_card(reading: Reading) -> Marks:
    """No number of a payment card is written down."""
    for path in _PLACES:
        left = _MOST_NAMED
        for run in _runs(reading, path, _SHORTEST_CARD):
            card = "" if run is None else _card(run)
            if run is None:
                yield None
            elif card and left:
                left -= 1
                yield Mark(
                    path,
                    words(
                        "The number that ends in {end} looks like a payment card’s: take it out.",
                        end=card[-4:],
                    ),
                )


def has_no_person(reading: Reading) -> Marks:
    """No social security or social insurance number is written down."""
    for path in _PLACES:
        for run in _runs(reading, path, _OF_A_PERSON):
            said = None if run is None else _said_of_person(run)
            if run is None:
                yield None
            elif said is not None:
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


def _runs(reading: Reading, path: Path, least: int) -> Iterator[_Run | None]:
    """The numbers of a text that stand by themselves and have at least so many signs.

    None after every few that were looked at: other work may be done then.
    """
    text = reading.text(path)
    is_html = path == BODY and reading.protocol == "EMAIL"
    for number, found in enumerate(islice(_RUN.finditer(text), _MOST_RUNS), 1):
        if number % _BETWEEN_PAUSES == 0:
            yield None
        # What stands inside a tag is a name or a measure that no reader sees.
        if least <= len(found[0]) <= _LONGEST_RUN and not (
            is_html and _is_inside_a_tag(text, found.start())
        ):
            yield _run(text, found)


def _run(text: str, found: re.Match[str]) -> _Run:
    before = text[max(0, found.start() - _BEFORE) : found.start()]
    behind = text[found.end() : found.end() + 8]
    pieces = _GAP.split(found[0])
    groups, gaps = pieces[::2], pieces[1::2]
    if _is_joined(before[-1:]) or before.endswith("&#"):
        groups, gaps = groups[1:], gaps[1:]
    if _is_joined(behind[:1]):
        groups, gaps = groups[:-1], gaps[:-1]
    return _Run(tuple(groups), tuple(gaps), before, behind)


def _is_inside_a_tag(text: str, place: int) -> bool:
    begin = text.rfind("<", max(0, place - _LONGEST_TAG), place)
    return begin >= 0 and text[begin + 1].isalpha() and text.find(">", begin, place) < 0


def _is_joined(beside: str) -> bool:
    """Whether a character makes the number beside it a part of something longer."""
    return beside.isalnum() or beside in _JOINED


def _card(run: _Run) -> str:
    """The first number of a card among groups of digits; more may stand before and behind it."""
    groups = run.groups
    is_numbered = _NUMBERED.search(run.before) and not _CARD_GOES_ON.match(run.behind)
    for start in range(len(groups)):
        for length in (1, 3, 4):
            some = groups[start : start + length]
            number, shape = "".join(some), tuple(map(len, some))
            is_card = shape in _CARD_SHAPES and _CARD.fullmatch(number)
            is_amex = shape in _AMEX_SHAPES and _AMEX.fullmatch(number)
            is_other = is_numbered and start == 0 and len(some) == 1
            if (is_card or is_amex) and not is_other and _is_checked(number):
                return number
    return ""


def _said_of_person(run: _Run) -> Words | None:
    number = "".join(run.groups)
    if len(number) != _OF_A_PERSON:
        return None
    if _is_social_security(run, number):
        return words(
            "The number that ends in {end} looks like a social security number: take it out.",
            end=number[-4:],
        )
    if _is_social_insurance(run, number):
        return words(
            "The number that ends in {end} looks like a social insurance number: take it out.",
            end=number[-3:],
        )
    return None


def _is_social_security(run: _Run, number: str) -> bool:
    if _SOCIAL_SECURITY.fullmatch(number) is None:
        return False
    is_written_so = tuple(map(len, run.groups)) == (3, 2, 4) and set(run.gaps) == {"-"}
    is_other = _is_of_business(run.before)
    return _SAID_SECURITY.search(run.before) is not None or (is_written_so and not is_other)


def _is_social_insurance(run: _Run, number: str) -> bool:
    if _SOCIAL_INSURANCE.fullmatch(number) is None or not _is_checked(number):
        return False
    is_written_so = tuple(map(len, run.groups)) == (3, 3, 3) and len(set(run.gaps)) == 1
    is_other = _is_of_business(run.before) or _PROGRAM_ACCOUNT.match(run.behind)
    is_said = _SAID_INSURANCE.search(run.before) is not None
    return is_said or (is_written_so and number[0] != "0" and not is_other)


def _is_of_business(before: str) -> bool:
    return (_BUSINESS.search(before) or _ACCOUNT.search(before)) is not None


def _is_checked(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
