"""Foreign text made fit to be shown."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.api.plain_text import EXCERPT_LENGTH, looks_like_page, one_line, page_text


def test_white_space_becomes_single_spaces() -> None:
    assert one_line(" a\n\tb\u00a0 c ") == "a b c"


def test_what_is_invisible_or_turns_the_text_round_is_left_out() -> None:
    assert one_line("a\x00\x1b[31mb\u202ec\ud800d\u2066") == "a[31mbcd"


def test_emoji_stay_whole() -> None:
    assert one_line("👩\u200d🔧 ready") == "👩\u200d🔧 ready"


def test_a_long_text_ends_with_dots() -> None:
    assert one_line("word " * 200, 12) == "word word w…"


@given(st.text(), st.integers(1, 50))
def test_any_text_becomes_one_short_visible_line(text: str, length: int) -> None:
    line = one_line(text, length)
    assert len(line) <= length
    assert not any(unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"} for letter in line)


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><p>x",
        "\ufeff\n <HTML>",
        "<!-- login --><body>",
        '<?xml version="1.0"?><html>',
        "<h1>502</h1>",
    ],
)
def test_a_page_is_known_by_its_beginning(text: str) -> None:
    assert looks_like_page("application/json", text)


@pytest.mark.parametrize("text", ["", " \n", '{"cut', "[1"])
def test_html_in_name_only_is_no_page(text: str) -> None:
    assert not looks_like_page("text/html", text)


def test_text_that_calls_itself_html_is_a_page() -> None:
    assert looks_like_page("text/HTML; charset=utf-8", "Please sign in")
    assert not looks_like_page("text/plain", "Please sign in")


def test_a_page_is_reduced_to_its_visible_text() -> None:
    page = (
        "<html><head><title>Sign&nbsp;in</title><style>p{}</style>"
        "<script>if (a<b) {}</script></head><body><p>Hello <b>you</b>&amp;me</p></body></html>"
    )
    assert page_text(page) == "Sign in Hello you &me"


def test_a_hidden_part_inside_a_hidden_part_stays_hidden() -> None:
    assert page_text("<svg><style>x</style>y</svg>z") == "z"


def test_a_page_that_the_parser_gives_up_on_shows_what_was_read() -> None:
    assert page_text("<p>before</p><![ broken") == "before"


@given(st.text(st.sampled_from("<>![]-/?&;#x a\"'=hscript"), max_size=60))
def test_any_page_is_read(page: str) -> None:
    assert len(page_text(page)) <= EXCERPT_LENGTH
