"""Working out expressions over the values that a draft brings along."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Final, assert_never

from draft_editor.model.words import words
from draft_editor.template.built_ins import BUILT_INS
from draft_editor.template.expressions import LOOP_BUILT_INS
from draft_editor.template.letters import Uncertain, basic, letter_at
from draft_editor.template.outcome import Failure, Gap, Spent, Unsure, again
from draft_editor.template.scope import Scope
from draft_editor.template.slices import Bounds, bounds, items_of, letters_of, numbers
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
    Unread,
)
from draft_editor.template.tokens import not_here, shown
from draft_editor.template.values import (
    NOTHING,
    NOTHING_OR_NO,
    Item,
    Nothing,
    Value,
    given,
    number_of,
    quotient,
    same,
    sure,
    written,
    wrong_kind,
    yes_or_no,
)

MAX_STEPS: Final = 20_000
"""Values that are worked out for one template; a message needs some dozens."""

_LETTERS_A_STEP: Final = 64
"""Long texts and lists cost more than one step, so that no template takes long."""

MAX_RANGE: Final = 1_000


class Evaluation:
    """Works expressions out; raises `Failure`, `Gap` where a value is missing, or `Unsure`."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self._steps = 0

    def spend(self, node: Expression, letters: int = 0) -> None:
        """Count one step, and more for many letters; stops a template that has too many."""
        self._steps += 1 + letters // _LETTERS_A_STEP
        if self._steps > MAX_STEPS:
            raise Spent(words("This takes too long to be worked out here."), node.start, node.end)

    def needed(self, node: Expression) -> Value:
        """The value of an expression that has to have one."""
        found = self.value(node)
        if found is None:
            raise _gap(node)
        return found

    def text(self, node: Expression) -> str:
        """The text that an expression is shown as."""
        return written(self.needed(node), node)

    def holds(self, node: Expression) -> bool:
        """What a condition comes to."""
        return yes_or_no(self.needed(node), node)

    def value(self, node: Expression) -> Value | None:
        """The value of an expression; `None` where it has none."""
        self.spend(node)
        match node:
            case Literal():
                return node.value
            case Name():
                return self.scope.named(node)
            case Group():
                return self.value(node.inner)
            case Dot() | Index():
                return self._member(node)
            case Default() | Exists():
                return self._perhaps(node)
            case Not() | Sign():
                return self._signed(node)
            case Binary():
                return self._binary(node)
            case BuiltIn():
                return self._built_in(node)
            case ListOf() | HashOf() | Range():
                return self._listed(node)
            case Joined():
                joined = "".join(self.text(piece) for piece in node.pieces)
                self.spend(node, len(joined))
                return joined
            case Unread():
                raise again(node.cause)
            case _:
                assert_never(node)

    def _member(self, node: Dot | Index) -> Value | None:
        if isinstance(node, Index) and isinstance(node.key, Range):
            return self._slice(node, node.key)
        target = self.needed(node.target)
        key = node.key if isinstance(node, Dot) else self.needed(node.key)
        match target, key:
            case (dict(), str()):
                return given(target.get(key), node)
            case (Nothing(), str() | Decimal()):
                return None
            case (list(), Decimal()):
                return self._item(target, _place(key, node), node)
            case (str(), Decimal()):
                return _letter(target, _place(key, node), node)
            case (_, str()):
                raise wrong_kind(target, words("an object"), node.target)
            case _:
                raise not_here("[…]", node.start, node.end)

    def _item(self, items: list[Item], place: int, node: Expression) -> Value | None:
        return given(items[place], node) if place < len(items) else None

    def perhaps(self, node: Expression) -> Value | None:
        """The value, `None` also where something inside brackets is missing on the way."""
        if not isinstance(node, Group):
            return self.value(node)
        try:
            return self.value(node)
        except Gap:
            return None

    def _perhaps(self, node: Default | Exists) -> Value | None:
        found = self.perhaps(node.target)
        if isinstance(node, Exists):
            return found is not None
        if found is not None:
            return found
        return NOTHING if node.fallback is None else self.value(node.fallback)

    def _signed(self, node: Not | Sign) -> Value:
        if isinstance(node, Not):
            return not self.holds(node.target)
        number = number_of(self.needed(node.target), node)
        return -number if node.is_minus and number else number

    def _binary(self, node: Binary) -> Value:
        match node.sign:
            case "&&":
                return self.holds(node.left) and self.holds(node.right)
            case "||":
                return self.holds(node.left) or self.holds(node.right)
        left, right = self.needed(node.left), self.needed(node.right)
        match node.sign:
            case "+":
                return self._sum(left, right, node)
            case "==":
                return same(left, right, node)
            case "!=":
                return not same(left, right, node)
            case "<" | "<=" | ">" | ">=" if isinstance(left, date) and isinstance(right, date):
                return _calculated(_day(left), _day(right), node)
            case _:
                return _calculated(number_of(left, node.left), number_of(right, node.right), node)

    def _sum(self, left: Value, right: Value, node: Binary) -> Value:
        match left, right:
            case (Decimal(), Decimal()):
                return sure(left + right, node)
            case (list() | Nothing(), list() | Nothing()):
                found_items = [*_items(left), *_items(right)]
                self.spend(node, len(found_items))
                return found_items
            case (dict() | Nothing(), dict() | Nothing()):
                raise not_here("+", node.start, node.end)
            case _:
                found = written(left, node.left) + written(right, node.right)
                self.spend(node, len(found))
                return found

    def _listed(self, node: ListOf | HashOf | Range) -> Value:
        match node:
            case ListOf():
                return [_as_item(self.needed(item), item) for item in node.items]
            case HashOf():
                return self._hash(node)
            case _:
                return [Decimal(number) for number in numbers(self._bounds(node), node)]

    def _hash(self, node: HashOf) -> Value:
        found: dict[str, Item] = {}
        for key, item in node.items:
            name = self.needed(key)
            if not isinstance(name, str) or name in found:
                raise not_here("{…}", node.start, node.end)
            found[name] = _as_item(self.needed(item), item)
        return found

    def _bounds(self, node: Range) -> Bounds:
        first = _place(number_of(self.needed(node.first), node), node)
        last = None
        if node.last is not None:
            last = _place(number_of(self.needed(node.last), node), node)
            length = last if node.kind == "..*" else abs(last - first)
            if length >= MAX_RANGE:
                raise Unsure(
                    words("This takes too long to be worked out here."), node.start, node.end
                )
        return bounds(first, last, node.kind)

    def _slice(self, node: Index, key: Range) -> Value:
        target = self.needed(node.target)
        found = self._bounds(key)
        match target:
            case list():
                return items_of(target, found, node)
            case str():
                try:
                    return letters_of(basic(target), found, node)
                except Uncertain:
                    raise not_here("[…]", node.start, node.end) from None
            case _:
                raise not_here("[…]", node.start, node.end)

    def _built_in(self, node: BuiltIn) -> Value | None:
        match node.name, node.arguments:
            case (("has_content" | "exists" | "if_exists"), None):
                return _existence(node.name, self.perhaps(node.target))
            case "default", (_, *_):
                return self._default(node)
            case "then", (yes, no):
                return self.value(yes if self.holds(node.target) else no)
            case _ if node.name in LOOP_BUILT_INS and isinstance(node.target, Name):
                return self.scope.turn(node.target.name).asked(node.name)
        built_in = BUILT_INS[node.name, len(node.arguments or ())]
        target = self.needed(node.target)
        arguments = [self.needed(each) for each in node.arguments or ()]
        for each in (target, *arguments):
            self.spend(node, len(each) if isinstance(each, str | list) else 0)
        try:
            return built_in(target, node, *arguments)
        except Uncertain:
            raise not_here(f"?{node.name}", node.start, node.end) from None

    def _default(self, node: BuiltIn) -> Value | None:
        found = self.perhaps(node.target)
        others = [self.value(each) for each in node.arguments or ()]
        return next((each for each in (found, *others) if each is not None), None)


