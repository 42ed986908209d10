"""Three versions of a text made one, word by word.

Two changes merge when at least one word that neither touched stands between them: words side
by side (“40 dollars”) mean something together. A placeholder is one word and is never cut
(contract, section 6); a note is merged in the text that a person sees (section 5).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from draft_editor.draft.sequence_merge import Run, merged, runs
from draft_editor.model.json_text import BadJson, parse_object
from draft_editor.model.note import read_note

_STRING: Final = r"\"(?:[^\"\\]|\\.)*+\" | '(?:[^'\\]|\\.)*+'"
_PIECE: Final = re.compile(
    rf"""
    \$\{{ (?: [^{{}}"']++ | {_STRING} | \{{ [^{{}}]*+ \}} )*+ \}}    # ${{…}} with strings in it
  | \$\{{ [^{{}}]*+ \}}                                              # … with a lone apostrophe
  | <\#-- (?: [^<-]++ | -(?!->) | <(?!\#--) )*+ -->                  # a comment
  | </?[\#@] (?: [^<>"'()]++ | {_STRING} | \( [^()]*+ \) )*+ >       # <#if (a > b)>, <@macro/>
  | </?[\#@A-Za-z] [^<>]*+ >                                         # … and tags such as <a …>
  | \s+
  | (?: [^\s<$] | \$(?!\{{) | <(?![/\#@A-Za-z]) )++                  # a plain word
  | .                                                                # the sign of an open end
    """,
    re.VERBOSE | re.DOTALL,
)
_DIRECTIVES: Final = ("<#", "</#", "<@", "</@")


def words_of(text: str) -> list[str]:
    """The words and the white space of a text, which they make up together, in order."""
    return _PIECE.findall(text)


def merged_text(base: str, mine: str, theirs: str) -> str | None:
    """The text with the changes of both sides, or None where a person has to decide."""
    if any(_is_object(text) for text in (base, mine, theirs)):
        return _merged_note(base, mine, theirs)
    return _merged_words(base, mine, theirs)


def _merged_words(base: str, mine: str, theirs: str) -> str | None:
    was, ours, others = words_of(base), words_of(mine), words_of(theirs)
    if len({_directives(was), _directives(ours), _directives(others)}) == 3:
        return None  # what one side opens, the other may close
    pieces = merged(
        was,
        _word_runs(was, ours),
        _word_runs(was, others),
        lambda one, two: _has_word(was[one.end : two.start]),
    )
    if pieces is None:
        return None
    text = "".join(pieces)
    return text if words_of(text) == pieces else None  # together they would make a placeholder


def _merged_note(base: str, mine: str, theirs: str) -> str | None:
    """The note of both sides, where nothing but its text differs."""
    was, ours, others = read_note(base), read_note(mine), read_note(theirs)
    if was is None or ours is None or others is None:
        return None
    if len({was.text, ours.text, others.text}) < 3:
        return None  # what differs lies beside the text
    unlike = f"{was.text}{ours.text}{others.text}."
    bodies = {note.with_text(unlike) for note in (was, ours, others)}
    if len(bodies) > 1 or None in bodies:
        return None
    text = _merged_words(was.text, ours.text, others.text)
    return None if text is None else ours.with_text(text)


def _is_object(text: str) -> bool:
    if not text.lstrip().startswith("{"):
        return False
    try:
        parse_object(text)
    except BadJson:
        return False
    return True


def _word_runs(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """The runs between two texts; those with only white space between them are one."""
    joined: list[Run] = []
    for run in runs(old, new):
        if joined and not _has_word(old[joined[-1].end : run.start]):
            last = joined.pop()
            between = old[last.end : run.start]
            joined.append(Run(last.start, run.end, (*last.new, *between, *run.new)))
        else:
            joined.append(run)
    return joined


def _has_word(pieces: Sequence[str]) -> bool:
    return any(not piece.isspace() for piece in pieces)


def _directives(pieces: Sequence[str]) -> tuple[str, ...]:
    return tuple(piece for piece in pieces if piece.startswith(_DIRECTIVES))
