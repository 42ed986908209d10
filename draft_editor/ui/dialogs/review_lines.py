"""Changes and findings as lines of the review."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby, islice
from typing import Final, assert_never

from draft_editor.draft.change import Change, Insert, Move, Remove, Set, Unset
from draft_editor.draft.path import Path
from draft_editor.draft.places import DRAFT_ATTRIBUTES, SCHEDULED_ON
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.words import count_words
from draft_editor.rules.finding import Finding, Level
from draft_editor.ui.change_words import (
    ChangeWords,
    Gain,
    Loss,
    Remark,
    Rewording,
    Swap,
    Telling,
    all_change_words,
)
from draft_editor.ui.dialogs.line import Line, Stroke
from draft_editor.ui.fields.schedule_effect import STATUS, letters
from draft_editor.ui.moments import Clocks
from draft_editor.ui.panels.action_bar import level_word
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.word_difference import Mark

MOST: Final = 200
"""Changes that are told one by one; nobody reads more, and a new list can have thousands."""

_LEVELS: Final = tuple(Level)
_SCHEDULE: Final = frozenset({SCHEDULED_ON, DRAFT_ATTRIBUTES / STATUS})
_TONES: Final = {Level.BLOCKS: "bad", Level.WARNING: "warning", Level.HINT: "accent"}
_LOOKS: Final = {Mark.SAME: "plain", Mark.REMOVED: "removed", Mark.ADDED: "added"}


def change_lines(changes: Sequence[Change], clocks: Clocks) -> tuple[Line, ...]:
    """The changes in words under the titles of their tabs."""
    told = all_change_words(islice(changes, MOST), clocks)
    lines: list[Line] = []
    for group, members in groupby(told, key=lambda each: each.group):
        lines.append(Line(group))
        lines += [_change_line(each) for each in members]
    return (*lines, *_rest(len(changes)))


def path_lines(changes: Sequence[Change]) -> tuple[Line, ...]:
    """The same changes as JSON paths, in the order of the body."""
    return (*(_path_line(change) for change in islice(changes, MOST)), *_rest(len(changes)))


def finding_lines(findings: Iterable[Finding]) -> tuple[Line, ...]:
    """The findings, those that block first."""
    ranked = sorted(findings, key=lambda finding: _LEVELS.index(finding.level))
    return tuple(_finding_line(finding) for finding in ranked)


def _rest(count: int) -> tuple[Line, ...]:
    if count <= MOST:
        return ()
    said = say(count_words("and %n more change(s)", count - MOST))
    return (Line("", (Stroke(said, "muted"),), spoken=said),)


def _change_line(told: ChangeWords) -> Line:
    return Line(told.title, _strokes(told.telling), told.path, spoken=told.spoken())


def _strokes(telling: Telling) -> tuple[Stroke, ...]:
    match telling:
        case Swap(before, after):
            return (Stroke(before, "muted"), Stroke("  →  ", "muted"), Stroke(after))
        case Rewording(pieces):
            return tuple(Stroke(piece.text, _LOOKS[piece.mark]) for piece in pieces)
        case Gain(text):
            return (Stroke(text, "added"),)
        case Loss(text):
            return (Stroke(text, "removed"),)
        case Remark(text):
            return (Stroke(text, "muted"),)
        case _:
            assert_never(telling)


def _path_line(change: Change) -> Line:
    match change:
        case Set(path, after, before):
            word = tr("added") if before is ABSENT else tr("changed")
            return _place_line(word, _exactly(path, before, after), path)
        case Unset(path, before):
            return _place_line(tr("removed"), _exactly(path, before, ABSENT), path)
        case Insert(path):
            word, place = tr("added"), path
        case Remove(path):
            word, place = tr("removed"), path.parent
        case Move(path, source, target):
            word, place = tr("moved"), path / target
            text = f"{path / source} → [{target}]"
            return _place_line(word, text, place)
        case _:
            assert_never(change)
    return _place_line(word, str(path) or tr("the whole body"), place)


def _place_line(word: str, text: str, place: Path) -> Line:
    return Line(word, (Stroke(_breakable(text), "fixed"),), place, spoken=labelled(word, text))


def _exactly(path: Path, before: Value, after: Value) -> str:
    """The path; of a schedule's two keys also what stood there and what stands there now."""
    if path not in _SCHEDULE:
        return str(path) or tr("the whole body")
    return tr("{name}: {before} → {after}").format(
        name=path, before=letters(before), after=letters(after)
    )


def _breakable(path: str) -> str:
    """A path that is broken after its dots where the line is too short."""
    return path.replace(".", ".\u200b")


def _finding_line(finding: Finding) -> Line:
    word, said = say(level_word(finding.level)), say(finding.said)
    tone = _TONES[finding.level]
    return Line(word, (Stroke(said),), finding.path, tone, labelled(word, said))
