"""Placeholders that end, have a value, and are filled in at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from draft_editor.draft.change import applied
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, value_at
from draft_editor.model.json_text import Json, JsonObject, Number
from draft_editor.rules.finding import Finding, Fix, Gesture, Level

BODY = Path.of("messageAttributes", "body")
SUBJECT = Path.of("messageAttributes", "subject")
ON: JsonObject = {"isFreeMarkerMessage": True}
OFF: JsonObject = {"isFreeMarkerMessage": False}

Ask = Callable[..., tuple[Finding, ...]]


@pytest.mark.parametrize("top", [ON, {}, {"isFreeMarkerMessage": None}])
def test_a_placeholder_without_end_blocks_and_is_quoted(ask: Ask, top: JsonObject) -> None:
    (finding,) = ask("placeholder-unclosed", top=top, body="Hi ${name, hello", subject="${a}")
    assert (finding.path, finding.level) == (BODY, Level.BLOCKS)
    assert "“${name, hello”" in str(finding.said)


def test_in_a_message_that_is_no_template_it_is_only_shown_raw(ask: Ask) -> None:
    assert ask("placeholder-unclosed", top=OFF, body="Hi ${name") == ()
    (finding,) = ask("placeholder-raw", top=OFF, body="Hi ${name")
    assert finding.level is Level.WARNING


@pytest.mark.parametrize("top", [OFF, {}, {"isFreeMarkerMessage": None}])
def test_a_raw_placeholder_is_a_warning_with_a_way_out(ask: Ask, top: JsonObject) -> None:
    (finding,) = ask("placeholder-raw", top=top, body="Hi ${name}")
    assert finding.path == BODY
    assert "“${name}”" in str(finding.said)
    assert finding.fix is not None
    (change,) = finding.fix.changes
    message: JsonObject = {"body": "Hi ${name}"}
    fixed = applied({**top, "messageAttributes": message}, change)
    assert fixed == {**ON, "messageAttributes": message}


def test_raw_placeholders_are_told_once_a_text(ask: Ask) -> None:
    found = ask("placeholder-raw", body="${a} ${b}", subject="${c}")
    assert [finding.path for finding in found] == [BODY, SUBJECT]
    assert ask("placeholder-raw", top=ON, body="${a}") == ()
    assert ask("placeholder-raw", body="_payurl <#if> ${open") == ()


def test_a_variable_without_value_or_default(ask: Ask) -> None:
    top: JsonObject = {**ON, "freeMarkerMetadata": {"name": "Maria", "gone": None}}
    body = '${name} ${car} ${car} ${gone} ${x!"y"} ${z???c} ${true?c} ${1 + 1}'
    found = ask("variable-missing", top=top, body=body, subject="${car}")
    assert [(str(f.path), str(f.said).split("”")[0]) for f in found] == [
        ("messageAttributes.body", "“car"),
        ("messageAttributes.body", "“gone"),
        ("messageAttributes.subject", "“car"),
    ]
    assert {finding.level for finding in found} == {Level.BLOCKS}
    assert {finding.source for finding in found} == {"contract, section 6: FreeMarker"}


@pytest.mark.parametrize("values", [{}, {"freeMarkerMetadata": "odd"}])
def test_without_any_values_each_variable_is_missing(ask: Ask, values: dict[str, Json]) -> None:
    assert len(ask("variable-missing", top={**ON, **values}, body="${a} ${b}")) == 2


def test_variables_that_the_template_brings_itself(ask: Ask) -> None:
    body = "<#list cars as car>${car}</#list><#if late??>${late}</#if>"
    there: JsonObject = {**ON, "freeMarkerMetadata": {"cars": ["Civic"]}}
    assert ask("variable-missing", top=there, body=body) == ()
    assert ask("variable-missing", top=ON, body='<#include "a.ftl">${anything}') == ()
    assert ask("variable-missing", top=OFF, body="${a}") == ()


def test_a_variable_that_is_never_asked_for_is_not_missing(ask: Ask) -> None:
    top: JsonObject = {**ON, "freeMarkerMetadata": {"late": False}}
    assert ask("variable-missing", top=top, body="<#if late>${hours}</#if>Hi") == ()


def test_where_a_text_cannot_be_worked_out_each_name_counts(ask: Ask) -> None:
    (finding,) = ask("variable-missing", top=ON, body="<#setting a=1>${name}")
    assert "“name”" in str(finding.said)
    assert len(ask("variable-missing", top=ON, body="${name} " * 100)) == 1


def test_what_is_missing_inside_an_object_is_named_with_it(ask: Ask) -> None:
    top: JsonObject = {**ON, "freeMarkerMetadata": {"customer": {"age": None}}}
    (finding,) = ask("variable-missing", top=top, body="${customer.name}")
    assert "“customer.name”" in str(finding.said)
    assert finding.fix is not None
    assert finding.fix.gesture is Gesture.ENTER_VALUE
    assert finding.fix.place == Path.of("freeMarkerMetadata", "customer", "name")
    assert _texts(finding, "${customer.name}") == [
        '${(customer.name)!""}',
        "<#if (customer.name)??>${customer.name}</#if>",
    ]


def test_the_ways_out_of_a_missing_variable(ask: Ask) -> None:
    body = "Hi ${name}, ${ name }!"
    (finding,) = ask("variable-missing", top=ON, body=body)
    assert finding.fix is not None
    assert finding.fix.place == Path.of("freeMarkerMetadata", "name")
    assert _texts(finding, body) == [
        'Hi ${name!""}, ${name!""}!',
        "Hi <#if name??>${name}</#if>, <#if name??>${ name }</#if>!",
    ]
    for text in _texts(finding, body):
        assert ask("variable-missing", top=ON, body=text) == ()


def test_inside_an_expression_the_default_stands_in_brackets(ask: Ask) -> None:
    body = "${name?upper_case}${car?upper_case}"
    first, second = ask("variable-missing", top=ON, body=body)
    assert _texts(first, body) == ['${(name!"")?upper_case}${car?upper_case}']
    assert second.fix is not None
    assert second.fix.place == Path.of("freeMarkerMetadata", "car")
    assert second.others == ()


def test_a_value_is_entered_where_an_object_can_be(ask: Ask) -> None:
    top: JsonObject = {**ON, "freeMarkerMetadata": {"name": None}}
    (finding,) = ask("variable-missing", top=top, body="${name.first}")
    assert finding.fix is not None
    assert finding.fix.place == Path.of("freeMarkerMetadata", "name")
    (finding,) = ask("variable-missing", top={**ON, "freeMarkerMetadata": "x"}, body="${name}")
    assert finding.fix is not None
    assert finding.fix.place == Path.of("freeMarkerMetadata")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<#if a>", "line 1: “<#if>” has no “</#if>”."),
        ("a\n</#list>", "line 2: “</#list>” does not belong here."),
        ("Hi\n\n${1 + true}", "line 3: A yes or no is not shown by itself: add “?string(…)”."),
    ],
)
def test_a_broken_template_blocks_with_line_and_reason(ask: Ask, body: str, said: str) -> None:
    (finding,) = ask("template-broken", top=ON, body=body)
    assert (finding.path, finding.level) == (BODY, Level.BLOCKS)
    assert str(finding.said) == f"The service cannot fill in {said}"


def test_behind_what_is_not_certain_a_value_may_be_missing(ask: Ask) -> None:
    body = "${name} <#if name?date>${gone}</#if><#if no>${never}</#if>"
    top: JsonObject = {**ON, "freeMarkerMetadata": {"name": "Ann", "no": False}}
    (finding,) = ask("variable-missing", top=top, body=body)
    assert "“gone”" in str(finding.said)


def test_a_number_is_written_for_computers_on_request(ask: Ask) -> None:
    top: JsonObject = {**ON, "freeMarkerMetadata": {"car": {"year": Number("2019")}}}
    body = "${car.year} or ${car.year + 1}"
    (finding,) = ask("number-by-country", top=top, body=body)
    assert finding.level is Level.WARNING
    (plain,) = _texts(replace(finding, others=_fixes(finding)), body)
    assert plain == "${car.year?c} or ${(car.year + 1)?c}"
    assert ask("number-by-country", top=top, body=str(plain)) == ()


def _fixes(finding: Finding) -> tuple[Fix, ...]:
    return () if finding.fix is None else (finding.fix,)


def test_what_ends_nowhere_is_told_once(ask: Ask) -> None:
    assert ask("template-broken", top=ON, body="Hi ${name") == ()
    assert ask("template-broken", top=OFF, body="<#if a>") == ()
    assert ask("template-broken", top=ON, body="<#setting a=1>") == ()


def _texts(finding: Finding, body: str) -> list[Json]:
    """The body after each further way out."""
    tree: JsonObject = {"messageAttributes": {"body": body}}
    fixed = [applied(tree, change) for way in finding.others for change in way.changes]
    values = [value_at(each, BODY) for each in fixed]
    return [value for value in values if value is not ABSENT]


def test_signs_of_a_writing_program_are_made_plain(ask: Ask) -> None:
    body = "${city!}\n${name!“l’ami”}"
    (finding,) = ask("template-broken", top=ON, body=body)
    said = "The service cannot fill in line 2: Curly quotes and special spaces cannot stand here."
    assert str(finding.said) == said
    assert finding.fix is not None
    (change,) = finding.fix.changes
    mended = applied({**ON, "messageAttributes": {"body": body}}, change)
    assert value_at(mended, BODY) == '${city!}\n${name!"l\'ami"}'


@pytest.mark.parametrize("body", ["${name!‘l’ami’}", "${late?string}", "<#if ‘a’>"])
def test_what_plain_signs_do_not_mend_has_no_such_way_out(ask: Ask, body: str) -> None:
    top: JsonObject = {**ON, "freeMarkerMetadata": {"name": "Ana", "late": []}}
    (finding,) = ask("template-broken", top=top, body=body)
    assert finding.fix is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Pay: _payurls.", "Pay: _payurl."),
        ("Pay now_payurl", "Pay now _payurl"),
        ("_PayURL", "_payurl"),
        ("__payurl", "_payurl"),
        ("_payurl or _payurlThanks", "_payurl or _payurl Thanks"),
    ],
)
def test_a_tag_that_is_nearly_one(ask: Ask, written: str, meant: str) -> None:
    (finding,) = ask("tag-nearly", body=written)
    assert finding.fix is not None
    (change,) = finding.fix.changes
    assert value_at(applied({"messageAttributes": {"body": written}}, change), BODY) == meant


@pytest.mark.parametrize(
    "body",
    ["(_payurl)", "https://a.example/my_payurls", "${my_payurl}", "<#if x_payurl??>", "payurl"],
)
def test_what_is_the_tag_or_has_only_its_letters(ask: Ask, body: str) -> None:
    assert ask("tag-nearly", body=body) == ()
    assert ask("tag-nearly", body="_" * 200_000) == ()  # looked through once, not once for each
    assert ask("tag-nearly", body="x", subject="_payurls", protocol="TEXT") == ()
