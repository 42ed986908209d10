"""The rules of the table: each marks what it is about and leaves alone what it is not about."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from draft_editor.draft.change import applied
from draft_editor.model.json_text import JsonObject
from draft_editor.rules.finding import Finding
from draft_editor.rules.review import RULES, findings
from rule_cases import CASES, Case, text

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
EACH = [(rule, case) for rule, cases in CASES.items() for case in cases]


def found(rule: str, tree: JsonObject) -> list[Finding]:
    return [each for each in findings(tree, NOW, ZoneInfo("US/Central")) if each.rule == rule]


def test_the_table_has_only_rules_that_there_are() -> None:
    assert set(CASES) <= {rule.id for rule in RULES}
    assert len(RULES) >= 40


@pytest.mark.parametrize(("rule", "case"), EACH)
def test_what_is_marked(rule: str, case: Case) -> None:
    tree = {**case.also, **case.bad}
    first = found(rule, tree)[0]
    assert str(first.said) == case.said
    assert first.source
    if first.fix is not None:
        for change in first.fix.changes:
            mended = applied(tree, change)
            assert isinstance(mended, dict)
            assert len(found(rule, mended)) < len(found(rule, tree))


@pytest.mark.parametrize(("rule", "case"), EACH)
def test_what_is_left_alone(rule: str, case: Case) -> None:
    assert found(rule, {**case.also, **case.good}) == []


def test_what_cannot_be_mended_is_only_said() -> None:
    (finding,) = found("character-broken", text("It is \u00c3\u0081 now"))
    assert finding.fix is None


def test_places_in_a_notes_text_are_not_places_in_its_body() -> None:
    body = (
        '{"text":[{"type":{"code":"PLAIN_TEXT"},"value":"Call her her"}],'
        '"previewText":"Call her her"}'
    )
    note: JsonObject = {"messageAttributes": {"type": "NOTE", "protocol": "NONE", "body": body}}
    (finding,) = found("word-twice", note)
    assert str(finding.said) == "“her her” stands twice in a row."
    assert finding.fix is None
