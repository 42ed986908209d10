"""Rows go and come so that each of those that stay stands for what it stood for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.model.json_text import Json, Number
from draft_editor.ui.fields.free_object_kinds import Container
from draft_editor.ui.fields.free_object_rows import Come, Gone, RowChange, row_changes

Members = dict[str, Json]


def numbered(*texts: str) -> dict[str, Json]:
    """Members whose values are all different ones."""
    return {text: Number(text) for text in texts}


A = numbered("1", "2", "3", "4", "5")


def of(*names: str) -> Members:
    return {name: A[name] for name in names}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (A, A, []),
        (of("1", "2"), {"1": A["1"], "other": A["2"]}, []),
        (of("1", "2", "3"), of("1", "3"), [Gone(1, 1)]),
        (of("1", "2", "3", "4"), of("2", "4"), [Gone(2, 1), Gone(0, 1)]),
        (of("1", "3"), of("1", "2", "3"), [Come(1, 1)]),
        (of("1", "2", "3"), of("2", "1", "3"), [Gone(0, 1), Come(1, 1)]),
        (of("1", "2", "3", "4"), of("4", "1", "2", "3"), [Gone(3, 1), Come(0, 1)]),
        (of("1", "2", "3", "4"), of("4", "3", "2", "1"), [Gone(0, 4), Come(0, 4)]),
        (of("1"), [A["1"]], [Gone(0, 1), Come(0, 1)]),
        ([], of("1"), [Come(0, 1)]),
        ([A["1"], A["2"]], [A["2"]], [Gone(0, 1)]),
        ([A["1"], A["2"]], [A["1"], A["3"]], []),
        ([A["1"]], [A["2"], A["3"]], [Come(1, 1)]),
    ],
)
def test_the_fewest_rows_are_touched(
    old: Container, new: Container, expected: list[RowChange]
) -> None:
    assert row_changes(old, new) == expected


@given(st.permutations("abcdefg"), st.permutations("abcdefg"), st.integers(0, 7), st.integers(0, 7))
def test_names_stand_in_their_rows_afterwards(
    first: list[str], second: list[str], old_size: int, new_size: int
) -> None:
    values = numbered(*"abcdefg")
    old = {name: values[name] for name in first[:old_size]}
    new = {name: values[name] for name in second[:new_size]}
    rows: list[str | None] = list(old)
    for change in row_changes(old, new):
        match change:
            case Gone(place, count):
                assert 0 <= place <= len(rows) - count
                del rows[place : place + count]
            case Come(place, count):
                rows[place:place] = [None] * count
    assert len(rows) == len(new)
    assert all(row is None or row == name for row, name in zip(rows, new, strict=True))
