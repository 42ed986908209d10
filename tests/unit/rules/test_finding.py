"""Levels are the words that scripts read, from the gravest to the mildest."""

from __future__ import annotations

from draft_editor.rules.finding import Level


def test_levels_are_plain_words_in_the_order_of_gravity() -> None:
    assert [str(level) for level in Level] == ["blocks", "warning", "hint"]
