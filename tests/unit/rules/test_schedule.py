"""When a message goes out: set, readable, ahead, and in the carrier's window."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json, Number
from draft_editor.rules.finding import Finding, Level

SCHEDULED_ON = Path.of("messageAttributes", "draftAttributes", "scheduledOn")
RULES = (
    "schedule-missing",
    "schedule-unreadable",
    "schedule-past",
    "schedule-near",
    "schedule-far",
)

Ask = Callable[..., tuple[Finding, ...]]


def _found(ask: Ask, written: Json, protocol: str = "TEXT") -> list[str]:
    found = [
        finding
        for rule in RULES
        for finding in ask(
            rule,
            protocol=protocol,
            draftAttributes={"draftStatus": "SCHEDULED", "scheduledOn": written},
        )
    ]
    assert all(finding.path == SCHEDULED_ON for finding in found)
    assert all(finding.level is Level.WARNING for finding in found)
    return [finding.rule for finding in found]


@pytest.mark.parametrize(
    ("written", "rules"),
    [
        ("2026-11-24T09:00:00-0600", []),
        ("2026-11-24T09:00:00", []),
        (Number("1795600000000"), []),
        (None, ["schedule-missing"]),
        ("  ", ["schedule-missing"]),
        ("tomorrow", ["schedule-unreadable"]),
        (Number("12"), ["schedule-unreadable"]),
        (True, []),
        ("2026-11-23T11:59:59", ["schedule-past"]),
        ("2026-11-23T17:59:59Z", ["schedule-past"]),
        ("2026-11-23T12:00:00", ["schedule-near"]),
        ("2026-11-23T12:05:00", ["schedule-near"]),
        ("2026-11-23T12:05:01", []),
        ("2026-12-28T18:00:00Z", []),
        ("2026-12-28T18:00:01Z", ["schedule-far"]),
    ],
)
def test_a_text_at_noon_in_the_dealers_zone(ask: Ask, written: Json, rules: list[str]) -> None:
    assert _found(ask, written) == rules


def test_the_carriers_window_is_not_for_email(ask: Ask) -> None:
    assert _found(ask, "2026-11-23T12:01:00", "EMAIL") == []
    assert _found(ask, "2027-11-23T12:01:00", "EMAIL") == []
    assert _found(ask, "2025-11-23T12:01:00", "EMAIL") == ["schedule-past"]


def test_a_draft_that_is_not_scheduled_needs_no_time(ask: Ask) -> None:
    assert ask("schedule-missing", draftAttributes={"draftStatus": "FAILED"}) == ()
    assert len(ask("schedule-missing", draftAttributes={"draftStatus": "SCHEDULED"})) == 1


def test_the_sentences_name_the_figures_and_their_source(ask: Ask) -> None:
    (near,) = ask(
        "schedule-near", protocol="TEXT", draftAttributes={"scheduledOn": "2026-11-23T12:01:00"}
    )
    assert "more than 5 minutes" in str(near.said)
    assert near.source == "carrier: scheduled more than 300 s ahead"
    (far,) = ask(
        "schedule-far", protocol="TEXT", draftAttributes={"scheduledOn": "2028-01-01 09:00"}
    )
    assert "at most 35 days" in str(far.said)
    (odd,) = ask("schedule-unreadable", draftAttributes={"scheduledOn": "fri\n4pm"})
    assert str(odd.said) == "“fri 4pm” cannot be read as a date and time."
