"""Lists of addresses: read from what people paste, and who stands in them twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from draft_editor.model.json_text import Json

_ENTRY: Final = re.compile(r'(?:"[^"\n]*"|<[^<>\n]*>|[^,;\n\r])+')
_NAMED: Final = re.compile(r"(.*)<\s*([^<>]*?)\s*>\s*", re.DOTALL)


class ReadAddresses(NamedTuple):
    """Addresses in the order in which they stood; `had_names` where names were left out."""

    addresses: tuple[str, ...]
    had_names: bool


def read_addresses(text: str) -> ReadAddresses:
    """The addresses of a pasted list: between commas, semicolons, ends of lines, or blanks.

    Of `Sam Doe <sam@dealer.example>` the address is kept. What is no address is kept as it is.
    """
    found: list[str] = []
    had_names = False
    for entry in _ENTRY.findall(text):
        named = _NAMED.fullmatch(entry)
        words = entry.split()
        if named is not None:
            had_names = had_names or bool(named[1].strip())
            found.append(named[2])
        elif len(words) > 1 and all("@" in word for word in words):
            found.extend(words)
        else:
            found.append(entry.strip())
    return ReadAddresses(tuple(each for each in found if each), had_names)


def twice(customer: str, *lists: Sequence[Json]) -> tuple[frozenset[int], ...]:
    """For each list the indexes of those who get the message already: by an earlier entry, or
    because they are the customer. Addresses are compared without regard to case."""
    seen = {customer.strip().casefold()} - {""}
    found: list[frozenset[int]] = []
    for addresses in lists:
        here: set[int] = set()
        for index, address in enumerate(addresses):
            known = address.strip().casefold() if isinstance(address, str) else ""
            if known and known in seen:
                here.add(index)
            seen |= {known} - {""}
        found.append(frozenset(here))
    return tuple(found)
