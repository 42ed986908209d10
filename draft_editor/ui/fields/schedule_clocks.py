"""The line that says a scheduled time on the other clocks that matter, and how soon it comes."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from draft_editor.ui.moments import Clocks, distance_text, moment_text, time_text, zone_name
from draft_editor.ui.say import tr
from draft_editor.ui.words_label import ShortLabel

_MINUTE = 60
_LATE_MS = 50
"""A little after the minute has changed, so that it surely has."""


class ClocksLine(ShortLabel):
    """One quiet line, kept current once a minute while it can be seen and there is a time."""

    def __init__(self, clocks: Clocks, parent: QWidget | None = None) -> None:
        super().__init__("", "help", parent=parent)
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
        if text != self.whole():
            self.setText(text)
            self.updateGeometry()  # what is shown of it may be the same still
        if self.isVisible():
            # The distance is rounded to seconds, so its minute changes half a second early.
            lead = (self._moment - now).total_seconds()
            self._minute.start(round((lead + 0.5) % _MINUTE * 1000) + _LATE_MS)


def clocks_words(moment: datetime, chosen: ZoneInfo, clocks: Clocks, now: datetime) -> str:
    """“9:00 AM Central (dealer) · 10:00 AM New York (here) · in 14 h 20 min”.

    A clock is left out that shows what one before it shows, or the boxes for day and time,
    which have the clock of the `chosen` zone; the day, where it is the one in its box.
    """
    first = moment.astimezone(chosen)
    zones = (
        (clocks.dealer, tr("{time} {zone} (dealer)")),
        (clocks.here, tr("{time} {zone} (here)")),
    )
    told: list[str] = []
    shown = {first.replace(tzinfo=None)}
    for zone, said in zones:
        wall = moment.astimezone(zone)
        if wall.replace(tzinfo=None) in shown:
            continue
        shown.add(wall.replace(tzinfo=None))
        time = time_text(wall) if wall.date() == first.date() else moment_text(wall, now)
        told.append(said.format(time=time, zone=zone_name(zone)))
    return " · ".join([*told, distance_text(moment, now)])
