"""How texts are shown, and how an edit of the shown form is carried into the value."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from draft_editor.model.splice import Splice, splice_between
from draft_editor.ui.fields.shown_text import (
    PARAGRAPH,
    carried_to_line,
    carried_to_lines,
    shown_line,
    shown_lines,
)

ODD: Final = "\r\n", "\r", "\n", "\u2028", "\u2029", "\u00a0", "\ufeff", "\ud83d", "\ude00", "😀"
PIECES: Final = st.sampled_from((*ODD, "a", "b", "e\u0301", "א", "\x00", "\u200b", "\ufdd0"))
TEXTS: Final = st.lists(PIECES, max_size=14).map("".join)
TYPED: Final = st.lists(
    st.sampled_from(("x", PARAGRAPH, "\u00a0", "\u2028", "😀")), max_size=4
).map("".join)


def pieces_of(value: str) -> list[str]:
    """The value cut into what the document shows as one character each."""
    pieces: list[str] = []
    place = 0
    while place < len(value):
        size = 2 if value[place : place + 2] == "\r\n" else 1
        pieces.append(value[place : place + size])
        place += size
    return pieces


@given(TEXTS)
def test_a_line_shows_a_character_for_each(value: str) -> None:
    shown = shown_line(value)
    assert len(shown) == len(value)
    assert "\ufeff" not in shown
    assert not any("\ud800" <= letter <= "\udfff" for letter in shown)


@given(TEXTS)
def test_a_document_shows_a_line_end_as_one_character(value: str) -> None:
    shown = shown_lines(value)
    assert len(shown) == len(pieces_of(value))
    assert "\r" not in shown
    assert "\n" not in shown


@given(TEXTS, TEXTS)
def test_the_stretch_that_differs_makes_one_text_of_the_other(old: str, new: str) -> None:
    splice = splice_between(old, new)
    if splice is None:
        assert old == new
        return
    assert old[: splice.start] + splice.inserted + old[splice.end :] == new
    assert old[splice.start : splice.end] != splice.inserted
    # It is the shortest one: neither end of it could be left out.
    gone = old[splice.start : splice.end]
    if gone and splice.inserted:
        assert gone[0] != splice.inserted[0]
        assert gone[-1] != splice.inserted[-1]


@given(TEXTS, st.integers(0, 20), st.integers(0, 20), TYPED)
def test_an_edit_of_a_line_leaves_all_else_as_it_was(
    value: str, start: int, length: int, typed: str
) -> None:
    start = min(start, len(value))
    end = min(start + length, len(value))
    after = carried_to_line(value, Splice(start, end, typed))
    assert after == value[:start] + typed + value[end:]


@given(TEXTS, st.integers(0, 20), st.integers(0, 20), TYPED)
@example("a\r\nb\r\nc", 2, 1, "")
@example("\r\n\r\n", 1, 0, "x")
@example("a\rb\nc", 2, 1, "")
@example("a\rb", 2, 0, PARAGRAPH)
def test_an_edit_of_a_document_leaves_all_else_as_it_was(
    value: str, start: int, length: int, typed: str
) -> None:
    pieces = pieces_of(value)
    start = min(start, len(pieces))
    end = min(start + length, len(pieces))
    after = carried_to_lines(value, Splice(start, end, typed))
    head, tail = "".join(pieces[:start]), "".join(pieces[end:])
    assert after.startswith(head)
    assert after.endswith(tail)
    middle = after[len(head) : len(after) - len(tail)]
    ends = "\n" if "\r" not in value else "\r\n" if "\n" in value else "\r"
    assert middle == typed.replace(PARAGRAPH, ends).replace("\u2028", ends)
    if typed and PARAGRAPH not in value:
        # Nothing that was typed melts into what stands beside it.
        assert len(shown_lines(after)) == len(pieces) - (end - start) + len(typed)


@pytest.mark.parametrize(("place", "size"), [(0, 0), (100_000, 0), (0, 200_000), (199_999, 1)])
def test_a_long_text_is_compared_whole(place: int, size: int) -> None:
    old = "ab\r\n" * 50_000
    new = old[:place] + "x" + old[place + size :]
    splice = splice_between(old, new)
    assert splice is not None
    assert old[: splice.start] + splice.inserted + old[splice.end :] == new
