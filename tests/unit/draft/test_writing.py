"""The changes that a wish needs, in a tree that may not be ready for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_json import OBJECTS, PATHS, VALUES
from draft_editor.draft.change import Change, ChangeDoesNotFit, Insert, Set, Unset, applied
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.tree import ABSENT, Value, value_at
from draft_editor.draft.writing import inserting, rewriting, setting, unsetting
from draft_editor.model.json_text import Json, JsonObject, dump, parse, same


def _after(tree: Json, changes: tuple[Change, ...]) -> Json:
    for change in changes:
        tree = applied(tree, change)
    return tree


@pytest.mark.parametrize(
    ("source", "path", "expected"),
    [
        ('{"z":1}', "a", '{"z":1,"a":"v"}'),
        ('{"z":1}', "a.b.c", '{"z":1,"a":{"b":{"c":"v"}}}'),
        ("{}", "a[0].b", '{"a":[{"b":"v"}]}'),
        ('{"a":null}', "a.b", '{"a":{"b":"v"}}'),
        ('{"a":"misfit"}', "a[0]", '{"a":["v"]}'),
        ('{"a":["misfit"]}', "a.b", '{"a":{"b":"v"}}'),
        ('{"a":{"misfit":1}}', "a[0].b", '{"a":[{"b":"v"}]}'),
        ('{"a":["x"]}', "a[1]", '{"a":["x","v"]}'),
        ('{"a":["x"]}', "a[0]", '{"a":["v"]}'),
        ('{"a":{"b":1}}', "a.b", '{"a":{"b":"v"}}'),
    ],
)
def test_setting_makes_what_is_missing_on_the_way(source: str, path: str, expected: str) -> None:
    changes = setting(parse(source), Path.parse(path), "v")
    assert len(changes) == 1
    assert dump(_after(parse(source), changes)) == expected


@given(OBJECTS, PATHS, VALUES)
def test_a_value_that_was_set_stands_there_or_does_not_fit(
    tree: JsonObject, path: Path, value: Json
) -> None:
    changes = setting(tree, path, value)
    try:
        here = value_at(_after(tree, changes), path)
    except ChangeDoesNotFit:
        assert any(isinstance(step, int) and step for step in path), "an item beyond its list"
    else:
        assert here is not ABSENT
        assert same(here, value)
        assert setting(_after(tree, changes), path, value) == ()


@given(OBJECTS, PATHS)
def test_a_key_that_was_taken_out_is_absent(tree: JsonObject, path: Path) -> None:
    after = _after(tree, unsetting(tree, path))
    if path and isinstance(path.last, str):
        assert value_at(after, path) is ABSENT
    else:
        assert after is tree


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('{"tags":["x"]}', '{"tags":["v","x"]}'),
        ("{}", '{"tags":["v"]}'),
        ('{"tags":null}', '{"tags":["v"]}'),
    ],
)
def test_inserting_makes_a_list_that_is_missing(source: str, expected: str) -> None:
    changes = inserting(parse(source), Path.of("tags", 0), "v")
    assert dump(_after(parse(source), changes)) == expected


@pytest.mark.parametrize("path", [ROOT, Path.of("tags"), Path.of("tags", "key"), Path.of("a", 1)])
def test_inserting_where_no_item_can_be_does_not_fit(path: Path) -> None:
    tree: Json = {"tags": {"kept": True}}
    with pytest.raises(ChangeDoesNotFit):
        _after(tree, inserting(tree, path, "v"))


def test_several_values_are_written_one_after_the_other() -> None:
    tree = parse('{"status":"SCHEDULED","on":"x"}')
    on, status = Path.of("on"), Path.of("status")
    new = Path.of("new", "first")
    wanted: list[tuple[Path, Value]] = [
        (on, ABSENT),
        (status, "NEW"),
        (new, None),
        (new.parent / "second", True),
        (Path.of("missing"), ABSENT),
    ]
    changes = rewriting(tree, wanted)
    assert changes == (
        Unset(on, "x", 1),
        Set(status, "NEW", "SCHEDULED"),
        Set(new.parent, {"first": None}, ABSENT, 1),
        Set(new.parent / "second", True, ABSENT, 1),
    )
    assert dump(_after(tree, changes)) == '{"status":"NEW","new":{"first":null,"second":true}}'


@given(OBJECTS, st.lists(st.tuples(PATHS, VALUES), max_size=4))
def test_what_was_written_last_stands(tree: JsonObject, values: list[tuple[Path, Json]]) -> None:
    try:
        after = _after(tree, rewriting(tree, values))
    except ChangeDoesNotFit:
        return
    for path, value in values[-1:]:
        here = value_at(after, path)
        assert here is not ABSENT
        assert same(here, value)


def test_a_value_that_cannot_be_written_spoils_the_whole_list() -> None:
    tree: Json = {"tags": []}
    with pytest.raises(ChangeDoesNotFit):
        rewriting(tree, [(Path.of("a"), "fits"), (Path.of("tags", 5), "does not")])
    assert setting(tree, Path.of("tags", 5), "v") == (Insert(Path.of("tags", 5), "v"),)
