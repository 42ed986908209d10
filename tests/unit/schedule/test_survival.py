"""A schedule that is opened, shown in any zone and saved again has not moved, nor changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from hypothesis import assume, given
from hypothesis import strategies as st

from draft_editor.model.json_text import Json, Number
from draft_editor.model.timestamp import Timestamp, read_timestamp
from draft_editor.schedule.phrase import read_phrase
from draft_editor.schedule.reading import Understood
from draft_editor.schedule.wall import Wall, wall_kind

ZONES: Final = st.sampled_from(
    (
        "US/Central", "America/Toronto", "America/Halifax", "America/St_Johns", "America/Phoenix",
        "Europe/Paris", "Australia/Sydney", "Australia/Lord_Howe", "Asia/Kolkata", "UTC",
    )
).map(ZoneInfo)  # fmt: skip
START: Final = datetime(2001, 9, 9, 1, 46, 40, tzinfo=UTC)
"""The first second with ten digits since 1970."""
MOMENTS: Final = st.integers(0, 60 * 366 * 86_400 * 1_000_000).map(
    lambda count: START + timedelta(microseconds=count)
)
NEAR_CHANGES: Final = st.builds(
    lambda day, seconds: day + timedelta(seconds=seconds),
    st.sampled_from(
        [
            datetime(2027, month, day, tzinfo=UTC)
            for month, day in ((3, 14), (3, 28), (4, 3), (10, 2), (10, 31), (11, 7))
        ]
    ),
    st.integers(0, 86_400),
)
SECONDS: Final = st.sampled_from(["", ":00"]) | st.integers(1, 9).map(lambda n: ":00." + "0" * n)
ISO_FORMS: Final = st.builds(
    lambda separator, seconds, offset: f"2026-11-24{separator}09:00{seconds}{offset}",
    st.sampled_from(["T", " "]),
    SECONDS,
    st.sampled_from(["", "Z", "-0600", "-06:00", "-06"]),
)
EPOCH_FORMS: Final = st.sampled_from(
    ["1795705200", "1795705200000", Number("1795705200"), Number("1795705200000")]
)


def _read(value: Json) -> Timestamp:
    stamp = read_timestamp(value)
    assert stamp is not None, value
    return stamp


def _written(form: Json, moment: datetime, zone: ZoneInfo) -> str | Number:
    """The moment on that zone's clock, as somebody else's program writes it in this form."""
    clock = moment.astimezone(zone)
    offset = clock.utcoffset() or timedelta()
    is_hours_only = isinstance(form, str) and form[-3] in "+-"
    # What an offset in whole hours cannot say is not written by anybody.
    assume(not is_hours_only or not offset % timedelta(hours=1))
    return _read(form).written_like(clock)


@given(ISO_FORMS | EPOCH_FORMS, MOMENTS | NEAR_CHANGES, ZONES, ZONES)
def test_what_is_opened_shown_and_saved_again_is_the_same_letter_for_letter(
    form: Json, moment: datetime, dealer: ZoneInfo, reader: ZoneInfo
) -> None:
    written = _written(form, moment, dealer)
    opened = _read(written)
    shown = opened.instant(dealer).astimezone(reader)
    home = dealer if opened.is_local else opened.wall.tzinfo
    saved = opened.written_like(shown.astimezone(home))
    assert saved == written
    assert type(saved) is type(written)
    assert _read(saved).instant(dealer) == opened.instant(dealer)


@given(ISO_FORMS | EPOCH_FORMS, MOMENTS | NEAR_CHANGES, ZONES, ZONES, ZONES)
def test_another_zone_on_the_screen_moves_nothing(
    form: Json, moment: datetime, dealer: ZoneInfo, one: ZoneInfo, other: ZoneInfo
) -> None:
    opened = _read(_written(form, moment, dealer))
    shown = opened.instant(dealer).astimezone(one)
    assert shown.astimezone(other).astimezone(UTC) == opened.instant(dealer)
    assert abs(opened.instant(dealer) - moment) < timedelta(minutes=1) or opened.is_local


@given(ISO_FORMS, MOMENTS | NEAR_CHANGES, ZONES)
def test_the_stored_text_typed_as_words_means_the_same_moment(
    form: str, moment: datetime, zone: ZoneInfo
) -> None:
    opened = _read(_written(form, moment, zone))
    reading = read_phrase(opened.text, START, zone)
    assert isinstance(reading, Understood)
    assert reading.moment.astimezone(UTC) == opened.instant(zone)
    twice = opened.is_local and wall_kind(opened.wall.replace(tzinfo=zone)) is Wall.TWICE
    assert reading.wall is (Wall.TWICE if twice else Wall.ONCE)
