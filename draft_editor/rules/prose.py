"""The words of a body as its writer wrote them: no placeholders, tags, quotes, JSON of a note."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from typing import Final

from draft_editor.model.note import read_note
from draft_editor.rules.placeholders import Span
from draft_editor.rules.quoting import without_quoted_blocks, without_quotes

_TAG_NAMES: Final = (
    "a|abbr|address|article|b|big|blockquote|body|br|center|code|col|colgroup|dd|del|div|dl|dt|em"
    "|font|footer|form|h[1-6]|head|header|hr|html|i|img|ins|li|link|main|map|mark|meta|nav|ol|p"
    "|picture|pre|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot"
    "|th|thead|time|title|tr|u|ul|video"
)
_UNSEEN: Final = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(?P<unread>style|script|head)\b[^>]*>.*?(?:</(?P=unread)\s*>|\Z)"
    rf"|(?!<(?!(?:{_TAG_NAMES})\b)[a-zà-ÿ_]+(?: [a-zà-ÿ_]+)*>)"
    r"</?(?P<tag>[a-z][a-z0-9:-]*)(?=[\s/>]|\Z)[^>]*(?:>|\Z)"
    r"|<![^>]*(?:>|\Z)"
    r"|&(?:\#\w{1,8}|\w{1,31});",
    re.IGNORECASE | re.DOTALL,
)
"""Words in angles, such as `<first name>`, are no tag of anybody’s: they were to be filled in."""
_TAG: Final = re.compile(rf"</?(?:{_TAG_NAMES})(?=[\s/>]|\Z)|<!", re.IGNORECASE)
_PARTING: Final = frozenset(
    {"blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li"}
) | {"ol", "p", "pre", "table", "td", "th", "tr", "ul"}
"""Tags at which a line ends."""
_PICTURE: Final = re.compile(r"<(?:img|object|picture|svg|video)\b", re.IGNORECASE)
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_FILLER: Final = "\u200b"

MOST_READ: Final = 5_000
"""Characters of a body that are read for how they sound: nobody writes more by hand, and
looking through 200 KB takes longer than there is between two keys."""


def prose_of(protocol: str, body: str, spans: Sequence[Span]) -> str:
    """The words of a body’s beginning, every other character a blank: places stay as they are.

    What an email quotes is left out, unless it is nothing else. Only a note’s text, which lies
    in JSON inside the body (contract, section 5), stands by itself.
    """
    note = None if protocol in {"TEXT", "EMAIL"} else read_note(body)
    if note is not None:
        return note.text[:MOST_READ]
    text = _without(body[:MOST_READ], [span for span in spans if span.end <= MOST_READ])
    if protocol != "EMAIL":
        return text
    read = _words if _TAG.search(text) else str
    own = without_quotes(read(without_quoted_blocks(text)))
    return own if own.strip() else read(text)


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


def _words(html: str) -> str:
    return _UNSEEN.sub(_blank, html)


def _blank(found: re.Match[str]) -> str:
    """Spaces; but the sign that an entity stands for, fillers behind it, and the end of a line."""
    if found.lastgroup == "tag":
        return ("\n" if found["tag"].lower() in _PARTING else "").ljust(len(found[0]))
    letter = _unescape()(found[0]) if found[0].startswith("&") else ""
    is_sign = len(letter) == 1 and not letter.isspace()
    return letter.ljust(len(found[0]), _FILLER) if is_sign else " " * len(found[0])


@cache
def _unescape() -> Callable[[str], str]:
    """What reads entities; loaded with the first one, because many emails have none."""
    found: Callable[[str], str] = import_module("html").unescape
    return found
