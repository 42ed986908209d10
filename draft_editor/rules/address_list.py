"""Lists of addresses: read from what people paste, who stands in them twice, who is offered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from draft_editor.draft.places import COPIES, HIDDEN_COPIES
from draft_editor.draft.tree import value_at
from draft_editor.model.json_text import Json, JsonObject

_PIECE: Final = re.compile(r'(?:"[^"\n]*"|<[^<>\n]*>|\$\{[^{}\n]*\}|[^;\n\r])+')
"""What stands between semicolons and ends of lines."""
_PART: Final = re.compile(r'(?:"[^"\n]*"|<[^<>\n]*>|\$\{[^{}\n]*\}|[^,])+')
"""What stands between the commas of a piece; a name may have one: `Doe, Sam <sam@d.example>`."""
_NAMED: Final = re.compile(r"(?:^|(?<=>))([^<>]*)<([^<>]*)>")
_LETTER: Final = r"[^\s<>()\[\]{}\"“”«»|,;:@]"
_ADDRESS: Final = re.compile(rf"(?<!{_LETTER}){_LETTER}+@[^\s<>()\[\]{{}}\"“”«»'’|,;:@/]+")
_IN_BRACKETS: Final = re.compile(rf"^([^@<>]+)[(\[](?:mailto:)?({_ADDRESS.pattern})[)\]]$")
"""`Sam Doe [mailto:sam@d.example]`, as some mail programs copy it."""
_BESIDE: Final = re.compile(r"\([^()@]*\)|^\s*[^\W\d_][^@:\"<>()]*:(?=[\s\w'’\"<]*@)")
"""What is no part of an address: `(Sam Doe)` behind it, `To:` before it."""
_NOISE: Final = re.compile(r"(?:[^\w\s@]+|\d+[.)]|and|et)", re.IGNORECASE)
"""Words between addresses that say nothing: bullets, numbers of a list, quotes, “and”."""
_QUOTED: Final = re.compile(r'"[^"\n]*"')
_WIDE: Final = {ord("，"): ",", ord("、"): ",", ord("；"): ";"}
"""What keyboards of East Asia write between the items of a list."""
_INVISIBLE: Final = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
"""What mail programs put around a copied address so that it reads in one direction."""
_WHOLE: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]*")


class ReadAddresses(NamedTuple):
    """Addresses in the order in which they stood; `had_names` where names were left out."""

    addresses: tuple[str, ...]
    had_names: bool


def read_addresses(text: str) -> ReadAddresses:
    """The addresses of a pasted list: between commas, semicolons, ends of lines, or blanks.

    Of `Doe, Sam <sam@dealer.example>` the address is kept, of the cells of a spreadsheet those
    that are addresses. What is no address is kept as it is: which of its words were meant is
    not for a program to guess.
    """
    found: list[str] = []
    had_names = False
    for number, piece in enumerate(_PIECE.findall(text.translate(_WIDE))):
        cells = piece.split("\t")
        with_sign = [cell for cell in cells if "@" in cell]
        if not number and not with_sign and len(cells) > 1 and "@" in text:
            continue  # the headline of a table
        had_names = had_names or any(
            cell.strip() and "@" not in cell for cell in cells if with_sign
        )
        for cell in with_sign or [" ".join(cells)]:
            read = _read_piece(cell)
            found += read.addresses
            had_names = had_names or read.had_names
    return ReadAddresses(tuple(found), had_names)


def is_list(typed: str) -> bool:
    """Whether what was typed or pasted goes on behind an address: by a semicolon, the end of a
    line or of a cell, or a comma that belongs to no name."""
    if "\n" in typed or "\t" in typed:
        return True
    bare = _QUOTED.sub("", typed).translate(_WIDE)
    if '"' in bare:
        return False  # a name in quotes is being typed
    return ";" in bare or ("@" in bare and "," in bare[bare.index("@") :])


def is_whole(typed: str) -> bool:
    """Whether an address was typed as far as its domain: no other is meant."""
    return _WHOLE.fullmatch(typed.strip()) is not None


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


def copies_of(tree: JsonObject) -> tuple[str, ...]:
    """Who gets copies of a draft, as far as they look like addresses."""
    found: list[str] = []
    for path in (COPIES, HIDDEN_COPIES):
        value = value_at(tree, path)
        items = value if isinstance(value, list) else ()
        found += (item.strip() for item in items if isinstance(item, str) and "@" in item)
    return tuple(found)


def most_used(addresses: Iterable[str]) -> tuple[str, ...]:
    """Each address once, as it was written first; those that came often before the others."""
    first: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for address in addresses:
        key = address.casefold()
        first.setdefault(key, address)
        counts[key] += 1
    return tuple(first[key] for key, _ in counts.most_common())


def offered(known: Iterable[str], typed: str, taken: Iterable[Json]) -> list[str]:
    """The known addresses that may be meant, in their order: those that begin with what was
    typed, then those of which a part does. Whoever gets the message already is left out."""
    wanted = typed.strip().casefold()
    there = {item.strip().casefold() for item in taken if isinstance(item, str)}
    if not wanted or is_whole(wanted):
        return []
    ranked: tuple[list[str], list[str]] = ([], [])
    for address in known:
        key = address.casefold()
        if key in there:
            continue
        if key.startswith(wanted):
            ranked[0].append(address)
        elif any(key.startswith(wanted, match.end()) for match in _EDGE.finditer(key)):
            ranked[1].append(address)
    return [*ranked[0], *ranked[1]]


_EDGE: Final = re.compile(r"[@._+-]")


def _read_piece(piece: str) -> ReadAddresses:
    found: list[str] = []
    waiting: list[str] = []  # part of a name, if an address in angles follows
    had_names = False
    for part in filter(None, map(str.strip, _PART.findall(piece))):
        named = _IN_BRACKETS.sub(r"\1<\2>", part)
        behind = 0
        for each in _NAMED.finditer(named):
            had_names = had_names or bool(each[1].strip()) or bool(waiting)
            waiting.clear()
            found.append(each[2].strip())
            behind = each.end()
        rest = named[behind:].strip()
        if "@" in rest:
            read = _read_words(rest)
            found += [*waiting, *read.addresses]
            had_names = had_names or read.had_names
            waiting.clear()
        elif rest and behind:
            had_names = True
        elif rest:
            waiting.append(rest)
    bare = map(_bare, [*found, *waiting])
    return ReadAddresses(tuple(each for each in bare if each), had_names)


def _read_words(part: str) -> ReadAddresses:
    """The addresses among words, if nothing that says something stands between them."""
    if "${" in part:
        return ReadAddresses((part,), had_names=False)
    bare = _BESIDE.sub(" ", part)
    found = _ADDRESS.findall(bare)
    if found and all(map(_NOISE.fullmatch, _ADDRESS.sub(" ", bare).split())):
        return ReadAddresses(tuple(found), had_names="(" in part)
    words = part.split()
    is_alone = all("@" in word for word in words)
    return ReadAddresses(tuple(words) if is_alone else (part,), had_names=False)


def _bare(address: str) -> str:
    bare = address.strip(_INVISIBLE).strip().removeprefix("mailto:")
    return bare.strip("'’").rstrip(".") if _ADDRESS.fullmatch(bare.strip("'’")) else bare
