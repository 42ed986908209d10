"""A line in which a time is typed in words, and the moment that it means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final, assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from draft_editor.schedule.reading import NotUnderstood, Understood
from draft_editor.schedule.wall import Wall, both, neighbours
from draft_editor.ui import later
from draft_editor.ui.fields.flow import FlowLayout
from draft_editor.ui.moments import (
    Clocks,
    day_text,
    distance_text,
    time_format,
    time_text,
    zone_name,
)
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.style import worn_scale
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel

LEAST_WIDTH: Final = 200
"""Of a line for a time, in words or as it is stored; in letters of the usual size."""
_EVERY_MS: Final = 5_000
"""How often the answer looks at the clock again."""


class ScheduleWords(QWidget):
    """Reads what is typed as a time, shows the moment, and gives it away on Return.

    It is the answer, and seen while there is one; `line`, where one types, stands wherever the
    field has room for it. It writes nothing itself. What is taken is the moment that is shown,
    whatever the clock says meanwhile. A time that the clocks leave out, or that comes twice, is
    not taken before one of the two moments beside it is chosen.
    """

    taken = Signal(object)
    """A moment was taken: a `datetime`, aware, in the zone that was typed or else shown."""

    def __init__(
        self,
        name: str,
        clocks: Clocks,
        zone: Callable[[], ZoneInfo],
        parent: QWidget | None = None,
    ) -> None:
        """`name` is the object name of the field; `zone` says whose clock is meant."""
        super().__init__(parent)
        self._clocks = clocks
        self._zone = zone
        self._answer: Understood | None = None
        self._label = ""
        self._build(name)
        self._join()

    def _build(self, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tiny)
        self.line = QLineEdit(self)
        self.line.setObjectName(f"{name}:words")
        self.line.setPlaceholderText(tr("or type: fri 4:30pm, in 2 hours"))
        self.line.setMinimumWidth(round(LEAST_WIDTH * worn_scale()))
        self.line.installEventFilter(self)
        self._take = QPushButton(tr("Take this time"), self)
        self._take.setObjectName(f"{name}:takeWords")
        self._take.setVisible(False)
        self._said = WordsLabel("", "value", wraps=True)
        self._said.setObjectName(f"{name}:wordsAnswer")
        answer = QHBoxLayout()
        answer.setSpacing(SPACE.small)
        answer.addWidget(self._said, 1)
        answer.addWidget(self._take)
        column.addLayout(answer)
        self._choices = QWidget(self)
        flow = FlowLayout(self._choices, SPACE.small)
        self._offered: dict[QPushButton, datetime] = {}
        self._chips = (QPushButton(self._choices), QPushButton(self._choices))
        for chip, part in zip(self._chips, ("wordsFirst", "wordsSecond"), strict=True):
            chip.setObjectName(f"{name}:{part}")
            chip.setProperty("look", "chip")
            flow.addWidget(chip)
        column.addWidget(self._choices)
        self._again = QTimer(self, interval=_EVERY_MS)
        self.read_again()

    def _join(self) -> None:
        self.line.textChanged.connect(self._on_line_text_changed)
        self.line.returnPressed.connect(self._on_line_return_pressed)
        self._take.clicked.connect(self._on_take_clicked)
        self._again.timeout.connect(self.read_again)
        for chip in self._chips:
            chip.clicked.connect(self._on_chip_clicked)

    def describe(self, label: str) -> None:
        """Say to assistive tools what field this belongs to."""
        self._label = label
        self.line.setAccessibleName(labelled(label, tr("Time in words")))
        self._take.setAccessibleName(labelled(label, tr("Take this time")))
        self.read_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Load the reading before the first letter, and mend two habits of a line.

        Undo and Redo are the form's while nothing is typed here; Escape empties the line first.
        """
        match event.type():
            case QEvent.Type.FocusIn:
                _ = later.read_phrase
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent):
                if _is_undo_or_redo(event) and not self.line.text():
                    event.ignore()
                    return True
                if event.key() == Qt.Key.Key_Escape and self.line.text():
                    event.accept()
                    return True
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                if event.key() == Qt.Key.Key_Escape and self.line.text():
                    self.line.setText("")
                    return True
            case _:
                pass
        return super().eventFilter(watched, event)

    def read_again(self) -> None:
        """Read what is typed; also to be called when the zone that is shown is another."""
        text = self.line.text()
        self._answer = None
        if not text.strip():
            self._again.stop()
            self._show("", "")
            return
        self._again.start()
        now = self._clocks.now()
        match later.read_phrase(text, now, self._zone()):
            case NotUnderstood(_, sentence):
                self._show(say(sentence), "muted")
            case Understood(moment, Wall.ONCE) as answer:
                self._answer = answer
                self._show(self._resolved(moment, now), "good" if moment > now else "warning")
            case Understood() as answer:
                self._answer = answer
                self._show_question(answer)
            case unread:
                assert_never(unread)

    def _show(self, said: str, tone: str) -> None:
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self.setVisible(bool(said))
        self._said.set_tone(tone or "muted")
        self.line.setAccessibleDescription(said or self.line.placeholderText())
        is_clear = self._answer is not None and self._answer.wall is Wall.ONCE
        self._take.setVisible(is_clear)
        self._choices.setVisible(self._answer is not None and not is_clear)

    def _show_question(self, answer: Understood) -> None:
        """Offer the two moments beside a time that the clocks make uncertain."""
        moment, time = answer.moment, time_text(answer.moment)
        if answer.wall is Wall.NEVER:
            moments = neighbours(moment)
            said = tr("{time} does not exist on that day: the clocks go forward.")
            texts = tuple(time_text(each) for each in moments)
        else:
            moments = both(moment)
            said = tr("{time} comes twice on that day: choose one.")
            texts = (
                tr("First {time}, before the clocks go back").format(time=time),
                tr("Second {time}, after").format(time=time),
            )
        now = self._clocks.now()
        self._offered = dict(zip(self._chips, moments, strict=True))
        for (chip, each), text in zip(self._offered.items(), texts, strict=True):
            chip.setText(text)
            chip.setAccessibleName(labelled(self._label, text))
            chip.setAccessibleDescription(self._resolved(each, now))
            chip.setToolTip(self._resolved(each, now))
        self._show(said.format(time=time), "warning")

    def _resolved(self, moment: datetime, now: datetime) -> str:
        """“Tue 24 Nov, 9:00 AM New York · 8:00 AM Central · in 14 h 20 min”."""
        zone = moment.tzinfo if isinstance(moment.tzinfo, ZoneInfo) else self._clocks.dealer
        said = [_whole_text(moment, now, zone)]
        at_dealer = moment.astimezone(self._clocks.dealer)
        if at_dealer.replace(tzinfo=None) != moment.replace(tzinfo=None):
            said.append(_whole_text(at_dealer, now, self._clocks.dealer))
        return " · ".join((*said, distance_text(moment, now)))

    def _give(self, moment: datetime) -> None:
        self.line.setText("")
        self.taken.emit(moment)

    def _on_line_text_changed(self) -> None:
        self.read_again()

    def _on_line_return_pressed(self) -> None:
        if self._answer is None:
            self._said.set_tone("warning")
        elif self._answer.wall is Wall.ONCE:
            self._give(self._answer.moment)
        else:
            self._chips[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_take_clicked(self) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)  # what is hidden cannot keep it
        self._on_line_return_pressed()

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, QPushButton) and self._answer is not None:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self._give(self._offered[chip])


def _whole_text(moment: datetime, now: datetime, zone: ZoneInfo) -> str:
    """A moment to the second where it has seconds: what is shown is what is taken."""
    time = time_text(moment)
    if moment.second:
        clock = QTime(moment.hour, moment.minute, moment.second)
        time = QLocale().toString(clock, time_format().replace("mm", "mm:ss"))
    day = day_text(moment, now)
    return tr("{day}, {time} {zone}").format(day=day, time=time, zone=zone_name(zone))


def _is_undo_or_redo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(
        QKeySequence.StandardKey.Redo
    )
