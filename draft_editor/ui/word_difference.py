"""What was taken out of a text and what came in, word by word and short enough to read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import Enum
from itertools import groupby
from typing import Final

from draft_editor.model.splice import splice_between
from draft_editor.ui.amount import amount


class Mark(Enum):
    """Whether a piece of a text is in both states, only in the old or only in the new one."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text and where it stands."""

    mark: Mark
    text: str = field(repr=False)


CONTEXT: Final = 48
"""Characters that are shown of what stayed, before and after a difference."""

LONGEST: Final = 240
"""Characters that are shown of one stretch that was taken out or came in."""

_MOST_WORDS: Final = 800
"""Above it a comparison would take longer than a frame or two; then nothing is matched."""

_LONGEST_WORD: Final = 80

_WORDS = re.compile(r"\$\{[^{}]{1,60}\}|\w+|\s+|[^\w\s]")
_VISIBLE = str.maketrans({"\r": "␍", "\n": "↵", "\t": "⇥", "\u2028": "↵", "\u2029": "↵"})
_VISIBLE_ALONE = str.maketrans({" ": "␣", "\u00a0": "⍽", "\u202f": "⍽"})


def word_difference(old: str, new: str) -> tuple[Piece, ...]:
    """The two texts as one: pieces that stayed, that are gone, that are new; none is empty.

    Without the added pieces they are `old`, without the removed ones `new`. Placeholders are
    one word. Of very long differences only the two ends that are equal are found.
    """
    splice = splice_between(old, new)
    if splice is None:
        return (Piece(Mark.SAME, old),) if old else ()
    head, tail = splice.start, len(old) - splice.end
    wide_head, wide_tail = _back_to_a_gap(old, head), _back_to_a_gap(old[::-1], tail)
    before = _WORDS.findall(old[wide_head : len(old) - wide_tail])
    after = _WORDS.findall(new[wide_head : len(new) - wide_tail])
    if _is_readable(before) and _is_readable(after):
        head, tail = wide_head, wide_tail
        middle = _matched(before, after)
    else:
        middle = [
            Piece(Mark.REMOVED, old[head : len(old) - tail]),
            Piece(Mark.ADDED, new[head : len(new) - tail]),
        ]
    ends = Piece(Mark.SAME, old[:head]), Piece(Mark.SAME, old[len(old) - tail :])
    return tuple(_joined([ends[0], *middle, ends[1]]))


def shortened(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces as they are shown: what stayed cut around the differences, no line breaks.

    A blank that was taken out or came in is drawn, because nothing could be seen of it.
    """
    last = len(pieces) - 1
    return tuple(
        Piece(piece.mark, _shown(piece, is_first=index == 0, is_last=index == last))
        for index, piece in enumerate(pieces)
    )


def brief(text: str, most: int = LONGEST) -> str:
    """A text in one line; a long one by its beginning and its size: `JVBERi0… 1.0 MB`."""
    if len(text) <= most:
        return _one_line(text)
    return _one_line(text[:most]).rstrip() + _rest(len(text))


def _rest(length: int) -> str:
    return f"… {amount(length)}" if length >= 10_000 else "…"


def _back_to_a_gap(text: str, place: int) -> int:
    """The end of the last white space before a place, so that no word is cut; it may be near."""
    start = max(0, place - _LONGEST_WORD)
    gap = max(text.rfind(blank, start, place) for blank in (" ", "\n"))
    return gap + 1 if gap >= 0 else start


def _is_readable(found: list[str]) -> bool:
    return len(found) <= _MOST_WORDS and all(len(word) <= _LONGEST_WORD for word in found)


def _matched(before: list[str], after: list[str]) -> list[Piece]:
    pieces: list[Piece] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for _, start, end, new_start, new_end in matcher.get_opcodes():
        gone, come = "".join(before[start:end]), "".join(after[new_start:new_end])
        if before[start:end] == after[new_start:new_end]:
            pieces.append(Piece(Mark.SAME, gone))
        else:
            pieces += (Piece(Mark.REMOVED, gone), Piece(Mark.ADDED, come))
    return pieces


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind as one; a blank between two changed words changes with them."""
    spread: list[Piece] = []
    for index, piece in enumerate(pieces):
        is_inside = 0 < index < len(pieces) - 1
        if piece.mark is Mark.SAME and is_inside and piece.text.isspace():
            spread += (Piece(Mark.REMOVED, piece.text), Piece(Mark.ADDED, piece.text))
        elif piece.text:
            spread.append(piece)
    for is_same, run in groupby(spread, key=lambda piece: piece.mark is Mark.SAME):
        both = tuple(run)
        for mark in (Mark.SAME,) if is_same else (Mark.REMOVED, Mark.ADDED):
            text = "".join(piece.text for piece in both if piece.mark is mark)
            if text:
                yield Piece(mark, text)


def _shown(piece: Piece, *, is_first: bool, is_last: bool) -> str:
    text = piece.text
    if piece.mark is not Mark.SAME:
        if text.isspace():
            return _one_line(text[:LONGEST].translate(_VISIBLE_ALONE))
        return brief(text)
    before = "" if is_first else _one_line(text[:CONTEXT])
    after = "" if is_last else _one_line(text[-CONTEXT:])
    if len(text) <= len(before) + len(after) + CONTEXT // 2:
        return _one_line(text)
    if is_first and is_last:
        return brief(text)
    return f"{before}…{after}"


def _one_line(text: str) -> str:
    return text.translate(_VISIBLE)
