"""One kind of value as another: what can be kept is kept, what cannot is said."""

from __future__ import annotations

import pytest

from draft_editor.model.json_text import Json, dump, parse
from draft_editor.ui.fields.free_object_kinds import (
    Conversion,
    Kind,
    converted,
    kind_label,
    kind_of,
    number_of,
)

SAMPLES = ['"5"', "2.50", "true", "null", "{}", "[]", '{"a":1}', "[1,2]", '"x"', '""', '"[1]"']


@pytest.mark.parametrize(
    ("before", "kind", "after", "loses"),
    [
        ("2.50", Kind.TEXT, '"2.50"', False),
        ("null", Kind.TEXT, '""', False),
        ("true", Kind.TEXT, '"true"', False),
        ('{"a":1.0}', Kind.TEXT, '"{\\"a\\":1.0}"', False),
        ('" 5.0 "', Kind.NUMBER, "5.0", False),
        ('"abc"', Kind.NUMBER, "0", True),
        ('""', Kind.NUMBER, "0", False),
        ("false", Kind.NUMBER, "0", False),
        ("true", Kind.NUMBER, "1", False),
        ("null", Kind.NUMBER, "0", False),
        ("[1]", Kind.NUMBER, "0", True),
        ('"Yes"', Kind.YES_NO, "true", False),
        ('"no"', Kind.YES_NO, "false", False),
        ('"perhaps"', Kind.YES_NO, "false", True),
        ("1.0", Kind.YES_NO, "true", False),
        ("7", Kind.YES_NO, "true", True),
        ("null", Kind.YES_NO, "false", False),
        ("[0]", Kind.YES_NO, "false", True),
        ('"x"', Kind.NOTHING, "null", True),
        ("[]", Kind.NOTHING, "null", False),
        ('"{\\"a\\":1}"', Kind.OBJECT, '{"a":1}', False),
        ('"x"', Kind.OBJECT, '{"value":"x"}', False),
        ("[1,2]", Kind.OBJECT, '{"0":1,"1":2}', False),
        ("null", Kind.OBJECT, "{}", False),
        ('"[1]"', Kind.LIST, "[1]", False),
        ("5", Kind.LIST, "[5]", False),
        ('""', Kind.LIST, "[]", False),
        ('{"a":1}', Kind.LIST, "[1]", True),
        ("{}", Kind.LIST, "[]", False),
    ],
)
def test_a_value_becomes_another_kind(before: str, kind: Kind, after: str, loses: bool) -> None:
    result = converted(parse(before), kind)
    assert dump(result.value) == after
    assert result.loses is loses


@pytest.mark.parametrize("text", SAMPLES)
def test_the_kind_it_has_already_changes_nothing(text: str) -> None:
    value = parse(text)
    assert converted(value, kind_of(value)) == Conversion(value)


@pytest.mark.parametrize("text", SAMPLES)
@pytest.mark.parametrize("kind", Kind)
def test_the_result_is_of_that_kind(text: str, kind: Kind) -> None:
    assert kind_of(converted(parse(text), kind).value) is kind


@pytest.mark.parametrize("text", ["[1,2.50]", '{"a":[true]}', "2.50"])
def test_what_was_made_a_text_comes_back(text: str) -> None:
    value: Json = parse(text)
    assert converted(converted(value, Kind.TEXT).value, kind_of(value)) == Conversion(value)


def test_only_json_spells_numbers() -> None:
    assert [number_of(text) is not None for text in ("2.50", "1e5", "-0", "0x1", "1,5", "NaN")] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]


def test_every_kind_has_its_own_label() -> None:
    assert len({kind_label(kind) for kind in Kind}) == len(Kind)
