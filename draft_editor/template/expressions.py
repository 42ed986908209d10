"""Reading one expression: the operators with their ranks, as FreeMarker's manual has them.

What FreeMarker refuses while it reads (a text that is to be multiplied, a `>` outside brackets)
is refused here too: it makes the whole template fail, even where it would never be reached.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Final

from draft_editor.model.words import words
from draft_editor.template.built_ins import BUILT_INS
from draft_editor.template.outcome import Failure, Unsure
from draft_editor.template.syntax import (
    Binary,
    BuiltIn,
    Default,
    Dot,
    Exists,
    Expression,
    Group,
    HashOf,
    Index,
    Joined,
    ListOf,
    Literal,
    Name,
    Not,
    Range,
    Sign,
)
from draft_editor.template.tokens import MAX_DIGITS, Token, Tokens, not_here, shown

MAX_DEPTH: Final = 20
"""Brackets within brackets that are followed."""

LOOP_BUILT_INS: Final = frozenset(
    {
        "counter",
        "has_next",
        "index",
        "is_even_item",
        "is_first",
        "is_last",
        "is_odd_item",
        "item_parity",
    }
)
"""What is asked of a loop's variable, not of its value."""

_EXISTENCE_BUILT_INS: Final = frozenset({"exists", "has_content", "if_exists"})

_BEGINS: Final = frozenset(
    {"text", "raw", "number", "name", "true", "false", "(", "[", "{", ".", "+", "-", "!"}
)
_RANGES: Final = {"..": "..", "..<": "..<", "..!": "..<", "..*": "..*"}
"""The signs of ranges → the same without double."""

_NEVER_JOINED: Final = 3
"""Letters of a text that FreeMarker does not look into, whatever it holds."""

_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED: Final = {
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "f": "\f",
    "b": "\b",
    "g": ">",
    "l": "<",
    "a": "&",
    "{": "{",
    "\\": "\\",
    "'": "'",
    '"': '"',
}
_MEMBER_WORDS: Final = frozenset({"name", "true", "false", "in", "as", "using"})


