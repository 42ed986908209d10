"""What an answer's `Date` tells of the two clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.api.clock import read_date, read_skew
from draft_editor.api.listing_reader import read_list_reply
from draft_editor.api.reply import read_answer
from draft_editor.model.locator import Thread
from draft_editor.model.skew import Skew

NOON = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)
DATE = {"date": "Tue, 24 Nov 2026 12:00:00 GMT"}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (DATE["date"], NOON),
        ("Tue, 24 Nov 2026 12:00:00 -0000", NOON),
        ("Tue, 24 Nov 2026 13:00:00 +0100", NOON),
        ("", None),
        ("noon", None),
        ("Tue, 99 Nov 2026 12:00:00 GMT", None),
        ("Tue, 24 Nov 99999999999999999999 12:00:00 GMT", None),
    ],
)
def test_dates_of_http(text: str, date: datetime | None) -> None:
    found = read_date(text)
    assert found == date
    assert found is None or found.tzinfo is not None


def test_the_middle_of_the_round_trip_and_of_the_second_is_taken() -> None:
    now = NOON + timedelta(seconds=244.5)
    assert read_skew(DATE, 8.0, now) == Skew(240.0, 4.5)
    assert read_skew(DATE, -1.0, NOON) == Skew(-0.5, 0.5), "a clock that was set back meanwhile"


def test_the_zone_of_this_computer_does_not_matter() -> None:
    here = timezone(timedelta(hours=-8))
    assert read_skew(DATE, 0.0, NOON.astimezone(here)) == read_skew(DATE, 0.0, NOON)


@pytest.mark.parametrize("headers", [{}, {"date": "soon"}, DATE | {"age": "30"}])
def test_nothing_tells_or_a_cache_does(headers: dict[str, str]) -> None:
    assert read_skew(headers, 0.0, NOON) is None


@given(
    ahead=st.floats(-1e6, 1e6),
    there=st.floats(0, 300),
    back=st.floats(0, 300),
    part=st.floats(0, 0.999),
)
def test_the_truth_is_never_outside_of_what_is_claimed(
    ahead: float, there: float, back: float, part: float
) -> None:
    """The service looks at its clock anywhere between the question and the answer."""
    looked = NOON + timedelta(seconds=part)
    headers = {"date": format_datetime(looked.replace(microsecond=0), usegmt=True)}
    found = read_skew(headers, there + back, looked + timedelta(seconds=back + ahead))
    assert found is not None
    assert abs(found.ahead - ahead) <= found.within + 1e-5
    if found.is_off() is not None:
        assert found.is_off() is (abs(ahead) > 60) or abs(abs(ahead) - 60) < 1e-4


def test_an_answer_carries_it_where_the_moment_is_known() -> None:
    headers = {"Date": DATE["date"]}
    answer = read_answer(500, headers, b"", 1.0, NOON).answer
    assert answer.skew == Skew(-1.0, 1.0)
    assert read_answer(200, headers, b"", 1.0).answer.skew is None
    thread = Thread.of("dept", "user", "cust")
    listing = read_list_reply(thread, 200, headers, b"[]", 1.0, NOON)
    assert listing.answer is not None
    assert listing.answer.skew == Skew(-1.0, 1.0)
