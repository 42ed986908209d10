"""A list merges by its indexes where it is sure which item each side meant."""

from __future__ import annotations

import pytest

from draft_editor.draft.list_merge import in_order
from draft_editor.model.json_text import Json, dump, parse


def _list(text: str) -> list[Json]:
    value = parse(text)
    assert isinstance(value, list)
    return value


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "both"),
    [
        ("[1,2]", "[3,2]", "[1,4]", "[3,4]"),
        ("[1,2]", "[3,4]", "[3,2]", "[3,4]"),
        ("[1,2,3]", "[2,3]", "[1,2,3,4]", "[2,3,4]"),
        ('[{"a":1},2,[3]]', '[{"a":1.0},2,[3]]', '[{"a":1},2,[3,4]]', '[{"a":1.0},2,[3,4]]'),
        ('["1",1,null]', '["1",1,true]', '["2",1,null]', '["2",1,true]'),
        ("[1]", "[1,2]", "[1,2]", "[1,2]"),
    ],
)
def test_changes_of_other_items_merge(base: str, mine: str, theirs: str, both: str) -> None:
    for one, two in ((mine, theirs), (theirs, mine)):
        found = in_order(_list(base), _list(one), _list(two))
        assert found is not None
        assert dump(found) == both


@pytest.mark.parametrize(
    ("base", "mine", "theirs"),
    [
        ("[1,2]", "[3,2]", "[4,2]"),
        ("[1,2]", "[2]", "[3,2]"),
        ("[1,2]", "[2]", "[1,3]"),
        ("[1,2]", "[1,3,2]", "[1,4,2]"),
        ("[1,2]", "[1,3,2]", "[1,4]"),
        ("[]", "[1]", "[2]"),
        ('[{"a":1,"b":2}]', '[{"a":3,"b":2}]', '[{"a":1,"b":4}]'),
    ],
)
def test_changes_that_meet_do_not(base: str, mine: str, theirs: str) -> None:
    assert in_order(_list(base), _list(mine), _list(theirs)) is None
    assert in_order(_list(base), _list(theirs), _list(mine)) is None
