"""Two people's changes become one draft; where they meet, nobody but a person chooses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_json import VALUES
from draft_editor.draft.change import inverse
from draft_editor.draft.difference import difference
from draft_editor.draft.merge import Conflict, Side, merge
from draft_editor.draft.merge_places import set_keys
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value, value_at
from draft_editor.model.json_text import MAX_DEPTH, Json, JsonObject, dump, parse_object, same
from merge_sides import SECONDS, Sides, key_places, many_cases, sides
from merge_views import (
    after,
    alike,
    all_for,
    assert_both_sides_of_a_set,
    leaves,
    unordered,
    without,
)

_MESSAGE = Path.of("messageAttributes")
_COMMENT = Path.of("internalCommentAttributes")

property_of_merging = pytest.mark.timeout(SECONDS)


# --- what holds for any three states


@property_of_merging
@many_cases
@given(sides())
def test_a_side_that_did_nothing_adds_nothing(three: Sides) -> None:
    for state in (three.mine, three.theirs):
        for merged in (
            merge(three.base, state, three.base),
            merge(three.base, three.base, state),
            merge(three.base, state, state),
        ):
            assert same(merged.tree, state)
            assert merged.conflicts == ()


@property_of_merging
@many_cases
@given(sides())
def test_who_is_who_makes_no_difference(three: Sides) -> None:
    one = merge(three.base, three.mine, three.theirs)
    two = merge(three.base, three.theirs, three.mine)
    assert len(one.conflicts) == len(two.conflicts)
    if not one.conflicts:
        assert unordered(one.tree) == unordered(two.tree)
    for side, other in (
        (Side.MINE, Side.THEIRS),
        (Side.THEIRS, Side.MINE),
        (Side.BASE, Side.BASE),
    ):
        assert unordered(all_for(one, side)) == unordered(all_for(two, other))


@property_of_merging
@many_cases
@given(sides())
def test_no_value_is_invented(three: Sides) -> None:
    merged = merge(three.base, three.mine, three.theirs)
    known = {leaf for tree in (three.base, three.mine, three.theirs) for leaf in leaves(tree)}
    assert set(leaves(merged.tree)) <= known


@property_of_merging
@many_cases
@given(sides())
def test_what_only_one_side_changed_is_there(three: Sides) -> None:
    merged = merge(three.base, three.mine, three.theirs)
    open_places = [conflict.path for conflict in merged.conflicts]
    for path in key_places(three.base, three.mine, three.theirs):
        if any(path.touches(one) for one in open_places):
            continue
        was, ours, others, now = (
            value_at(tree, path) for tree in (three.base, three.mine, three.theirs, merged.tree)
        )
        if alike(was, ours):
            assert alike(now, others)
        if alike(was, others):
            assert alike(now, ours)
        if (keys := set_keys(path)) is not None:
            assert_both_sides_of_a_set(keys, was, ours, others, now)


@property_of_merging
@many_cases
@given(sides())
def test_a_conflict_is_where_all_three_differ_and_keeps_mine(three: Sides) -> None:
    merged = merge(three.base, three.mine, three.theirs)
    assert len({conflict.path for conflict in merged.conflicts}) == len(merged.conflicts)
    for conflict in merged.conflicts:
        was, ours, others = conflict.base, conflict.mine, conflict.theirs
        assert not alike(was, ours)
        assert not alike(was, others)
        assert not alike(ours, others)
        assert alike(value_at(merged.tree, conflict.path), ours)
        if all(isinstance(step, str) for step in conflict.path):
            assert alike(was, value_at(three.base, conflict.path))
            assert alike(ours, value_at(three.mine, conflict.path))
            assert alike(others, value_at(three.theirs, conflict.path))


@property_of_merging
@many_cases
@given(sides(), st.data())
def test_a_decision_is_seen_at_its_place_and_nowhere_else(
    three: Sides, data: st.DataObject
) -> None:
    merged = merge(three.base, three.mine, three.theirs)
    choices: dict[Path, Side | Value] = {
        conflict.path: data.draw(st.one_of(st.sampled_from(Side), st.just(ABSENT), VALUES))
        for conflict in merged.conflicts
        if data.draw(st.booleans())
    }
    tree = merged.decided(choices)
    expected = merged.tree
    for conflict in merged.conflicts:
        choice = choices.get(conflict.path, Side.MINE)
        value = conflict.of(choice) if isinstance(choice, Side) else choice
        assert alike(value_at(tree, conflict.path), value)
        expected = without(expected, conflict.path)
        tree = without(tree, conflict.path)
    assert same(tree, expected)


@property_of_merging
@many_cases
@given(sides())
def test_what_came_from_them_is_named_and_is_one_way_there_and_back(three: Sides) -> None:
    merged = merge(three.base, three.mine, three.theirs)
    assert bool(merged.from_theirs) == (not same(merged.tree, three.mine))
    for path in merged.from_theirs:
        if all(isinstance(step, str) for step in path):
            assert not alike(value_at(merged.tree, path), value_at(three.mine, path))
    changes = difference(three.mine, merged.tree)
    there = after(three.mine, changes)
    assert same(there, merged.tree)
    assert same(after(there, tuple(inverse(one) for one in reversed(changes))), three.mine)


# --- objects


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "tree"),
    [
        ('{"a": 1, "b": 2}', '{"a": 3, "b": 2}', '{"a": 1, "b": 4}', '{"a": 3, "b": 4}'),
        ('{"a": {"b": 1}}', '{"a": {"b": 1, "c": 2}}', '{"a": {"d": 3, "b": 1}}',
         '{"a": {"d": 3, "b": 1, "c": 2}}'),
        ('{"a": 1, "b": 2}', '{"a": 1}', '{"a": 3, "b": 2}', '{"a": 3}'),
        ('{"a": 1, "b": 2}', '{"a": 3, "b": 2}', '{"b": 2, "a": 1}', '{"b": 2, "a": 3}'),
        ('{"a": 1, "b": 2, "c": 3}', '{"b": 2, "a": 1, "c": 3}', '{"c": 3, "b": 2, "a": 1}',
         '{"b": 2, "a": 1, "c": 3}'),
        ('{"a": 1}', '{"a": 2.50}', '{"a": 2.50}', '{"a": 2.50}'),
        ("{}", '{"a": {"x": 1}}', '{"a": {"y": 2}}', '{"a": {"y": 2, "x": 1}}'),
        ('{"a": null}', '{"a": {"x": 1}}', '{"a": {"y": 2}}', '{"a": {"y": 2, "x": 1}}'),
    ],
)  # fmt: skip
def test_changes_that_do_not_touch_merge_by_themselves(
    base: str, mine: str, theirs: str, tree: str
) -> None:
    merged = merge(parse_object(base), parse_object(mine), parse_object(theirs))
    assert (dump(merged.tree), merged.conflicts) == (dump(parse_object(tree)), ())


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "path"),
    [
        ('{"a": 1}', '{"a": 2.50}', '{"a": 2.5}', "a"),
        ('{"a": 1}', "{}", '{"a": 2}', "a"),
        ('{"a": 1}', '{"a": 2}', "{}", "a"),
        ('{"a": 1}', '{"a": null}', "{}", "a"),
        ('{"a": 1}', '{"a": ""}', '{"a": null}', "a"),
        ("{}", '{"a": {}}', '{"a": {"x": 1}}', "a"),
        ("{}", '{"a": []}', '{"a": null}', "a"),
        ('{"a": "x"}', '{"a": {"b": 1}}', '{"a": {"c": 1}}', "a"),
        ('{"a": {"b": {"c": 1}}}', '{"a": {}}', '{"a": {"b": {"c": 2}}}', "a.b"),
        ('{"a": {"b": {"c": 1}}}', '{"a": {"b": {"c": 3}}}', '{"a": {"b": {"c": 2}}}', "a.b.c"),
        ('{"body": "one two three"}', '{"body": "1 two three"}', '{"body": "one two 3"}', "body"),
        ('{"messageAttributes": {"tags": ["x"]}}', '{"messageAttributes": {"tags": []}}',
         '{"messageAttributes": {"tags": null}}', "messageAttributes.tags"),
        ("{}", '{"messageAttributes": {"tags": []}}', '{"messageAttributes": {"tags": ["x"]}}',
         "messageAttributes.tags"),
    ],
)  # fmt: skip
def test_what_both_changed_differently_is_left_to_a_person(
    base: str, mine: str, theirs: str, path: str
) -> None:
    states = parse_object(base), parse_object(mine), parse_object(theirs)
    merged = merge(*states)
    place = Path.parse(path)
    was, ours, others = (value_at(state, place) for state in states)
    assert merged.conflicts == (Conflict(place, was, ours, others),)
    assert same(merged.tree, states[1])
    assert merged.from_theirs == ()


def test_their_key_that_i_took_out_comes_back_where_it_stood() -> None:
    merged = merge(
        parse_object('{"a": 1, "b": 2, "c": 3}'),
        parse_object('{"a": 1, "c": 3}'),
        parse_object('{"a": 1, "b": 4, "c": 3}'),
    )
    assert dump(merged.tree) == '{"a":1,"c":3}'
    assert dump(merged.decided({Path.of("b"): Side.THEIRS})) == '{"a":1,"b":4,"c":3}'
    assert dump(merged.decided({Path.of("b"): Side.BASE})) == '{"a":1,"b":2,"c":3}'
    assert dump(merged.decided({Path.of("b"): None})) == '{"a":1,"b":null,"c":3}'
    assert dump(merged.decided({})) == '{"a":1,"c":3}'


def test_only_a_conflict_can_be_decided() -> None:
    merged = merge({}, {"a": None}, {"b": None})
    with pytest.raises(ValueError, match="no conflict at a"):
        merged.decided({Path.of("a"): Side.THEIRS})


def test_the_places_that_came_from_them_are_small() -> None:
    merged = merge(
        parse_object('{"a": {"b": {"c": 1, "d": 2}, "e": 3}, "f": 4, "g": {"x": 1, "y": 2}}'),
        parse_object('{"a": {"b": {"c": 1, "d": 2}, "e": 5}, "f": 4, "g": {"x": 1, "y": 2}}'),
        parse_object('{"a": {"b": {"c": 6, "d": 2}, "e": 3}, "h": 7, "g": {"y": 2, "x": 1}}'),
    )
    assert set(map(str, merged.from_theirs)) == {"a.b.c", "f", "h", "g"}


def test_values_are_told_to_nobody() -> None:
    merged = merge({"a": "old"}, {"a": "my secret"}, {"a": "their secret"})
    assert "secret" not in repr(merged)


def test_the_deepest_draft_merges() -> None:
    def nested(leaf: str) -> JsonObject:
        text = '{"a":' * (MAX_DEPTH - 1) + "{" + leaf + "}" + "}" * (MAX_DEPTH - 1)
        return parse_object(text)

    merged = merge(nested(""), nested('"x":1'), nested('"y":2'))
    assert same(merged.tree, nested('"y":2,"x":1'))


# --- texts


@pytest.mark.parametrize("key", ["body", "subject"])
def test_a_text_merges_by_words(key: str) -> None:
    def draft(text: str) -> JsonObject:
        return {"messageAttributes": {key: text}}

    merged = merge(
        draft("Your car is ready today."),
        draft("Your truck is ready today."),
        draft("Your car is ready now."),
    )
    assert same(merged.tree, draft("Your truck is ready now."))
    assert merged.from_theirs == (_MESSAGE / key,)


def test_a_text_to_which_they_added_nothing_is_not_from_them() -> None:
    merged = merge(
        {"messageAttributes": {"body": "a b c d e"}},
        {"messageAttributes": {"body": "1 b c d 2"}},
        {"messageAttributes": {"body": "1 b c d e"}},
    )
    assert value_at(merged.tree, _MESSAGE / "body") == "1 b c d 2"
    assert merged.from_theirs == ()


# --- sets and lists


def _users(*names: str) -> JsonObject:
    """Users by `uuid` or `uuid=name`."""
    users: list[Json] = []
    for text in names:
        uuid, _, name = text.partition("=")
        users.append({"uuid": uuid, "name": name} if name else {"uuid": uuid})
    return {"internalCommentAttributes": {"usersToNotify": users}}


def test_a_set_has_what_both_added_and_lacks_what_either_took_out() -> None:
    merged = merge(_users("a", "b", "c"), _users("c", "a", "x"), _users("y", "b", "c", "z"))
    assert same(merged.tree, _users("c", "x", "y", "z"))
    users = _COMMENT / "usersToNotify"
    assert merged.from_theirs == (users, users / 2, users / 3)
    assert merged.conflicts == ()


def test_a_set_that_both_began_has_the_items_of_both() -> None:
    mine = parse_object('{"messageAttributes": {"tags": ["x", "z"]}}')
    theirs = parse_object('{"messageAttributes": {"tags": ["y", "z"]}}')
    for base in ("{}", '{"messageAttributes": {"tags": null}}'):
        merged = merge(parse_object(base), mine, theirs)
        assert value_at(merged.tree, _MESSAGE / "tags") == ["x", "z", "y"]


def test_a_record_of_a_set_merges_key_by_key() -> None:
    merged = merge(
        parse_object('{"messageAttributes": {"attachments": [{"fileURL": "u"}]}}'),
        parse_object('{"messageAttributes": {"attachments": [{"fileURL": "m"}, '
                     '{"fileURL": "u", "originalFileName": "m"}]}}'),
        parse_object('{"messageAttributes": {"attachments": [{"fileURL": "u", "docSize": "1", '
                     '"originalFileName": "t"}]}}'),
    )  # fmt: skip
    files = _MESSAGE / "attachments"
    name = files / 1 / "originalFileName"
    assert merged.conflicts == (Conflict(name, ABSENT, "m", "t"),)
    assert merged.from_theirs == (files / 1 / "docSize",)
    assert value_at(merged.tree, name) == "m"
    assert value_at(merged.decided({name: Side.THEIRS}), files) == [
        {"fileURL": "m"},
        {"fileURL": "u", "docSize": "1", "originalFileName": "t"},
    ]


@pytest.mark.parametrize("swap", [False, True])
def test_a_record_taken_out_here_and_changed_there_makes_the_set_a_conflict(swap: bool) -> None:
    one, two = _users("b", "x"), _users("a=Ann", "b")
    if swap:
        one, two = two, one
    merged = merge(_users("a", "b"), one, two)
    assert [conflict.path for conflict in merged.conflicts] == [_COMMENT / "usersToNotify"]
    assert same(merged.tree, one)
    assert same(merged.decided({_COMMENT / "usersToNotify": Side.THEIRS}), two)


def test_a_set_with_items_that_cannot_be_told_apart_is_merged_as_a_list() -> None:
    merged = merge(
        _users("a", "a", "b", "c"), _users("x", "a", "b", "c"), _users("a", "a", "b", "d")
    )
    assert same(merged.tree, _users("x", "a", "b", "d"))
    assert merged.from_theirs == (_COMMENT / "usersToNotify",)


def test_another_list_merges_by_its_indexes_or_not_at_all() -> None:
    def draft(*items: str) -> JsonObject:
        return {"metaData": {"list": list(items)}}

    merged = merge(draft("a", "b", "c"), draft("x", "b", "c"), draft("a", "b", "c", "y"))
    assert same(merged.tree, draft("x", "b", "c", "y"))
    both = merge(draft("a", "b"), draft("x", "b"), draft("y", "b"))
    assert [str(conflict.path) for conflict in both.conflicts] == ["metaData.list"]
