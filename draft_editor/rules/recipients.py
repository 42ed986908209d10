"""Rules about whom a message reaches: the right channel, an address that can be one, once each."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Final

from draft_editor.draft.change import Remove
from draft_editor.draft.path import Path
from draft_editor.draft.places import COPIES, HIDDEN_COPIES, RECIPIENT
from draft_editor.model.json_text import Json
from draft_editor.model.words import Words, words
from draft_editor.rules import email_address
from draft_editor.rules.address_list import twice
from draft_editor.rules.finding import Fix
from draft_editor.rules.rule import Mark, Marks, Reading, Rule, shown

MOST_RECIPIENTS: Final = 100

_NUMBER: Final = re.compile(r"\+?[\d().\s/‐‑–-]{4,}")
_SEPARATORS: Final = re.compile(r"[().\s/‐‑–-]")
_NORTH_AMERICAN: Final = re.compile(r"1?[2-9](?!11)\d{2}[2-9](?!11)\d{6}")


def fits_the_channel(reading: Reading) -> Marks:
    """A text goes to a number, an email to an address."""
    value = reading.text(RECIPIENT).strip()
    if reading.protocol == "TEXT" and "@" in value and "${" not in value:
        said = words(
            "This is a text, and “{value}” is an email address: enter a phone number.",
            value=shown(value),
        )
        yield Mark(RECIPIENT, said)
    elif reading.protocol == "EMAIL" and _NUMBER.fullmatch(value):
        said = words(
            "This is an email, and “{value}” is a phone number: enter an email address.",
            value=shown(value),
        )
        yield Mark(RECIPIENT, said)


def can_be_reached(reading: Reading) -> Marks:
    """The customer’s number or address can be one."""
    value = reading.text(RECIPIENT).strip()
    if not value or "${" in value:
        return
    said: Words | None = None
    if reading.protocol == "EMAIL" and not _NUMBER.fullmatch(value):
        said = email_address.complaint(value)
    elif reading.protocol == "TEXT" and "@" not in value:
        said = _complaint(value)
    if said is not None:
        yield Mark(RECIPIENT, said)


def are_named_once(reading: Reading) -> Marks:
    """Nobody gets the same email twice: as a copy and as a hidden copy, or twice in one list."""
    lists = {path: reading.items(path) for path in (COPIES, HIDDEN_COPIES)}
    found = twice(reading.text(RECIPIENT), *lists.values())
    for (path, addresses), indexes in zip(lists.items(), found, strict=True):
        for index in sorted(indexes):
            address = addresses[index]
            yield Mark(
                path / index,
                words("“{address}” gets this email already.", address=shown(str(address))),
                _taken_out(path, index, address),
            )


def are_not_too_many(reading: Reading) -> Marks:
    """An email goes to no more people than mail servers take at once."""
    count = 1 + len(reading.items(COPIES)) + len(reading.items(HIDDEN_COPIES))
    if reading.protocol == "EMAIL" and count > MOST_RECIPIENTS:
        yield Mark(
            COPIES,
            words(
                "{count} recipients: mail servers take {most} at once.",
                count=count,
                most=MOST_RECIPIENTS,
            ),
        )


RULES: Final = (
    Rule("wrong-channel", "contract, section 1: protocol", fits_the_channel),
    Rule(
        "recipient-invalid",
        "ITU-T E.164, numbering plans of the countries; RFC 5321",
        can_be_reached,
    ),
    Rule("recipient-twice", "editor: the same address twice", are_named_once),
    Rule("recipients-too-many", "RFC 5321, section 4.5.3.1.8: 100 recipients", are_not_too_many),
)


def _complaint(number: str) -> Words | None:
    """Numbers without a country are taken as those of North America, where the dealers are."""
    plain = _SEPARATORS.sub("", number)
    if not re.fullmatch(r"\+?\d+", plain):
        return words("“{number}” is not a phone number.", number=shown(number))
    if not plain.startswith("+") or plain.startswith("+1"):
        if _NORTH_AMERICAN.fullmatch(plain.removeprefix("+")):
            return None
        return words(
            "“{number}” is no phone number of the US or Canada: check its digits.",
            number=shown(number),
        )
    if not _is_a_number_abroad(plain):
        return words(
            "“{number}” is no phone number of its country: check its digits.", number=shown(number)
        )
    return None


def _is_a_number_abroad(number: str) -> bool:
    """Whether the plan of its country has such a number."""
    numbers = import_module("phonenumbers")  # 24 ms, for the few who write abroad
    try:
        valid: bool = numbers.is_valid_number(numbers.parse(number))
    except numbers.NumberParseException:
        return False
    return valid


def _taken_out(path: Path, index: int, address: Json) -> Fix:
    return Fix(words("Take it out"), (Remove(path / index, address),))
