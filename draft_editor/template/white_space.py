"""White-space stripping: lines that hold nothing but tags leave no trace in the text.

FreeMarker does this by default (its manual: “White-space handling”). A line that is made of
tags and white space only loses its indentation and its line end; `${…}` on the line keeps both.
White space between assignments, macros and comments goes altogether. Some corners are not in the
manual (text at the very beginning keeps its indentation; what a macro or an assignment holds is no
text of the line around it) and were found by asking FreeMarker itself.
"""

from __future__ import annotations

import re
from typing import Final

from draft_editor.template.syntax import (
    Assign,
    Block,
    Body,
    Capture,
    Comment,
    Macro,
    Output,
    Text,
    inner_bodies,
)

TRIMMED: Final = "".join(map(chr, range(ord(" ") + 1)))
"""What Java takes from both ends of a text: the space and every control character below it."""

_LINE_ENDS: Final = "\r\n"
_BLANKS: Final = TRIMMED.replace("\r", "").replace("\n", "")
_BLANK_LINE: Final = re.compile(rf"[{re.escape(_BLANKS)}]*(?:\r\n|\r|\n)")
_JAVA_SPACE: Final = frozenset(
    "\t\n\x0b\f\r\x1c\x1d\x1e\x1f \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2008\u2009\u200a\u2028\u2029\u205f\u3000"
)


def is_java_space(letter: str) -> bool:
    """Whether Java's `isWhitespace` holds: no-break spaces are none."""
    return letter in _JAVA_SPACE


def strip(root: Body) -> None:
    """Take the superfluous white space out of a whole template, in place.

    A template that is nothing but text stays as it is.
    """
    if len(root) > 1 or not all(isinstance(block, Text) for block in root):
        _Stripping(root).body(root)


class _Stripping:
    """One walk over a tree whose shown parts are known in the order of the source."""

    def __init__(self, root: Body) -> None:
        self._root = root
        self._shown: list[Text | Output] = []
        self._within: list[tuple[int, ...]] = []
        """For each shown part the macros and assignments that hold it, from the outside in."""
        self._collect(root, ())
        self._place = {id(part): place for place, part in enumerate(self._shown)}
        self._ignorable: set[int] = set()
        self._find_ignorable(root)

    def _collect(self, body: Body, within: tuple[int, ...]) -> None:
        for block in body:
            if isinstance(block, Text | Output):
                self._shown.append(block)
                self._within.append(within)
            inside = (*within, id(block)) if isinstance(block, Macro | Capture) else within
            for inner in inner_bodies(block):
                self._collect(inner, inside)

    def _is_seen(self, place: int, origin: int) -> bool:
        """Whether one shown part stands on lines that another one looks along."""
        within = self._within[place]
        return within == self._within[origin][: len(within)]

    def _find_ignorable(self, body: Body) -> None:
        for place, block in enumerate(body):
            if isinstance(block, Text) and self._is_ignorable(body, place):
                self._ignorable.add(id(block))
            for inner in inner_bodies(block):
                self._find_ignorable(inner)

    def body(self, body: Body) -> None:
        """Strip what is inside, then take out what is left of nothing but white space."""
        for place, block in enumerate(body):
            if isinstance(block, Text):
                if place > 0 or body is not self._root:
                    self._strip(block)
            else:
                for inner in inner_bodies(block):
                    self.body(inner)
        self._take_out(body)

    def _take_out(self, body: Body) -> None:
        kept: Body = []
        for block in body:
            if isinstance(block, Text) and (not block.text or id(block) in self._ignorable):
                block.is_gone = True
            else:
                kept.append(block)
        body[:] = kept

    def _strip(self, block: Text) -> None:
        text = block.text
        opening = self._opening(block)
        end = len(text) - self._trailing(block)
        block.text = text[opening:end]

    def _opening(self, block: Text) -> int:
        """How much goes at its beginning: the rest of a line on which only tags stand."""
        line = _BLANK_LINE.match(block.text)
        if line is None:
            return 0
        origin = self._place[id(block)]
        for place in range(origin - 1, -1, -1):
            before = self._shown[place]
            if before.last_line != block.first_line:
                break
            if self._is_seen(place, origin) and self._heeds(before, from_end=True):
                return 0
        return line.end()

    def _trailing(self, block: Text) -> int:
        """How much goes at its end: the indentation of a line on which only tags stand."""
        kept = block.text.rstrip(_BLANKS)
        if kept[-1:] not in _LINE_ENDS or not (kept or block.starts_line):
            return 0
        origin = self._place[id(block)]
        for place in range(origin + 1, len(self._shown)):
            after = self._shown[place]
            if after.first_line != block.last_line:
                break
            if self._is_seen(place, origin) and self._heeds(after, from_end=False):
                return 0
        return len(block.text) - len(kept)

    def _heeds(self, part: Text | Output, *, from_end: bool) -> bool:
        """Whether something is shown between this part's end (or beginning) and its line's."""
        if isinstance(part, Output):
            return True
        if part.is_gone or not part.text or id(part) in self._ignorable:
            return False
        for letter in reversed(part.text) if from_end else part.text:
            if letter in _LINE_ENDS:
                return False
            if not is_java_space(letter):
                return True
        return True

    def _is_ignorable(self, body: Body, place: int) -> bool:
        """Whether white space stands between two things that show nothing, or at the rim."""
        block = body[place]
        if not isinstance(block, Text) or block.text.strip(TRIMMED):
            return False
        is_top = body is self._root
        before = body[place - 1] if place > 0 else None
        after = body[place + 1] if place + 1 < len(body) else None
        return all(is_top if near is None else _shows_nothing(near) for near in (before, after))


def _shows_nothing(block: Block) -> bool:
    return isinstance(block, Assign | Comment | Macro)
