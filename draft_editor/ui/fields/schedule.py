"""When the message goes out: day, time and zone, quick picks, and the text as it is stored."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, QTime
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import Json, dump
from draft_editor.model.timestamp import new_timestamp, read_timestamp
from draft_editor.schedule.wall import Wall, wall_kind
from draft_editor.ui.fields.field import Field
from draft_editor.ui.fields.shown_text import carried_to_line, shown_line, splice_between
from draft_editor.ui.moments import Clocks, time_format, time_text, zone_name
from draft_editor.ui.quick_picks import PICKS, QuickPick, picked
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.sheet import Sheet, step_name
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel, set_property

_STATUS_KEY: Final = "draftStatus"
_SCHEDULED: Final = "SCHEDULED"
_FIRST_YEAR: Final = 100
"""Qt's day input goes no further back."""
_OFFERED: Final = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix",
    "America/Los_Angeles", "America/Toronto", "America/Halifax", "America/Vancouver", "UTC",
)  # fmt: skip


class ScheduleField(Field):
    """A moment chosen by day, time and zone and written in the form it came in.

    The line with the stored text carries the field's name: what stands there letter for
    letter can always be read and changed. Choosing another zone shows the same moment on
    another clock and writes nothing.
    """

    def __init__(
        self, sheet: Sheet, path: Path, clocks: Clocks, parent: QWidget | None = None
    ) -> None:
        super().__init__(sheet, path, parent)
        self._clocks = clocks
        self._value: Value = ABSENT
        self._moment: datetime | None = None
        self._has_refused = False
        self._build()
        self._join()

    def offer_zones(self) -> None:
        """Offer the dealer's zone first; once more when the dealer is another."""
        dealer, here = self._clocks.dealer, self._clocks.here
        self._zone.clear()
        self._zone.addItem(tr("Dealer · {zone}").format(zone=zone_name(dealer)), dealer.key)
        if here.key != dealer.key:
            self._zone.addItem(tr("Here · {zone}").format(zone=zone_name(here)), here.key)
        known = available_timezones()
        for key in _OFFERED:
            if key in known and key not in {dealer.key, here.key}:
                self._zone.addItem(zone_name(ZoneInfo(key)), key)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(self._build_clock())
        column.addLayout(self._build_picks())
        self.offer_zones()
        self.show_value(ABSENT)

    def _build_clock(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE.small)
        self._unset = WordsLabel(tr("Not scheduled."), "muted")
        self._choose = QPushButton(tr("Choose a day and time"))
        self._date = QDateEdit(self)
        self._date.setCalendarPopup(True)
        self._date.setMinimumDate(QDate(_FIRST_YEAR, 1, 1))
        self._date.setDisplayFormat("ddd d MMM yyyy")
        self._date.setLocale(QLocale())
        self._date.installEventFilter(self)
        self._time = QTimeEdit(self)
        self._time.setDisplayFormat(time_format())
        self._time.setMinimumWidth(104)
        self._time.setLocale(QLocale())
        self._time.lineEdit().setTextMargins(SPACE.small, 0, 0, 0)
        self._zone = QComboBox(self)
        self._zone.setMinimumWidth(170)
        self._clear = QPushButton(tr("Don’t schedule"))
        self._clear.setProperty("look", "link")
        for widget in (self._unset, self._choose, self._date, self._time, self._zone, self._clear):
            line.addWidget(widget)
        for widget in (self._date, self._time, self._zone):
            self.guard(widget)
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line.addStretch(1)
        return line

    def _build_picks(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE.small)
        self._picks: list[tuple[QuickPick, QPushButton]] = []
        for number, pick in enumerate(PICKS, 1):
            button = QPushButton(say(pick.name), self)
            button.setObjectName(f"{self.path}:pick{number}")
            button.setCheckable(True)
            button.setProperty("look", "chip")
            # Not the clicks: an assistive tool may toggle a button without one.
            button.toggled.connect(partial(self._on_pick_toggled, pick))
            line.addWidget(button)
            self._picks.append((pick, button))
        self._text = QLineEdit(self)
        self._text.setMinimumWidth(120)
        line.addWidget(self._text, 1)
        self.take_input(self._text)
        return line

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress the calendar once somebody comes to the day; making it takes a while."""
        if watched is self._date and event.type() == QEvent.Type.FocusIn:
            calendar = self._date.calendarWidget()
            calendar.setLocale(QLocale())
            for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # else they stand in red
                calendar.setWeekdayTextFormat(day, QTextCharFormat())
        return super().eventFilter(watched, event)

    def _join(self) -> None:
        self._date.dateChanged.connect(self._on_wall_changed)
        self._time.timeChanged.connect(self._on_wall_changed)
        self._zone.activated.connect(self._on_zone_activated)
        self._text.textChanged.connect(self._on_text_text_changed)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._clear.clicked.connect(self._on_clear_clicked)
        self.settled.connect(self._on_settled)

    def describe(self, label: str, help_text: str) -> None:
        super().describe(label, help_text)
        self._text.setAccessibleName(tr("{field}, as stored").format(field=label))
        for widget, part, name in (
            (self._date, "date", tr("Day")),
            (self._time, "time", tr("Time")),
            (self._zone, "zone", tr("Zone")),
            (self._clear, "clear", tr("Don’t schedule")),
            (self._choose, "choose", tr("Choose a day and time")),
        ):
            widget.setObjectName(f"{self.path}:{part}")
            widget.setAccessibleName(labelled(label, name))
            # A box is called by what is chosen in it; what it is for is said after that.
            widget.setAccessibleDescription(f"{name}. {help_text}")
            widget.setToolTip(name)

    def zone(self) -> ZoneInfo:
        """The zone whose clock is shown."""
        return ZoneInfo(str(self._zone.currentData()))

    def _show(self, value: Value) -> None:
        self._value = value
        match value:
            case str():
                text = shown_line(value)
            case None:
                text = ""
            case _:
                text = "" if value is ABSENT else dump(value)
        if self._text.text() != text:
            self._text.setText(text)
            if not self._text.hasFocus():
                self._text.setCursorPosition(0)
        self._text.setPlaceholderText(tr("Empty (null)") if value is None else tr("Not set"))
        stamp = None if value is ABSENT or value is None else read_timestamp(value)
        moment = None if stamp is None else stamp.instant(self._clocks.dealer)
        self._moment = moment if moment is not None and moment.year > _FIRST_YEAR else None
        self._has_refused = False
        self._show_clock(text)

    def _show_clock(self, text: str) -> None:
        moment = self._moment
        is_set = moment is not None
        for widget in (self._date, self._time, self._zone):
            widget.setVisible(is_set)
        self._clear.setVisible(is_set or bool(text))
        self._choose.setVisible(not is_set)
        self._unset.setVisible(not is_set)
        self._unset.setText(tr("Not a time:") if text else tr("Not scheduled."))
        note = ""
        if moment is not None:
            wall = moment.astimezone(self.zone())
            self._date.setDate(QDate(wall.year, wall.month, wall.day))
            self._time.setTime(QTime(wall.hour, wall.minute, wall.second))
            note = _twice(wall) if wall_kind(wall) is Wall.TWICE else ""
        elif text:
            note = tr("“{text}” is no day and time that can be read; it is sent as it is.").format(
                text=text[:60]
            )
        self.set_note(note)
        set_property(self._text, "apart", "true" if is_set else "false")
        now = self._clocks.now()
        for pick, button in self._picks:
            meant = picked(pick, now, self._clocks.dealer).astimezone(UTC)
            button.setChecked(meant == moment)

    def _on_wall_changed(self) -> None:
        if self.is_showing:
            return
        day, clock = self._date.date(), self._time.time()
        finer = 0 if self._moment is None else self._moment.microsecond
        wall = datetime(
            day.year(), day.month(), day.day(), clock.hour(), clock.minute(), clock.second(),
            finer, tzinfo=self.zone(),
        )  # fmt: skip
        if wall_kind(wall) is Wall.NEVER:
            self._has_refused = True
            self.set_note(
                tr("{time} does not exist on that day: the clocks go forward.").format(
                    time=time_text(wall)
                )
            )
        else:
            self._write_moment(wall, gesture=f"{self.path}:wall")

    def _write_moment(self, moment: datetime, gesture: str = "") -> None:
        """Write a moment in the form of the present value, and say that it is scheduled."""
        stamp = None if self._value is ABSENT else read_timestamp(self._value)
        written: Json = (
            new_timestamp(moment, self._clocks.pattern)
            if stamp is None
            else stamp.written_like(moment)
        )
        status = self.path.parent / _STATUS_KEY
        if self.sheet.value(status) == _SCHEDULED:
            self.sheet.write(self.path, written, gesture)
        else:
            self._rewrite((status, _SCHEDULED), (self.path, written))

    def _rewrite(self, *values: tuple[Path, Value]) -> None:
        draft = self.sheet.draft
        if draft is not None:
            self.sheet.close_step()
            self.sheet.apply(step_name(self.path), draft.rewriting(values))

    def _take_pick(self, pick: QuickPick) -> None:
        self.sheet.close_step()
        self._write_moment(picked(pick, self._clocks.now(), self._clocks.dealer))
        self.refresh()

    def _on_pick_toggled(self, pick: QuickPick, _is_checked: bool) -> None:
        if not self.is_showing:
            self._take_pick(pick)

    def _on_choose_clicked(self) -> None:
        self._take_pick(PICKS[2])
        self._date.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clear_clicked(self) -> None:
        """Take the schedule off (contract, section 7): null, and the status as it was."""
        status = self.path.parent / _STATUS_KEY
        if self.sheet.value(status) != _SCHEDULED:
            self._rewrite((self.path, None))
            return
        before = self.sheet.base_value(status)
        self._rewrite((self.path, None), (status, ABSENT if before == _SCHEDULED else before))

    def _on_zone_activated(self) -> None:
        self.refresh()

    def _on_settled(self) -> None:
        """A time that was refused does not stay on the clock as if it held."""
        if self._has_refused:
            self.refresh()

    def _on_text_text_changed(self, text: str) -> None:
        if self.is_showing:
            return
        if isinstance(self._value, str):
            splice = splice_between(shown_line(self._value), text)
            value = self._value if splice is None else carried_to_line(self._value, splice)
        else:
            value = text
        self.write(value)


def _twice(wall: datetime) -> str:
    if wall.fold:
        said = tr("{time} comes twice on that day; this is the second one.")
    else:
        said = tr("{time} comes twice on that day; this is the first one.")
    return said.format(time=time_text(wall))
