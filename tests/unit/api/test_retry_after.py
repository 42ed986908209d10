"""How long the service asks to wait."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.api.retry_after import LONGEST_WAIT, read_retry_after

NOW = datetime(2026, 11, 24, 9, 0, 0, tzinfo=UTC)
DATE = "Tue, 24 Nov 2026 09:00:00 GMT"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0.0),
        (" 120 ", 120.0),
        ("999999", LONGEST_WAIT),
        ("9" * 5000, LONGEST_WAIT),
        ("Tue, 24 Nov 2026 09:00:30 GMT", 30.0),
        ("Tue, 24 Nov 2026 09:00:30 -0000", 30.0),
        ("Tue, 24 Nov 2026 08:00:00 GMT", 0.0),
        ("Tue, 24 Nov 2099 08:00:00 GMT", LONGEST_WAIT),
        ("", None),
        ("-3", None),
        ("1.5", None),
        ("٣", None),
        ("soon", None),
        ("Tue, 99 Nov 2026 09:00:30 GMT", None),
    ],
)
def test_seconds_and_dates(text: str, seconds: float | None) -> None:
    assert read_retry_after(text, DATE, None) == seconds


def test_the_date_of_the_answer_counts_before_the_own_clock() -> None:
    later = datetime(2027, 1, 1, tzinfo=UTC)
    assert read_retry_after("Tue, 24 Nov 2026 09:00:05 GMT", DATE, later) == 5.0


def test_the_own_clock_serves_when_the_answer_has_no_date() -> None:
    until = "Tue, 24 Nov 2026 09:00:05 GMT"
    assert read_retry_after(until, "", NOW) == 5.0
    assert read_retry_after(until, "yesterday", None) is None


@given(st.text(), st.text())
def test_any_header_is_read(text: str, date: str) -> None:
    wait = read_retry_after(text, date, NOW)
    assert wait is None or 0.0 <= wait <= LONGEST_WAIT
