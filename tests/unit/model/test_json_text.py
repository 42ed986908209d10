"""JSON goes in and out without loss."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.model.json_text import (
    MAX_DEPTH,
    BadJson,
    Json,
    Number,
    decode,
    dump,
    kind_name,
    parse,
    parse_object,
    pretty,
    same,
)

NUMBERS = st.from_regex(
    r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,4})?", fullmatch=True
)
TEXTS = st.one_of(
    st.text(st.characters(codec=None), max_size=12),
    st.text('\ufdd0\ufdd1"\\/\ud800\udfff\x00\u2028é😀1', max_size=8),
).filter(lambda text: re.search("[\ud800-\udbff][\udc00-\udfff]", text) is None)
SCALARS: st.SearchStrategy[Json] = st.one_of(st.none(), st.booleans(), TEXTS, NUMBERS.map(Number))
VALUES: st.SearchStrategy[Json] = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXTS, inner, max_size=4)),
    max_leaves=25,
)
SPACES = st.text(" \t\r\n", max_size=2)


@given(VALUES)
def test_what_is_written_reads_the_same(value: Json) -> None:
    for text in (dump(value), pretty(value)):
        assert same(parse(text), value)
        assert same(parse(decode(text.encode())), value)
    assert dump(parse(pretty(value))) == dump(value)


@given(st.lists(NUMBERS, max_size=6), SPACES)
def test_numbers_keep_their_text(numbers: list[str], space: str) -> None:
    text = f"[{space}{f'{space},{space}'.join(numbers)}{space}]"
    assert dump(parse(text)) == f"[{','.join(numbers)}]"


def _as_the_standard_library_reads(value: Json) -> object:
    match value:
        case Number(text):
            return ("number", text)
        case dict():
            return {key: _as_the_standard_library_reads(item) for key, item in value.items()}
        case list():
            return [_as_the_standard_library_reads(item) for item in value]
        case _:
            return value


@given(VALUES)
def test_the_standard_library_reads_the_same(value: Json) -> None:
    def tagged(text: str) -> tuple[str, str]:
        return ("number", text)

    read = json.loads(dump(value), parse_int=tagged, parse_float=tagged)
    assert read == _as_the_standard_library_reads(value)


def test_the_sentinel_of_numbers_may_stand_in_any_text() -> None:
    value: Json = {
        "\ufdd0": Number("2.50"),
        "a": ["\ufdd01", "\ufdd0\ufdd12", "\ufdd0\ufdd1\ufdd1", Number("1e2")],
    }
    text = dump(value)
    assert text == '{"\ufdd0":2.50,"a":["\ufdd01","\ufdd0\ufdd12","\ufdd0\ufdd1\ufdd1",1e2]}'
    assert same(parse(text), value)


def test_half_a_character_survives_utf_8() -> None:
    assert dump({"\ud800": "a\udfffé"}) == '{"\\ud800":"a\\udfffé"}'
    assert pretty("\udfff") == '"\\udfff"'
    assert parse('"\\ud83d\\ude00"') == "😀"


def test_only_json_values_are_written() -> None:
    with pytest.raises(TypeError, match="Decimal is not a JSON value"):
        dump(cast("Json", [Decimal(1)]))


def test_pretty_is_one_member_a_line() -> None:
    value = parse('{"a":[1.0,{}],"b":{"c":null,"d":[]},"e":true}')
    assert pretty(value) == (
        '{\n  "a": [\n    1.0,\n    {}\n  ],\n  "b": {\n    "c": null,\n    "d": []\n  },\n'
        '  "e": true\n}'
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("-0", 0),
        ("-12", -12),
        ("2.50", Decimal("2.50")),
        ("1e2", Decimal(100)),
        ("9" * 5000, Decimal("9" * 5000)),
        ("1e1000000000000000000", Decimal("Infinity")),
    ],
)
def test_a_number_has_its_value(text: str, value: int | Decimal) -> None:
    number = Number(text)
    assert number.value() == value
    assert number.is_whole == (("e" not in text) and ("." not in text))


def test_same_tells_order_and_number_text_apart() -> None:
    assert same(parse('{"a":1,"b":[true,null]}'), parse('{"a":1,"b":[true,null]}'))
    for left, right in [
        ('{"a":1,"b":2}', '{"b":2,"a":1}'),
        ('{"a":1}', '{"a":1.0}'),
        ('{"a":1}', '{"a":1,"b":2}'),
        ("{}", "[]"),
        ("[]", "{}"),
        ("[1]", "[1,1]"),
        ("[1]", "[2]"),
        ("1", '"1"'),
        ("null", "false"),
    ]:
        assert not same(parse(left), parse(right))


def test_same_looks_at_equal_objects_too() -> None:
    value: Json = ["a"]
    assert same(value, value)
    assert same(["a"], ["a"])


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, "null"),
        (False, "yes or no"),
        ("", "a text"),
        (Number("1"), "a number"),
        ([], "a list"),
        ({}, "an object"),
    ],
)
def test_every_kind_has_its_name(value: Json, said: str) -> None:
    assert str(kind_name(value)) == said


@pytest.mark.parametrize(
    ("text", "said", "line", "column"),
    [
        ("", "a value is missing", 1, 1),
        ('{"a":\n tru}', "a value is missing", 2, 2),
        ("{1:2}", "a key in quotes is missing", 1, 2),
        ('{"a" 1}', "a colon is missing", 1, 6),
        ("[1 2]", "a comma is missing", 1, 4),
        ("1 2", "more text follows where the document should end", 1, 3),
        ('"a', "a text has no closing quote", 1, 1),
        ('["a\n"]', "a line break or tab stands inside a text", 1, 4),
        ('"\\x"', "a backslash with a wrong letter", 1, 2),
        ("NaN", "NaN is no JSON number", 1, 1),
        ('{"NaN":\n-Infinity}', "-Infinity is no JSON number", 2, 1),
        ('{"a":1,\n"b":{"b":2},"b":3}', "the key “b” stands twice in one object", 2, 13),
        ('[{"a":1},{"a":"a:","\\u0061":2}', "the key “a” stands twice in one object", 1, 20),
        ('"\\u12"', "a \\u without four digits", 1, 3),
    ],
)
def test_a_fault_is_named_with_its_place(text: str, said: str, line: int, column: int) -> None:
    with pytest.raises(BadJson) as caught:
        parse(text)
    assert str(caught.value) == f"Not JSON: line {line}, column {column}: {said}."
    assert (caught.value.line, caught.value.column) == (line, column)


def test_a_body_is_an_object() -> None:
    assert parse_object(' {"a": 1.0}') == {"a": Number("1.0")}
    with pytest.raises(BadJson, match=re.escape("A JSON object {…} is needed; this is a list.")):
        parse_object("[]")


def test_nesting_has_a_limit_far_below_the_interpreters() -> None:
    assert same(parse(nested := "[" * MAX_DEPTH + "]" * MAX_DEPTH), parse(nested))
    for levels in (MAX_DEPTH + 1, 200_000):
        with pytest.raises(BadJson, match="Nested too deeply: more than 200 levels"):
            parse("[" * levels + "]" * levels)
    assert pretty(parse('{"a":' * MAX_DEPTH + "1" + "}" * MAX_DEPTH)).count("\n") == 2 * MAX_DEPTH


def test_bytes_are_utf_8_with_or_without_a_mark() -> None:
    assert decode(b"\xef\xbb\xbf{}") == "{}"
    with pytest.raises(BadJson, match=r"byte 5 \(line 2\) does not fit") as caught:
        decode(b"{\n  \xff}")
    assert caught.value.line == 2
