"""Tags of the older notation, such as `_payurl`: the service knows them only when whole."""

from __future__ import annotations

import re
from typing import Final

from draft_editor.model.splice import Splice
from draft_editor.rules.placeholders import KNOWN_TAGS

_TAG: Final = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, KNOWN_TAGS))})(?!\w)")
_REACH: Final = max(map(len, KNOWN_TAGS)) + 1


def spared(shown: str, splice: Splice) -> Splice:
    """The edit, taken further where it would cut a known tag in two.

    What is taken out of a tag takes the whole tag along; what is put into it goes behind it,
    and letters do not touch it there.
    """
    start, end = splice.start, splice.end
    for tag in _TAG.finditer(shown, max(0, start - _REACH), min(len(shown), end + _REACH)):
        if start == end and tag.start() < start < tag.end():
            between = " " if splice.inserted[:1].isalnum() else ""
            return Splice(tag.end(), tag.end(), between + splice.inserted)
        if start < tag.end() and end > tag.start():
            start, end = min(start, tag.start()), max(end, tag.end())
    return Splice(start, end, splice.inserted)


def touching(shown: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether a known tag ends at a place, and whether one begins at another."""
    around = _TAG.finditer(shown, max(0, start - _REACH), min(len(shown), end + _REACH))
    edges = [tag.span() for tag in around]
    return start in {last for _, last in edges}, end in {first for first, _ in edges}
