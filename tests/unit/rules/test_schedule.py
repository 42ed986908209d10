"""When a message goes out: set, readable, ahead, and in the carrier's window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from draft_editor.draft.path import Path
from draft_editor.model.dealer_hours import DealerHours, OpenHours
from draft_editor.model.json_text import Json, JsonObject, Number
from draft_editor.rules.finding import Finding, Level
from draft_editor.rules.review import findings
from draft_editor.rules.schedule import turns

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


# --- the last seconds


@pytest.mark.parametrize(
    ("written", "is_said"),
    [
        ("2026-11-23T12:00:30", False),
        ("2026-11-23T12:00:29", True),
        ("2026-11-23T12:00:00", True),
        ("2026-11-23T11:59:59", False),
    ],
)
def test_the_last_seconds_are_warned_of(ask: Ask, written: str, is_said: bool) -> None:
    found = ask("schedule-imminent", draftAttributes={"scheduledOn": written})
    assert [finding.path for finding in found] == [SCHEDULED_ON] * is_said
    assert all("less than 30 seconds" in str(finding.said) for finding in found)


CENTRAL = ZoneInfo("US/Central")


@pytest.mark.parametrize("protocol", ["TEXT", "EMAIL"])
def test_what_is_found_changes_at_a_turn_and_at_no_other_time(protocol: str) -> None:
    tree: JsonObject = {
        "messageAttributes": {
            "protocol": protocol,
            "body": "Hi",
            "subject": "",
            "draftAttributes": {"scheduledOn": "2026-12-24T12:00:00-0600"},
        }
    }
    found = turns(tree, CENTRAL)
    moment = datetime(2026, 12, 24, 18, tzinfo=UTC)
    leads = [timedelta(seconds=30), timedelta()]
    if protocol == "TEXT":
        leads = [timedelta(days=35), timedelta(seconds=300), *leads]
    assert list(found) == [moment - lead for lead in leads]

    def rules(at: datetime) -> list[str]:
        return [finding.rule for finding in findings(tree, at, CENTRAL)]

    told = [rules(found[0] - timedelta(days=1)), *(rules(turn + _SECOND) for turn in found)]
    assert all(before != after for before, after in pairwise(told))
    for turn, after in zip(found, [*found[1:], moment + timedelta(days=9)], strict=True):
        assert rules(turn + _SECOND) == rules(after - _SECOND)


_SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("written", [None, "tomorrow", ""])
def test_without_a_time_nothing_turns(written: Json) -> None:
    tree: JsonObject = {"messageAttributes": {"draftAttributes": {"scheduledOn": written}}}
    assert turns(tree, CENTRAL) == ()
    assert turns({}, CENTRAL) == ()


# --- quiet hours


@pytest.mark.parametrize(
    ("written", "is_quiet"),
    [
        ("2026-11-24T07:59:59-0600", True),
        ("2026-11-24T08:00:00-0600", False),
        ("2026-11-24T21:00:00-0600", False),
        ("2026-11-24T21:00:01-0600", True),
        ("2026-11-24T13:00:00Z", True),
        ("2026-11-22T03:00:00-0600", False),  # past: that is said, and enough
    ],
)
def test_nobody_gets_a_text_in_quiet_hours(ask: Ask, written: str, is_quiet: bool) -> None:
    found = ask("quiet-hours", protocol="TEXT", draftAttributes={"scheduledOn": written})
    assert len(found) == is_quiet
    assert not ask("quiet-hours", protocol="EMAIL", draftAttributes={"scheduledOn": written})


def test_quiet_hours_say_whose_clock_is_meant_and_who_asks_for_it(ask: Ask) -> None:
    (found,) = ask(
        "quiet-hours",
        protocol="TEXT",
        draftAttributes={"scheduledOn": "2026-11-24T06:15:00-0600"},
    )
    assert str(found.said) == (
        "Quiet hours: no texts before 08:00 or after 21:00. It will be 06:15 on the dealer’s "
        "clock; where the customer is, is not known here."
    )
    assert "47 CFR 64.1200" in found.source
    assert found.level is Level.WARNING


# --- the dealer's hours and holidays

HOURS = DealerHours(
    (*(OpenHours(450, 1080),) * 5, OpenHours(480, 840), None), frozenset({date(2026, 11, 26)})
)
OPEN = {"overrideHoursOfOperations": True}
HOLIDAY = {"overrideHolidays": True}
DEALER_RULES = ("dealer-holiday", "dealer-closed", "holiday-overridden", "closed-overridden")


@pytest.mark.parametrize(
    ("written", "sending", "rules"),
    [
        ("2026-11-24T09:00:00-0600", {}, []),
        ("2026-11-24T07:29:00-0600", {}, ["dealer-closed"]),
        ("2026-11-24T18:00:00-0600", {}, ["dealer-closed"]),
        ("2026-11-29T12:00:00-0600", {}, ["dealer-closed"]),
        ("2026-11-29T12:00:00-0600", {"overrideHoursOfOperations": False}, ["dealer-closed"]),
        ("2026-11-29T12:00:00-0600", HOLIDAY, ["dealer-closed"]),
        ("2026-11-29T12:00:00-0600", OPEN, ["closed-overridden"]),
        ("2026-11-24T09:00:00-0600", OPEN, []),
        ("2026-11-26T12:00:00-0600", {}, ["dealer-holiday"]),
        ("2026-11-27T05:00:00Z", {}, ["dealer-holiday", "dealer-closed"]),
        ("2026-11-26T12:00:00-0600", OPEN, ["dealer-holiday"]),
        ("2026-11-26T12:00:00-0600", HOLIDAY, ["holiday-overridden"]),
        ("2026-11-24T09:00:00-0600", HOLIDAY, []),
        ("2026-11-22T12:00:00-0600", {}, []),  # past
        (None, {}, []),
    ],
)
def test_the_dealers_hours_hold_unless_the_override_is_on_and_then_it_is_said(
    ask: Ask, written: Json, sending: JsonObject, rules: list[str]
) -> None:
    attributes: JsonObject = {"scheduledOn": written}
    found = [
        finding
        for rule in DEALER_RULES
        for finding in ask(rule, hours=HOURS, sending=sending, draftAttributes=attributes)
    ]
    assert [finding.rule for finding in found] == rules
    for finding in found:
        is_told = finding.rule.endswith("overridden")
        assert finding.level is (Level.HINT if is_told else Level.WARNING)
        assert ("all the same" in str(finding.said)) is is_told
    without = [ask(rule, sending=sending, draftAttributes=attributes) for rule in DEALER_RULES]
    assert without == [(), (), (), ()]


def test_the_hours_of_the_day_are_said(ask: Ask) -> None:
    said = [
        str(ask("dealer-closed", hours=HOURS, draftAttributes={"scheduledOn": each})[0].said)
        for each in ("2026-11-28T15:00:00-0600", "2026-11-29T15:00:00-0600")
    ]
    way_out = "Choose another time, or turn on “Send outside opening hours”."
    assert said == [
        f"The dealer is closed then: Saturday it is open 08:00 to 14:00. {way_out}",
        f"The dealer is closed then: Sunday all day. {way_out}",
    ]
