"""What is selected across lists, tables and the like taken out, and what it is in left whole."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain
from typing import Final

from draft_editor.draft.read_words import INLINE
from draft_editor.ui.mail.rich_edit import filled, formed, seen_in
from draft_editor.ui.mail.rich_places import Place
from draft_editor.ui.mail.rich_source import BLANKS, TOKEN, Block, RichSource, name_of

_BREAK: Final = re.compile(r"^\s*<br(?:\s[^>]*|/)?>", re.IGNORECASE)
_EMPTY_LIST: Final = re.compile(r"<(ul|ol)(?:\s[^>]*)?>\s*</\1\s*>", re.IGNORECASE)
_UNPAIRED: Final = frozenset({"br", "hr", "img", "wbr", "li", "p"})
"""Tags that stand alone, or whose end is understood where it is missing."""


def without(rich: RichSource, first: Place, last: Place) -> tuple[RichSource, Place] | None:
    """The body without what is read between two places, and the place where it was.

    Tags of which only one of a pair is taken stay. None where a directive would be taken, or
    a part of what is only seen as a whole.
    """
    old = rich.blocks[first.block : last.block + 1]
    if not (_is_free(old[0], first.letter, 0) and _is_free(old[-1], last.letter, -1)):
        return None
    if any(_has_directive(block) for block in old):
        return None
    left = _left((block.before for block in old[1:]), is_plain=rich.is_plain)
    if left is None:
        return None
    head = () if old[0].is_locked else seen_in(old[0])[: first.letter]
    tail = () if old[-1].is_locked else seen_in(old[-1])[last.letter :]
    shell = next((each for each in (old[0], old[-1]) if not each.is_locked), None)
    shell = Block("", "", "", "", ()) if shell is None else shell
    known = (*formed(old[0]), *formed(old[-1])) if len(old) > 1 else formed(old[0])
    made = filled(shell._replace(before=old[0].before), (*head, *tail), known, rich)
    rest, end = rich.blocks[last.block + 1 :], rich.tail
    if rest:
        if shell.close and not old[-1].open:  # what ended a line would be one now
            rest = (rest[0]._replace(before=_BREAK.sub("", rest[0].before, count=1)), *rest[1:])
        before = _EMPTY_LIST.sub("", left + rest[0].before)
        if not (rich.is_plain or shell.close or rest[0].open or _parts(before)):
            before = f"<br>{before}"  # or words that stood in two lines would be one
        rest = (rest[0]._replace(before=before), *rest[1:])
    else:
        end = _EMPTY_LIST.sub("", left + end)
    blocks = (*rich.blocks[: first.block], made, *rest)
    return rich._replace(blocks=blocks, tail=end), Place(first.block, len(head))


def _parts(gap: str) -> bool:
    """Whether what lies between two lines parts them."""
    names = (name_of(each[0]) for each in TOKEN.finditer(gap) if each["tag"])
    return any(name not in INLINE for name in names)


def _is_free(block: Block, letter: int, end: int) -> bool:
    """Whether a selection may begin (`end` 0) or end (-1) there."""
    if not block.is_locked:
        return True
    return letter == 0 if end == 0 else letter >= len(block.letters) and letter > 0


def _has_directive(block: Block) -> bool:
    return block.is_locked and any(each["directive"] for each in TOKEN.finditer(block.inner))


def _left(gaps: Iterable[str], *, is_plain: bool) -> str | None:
    """The tags without their others among what lies between paragraphs; None if it is more."""
    closing: list[str] = []
    opening: list[str] = []
    for token in chain.from_iterable(TOKEN.finditer(gap) for gap in gaps):
        tag, name = token[0], name_of(token[0])
        if is_plain or not tag.strip(BLANKS) or (token["tag"] and name in _UNPAIRED):
            continue
        if not token["tag"]:
            return None
        if not tag.startswith("</"):
            opening.append(tag)
        elif not opening:
            closing.append(tag)
        elif name_of(opening.pop()) != name:
            return None
    return "".join((*closing, *opening))
