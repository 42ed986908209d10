"""The built-ins that are known here, by name and number of arguments.

Each is FreeMarker's built-in of that name, for the values that it takes there. What it would
refuse is a `Failure`, what is not the same everywhere raises `Uncertain`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, Decimal
from functools import partial
from typing import Final, TypeAlias

from draft_editor.model.words import words
from draft_editor.template import letters
from draft_editor.template.days import read_day, write_day
from draft_editor.template.letters import Uncertain
from draft_editor.template.syntax import BuiltIn
from draft_editor.template.tokens import MAX_DIGITS
from draft_editor.template.values import (
    Item,
    Nothing,
    Value,
    computer_text,
    given,
    number_of,
    same,
    written,
    wrong_kind,
)

_Known: TypeAlias = "Callable[..., Value | None]"
_MAX_TEXT: Final = 400_000
"""Characters that a text may grow to."""

_MOST_PADDED: Final = 1_000

_WHOLE: Final = re.compile(r"-?[1-9][0-9]*|0")


def _text(change: Callable[[str], str], target: Value, node: BuiltIn) -> Value:
    return change(written(target, node.target))


def _cut(change: Callable[[str, str], str], target: Value, node: BuiltIn, part: Value) -> Value:
    return change(written(target, node.target), _argument(part))


def _placed(find: Callable[[str, str], int], target: Value, node: BuiltIn, part: Value) -> Value:
    return Decimal(find(written(target, node.target), _argument(part)))


def _padded(
    pad: Callable[[str, int, str], str], target: Value, node: BuiltIn, length: Value
) -> Value:
    text, size = letters.basic(written(target, node.target)), _whole(length)
    if not 0 <= size <= _MOST_PADDED:
        raise Uncertain
    return pad(text, size, " ")


def _words(target: Value, node: BuiltIn) -> Value:
    return [*letters.words_of(written(target, node.target))]


def _figure(change: Callable[[Decimal], Decimal], target: Value, node: BuiltIn) -> Value:
    found = change(number_of(target, node.target))
    return found or Decimal(0)


def _rounded(how: str) -> _Known:
    return partial(_figure, lambda number: number.to_integral_value(how))


def _round(number: Decimal) -> Decimal:
    return (number + Decimal("0.5")).to_integral_value(ROUND_FLOOR)


def _boolean(target: Value, node: BuiltIn) -> Value:
    if not isinstance(target, str):
        raise Uncertain
    found = {"true": True, "false": False}.get(target)
    if found is None:
        raise Uncertain
    return found


def _is(kind: type, target: Value, node: BuiltIn) -> Value:
    if isinstance(target, Nothing):
        raise Uncertain
    return isinstance(target, kind)


def _asked(ask: Callable[[str, str], bool], target: Value, node: BuiltIn, part: Value) -> Value:
    return ask(written(target, node.target), _argument(part))


def _length(target: Value, node: BuiltIn) -> Value:
    return Decimal(letters.length(written(target, node.target)))


def _replace(target: Value, node: BuiltIn, old: Value, new: Value) -> Value:
    text, before, after = written(target, node.target), _argument(old), _argument(new)
    if not before or text.count(before) * len(after) > _MAX_TEXT:
        raise Uncertain
    return text.replace(before, after)


def _split(target: Value, node: BuiltIn, between: Value) -> Value:
    text, mark = written(target, node.target), _argument(between)
    if not mark:
        raise Uncertain
    return [*text.split(mark)]


def _substring(target: Value, node: BuiltIn, start: Value, end: Value | None = None) -> Value:
    text = letters.basic(written(target, node.target))
    first = _whole(start)
    last = len(text) if end is None else _whole(end)
    if not 0 <= first <= last <= len(text):
        raise Uncertain
    return text[first:last]


def _number(target: Value, node: BuiltIn) -> Value:
    if isinstance(target, Decimal):
        return target
    text = written(target, node.target)
    if len(text) > MAX_DIGITS or _WHOLE.fullmatch(text) is None:
        raise Uncertain
    return Decimal(text)


def _for_computers(target: Value, node: BuiltIn) -> Value:
    match target:
        case bool():
            return "true" if target else "false"
        case Decimal():
            return computer_text(target)
        case _:
            raise wrong_kind(target, words("a number"), node.target)


def _string(target: Value, node: BuiltIn) -> Value:
    if isinstance(target, bool):
        return "true" if target else "false"
    return written(target, node.target)


def _day(target: Value, node: BuiltIn, pattern: Value) -> Value:
    return read_day(written(target, node.target), _argument(pattern))


def _formatted(target: Value, node: BuiltIn, pattern: Value) -> Value:
    if not isinstance(target, date):
        raise Uncertain
    return write_day(target, _argument(pattern))


def _chosen(target: Value, node: BuiltIn, yes: Value, no: Value) -> Value:
    if not isinstance(target, bool):
        raise wrong_kind(target, words("yes or no"), node.target)
    return _argument(yes if target else no)


def _size(target: Value, node: BuiltIn) -> Value:
    match target:
        case list() | dict():
            return Decimal(len(target))
        case Nothing():
            return Decimal(0)
        case _:
            raise wrong_kind(target, words("a list"), node.target)


def _keys(target: Value, node: BuiltIn) -> Value:
    """The names of an object's members, in the order of the draft: programs in Java keep it."""
    if not isinstance(target, dict):
        raise wrong_kind(target, words("an object"), node.target)
    return [*target]


