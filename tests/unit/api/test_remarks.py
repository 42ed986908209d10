"""Errors, warnings and names in all the shapes of the vendor's answers."""

from __future__ import annotations

import pytest
from hypothesis import given

from any_json import OBJECTS
from draft_editor.api.remarks import (
    MOST_REMARKS,
    has_verdict,
    missing_scope,
    read_errors,
    read_request_id,
    read_warnings,
)
from draft_editor.model.json_text import JsonObject, parse_object
from draft_editor.model.outcome import Remark


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        (
            '{"errors":[{"errorCode":"E","errorDescription":"No","errorUID":"u"}]}',
            [Remark("E", "No", "u")],
        ),
        (
            '{"apiRequestId":"r","errors":[{"errorCode":401,"errorTitle":"A","errorMessage":"B"}]}',
            [Remark("401", "A: B")],
        ),
        ('{"statusCode":404,"error":{"message":"Gone"}}', [Remark("404", "Gone")]),
        ('{"statusCode":404,"error":{"code":"G","message":"Gone"}}', [Remark("G", "Gone")]),
        ('{"message":"Forbidden"}', [Remark("", "Forbidden")]),
        ('{"error":"invalid","error_description":"Why"}', [Remark("", "invalid")]),
        ('{"error_description":"Why"}', [Remark("", "Why")]),
        ('{"errors":["one","","two"]}', [Remark("", "one"), Remark("", "two")]),
        ('{"errors":"one"}', [Remark("", "one")]),
        ('{"errors":{"errorDescription":"one"}}', [Remark("", "one")]),
        ('{"errors":[{"errorDescription":2.50}]}', [Remark("", "2.50")]),
        ('{"errors":[{"errorDescription":["a"]}]}', [Remark("", '["a"]')]),
        ('{"errors":[{"field":"body","rule":1}]}', [Remark("", '{"field":"body","rule":1}')]),
        ('{"errors":[{"errorCode":"E"}]}', [Remark("E", "")]),
        ('{"errors":[{"errorTitle":"T","errorMessage":"T"}]}', [Remark("", "T")]),
        ('{"errors":[[{"errorCode":"E"}]]}', [Remark("E", "")]),
        ('{"errors":[null,false,{}]}', []),
        ('{"errors":true}', [Remark("", "true")]),
        ('{"errors":7}', [Remark("", "7")]),
        ('{"errors":null,"error":{},"message":""}', []),
        ('{"errors":[{"errorDescription":"a\\u0000\\nb"}]}', [Remark("", "a b")]),
        ("{}", []),
    ],
)
def test_errors(text: str, remarks: list[Remark]) -> None:
    assert list(read_errors(parse_object(text))) == remarks


def test_warnings() -> None:
    reply = parse_object('{"warnings":[{"warningCode":"W","warningDescription":"Late"},"x"]}')
    assert read_warnings(reply) == (Remark("W", "Late"), Remark("", "x"))


def test_a_flood_of_errors_is_cut() -> None:
    reply: JsonObject = {"errors": [str(number) for number in range(1000)]}
    assert len(read_errors(reply)) == MOST_REMARKS


@pytest.mark.parametrize(
    ("text", "is_verdict"),
    [
        ('{"errors":["x"]}', True),
        ('{"error":{"message":"x"}}', True),
        ('{"error":{}}', False),
        ('{"errors":[]}', False),
        ('{"status":500,"error":"Internal Server Error"}', False),
        ('{"message":"x"}', False),
    ],
)
def test_what_is_a_verdict(text: str, is_verdict: bool) -> None:
    assert has_verdict(parse_object(text)) is is_verdict


@pytest.mark.parametrize("key", ["requestUUID", "requestUuid", "apiRequestId", "requestId"])
def test_the_name_of_the_request(key: str) -> None:
    assert read_request_id({key: "r-1"}) == "r-1"
    assert read_request_id({key: ""}) == ""


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        (
            '{"errors":["Missing scope communications.message.edit."]}',
            "communications.message.edit",
        ),
        ('{"requiredScopes":["communications.message.get"]}', "communications.message.get"),
        ('{"message":"See api.example.com","n":1}', ""),
        ('{"message":"No scope for you"}', ""),
    ],
)
def test_a_missing_scope(text: str, scope: str) -> None:
    assert missing_scope(parse_object(text)) == scope


@given(OBJECTS, OBJECTS)
def test_any_answer_is_read(reply: JsonObject, error: JsonObject) -> None:
    both: JsonObject = {**reply, "errors": [error, reply], "warnings": error, "error": reply}
    for remark in (*read_errors(both), *read_warnings(both)):
        assert "\n" not in remark.code + remark.description + remark.uid
    assert isinstance(has_verdict(both), bool)
    assert isinstance(missing_scope(both), str)
