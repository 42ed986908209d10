"""Reading what stands inside a directive's tag: conditions, names with values, arguments.

What cannot be read only there leaves an `Unread` in its place, as long as it is certain where
the tag ends and which names it is about.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import Final, NamedTuple, TypeAlias

from draft_editor.template.expressions import Reader
from draft_editor.template.outcome import Failure, Unsure, doubt
from draft_editor.template.syntax import Binary, Dot, Expression, Literal, Name, Parameter, Unread
from draft_editor.template.tags import Tag
from draft_editor.template.tokens import Token, Tokens, not_here

Loops: TypeAlias = "tuple[str, ...]"
"""The variables of the loops around."""

_PLAIN: Final = re.compile(
    r"\$\{((?!(?:true|false|in|as|using|[lg]te?)[.}])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\}", re.ASCII
)
_ENDS: Final = ("stop", "end")
_ASSIGNING: Final = frozenset({"=", "+=", "-=", "*=", "/=", "%=", "++", "--"})


class Listing(NamedTuple):
    """What a list goes through and by which names; for each member of an object there are two."""

    items: Expression
    names: tuple[str, ...]


def plain(text: str, start: int) -> Expression | None:
    """What `${a.b}` shows, the most frequent of all, read at once; `None` for any other."""
    match = _PLAIN.match(text, start)
    if match is None:
        return None
    first, *keys = match[1].split(".")
    end = match.start(1) + len(first)
    found: Expression = Name(match.start(1), end, first)
    for key in keys:
        end += 1 + len(key)
        found = Dot(match.start(1), end, found, key)
    return found


def shown(tokens: Tokens, loops: Loops, start: int, *, is_odd: bool) -> Expression:
    """What a placeholder shows; an odd one (`#{…}`) is never worked out here."""
    try:
        if is_odd:
            raise not_here("#{…}", start, start + 2)
        return Reader(tokens, loops).shown()
    except Unsure as stop:
        found, _ = _unread(tokens, stop, "}")
        return found


def condition(tokens: Tokens, loops: Loops, *closings: str) -> Expression:
    """One expression up to the end of the tag."""
    try:
        return Reader(tokens, loops).expression()
    except Unsure as stop:
        found, _ = _unread(tokens, stop, *closings)
        return found


def listing(tokens: Tokens, loops: Loops) -> Listing:
    """`items as name`, `items as key, value`, or no names."""
    try:
        items = Reader(tokens, loops).expression()
        return Listing(items, names(tokens) if tokens.accept("as") is not None else ())
    except Unsure as stop:
        items, skipped = _unread(tokens, stop, "stop")
        kinds = [token.kind for token in skipped]
        if "as" not in kinds:
            return Listing(items, ())
        behind = skipped[len(kinds) - kinds[::-1].index("as") :]
        if [token.kind for token in behind] not in (["name"], ["name", ",", "name"]):
            raise stop from None
        return Listing(items, tuple(token.source for token in behind[::2]))


def names(tokens: Tokens) -> tuple[str, ...]:
    """The one or two names behind `as`."""
    first = tokens.expect("name").source
    return (first,) if tokens.accept(",") is None else (first, tokens.expect("name").source)


def captured(tokens: Tokens) -> str:
    """The name of an assignment that has a body (`<#assign name>`); empty for any other."""
    name = tokens.next
    if name.kind != "name" or not tokens.behind_next().startswith(">"):
        return ""
    tokens.take()
    return name.source


def assigned(tokens: Tokens, loops: Loops, tag: Tag) -> tuple[tuple[str, Expression], ...]:
    """The names that an assignment sets, each with its value.

    `name += value` is the sum of the two, where the name is one that the template itself has set.
    """
    items: list[tuple[str, Expression]] = []
    try:
        while not items or tokens.next.kind not in _ENDS:
            items.append(_setting(tokens, loops, tag))
            if tokens.accept(",") is not None and tokens.next.kind in _ENDS:
                tokens.refuse()
    except Unsure as stop:
        value, skipped = _unread(tokens, stop, *_ENDS)
        items = [(name, value) for name in _perhaps_assigned(skipped, stop)]
    return tuple(items)


def _setting(tokens: Tokens, loops: Loops, tag: Tag) -> tuple[str, Expression]:
    name = tokens.accept("name")
    if name is None or tokens.next.kind not in _ASSIGNING:
        raise not_here(f"<#{tag.name}>", tag.start, tag.inside)
    sign = tokens.take()
    own = Name(name.start, name.end, name.source, is_own=True)
    match sign.kind:
        case "=":
            return name.source, Reader(tokens, loops).expression()
        case "++" | "--":
            one = Literal(sign.start, sign.end, Decimal(1))
            return name.source, Binary(name.start, sign.end, sign.kind[0], own, one)
        case _:
            value = Reader(tokens, loops).expression()
            return name.source, Binary(name.start, value.end, sign.kind[0], own, value)


def parameters(tokens: Tokens, tag: Tag) -> tuple[str, tuple[Parameter, ...]]:
    """The name of a macro, and what it takes; those with a default come last."""
    name = tokens.expect("name").source
    found: list[Parameter] = []
    while tokens.next.kind not in _ENDS:
        parameter = tokens.accept("name")
        if parameter is None:
            raise not_here("<#macro>", tag.start, tag.inside)
        fallback = None
        if tokens.accept("=") is not None:
            fallback = Reader(tokens, ()).expression()
        elif found and found[-1].fallback is not None:
            raise not_here("<#macro>", tag.start, tag.inside)
        found.append(Parameter(parameter.source, fallback))
    if len({each.name for each in found}) < len(found):
        raise not_here("<#macro>", tag.start, tag.inside)
    return name, tuple(found)


def arguments(tokens: Tokens, loops: Loops) -> tuple[tuple[str, Expression], ...]:
    """What a macro is called with: values by name, or by place, which have no name then."""
    found: list[tuple[str, Expression]] = []
    try:
        while tokens.next.kind not in _ENDS:
            found.append(_argument(tokens, loops))
            if not found[-1][0] and tokens.accept(",") is not None and tokens.next.kind in _ENDS:
                tokens.refuse()
        given = [name for name, _ in found if name]
        if given and len(set(given)) < len(found):
            raise not_here("<@…>", tokens.next.start, tokens.next.end)
    except Unsure as stop:
        value, _ = _unread(tokens, stop, *_ENDS)
        return (("", value),)
    return tuple(found)


def _argument(tokens: Tokens, loops: Loops) -> tuple[str, Expression]:
    behind = tokens.behind_next()
    if tokens.next.kind != "name" or not behind.startswith("=") or behind == "==":
        return "", Reader(tokens, loops).expression()
    name = tokens.take().source
    tokens.take()
    return name, Reader(tokens, loops).expression()


def _unread(tokens: Tokens, stop: Unsure, *closings: str) -> tuple[Expression, list[Token]]:
    """What stands there instead, and its tokens, if only the inside of a tag is not known.

    Raises the stop again where it is not certain how far the tag goes.
    """
    try:
        skipped = tokens.skipped(*closings)
    except (Failure, Unsure):
        raise stop from None
    if not skipped:
        raise stop
    tokens.unread = doubt(stop)
    return Unread(skipped[0].start, skipped[-1].end, tokens.unread), skipped


def _perhaps_assigned(skipped: list[Token], stop: Unsure) -> list[str]:
    """All names that an assignment may set that could not be read, or more.

    One without a sign of assignment has a body, or another form still.
    """
    found = [
        token.source.strip("\"'")
        for token, sign in pairwise(skipped)
        if token.kind in {"name", "text"} and sign.kind in _ASSIGNING
    ]
    if len(skipped) < 2 or skipped[1].kind not in _ASSIGNING or not found:
        raise stop
    return found
