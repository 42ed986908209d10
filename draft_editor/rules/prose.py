"""The words of a body as its reader sees them: no placeholders, no tags, no JSON of a note."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from typing import Final

from draft_editor.model.note import read_note
from draft_editor.rules.placeholders import Span

_UNSEEN: Final = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(style|script|head)\b[^>]*>.*?(?:</\1\s*>|\Z)"
    r"|</?[a-z!][^>]*(?:>|\Z)"
    r"|&(?:\#\w{1,8}|\w{1,31});",
    re.IGNORECASE | re.DOTALL,
)
_PICTURE: Final = re.compile(r"<(?:img|object|picture|svg|video)\b", re.IGNORECASE)
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_FILLER: Final = "\u200b"
_TAG: Final = re.compile(r"</?[a-z!]", re.IGNORECASE)

MOST_READ: Final = 5_000
"""Characters of a body that are read for how they sound: nobody writes more by hand, and
looking through 200 KB takes longer than there is between two keys."""


def prose_of(protocol: str, body: str, spans: Sequence[Span]) -> str:
    """The words of a body’s beginning, every other character a space: places stay as they are.

    Only a note’s text, which lies in JSON inside the body (contract, section 5), stands by itself.
    """
    note = None if protocol in {"TEXT", "EMAIL"} else read_note(body)
    if note is not None:
        return note.text[:MOST_READ]
    text = _without(body[:MOST_READ], [span for span in spans if span.end <= MOST_READ])
    if protocol == "EMAIL" and _TAG.search(text):
        return _UNSEEN.sub(_blank, text)
    return text


def joined(prose: str) -> str:
    """The words alone, for whoever does not ask where they stand: `pr&ecirc;t` is one."""
    return prose.replace(_FILLER, "")


def is_silent(body: str, prose: str) -> bool:
    """Whether a body has neither words nor a picture; one that is read in part has words."""
    if len(body) > MOST_READ or prose.translate(_INVISIBLE).strip():
        return False
    return _PICTURE.search(body) is None


def _without(text: str, spans: Sequence[Span]) -> str:
    pieces: list[str] = []
    start = 0
    for span in spans:
        pieces += (text[start : span.start], " " * (span.end - span.start))
        start = span.end
    pieces.append(text[start:])
    return "".join(pieces)


def _blank(found: re.Match[str]) -> str:
    """Spaces; but the letter that an entity stands for, with fillers behind it."""
    letter = _unescape()(found[0]) if found[0].startswith("&") else ""
    if len(letter) == 1 and (letter.isalpha() or letter in "’'"):
        return letter.ljust(len(found[0]), _FILLER)
    return " " * len(found[0])


@cache
def _unescape() -> Callable[[str], str]:
    """What reads entities; loaded with the first one, because many emails have none."""
    found: Callable[[str], str] = import_module("html").unescape
    return found
