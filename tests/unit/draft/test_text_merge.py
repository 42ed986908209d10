"""A text merges word by word, no placeholder is cut, and a note stays a note."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.draft.text_merge import merged_text, words_of
from draft_editor.model.json_text import dump
from draft_editor.model.note import read_note
from merge_sides import SECONDS, many_cases

_WORD_SIGNS = st.sampled_from(["${", "}", "<#", "<", ">", "--", "#", "/", '"', "'", "(", " ", "a"])


@given(st.one_of(st.text(), st.lists(_WORD_SIGNS).map("".join)))
def test_the_words_make_up_the_text(text: str) -> None:
    pieces = words_of(text)
    assert "".join(pieces) == text
    assert all(pieces)
    assert all(piece.isspace() or not piece[0].isspace() for piece in pieces)


@pytest.mark.parametrize(
    "word",
    [
        "plain,",
        "$5.00",
        "_payurl",
        "${name}",
        "${ user.first name }",
        '${name!"no } name"}',
        "${name!'it''s } \\' you'}",
        '${f({"a b": 1})}',
        "<#if late && (days > 3)>",
        '<#if a == "x > y">',
        "</#if>",
        "<@macro a=1 />",
        "</@macro>",
        "<#-- a <b> - -- comment -->",
        '<a href="x y">',
        "</p>",
    ],
)  # fmt: skip
def test_a_placeholder_or_a_tag_is_one_word(word: str) -> None:
    assert words_of(word) == [word]
    assert words_of(f"x {word}\n{word}") == ["x", " ", word, "\n", word]


@pytest.mark.parametrize("word", ["${owner's car}", "<#if owner's car>"])
def test_a_lone_apostrophe_does_not_cut_it(word: str) -> None:
    assert words_of(f"x {word} y") == ["x", " ", word, " ", "y"]


def test_an_open_end_is_no_word_of_its_own_kind() -> None:
    assert words_of("a ${b c") == ["a", " ", "$", "{b", " ", "c"]
    assert words_of("<#if a") == ["<", "#if", " ", "a"]


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "both"),
    [
        ("one two three", "1 two three", "one two 3", "1 two 3"),
        ("one two three", "one two three four", "zero one two three", "zero one two three four"),
        ("one two three", "two three", "one two", "two"),
        ("one two three four", "1 2 three four", "one two three 4", "1 2 three 4"),
        ("one two three", "1 two 3", "1 two three", "1 two 3"),
        ("Hi ${a}, one two", "Dear ${a}, one two", "Hi ${a}, one 2", "Dear ${a}, one 2"),
        ("a ${x} b", "1 ${x} b", "a ${x} 2", "1 ${x} 2"),
        ("a\n\nb c", "a\n\nb c d", "x\n\nb c", "x\n\nb c d"),
        ("a <#if x>b c</#if> d", "1 <#if x>b c</#if> d", "a <#if x>b c</#if> 2",
         "1 <#if x>b c</#if> 2"),
    ],
)  # fmt: skip
def test_changes_with_a_word_between_them_merge(
    base: str, mine: str, theirs: str, both: str
) -> None:
    assert merged_text(base, mine, theirs) == both
    assert merged_text(base, theirs, mine) == both


@pytest.mark.parametrize(
    ("base", "mine", "theirs"),
    [
        ("40 dollars", "50 dollars", "40 euros"),
        ("a b c", "x b c", "y b c"),
        ("a b c", "x c", "a y c"),
        ("a b c", "a b x y", "a b z"),
        ("", "a", "b"),
        ("a b", "a b c", "a b d"),
        ("a b c d", "1 2 c d", "1 b c d"),
        ("a b c d e", "1 b 2 d e", "a b 3 d 4"),
        ("x ${a b} y", "x ${c b} y", "x ${a d} y"),
        ("x <#if a b> y", "x <#if c b> y", "x <#if a d> y"),
        # Each side’s text has no placeholder; the two together would have one
        ("a b c d e", "${a b c d e", "a b c d e}"),
        # What one side opens must be closed on the same side
        ("a b <#if x> c d</#if> e f", "a b c d e f", "a b <#if x> c d <#else> 1</#if> e f"),
        ("a b c d e", "<#if x>a</#if> b c d e", "a b c <#if y>d</#if> e"),
    ],
)
def test_changes_that_meet_are_left_to_a_person(base: str, mine: str, theirs: str) -> None:
    assert merged_text(base, mine, theirs) is None
    assert merged_text(base, theirs, mine) is None


@pytest.mark.timeout(SECONDS)
@many_cases
@given(st.lists(st.sampled_from(["", "mine", "theirs", "both", "mine out", "theirs out"])))
def test_every_word_that_one_side_wrote_is_there(fates: list[str]) -> None:
    # A word that nobody touches stands after each one that somebody may have touched.
    base, mine, theirs, both = ["0"], ["0"], ["0"], ["0"]
    for number, fate in enumerate(fates):
        old, new = [f"old{number}"], [f"new{number}"]
        is_mine, is_theirs = fate in ("mine", "both"), fate in ("theirs", "both")
        base += [*old, f"same{number}"]
        mine += [*(new if is_mine else [] if fate == "mine out" else old), f"same{number}"]
        theirs += [*(new if is_theirs else [] if fate == "theirs out" else old), f"same{number}"]
        both += [
            *(new if is_mine or is_theirs else [] if fate.endswith("out") else old),
            f"same{number}",
        ]
    assert merged_text(*map(" ".join, (base, mine, theirs))) == " ".join(both)


# --- notes (contract, section 5)


def _note(text: str, preview: str | None = None, version: str = "0") -> str:
    preview = text if preview is None else preview
    return (
        '{"text":[{"type":{"code":"PLAIN_TEXT","value":"text/plain"},'
        f'"value":{dump(text)}}}],"version":{version},"previewText":{dump(preview)}}}'
    )


def test_a_note_is_merged_in_the_text_that_a_person_sees() -> None:
    body = merged_text(
        _note('Call "Ann" today please'),
        _note('Ring "Ann" today please'),
        _note('Call "Ann" today\nthanks'),
    )
    assert body == _note('Ring "Ann" today\nthanks')
    note = read_note(body)
    assert note is not None
    assert note.text == 'Ring "Ann" today\nthanks'


@pytest.mark.parametrize(
    ("base", "mine", "theirs"),
    [
        (_note("a b c"), _note("1 b c"), _note("2 b c")),
        (_note("a b c"), _note("1 b c"), _note("a b 2", version="1")),
        (_note("a b c"), _note("a b c", "x"), _note("a b 2")),
        (_note("a b c"), _note("1 b c"), "a b 2"),
        ("a b c", _note("1 b c"), _note("a b 2")),
        (_note("a b c"), _note("1 b c")[:-1], _note("a b 2")),
        ('{"a": "b c d e"}', '{"x": "b c d e"}', '{"a": "b c d y"}'),
    ],
)
def test_a_note_of_which_more_than_the_text_differs_is_left_to_a_person(
    base: str, mine: str, theirs: str
) -> None:
    assert merged_text(base, mine, theirs) is None


def test_a_note_with_something_else_at_the_place_that_differs_is_left_to_a_person() -> None:
    def mixed(preview: str, text: str) -> str:
        ana = '{"type":{"code":"MENTION"},"value":"@Ana"}'
        plain = f'{{"type":{{"code":"PLAIN_TEXT"}},"value":{dump(text)}}}'
        return f'{{"text":[{plain},{ana}],"previewText":{dump(preview)}}}'

    sides = (mixed(f"{text} @Ana", f"{text} ") for text in ("a b c", "1 b c", "a b 2"))
    assert merged_text(*sides) is None


def test_a_text_in_braces_is_no_note() -> None:
    assert merged_text("{a} b c", "{x} b c", "{a} b d") == "{x} b d"
