"""A time that nobody touched stays letter for letter; a new one takes the same form."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from draft_editor.model.json_text import Json, Number
from draft_editor.model.timestamp import BadPattern, Timestamp, new_timestamp, read_timestamp

CENTRAL = ZoneInfo("US/Central")
NINE = datetime(2026, 11, 24, 15, tzinfo=UTC)


def _read(value: Json) -> Timestamp:
    stamp = read_timestamp(value)
    assert stamp is not None
    return stamp


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("2026-11-24T09:00:00-0600", NINE),
        ("2026-11-24T09:00:00-06:00", NINE),
        ("2026-11-24T09:00:00-06", NINE),
        ("2026-11-24T09:00-06", NINE),
        ("2026-11-24 15:00:00Z", NINE),
        ("2026-11-24T15:00:00-00:00", NINE),
        ("2026-11-24T20:30:00.5+0530", NINE + timedelta(milliseconds=500)),
        ("2026-11-24T15:00:00.123456789Z", NINE + timedelta(microseconds=123456)),
        ("2026-11-24T09:00:00", NINE),
        ("2026-11-24 09:00", NINE),
        (Number("1795532400000"), NINE),
        (Number("1795532400"), NINE),
        ("1795532400007", NINE + timedelta(milliseconds=7)),
        ("1795532400", NINE),
        ("999999999999", datetime(2001, 9, 9, 1, 46, 39, 999000, tzinfo=UTC)),
        # The clock change of 2027: an hour that is left out, an hour that comes twice.
        ("2027-03-14T02:30", datetime(2027, 3, 14, 8, 30, tzinfo=UTC)),
        ("2027-11-07T01:30", datetime(2027, 11, 7, 6, 30, tzinfo=UTC)),
    ],
)
def test_every_form_is_read(written: str | Number, instant: datetime) -> None:
    stamp = _read(written)
    assert stamp.instant(CENTRAL) == instant
    assert stamp.instant(CENTRAL).tzinfo is UTC
    assert stamp.written is written
    assert stamp.text == (written.text if isinstance(written, Number) else written)


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        [],
        {},
        "",
        "string",
        "tomorrow",
        " 2026-11-24T09:00",
        "2026-11-24T09:00 ",
        "2026-11-24T09:00\n",
        "2026-11-24",
        "2026-11-24T09",
        "2026-11-24T09:00.5",
        "2026-11-24T09:00:00.",
        "2026-11-24T09:00:00.1234567890",
        "2026-11-24T09:00:00-6",
        "2026-11-24T09:00:00-06:60",
        "2026-11-24T09:00:00+24:00",
        "2026-11-24T24:00:00",
        "2026-11-24T09:60",
        "2026-11-24T09:00:60",
        "2026-13-24T09:00",
        "2027-02-29T09:00",
        "0001-01-01T00:00",
        "9999-12-31T23:59",
        "２０２６-11-24T09:00",
        "20261124090000",
        "17955324000",
        "0795532400",
        Number("1795532400.5"),
        Number("-1795532400"),
        Number("1.795532400e9"),
        Number("0"),
    ],
)
def test_nothing_is_guessed(value: Json) -> None:
    assert read_timestamp(value) is None


def test_a_writing_without_a_zone_is_local() -> None:
    local = _read("2026-11-24T09:00")
    assert local.is_local
    assert local.instant(ZoneInfo("America/Toronto")) == NINE - timedelta(hours=1)
    for written in ("2026-11-24T09:00Z", "2026-11-24T09:00-06", Number("1795532400")):
        assert not _read(written).is_local


@pytest.mark.parametrize(
    ("form", "again"),
    [
        ("2020-01-01T00:00:00-0600", "2026-11-24T09:05:07-0600"),
        ("2020-01-01T00:00:00+05:30", "2026-11-24T09:05:07-06:00"),
        ("2020-01-01 00:00:00.0-06", "2026-11-24 09:05:07.1-06"),
        ("2020-01-01T00:00:00.000Z", "2026-11-24T15:05:07.123Z"),
        ("2020-01-01T00:00:00.123456789Z", "2026-11-24T15:05:07.123456000Z"),
        ("2020-01-01T00:00-0000", "2026-11-24T09:05-0600"),
        ("2020-01-01T00:00:00", "2026-11-24T09:05:07"),
        (Number("1577836800000"), Number("1795532707123")),
        ("1577836800000", "1795532707123"),
        (Number("1577836800"), Number("1795532707")),
    ],
)
def test_another_moment_takes_the_same_form(form: str | Number, again: str | Number) -> None:
    moment = datetime(2026, 11, 24, 9, 5, 7, 123456, tzinfo=CENTRAL)
    assert _read(form).written_like(moment) == again


def test_an_offset_of_half_an_hour_does_not_fit_into_hours() -> None:
    stamp = _read("2020-01-01T00:00-06")
    assert stamp.written_like(NINE.astimezone(ZoneInfo("Asia/Kolkata"))) == "2026-11-24T20:30+0530"
    assert stamp.written_like(NINE) == "2026-11-24T15:00+00"


def test_an_old_local_mean_time_keeps_its_instant() -> None:
    moment = datetime(1850, 1, 1, tzinfo=ZoneInfo("America/Toronto"))
    again = _read(_read("2020-01-01T00:00:00Z").written_like(moment))
    assert again.instant(UTC) == moment
    again = _read(_read("2020-01-01T00:00:00-0500").written_like(moment))
    assert again.instant(UTC) == moment


def test_a_moment_needs_a_zone() -> None:
    naive = NINE.replace(tzinfo=None)
    with pytest.raises(ValueError, match="needs a zone"):
        _read("2020-01-01T00:00").written_like(naive)
    with pytest.raises(ValueError, match="needs a zone"):
        new_timestamp(naive)


def _between(first: int, last: int) -> tuple[datetime, datetime]:
    """The walls from one year's beginning to another's last day."""
    return datetime.fromisoformat(f"{first:04}-01-01"), datetime.fromisoformat(f"{last:04}-12-31")


WALLS = st.datetimes(*_between(3, 9997))
MOMENTS = st.datetimes(*_between(3, 9997), timezones=st.timezones())
# What ten to thirteen digits of an epoch can say.
EPOCH_MOMENTS = st.datetimes(*_between(2002, 2285), timezones=st.timezones())


@st.composite
def iso_texts(draw: st.DrawFn) -> str:
    """An ISO text put together from its parts, without the code under test."""
    wall = draw(WALLS)
    seconds = draw(st.sampled_from(["", f":{wall.second:02}"]))
    if seconds:
        seconds += draw(st.from_regex(r"(\.[0-9]{1,9})?", fullmatch=True))
    offset = draw(st.from_regex(r"(Z|[+-](0[0-9]|1[0-8])(:?(00|15|30|45|59))?)?", fullmatch=True))
    separator = draw(st.sampled_from("T "))
    return (
        f"{wall.year:04}-{wall.month:02}-{wall.day:02}{separator}"
        f"{wall.hour:02}:{wall.minute:02}{seconds}{offset}"
    )


EPOCHS = st.from_regex(r"[1-9]([0-9]{9}|[0-9]{11,12})", fullmatch=True)
EPOCH_WRITINGS = st.one_of(EPOCHS, EPOCHS.map(Number))
WRITINGS = st.one_of(iso_texts(), EPOCH_WRITINGS)


@given(WRITINGS, st.timezones())
@example("2026-11-24T09:00:00.123456789-00:00", CENTRAL)
@example("2027-11-07T01:30", CENTRAL)
def test_the_same_moment_is_written_letter_for_letter(
    written: str | Number, zone: ZoneInfo
) -> None:
    stamp = _read(written)
    moment = stamp.instant(zone).astimezone(stamp.wall.tzinfo or zone)
    # Only a local time that a clock change leaves out cannot come back.
    assume(moment.replace(tzinfo=None) == stamp.wall.replace(tzinfo=None))
    assert stamp.written_like(moment) == written


@given(st.one_of(st.tuples(iso_texts(), MOMENTS), st.tuples(EPOCH_WRITINGS, EPOCH_MOMENTS)))
def test_another_moment_is_kept_as_far_as_the_form_goes(
    case: tuple[str | Number, datetime],
) -> None:
    form, moment = case
    stamp = _read(form)
    again = _read(stamp.written_like(moment))
    assert type(again.written) is type(form)
    assert again.is_local == stamp.is_local
    wall = moment.replace(tzinfo=None) if again.is_local else moment
    assert timedelta() <= wall - again.wall < timedelta(minutes=1)
    assert again.written_like(moment) == again.written


@given(MOMENTS)
def test_a_new_time_can_be_read_back(moment: datetime) -> None:
    for pattern in ("yyyy-MM-dd'T'HH:mm:ssZ", "yyyy-MM-dd HH:mm:ss.SSSSSSXXX"):
        stamp = _read(new_timestamp(moment, pattern))
        assert timedelta() <= moment - stamp.instant(CENTRAL) < timedelta(seconds=1)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("yyyy-MM-dd'T'HH:mm:ssZ", "2026-01-04T09:05:07-0600"),
        ("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "2026-01-04T09:05:07.045-06:00"),
        ("M/d/y H:m", "1/4/2026 9:5"),
        ("dd.MM.yyyy HH'h'mm ZZZ", "04.01.2026 09h05 -0600"),
        ("'o''clock' H:mm '' d.M.y s SSSSSSSSS", "o'clock 9:05 ' 4.1.2026 7 045000000"),
    ],
)
def test_a_pattern_may_say_another_form(pattern: str, text: str) -> None:
    moment = datetime(2026, 1, 4, 9, 5, 7, 45000, tzinfo=CENTRAL)
    assert new_timestamp(moment, pattern) == text


def test_the_form_of_a_new_time_is_the_vendors() -> None:
    assert new_timestamp(NINE.astimezone(CENTRAL)) == "2026-11-24T09:00:00-0600"
    assert new_timestamp(NINE) == "2026-11-24T15:00:00+0000"
    assert new_timestamp(NINE, "yyyyMMddHHmmXXX") == "202611241500Z"
    west = timezone(-timedelta(minutes=30))
    assert new_timestamp(NINE.astimezone(west), "yyyyMMddHHmmZ") == "202611241430-0030"


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("", "The pattern leaves out the year."),
        ("yyyy-dd HH:mm", "The pattern leaves out the month."),
        ("yyyy-MM HH:mm", "The pattern leaves out the day."),
        ("yyyy-MM-dd mm", "The pattern leaves out the hour."),
        ("yyyy-MM-dd HH 'mm'", "The pattern leaves out the minute."),
        ("yyyy-MM-ddTHH:mm", "The pattern has “T”, which is not understood."),
        ("yyy-MM-dd HH:mm", "The pattern has “yyy”, which is not understood."),
        ("yyyy-MMM-dd HH:mm", "The pattern has “MMM”, which is not understood."),
        ("yyyy-MM-dd hh:mm a", "The pattern has “hh”, which is not understood."),
        ("yyyy-MM-dd HH:mm[:ss]", "The pattern has “[”, which is not understood."),
        ("yyyy-MM-dd HH:mmXX", "The pattern has “XX”, which is not understood."),
        ("yyyy-MM-dd HH:mmZZZZ", "The pattern has “ZZZZ”, which is not understood."),
        ("SSSSSSSSSS", "The pattern has “SSSSSSSSSS”, which is not understood."),
        ("yyyy-MM-dd'T HH:mm", "The pattern has a quote that is not closed."),
        ("yyyy'''", "The pattern has a quote that is not closed."),
    ],
)
def test_a_bad_pattern_is_named(pattern: str, said: str) -> None:
    with pytest.raises(BadPattern) as caught:
        new_timestamp(NINE, pattern)
    assert str(caught.value) == said
