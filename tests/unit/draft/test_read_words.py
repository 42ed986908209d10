"""What is read of HTML, and where each of its letters stands in the source."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.draft.read_words import ReadWords, reading, tags_in


def read(source: str) -> ReadWords:
    def run() -> Generator[None, None, ReadWords]:
        return (yield from reading(source))

    steps = run()
    while True:
        try:
            next(steps)
        except StopIteration as done:
            words = done.value
            assert isinstance(words, ReadWords)
            return words


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>Dear <b>Ma</b>ria</p>\r\n<p>you</p>", "Dear Maria\nyou\n"),
        ("<p>R&amp;D caf&eacute; 5&nbsp;$ &#8217;&#x2019; &nothing; &</p>", None),
        ("<div>a\n  long\tline<br>next</div>", "a long line\nnext\n"),
        ("<style>p{}</style><!-- x --><title>T</title>a<script>b", "a"),
        ("Dear ${a<b}, <#if x>y</#if> 1 < 2", "Dear ${a<b}, <#if x>y</#if> 1 < 2"),
        ("<a title=\"a > b\" href='x'>here</A> <B>now", "here now"),
        ("", ""),
    ],
)
def test_what_is_read(source: str, text: str | None) -> None:
    expected = "R&D café 5\u00a0$ ’’ &nothing; &\n" if text is None else text
    assert read(source).text == expected


def test_letters_know_their_places() -> None:
    source = "<p>R&amp;D <b>to</b>day"
    words = read(source)
    assert [source[a:b] for a, b in zip(words.starts, words.ends, strict=True)] == [
        *("R", "&amp;", "D", " ", "t", "o", "d", "a", "y")
    ]


@given(st.text(alphabet="ab<>/p&;${} \n\"'!-", max_size=60))
def test_places_go_on_and_are_those_of_the_source(source: str) -> None:
    words = read(source * 30)
    assert len(words.text) == len(words.starts) == len(words.ends)
    assert all(a < b for a, b in zip(words.starts, words.ends, strict=True))
    assert words.starts == sorted(words.starts)


def test_tags_are_told_from_words() -> None:
    assert tags_in("a</b>b<!-- x < y --> <i title='>'>1 < 2") == "</b><!-- x < y --><i title='>'>"
