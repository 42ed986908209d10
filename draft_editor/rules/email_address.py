"""What is wrong with an email address, judged by its form alone."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from typing import Final

from draft_editor.model.words import Words, words
from draft_editor.rules.limits import ADDRESS_LOCAL_OCTETS, ADDRESS_OCTETS
from draft_editor.rules.rule import is_blank, shown

SOURCE: Final = "RFC 5321, sections 4.1.2 and 4.5.3.1; RFC 6531; RFC 6761, section 6"

_ATOM = r"[\w!#$%&'*+/=?^`{|}~-]+"
_LABEL = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_PLAIN = re.compile(
    rf"{_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+(?!(?:arpa|invalid|local|localhost|onion|test)$)[a-z]+",
    re.ASCII | re.IGNORECASE,
)
_LONGEST_PLAIN: Final = 64


def complaint(address: str) -> Words | None:
    """Why this cannot be an address: local@domain, within the lengths of email; None if it can."""
    if is_blank(address):
        return words("An address is empty: fill it in, or take it out.")
    if "${" in address:
        return None  # filled in later
    bare = address.strip()
    if bare != address and complaint(bare) is None:
        return words("A blank stands before or behind “{address}”.", address=shown(bare))
    local = address.rpartition("@")[0]
    is_too_long = _octets(address) > ADDRESS_OCTETS.value
    if is_too_long or (_octets(local) > ADDRESS_LOCAL_OCTETS.value and _can_be_one(address)):
        return words("“{address}” is too long for an address.", address=shown(address))
    if not _can_be_one(address):
        return words("“{address}” is not an email address.", address=shown(address))
    return None


@lru_cache(maxsize=1_024)
def _can_be_one(address: str) -> bool:
    """Whether mail servers take an address of this form; most are short and plain."""
    if len(address) <= _LONGEST_PLAIN and _PLAIN.fullmatch(address):
        return True
    # 50 ms the first time, for the few addresses that are not plain or are none.
    library = import_module("email_validator")
    try:
        library.validate_email(address, check_deliverability=False)
    except ValueError:
        return False
    return True


def _octets(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
