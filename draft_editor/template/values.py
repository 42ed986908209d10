"""The values that templates work with, and what is certain about them.

A value is a text, a yes or no, a number, a day, a list, an object, or “nothing” (`x!` without a
default). What is written differently from country to country is never guessed: a number of a
thousand and more, or with a fraction, is not written here, and texts that differ only in signs
and accents are neither called the same nor different.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final, TypeAlias

from draft_editor.model.json_text import Json, Number
from draft_editor.model.words import Words, words
from draft_editor.template.outcome import Failure, Unsure
from draft_editor.template.syntax import Node
from draft_editor.template.tokens import MAX_DIGITS, shown


@dataclass(frozen=True, slots=True)
class Nothing:
    """What `x!` gives where there is no `x`: an empty text, list and object at once.

    That of `?if_exists` is a no as well.
    """

    is_no: bool = False


Item: TypeAlias = "Json | Decimal | list[Item] | dict[str, Item]"
Value: TypeAlias = "str | bool | Decimal | date | list[Item] | dict[str, Item] | Nothing"

NOTHING: Final = Nothing()
NOTHING_OR_NO: Final = Nothing(is_no=True)

_LARGEST_PLAIN: Final = 999
"""Beyond it some countries part the thousands, each with its own sign."""


def given(item: Item, node: Node) -> Value | None:
    """The value of what the draft brings along; `None` for `null`.

    Raises `Unsure` for a number that programs read differently.
    """
    match item:
        case list():
            return [*item]
        case dict():
            return {**item}
        case Number():
            return _number(item.text, node)
        case _:
            return item


def _number(text: str, node: Node) -> Decimal:
    if len(text) > MAX_DIGITS or not text.removeprefix("-").replace(".", "", 1).isdigit():
        raise Unsure(_unwritten(text), node.start, node.end)
    number = Decimal(text)
    if not number and text.startswith("-"):
        raise Unsure(_unwritten(text), node.start, node.end)
    return number


def written(value: Value, node: Node) -> str:
    """The text that a value is shown as, or is joined to a text as."""
    match value:
        case str():
            return value
        case Nothing():
            return ""
        case date():
            raise Unsure(words("The service writes days in its own way."), node.start, node.end)
        case bool():
            raise Failure(
                words("A yes or no is not shown by itself: add “?string(…)”."),
                node.start,
                node.end,
            )
        case Decimal():
            if value == value.to_integral_value() and abs(value) <= _LARGEST_PLAIN:
                return str(int(value))
            digits = computer_text(value)
            raise Unsure(
                words(
                    "The service may write {number} in its own way, such as “{other}”; “?c” "
                    "keeps the digits.",
                    number=shown(digits),
                    other=shown(_elsewhere(value)),
                ),
                node.start,
                node.end,
                digits,
            )
        case _:
            raise wrong_kind(value, words("a text"), node)


def computer_text(number: Decimal) -> str:
    """A number as `?c` writes it: for computers, the same in every country."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def sure(number: Decimal, node: Node) -> Decimal:
    """A number that was worked out, as long as every kind of number holds it exactly."""
    if len(number.as_tuple().digits) > MAX_DIGITS or not -12 <= number.adjusted() <= MAX_DIGITS:
        raise Unsure(words("The service may round this number."), node.start, node.end)
    return number


def quotient(left: Decimal, right: Decimal, node: Node) -> Decimal:
    """What a division comes to; certain where it comes out even."""
    try:
        found = left / right
    except (InvalidOperation, ArithmeticError):
        raise Unsure(words("This division has no exact result."), node.start, node.end) from None
    return sure(found.normalize() if found else found, node)


def yes_or_no(value: Value, node: Node) -> bool:
    """What a condition comes to."""
    if isinstance(value, bool):
        return value
    if isinstance(value, Nothing) and value.is_no:
        return False
    raise wrong_kind(value, words("yes or no"), node)


def number_of(value: Value, node: Node) -> Decimal:
    """A value that has to be a number."""
    if isinstance(value, Decimal):
        return value
    raise wrong_kind(value, words("a number"), node)


def same(left: Value, right: Value, node: Node) -> bool:
    """What `==` comes to: only two of one kind are compared."""
    match left, right:
        case (date(), date()):
            return left == right
        case (bool(), bool()) | (Decimal(), Decimal()):
            return left == right
        case (str() | Nothing(), str() | Nothing()):
            return _same_text(written(left, node), written(right, node), node)
        case _:
            raise Failure(
                words("{one} and {other} are not compared.", one=kind(left), other=kind(right)),
                node.start,
                node.end,
            )


def _same_text(left: str, right: str, node: Node) -> bool:
    """FreeMarker compares as a country's dictionary does; that is not always letter for letter."""
    if left == right:
        return True
    if _skeleton(left) != _skeleton(right):
        return False
    if left.isascii() and left.lower() == right.lower():
        return False
    raise Unsure(
        words(
            "Whether “{one}” and “{other}” are the same depends on the service’s language.",
            one=shown(left),
            other=shown(right),
        ),
        node.start,
        node.end,
    )


def _skeleton(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in letters if letter.isalnum())


def kind(value: Value) -> Words:
    """What kind of value this is, in words."""
    match value:
        case bool():
            return words("yes or no")
        case str():
            return words("a text")
        case Decimal():
            return words("a number")
        case list():
            return words("a list")
        case dict():
            return words("an object")
        case date():
            return words("a day")
        case _:
            return words("nothing")


def wrong_kind(value: Value, wanted: Words, node: Node) -> Failure:
    """The stop for a value of a kind that cannot be taken there."""
    return Failure(
        words("This is {kind}; {wanted} is needed.", kind=kind(value), wanted=wanted),
        node.start,
        node.end,
    )


def _elsewhere(number: Decimal) -> str:
    """How a country may write a number: in English with thousands, else in French."""
    return f"{number:,f}" if abs(number) > _LARGEST_PLAIN else f"{number:f}".replace(".", ",")


def _unwritten(number: str) -> Words:
    return words("The service may write the number {number} in its own way.", number=shown(number))
