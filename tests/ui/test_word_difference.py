"""Texts compared word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from draft_editor.ui.word_difference import (
    CONTEXT,
    Mark,
    Piece,
    brief,
    shortened,
    word_difference,
)

SIGNS = {Mark.SAME: "", Mark.REMOVED: "-", Mark.ADDED: "+"}


def _told(pieces: tuple[Piece, ...]) -> list[str]:
    return [f"{SIGNS[piece.mark]}{piece.text}" for piece in pieces]


@given(st.text(alphabet="ab ${}é\r\n.", max_size=40), st.text(alphabet="ab ${}é\r\n.", max_size=40))
def test_both_texts_can_be_read_out_of_the_pieces(old: str, new: str) -> None:
    pieces = word_difference(old, new)
    assert "".join(piece.text for piece in pieces if piece.mark is not Mark.ADDED) == old
    assert "".join(piece.text for piece in pieces if piece.mark is not Mark.REMOVED) == new
    assert all(piece.text for piece in pieces)


def test_words_are_told_apart() -> None:
    pieces = word_difference("Reply YES before 5 PM.", "Reply OK before 6 PM.")
    assert _told(pieces) == ["Reply ", "-YES", "+OK", " before ", "-5", "+6", " PM."]


def test_a_word_that_grew_is_another_word() -> None:
    assert _told(word_difference("it is ready", "it is readymade")) == [
        "it is ",
        "-ready",
        "+readymade",
    ]


def test_neighbouring_words_change_together() -> None:
    assert _told(word_difference("a quick brown fox", "a slow red fox")) == [
        "a ",
        "-quick brown",
        "+slow red",
        " fox",
    ]


def test_a_placeholder_is_one_word() -> None:
    assert _told(word_difference("Hi ${customerName}!", "Hi ${customerFirst}!")) == [
        "Hi ",
        "-${customerName}",
        "+${customerFirst}",
        "!",
    ]


def test_equal_texts_have_no_difference() -> None:
    assert word_difference("same", "same") == (Piece(Mark.SAME, "same"),)
    assert word_difference("", "") == ()


def test_a_long_unreadable_text_is_compared_from_its_ends_only() -> None:
    old, new = "x" * 5000 + "A" + "y" * 5000, "x" * 5000 + "B" + "y" * 5000
    assert _told(word_difference(old, new)) == ["x" * 5000, "-A", "+B", "y" * 5000]


def test_a_text_of_too_many_words_is_compared_from_its_ends_only() -> None:
    old = " ".join(f"a{number}a" for number in range(900))
    new = " ".join(f"b{number}b" for number in range(900))
    marks = [piece.mark for piece in word_difference(old, new)]
    assert marks == [Mark.REMOVED, Mark.ADDED]


def test_what_stayed_is_cut_around_the_differences() -> None:
    far = "word " * 60
    pieces = shortened(word_difference(f"{far}old {far}end", f"{far}new {far}fin"))
    assert [piece.mark for piece in pieces[:3]] == [Mark.SAME, Mark.REMOVED, Mark.ADDED]
    first, middle = pieces[0].text, pieces[3].text
    assert first.startswith("…")
    assert len(first) == CONTEXT + 1
    assert middle.count("…") == 1
    assert len(middle) == 2 * CONTEXT + 1


def test_the_end_that_stayed_is_cut_behind() -> None:
    last = shortened(word_difference("old " + "word " * 60, "new " + "word " * 60))[-1].text
    assert last.endswith("…")
    assert len(last) == CONTEXT + 1


def test_a_text_without_a_difference_is_cut_at_its_end() -> None:
    (only,) = shortened((Piece(Mark.SAME, "word " * 100),))
    assert only.text.startswith("word word")
    assert only.text.endswith("…")


def test_blanks_that_came_or_went_are_drawn() -> None:
    assert _told(shortened(word_difference("one", "one \u00a0"))) == ["one", "+␣⍽"]
    assert _told(shortened(word_difference("one\r\ntwo", "one\ntwo"))) == [
        "one",
        "-␍",
        "↵two",
    ]


def test_a_long_stretch_says_how_long_it_is() -> None:
    (piece,) = shortened(word_difference("", "QUJD" * 250_000))
    assert piece.text.startswith("QUJDQUJD")
    assert piece.text.endswith("… 1.0 MB")


def test_brief_texts_stay() -> None:
    assert brief("two\nlines") == "two↵lines"
    assert brief("abc def", 4) == "abc…"
    assert brief("a" * 12_345, 3) == "aaa… 12 KB"
