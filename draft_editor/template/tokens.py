"""The tokens of an expression, as FreeMarker's manual spells them, one after the other."""

from __future__ import annotations

import re
from typing import Final, NamedTuple, NoReturn

from draft_editor.model.words import words
from draft_editor.template.outcome import Failure, NotHere, Unsure

MAX_TOKENS: Final = 150
"""Tokens that one expression may have; it bounds how deep its tree can be."""

_MOST_SKIPPED: Final = 1_000
"""Tokens beyond those that are read, in search of the end of what is not read."""

MAX_DIGITS: Final = 15
"""Digits of a number that every kind of number holds exactly."""


class Token(NamedTuple):
    """`kind` is `text`, `raw`, `number`, `name`, or the sign or key word itself; `""` at the end.

    The key words `lt`, `gt` and their kind come as the signs that they stand for.
    """

    kind: str
    source: str
    start: int
    end: int


_SPACE: Final = re.compile(r"[ \t\n\r]*")
_TOKEN: Final = re.compile(
    r"""
      (?P<raw> r (?: "[^"]*" | '[^']*' ) )
    | (?P<text> "(?:[^"\\]|\\.)*" | '(?:[^'\\]|\\.)*' )
    | (?P<number> [0-9]+ (?: \.[0-9]+ )? )
    | (?P<name> [A-Za-z_$@\xc0-\xd6\xd8-\xf6\xf8-\u02c1]
        [0-9A-Za-z_$@\xc0-\xd6\xd8-\xf6\xf8-\u02c1]* )
    | (?P<sign> \?\? | != | == | && | \|\| | &lt;=? | &gt;=? | <= | \.\.[<!*.]? | \+= | -= | \*=
        | /= | %= | \+\+ | -- | -> | \*\* | [?!=<.+*%,;:\[\](){}-] )
    | (?P<close> />? | >=? )
    """,
    re.VERBOSE | re.DOTALL,
)
_WORDS: Final = frozenset({"true", "false", "in", "as", "using"})
_COMPARISONS: Final = {
    "lt": "<",
    "lte": "<=",
    "gt": ">",
    "gte": ">=",
    "&lt;": "<",
    "&lt;=": "<=",
    "&gt;": ">",
    "&gt;=": ">=",
}
_NOT_HERE: Final = frozenset(
    {"->", ";", "{", "...", "..<", "..!", "..*", "**", "using", "&", "|", "]"}
)
"""What FreeMarker takes where this room does not: nothing certain can be said of it."""

_TYPOGRAPHIC: Final = frozenset(
    "‘’‚‛′´`“”„‟″«»‹›‐‑‒–—―−•…\xa0\xad\u202f\u205f\u2060\u3000\ufeff"
) | frozenset(map(chr, range(0x2000, 0x200C)))
"""What writing programs put in place of plain signs: outside of texts FreeMarker knows none."""


