"""What a text comes to when it is sent, with what others add; the lengths are assumptions."""

from __future__ import annotations

import pytest

from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json, Number
from draft_editor.rules.placeholders import find
from draft_editor.rules.text_range import ASSUMED, SWITCHES, Cause, Range, parts_range

NOTHING_ADDED: dict[Cause, Value] = dict.fromkeys(SWITCHES, False)
NAME_MOST = ASSUMED[Cause.VALUES].most.value


def of(text: str, values: Value = ABSENT, **on: Value) -> Range:
    switches = NOTHING_ADDED | {Cause[name]: state for name, state in on.items()}
    return parts_range(text, find(text), switches, values)


def test_every_assumption_says_that_it_is_one() -> None:
    assert set(ASSUMED) == set(Cause)
    for assumed in ASSUMED.values():
        assert assumed.least.value < assumed.most.value
        assert "assumption" in assumed.least.source
        assert "assumption" in assumed.most.source


def test_without_anything_added_it_is_what_stands_there() -> None:
    assert of("a" * 161) == Range(2, 2, ())


@pytest.mark.parametrize(
    ("state", "found"),
    [
        (False, Range(1, 1, ())),
        (True, Range(2, 2, (Cause.OPT_OUT,))),
        (ABSENT, Range(1, 2, (Cause.OPT_OUT,))),
        (None, Range(1, 2, (Cause.OPT_OUT,))),
    ],
)
def test_a_footer_is_added_or_left_to_the_service(state: Value, found: Range) -> None:
    assert of("a" * 155, OPT_OUT=state) == found


def test_all_that_is_not_said_is_left_to_the_service() -> None:
    assert parts_range("a", (), {}, ABSENT).causes == tuple(SWITCHES)


@pytest.mark.parametrize(
    ("text", "values", "found"),
    [
        ("${name}" + "a" * 150, ABSENT, (1, 2)),
        ("${name}" + "a" * 150, {"name": "Ann"}, (1, 1)),
        ("${name}" + "a" * 150, {"name": "A" * 20}, (2, 2)),
        ("${name}" + "a" * 80, {"name": "Ana’"}, (2, 2)),
        ("${car.model}" + "a" * 157, {"car": {"model": "CR-V"}}, (2, 2)),
        ("${car.model}" + "a" * 157, {"car": "CR-V"}, (1, 2)),
        ("${name!'x'}" + "a" * 157, {"name": "Anna"}, (2, 2)),
        ("${name}" + "a" * 157, "none", (1, 2)),
        ("a" * 150 + " _payurl", {}, (1, 2)),
        ("${name}", {}, (1, 1)),
        ("${name", {"name": "Ann"}, (1, 1)),
        ("<#-- " + "a" * 200 + " -->b", {}, (1, 1)),
        ("<#if a>" + "b" * 200 + "</#if>", {}, (1, 2)),
        ("<#if a>${b}<#if c>d</#if>" + "e" * 200 + "</#if>" + "f" * 161, {"b": "x"}, (2, 3)),
        ("</#if>" + "a" * 161, {}, (2, 2)),
        ("<#if a>" + "b" * 161, {}, (1, 2)),
        ("<#list a as b>" + "c" * 161 + "</#list>", {}, (1, None)),
        ("<#assign a>b</#assign>${a}" + "c" * 160, {}, (2, 2)),
        ("<#assign a in b>c</#assign>" + "c" * 161, {}, (2, None)),
        ("<@box/>" + "a" * 161, {}, (2, None)),
        ("<#include 'a'/>" + "a" * 161, {}, (2, None)),
        ("<#sep/>" + "a" * 161, {}, (2, 2)),
        ("${year}" + "a" * 155, {"year": Number("2019")}, (1, 3)),
        ("${ year }" + "a" * 50, {"year": Number("-2019.5")}, (1, 1)),
        ("${year?date}" + "a" * 120, {"year": "2019"}, (1, 1)),
        ("${year?date}" + "a" * 121, {"year": "2019"}, (1, 2)),
        ("${name}#{n}" + "a" * 121, {"name": "", "n": Number("2")}, (1, 2)),
        ("<#if n?date == 1>" + "b" * 161 + "</#if>${n}", {"n": "x"}, (1, 2)),
        ("<#list n?date as b>c</#list>" + "${n}", {"n": "x"}, (1, None)),
        ("<#assign a = n?date>${a}", {"n": "x"}, (1, None)),
    ],
)
def test_placeholders_are_as_long_as_their_values(
    text: str, values: Json, found: tuple[int, int | None]
) -> None:
    range_found = of(text, values)
    assert (range_found.least, range_found.most) == found
    assert range_found.causes == (Cause.VALUES,)


def test_it_is_assumed_where_anything_is_not_known() -> None:
    known = of("${name} <#if a>b</#if>", {"name": "Ann"})
    assert (known.unknown, known.is_assumed) == (0, False)
    unknown = of("${name} ${car.model} _payurl", {"name": "Ann"})
    assert (unknown.unknown, unknown.is_assumed) == (2, True)
    assert of("a", SIGNATURE=True).is_assumed
    assert not of("a").is_assumed


def test_an_unknown_value_is_as_long_as_is_assumed() -> None:
    fits = "a" * (160 - NAME_MOST)
    assert of(fits + "${name}").most == 1
    assert of(fits + "a${name}").most == 2
