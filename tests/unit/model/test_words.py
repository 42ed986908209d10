"""Sentences keep their template until a language is known."""

from __future__ import annotations

from draft_editor.model.words import Complaint, count_words, words


def test_a_sentence_without_values_is_its_template() -> None:
    assert str(words("Nothing to say.")) == "Nothing to say."


def test_values_fill_their_places_and_keep_their_own_braces() -> None:
    said = words("The file “{name}” has {size} bytes.", name="{a}.txt", size=3)
    assert str(said) == "The file “{a}.txt” has 3 bytes."


def test_a_sentence_inside_a_sentence_is_said_too() -> None:
    assert str(words("This is {kind}.", kind=words("a list"))) == "This is a list."


def test_another_language_fills_the_same_values() -> None:
    said = words("The file “{name}” is empty.", name="a.pdf")
    assert said.filled("Le fichier « {name} » est vide.") == "Le fichier « a.pdf » est vide."


def test_counted_sentences_know_one_and_many() -> None:
    assert str(count_words("%n change(s)", 1)) == "1 change"
    assert str(count_words("%n change(s) of {whose}", 2, whose="Ana")) == "2 changes of Ana"


def test_equal_sentences_are_one_in_a_set() -> None:
    assert len({words("{a}", a=words("b")), words("{a}", a=words("b")), words("{a}", a=1)}) == 2


def test_a_complaint_says_its_sentence() -> None:
    complaint = Complaint(words("The {part} is empty.", part="id"))
    assert str(complaint) == "The id is empty."
    assert complaint.said.template == "The {part} is empty."
