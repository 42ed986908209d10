"""The kinds a JSON value can be, what each is called, and how one becomes another."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias, assert_never

from draft_editor.model.json_text import BadJson, Json, Number, dump, parse
from draft_editor.ui.say import tr

Container: TypeAlias = "dict[str, Json] | list[Json]"


class Kind(Enum):
    """What a value is; the order is the one in which they are offered."""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes-no"
    NOTHING = "nothing"
    OBJECT = "object"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Conversion:
    """A value made from one of another kind; `loses` if the old one cannot be told from it."""

    value: Json
    loses: bool = False


def kind_of(value: Json) -> Kind:
    """The kind of a value."""
    match value:
        case None:
            return Kind.NOTHING
        case bool():
            return Kind.YES_NO
        case str():
            return Kind.TEXT
        case Number():
            return Kind.NUMBER
        case dict():
            return Kind.OBJECT
        case list():
            return Kind.LIST
        case _:
            assert_never(value)


def kind_label(kind: Kind) -> str:
    """What a kind is called in the window."""
    match kind:
        case Kind.TEXT:
            return tr("Text")
        case Kind.NUMBER:
            return tr("Number")
        case Kind.YES_NO:
            return tr("Yes/No")
        case Kind.NOTHING:
            return tr("Nothing (null)")
        case Kind.OBJECT:
            return tr("Object")
        case Kind.LIST:
            return tr("List")
        case _:
            assert_never(kind)


def number_of(text: str) -> Number | None:
    """The number that a text spells as JSON does, its digits kept; None if it is none."""
    value = _parsed(text.strip())
    return value if isinstance(value, Number) else None


def converted(value: Json, kind: Kind) -> Conversion:
    """The value as another kind, keeping what can be kept: “5” and 5, a list and its JSON."""
    match kind:
        case Kind.TEXT:
            return Conversion(_as_text(value))
        case Kind.NUMBER:
            return _as_number(value)
        case Kind.YES_NO:
            return _as_yes_no(value)
        case Kind.NOTHING:
            return Conversion(None, loses=not _is_empty(value))
        case Kind.OBJECT:
            return Conversion(_as_object(value))
        case Kind.LIST:
            return Conversion(_as_list(value), loses=isinstance(value, dict) and bool(value))
        case _:
            assert_never(kind)


def _as_text(value: Json) -> str:
    match value:
        case None:
            return ""
        case str():
            return value
        case _:
            return dump(value)


def _as_number(value: Json) -> Conversion:
    match value:
        case Number():
            return Conversion(value)
        case bool():
            return Conversion(Number("1" if value else "0"))
        case str():
            number = number_of(value)
            return Conversion(number or Number("0"), loses=number is None and value != "")
        case _:
            return Conversion(Number("0"), loses=not _is_empty(value))


def _as_yes_no(value: Json) -> Conversion:
    match value:
        case bool():
            return Conversion(value)
        case Number():
            number = value.value()
            return Conversion(number != 0, loses=number not in (0, 1))
        case str():
            word = value.strip().casefold()
            is_known = word in {"true", "yes", "1", "false", "no", "0", ""}
            return Conversion(word in {"true", "yes", "1"}, loses=not is_known)
        case _:
            return Conversion(value=False, loses=not _is_empty(value))


def _as_object(value: Json) -> Json:
    match value:
        case dict():
            return value
        case list():
            return {str(index): item for index, item in enumerate(value)}
        case str() if isinstance(spelled := _parsed(value), dict):
            return spelled
        case _:
            return {} if _is_empty(value) else {"value": value}


def _as_list(value: Json) -> Json:
    match value:
        case list():
            return value
        case dict():
            return list(value.values())
        case str() if isinstance(spelled := _parsed(value), list):
            return spelled
        case _:
            return [] if _is_empty(value) else [value]


def _is_empty(value: Json) -> bool:
    return value is None or value == "" or value == {} or value == []


def _parsed(text: str) -> Json:
    """What a text spells in JSON; null as well if it spells nothing."""
    try:
        return parse(text)
    except BadJson:
        return None