def _values(target: Value, node: BuiltIn) -> Value:
    if not isinstance(target, dict):
        raise wrong_kind(target, words("an object"), node.target)
    return [*target.values()]


def _first(target: Value, node: BuiltIn) -> Value | None:
    items = _list(target, node)
    return given(items[0], node) if items else None


def _last(target: Value, node: BuiltIn) -> Value | None:
    items = _list(target, node)
    return given(items[-1], node) if items else None


def _reverse(target: Value, node: BuiltIn) -> Value:
    return _list(target, node)[::-1]


def _join(
    target: Value, node: BuiltIn, between: Value, empty: Value = "", end: Value = ""
) -> Value:
    """The items with a text between them; another where there is none, one more behind the last."""
    mark, if_none, behind = (_argument(each) for each in (between, empty, end))
    texts = [written(_there(given(item, node)), node) for item in _list(target, node)]
    if not texts:
        return if_none
    if sum(map(len, texts)) + len(mark) * len(texts) > _MAX_TEXT:
        raise Uncertain
    return mark.join(texts) + behind


def _contains_item(target: Value, node: BuiltIn, wanted: Value) -> Value:
    """Whether an item is the same; one of another kind is not."""
    for item in _list(target, node):
        each = _there(given(item, node))
        if isinstance(each, list | dict | Nothing) or isinstance(wanted, list | dict | Nothing):
            raise Uncertain
        if type(each) is type(wanted) and same(each, wanted, node):
            return True
    return False


def _list(target: Value, node: BuiltIn) -> list[Item]:
    match target:
        case list():
            return target
        case Nothing():
            return []
        case _:
            raise wrong_kind(target, words("a list"), node.target)


def _there(value: Value | None) -> Value:
    if value is None:
        raise Uncertain
    return value


def _argument(value: Value) -> str:
    if not isinstance(value, str):
        raise Uncertain
    return value


def _whole(value: Value) -> int:
    if not isinstance(value, Decimal) or value != value.to_integral_value():
        raise Uncertain
    return int(value)


BUILT_INS: Final[dict[tuple[str, int], _Known]] = {
    ("abs", 0): partial(_figure, abs),
    ("boolean", 0): _boolean,
    ("c", 0): _for_computers,
    ("cap_first", 0): partial(_text, letters.cap_first),
    ("capitalize", 0): partial(_text, letters.capitalize),
    ("ceiling", 0): _rounded(ROUND_CEILING),
    ("chop_linebreak", 0): partial(_text, letters.chop_linebreak),
    ("contains", 1): partial(_asked, lambda text, part: part in text),
    ("date", 1): _day,
    ("ends_with", 1): partial(_asked, str.endswith),
    ("ensure_ends_with", 1): partial(_cut, letters.ended_with),
    ("ensure_starts_with", 1): partial(_cut, letters.begun_with),
    ("first", 0): _first,
    ("floor", 0): _rounded(ROUND_FLOOR),
    ("html", 0): partial(_text, letters.html),
    ("index_of", 1): partial(_placed, letters.place_of),
    ("int", 0): _rounded(ROUND_DOWN),
    ("is_boolean", 0): partial(_is, bool),
    ("is_hash", 0): partial(_is, dict),
    ("is_number", 0): partial(_is, Decimal),
    ("is_sequence", 0): partial(_is, list),
    ("is_string", 0): partial(_is, str),
    ("join", 1): _join,
    ("join", 2): _join,
    ("join", 3): _join,
    ("keep_after", 1): partial(_cut, letters.keep_after),
    ("keep_after_last", 1): partial(_cut, letters.keep_after_last),
    ("keep_before", 1): partial(_cut, letters.keep_before),
    ("keep_before_last", 1): partial(_cut, letters.keep_before_last),
    ("keys", 0): _keys,
    ("last", 0): _last,
    ("last_index_of", 1): partial(_placed, letters.last_place_of),
    ("left_pad", 1): partial(_padded, str.rjust),
    ("length", 0): _length,
    ("lower_case", 0): partial(_text, letters.lower),
    ("number", 0): _number,
    ("remove_beginning", 1): partial(_cut, str.removeprefix),
    ("remove_ending", 1): partial(_cut, str.removesuffix),
    ("replace", 2): _replace,
    ("reverse", 0): _reverse,
    ("right_pad", 1): partial(_padded, str.ljust),
    ("round", 0): partial(_figure, _round),
    ("seq_contains", 1): _contains_item,
    ("size", 0): _size,
    ("split", 1): _split,
    ("starts_with", 1): partial(_asked, str.startswith),
    ("string", 0): _string,
    ("string", 1): _formatted,
    ("string", 2): _chosen,
    ("substring", 1): _substring,
    ("substring", 2): _substring,
    ("trim", 0): partial(_text, letters.trim),
    ("uncap_first", 0): partial(_text, letters.uncap_first),
    ("upper_case", 0): partial(_text, letters.upper),
    ("values", 0): _values,
    ("word_list", 0): _words,
    ("xhtml", 0): partial(_text, letters.xhtml),
    ("xml", 0): partial(_text, letters.xml),
}
"""Built-ins by name and number of arguments; the existence and loop ones are `evaluation`'s."""
