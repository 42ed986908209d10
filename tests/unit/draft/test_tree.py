"""Reading a tree by path, and the one copy that an edit makes."""

from __future__ import annotations

import pytest
from hypothesis import given

from any_json import VALUES, places
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.tree import ABSENT, child, items_at, text_at, text_of, value_at, with_child
from draft_editor.model.json_text import Json, Number, dump


@given(VALUES)
def test_every_place_of_a_tree_can_be_read(tree: Json) -> None:
    assert value_at(tree, ROOT) is tree
    for place in places(tree)[1:]:
        holder = value_at(tree, place.parent)
        assert holder is not ABSENT
        assert value_at(tree, place) is child(holder, place.last)


@pytest.mark.parametrize(
    "path",
    [
        Path.of("missing"),
        Path.of("missing", "deeper"),
        Path.of("text", "key"),
        Path.of("text", 0),
        Path.of("list", "key"),
        Path.of("list", 1),
        Path.of("list", -1),
        Path.of(0),
    ],
)
def test_where_nothing_stands_is_absent(path: Path) -> None:
    assert value_at({"text": "x", "list": [None], "null": None}, path) is ABSENT


@pytest.mark.parametrize("value", [None, True, Number("1"), {}, []])
def test_no_text_is_empty(value: Json) -> None:
    assert text_at({"key": value}, Path.of("key")) == ""
    assert text_at({}, Path.of("key")) == ""
    assert text_at({"key": "text"}, Path.of("key")) == "text"
    assert (text_of({"key": value}, "key"), text_of(value, "key")) == ("", "")
    assert text_of({"key": "text"}, "key") == "text"


@pytest.mark.parametrize("value", [None, True, "text", {}])
def test_no_list_has_no_items(value: Json) -> None:
    assert items_at({"key": value}, Path.of("key")) == []
    assert items_at({}, Path.of("key")) == []
    assert items_at({"key": [value]}, Path.of("key")) == [value]


def test_null_is_not_absent() -> None:
    assert value_at({"null": None}, Path.of("null")) is None
    assert repr(ABSENT) == "ABSENT"


def test_a_copy_shares_what_was_not_touched_and_keeps_the_order() -> None:
    first: Json = ["x"]
    last: Json = {"y": None}
    tree: Json = {"first": first, "middle": True, "last": last}
    copy = with_child(tree, "middle", False)
    assert copy == {"first": ["x"], "middle": False, "last": {"y": None}}
    assert dump(copy).index("first") < dump(copy).index("middle") < dump(copy).index("last")
    assert child(copy, "first") is first
    assert child(copy, "last") is last
    assert child(tree, "middle") is True
    assert with_child(["a", "b", "c"], 1, "B") == ["a", "B", "c"]


def test_a_step_of_the_wrong_kind_is_a_mistake_of_the_program() -> None:
    with pytest.raises(TypeError, match="only an object has keys"):
        with_child({"a": None}, 0, None)