def _gap(node: Expression) -> Gap:
    """The stop for a missing value, named as it is written."""
    name = _path(node)
    is_own = isinstance(node, Name) and node.is_own
    return Gap(
        words("“{name}” has no value and no default.", name=shown(name or "…")),
        node.start,
        node.end,
        "" if is_own else name,
    )


def _path(node: Expression) -> str:
    match node:
        case Name():
            return "" if node.is_given else node.name
        case Dot():
            target = _path(node.target)
            return f"{target}.{node.key}" if target else ""
        case Group():
            return _path(node.inner)
        case _:
            return ""


def _existence(asked: str, found: Value | None) -> Value:
    if asked == "exists":
        return found is not None
    if asked == "if_exists":
        return NOTHING_OR_NO if found is None else found
    match found:
        case None | Nothing():
            return False
        case str() | list() | dict():
            return len(found) > 0
        case _:
            return True


def _calculated(left: Decimal, right: Decimal, node: Binary) -> Value:
    match node.sign:
        case "-":
            return sure(left - right, node)
        case "*":
            return sure(left * right, node)
        case "/":
            return quotient(left, right, node)
        case "%":
            if min(left, right) < 0 or not right:
                raise not_here("%", node.start, node.end)
            return Decimal(_place(left, node) % _place(right, node))
        case "<":
            return left < right
        case "<=":
            return left <= right
        case ">":
            return left > right
        case _:
            return left >= right


def _day(day: date) -> Decimal:
    return Decimal(day.toordinal())


def _place(number: Decimal, node: Expression) -> int:
    """A whole number that is not below zero, for counting."""
    if number < 0 or number != number.to_integral_value():
        raise Unsure(words("This needs a whole number."), node.start, node.end)
    return int(number)


def _letter(text: str, place: int, node: Expression) -> str:
    try:
        found = letter_at(text, place)
    except Uncertain:
        raise not_here("[…]", node.start, node.end) from None
    if found is None:
        raise Failure(words("This text has no letter at that place."), node.start, node.end)
    return found


def _items(value: list[Item] | Nothing) -> Iterable[Item]:
    return () if isinstance(value, Nothing) else value


def _as_item(value: Value, node: Expression) -> Item:
    if isinstance(value, Nothing | date):
        what = "!" if isinstance(value, Nothing) else "[…]"
        raise not_here(what, node.start, node.end)
    return value
