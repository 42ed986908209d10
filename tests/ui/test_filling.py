"""A text with its placeholders filled in, and plain words where that is not certain."""

from __future__ import annotations

import pytest

from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json
from draft_editor.ui.filling import Filled, filled

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("text", "is_template", "values", "found"),
    [
        ("plain <b>", True, {}, Filled("plain <b>")),
        ("${n}", False, {"n": "Ann"}, Filled("${n}")),
        ("${n}", True, {"n": "Ann"}, Filled("Ann")),
        ("${n}", ABSENT, {"n": "Ann"}, Filled("Ann")),
        ("<#if n??>Hi ${n?upper_case}</#if>", True, {"n": "Ann"}, Filled("Hi ANN")),
        ("${n} _payurl", True, {"n": "A"}, Filled("A _payurl", "Left to the service: _payurl")),
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
    assert found.remark.startswith(begins)
