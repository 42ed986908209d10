"""The languages that messages are written and spelling is checked in, and one's own words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from draft_editor.model.words import Words


class Tongue(StrEnum):
    """A language that words are looked up in."""

    ENGLISH = "en"
    FRENCH = "fr"


class OwnWords(NamedTuple):
    """The words that a person has added; `said` where some of them could not be read."""

    words: Mapping[Tongue, tuple[str, ...]]
    said: Words | None = None
