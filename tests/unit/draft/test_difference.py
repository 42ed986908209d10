"""The difference of two states leads from one to the other and names the smallest places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_json import OBJECTS, VALUES
from draft_editor.draft.change import Change, Insert, Remove, Set, Unset, applied
from draft_editor.draft.difference import difference
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json, JsonObject, parse, same


def _after(tree: Json, changes: tuple[Change, ...]) -> Json:
    for change in changes:
        tree = applied(tree, change)
    return tree


@given(VALUES, VALUES)
def test_the_changes_lead_from_one_to_the_other(old: Json, new: Json) -> None:
    assert same(_after(old, difference(old, new)), new)


@given(OBJECTS, st.data())
def test_an_order_of_keys_is_reached_too(old: JsonObject, data: st.DataObject) -> None:
    new = dict(data.draw(st.permutations(list(old.items()))))
    changes = difference(old, new)
    assert same(_after(old, changes), new)
    assert bool(changes) == (list(old) != list(new))


@given(VALUES)
def test_what_is_written_alike_does_not_differ(tree: Json) -> None:
    assert difference(tree, tree) == ()
    assert difference({"x": tree, "y": [tree]}, {"x": tree, "y": [tree]}) == ()


_TAGS = Path.of("tags")


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ('{"a": 1.0}', '{"a": 1.00}', (Path.of("a"),)),
        ('{"a": null}', "{}", (Unset(Path.of("a"), None, 0),)),
        ("{}", '{"a": null}', (Set(Path.of("a"), None, ABSENT, 0),)),
        ('{"a": true, "b": true}', '{"b": true, "a": true}', (ROOT,)),
        ('{"tags": ["x", "y"]}', '{"tags": ["x", "new", "y"]}', (Insert(_TAGS / 1, "new"),)),
        ('{"tags": ["x", "y"]}', '{"tags": ["y"]}', (Remove(_TAGS / 0, "x"),)),
        ('{"tags": ["x", "x"]}', '{"tags": ["x"]}', (Remove(_TAGS / 1, "x"),)),
        ('{"tags": [{"id": "x"}]}', '{"tags": [{"id": "y"}]}', (Set(_TAGS / 0 / "id", "y", "x"),)),
        ('{"tags": []}', '{"tags": {}}', (Set(_TAGS, {}, []),)),
        (
            '{"a": null, "b": null, "c": null}',
            '{"b": null, "new": null}',
            (
                Unset(Path.of("a"), None, 0),
                Unset(Path.of("c"), None, 1),
                Set(Path.of("new"), None, ABSENT, 1),
            ),
        ),
    ],
)
def test_each_change_names_the_smallest_place(
    old: str, new: str, changes: tuple[Change | Path, ...]
) -> None:
    found = difference(parse(old), parse(new))
    assert [
        one.path if isinstance(wanted, Path) else one
        for one, wanted in zip(found, changes, strict=True)
    ] == list(changes)
