"""The line of clocks: whose they are, how soon it is, and current while somebody looks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.ui.fields.schedule_clocks import ClocksLine, clocks_words
from draft_editor.ui.moments import Clocks
from schedule_stage import NOW, PATH, build_at, button, source_of, take_zone
from still_clocks import clocks_at

MOMENT: Final = datetime(2026, 11, 24, 15, tzinfo=UTC)
CENTRAL: Final = ZoneInfo("US/Central")

pytestmark = pytest.mark.usefixtures("qapp")  # it says in which language and country


@pytest.mark.parametrize(
    ("here", "chosen", "said"),
    [
        ("US/Central", "US/Central", ""),
        ("America/Chicago", "America/Winnipeg", ""),
        ("America/New_York", "US/Central", "10:00 AM New York (here) · "),
        ("America/New_York", "America/Toronto", "9:00 AM Central (dealer) · "),
        (
            "America/New_York",
            "America/Denver",
            "9:00 AM Central (dealer) · 10:00 AM New York (here) · ",
        ),
        ("Asia/Tokyo", "US/Central", "Wed 25 Nov, 12:00 AM Tokyo (here) · "),
        (
            "Asia/Tokyo",
            "Asia/Tokyo",
            "Tue 24 Nov, 9:00 AM Central (dealer) · ",
        ),
    ],
)
def test_each_clock_is_said_that_the_boxes_do_not_show(here: str, chosen: str, said: str) -> None:
    clocks = clocks_at(NOW, here=here)
    now = MOMENT - timedelta(hours=14, minutes=20)
    text = clocks_words(MOMENT, ZoneInfo(chosen), clocks, now)
    assert text == f"{said}in 14 h 20 min"


class Ticking:
    """Clocks that a test moves on."""

    def __init__(self) -> None:
        self.now = MOMENT - timedelta(hours=2, seconds=40)
        self.clocks = Clocks(CENTRAL, CENTRAL, lambda: self.now)


def timer_of(line: ClocksLine) -> QTimer:
    (timer,) = line.findChildren(QTimer)
    return timer


@pytest.fixture
def ticking(qapp: QApplication) -> Ticking:
    return Ticking()


@pytest.fixture
def line(ticking: Ticking, qtbot: QtBot) -> ClocksLine:
    line = ClocksLine(ticking.clocks)
    qtbot.addWidget(line)
    return line


def show(line: ClocksLine, qtbot: QtBot) -> None:
    with qtbot.waitExposed(line):
        line.show()


def test_it_ticks_when_the_minute_changes_and_then_once_a_minute(
    ticking: Ticking, line: ClocksLine, qtbot: QtBot
) -> None:
    line.say(MOMENT, CENTRAL)
    show(line, qtbot)
    assert line.whole().endswith("in 2 h 0 min")
    first = timer_of(line).interval()
    assert 40_000 <= first < 41_000
    ticking.now += timedelta(milliseconds=first)
    timer_of(line).timeout.emit()
    assert line.whole().endswith("in 1 h 59 min")
    assert 59_000 <= timer_of(line).interval() <= 60_050


def test_nothing_ticks_while_it_is_hidden_or_nothing_is_scheduled(
    ticking: Ticking, line: ClocksLine, qtbot: QtBot
) -> None:
    line.say(MOMENT, CENTRAL)
    assert not timer_of(line).isActive() or line.isVisible()
    show(line, qtbot)
    assert timer_of(line).isActive()
    line.hide()
    assert not timer_of(line).isActive()
    ticking.now += timedelta(hours=1)
    line.show()
    assert timer_of(line).isActive()
    assert line.whole().endswith("in 1 h 0 min"), "what has passed meanwhile is said"
    line.say(None, CENTRAL)
    assert not timer_of(line).isActive()
    assert not line.isVisible()


def test_what_is_past_is_said_so(ticking: Ticking, line: ClocksLine, qtbot: QtBot) -> None:
    ticking.now = MOMENT + timedelta(minutes=12, seconds=10)
    line.say(MOMENT, CENTRAL)
    show(line, qtbot)
    assert line.whole().endswith("12 min ago")
    assert 49_000 <= timer_of(line).interval() < 51_000


def test_the_field_has_the_line_while_it_is_scheduled(qtbot: QtBot, qapp: QApplication) -> None:
    stage = build_at(qtbot, clocks_at(NOW), source_of('"2026-11-24T09:00:00-0600"'))
    found = stage.part(f"{PATH}:clocks")
    assert isinstance(found, ClocksLine)
    assert found.whole() == "10:00 AM New York (here) · in 1 d 0 h"
    assert found.width() >= found.sizeHint().width(), "it has the room that it needs"
    take_zone(stage, "America/Los_Angeles")
    assert found.whole() == "9:00 AM Central (dealer) · 10:00 AM New York (here) · in 1 d 0 h"
    assert found.isVisible()
    button(stage, "Don’t schedule").click()
    assert not found.isVisible()
