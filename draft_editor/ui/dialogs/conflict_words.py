"""What stood at a place that two people changed differently, and what each made of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from draft_editor.draft.change import Insert, Set
from draft_editor.draft.merge import Conflict, Side
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.field_facts import facts
from draft_editor.model.json_text import Json, dump
from draft_editor.model.note import read_note
from draft_editor.model.words import Words
from draft_editor.ui.change_words import Gain, Rewording, change_words, value_words
from draft_editor.ui.dialogs.line import Stroke
from draft_editor.ui.moments import Clocks
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.word_difference import Mark, brief, shortened, word_difference

MOST_LETTERS: Final = 20_000
"""A longer text is shown around its differences only: nobody reads more before deciding."""

MOST_LINES: Final = 100
"""Items of a list, or keys of an object, that are shown."""

_LOOKS: Final = {Mark.SAME: "plain", Mark.REMOVED: "removed", Mark.ADDED: "added"}


@dataclass(frozen=True, slots=True)
class Told:
    """One side of a conflict: its text, and the same with the words marked that are others."""

    text: str = field(repr=False)
    strokes: tuple[Stroke, ...]


def title_words(path: Path, clocks: Clocks) -> tuple[str, str]:
    """Of which field a conflict is, “Attachment 2 · File name”, and on which tab it lies."""
    told = change_words(Set(path, None, ABSENT), clocks)
    return told.title, told.group


def told_sides(conflict: Conflict, clocks: Clocks) -> Mapping[Side, Told]:
    """The three sides as a person reads them; no two of them read alike.

    A text that was reworded is told by words against the one before.
    """
    values = _readable(conflict)
    texts = {side: _text(conflict.path, value, clocks) for side, value in values.items()}
    if len(set(texts.values())) < len(texts):
        # What a person sees is the same, so only the writing tells the sides apart.
        texts = {side: _writing(conflict.of(side)) for side in Side}
        return {side: _plain(texts[side], conflict.of(side)) for side in Side}
    return {
        side: _marked(conflict.path, values[Side.BASE], value, texts[side], clocks)
        for side, value in values.items()
    }


def _marked(path: Path, base: Value, value: Value, text: str, clocks: Clocks) -> Told:
    if not isinstance(base, str) or not isinstance(value, str) or base == value:
        return _plain(text, value)
    if not isinstance(change_words(Set(path, value, base), clocks).telling, Rewording):
        return _plain(text, value)
    pieces = word_difference(base, value)
    if sum(len(piece.text) for piece in pieces) > MOST_LETTERS:
        pieces = shortened(pieces)
    return Told(text, tuple(Stroke(piece.text, _LOOKS[piece.mark]) for piece in pieces))


def _plain(text: str, value: Value) -> Told:
    return Told(text, (Stroke(text, "muted" if value is ABSENT else "plain"),))


def _readable(conflict: Conflict) -> Mapping[Side, Value]:
    """The values; of notes their texts, unless those do not tell the notes apart."""
    values: dict[Side, Value] = {side: conflict.of(side) for side in Side}
    bodies = [value for value in values.values() if isinstance(value, str)]
    notes = {body: note.text for body in bodies if (note := read_note(body)) is not None}
    if len(set(notes.values())) < len(bodies):
        return values
    return {
        side: notes[value] if isinstance(value, str) else value for side, value in values.items()
    }


def _text(path: Path, value: Value, clocks: Clocks) -> str:
    match value:
        case str() if value and value_words(path, value, clocks) == brief(value):
            is_whole = len(value) <= MOST_LETTERS
            return value if is_whole else brief(value, MOST_LETTERS)
        case list() if value:
            return _lines(_item(path / place, item, clocks) for place, item in enumerate(value))
        case dict() if value:
            return _lines(_entry(path / key, item, clocks) for key, item in value.items())
        case _:
            return value_words(path, value, clocks)


def _lines(lines: Iterator[str]) -> str:
    shown = list(islice(lines, MOST_LINES + 1))
    if len(shown) > MOST_LINES:
        shown[MOST_LINES] = "…"
    return "\n".join(shown)


def _item(path: Path, item: Json, clocks: Clocks) -> str:
    telling = change_words(Insert(path, item), clocks).telling
    return telling.text if isinstance(telling, Gain) else value_words(path, item, clocks)


def _entry(path: Path, item: Json, clocks: Clocks) -> str:
    known = facts(path.steps)
    label = str(path.steps[-1]) if known is None else say(Words(known.title))
    return labelled(label, value_words(path, item, clocks))


def _writing(value: Value) -> str:
    return tr("Not set") if value is ABSENT else brief(dump(value), MOST_LETTERS)
