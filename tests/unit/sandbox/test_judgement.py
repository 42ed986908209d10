"""What the sandbox refuses and warns of."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from draft_editor.model.json_text import parse_object
from draft_editor.sandbox.judgement import TEXT_LIMIT, judge, moment_of

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def _codes(attributes: object) -> tuple[list[str], list[str]]:
    verdict = judge(parse_object(json.dumps({"messageAttributes": attributes})), NOW)
    return [one.code for one in verdict.errors], [one.code for one in verdict.warnings]


@pytest.mark.parametrize(
    ("attributes", "errors", "warnings"),
    [
        (None, [], []),
        ({}, [], []),
        ([], ["INVALID_REQUEST"], []),
        ({"protocol": "EMAIL"}, ["EMPTY_MESSAGE"], []),
        ({"protocol": "EMAIL", "body": " \n", "subject": ""}, ["EMPTY_MESSAGE"], []),
        ({"protocol": "EMAIL", "subject": "s"}, [], []),
        ({"protocol": "EMAIL", "body": "b"}, [], []),
        ({"protocol": "EMAIL", "body": 7}, [], []),
        ({"protocol": "TEXT"}, [], []),
        ({"attachments": None}, [], []),
        ({"attachments": {}}, ["INVALID_REQUEST"], []),
        (
            {"attachments": [{"fileURL": "u"}, {}, 7, {"fileURL": " "}]},
            ["ATTACHMENT_WITHOUT_FILE"] * 3,
            [],
        ),
        ({"protocol": "TEXT", "body": "x" * TEXT_LIMIT}, [], []),
        ({"protocol": "TEXT", "body": "x" * (TEXT_LIMIT + 1)}, [], ["TEXT_TOO_LONG"]),
        ({"protocol": "EMAIL", "body": "x" * (TEXT_LIMIT + 1)}, [], []),
        ({"draftAttributes": None}, [], []),
        ({"draftAttributes": {"scheduledOn": None}}, [], []),
        ({"draftAttributes": {"scheduledOn": ""}}, [], []),
        ({"draftAttributes": {"scheduledOn": 7}}, [], []),
        ({"draftAttributes": {"scheduledOn": "soon"}}, [], ["SCHEDULE_NOT_READ"]),
        (
            {"draftAttributes": {"scheduledOn": "2026-11-24T05:59:59-0600"}},
            [],
            ["SCHEDULE_IN_PAST"],
        ),
        ({"draftAttributes": {"scheduledOn": "2026-11-24T06:00:00-06:00"}}, [], []),
    ],
)
def test_verdicts(attributes: object, errors: list[str], warnings: list[str]) -> None:
    assert _codes(attributes) == (errors, warnings)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-24T09:00:00-0600",
        "2026-11-24T09:00:00.000-06:00",
        "2026-11-24T15:00:00Z",
        "2026-11-24T09:00:00",
        "1795532400",
        "1795532400000",
    ],
)
def test_moments_are_read_leniently(text: str) -> None:
    assert moment_of(text) == datetime(2026, 11, 24, 15, tzinfo=UTC)


@pytest.mark.parametrize("text", ["string", "12345", "24.11.2026"])
def test_what_is_no_moment(text: str) -> None:
    assert moment_of(text) is None
