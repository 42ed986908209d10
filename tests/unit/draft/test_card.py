"""A draft in a list says nothing of its text when it is written to a log."""

from __future__ import annotations

from draft_editor.draft.card import Card
from draft_editor.model.locator import Locator


def test_a_log_line_with_a_card_shows_neither_text_nor_customer() -> None:
    locator = Locator.of("d", "u", "c", "mEssageWithAVeryLongName")
    text = '{"body":"see you"}'
    card = Card(locator, text, {"body": "see you"}, "Maria Silva", {"seen": "see you"})
    assert repr(card) == f"Card(locator={locator!r})"
    assert "see you" in card.source
