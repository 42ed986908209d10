"""Where members and items stand in a JSON text, so that it can be cut without a rewrite.

The text must have been parsed before: nothing is checked here a second time.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

_SPACE: Final = " \t\n\r"
_PASSING_OVER: Final = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)
"""Finds where a value ends, of a text that was parsed before; several times as fast."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member of an object inside a text: `text[start:end]` is `"key": value`."""

    key: str
    start: int
    value_start: int
    end: int


def object_members(text: str, start: int = 0) -> list[Member]:
    """The members of the object that begins at `start`, with their places in the text.

    For cutting an object's text without rewriting it. The text must have been parsed before.
    """
    place = _after_space(text, start)
    members: list[Member] = []
    place = _after_space(text, place + 1)
    while text[place] != "}":
        if text[place] == ",":
            place = _after_space(text, place + 1)
        key_start = place
        key, place = _PASSING_OVER.raw_decode(text, place)
        value_start = _after_space(text, _after_space(text, place) + 1)
        _, place = _PASSING_OVER.raw_decode(text, value_start)
        members.append(Member(str(key), key_start, value_start, place))
        place = _after_space(text, place)
    return members


def list_items(text: str, start: int = 0) -> list[tuple[int, int]]:
    """Start and end of each item of the list that begins at `start` of a parsed text."""
    place = _after_space(text, _after_space(text, start) + 1)
    items: list[tuple[int, int]] = []
    while text[place] != "]":
        if text[place] == ",":
            place = _after_space(text, place + 1)
        _, end = _PASSING_OVER.raw_decode(text, place)
        items.append((place, end))
        place = _after_space(text, end)
    return items


def without_members(text: str, keys: frozenset[str]) -> str:
    """An object's text with some members cut out and every other byte as it was.

    A member takes its comma along; what stands before the first one that stays, up to the
    comma or brace before it, stays too. An object that loses all of them closes up to `{}`.
    """
    members = object_members(text)
    kept = [member for member in members if member.key not in keys]
    if len(kept) == len(members):
        return text
    if not kept:
        lead, tail = text[: members[0].start], text[members[-1].end :]
        return lead.rstrip(_SPACE) + tail.lstrip(_SPACE)
    opening = text.index("{") + 1
    first = members.index(kept[0])
    comma = text.index(",", members[first - 1].end) + 1 if first else opening
    pieces = [text[:opening], text[comma : kept[0].start]]
    for index, member in enumerate(members):
        if member.key in keys:
            continue
        following = members[index + 1].start if index + 1 < len(members) else member.end
        pieces.append(text[member.start : member.end])
        if member is not kept[-1]:
            pieces.append(text[member.end : following])
    pieces.append(text[members[-1].end :])
    return "".join(pieces)


def _after_space(text: str, place: int) -> int:
    while text[place] in _SPACE:
        place += 1
    return place
