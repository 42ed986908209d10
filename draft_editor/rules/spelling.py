"""Which words of a text a dictionary is asked about, and when one of them is right.

Left out is what no dictionary can know: placeholders, tags and entities of HTML, links,
addresses, file names, mentions, acronyms, words with digits, scripts other than Latin.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache
from html import unescape
from typing import Final, NamedTuple

from draft_editor.model.tongue import Tongue
from draft_editor.rules import placeholders
from draft_editor.rules.trade_words import is_of_the_trade

LONGEST: Final = 60
"""Letters of a word that is still looked up; a longer one is an id, or nobody's."""
_PARAGRAPHS: Final = str.maketrans("\u2028\u2029", "\n\n")


class Word(NamedTuple):
    """A word as a dictionary has it, from `text[start:end]` in code points.

    Its letters are whole characters, its apostrophes straight, without soft hyphens.
    """

    text: str
    start: int
    end: int


_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060"
_FILLER = "\u200b"
"""In the place of a tag within a word; at the end of one it is no part of it."""
_INSIDE = f"\u0300-\u036f{_UNSEEN}"
_TOKENS = re.compile(
    rf"""
      \b(?:https?|ftp|file|mailto|tel|sms):\S{{1,2000}}
    | \bwww\.\S{{1,2000}}
    | [\w.%+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}})++
    | [@\#][\w.-]{{1,64}}
    | (?:\b[A-Za-z]:)?[\\/]{{1,2}}(?:[\w.-]{{1,64}}[\\/]){{1,20}}[\w.-]{{0,64}}
    | (?:[\w.-]{{1,64}}[\\/]){{2,20}}[\w.-]{{0,64}}
    | [\w-]{{1,64}}(?:\.[\w-]{{1,64}}){{0,9}}\.[a-z][a-z0-9]{{1,9}}(?!\w)(?:/\S{{0,2000}})?
    | (?P<word> \w (?:[\w{_INSIDE}]|['’ʼ‐‑-](?=[{_INSIDE}]*+\w))*+ )
    """,
    re.VERBOSE,
)
_TO_PLAIN = str.maketrans(
    {**dict.fromkeys("’ʼ", "'"), **dict.fromkeys("‐‑", "-")} | dict.fromkeys(_UNSEEN)
)
_NOT_LATIN = re.compile(r"[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿﬀ-ﬆ'-]")
_CAPITAL_INSIDE = re.compile(r"[^\W\d_][A-ZÀ-ÖØ-Þ]")
_ELISIONS: Final = frozenset(
    {"l", "d", "j", "m", "t", "s", "c", "n", "qu"}
    | {"jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"}
)

_PREFIXES: Final = frozenset(
    {"anti", "auto", "co", "demi", "ex", "mi", "mid", "multi", "non", "post", "pre", "pré", "re"}
    | {"self", "semi", "sous", "sub", "un"}
)
"""What stands before a hyphen and is no word by itself: pre-owned, mi-saison."""

