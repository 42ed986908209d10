"""Hours and holidays as people type them."""

from __future__ import annotations

from datetime import date

import pytest

from draft_editor.model.dealer_hours import OpenHours
from draft_editor.model.words import words
from draft_editor.ui.dialogs.hours_text import read_clock, read_day, read_holidays

DAY = words("Tuesday")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("7:30", 450),
        ("07:30", 450),
        (" 7.30 ", 450),
        ("7h30", 450),
        ("18 h", 1080),
        ("18 h 15", 1095),
        ("18", 1080),
        ("6 pm", 1080),
        ("6:05 P.M.", 1085),
        ("12 am", 0),
        ("12 pm", 720),
        ("0:00", 0),
        ("24:00", 1440),
        ("24:01", None),
        ("25", None),
        ("7:60", None),
        ("7:3", None),
        ("13 pm", None),
        ("0 am", None),
        ("7m", None),
        ("7.", None),
        ("", None),
        ("noon", None),
        ("-1", None),
        ("7:30-18:00", None),
    ],
)
def test_a_time_of_day_is_read_or_not_guessed(text: str, minutes: int | None) -> None:
    assert read_clock(text) == minutes


def test_a_day_has_its_hours() -> None:
    assert read_day(DAY, "7:30", "6 pm") == OpenHours(450, 1080)
    assert read_day(DAY, "0", "24:00") == OpenHours(0, 1440)


@pytest.mark.parametrize(
    ("opens", "closes", "said"),
    [
        ("", "18:00", "Tuesday: say from when to when it is open."),
        ("7:30", " ", "Tuesday: say from when to when it is open."),
        ("early", "18:00", "Tuesday: “early” is no time of day; write it like “07:30”."),
        (
            "19:00",
            "18:00",
            "Tuesday: it closes at 18:00, which is not after it opens at 19:00.",
        ),
        ("9", "9", "Tuesday: it closes at 09:00, which is not after it opens at 09:00."),
    ],
)
def test_what_is_wrong_with_a_day_is_said(opens: str, closes: str, said: str) -> None:
    assert str(read_day(DAY, opens, closes)) == said


def test_holidays_are_read_line_by_line() -> None:
    days, wrong = read_holidays(["2026-12-25", "", " 2027-01-01 ", "2026-12-25"])
    assert days == {date(2026, 12, 25), date(2027, 1, 1)}
    assert wrong is None


@pytest.mark.parametrize("text", ["Christmas", "2026-02-30", "20261225", "2026-W52-5", "25.12."])
def test_the_first_line_that_is_no_day_is_named(text: str) -> None:
    days, wrong = read_holidays(["2026-12-25", text, "also wrong"])
    assert days == {date(2026, 12, 25)}
    assert wrong is not None
    assert wrong[0] == 1
    assert str(wrong[1]) == f"Line 2: “{text}” is no day; write it like “2026-12-25”."
