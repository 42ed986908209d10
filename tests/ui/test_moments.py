"""Points in time for people: whose clock, which words, and what clock changes do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QApplication

from draft_editor.ui.moments import (
    Clocks,
    Wall,
    day_text,
    distance_text,
    system_zone,
    time_format,
    time_text,
    wall_kind,
    zone_name,
)

pytestmark = pytest.mark.usefixtures("qapp")

CENTRAL = ZoneInfo("US/Central")


@pytest.mark.parametrize(
    ("wall", "kind"),
    [
        ("2026-07-01T02:30", Wall.ONCE),
        ("2027-03-14T01:59", Wall.ONCE),
        ("2027-03-14T02:00", Wall.NEVER),
        ("2027-03-14T02:59", Wall.NEVER),
        ("2027-03-14T03:00", Wall.ONCE),
        ("2026-11-01T00:59", Wall.ONCE),
        ("2026-11-01T01:00", Wall.TWICE),
        ("2026-11-01T01:59", Wall.TWICE),
        ("2026-11-01T02:00", Wall.ONCE),
    ],
)
@pytest.mark.parametrize("fold", [0, 1])
def test_a_time_on_the_wall_exists_once_never_or_twice(wall: str, kind: Wall, fold: int) -> None:
    moment = datetime.fromisoformat(wall).replace(tzinfo=CENTRAL, fold=fold)
    assert wall_kind(moment) is kind


def test_a_zone_without_clock_changes_has_every_time_once() -> None:
    assert wall_kind(datetime(2027, 3, 14, 2, 30, tzinfo=UTC)) is Wall.ONCE


def test_days_and_times_are_written_as_the_country_does() -> None:
    moment = datetime(2026, 11, 24, 9, 5, 30, tzinfo=UTC)
    assert day_text(moment) == "Tue 24 Nov"
    assert time_text(moment) == "9:05 AM"
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.Canada))
    assert "nov" in day_text(moment)
    assert "AM" not in time_text(moment)
    assert "\u202f" not in time_format()


@pytest.mark.parametrize(
    ("ahead", "text"),
    [
        (timedelta(0), "in 0 min"),
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
    name: str, key: str, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(QTimeZone, "systemTimeZoneId", lambda: _Bytes(name))
    assert system_zone().key == key


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
