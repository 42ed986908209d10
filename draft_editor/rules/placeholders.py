"""Where a text has places that are filled in later: `${name}`, FreeMarker tags, `_payurl`.

Both notations live side by side (contract, section 6) and neither may be damaged. This finds
them for colouring and for rules; it is no template engine and judges no expression.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import islice
from typing import Final

KNOWN_TAGS: Final = ("_payurl",)
"""Tags of the older notation that are published (contract, section 6)."""

MAX_LENGTH: Final = 2000
"""Characters that one placeholder may have; one that does not end by then never ends."""

MAX_UNCLOSED: Final = 50
"""After so many that do not end the text is no template, and the search is over."""

MAX_SPANS: Final = 1000
"""Placeholders that are found; a text with more is none that a person writes."""


class Kind(StrEnum):
    """What sort of placeholder a span is."""

    VARIABLE = "variable"
    """`${…}`"""
    UNCLOSED = "unclosed"
    """`${` without its end; the span goes to the end of the line or the next `${`."""
    DIRECTIVE = "directive"
    """`<#if …>`, `</#if>`, `<@macro …/>`, and comments `<#-- … -->`"""
    TAG = "tag"
    """`_payurl` and its like"""


@dataclass(frozen=True, slots=True)
class Span:
    """A placeholder at `text[start:end]`.

    `name` is the variable's first name (`user` of `${(user.first)!"you"}`; empty for an
    expression that has none), the directive's (`if`, `/if`, `@macro`, `--`) or the tag.
    """

    start: int
    end: int
    kind: Kind
    name: str


_STRING = r"\"[^\"\\]*+(?:\\.[^\"\\]*+)*+\" | '[^'\\]*+(?:\\.[^'\\]*+)*+'"
_PIECE = re.compile(
    rf"(?: {_STRING} ) | (?P<sign>\$\{{|</?[\#@]|[{{}}()>\"'])", re.VERBOSE | re.DOTALL
)
_SIGN = re.compile(r"(?P<sign>\$\{|</?[#@]|[{}()>])")
_STRINGS = re.compile(_STRING, re.VERBOSE | re.DOTALL)

_SIGNS: Final = {"$": re.compile(r"\$\{"), "<": re.compile(r"</?[#@]"), "_": re.compile(r"_")}
"""The character that a placeholder begins with → what has to be in a text that has one."""


@cache
def _start(signs: str) -> re.Pattern[str]:
    """Where placeholders begin that begin with these signs; HTML has thousands of other “<”."""
    return re.compile(
        rf"""[{signs}]
        (?: (?<=\$) (?P<variable> \{{ )
          | (?<=<) (?P<comment> \#-- )
          | (?<=<) (?P<directive> /? [#@] [A-Za-z][\w.]* )
          | (?<!\w_) (?<=_) (?P<known> {_KNOWN} ) (?!\w)
          | (?<![^\s(\[{{"'“‘«>]_) (?<=_) (?P<tag> [a-z]+ ) (?![\w-])
        )""",
        re.VERBOSE,
    )


_KNOWN = "|".join(tag.removeprefix("_") for tag in KNOWN_TAGS)
_FIRST_NAME = re.compile(r"[\s(]*((?:[^\W\d]|@)[\w$@]*)")
_LINE_OR_NEXT = re.compile(r"[\r\n]|\$\{")
_DEFAULT = re.compile(r"!(?!=)|\?\?|\?\s*(?:default|if_exists|has_content)\b")
_GUARDED = re.compile(
    r"(?<![\w$@.])((?:[^\W\d]|@)[\w$@]*+)(?:\.\w++)*+[)\s]*+(?:\?\?|!(?!=)|\?\s*+has_content\b)"
)
_LOOP = re.compile(r"\bas\s+(\w+)(?:\s*,\s*(\w+))?")
_ASSIGNED = re.compile(r"(?<!\w)(\w++)\s*+\+?=(?!=)")
_WORD = re.compile(r"[^\W\d]\w*")


def find(text: str) -> tuple[Span, ...]:
    """All placeholders of a text, in order, none inside another."""
    signs = "".join(sign for sign, needed in _SIGNS.items() if needed.search(text))
    return tuple(islice(_spans(text, _start(signs)), MAX_SPANS)) if signs else ()


def has_default(text: str, span: Span) -> bool:
    """Whether a variable's expression says what to show when it has no value (`!`, `??`)."""
    return _DEFAULT.search(_STRINGS.sub("", text[span.start : span.end])) is not None


def own_names(text: str, spans: tuple[Span, ...]) -> frozenset[str] | None:
    """Names that the template brings itself or asks for before use: loops, assignments, `??`.

    `None` where anything may be defined, because the template takes in another one.
    """
    names: set[str] = set()
    for span in spans:
        if span.kind is not Kind.DIRECTIVE or span.name == "--":
            continue
        inside = text[span.start : span.end]
        match span.name:
            case "import" | "include":
                return None
            case "list" | "items" | "foreach":
                names.update(name for pair in _LOOP.findall(inside) for name in pair if name)
            case "assign" | "local" | "global":
                names.update(_ASSIGNED.findall(inside) or _WORD.findall(inside))
            case "macro" | "function":
                names.update(_WORD.findall(inside))
            case _ if span.name.startswith("@"):
                names.update(_WORD.findall(inside.partition(";")[2]))
        names.update(_GUARDED.findall(inside))
    return frozenset(names)


def _spans(text: str, start: re.Pattern[str]) -> Iterator[Span]:
    place = 0
    unclosed = 0
    while unclosed < MAX_UNCLOSED and (match := start.search(text, place)) is not None:
        place = match.end()
        span = _span(text, match)
        unclosed += span is None or span.kind is Kind.UNCLOSED
        if span is not None:
            place = span.end
            yield span


def _span(text: str, match: re.Match[str]) -> Span | None:
    start, inside = match.span()
    match match.lastgroup:
        case "variable":
            end = _end(text, inside, "}")
            if end is None:
                stop = _LINE_OR_NEXT.search(text, inside)
                end = stop.start() if stop else len(text)
                return Span(start, end, Kind.UNCLOSED, _first_name(text, inside, end))
            return Span(start, end, Kind.VARIABLE, _first_name(text, inside, end))
        case "comment":
            end = text.find("-->", inside)
            return Span(start, len(text) if end < 0 else end + 3, Kind.DIRECTIVE, "--")
        case "directive":
            end = _end(text, inside, ">")
            name = match["directive"].replace("#", "")
            return None if end is None else Span(start, end, Kind.DIRECTIVE, name)
        case _:
            return Span(start, inside, Kind.TAG, match.group())


def _first_name(text: str, start: int, end: int) -> str:
    match = _FIRST_NAME.match(text, start, end)
    return match[1] if match else ""


def _end(text: str, start: int, closing: str) -> int | None:
    """Where the expression from `start` ends, after its `closing` sign; strings are skipped."""
    stop = min(len(text), start + MAX_LENGTH)
    pieces = _PIECE
    braces = brackets = 0
    while (match := pieces.search(text, start, stop)) is not None:
        start = match.end()
        match match["sign"]:
            case "'" | '"':
                pieces = _SIGN  # a quote without its partner: an apostrophe, no string
            case "${" | "<#" | "<@" | "</#" | "</@":
                return None  # the next one begins before this one has ended
            case "{":
                braces += 1
            case "(":
                brackets += 1
            case ")":
                brackets -= 1
            case "}" if braces:
                braces -= 1
            case sign if sign == closing and (closing == "}" or brackets <= 0):
                return start
    return None
