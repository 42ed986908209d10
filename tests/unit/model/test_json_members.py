"""A JSON text is cut without being rewritten."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_json import OBJECTS, VALUES
from draft_editor.model.json_members import list_items, object_members, without_members
from draft_editor.model.json_text import Json, dump, parse, parse_object, pretty, same

SPACES = st.text(" \t\r\n", max_size=2)


@st.composite
def spaced_objects(draw: st.DrawFn) -> tuple[str, list[tuple[str, str]]]:
    """An object's text with white space strewn in, and its members' own texts."""
    members = [
        (key, f"{dump(key)}{draw(SPACES)}:{draw(SPACES)}{pretty(value)}")
        for key, value in draw(OBJECTS).items()
    ]
    inner = ",".join(f"{draw(SPACES)}{member}{draw(SPACES)}" for _, member in members)
    return f"{draw(SPACES)}{{{inner or draw(SPACES)}}}{draw(SPACES)}", members


@given(spaced_objects())
def test_members_are_found_at_their_places(spaced: tuple[str, list[tuple[str, str]]]) -> None:
    text, members = spaced
    value = parse_object(text)
    found = object_members(text)
    assert [(member.key, text[member.start : member.end]) for member in found] == members
    for member in found:
        assert same(parse(text[member.value_start : member.end]), value[member.key])


@given(spaced_objects(), st.data())
def test_cutting_members_leaves_the_others_as_they_stand(
    spaced: tuple[str, list[tuple[str, str]]], data: st.DataObject
) -> None:
    text, members = spaced
    keys = frozenset(data.draw(st.lists(st.sampled_from([*dict(members), "\ufffe no key"]))))
    cut = without_members(text, keys)
    kept = [(key, member) for key, member in members if key not in keys]
    assert [(one.key, cut[one.start : one.end]) for one in object_members(cut)] == kept
    assert same(
        parse(cut), {key: item for key, item in parse_object(text).items() if key not in keys}
    )
    if len(kept) == len(members):
        assert cut == text


@pytest.mark.parametrize(
    ("keys", "left"),
    [
        ({"a"}, ' { "b":2.50 ,\n"c" : [ ] }\n'),
        ({"b"}, ' { "a": 1, "c" : [ ] }\n'),
        ({"c"}, ' { "a": 1, "b":2.50 }\n'),
        ({"a", "c"}, ' { "b":2.50 }\n'),
        ({"a", "b", "c"}, " {}\n"),
        ({"d"}, ' { "a": 1, "b":2.50 ,\n"c" : [ ] }\n'),
    ],
)
def test_a_member_takes_its_comma_along(keys: set[str], left: str) -> None:
    assert without_members(' { "a": 1, "b":2.50 ,\n"c" : [ ] }\n', frozenset(keys)) == left


@given(st.lists(VALUES, max_size=5), SPACES)
def test_items_are_found_at_their_places(items: list[Json], space: str) -> None:
    texts = [pretty(item) for item in items]
    text = f"{space}[{space}{f'{space},{space}'.join(texts)}{space}]{space}"
    assert [text[start:end] for start, end in list_items(text)] == texts
