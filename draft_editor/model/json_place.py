"""Where in a text stands what Python's reader refuses without saying where."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Final

from draft_editor.model.words import Words

_PIECE: Final = r'"(?:[^"\\]|\\.)*+"(?P<key>\s*:)?|[{}\[\]]|NaN|-?Infinity'
"""Compiled when a text is refused, which hardly ever happens."""


class Refused(Exception):
    """What Python's reader takes and the editor does not; `find` tells its place in a text."""

    def __init__(self, what: Words, find: Callable[[str], int]) -> None:
        super().__init__(what)
        self.what = what
        self.find = find


def place_of_second_key(text: str) -> int:
    """Where the second of two equal keys of one object begins; 0 where there is none."""
    open_keys: list[set[str]] = []
    for token in re.finditer(_PIECE, text):
        match token[0][0]:
            case "{" | "[":
                open_keys.append(set())
            case "}" | "]":
                del open_keys[-1:]
            case '"' if token["key"] and open_keys:
                key = json.loads(token[0].removesuffix(token["key"]), strict=False)
                if key in open_keys[-1]:
                    return token.start()
                open_keys[-1].add(key)
    return 0


def place_of_constant(text: str) -> int:
    """Where the first NaN or Infinity outside a text stands; 0 where there is none."""
    found = (token.start() for token in re.finditer(_PIECE, text) if token[0][0] in "NI-")
    return next(found, 0)


def line_and_column(text: str, place: int) -> tuple[int, int]:
    """The line and the column of a place, both from 1."""
    return text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
