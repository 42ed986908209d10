"""The tags of a template: which directive begins or ends at a place, and how far its name goes."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from draft_editor.template.tokens import not_here

_DIRECTIVE: Final = re.compile(r"<(/?)#([A-Za-z_]+)")
_CALL: Final = re.compile(r"<(/?)@([A-Za-z_][A-Za-z0-9_]*|(?<=/@))(?![\w.$@(\[])")
_CLOSED: Final = re.compile(r"[ \t\n\r]*>")
_CLOSED_LOOSELY: Final = re.compile(r"[ \t\n\r]*/?>")
_BLANK: Final = frozenset(" \t\n\r")

_WITH_EXPRESSION: Final = frozenset(
    {
        "if",
        "elseif",
        "list",
        "items",
        "assign",
        "local",
        "macro",
        "switch",
        "case",
        "escape",
        "outputformat",
    }
)
OPAQUE: Final = frozenset(
    {"attempt", "autoesc", "compress", "escape", "noautoesc", "noescape", "outputformat"}
)
"""Directives that change what they hold, in ways that are not worked out here."""

_LOOSE: Final = frozenset({"else", "break", "continue", "nested"})
_STRICT: Final = (OPAQUE | {"sep", "default", "recover"}) - {"escape", "outputformat"}
_CLOSABLE: Final = OPAQUE | {"if", "list", "items", "sep", "switch", "assign", "local", "macro"}


class Tag(NamedTuple):
    """A directive's tag; `inside` is the place behind its name, `end` that behind the tag.

    The `name` of one that ends a directive begins with “/”, that of a macro's call with “@”.
    The end of a tag with an expression is known only when that has been read: it is `inside`.
    """

    name: str
    start: int
    inside: int
    end: int


NO_TAG: Final = Tag("", 0, 0, 0)


def tag_at(text: str, start: int) -> Tag:
    """The tag that begins at a place; raises `Unsure` for a directive that is not known here."""
    if text.startswith(("<@", "</@"), start):
        return _call_at(text, start)
    match = _DIRECTIVE.match(text, start)
    name = match[2] if match else ""
    inside = match.end() if match else start
    if match and match[1]:
        known, closing = name in _CLOSABLE, _CLOSED
    elif name in _WITH_EXPRESSION:
        if text[inside : inside + 1] in _BLANK:
            return Tag(name, start, inside, inside)
        known, closing = False, _CLOSED
    else:
        known = name in _LOOSE | _STRICT
        closing = _CLOSED_LOOSELY if name in _LOOSE else _CLOSED
    end = closing.match(text, inside)
    if not known or end is None:
        raise not_here(f"{text[start:inside]}>", start, inside)
    return Tag(match[1] + name if match else name, start, inside, end.end())


def _call_at(text: str, start: int) -> Tag:
    match = _CALL.match(text, start)
    if match is None:
        raise not_here(text[start : start + 12].split(maxsplit=1)[0], start, start + 2)
    inside = match.end()
    if not match[1]:
        return Tag(f"@{match[2]}", start, inside, inside)
    end = _CLOSED.match(text, inside)
    if end is None:
        raise not_here(match.group(), start, inside)
    return Tag(f"/@{match[2]}", start, inside, end.end())
