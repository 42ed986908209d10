"""A sentence comes back from its text as it was, to be said in whatever language is read."""

from __future__ import annotations

import pytest

from draft_editor.draft.words_text import BadWords, read_words, words_text
from draft_editor.model.words import Words, count_words, words


@pytest.mark.parametrize(
    "said",
    [
        words("Body"),
        words("{a} of {b}", a="x", b=3),
        count_words("%n tag(s)", 3),
        words("{what}: {why}", what=count_words("%n file(s)", 1), why=words("{n}", n=-2)),
        words("“{{}}” \ud800 é\n"),
    ],
)
def test_a_sentence_comes_back(said: Words) -> None:
    assert read_words(words_text(said)) == said


@pytest.mark.parametrize(
    "text",
    ["", "1", "[]", '["a"]', "[1,{},null]", '["a",{"b":null},null]', '["a",{"b":[1]},null]',
     '["a",{"b":1.5},null]', '["a",{},1.5]', '["a",{},"1"]', '["a",{"b":["c","d"]},null]'],
)  # fmt: skip
def test_what_is_no_sentence_is_refused(text: str) -> None:
    with pytest.raises(BadWords):
        read_words(text)
