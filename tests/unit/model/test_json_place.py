"""What the reader refuses without a place is found again in the text."""

from __future__ import annotations

import pytest

from draft_editor.model.json_place import line_and_column, place_of_constant, place_of_second_key


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"a":1,"a":2}', 7),
        ('{"a":{"a":1},"b":[{"a":1},{"a":2}]}', 0),
        ('{"a":"a" , "\\u0061" :2}', 11),
        ("]}", 0),
    ],
)
def test_the_second_of_two_keys(text: str, place: int) -> None:
    assert place_of_second_key(text) == place


@pytest.mark.parametrize(("text", "place"), [('["NaN", NaN]', 8), ("{}", 0), ("[-Infinity]", 1)])
def test_a_number_that_is_none(text: str, place: int) -> None:
    assert place_of_constant(text) == place


def test_lines_and_columns_count_from_one() -> None:
    assert line_and_column("ab\ncd", 4) == (2, 2)
    assert line_and_column("ab", 0) == (1, 1)
