"""The words of HTML as they are read, each letter with the place where it stands in the source.

What a person sees as “ready today” may be `<b>ready</b>&nbsp;to<i>day</i>` there.
"""

from __future__ import annotations

import re
from collections.abc import Generator
from html import unescape
from typing import Final, NamedTuple

INLINE: Final = frozenset(
    {"a", "abbr", "b", "code", "del", "em", "font", "i", "ins", "mark", "q", "s", "small"}
) | {"span", "strike", "strong", "sub", "sup", "u"}
"""Tags that stand inside a line."""

_BREAK: Final = "\n"
"""What stands between two lines, and is found by nobody who types."""
_TOKEN: Final = re.compile(
    r"(?P<words>[^<&$ \t\r\n\f]+)|(?P<space>[ \t\r\n\f]+)"
    r"|(?P<unread><!--.*?(?:-->|\Z)|<(?P<kind>style|script|head|title)\b.*?(?:</(?P=kind)\s*>|\Z))"
    r"|(?P<filled>\$\{[^}]*\})"
    r"|(?P<tag></?(?P<name>[a-z][\w:-]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>)"
    r"|(?P<entity>&(?:#\d{1,7}|#x[0-9a-f]{1,6}|\w{2,31});)|(?P<letter>.)",
    re.DOTALL | re.IGNORECASE,
)
_TAG: Final = re.compile(
    r"<!--.*?-->|</?[a-z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", re.DOTALL | re.IGNORECASE
)
_A_STEP: Final = 400
"""Tokens that are read in one go: less than a millisecond."""


class ReadWords(NamedTuple):
    """`text[i]` stands at `source[starts[i]:ends[i]]`."""

    text: str
    starts: list[int]
    ends: list[int]


def reading(source: str) -> Generator[None, None, ReadWords]:
    """The words of a source, read step by step: a generator that returns them."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    last = _BREAK
    for number, token in enumerate(_TOKEN.finditer(source), 1):
        start, end = token.span()
        read = _read(token, last)
        if len(read) == end - start:
            starts.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
        elif read:
            starts.append(start)
            ends.append(end)
        pieces.append(read)
        last = read[-1:] or last
        if number % _A_STEP == 0:
            yield
    return ReadWords("".join(pieces), starts, ends)


def _read(token: re.Match[str], last: str) -> str:
    """What is read of a piece of the source: itself, one letter, or nothing."""
    match token.lastgroup:
        case "space":
            return "" if last in {" ", _BREAK} else " "
        case "tag":
            is_inside = token["name"].casefold() in INLINE
            return "" if is_inside or last == _BREAK else _BREAK
        case "unread":
            return ""
        case "entity":
            letter = unescape(token[0])
            return letter if len(letter) == 1 else token[0]
        case _:
            return token[0]


def tags_in(stretch: str) -> str:
    """The tags of a stretch of HTML, without its words."""
    return "".join(_TAG.findall(stretch))
