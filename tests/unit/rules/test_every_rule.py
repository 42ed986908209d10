"""The rules of the table: each marks what it is about and leaves alone what it is not about."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QTranslator

from delivery_cases import DELIVERY_CASES, HOURS
from draft_editor.draft.change import applied, inverse
from draft_editor.model.json_text import Json, JsonObject, dump
from draft_editor.model.words import Words
from draft_editor.rules.finding import Finding
from draft_editor.rules.levels import LEVELS
from draft_editor.rules.review import RULES, findings
from rule_cases import CASES, Case, text

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
UNCOVERED = {"placeholder-raw": {"variable-missing"}}
"""What can be told of only when something else is mended."""
ALL = {**CASES, **DELIVERY_CASES}
EACH = [(rule, case) for rule, cases in ALL.items() for case in cases]

PLACE = re.compile(r"\{\w+\}|%n")


@pytest.fixture(scope="module")
def french() -> QTranslator:
    """What the window says in French."""
    translator = QTranslator()
    folder = Path(__file__).parents[3] / "resources/translations"
    assert translator.load("draft_editor_fr_CA", str(folder))
    return translator


def in_french(french: QTranslator, said: Words) -> str:
    """The sentence with its values; fails where it has none, or one place too many."""
    template = french.translate("draft_editor", said.template, None, said.count or 0)
    assert template
    assert set(PLACE.findall(template)) <= set(PLACE.findall(said.template))
    return said.filled(template)


def found(rule: str, tree: JsonObject) -> list[Finding]:
    central = ZoneInfo("US/Central")
    return [each for each in findings(tree, NOW, central, hours=HOURS) if each.rule == rule]


def told(tree: JsonObject) -> Counter[str]:
    """How often each rule speaks of a draft."""
    central = ZoneInfo("US/Central")
    return Counter(each.rule for each in findings(tree, NOW, central, hours=HOURS))


def test_the_table_has_all_rules_and_the_levels_too() -> None:
    assert set(ALL) == {rule.id for rule in RULES} == set(LEVELS)
    assert len(RULES) >= 40


@pytest.mark.parametrize(("rule", "case"), EACH)
def test_what_is_marked(rule: str, case: Case, french: QTranslator) -> None:
    tree = {**case.also, **case.bad}
    first = found(rule, tree)[0]
    assert str(first.said) == case.said
    assert in_french(french, first.said) != case.said
    assert first.source


@pytest.mark.parametrize(("rule", "case"), EACH)
def test_a_way_out_mends_that_and_nothing_else(rule: str, case: Case, french: QTranslator) -> None:
    tree = {**case.also, **case.bad}
    first = found(rule, tree)[0]
    for fix in (*([first.fix] if first.fix else ()), *first.others):
        assert in_french(french, fix.name)
        if fix.gesture is not None:
            continue
        mended: Json = tree
        for change in fix.changes:
            mended = applied(mended, change)
        assert isinstance(mended, dict)
        assert len(found(rule, mended)) < len(found(rule, tree))
        assert set(told(mended) - told(tree)) <= UNCOVERED.get(rule, set())
        for change in reversed(fix.changes):
            mended = applied(mended, inverse(change))
        assert dump(mended) == dump(tree)


@pytest.mark.parametrize(("rule", "case"), EACH)
def test_what_is_left_alone(rule: str, case: Case) -> None:
    assert found(rule, {**case.also, **case.good}) == []


def test_what_cannot_be_mended_is_only_said() -> None:
    (finding,) = found("character-broken", text("It is \u00c3\u0081 now"))
    assert finding.fix is None


def test_places_in_a_notes_text_are_not_places_in_its_body() -> None:
    body = (
        '{"text":[{"type":{"code":"PLAIN_TEXT"},"value":"Call them them"}],'
        '"previewText":"Call them them"}'
    )
    note: JsonObject = {"messageAttributes": {"type": "NOTE", "protocol": "NONE", "body": body}}
    (finding,) = found("word-twice", note)
    assert str(finding.said) == "“them them” stands twice in a row."
    assert finding.fix is None
