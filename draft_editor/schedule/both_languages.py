"""The words of both languages, which are always understood, and patterns they share."""

from __future__ import annotations

from typing import Final

from draft_editor.schedule.lexicon import Lexicon, joined, one_of
from draft_editor.schedule.lexicon_en import ENGLISH
from draft_editor.schedule.lexicon_fr import FRENCH

LEXICON: Final[Lexicon] = joined(ENGLISH, FRENCH)

WORD_START: Final = r"(?<![a-z])"
WORD_END: Final = r"(?![a-z0-9])"
MONTH: Final = rf"{one_of(LEXICON.months)}{WORD_END}\.?"
ORDINAL: Final = rf"{one_of(LEXICON.ordinals)}(?![a-z])"
NO_CLOCK: Final = r"(?![0-9a-z/:]| ?(?:h(?![a-z])|heures?(?![a-z])|[ap]\.? ?m(?![a-z])))"
"""After a number that is no hour: “nov 9am” names no ninth of November."""
