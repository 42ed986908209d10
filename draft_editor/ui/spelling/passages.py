"""The language of each paragraph: a message may say the same in French and in English."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from draft_editor.model.tongue import Tongue
from draft_editor.rules.wording import clear_language
from draft_editor.ui.fields.shown_text import PARAGRAPH


@lru_cache(maxsize=512)  # paragraphs are asked for again and again while others are typed in
def tongue_of(paragraph: str, usual: Tongue) -> Tongue:
    """The language that a paragraph is clearly written in, or else that of the whole text."""
    clear = clear_language(paragraph)
    return next((each for each in Tongue if each == clear), usual)


def paragraph_end(text: str, place: int) -> int:
    """Where the paragraph at a place ends."""
    end = text.find(PARAGRAPH, place)
    return len(text) if end < 0 else end


def paragraph_start(text: str, place: int) -> int:
    """Where the paragraph at a place begins."""
    return text.rfind(PARAGRAPH, 0, place) + 1


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The parts of `text[start:end]`, each with the whole of the paragraph that it is in."""
    while start < end:
        stop = paragraph_end(text, start)
        yield start, min(stop, end), text[paragraph_start(text, start) : stop]
        start = stop + 1
