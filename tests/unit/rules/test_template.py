"""Placeholders that end, have a value, and are filled in at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from draft_editor.draft.change import applied
from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.rules.finding import Finding, Level

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
    assert {finding.level for finding in found} == {Level.WARNING}
    assert {finding.source for finding in found} == {"contract, section 6: FreeMarker"}


@pytest.mark.parametrize("values", [{}, {"freeMarkerMetadata": "odd"}])
def test_without_any_values_each_variable_is_missing(ask: Ask, values: dict[str, Json]) -> None:
    assert len(ask("variable-missing", top={**ON, **values}, body="${a} ${b}")) == 2


def test_variables_that_the_template_brings_itself(ask: Ask) -> None:
    body = "<#list cars as car>${car.name}</#list><#if late??>${late}</#if>"
    assert ask("variable-missing", top=ON, body=body) == ()
    assert ask("variable-missing", top=ON, body='<#include "a.ftl">${anything}') == ()
    assert ask("variable-missing", top=OFF, body="${a}") == ()
