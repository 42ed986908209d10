"""A text with its placeholders filled in, and plain words where that is not certain."""

from __future__ import annotations

import pytest

from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json, Number
from draft_editor.ui.filling import Filled, filled
from draft_editor.ui.holes import in_brackets

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("text", "is_template", "values", "found"),
    [
        ("plain <b>", True, {}, Filled("plain <b>")),
        ("${n}", False, {"n": "Ann"}, Filled("${n}")),
        ("${n}", True, {"n": "Ann"}, Filled("Ann")),
        ("${n}", ABSENT, {"n": "Ann"}, Filled("Ann")),
        ("<#if n??>Hi ${n?upper_case}</#if>", True, {"n": "Ann"}, Filled("Hi ANN")),
        ("${n} _payurl", True, {"n": "A"}, Filled("A _payurl", ("Left to the service: _payurl",))),
    ],
)
def test_what_is_certain_is_filled_in(
    text: str, is_template: Value, values: Json, found: Filled
) -> None:
    assert filled(text, is_template, values) == found


@pytest.mark.parametrize(
    ("text", "values", "shown", "begins"),
    [
        ("${n} ${gone}", {"n": "Ann"}, "Ann ${gone}", "Cannot be filled in: "),
        ("${n} ${gone}", "none", "${n} ${gone}", "Cannot be filled in: "),
        ("${n} <#include 'x'>", {"n": "Ann"}, "Ann <#include 'x'>", "Cannot be previewed here: "),
        ("${n}" * 101, {"n": "A"}, "A" * 101, "Too long to be filled in here."),
    ],
)
def test_what_is_not_certain_stays_and_that_is_said(
    text: str, values: Json, shown: str, begins: str
) -> None:
    found = filled(text, True, values)
    assert found.text == shown
    (remark,) = found.remarks
    assert remark.startswith(begins)


def test_what_is_not_certain_is_a_hole_with_its_reason() -> None:
    text = "Your ${year} ${car} for ${name?date}${name?date} \U000f0000 ${year} _payurl${n?a}${n?b}"
    found = filled(text, True, {"year": Number("2019"), "car": "Civic", "name": "Ann"}, 1)
    assert in_brackets(found.text, ("before", *found.holes)) == (
        "Your [${year}] Civic for [${name?date}][${name?date}] \ufffd [${year}] _payurl"
        "[${n?a}][${n?b}]"
    )
    assert [remark.partition(":")[0] for remark in found.remarks] == [
        "${year}",
        "${name?date}",
        "${n?a}",
        "and 1 more",
        "Left to the service",
    ]
    assert found.plain.startswith("Your ${year?c} ${car} ")
    assert found.plain.endswith(" ${year?c} _payurl${n?a}${n?b}")


def test_a_value_that_is_not_certain_is_told_with_the_place_that_shows_it() -> None:
    found = filled("<#assign a = name?date>Hi <#if a == 1>x</#if>${a}", True, {"name": "Ann"})
    assert in_brackets(found.text, found.holes) == "Hi [<#if a == 1>x</#if>][${a}]"
    (remark,) = found.remarks
    assert remark.startswith("<#if a == 1>x</#if>: ")
    assert found.plain == ""
    silent = filled("<#assign a = name?date>Hi", True, {"name": "Ann"})
    assert (silent.text, silent.holes) == ("Hi", ())
    (remark,) = silent.remarks
    assert remark.startswith("<#assign a = name?date>: ")
