from __future__ import annotations

import pytest

from draft_editor.rules.wording import clear_language, language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Your vehicle is ready, please call us.", "en"),
        ("Votre véhicule est prêt, appelez-nous.", "fr"),
        ("Oui, demain 9 h", "fr"),
        ("C’est parfait, bonne journée!", "fr"),
        ("Yes, see you tomorrow", "en"),
        ("", ""),
        ("Toyota 2024", ""),
        ("Thanks, merci", ""),
    ],
)
def test_a_language_is_known_by_its_common_words(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Your vehicle is ready, please call us.", "en"),
        ("Votre véhicule est prêt, appelez-nous.", "fr"),
        ("Merci", ""),
        ("Les Schwab", ""),
        ("Your car is at Le Garage des Sources", ""),
        ("", ""),
    ],
)
def test_a_paragraph_is_clearly_in_a_language(text: str, language: str) -> None:
    assert clear_language(text) == language
