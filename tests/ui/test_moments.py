"""Points in time for people: whose clock, and in which words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QApplication

from draft_editor.ui.moments import (
    Clocks,
    day_text,
    dealer_text,
    distance_text,
    moment_text,
    system_zone,
    time_format,
    time_text,
    zone_name,
)

pytestmark = pytest.mark.usefixtures("qapp")

CENTRAL = ZoneInfo("US/Central")


def test_days_and_times_are_written_as_the_country_does() -> None:
    moment = datetime(2026, 11, 24, 9, 5, 30, tzinfo=UTC)
    assert day_text(moment, moment) == "Tue 24 Nov"
    assert time_text(moment) == "9:05 AM"
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.Canada))
    assert "nov" in day_text(moment, moment)
    assert "AM" not in time_text(moment)
    assert "\u202f" not in time_format()


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        ("2027-01-01T09:00-06:00", "Fri 1 Jan 2027"),
        ("2025-12-31T23:00-06:00", "Wed 31 Dec 2025"),
        ("2026-01-01T00:00-06:00", "Thu 1 Jan"),
    ],
)
def test_a_day_of_another_year_has_its_year(moment: str, text: str) -> None:
    # In UTC it is next year already; on the dealer's clock it is not.
    now = datetime(2027, 1, 1, 3, tzinfo=UTC)
    wall = datetime.fromisoformat(moment).astimezone(CENTRAL)
    assert day_text(wall, now) == text
    assert moment_text(wall, now) == f"{text}, {time_text(wall)}"
    clocks = Clocks(CENTRAL, ZoneInfo("UTC"), lambda: now)
    assert dealer_text(wall.astimezone(UTC), clocks) == f"{text}, {time_text(wall)} Central"


@pytest.mark.parametrize(
    ("ahead", "text"),
    [
        (timedelta(seconds=25), "in less than 1 min"),
        (-timedelta(seconds=59), "less than 1 min ago"),
        (timedelta(minutes=5, seconds=20), "in 5 min"),
        (timedelta(hours=14, minutes=20), "in 14 h 20 min"),
        (timedelta(days=3, hours=2), "in 3 d 2 h"),
        (-timedelta(minutes=12), "12 min ago"),
        (-timedelta(days=1, hours=1), "1 d 1 h ago"),
    ],
)
def test_a_distance_is_told_in_two_figures(ahead: timedelta, text: str) -> None:
    now = datetime(2026, 11, 24, tzinfo=UTC)
    assert distance_text(now + ahead, now) == text


def test_a_zone_is_called_by_its_city() -> None:
    assert zone_name(CENTRAL) == "Central"
    assert zone_name(ZoneInfo("America/Argentina/Buenos_Aires")) == "Buenos Aires"


@pytest.mark.parametrize(
    ("name", "key"),
    [("America/Halifax", "America/Halifax"), ("", "UTC"), ("No/Where", "UTC"), ("../x", "UTC")],
)
def test_the_zone_of_this_computer_is_found_or_universal(
    name: str, key: str, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, tmp_path: Path
) -> None:
    monkeypatch.setattr(QTimeZone, "systemTimeZoneId", lambda: _Bytes(name))
    assert system_zone({}, tmp_path / "no link").key == key
    assert system_zone({"TZ": name}, tmp_path / "no link").key == key


def test_the_link_of_the_system_says_its_zone(tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/America/Halifax")
    assert system_zone({}, link).key == "America/Halifax"
    assert system_zone({"TZ": ":US/Central"}, link).key == "US/Central"


def test_the_clocks_of_a_dealer_tell_the_time_that_it_is() -> None:
    before = datetime.now(UTC)
    clocks = Clocks.of("US/Central")
    assert before <= clocks.now() <= datetime.now(UTC)
    assert clocks.dealer == CENTRAL


class _Bytes:
    """What Qt gives for the name of a zone."""

    def __init__(self, text: str) -> None:
        self._text = text

    def data(self) -> bytes:
        return self._text.encode()
