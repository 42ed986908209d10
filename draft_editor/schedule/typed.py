"""A typed text, folded so that accents, capitals and look-alike signs make no difference."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, and the same folded: small letters, no accents, single plain spaces.

    Every character of `folded` knows where it came from, so that a piece can be named the way
    it was typed.
    """

    text: str
    folded: str
    places: tuple[int, ...]

    def piece(self, start: int, end: int) -> str:
        """The typed text behind `folded[start:end]`."""
        return self.text[self.places[start] : self.places[end]].strip()


def typed(text: str) -> Typed:
    """A text with its folded form; combining marks, in either order of writing, fall away."""
    folded: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for plain in _plain(sign):
            if plain != " " or folded[-1:] != [" "]:
                folded.append(plain)
                places.append(place)
    return Typed(text, "".join(folded), (*places, len(text)))


_APOSTROPHES: Final = "\u2018\u2019\u02bc\u2032`"
_HYPHENS: Final = "\u2010\u2011\u2012\u2013\u2014\u2212"
_ALIKE: Final = str.maketrans(
    dict.fromkeys(_APOSTROPHES, "'")
    | dict.fromkeys(_HYPHENS, "-")
    | dict.fromkeys("\t\n\r\v\f\u2028\u2029", " ")
)


def _plain(sign: str) -> str:
    """One sign folded; nothing for a combining mark. Spaces of all widths become plain ones."""
    parts = unicodedata.normalize("NFKD", sign.translate(_ALIKE)).translate(_ALIKE)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()
