"""Parts of a text: the checked vectors, pairs that stay whole, culprits, replacements."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.rules.text_parts import (
    MAX_CULPRITS,
    PLAIN,
    Culprit,
    Encoding,
    count,
    fewest_parts,
    plain,
)

GSM, UCS = Encoding.GSM_7, Encoding.UCS_2

VECTORS = [
    ("a" * 160, GSM, 1),
    ("a" * 161, GSM, 2),
    ("a" * 306, GSM, 2),
    ("a" * 307, GSM, 3),
    ("a" * 80 + "\r\n" + "a" * 79, GSM, 2),
    ("a" * 80 + "\n" + "a" * 79, GSM, 1),
    ("a" * 200 + "\r\n" + "a" * 105, GSM, 3),
    ("é" * 70, GSM, 1),
    ("e\u0301" * 70, UCS, 3),
    ("中" * 70, UCS, 1),
    ("中" * 71, UCS, 2),
    ("|", GSM, 1),
    ("😀|", UCS, 1),
    ("“Hi”", UCS, 1),
    ("", GSM, 0),
]


@pytest.mark.parametrize(("text", "encoding", "parts"), VECTORS)
def test_checked_vectors(text: str, encoding: Encoding, parts: int) -> None:
    counted = count(text)
    assert (counted.encoding, counted.parts) == (encoding, parts)
    assert counted.characters == len(text)


@pytest.mark.parametrize("character", "^{}\\[]~|€\f")
def test_an_extension_character_counts_two(character: str) -> None:
    assert count(character).units == 2
    assert count(character).encoding is GSM
    assert count(character * 80).parts == 1
    assert count(character * 81).parts == 2


@pytest.mark.parametrize("character", "àäéèöùüæÄÇÉÖÜÆñÑßøØåÅìò@£$¥ΔΩ§¿¡¤")
def test_accented_letters_inside_the_alphabet(character: str) -> None:
    assert count(character).encoding is GSM
    assert count(character).units == 1


@pytest.mark.parametrize("character", "âçêëîïôûÿœÀÂÈÊËÎÏÔÙÛŒ«»’“”…–—\xa0\u202f`\t\x1b")
def test_characters_outside_the_alphabet(character: str) -> None:
    assert count(character).encoding is UCS
    assert [culprit.character for culprit in count(character).culprits] == [character]


def test_an_escape_pair_is_not_split_over_two_parts() -> None:
    counted = count("a" * 152 + "|" + "a" * 152)
    assert (counted.units, counted.parts) == (306, 3)
    assert counted.remaining == 152
    assert count("a" * 151 + "|" + "a" * 153).parts == 2


def test_a_character_beyond_the_bmp_is_not_split_over_two_parts() -> None:
    counted = count("中" * 66 + "😀" + "中" * 66)
    assert (counted.units, counted.parts) == (134, 3)
    assert counted.remaining == 66
    assert count("中" * 65 + "😀" + "中" * 67).parts == 2


def test_half_a_surrogate_pair_counts_one_unit() -> None:
    counted = count("\ud83d")
    assert (counted.units, counted.encoding, counted.parts) == (1, UCS, 1)
    assert count("中" * 66 + "\ud83d" + "中" * 10).parts == 2


@pytest.mark.parametrize(
    ("text", "remaining"),
    [("", 160), ("a", 159), ("a" * 161, 145), ("€", 158), ("中", 69), ("中" * 71, 63), ("😀", 68)],
)
def test_what_still_fits_into_the_last_part(text: str, remaining: int) -> None:
    assert count(text).remaining == remaining


def test_culprits_are_named_with_their_places_in_code_points() -> None:
    assert count("😀 it’s 8…9’ ç").culprits == (
        Culprit("😀", (0,), None),
        Culprit("’", (4, 10), "'"),
        Culprit("…", (8,), "..."),
        Culprit("ç", (12,), None),
    )


def test_a_large_text_names_no_more_culprits_than_a_message_may_have() -> None:
    (culprit,) = count("中" * 5000).culprits
    assert len(culprit.places) == MAX_CULPRITS


def test_plain_replaces_typography_and_keeps_letters() -> None:
    assert plain("“L’été” – 5\u202f000\xa0$…\u200b") == '"L\'été" - 5 000 $...'
    assert plain("garçon 😀") == "garçon 😀"


def test_plain_joins_a_letter_and_its_accent_where_that_is_one_gsm_character() -> None:
    assert plain("e\u0301") == "é"
    assert plain("e\u0302") == "e\u0302"


@pytest.mark.parametrize("character", PLAIN)
def test_every_replacement_is_inside_the_alphabet_and_its_original_outside(character: str) -> None:
    assert count(character).encoding is UCS
    assert count(PLAIN[character]).encoding is GSM


def test_fewest_parts_counts_each_culprit_as_one_plain_character() -> None:
    assert fewest_parts("ç" * 160) == 1
    assert fewest_parts("ç" * 161) == 2


@given(st.text(alphabet=st.sampled_from("a|é€\n中’😀\ud83d"), max_size=400))
def test_parts_agree_with_packing_one_character_at_a_time(text: str) -> None:
    counted = count(text)
    is_gsm = not set(text) & set("中’😀\ud83d")
    one, each = (160, 153) if is_gsm else (70, 67)
    wide = "|€" if is_gsm else "😀"
    sizes = [2 if character in wide else 1 for character in text]
    assert counted.units == sum(sizes)
    parts, used = 1, 0
    for size in sizes:
        if used + size > each:
            parts, used = parts + 1, 0
        used += size
    if counted.units <= one:
        parts, used, each = ceil(counted.units / one), counted.units, one
    assert (counted.parts, counted.remaining) == (parts, each - used)


@pytest.mark.parametrize("piece", ["a", "|a", "é’", "中", "😀"])
def test_counting_the_longest_message_takes_no_more_than_a_millisecond(
    best_seconds: Callable[[Callable[[], object]], float], slowness: int, piece: str
) -> None:
    text = (piece * 1600)[:1600]
    assert best_seconds(lambda: count(text)) < 0.001 * slowness