class Tokens:
    """The tokens from a place on.

    Outside of round brackets `>` ends the tag; inside it compares. `tag` is where the whole
    begins, for what is said when it does not end.
    """

    def __init__(self, text: str, start: int, tag: int) -> None:
        self._text = text
        self.tag = tag
        self.unread: NotHere | None = None
        """Why something between here and the end was skipped."""
        self._start = start
        self._brackets = 0
        self._count = 0
        self.end = start
        """Where the last token that was taken ends."""
        self.next = self._read()

    def up_to(self, end: int) -> str:
        """The text as far as a place."""
        return self._text[:end]

    def behind_next(self) -> str:
        """The two characters behind the next token and the space after it, as far as there are."""
        space = _SPACE.match(self._text, self.next.end)
        start = space.end() if space else self.next.end
        return self._text[start : start + 2]

    def take(self) -> Token:
        """The next token, which is then behind."""
        token = self.next
        self._count += 1
        if self._count > MAX_TOKENS:
            raise Unsure(words("This is too long to be worked out here."), self.tag, token.end)
        self.end = token.end
        if token.kind == "(":
            self._brackets += 1
        elif token.kind == ")":
            self._brackets -= 1
        self.next = self._read()
        return token

    def accept(self, kind: str) -> Token | None:
        """The next token if it is of that kind."""
        return self.take() if self.next.kind == kind else None

    def expect(self, kind: str) -> Token:
        """The next token, which has to be of that kind."""
        if self.next.kind != kind:
            self.refuse()
        return self.take()

    def close(self, *kinds: str) -> int:
        """End with one of these signs; returns the place behind it, where text begins again."""
        if self.next.kind not in kinds:
            self.refuse()
        return self.next.end

    def skipped(self, *kinds: str) -> list[Token]:
        """All tokens from the beginning to the end with one of these signs, which is next then.

        For what FreeMarker reads and this room does not. Raises what is wrong with a token.
        """
        found: list[Token] = []
        self.end, self._brackets, self._count = self._start, 0, -_MOST_SKIPPED
        self.next = self._read()
        braces = 0
        while braces > 0 or self.next.kind not in kinds:
            if not self.next.kind:
                self.refuse()
            braces += (self.next.kind == "{") - (self.next.kind == "}")
            found.append(self.take())
        return found

    def refuse(self) -> NoReturn:
        """Stop at the next token, which does not belong where it stands."""
        token = self.next
        if not token.kind:
            raise Failure(
                words(
                    "“{tag}” does not end.",
                    tag=shown(self._text[self.tag : token.end]),
                ),
                self.tag,
                token.end,
            )
        why = words("“{what}” does not belong here.", what=shown(token.source))
        if token.kind in _NOT_HERE:
            raise not_here(token.source, token.start, token.end)
        raise Failure(why, token.start, token.end)

    def _read(self) -> Token:
        text = self._text
        space = _SPACE.match(text, self.end)
        start = space.end() if space else self.end
        if start >= len(text):
            return Token("", "", start, start)
        match = _TOKEN.match(text, start)
        if match is None or text.startswith(("<#--", "<!--"), start):
            return self._strange(start)
        source = match.group()
        match match.lastgroup:
            case "sign":
                kind = _COMPARISONS.get(source, source)
            case "name":
                self._refuse_strange_letter(match.end())
                kind = source if source in _WORDS else _COMPARISONS.get(source, "name")
            case "close":
                return self._closing(source, start)
            case group:
                kind = str(group)
        return Token(kind, source, start, match.end())

    def _closing(self, source: str, start: int) -> Token:
        """`>` and `/>` end a tag, `>` and `>=` in brackets compare, `/` divides."""
        if self._brackets > 0:
            kind = source[0] if source == "/>" else source
        else:
            kind = "end" if source == "/>" else source[0].replace(">", "stop")
        length = 2 if kind in {"end", ">="} else 1
        return Token(kind, source[:length], start, start + length)

    def _strange(self, start: int) -> Token:
        """What no token begins with: an open quote never ends, the rest is not known here."""
        if self._text[start] in "\"'":
            raise Failure(
                words("The text that begins here has no closing quote."), start, start + 1
            )
        self._refuse_typographic(start)
        raise not_here(self._text[start : start + 1], start, start + 1)

    def _refuse_strange_letter(self, end: int) -> None:
        self._refuse_typographic(end)
        following = self._text[end : end + 1]
        if following == "\\" or following > "\u02c1":
            raise not_here(following, end, end + 1)

    def _refuse_typographic(self, start: int) -> None:
        if self._text[start : start + 1] in _TYPOGRAPHIC:
            why = words("Curly quotes and special spaces cannot stand here.")
            raise Failure(why, start, start + 1)


def not_here(what: str, start: int, end: int) -> Unsure:
    """The stop for what FreeMarker may know and this room does not."""
    return Unsure(words("Only the service can work out “{what}”.", what=shown(what)), start, end)


def shown(text: str, most: int = 40) -> str:
    """Somebody's text as a sentence may quote it: in one line, and not too long."""
    line = " ".join(text[: 4 * most].split())
    return line if len(line) <= most and len(text) <= 4 * most else f"{line[: most - 1]}…"
