"""An edit as short as it can be told, and from where it was made."""

from __future__ import annotations

import pytest

from draft_editor.model.splice import Splice, splice_between, taken_out_at


@pytest.mark.parametrize(
    ("start", "told"), [(2, 2), (3, 3), (1, 1), (4, 3), (0, 3), (99, 3), (-1, 3)]
)
def test_a_deletion_is_told_from_where_it_began(start: int, told: int) -> None:
    old = "Pay _payurl"
    splice = splice_between(old, "Payurl")
    assert splice == Splice(3, 8, "")
    assert taken_out_at(old, splice, start) == Splice(told, told + 5, "")


def test_of_equal_letters_any_may_be_the_one() -> None:
    splice = splice_between("aaaa", "aaa")
    assert splice is not None
    assert [taken_out_at("aaaa", splice, start).start for start in range(5)] == [0, 1, 2, 3, 3]
