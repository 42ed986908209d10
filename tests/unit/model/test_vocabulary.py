"""Known words have labels, unknown ones stand for themselves."""

from __future__ import annotations

from draft_editor.model.vocabulary import Vocabulary, Word

VOCABULARY = Vocabulary(Word("TEXT", "Text message"), Word("EMAIL", "Email"))


def test_words_are_offered_in_their_order() -> None:
    assert [word.value for word in VOCABULARY.offered] == ["TEXT", "EMAIL"]


def test_a_known_word_has_a_label_and_an_unknown_one_is_its_own() -> None:
    assert VOCABULARY.label("EMAIL") == "Email"
    assert VOCABULARY.label("FAX") == "FAX"


def test_equal_vocabularies_are_equal() -> None:
    again = Vocabulary(Word("TEXT", "Text message"), Word("EMAIL", "Email"))
    assert {VOCABULARY, again} == {VOCABULARY}
