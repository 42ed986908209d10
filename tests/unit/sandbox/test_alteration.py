"""A colleague's change: the message grows, a date appears, and every other byte stays."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from draft_editor.sandbox.alteration import ADDED, altered
from draft_editor.sandbox.shapes import note_text

AT = datetime(2026, 11, 24, 12, 0, 0, 500_000, tzinfo=UTC)
STAMP = '"lastModified": "2026-11-24T12:00:00.500+00:00"'


SPACED = '{\n  "n": 2.50,\n "messageAttributes" : { "x": [ ], "body" :\t"Hé\\n%s" , "y":1e2}%s\n}\n'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (SPACED % ("", ""), SPACED % (ADDED, f", {STAMP}")),
        ("{}", f"{{{STAMP}}}"),
        ('{"a": {}}', f'{{"a": {{}}, {STAMP}}}'),
        ('{"messageAttributes": null}', f'{{"messageAttributes": null, {STAMP}}}'),
        (
            '{"messageAttributes": {"body": null}}',
            f'{{"messageAttributes": {{"body": null}}, {STAMP}}}',
        ),
        ('{"messageAttributes": {}}', f'{{"messageAttributes": {{}}, {STAMP}}}'),
        ('{"lastModified": "old", "a": 1}', f'{{ "a": 1, {STAMP}}}'),
    ],
)
def test_alterations(before: str, after: str) -> None:
    assert altered(before, AT) == after


def test_a_note_stays_a_note() -> None:
    before = json.dumps({"messageAttributes": {"body": note_text("Look at bay 3.")}})
    body = json.loads(altered(before, AT))["messageAttributes"]["body"]
    assert body == note_text(f"Look at bay 3.{ADDED}")


@pytest.mark.parametrize("message", ["[]", '{"text": []}', '{"text": [7]}', '{"text": [{}]}'])
def test_json_that_is_no_note_is_a_plain_message(message: str) -> None:
    before = json.dumps({"messageAttributes": {"body": message}})
    assert json.loads(altered(before, AT))["messageAttributes"]["body"] == message + ADDED
