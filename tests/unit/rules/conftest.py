"""How the tests of rules ask: a message, a moment, and one rule's findings."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

import pytest

from draft_editor.model.dealer_hours import NO_HOURS, DealerHours
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.rules.finding import Finding
from draft_editor.rules.review import findings

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
CENTRAL = ZoneInfo("US/Central")

Ask: TypeAlias = Callable[..., tuple[Finding, ...]]


@pytest.fixture
def ask() -> Ask:
    """Findings of one rule about a message: `ask(rule, body="…", top={…}, sending={…})`.

    Unless `now` says otherwise it is 2026-11-23 12:00 in the dealer's zone, US/Central.
    """

    def asked(
        rule: str,
        *,
        top: JsonObject | None = None,
        sending: JsonObject | None = None,
        hours: DealerHours = NO_HOURS,
        now: datetime = NOW,
        **message: Json,
    ) -> tuple[Finding, ...]:
        tree: JsonObject = {**(top or {}), "messageAttributes": message}
        if sending is not None:
            tree["messageSendingAttributes"] = sending
        return tuple(
            found for found in findings(tree, now, CENTRAL, hours=hours) if found.rule == rule
        )

    return asked


@pytest.fixture
def slowness() -> int:
    """How much slower code may run here than by itself: coverage traces every line."""
    return 1 if sys.gettrace() is None else 10


@pytest.fixture
def best_seconds() -> Callable[[Callable[[], object]], float]:
    """The least processor time of many calls; what else the machine does is left out."""

    def measured(call: Callable[[], object]) -> float:
        best = float("inf")
        for _ in range(50):
            start = time.thread_time()
            call()
            best = min(best, time.thread_time() - start)
        return best

    return measured
