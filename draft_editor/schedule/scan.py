"""A typed time taken into its pieces, from left to right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from draft_editor.schedule.clock_rules import CLOCK_RULES
from draft_editor.schedule.day_rules import DAY_RULES
from draft_editor.schedule.pieces import Meaning, Piece, Trouble
from draft_editor.schedule.refusals import not_known
from draft_editor.schedule.typed import Typed, typed
from draft_editor.schedule.zone_rules import FILLER_RULES, ZONE_RULES

_ISO_RULE, *_OTHER_CLOCK_RULES = CLOCK_RULES
_RULES: Final = (_ISO_RULE, *DAY_RULES, *_OTHER_CLOCK_RULES, *ZONE_RULES, *FILLER_RULES)
_UNKNOWN: Final = Trouble(not_known)
_BREAK: Final = re.compile(r"[ ,;]")


def pieces_of(text: str) -> list[Piece]:
    """The pieces in the order they stand; neighbours that are not known become one piece."""
    whole = typed(text)
    pieces: list[Piece] = []
    unknown: tuple[int, int] | None = None
    for start, end, meanings in _found(whole):
        if meanings == (_UNKNOWN,):
            unknown = (start if unknown is None else unknown[0], end)
            continue
        if unknown is not None:
            pieces.append(Piece(whole.piece(*unknown), _UNKNOWN))
            unknown = None
        pieces += (Piece(whole.piece(start, end), meaning) for meaning in meanings)
    if unknown is not None:
        pieces.append(Piece(whole.piece(*unknown), _UNKNOWN))
    return pieces


def _found(whole: Typed) -> Iterator[tuple[int, int, tuple[Meaning, ...]]]:
    """Where each piece begins and ends in the folded text, and what it means."""
    place = 0
    while place < len(whole.folded):
        if whole.folded[place] == " ":
            place += 1
            continue
        end, meanings = _at(whole.folded, place)
        yield place, end, meanings
        place = end


def _at(folded: str, place: int) -> tuple[int, tuple[Meaning, ...]]:
    for rule in _RULES:
        found = rule.pattern.match(folded, place)
        meanings = () if found is None else rule.meanings(found)
        if found is not None and meanings:
            return found.end(), meanings
    rest = _BREAK.split(folded[place + 1 :], maxsplit=1)[0]
    return place + 1 + len(rest), (_UNKNOWN,)
