"""Places of a text that “Replace all” leaves alone: placeholders and tags.

Neither notation of placeholders may be damaged (contract, section 6), and “color” in an
email's style is not the word “color” in its text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from draft_editor.rules import placeholders

_LONGEST_TAG: Final = 5_000
"""Characters of a tag; what is open for longer is a sign “<” in a text."""
_UNREAD: Final = re.compile(
    r"<!--.*?(?:-->|\Z)|<(style|script|head)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL
)
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{2,31});")
_TAG_BEGINS: Final = re.compile(r"</?[A-Za-z]|<!")


class KeptPlaces:
    """Tells of places of one text whether they are words; looks through the text once.

    Placeholders, comments, tags and entities are not, but for those that are taken whole.
    """

    def __init__(self, text: str, *, is_html: bool) -> None:
        self._text = text
        self._is_html = is_html
        spans = [(span.start, span.end) for span in placeholders.find(text)]
        if is_html and "<" in text:
            for unread in (_UNREAD, _ENTITY):
                spans += [found.span() for found in unread.finditer(text)]
        self._spans = sorted(spans)
        self._ends = [end for _, end in self._spans]

    def cut(self, start: int, end: int) -> bool:
        """Whether `text[start:end]` is a piece of a placeholder or of a tag, and not all of it."""
        for at in range(bisect_right(self._ends, start), len(self._spans)):
            begins, ends = self._spans[at]
            if begins >= end:
                break
            if not (start <= begins and ends <= end):
                return True
        return self._is_html and self._cuts_a_tag(start, end)

    def _cuts_a_tag(self, start: int, end: int) -> bool:
        at = self._text.rfind("<", max(0, start - _LONGEST_TAG), end)
        if at < 0 or _TAG_BEGINS.match(self._text, at) is None:
            return False
        return self._text.find(">", at, end if at >= start else start) < 0
