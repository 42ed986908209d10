"""What it would cost to say less: where parts end, what one part less takes, which characters."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.rules.placeholders import find
from draft_editor.rules.text_parts import borders, count, longest_within
from draft_editor.rules.text_saving import (
    Fewer,
    Without,
    needs_letters,
    plain_outside,
    shorter,
    without_culprits,
)

TEXTS = st.text(alphabet=st.sampled_from("a|é€\n中’😀\ud83d"), max_size=400)


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("", ()),
        ("a" * 160, ()),
        ("a" * 161, (153,)),
        ("a" * 307, (153, 306)),
        ("a" * 152 + "|" + "a" * 152, (152, 304)),
        ("中" * 71, (67,)),
        ("中" * 66 + "😀" + "中" * 66, (66, 132)),
        ("😀" * 40, (33,)),
    ],
)
def test_parts_begin_where_no_pair_is_cut(text: str, begin: tuple[int, ...]) -> None:
    assert borders(text) == begin


@pytest.mark.parametrize(
    ("text", "needed"),
    [("garçon", True), ("fore\u0302t", True), ("中", True), ("’… 😀", False), ("a", False)],
)
def test_letters_are_needed_and_signs_are_not(text: str, needed: bool) -> None:
    assert needs_letters(count(text)) is needed


@given(TEXTS)
def test_each_part_is_one_part_by_itself(text: str) -> None:
    begin = borders(text)
    assert len(begin) == max(0, count(text).parts - 1)
    ends = (0, *begin, len(text))
    assert list(ends) == sorted(ends)
    assert all(count(text[start:end]).parts <= 1 for start, end in pairwise(ends))


@given(TEXTS)
def test_shorter_is_exact(text: str) -> None:
    counted = count(text)
    fewer = shorter(text, counted)
    if counted.parts < 2:
        assert fewer is None
        return
    assert fewer is not None
    assert fewer.parts == counted.parts - 1
    assert count(text[: len(text) - fewer.characters]).parts <= fewer.parts
    assert count(text[: len(text) - fewer.characters + 1]).parts > fewer.parts


@pytest.mark.parametrize(
    ("text", "fewer"),
    [
        ("a" * 172, Fewer(12, 1)),
        ("a" * 310, Fewer(4, 2)),
        ("a" * 100 + "…", Fewer(1, 1)),  # what stands before it is GSM
        ("…" + "a" * 100, Fewer(31, 1)),
    ],
)
def test_what_one_part_less_takes(text: str, fewer: Fewer) -> None:
    assert shorter(text, count(text)) == fewer


def test_a_short_text_is_whole_within_one_part() -> None:
    assert longest_within("“Hi”", 1) == 4
    assert longest_within("", 1) == 0


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("a" * 200, None),
        ("“Hi”", None),
        ("“" + "a" * 100, Without(("“",), 1)),
        ("“" + "a" * 157 + "…", Without(("“", "…"), 2)),  # “…” is three characters then
        ("ç" + "a" * 100, Without(("ç",), 1)),
        ("中" * 71, Without(("中",), 1)),
        ("…" * 71, None),  # 213 characters then
        ("“" + "€" * 81, None),
    ],
)
def test_what_the_costly_characters_cost(text: str, without: Without | None) -> None:
    assert without_culprits(text, count(text), find(text)) == without


def test_placeholders_stay_as_they_were() -> None:
    text = "“${name!'l’ami'}” – _payurl…"
    assert plain_outside(text, find(text)) == "\"${name!'l’ami'}\" - _payurl..."
    assert plain_outside("L’été", ()) == "L'été"


@pytest.mark.parametrize("piece", ["a", "|a", "é’", "中", "😀"])
def test_all_there_is_to_say_of_the_longest_message_takes_few_milliseconds(
    best_seconds: Callable[[Callable[[], object]], float], slowness: int, piece: str
) -> None:
    text = (piece * 1600)[:1600]
    counted = count(text)

    def say_all() -> None:
        borders(text)
        shorter(text, counted)
        without_culprits(text, counted, ())

    assert best_seconds(say_all) < 0.003 * slowness