class Reader:
    """Reads expressions from tokens; `loops` are the variables of the loops around."""

    def __init__(self, tokens: Tokens, loops: tuple[str, ...], depth: int = 0) -> None:
        self._tokens = tokens
        self._loops = loops
        self._depth = depth

    def shown(self) -> Expression:
        """An expression that is to be shown: a list is refused before anything is worked out."""
        found = self.expression()
        self._refuse_literal(found, (ListOf,))
        return found

    def expression(self) -> Expression:
        """An expression of any rank."""
        return self._chain(("||",), self._and)

    def _and(self) -> Expression:
        return self._chain(("&&",), self._equality)

    def _equality(self) -> Expression:
        return self._pair(("==", "=", "!="), self._relation, (ListOf,))

    def _relation(self) -> Expression:
        return self._pair(("<", "<=", ">", ">="), self._range, (ListOf, str))

    def _range(self) -> Expression:
        first = self._sum()
        if self._tokens.next.kind not in _RANGES:
            return first
        dots = self._tokens.take()
        last = None
        if self._tokens.next.kind in _BEGINS:
            last = self._sum()
        elif dots.kind != "..":
            raise not_here(dots.kind, dots.start, dots.end)
        for end in (first, last or first):
            self._refuse_literal(end, (str, bool, ListOf))
        return Range(first.start, self._tokens.end, first, last, _RANGES[dots.kind])

    def _sum(self) -> Expression:
        return self._chain(("+", "-"), self._product)

    def _product(self) -> Expression:
        return self._chain(("*", "/", "%"), self._signed)

    def _chain(self, signs: tuple[str, ...], operand: Callable[[], Expression]) -> Expression:
        left = operand()
        while self._tokens.next.kind in signs:
            sign = self._tokens.take().kind
            right = operand()
            if sign in {"||", "&&"}:
                wrong: tuple[type, ...] = (str, Decimal, ListOf)
            else:
                wrong = () if sign == "+" else (str, bool, ListOf)
            for each in (left, right):
                self._refuse_literal(each, wrong)
            left = Binary(left.start, right.end, sign, left, right)
        return left

    def _pair(
        self,
        signs: tuple[str, ...],
        operand: Callable[[], Expression],
        wrong: tuple[type, ...],
    ) -> Expression:
        left = operand()
        if self._tokens.next.kind not in signs:
            return left
        sign = self._tokens.take().kind
        right = operand()
        for each in (left, right):
            self._refuse_literal(each, wrong)
        return Binary(left.start, right.end, "==" if sign == "=" else sign, left, right)

    def _signed(self) -> Expression:
        token = self._tokens.next
        if token.kind in {"+", "-"}:
            self._tokens.take()
            inner = self._primary()
            return Sign(token.start, inner.end, inner, token.kind == "-")
        nots: list[Token] = []
        while self._tokens.next.kind == "!":
            nots.append(self._tokens.take())
        inner = self._primary()
        for each in reversed(nots):
            inner = Not(each.start, inner.end, inner)
        return inner

    def _primary(self) -> Expression:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            token = self._tokens.next
            raise Unsure(words("This is nested too deep."), token.start, token.end)
        found = self._atom()
        while (more := self._more(found)) is not None:
            found = more
        self._depth -= 1
        return found

    def _atom(self) -> Expression:
        token = self._tokens.next
        match token.kind:
            case "text" | "raw":
                return self._text(self._tokens.take())
            case "number":
                return self._number(self._tokens.take())
            case "true" | "false":
                self._tokens.take()
                return Literal(token.start, token.end, token.kind == "true")
            case "name":
                self._tokens.take()
                return Name(token.start, token.end, token.source)
            case "(":
                self._tokens.take()
                inner = self.expression()
                return Group(token.start, self._tokens.expect(")").end, inner)
            case "[":
                self._tokens.take()
                items = self._items("]")
                return ListOf(token.start, self._tokens.end, items)
            case "{":
                return self._hash()
            case ".":
                self._tokens.take()
                return self._special(token.start)
            case _:
                return self._tokens.refuse()

    def _special(self, start: int) -> Expression:
        """`.data_model["a-b"]`; what else begins with a dot is not known here."""
        name = self._tokens.next
        if name.source == "data_model":
            self._tokens.take()
            if self._tokens.accept("[") is not None:
                key = self.expression()
                end = self._tokens.expect("]").end
                if isinstance(key, Literal) and isinstance(key.value, str):
                    return Name(start, end, key.value, is_given=True)
        raise not_here(f".{name.source}", start, name.end)

    def _hash(self) -> Expression:
        """`{"a": 1, "b": 2}`"""
        opening = self._tokens.expect("{")
        items: list[tuple[Expression, Expression]] = []
        while self._tokens.next.kind != "}":
            if items:
                self._tokens.expect(",")
            key = self.expression()
            if self._tokens.accept(":") is None:
                raise not_here("{…}", opening.start, self._tokens.end)
            items.append((key, self.expression()))
        end = self._tokens.take().end
        return HashOf(opening.start, end, tuple(items))

    def _items(self, closing: str) -> tuple[Expression, ...]:
        """What stands between brackets, commas between them, up to the closing one."""
        items: list[Expression] = []
        while self._tokens.next.kind != closing:
            if items:
                self._tokens.accept(",")
            items.append(self.expression())
        self._tokens.take()
        return tuple(items)

    def _more(self, target: Expression) -> Expression | None:
        token = self._tokens.next
        match token.kind:
            case ".":
                return self._member(target)
            case "[":
                self._refuse_literal(target, (bool, Decimal))
                self._tokens.take()
                key = self.expression()
                return Index(target.start, self._tokens.expect("]").end, target, key)
            case "?":
                return self._built_in(target)
            case "!":
                self._tokens.take()
                if self._tokens.next.kind == "!":
                    raise not_here("!!", token.start, self._tokens.next.end)
                fallback = self.expression() if self._tokens.next.kind in _BEGINS else None
                return Default(target.start, self._tokens.end, target, fallback)
            case "??":
                self._tokens.take()
                return Exists(target.start, token.end, target)
            case "(":
                raise not_here("(", token.start, token.end)
            case _:
                return None

    def _member(self, target: Expression) -> Expression:
        self._tokens.take()
        key = self._tokens.next
        if key.kind in {"*", "**"}:
            raise not_here(key.source, key.start, key.end)
        if key.kind not in _MEMBER_WORDS and not key.source.isalpha():
            self._tokens.refuse()
        self._tokens.take()
        if not isinstance(target, HashOf):
            self._refuse_literal(target, (str, bool, ListOf))
        return Dot(target.start, key.end, target, key.source)

    def _built_in(self, target: Expression) -> Expression:
        self._tokens.take()
        name = self._tokens.expect("name")
        if name.source in LOOP_BUILT_INS and not (
            isinstance(target, Name) and target.name in self._loops
        ):
            raise Failure(
                words("“?{name}” is only for the variable of a loop.", name=name.source),
                target.start,
                name.end,
            )
        arguments = None
        if self._tokens.next.kind == "(":
            self._tokens.take()
            arguments = self._items(")")
        is_format = name.source == "string" and self._tokens.next.kind in {".", "["}
        if is_format or not _is_known(name.source, arguments):
            raise not_here(f"?{name.source}", name.start, name.end)
        return BuiltIn(target.start, self._tokens.end, target, name.source, arguments)

    def _number(self, token: Token) -> Expression:
        if len(token.source) > MAX_DIGITS:
            raise not_here(token.source, token.start, token.end)
        return Literal(token.start, token.end, Decimal(token.source))

    def _text(self, token: Token) -> Expression:
        if token.kind == "raw":
            return Literal(token.start, token.end, token.source[2:-1])
        inside = token.source[1:-1]
        if "#{" in inside or ("${" in inside and "\\" in inside):
            raise not_here(token.source, token.start, token.end)
        if "${" in inside and len(inside) > _NEVER_JOINED:
            return Joined(token.start, token.end, tuple(self._pieces(token)))
        for escape in _ESCAPE.finditer(inside):
            if escape[1] not in _ESCAPED:
                start = token.start + 1 + escape.start()
                raise not_here(escape.group(), start, start + 2)
        value = _ESCAPE.sub(lambda escape: _ESCAPED[escape[1]], inside)
        return Literal(token.start, token.end, value)

    def _pieces(self, token: Token) -> Iterator[Expression]:
        """What stands in a text that holds placeholders of its own."""
        source, at, end = self._tokens.up_to(token.end - 1), token.start + 1, token.end - 1
        while (opening := source.find("${", at)) >= 0:
            yield Literal(at, opening, source[at:opening])
            tokens = Tokens(source, opening + 2, opening)
            yield Reader(tokens, self._loops, self._depth).shown()
            at = tokens.close("}")
        yield Literal(at, end, source[at:end])

    def _refuse_literal(self, found: Expression, wrong: tuple[type, ...]) -> None:
        value = found.value if isinstance(found, Literal) else found
        if isinstance(value, HashOf) and ListOf in wrong:
            raise not_here("{…}", found.start, found.end)
        if isinstance(value, wrong):
            raise Failure(
                words("This cannot be done with {what}.", what=_named(found)),
                found.start,
                found.end,
            )


def _is_known(name: str, arguments: tuple[Expression, ...] | None) -> bool:
    """Whether a built-in is known here; FreeMarker refuses what it does not know unseen."""
    if not arguments:
        known = name in LOOP_BUILT_INS | _EXISTENCE_BUILT_INS or (name, 0) in BUILT_INS
        return known and arguments is None
    match name:
        case "default":
            return True
        case "then":
            return len(arguments) == 2
        case _:
            return (name, len(arguments)) in BUILT_INS


def _named(found: Expression) -> str:
    if not isinstance(found, Literal):
        return "[…]"
    match found.value:
        case bool():
            return str(found.value).lower()
        case value:
            return f"“{shown(str(value))}”"
