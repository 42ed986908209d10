"""What a kill may take, and what it may not: judged from what was told and what is kept."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import groupby
from typing import Final

from flow.kill.line import BACK, DROPPED, ENDED, KEPT, LAID, STATES, UNSAVED, WAS, Line
from flow.kill.mirror import Followed, Mirror

SAFE_AFTER: Final = 0.3
"""Seconds after which a change may not be lost any more."""

_ONLY_THIS: Final = re.compile(
    "The editor was not closed in order. .* came back as (it was|they were) left."
)
_ARRIVED: Final = frozenset({"accepted"})
_NOT_STORED: Final = frozenset({"refused", "unreachable", "cancelled"})


def came_back(lines: Sequence[Line], before: Mirror) -> Iterable[str]:
    """What is wrong with what a start gave back of the journal as the kill had left it."""
    kept = {line.draft: line.mark for line in lines if line.word == KEPT}
    wanted = {
        name: each.passed[-1]
        for name, each in before.followed.items()
        if name in before.open or each.draft.is_changed()
    }
    if kept != wanted:
        others = sorted(name for name in kept | wanted if kept.get(name) != wanted.get(name))
        yield f"another state came back than was kept, of {others}"
    for line in lines:
        if line.word == BACK and before.active and line.draft != before.active:
            yield f"the editor shows {line.draft!r} instead of {before.active!r}"
        if line.word == BACK and kept and not _ONLY_THIS.fullmatch(line.note):
            yield f"the window says {line.note!r}"


def outlived(lines: Sequence[Line], killed_at: float, after: Mirror) -> Iterable[str]:
    """What is wrong with what a kill has left in the journal."""
    if any(line.word == UNSAVED for line in lines):
        yield "the editor could not save"
    if any(line.word == DROPPED for line in lines):
        yield "an edited draft was dropped"
    told = sorted((line for line in lines if line.word in STATES), key=lambda line: line.draft)
    for name, of_draft in groupby(told, key=lambda line: line.draft):
        yield from _outlived(name, list(of_draft), killed_at - SAFE_AFTER, after.followed)
    laid = [line for line in lines if line.word == LAID]
    safe = [number for number, line in enumerate(laid) if line.at <= killed_at - SAFE_AFTER]
    may_be_seen = {line.draft for line in laid[safe[-1] if safe else 0 :]}
    if safe and after.active not in may_be_seen:
        yield f"{after.active!r} was not what was seen last, but one of {sorted(may_be_seen)}"


def _outlived(
    name: str, lines: Sequence[Line], safe_until: float, kept: Mapping[str, Followed]
) -> Iterable[str]:
    due = [line for line in lines if line.at <= safe_until]
    if name not in kept:
        if due:
            yield f"the draft {name} is gone"
        return
    passed = kept[name].passed
    last_due = due[-1].life if due else 0
    lives = sorted({line.life for line in lines if line.life >= last_due})
    missing = [_missing([line for line in lines if line.life == life], passed) for life in lives]
    if all(any(line.at <= safe_until for line in of_life) for of_life in missing):
        oldest = min(line.at for of_life in missing for line in of_life)
        yield f"changes of {name} are lost, the oldest {safe_until - oldest:.3f} s too old for that"


def unwritten(lines: Sequence[Line], killed_at: float, after: Mirror) -> float:
    """The age in seconds of the oldest change that a kill has taken."""
    oldest = killed_at
    for name, each in after.followed.items():
        of_draft = [line for line in lines if line.word in STATES and line.draft == name]
        for life in {line.life for line in of_draft[-1:]}:
            missing = _missing([line for line in of_draft if line.life == life], each.passed)
            oldest = min([oldest, *(line.at for line in missing)])
    return killed_at - oldest


def _missing(lines: Sequence[Line], passed: Sequence[str]) -> Sequence[Line]:
    """The lines from the first one on whose state the draft did not pass through, in order."""
    place = 0
    for number, line in enumerate(lines):
        try:
            place = passed.index(line.mark, place)
        except ValueError:
            return lines[number:]
    return ()


def remembered(lines: Sequence[Line], before: Sequence[Line], killed_at: float) -> Iterable[str]:
    """What is wrong with what a start says of the attempts that ended before the kill."""
    known = {(line.draft, line.mark, line.note) for line in lines if line.word == WAS}
    for line in before:
        is_due = line.word == ENDED and line.at <= killed_at - SAFE_AFTER
        if is_due and (line.draft, line.mark, line.note) not in known:
            yield f"that an attempt ended as {line.note} is forgotten: {line.draft}"


def claimed(
    lines: Sequence[Line], after: Mirror, stored: Mapping[str, Collection[str]]
) -> Iterable[str]:
    """What is called accepted that the service did not store, or the other way round."""
    for line in lines:
        if line.word not in {WAS, ENDED}:
            continue
        is_stored = line.mark in stored.get(line.draft, ())
        if line.note in _ARRIVED and not is_stored:
            yield f"called accepted and not stored: {line.draft}"
        if line.note in _NOT_STORED and is_stored:
            yield f"called {line.note} and stored: {line.draft}"
    for name, each in after.followed.items():
        if not set(each.based) <= set(stored.get(name, ())):
            yield f"taken for the service's and not stored: {name}"
