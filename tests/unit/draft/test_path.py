"""A path and its text are the same place, whatever the keys are called."""

from __future__ import annotations

import pytest
from hypothesis import given

from any_json import PATHS
from draft_editor.draft.path import ROOT, BadPath, Path


@given(PATHS)
def test_any_path_comes_back_from_its_text(path: Path) -> None:
    assert Path.parse(str(path)) == path


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (ROOT, ""),
        (Path.of("messageAttributes", "attachments", 0, "docSize"), None),
        (Path.of("metaData", "a.b", 2), 'metaData["a.b"][2]'),
        (Path.of(0, "key"), "[0].key"),
        (Path.of("", "0"), '[""]["0"]'),
        (Path.of("Schlüssel"), '["Schl\\u00fcssel"]'),
        (Path.of("line\nbreak", 'qu"ote'), '["line\\nbreak"]["qu\\"ote"]'),
    ],
)
def test_the_text_is_the_one_that_scripts_hold_on_to(path: Path, text: str | None) -> None:
    expected = "messageAttributes.attachments[0].docSize" if text is None else text
    assert str(path) == expected
    assert Path.parse(expected) == path


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (".a", 1),
        ("a..b", 2),
        ("a b", 2),
        ("a.[0]", 2),
        ("a[0]b", 5),
        ("a[-1]", 2),
        ("a[01]", 2),
        ("a[9999999999]", 2),
        ('a["b]', 2),
        ('a["\\x"]', 2),
        ("a.", 2),
        ("0", 1),
    ],
)
def test_a_text_that_names_no_place_is_refused_with_the_place(text: str, place: int) -> None:
    with pytest.raises(BadPath, match=f"see place {place}\\.") as caught:
        Path.parse(text)
    assert text in str(caught.value)


@given(PATHS, PATHS)
def test_a_place_lies_within_what_it_was_built_on(outer: Path, inner: Path) -> None:
    whole = outer + inner
    assert whole.is_within(outer)
    assert whole.touches(outer)
    assert outer.touches(whole)
    assert outer.is_within(whole) == (not inner)
    assert tuple(whole) == tuple(outer) + tuple(inner)


def test_siblings_do_not_touch() -> None:
    one, two = Path.of("tags", 0), Path.of("tags", 1)
    assert not one.touches(two)
    assert not one.is_within(two)


def test_parent_and_last_take_a_path_apart() -> None:
    path = Path.of("a", 1)
    assert path.parent / path.last == path
    assert ROOT.parent == ROOT
    assert (len(path), len(ROOT)) == (2, 0)
