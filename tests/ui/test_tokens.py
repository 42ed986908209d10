"""The colours can be told apart: 4.5:1 for text, 3:1 for parts of controls (WCAG 2.2 AA)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import pytest

from draft_editor.ui.tokens import CONTRAST, DARK, LIGHT, Colours

THEMES: Final = (LIGHT, DARK, CONTRAST)
TEXT: Final = 4.5
PART: Final = 3.0


def luminance(colour: str) -> float:
    """How light a colour is, from 0 to 1 (WCAG 2.2, “relative luminance”)."""
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def texts(colours: Colours) -> Iterator[tuple[str, str]]:
    """Every colour of words with every ground that it may stand on."""
    tones = (colours.accent, colours.good, colours.warning, colours.bad)
    for ground in (colours.background, colours.surface):
        for word in (colours.text, colours.muted, *(tone.text for tone in tones)):
            yield word, ground
    for tone in tones:
        yield tone.text, tone.soft
        yield colours.text, tone.soft
    yield colours.muted, colours.accent.soft  # the second line of a chosen draft
    yield colours.on_accent, colours.accent.text
    yield colours.on_accent, colours.accent_pressed
    yield colours.on_bubble, colours.bubble


def parts(colours: Colours) -> Iterator[tuple[str, str]]:
    """What marks the edge, the focus and the trouble of a control, with what is around it."""
    for ground in (colours.background, colours.surface):
        yield colours.field_line, ground
        yield colours.accent.text, ground
        yield colours.bad.text, ground
        yield colours.muted, ground


def test_the_measure_is_the_known_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", THEMES, ids=lambda colours: colours.name)
def test_words_can_be_read(colours: Colours) -> None:
    weak = [(*pair, round(contrast(*pair), 2)) for pair in texts(colours)]
    assert [pair for pair in weak if pair[2] < TEXT] == []


@pytest.mark.parametrize("colours", THEMES, ids=lambda colours: colours.name)
def test_parts_of_controls_can_be_seen(colours: Colours) -> None:
    weak = [(*pair, round(contrast(*pair), 2)) for pair in parts(colours)]
    assert [pair for pair in weak if pair[2] < PART] == []
