"""What is wrong with an email address, judged by its form alone."""

from __future__ import annotations

import re
from typing import Final

from draft_editor.model.words import Words, words
from draft_editor.rules.limits import ADDRESS_LOCAL_OCTETS, ADDRESS_OCTETS
from draft_editor.rules.rule import is_blank, shown

SOURCE: Final = "RFC 5321, sections 4.1.2 and 4.5.3.1"

_ATOM = r"[^\s@<>(),;:\\\"\[\].]+"
_LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
_ADDRESS = re.compile(rf"({_ATOM}(?:\.{_ATOM})*)@({_LABEL}(?:\.{_LABEL})+)")


def complaint(address: str) -> Words | None:
    """Why this cannot be an address: local@domain, within the lengths of email; None if it can."""
    if is_blank(address):
        return words("This address is empty.")
    if "${" in address:
        return None  # filled in later
    is_too_long = _octets(address) > ADDRESS_OCTETS.value
    match = None if is_too_long else _ADDRESS.fullmatch(address)
    if is_too_long or (match is not None and _octets(match[1]) > ADDRESS_LOCAL_OCTETS.value):
        return words("“{address}” is too long for an address.", address=shown(address))
    if match is None:
        return words("“{address}” is not an email address.", address=shown(address))
    return None


def _octets(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
