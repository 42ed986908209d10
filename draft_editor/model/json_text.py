"""JSON read and written without loss: number text, order of keys, absent, null and empty.

A value is `None`, `bool`, `str`, `Number`, `list` or `dict`; it is never changed in place.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Final, NoReturn, TypeAlias, assert_never

from draft_editor.model.json_place import (
    Refused,
    line_and_column,
    place_of_constant,
    place_of_second_key,
)
from draft_editor.model.words import Complaint, Words, words

if TYPE_CHECKING:
    from decimal import Context, Decimal

MAX_DEPTH: Final = 200
"""Levels of nesting that are read; far beyond any body, far below Python's own limit."""

_INT_DIGITS: Final = 4000
"""Python refuses to read longer integers (a guard against slow conversion)."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number that keeps its text: `2.50`, `1e2` and twenty digits stay what they are."""

    text: str

    @property
    def is_whole(self) -> bool:
        """Whether the text has neither fraction nor exponent."""
        return self.text.removeprefix("-").isdigit()

    def value(self) -> int | Decimal:
        """The number itself; an int where it is whole and of a length Python reads.

        A number beyond what a Decimal can hold (`1e1000000000000000000`) is an infinite one.
        """
        if self.is_whole and len(self.text) <= _INT_DIGITS:
            return int(self.text)
        return _exact().create_decimal(self.text)


@cache
def _exact() -> Context:
    """Arithmetic that rounds nothing; loaded here, because most drafts have no such number."""
    exact = import_module("decimal")
    context: Context = exact.Context(
        prec=exact.MAX_PREC,
        Emax=exact.MAX_EMAX,
        Emin=exact.MIN_EMIN,
        traps=[exact.InvalidOperation],
    )
    return context


Json: TypeAlias = "bool | str | Number | list[Json] | dict[str, Json] | None"
JsonObject: TypeAlias = "dict[str, Json]"


class BadJson(Complaint):
    """A text that is not JSON as the editor takes it; line and column count from 1."""

    def __init__(self, said: Words, line: int = 0, column: int = 0) -> None:
        super().__init__(said)
        self.line = line
        self.column = column


def decode(source: bytes) -> str:
    """The text of UTF-8 bytes, a byte-order mark allowed; raises `BadJson` with the place."""
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        raise BadJson(
            words(
                "Not a UTF-8 text: byte {place} (line {line}) does not fit.",
                place=error.start + 1,
                line=line,
            ),
            line,
        ) from None


def parse(text: str) -> Json:
    """The value of a JSON text.

    Raises `BadJson` with line and column for what is not JSON, a key that stands twice in
    one object (one of the two would be lost), or nesting deeper than `MAX_DEPTH`.
    """
    try:
        value: Json = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        what = _COMPLAINTS.get(error.msg, error.msg)
        raise _not_json(what, error.lineno, error.colno) from None
    except Refused as error:
        raise _not_json(error.what, *line_and_column(text, error.find(text))) from None
    except RecursionError:
        raise _too_deep() from None
    if _is_deeper_than(value, MAX_DEPTH):
        raise _too_deep()
    return value


def parse_object(text: str) -> JsonObject:
    """The value of a JSON text that must be an object; raises `BadJson`."""
    value = parse(text)
    if not isinstance(value, dict):
        raise BadJson(
            words("A JSON object {{…}} is needed; this is {kind}.", kind=kind_name(value))
        )
    return value


def dump(value: Json) -> str:
    """The shortest JSON text of a value, every number as it was written."""
    numbers = 0
    mark = "\ufdd0"

    def marked(item: object) -> str:
        nonlocal numbers
        if not isinstance(item, Number):
            raise TypeError(f"{type(item).__name__} is not a JSON value")
        numbers += 1
        return mark + item.text

    while True:
        numbers = 0
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=marked)
        if text.count(mark) == numbers:
            break
        mark += "\ufdd1"  # the mark stands in somebody's text: take a longer one
    if numbers:
        text = _without_marks(text, mark)
    return _with_escaped_halves(text)


def pretty(value: Json) -> str:
    """A JSON text for reading: one member a line, two spaces a level."""
    lines: list[str] = []
    _pretty(value, "", "", "", lines)
    return _with_escaped_halves("\n".join(lines))


