"""Every change fits or alters nothing, is taken back exactly, and touches only its path."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_json import KEYS, OBJECTS, VALUES, places
from draft_editor.draft.change import (
    Change,
    ChangeDoesNotFit,
    Insert,
    Move,
    Remove,
    Set,
    Unset,
    applied,
    inverse,
)
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.tree import ABSENT, child, value_at
from draft_editor.model.json_text import Json, JsonObject, Number, dump, same


def _fitting(data: st.DataObject, tree: Json) -> Change:
    """Some change that fits a tree, at some place of it."""
    place = data.draw(st.sampled_from(places(tree)))
    here = value_at(tree, place)
    assert here is not ABSENT
    choices: list[Change] = [Set(place, data.draw(VALUES), here)]
    if isinstance(here, dict):
        key = data.draw(KEYS.filter(lambda key: key not in here))
        at = data.draw(st.integers(0, len(here)))
        choices.append(Set(place / key, data.draw(VALUES), ABSENT, at))
        choices += [Unset(place / key, item, at) for at, (key, item) in enumerate(here.items())]
    elif isinstance(here, list):
        choices.append(Insert(place / data.draw(st.integers(0, len(here))), data.draw(VALUES)))
        choices += [Remove(place / index, item) for index, item in enumerate(here)]
        if here:
            index = st.integers(0, len(here) - 1)
            choices.append(Move(place, data.draw(index), data.draw(index)))
    return data.draw(st.sampled_from(choices))


@given(OBJECTS, st.data())
def test_a_change_and_its_inverse_leave_the_tree_as_it_was(
    tree: JsonObject, data: st.DataObject
) -> None:
    before = dump(tree)
    change = _fitting(data, tree)
    after = applied(tree, change)
    assert dump(tree) == before, "a tree is never changed in place"
    assert same(applied(after, inverse(change)), tree)
    assert inverse(inverse(change)) == change


@given(OBJECTS, st.data())
def test_what_lies_beside_the_path_is_shared(tree: JsonObject, data: st.DataObject) -> None:
    change = _fitting(data, tree)
    after = applied(tree, change)
    holder = change.path if isinstance(change, Move) else change.path.parent
    for depth in range(len(holder)):
        upper = Path(holder.steps[:depth])
        for place in places(value_at_or_fail(tree, upper)):
            if len(place) == 1 and place.last != holder.steps[depth]:
                assert value_at(after, upper + place) is value_at(tree, upper + place)


def value_at_or_fail(tree: Json, path: Path) -> Json:
    """What stands at a place that is known to be there."""
    here = value_at(tree, path)
    assert here is not ABSENT
    return here


def test_siblings_of_a_new_key_keep_their_places() -> None:
    tree: Json = {"a": None, "c": None}
    after = applied(tree, Set(Path.of("b"), "new", ABSENT, 1))
    assert dump(after) == '{"a":null,"b":"new","c":null}'


def test_a_move_takes_an_item_to_its_new_index() -> None:
    tree: Json = {"tags": ["a", "b", "c"]}
    assert applied(tree, Move(Path.of("tags"), 0, 2)) == {"tags": ["b", "c", "a"]}
    assert applied(tree, Move(Path.of("tags"), 2, 1)) == {"tags": ["a", "c", "b"]}


_TREE: JsonObject = {"text": "x", "number": Number("1.0"), "list": ["a", "b"], "null": None}


@pytest.mark.parametrize(
    "change",
    [
        Set(ROOT, {}, {}),
        Set(ROOT, {}, ABSENT),
        Set(Path.of("text"), "new", "other"),
        Set(Path.of("text"), "new", ABSENT),
        Set(Path.of("number"), Number("2"), Number("1.00")),
        Set(Path.of("missing"), "new", None),
        Set(Path.of("missing"), "new", ABSENT, 5),
        Set(Path.of("missing"), "new", ABSENT, -1),
        Set(Path.of("missing", "deeper"), "new", ABSENT),
        Set(Path.of("text", "key"), "new", ABSENT),
        Set(Path.of("list", 2), "new", ABSENT, 0),
        Set(Path.of(0), "new", ABSENT),
        Set(Path.of("list", "key"), "new", ABSENT),
        Unset(ROOT, _TREE, 0),
        Unset(Path.of("missing"), None, 0),
        Unset(Path.of("null"), False, 3),
        Unset(Path.of("null"), None, 2),
        Unset(Path.of("list", 0), "a", 0),
        Unset(Path.of("text", "key"), "a", 0),
        Insert(ROOT, "new"),
        Insert(Path.of("list", 3), "new"),
        Insert(Path.of("list", -1), "new"),
        Insert(Path.of("list", "key"), "new"),
        Insert(Path.of("text", 0), "new"),
        Insert(Path.of("missing", 0), "new"),
        Remove(ROOT, _TREE),
        Remove(Path.of("list", 2), "a"),
        Remove(Path.of("list", -1), "b"),
        Remove(Path.of("list", 0), "b"),
        Remove(Path.of("list", "key"), "a"),
        Remove(Path.of("null"), None),
        Move(ROOT, 0, 1),
        Move(Path.of("list"), 0, 2),
        Move(Path.of("list"), 2, 0),
        Move(Path.of("list"), -1, 0),
        Move(Path.of("list"), 0, -1),
        Move(Path.of("text"), 0, 0),
        Move(Path.of("missing"), 0, 0),
    ],
    ids=str,
)
def test_a_change_that_does_not_fit_says_so_and_alters_nothing(change: Change) -> None:
    before = dump(_TREE)
    with pytest.raises(ChangeDoesNotFit) as caught:
        applied(_TREE, change)
    assert dump(_TREE) == before
    assert change.path.is_within(caught.value.path)
    assert "does not fit this draft" in str(caught.value)


def test_an_edit_in_one_branch_shares_the_other() -> None:
    tree: Json = {"left": {"deep": ["x"]}, "right": {"deep": ["y"]}}
    after = applied(tree, Set(Path.of("left", "deep", 0), "z", "x"))
    assert child(after, "right") is child(tree, "right")


@pytest.mark.parametrize(
    "change",
    [
        Set(Path.of("body"), "see you at nine", "see you at ten"),
        Unset(Path.of("body"), "see you at nine", 0),
        Insert(Path.of("tags", 0), "see you at nine"),
        Remove(Path.of("tags", 0), "see you at nine"),
    ],
)
def test_a_log_line_with_a_change_shows_no_message_text(change: Change) -> None:
    assert "see you" not in repr(change)
    assert "body" in repr(change) or "tags" in repr(change)
