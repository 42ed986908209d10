"""A time typed in words: shown before it is taken, asked about where clocks change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import assistive
from draft_editor.schedule.phrase import read_phrase
from draft_editor.schedule.reading import Understood
from draft_editor.schedule.wall import Wall
from draft_editor.ui.fields.schedule_words import ScheduleWords
from draft_editor.ui.moments import Clocks, dealer_text
from pressing import CONTROL, NOTHING, focused, press, type_text
from still_clocks import clocks_at

NAME: Final = "messageAttributes.draftAttributes.scheduledOn"
NOW: Final = "2026-11-24T00:40:00+00:00"  # Monday, 18:40 at the dealer's
CENTRAL: Final = ZoneInfo("US/Central")


@dataclass
class Stage:
    """A window with the line in it, a button beside, and its own Undo and Escape."""

    window: QWidget
    words: ScheduleWords
    clocks: Clocks
    taken: list[datetime] = field(default_factory=list)
    undone: list[bool] = field(default_factory=list)

    def type(self, text: str) -> None:
        self.words.line.setText("")
        type_text(self.words.line, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NOTHING) -> None:
        press(self.window, key, modifiers)

    def answer(self) -> str:
        """What a person sees under the line."""
        found = assistive.found(self.window, f"{NAME}:wordsAnswer")
        said = "" if found is None else assistive.said(found)
        assert assistive.said(assistive.find(self.window, f"{NAME}:words")).endswith(said)
        return said

    def button(self, part: str) -> QPushButton:
        button = self.window.findChild(QPushButton, f"{NAME}:{part}")
        assert button is not None
        return button


Make: TypeAlias = Callable[..., Stage]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    def made(now: str = NOW, zone: ZoneInfo = CENTRAL) -> Stage:
        clocks = clocks_at(now)
        window = QWidget()
        qtbot.addWidget(window)
        words = ScheduleWords(NAME, clocks, lambda: zone, window)
        words.describe("Goes out")
        layout = QVBoxLayout(window)
        layout.addWidget(words.line)
        layout.addWidget(words)
        stage = Stage(window, words, clocks)
        words.taken.connect(stage.taken.append)
        undo = QAction(window)
        undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        undo.triggered.connect(lambda: stage.undone.append(True))
        window.addAction(undo)
        window.resize(560, 160)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        words.line.setFocus()
        return stage

    return made


def test_the_moment_is_shown_before_it_is_taken(make: Make) -> None:
    stage = make()
    assert (stage.answer(), stage.button("takeWords").isVisible()) == ("", False)
    stage.type("tomorrow 9am")
    assert stage.answer() == "Tue 24 Nov, 9:00 AM Central · in 14 h 20 min"
    assert stage.taken == []
    stage.press(Qt.Key.Key_Return)
    assert stage.taken == [datetime(2026, 11, 24, 9, tzinfo=CENTRAL)]
    assert stage.taken[0].tzinfo == CENTRAL
    assert (stage.words.line.text(), stage.answer()) == ("", "")
    stage.press(Qt.Key.Key_Return)
    assert len(stage.taken) == 1


def test_a_press_of_the_mouse_takes_it_too(make: Make) -> None:
    stage = make()
    stage.type("demain 9 h")
    button = stage.button("takeWords")
    assert button.accessibleName() == "Goes out: Take this time"
    button.click()
    assert stage.taken == [datetime(2026, 11, 24, 9, tzinfo=CENTRAL)]
    assert focused() is stage.words.line
    assert button.isHidden()


def test_both_languages_are_read_whichever_is_spoken(make: Make) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.Canada))
    stage = make()
    for text in ("tomorrow 9am", "demain 9 h", "demain 9\u00a0h"):
        stage.type(text)
        assert "24 nov" in stage.answer()


@pytest.mark.parametrize("language", [QLocale.Language.English, QLocale.Language.French])
def test_what_a_window_shows_can_be_typed(qapp: QApplication, language: QLocale.Language) -> None:
    QLocale.setDefault(QLocale(language, QLocale.Country.Canada))
    now = datetime.fromisoformat(NOW).astimezone(CENTRAL)
    for days in range(1, 400):
        moment = (now + timedelta(days=days)).replace(hour=9 + days % 12)
        text = dealer_text(moment, clocks_at(NOW))
        assert read_phrase(text, now, CENTRAL) == Understood(moment, Wall.ONCE), text


def test_another_zone_is_shown_beside_the_dealers(make: Make) -> None:
    stage = make()
    stage.type("tomorrow 9am Eastern")
    assert stage.answer() == (
        "Tue 24 Nov, 9:00 AM New York · Tue 24 Nov, 8:00 AM Central · in 13 h 20 min"
    )
    stage.press(Qt.Key.Key_Return)
    assert stage.taken[0].tzinfo == ZoneInfo("America/New_York")


def test_the_zone_on_the_screen_is_meant(make: Make) -> None:
    stage = make(zone=ZoneInfo("America/New_York"))
    stage.type("tomorrow 9am")
    assert stage.answer().startswith("Tue 24 Nov, 9:00 AM New York · Tue 24 Nov, 8:00 AM Central")


def test_seconds_are_shown_where_they_are_meant(make: Make) -> None:
    stage = make()
    stage.type("2026-11-24T09:00:05")
    assert stage.answer().startswith("Tue 24 Nov, 9:00:05 AM Central")


def test_what_is_not_understood_is_said_and_not_taken(make: Make) -> None:
    stage = make()
    stage.type("tomorrow teatime")
    assert stage.answer() == "“teatime” is not understood."
    assert stage.button("takeWords").isHidden()
    label = stage.words.findChild(QWidget, f"{NAME}:wordsAnswer")
    assert label is not None
    assert label.property("tone") == "muted"
    stage.press(Qt.Key.Key_Return)
    assert (stage.taken, label.property("tone")) == ([], "warning")
    assert stage.words.line.text() == "tomorrow teatime"


def test_a_time_that_is_over_is_shown_as_such(make: Make) -> None:
    stage = make()
    stage.type("today 9am")
    assert stage.answer() == "Mon 23 Nov, 9:00 AM Central · 9 h 40 min ago"
    label = stage.words.findChild(QWidget, f"{NAME}:wordsAnswer")
    assert label is not None
    assert label.property("tone") == "warning"


@pytest.mark.parametrize(
    ("text", "question", "offered", "moments"),
    [
        (
            "march 14 2027 02:30",
            "2:30 AM does not exist on that day: the clocks go forward.",
            ("1:59 AM", "3:00 AM"),
            ("2027-03-14T07:59+00:00", "2027-03-14T08:00+00:00"),
        ),
        (
            "nov 7 2027 01:30",
            "1:30 AM comes twice on that day: choose one.",
            ("First 1:30 AM, before the clocks go back", "Second 1:30 AM, after"),
            ("2027-11-07T06:30+00:00", "2027-11-07T07:30+00:00"),
        ),
    ],
)
def test_where_clocks_change_one_of_two_is_chosen(
    make: Make, text: str, question: str, offered: tuple[str, ...], moments: tuple[str, ...]
) -> None:
    stage = make()
    stage.type(text)
    assert stage.answer() == question
    assert stage.button("takeWords").isHidden()
    chips = [stage.button("wordsFirst"), stage.button("wordsSecond")]
    assert [chip.isVisible() for chip in chips] == [True, True]
    for place, (name, moment) in enumerate(zip(offered, moments, strict=True)):
        stage.taken.clear()
        stage.type(text)
        stage.press(Qt.Key.Key_Return)
        assert stage.taken == []
        assert focused() is chips[0]
        if place:
            stage.press(Qt.Key.Key_Tab)
        assert focused() is chips[place]
        assert (chips[place].text(), chips[place].accessibleName()) == (name, f"Goes out: {name}")
        assert "Central" in chips[place].toolTip()
        stage.press(Qt.Key.Key_Space)
        assert [each.astimezone(UTC) for each in stage.taken] == [datetime.fromisoformat(moment)]
        assert focused() is stage.words.line
        assert not chips[place].isVisible()


def test_what_is_shown_keeps_up_with_the_clock_and_is_what_is_taken(
    make: Make, qtbot: QtBot
) -> None:
    stage = make()
    stage.type("in 2 hours")
    assert stage.answer() == "Mon 23 Nov, 8:40 PM Central · in 2 h 0 min"
    passed = stage.clocks.now() + timedelta(minutes=3)
    stage.clocks.now = lambda: passed
    stage.press(Qt.Key.Key_Return)
    assert stage.taken == [datetime(2026, 11, 23, 20, 40, tzinfo=CENTRAL)]
    stage.type("tomorrow 9am")
    later = passed + timedelta(hours=1)
    stage.clocks.now = lambda: later
    with qtbot.waitSignal(stage.words._again.timeout, timeout=20_000):
        stage.words._again.setInterval(1)
    assert stage.answer() == "Tue 24 Nov, 9:00 AM Central · in 13 h 17 min"


def test_escape_empties_the_line_and_then_belongs_to_the_window(make: Make) -> None:
    stage = make()
    away: list[bool] = []
    action = QAction(stage.window)
    action.setShortcut(QKeySequence(Qt.Key.Key_Escape))
    action.triggered.connect(lambda: away.append(True))
    stage.window.addAction(action)
    stage.type("tomorrow")
    stage.press(Qt.Key.Key_Escape)
    assert (stage.words.line.text(), len(away)) == ("", 0)
    stage.press(Qt.Key.Key_Escape)
    assert len(away) == 1


def test_undo_is_the_forms_while_nothing_is_typed_here(make: Make) -> None:
    stage = make()
    stage.type("tomorrow")
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert stage.undone == []
    stage.type("tomorrow 9am")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert len(stage.undone) == 1
    assert stage.words.line.text() == ""


def test_the_line_has_a_name_and_says_what_it_takes(make: Make) -> None:
    stage = make()
    line = stage.words.line
    assert line.accessibleName() == "Goes out: Time in words"
    assert line.placeholderText() == "or type: fri 4:30pm, in 2 hours"
    assert line.objectName() == f"{NAME}:words"
    stage.type("x")
    line.clear()
    assert not stage.words._again.isActive()
    assert shiboken6.isValid(line)
