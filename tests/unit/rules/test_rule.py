"""What rules see of a draft, and how they quote it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from draft_editor.draft.path import Path
from draft_editor.draft.places import BODY, SUBJECT
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import JsonObject, Number
from draft_editor.rules.limits import LIMITS, NO_LIMITS
from draft_editor.rules.rule import Reading, is_blank, shown

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


def _reading(tree: JsonObject) -> Reading:
    return Reading.of(tree, NOW, UTC)


def test_a_reading_knows_protocol_limits_and_placeholders() -> None:
    reading = _reading({"messageAttributes": {"protocol": "TEXT", "body": "${a}", "subject": ""}})
    assert (reading.protocol, reading.limits) == ("TEXT", LIMITS["TEXT"])
    assert [(text.path, len(text.spans)) for text in reading.texts] == [(BODY, 1)]


def test_the_repr_of_a_reading_tells_no_text() -> None:
    assert "secret" not in repr(_reading({"messageAttributes": {"body": "secret ${a}"}}))


def test_a_reading_of_odd_values_has_nothing_to_say() -> None:
    reading = _reading(
        {"messageAttributes": {"protocol": Number("1"), "body": [], "subject": True}}
    )
    assert (reading.protocol, reading.limits, reading.texts) == ("", NO_LIMITS, ())
    assert reading.text(SUBJECT) == ""
    assert reading.items(SUBJECT) == []
    assert reading.items(BODY) == []
    assert reading.at(Path.of("editor")) is ABSENT


@pytest.mark.parametrize(("value", "expected"), [(True, True), (False, False), ("true", False)])
def test_only_true_is_on(value: bool | str, expected: bool) -> None:
    assert _reading({"isFreeMarkerMessage": value}).is_on(Path.of("isFreeMarkerMessage")) is (
        expected
    )


@pytest.mark.parametrize("value", [ABSENT, None, "", " \n\t"])
def test_blank(value: Value) -> None:
    assert is_blank(value)


@pytest.mark.parametrize("value", ["a", False, Number("0"), [], {}])
def test_not_blank(value: Value) -> None:
    assert not is_blank(value)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("short", "short"),
        ("two\n  lines", "two lines"),
        ("a" * 40, "a" * 40),
        ("a" * 41, "a" * 39 + "…"),
        (" " * 300, "…"),
    ],
)
def test_shown(text: str, quoted: str) -> None:
    assert shown(text) == quoted
