"""The variables that a template can use, as they are written in it, with their values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final, NamedTuple

from draft_editor.model.json_text import Json, Number

MOST: Final = 500
"""Variables that are listed; nobody looks through more."""

_DEEPEST: Final = 5
_LETTERS: Final = r"A-Za-z_$@\xc0-\xd6\xd8-\xf6\xf8-\u02c1"
"""What names begin with, as far as it is certain: `prénom` is one."""
_NAME: Final = re.compile(rf"[{_LETTERS}][0-9{_LETTERS}]*")
_ALL: Final = ".data_model"
"""What holds all values, those too whose names a template cannot write by themselves."""
_PLAIN: Final = re.compile(r"-?[1-9]?[0-9]{1,2}")
_NAMED_SO: Final = frozenset({"true", "false", "in", "as", "using", "lt", "lte", "gt", "gte"})
_TYPED: Final = re.compile(rf"\$\{{\s*([0-9.{_LETTERS}]*)\Z")
_LONGEST_TYPED: Final = 120


class Variable(NamedTuple):
    """`name` is the way to the value (`customer.name`), `expression` what shows it in `${…}`."""

    name: str
    expression: str
    value: Json


class Asked(NamedTuple):
    """A name that is being typed: behind the `${` that ends at `start`, as far as `typed`."""

    start: int
    typed: str


def variables(values: Json) -> tuple[Variable, ...]:
    """What `freeMarkerMetadata` holds, members of its objects included, in their order.

    A yes or no and a list are not shown by themselves, and numbers from a thousand on not in
    each country alike: their expression says how.
    """
    if not isinstance(values, dict):
        return ()
    return tuple(islice(_inside(values, "", 1), MOST))


def asked_at(text: str, place: int) -> Asked | None:
    """The name that is being typed at a place of a text, in code points."""
    found = _TYPED.search(text[max(0, place - _LONGEST_TYPED) : place])
    return None if found is None else Asked(place - len(found[1]), found[1])


def matching(known: tuple[Variable, ...], typed: str) -> list[Variable]:
    """Those whose name has what was typed in it, first those that begin with it."""
    wanted = typed.casefold()
    found = [each for each in known if wanted in each.name.casefold()]
    return sorted(found, key=lambda each: not each.name.casefold().startswith(wanted))


def _inside(values: Mapping[str, Json], before: str, depth: int) -> Iterator[Variable]:
    for key, value in values.items():
        if _NAME.fullmatch(key) and not (depth == 1 and key in _NAMED_SO):
            way = f"{before}.{key}" if before else key
        elif '"' not in key and "\\" not in key and "{" not in key:
            way = f'{before or _ALL}["{key}"]'
        else:
            continue  # no template can name it
        name = way.removeprefix(f'{_ALL}["').replace('"]', "", 1) if way.startswith(_ALL) else way
        match value:
            case None:
                continue
            case dict():
                if depth < _DEEPEST:
                    yield from _inside(value, way, depth + 1)
            case bool():
                yield Variable(name, f'{way}?then("yes", "no")', value)
            case list():
                yield Variable(name, f'{way}?join(", ")', value)
            case Number() if not _PLAIN.fullmatch(value.text):
                yield Variable(name, f"{way}?c", value)
            case _:
                yield Variable(name, way, value)
