"""Foreign text made fit to be shown: short, on one line, without tags and control characters."""

from __future__ import annotations

import re
import unicodedata
from contextlib import suppress
from html.parser import HTMLParser
from typing import Final

EXCERPT_LENGTH: Final = 400
"""Characters of a server's own text that are shown at most."""

_BIDI: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_PAGE_START: Final = re.compile(
    r"\ufeff?\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*"
    r"<(?:!doctype\s+html|html|head|body|title|script|meta|h1|center)\b",
    re.IGNORECASE | re.DOTALL,
)
_LOOKED_AT: Final = 20_000


def one_line(text: str, length: int = EXCERPT_LENGTH) -> str:
    """The text with white space as single spaces, nothing invisible, at most `length` long."""
    line = " ".join(text[: length * 20].split())
    if not line.isprintable():
        line = " ".join("".join(map(_visible, line)).split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


def _visible(letter: str) -> str:
    if letter.isspace():
        return " "
    if letter in _BIDI or unicodedata.category(letter) in {"Cc", "Cs", "Cn", "Co"}:
        return ""
    return letter


def looks_like_page(content_type: str, text: str) -> bool:
    """Whether an answer is a web page: it begins like one, or says so and is no JSON."""
    start = text[:_LOOKED_AT]
    if _PAGE_START.match(start) is not None:
        return True
    first = start.lstrip("\ufeff \t\r\n")[:1]
    return "html" in content_type.lower() and bool(first) and first not in "{["


def page_text(html: str) -> str:
    """What a reader sees of a web page: its title and its text, on one line."""
    reader = _PageReader()
    # The parser of the standard library gives up on marks such as `<![`: what it has read by
    # then is what is shown.
    with suppress(AssertionError):
        reader.feed(html[:_LOOKED_AT])
        reader.close()
    return one_line(" ".join(reader.pieces))


class _PageReader(HTMLParser):
    _HIDDEN: Final = frozenset({"script", "style", "template", "noscript", "svg"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._hidden_by = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self._hidden_by and tag in self._HIDDEN:
            self._hidden_by = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self._hidden_by:
            self._hidden_by = ""

    def handle_data(self, data: str) -> None:
        if not self._hidden_by:
            self.pieces.append(data)
