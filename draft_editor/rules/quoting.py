"""What an answer quotes: the mail that it answers, which is somebody else’s and not judged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_LINES: Final = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_HEADER: Final = re.compile(
    r"^[ \t]*(?:_{8,}|-{3,} ?(?:Original Message|Forwarded message|Message d[’']origine"
    r"|Message transféré)"
    r"|(?:From|De)[ \u00a0]?:[^\n]*(?:@|\n\s*(?:Sent|Date|Envoyé|To|À)[ \u00a0]?:)"
    r"|(?:On|Le) (?=[^\n]*\d)[^\n]{6,120}(?:\n[^\n]{0,80})?(?:wrote|a écrit)[ \u00a0]?:[ \t]*$)"
    r"(?s:.*)",
    re.MULTILINE,
)
"""What mail programs write before the mail that is answered; that goes to the end."""
_ROOM: Final = re.compile(
    r"<(?:div|blockquote|hr)\b[^>]*\b(?:class|id)\s*=\s*[\"']?[^\"'>]*"
    r"(?:gmail_quote|yahoo_quoted|moz-cite-prefix|divRplyFwdMsg|appendonsend)(?s:.*)",
    re.IGNORECASE,
)
"""What they put around it in HTML."""
_BLOCK: Final = re.compile(r"<(?P<closing>/?)blockquote\b(?P<how>[^>]*)>", re.IGNORECASE)
_INDENTED: Final = re.compile(r"border(?:-width)?\s*:\s*(?:none|0)", re.IGNORECASE)
"""A block that is moved to the right and quotes nobody."""


def without_quotes(text: str) -> str:
    """The text with blanks in the place of lines that are quoted, all other places kept."""
    return _HEADER.sub(_blank, _LINES.sub(_blank, text))


def without_quoted_blocks(html: str) -> str:
    """The HTML with blanks in the place of blocks that are quoted, all other places kept."""
    cleaned = _ROOM.sub(_blank, html)
    for start, end in _quoted_blocks(cleaned):
        cleaned = f"{cleaned[:start]}{' ' * (end - start)}{cleaned[end:]}"
    return cleaned


def _quoted_blocks(html: str) -> Iterator[tuple[int, int]]:
    """Where the outermost of them begin and end."""
    depth = begin = 0
    for tag in _BLOCK.finditer(html):
        if not tag["closing"]:
            if depth == 0:
                if _INDENTED.search(tag["how"]):
                    continue
                begin = tag.start()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                yield begin, tag.end()
    if depth:
        yield begin, len(html)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
