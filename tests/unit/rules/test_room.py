"""How small pictures must be for all files to fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.model.json_text import Json
from draft_editor.rules.room import cap, is_picture, megabytes, size_of, total


@pytest.mark.parametrize(
    ("size", "counted"),
    [("12", 12), ("9" * 5000, 10**15), ("6 MB", 0), ("٦", 0), ("", 0), (None, 0), (5, 0)],
)
def test_a_size_counts_where_it_is_a_plain_number(size: Json, counted: int) -> None:
    assert size_of({"docSize": size}) == counted
    assert total([{"docSize": size}, {"docSize": "3"}, "odd", None]) == counted + 3


@pytest.mark.parametrize(
    ("size", "said"), [(0, "0.0"), (5_849_999, "5.8"), (5_960_000, "6.0"), (10**15, "1000000000.0")]
)
def test_megabytes_have_one_place(size: int, said: str) -> None:
    assert str(megabytes(size)) == said


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("image/jpeg", True),
        (" IMAGE/PNG ", True),
        ("image/gif", False),
        ("image/svg+xml", False),
        ("application/pdf", False),
        (None, False),
    ],
)
def test_a_picture_is_what_says_so(kind: Json, answer: bool) -> None:
    assert is_picture({"mimeType": kind}) is answer


@pytest.mark.parametrize(
    ("sizes", "room", "most"),
    [
        ([], 10, 0),
        ([4, 5], 9, 5),
        ([4, 5], 8, 4),
        ([1, 10, 10], 11, 5),
        ([10, 1, 10], 2, 0),
        ([10], -5, 0),
        ([10], 0, 0),
    ],
)
def test_what_is_small_leaves_more_room_for_the_others(
    sizes: list[int], room: int, most: int
) -> None:
    assert cap(sizes, room) == most


@given(st.lists(st.integers(1, 10_000), min_size=1), st.integers(-10, 60_000))
def test_all_fit_and_not_one_byte_more_would(sizes: list[int], room: int) -> None:
    most = cap(sizes, room)
    if most:
        assert sum(min(size, most) for size in sizes) <= room
    if most < max(sizes):
        assert sum(min(size, most + 1) for size in sizes) > room
