"""Gestures on a free object as changes: what they do, and where they have nothing to do."""

from __future__ import annotations

import pytest

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.words import Words
from draft_editor.ui.fields.free_object_edits import (
    Edit,
    NameTaken,
    added_after,
    added_inside,
    moved,
    removed,
    renamed,
)

SOURCE = '{"one":1,"list":["a","b"],"last":{"in":true}}'


def after(draft: Draft, edit: Edit) -> str:
    """The draft's text once the edit is made."""
    draft.apply(Words("Try"), edit.changes)
    return draft.source()


def test_a_member_keeps_its_place_under_another_name() -> None:
    draft = Draft(SOURCE)
    edit = renamed(draft, Path.parse("one"), "first")
    assert edit.place == Path.parse("first")
    assert after(draft, edit) == '{"first":1,"list":["a","b"],"last":{"in":true}}'


def test_a_name_that_is_taken_is_refused() -> None:
    with pytest.raises(NameTaken):
        renamed(Draft(SOURCE), Path.parse("one"), "last")


@pytest.mark.parametrize(
    ("path", "name"), [("one", "one"), ("gone", "new"), ("list[0]", "new"), ("one.deeper", "new")]
)
def test_there_may_be_nothing_to_rename(path: str, name: str) -> None:
    place = Path.parse(path)
    assert renamed(Draft(SOURCE), place, name) == Edit((), place)


def test_behind_what_lies_in_no_list_or_object_nothing_is_added() -> None:
    place = Path.parse("one.deeper")
    assert added_after(Draft(SOURCE), place) == Edit((), place)
    assert added_inside(Draft(SOURCE), Path.parse("one")) == Edit((), Path.parse("one"))


@pytest.mark.parametrize(
    ("path", "by", "place", "written"),
    [
        ("list[0]", 1, "list[1]", '{"one":1,"list":["b","a"],"last":{"in":true}}'),
        ("list", 1, "list", '{"one":1,"last":{"in":true},"list":["a","b"]}'),
        ("list", -1, "list", '{"list":["a","b"],"one":1,"last":{"in":true}}'),
    ],
)
def test_one_moves_among_its_siblings(path: str, by: int, place: str, written: str) -> None:
    draft = Draft(SOURCE)
    edit = moved(draft, Path.parse(path), by)
    assert edit.place == Path.parse(place)
    assert after(draft, edit) == written


@pytest.mark.parametrize(
    ("path", "by"), [("one", -1), ("last", 1), ("list[0]", -1), ("list[1]", 1), ("gone", 1)]
)
def test_nothing_moves_beyond_the_ends(path: str, by: int) -> None:
    assert moved(Draft(SOURCE), Path.parse(path), by) == Edit((), Path.parse(path))


def test_what_is_not_there_is_not_removed() -> None:
    assert removed(Draft(SOURCE), Path.parse("gone")).changes == ()
    assert removed(Draft(SOURCE), Path.parse("list[7]")).changes == ()