_FAR: Final = re.compile(
    r"<\#--.*?(?:-->|\Z)|<!--.*?(?:-->|\Z)|<(style|script|head)\b.*?(?:</\1\s*>|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_FAR_IN_TEMPLATES: Final = re.compile(r"<#--.*?(?:-->|\Z)", re.DOTALL)
_TAG: Final = re.compile(r"</?([a-z!][a-z0-9]*)[^<>]*(?:>|\Z)", re.IGNORECASE)
_ENTITY: Final = re.compile(r"&(?:\#\w{1,8}|\w{1,31});")
_WITHIN_WORDS: Final = frozenset(
    {"a", "abbr", "b", "em", "font", "i", "mark", "s", "small", "span", "strong", "u"}
)
"""Tags that do not part a word: `<b>B</b>onjour`."""
_HTML: Final = re.compile(r"</?[a-z!]", re.IGNORECASE)


class CheckedText:
    """A text whose words are asked for stretch by stretch, such as those that can be seen.

    What hides long stretches, such as a style sheet, is found once for the whole text.
    """

    def __init__(self, text: str, *, may_be_html: bool = False) -> None:
        self._text = text
        self._is_html = may_be_html and _HTML.search(text) is not None
        hiding = _FAR if self._is_html else _FAR_IN_TEMPLATES
        self._far = [found.span() for found in hiding.finditer(text)] if "<" in text else []
        self._starts = [start for start, _ in self._far]

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    def words(self, start: int, end: int) -> tuple[Word, ...]:
        """The words of `text[start:end]`, which begins and ends between two words."""
        first = self._opening(start)
        is_open = self._opening(end) < end
        most = min(len(self._text), end + placeholders.MAX_LENGTH * is_open)
        piece = self._without_far(first, most).translate(_PARAGRAPHS)
        found = _words(piece, start - first, end - first, self._is_html)
        return tuple(Word(each.text, first + each.start, first + each.end) for each in found)

    def _opening(self, place: int) -> int:
        """Where the placeholder or the tag begins that is still open at `place`, or `place`."""
        text, low = self._text, max(0, place - placeholders.MAX_LENGTH)
        first = place
        for opening, closing in (("${", "}"), ("<", ">")):
            at = text.rfind(opening, low, place)
            if at >= 0 and text.find(closing, at, place) < 0:
                first = min(first, at)
        return first

    def _without_far(self, first: int, end: int) -> str:
        pieces: list[str] = []
        place = first
        for start, stop in self._far[max(0, bisect_right(self._starts, first) - 1) :]:
            if start >= end:
                break
            if stop > place:
                pieces += (self._text[place:start], " " * (min(stop, end) - max(start, place)))
                place = min(stop, end)
        pieces.append(self._text[place:end])
        return "".join(pieces)


def is_right(word: str, tongue: Tongue, knows: Callable[[str], bool]) -> bool:
    """Whether a word is right where `knows` says it of single ones.

    French puts short words in front (l’, qu’), English a possessive behind; both join words
    with hyphens. English writes café with and without its accent.
    """
    if knows(word) or is_of_the_trade(word, tongue):
        return True
    if tongue is Tongue.ENGLISH and not word.isascii() and knows(without_accents(word)):
        return True
    before, apostrophe, behind = word.partition("'")
    if apostrophe and tongue is Tongue.FRENCH and before.casefold() in _ELISIONS:
        return is_right(behind, tongue, knows)
    if tongue is Tongue.ENGLISH and behind == "s":
        return is_right(before, tongue, knows)
    *first, last = word.split("-")
    return bool(first) and all(
        len(part) < 2 or is_right(part, tongue, knows) or part.casefold() in prefixes
        for prefixes, parts in ((_PREFIXES, first), ((), [last]))
        for part in parts
    )


def plain_word(written: str) -> str:
    """A word as a dictionary has it: whole characters, straight apostrophes."""
    return unicodedata.normalize("NFC", written.translate(_TO_PLAIN))


def without_accents(word: str) -> str:
    """A word as one writes it who has no keys for accents."""
    return "".join(each for each in unicodedata.normalize("NFD", word) if each.isascii())


@lru_cache(maxsize=512)  # paragraphs are asked for again and again while others are typed in
def _words(piece: str, start: int, end: int, is_html: bool) -> tuple[Word, ...]:
    found = _TOKENS.finditer(_shown(piece, is_html=is_html), start, end)
    return tuple(word for token in found if (word := _word(token)) is not None)


def _word(token: re.Match[str]) -> Word | None:
    if token.lastgroup is None:
        return None
    written = token[0].rstrip(_FILLER)
    text = written if written.isascii() else plain_word(written)
    if not 1 < len(text) <= LONGEST:
        return None
    if _NOT_LATIN.search(text) or _CAPITAL_INSIDE.search(text):
        return None
    return Word(text, token.start(), token.start() + len(written))


def _shown(piece: str, *, is_html: bool) -> str:
    """The piece as it is read, as long as it was: what nobody reads is spaces."""
    blanked: list[str] = []
    place = 0
    for span in placeholders.find(piece):
        blanked += (piece[place : span.start], " " * (span.end - span.start))
        place = span.end
    shown = "".join((*blanked, piece[place:])) if blanked else piece
    if is_html:
        shown = _ENTITY.sub(_character, _TAG.sub(_gap, shown))
    return shown


def _gap(tag: re.Match[str]) -> str:
    is_within = tag[1].lower() in _WITHIN_WORDS
    return (_FILLER if is_within else " ") * len(tag[0])


def _character(entity: re.Match[str]) -> str:
    """A letter or an apostrophe with soft hyphens behind it; anything else parts words."""
    character = unescape(entity[0])
    is_of_word = len(character) == 1 and (character.isalpha() or character in "'’\u00ad")
    return (character if is_of_word else " ").ljust(len(entity[0]), "\u00ad" if is_of_word else " ")