def same(left: Json, right: Json) -> bool:
    """Whether two values would be written alike: order of keys and number text included."""
    if left is right:
        return True
    if isinstance(left, dict):
        return (
            isinstance(right, dict)
            and len(left) == len(right)
            and all(
                key == other and same(value, right[other])
                for (key, value), other in zip(left.items(), right, strict=True)
            )
        )
    if isinstance(left, list):
        return (
            isinstance(right, list)
            and len(left) == len(right)
            and all(same(one, two) for one, two in zip(left, right, strict=True))
        )
    return type(left) is type(right) and left == right


def kind_name(value: Json) -> Words:
    """What kind of JSON value this is, in words: “a text”, “a list” …"""
    match value:
        case None:
            return words("null")
        case bool():
            return words("yes or no")
        case str():
            return words("a text")
        case Number():
            return words("a number")
        case list():
            return words("a list")
        case dict():
            return words("an object")
        case _:
            assert_never(value)


_COMPLAINTS: Final = {
    "Expecting value": words("a value is missing"),
    "Expecting property name enclosed in double quotes": words("a key in quotes is missing"),
    "Expecting ':' delimiter": words("a colon is missing"),
    "Expecting ',' delimiter": words("a comma is missing"),
    "Extra data": words("more text follows where the document should end"),
    "Illegal trailing comma before end of object": words("a comma too many"),
    "Illegal trailing comma before end of array": words("a comma too many"),
    "Unterminated string starting at": words("a text has no closing quote"),
    "Invalid control character at": words("a line break or tab stands inside a text"),
    "Invalid \\escape": words("a backslash with a wrong letter"),
    "Invalid \\uXXXX escape": words("a \\u without four digits"),
}


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    value = dict(pairs)
    if len(value) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in value if keys.count(key) > 1)
        what = words("the key “{key}” stands twice in one object", key=twice[:80])
        raise Refused(what, place_of_second_key)
    return value


def _constant(text: str) -> NoReturn:
    raise Refused(words("{text} is no JSON number", text=text), place_of_constant)


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_unique,
    parse_int=Number,
    parse_float=Number,
    parse_constant=_constant,
)


def _not_json(what: Words | str, line: int, column: int) -> BadJson:
    said = words(
        "Not JSON: line {line}, column {column}: {what}.", line=line, column=column, what=what
    )
    return BadJson(said, line, column)


def _too_deep() -> BadJson:
    return BadJson(
        words("Nested too deeply: more than {levels} levels inside each other.", levels=MAX_DEPTH)
    )


def _is_deeper_than(value: Json, levels: int) -> bool:
    layer: list[list[Json] | dict[str, Json]] = []
    if isinstance(value, list | dict):
        layer.append(value)
    while layer and levels:
        levels -= 1
        layer = [
            item
            for holder in layer
            for item in (holder.values() if isinstance(holder, dict) else holder)
            if isinstance(item, list | dict)
        ]
    return bool(layer)


def _without_marks(text: str, mark: str) -> str:
    first, *rest = text.split(f'"{mark}')
    pieces = [first]
    for piece in rest:
        number, _, tail = piece.partition('"')
        pieces.append(number)
        pieces.append(tail)
    return "".join(pieces)


def _with_escaped_halves(text: str) -> str:
    """Half a surrogate pair cannot be UTF-8; as `\\udXXX` it survives."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join(
            f"\\u{ord(letter):04x}" if "\ud800" <= letter <= "\udfff" else letter for letter in text
        )
    return text


def _pretty(value: Json, indent: str, lead: str, tail: str, lines: list[str]) -> None:
    match value:
        case dict() if value:
            lines.append(f"{indent}{lead}{{")
            last = len(value) - 1
            for index, (key, item) in enumerate(value.items()):
                comma = "," if index < last else ""
                _pretty(item, indent + "  ", f"{encode_basestring(key)}: ", comma, lines)
            lines.append(f"{indent}}}{tail}")
        case list() if value:
            lines.append(f"{indent}{lead}[")
            last = len(value) - 1
            for index, item in enumerate(value):
                _pretty(item, indent + "  ", "", "," if index < last else "", lines)
            lines.append(f"{indent}]{tail}")
        case _:
            lines.append(f"{indent}{lead}{_plain(value)}{tail}")


def _plain(value: Json) -> str:
    match value:
        case Number(text):
            return text
        case str():
            return encode_basestring(value)
        case _:
            return json.dumps(value)
