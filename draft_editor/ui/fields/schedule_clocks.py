"""The line that says a scheduled time on every clock that matters, and how soon it comes."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from draft_editor.ui.moments import Clocks, distance_text, moment_text, time_text, zone_name
from draft_editor.ui.say import tr
from draft_editor.ui.words_label import WordsLabel

_MINUTE = 60
_LATE_MS = 50
"""A little after the minute has changed, so that it surely has."""


class ClocksLine(WordsLabel):
    """One quiet line, kept current once a minute while it can be seen and there is a time."""

    def __init__(self, clocks: Clocks, parent: QWidget | None = None) -> None:
        super().__init__("", "help", wraps=True, parent=parent)
        self._clocks = clocks
        self._moment: datetime | None = None
        self._chosen = clocks.dealer
        self._minute = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._minute.timeout.connect(self._say_now)

    def say(self, moment: datetime | None, chosen: ZoneInfo) -> None:
        """Say this moment, `chosen` being the zone whose clock is shown; None: not scheduled."""
        self._moment, self._chosen = moment, chosen
        self.setVisible(moment is not None)
        self._say_now()

    def showEvent(self, event: QShowEvent) -> None:
        """Time has passed while nobody could see it."""
        super().showEvent(event)
        self._say_now()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing needs to be kept current."""
        super().hideEvent(event)
        self._minute.stop()

    def _say_now(self) -> None:
        if self._moment is None:
            self._minute.stop()
            return
        now = self._clocks.now()
        text = clocks_words(self._moment, self._chosen, self._clocks, now)
        if text != self.text():
            self.setText(text)
        if self.isVisible():
            # The distance is rounded to seconds, so its minute changes half a second early.
            lead = (self._moment - now).total_seconds()
            self._minute.start(round((lead + 0.5) % _MINUTE * 1000) + _LATE_MS)


def clocks_words(moment: datetime, chosen: ZoneInfo, clocks: Clocks, now: datetime) -> str:
    """“Tue 24 Nov, 9:00 AM Central (dealer) · 10:00 AM New York (here) · in 14 h 20 min”.

    A clock that shows what one before it shows is left out.
    """
    dealer = moment.astimezone(clocks.dealer)
    zones = (
        (clocks.dealer, tr("{time} {zone} (dealer)")),
        (clocks.here, tr("{time} {zone} (here)")),
        (chosen, tr("{time} {zone}")),
    )
    told: list[str] = []
    shown: set[datetime] = set()
    for zone, said in zones:
        wall = moment.astimezone(zone)
        if wall.replace(tzinfo=None) in shown:
            continue
        shown.add(wall.replace(tzinfo=None))
        is_same_day = bool(told) and wall.date() == dealer.date()
        time = time_text(wall) if is_same_day else moment_text(wall, now)
        told.append(said.format(time=time, zone=zone_name(zone)))
    return " · ".join([*told, distance_text(moment, now)])
