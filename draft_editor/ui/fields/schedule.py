"""When the message goes out: day, time and zone, quick picks, and the text as it is stored."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, QTime
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import dump
from draft_editor.model.splice import splice_between
from draft_editor.model.timestamp import read_timestamp
from draft_editor.schedule.wall import Wall, wall_kind
from draft_editor.ui import later
from draft_editor.ui.fields.field import Field
from draft_editor.ui.fields.flow import FlowLayout
from draft_editor.ui.fields.one_stop import ClockEdit, DayEdit
from draft_editor.ui.fields.schedule_clocks import ClocksLine
from draft_editor.ui.fields.schedule_effect import SCHEDULED, STATUS, Effect, put_back, taken_off
from draft_editor.ui.fields.schedule_form import can_write_second, written
from draft_editor.ui.fields.schedule_picks import Picks
from draft_editor.ui.fields.schedule_questions import GapQuestion, TwiceQuestion
from draft_editor.ui.fields.schedule_words import LEAST_WIDTH, ScheduleWords
from draft_editor.ui.fields.shown_text import carried_to_line, shown_line
from draft_editor.ui.moments import Clocks, moment_text, time_format, zone_name
from draft_editor.ui.quick_picks import PICKS
from draft_editor.ui.say import labelled, tr
from draft_editor.ui.sheet import Sheet, step_name
from draft_editor.ui.style import worn_scale
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel, set_property

if TYPE_CHECKING:
    from draft_editor.ui.fields.week import WeekPanel
    from draft_editor.ui.neighbours import Neighbours

_FIRST_YEAR: Final = 100
"""Qt's day input goes no further back."""
_LONGEST: Final = 40
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

    tells = frozenset({"schedule-unreadable"})

    def __init__(
        self, sheet: Sheet, path: Path, clocks: Clocks, parent: QWidget | None = None
    ) -> None:
        super().__init__(sheet, path, parent)
        self._clocks = clocks
        self._value: Value = ABSENT
        self._moment: datetime | None = None
        self._has_refused = False
        self._label = ""
        self._week: WeekPanel | None = None
        self._build()
        self._join()

    def offer_zones(self) -> None:
        """Offer the dealer's zone first; once more when the dealer is another."""
        dealer, here = self._clocks.dealer, self._clocks.here
        self._zone.clear()
        self._zone.addItem(tr("Dealer · {zone}").format(zone=zone_name(dealer)), dealer.key)
        if here.key != dealer.key:
            self._zone.addItem(tr("Here · {zone}").format(zone=zone_name(here)), here.key)
        for key in _OFFERED:
            # One by one: the list of all that there are is read from the disk for long.
            with suppress(ZoneInfoNotFoundError):
                if key not in {dealer.key, here.key}:
                    self._zone.addItem(zone_name(ZoneInfo(key)), key)

    def put_week(self, neighbours: Neighbours) -> WeekPanel | None:
        """Put a week below it, among the customer's other drafts; None where there is one.

        It takes a while to be made, and the field is whole without it.
        """
        column = self.layout()
        if self._week is not None or column is None:
            return None
        self._week = later.WeekPanel(
            str(self.path), self.sheet, self._clocks, neighbours, parent=self
        )
        self._week.moved.connect(self._on_week_moved)
        self._week.taken.connect(self._take)
        self.guard(self._week.strip)
        self._week.describe(self._label)
        self._week.show_moment(self._moment)
        self._week.setVisible(self._clocks.week == "shown")
        self._picks.week_asked.connect(self._week.setVisible)
        column.addWidget(self._week)
        return self._week

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        self._build_clock(column)
        name = str(self.path)
        self._clock_line = ClocksLine(self._clocks, self)
        self._clock_line.setObjectName(f"{name}:clocks")
        self._gap = GapQuestion(name, self._take, self)
        self._twice = TwiceQuestion(name, self._take, self)
        self._picks = Picks(name, self._clocks, self._take, self)
        self._text = QLineEdit(self)
        self._text.setProperty("look", "stored")
        self._text.setMinimumWidth(round(LEAST_WIDTH * worn_scale()))
        self.take_input(self._text)
        self._words = ScheduleWords(name, self._clocks, self.zone, self)
        self._picks.put_behind(self._words.line)
        self._picks.put_among_links(self._clock_line, self._back, self._text)
        for widget in (self._gap, self._twice, self._picks, self._words, self._picks.links):
            column.addWidget(widget)
        for button in (*self._gap.buttons, *self._twice.choices):
            self.guard(button)
        self.offer_zones()
        self.show_value(ABSENT)

    def _build_clock(self, column: QVBoxLayout) -> None:
        place = QWidget(self)
        line = FlowLayout(place, SPACE.small)
        column.addWidget(place)
        self._unset = WordsLabel(tr("Not scheduled."), "muted")
        self._choose = QPushButton(tr("Choose a day and time"))
        self._date = DayEdit(self)
        self._date.setCalendarPopup(True)
        self._date.setMinimumDate(QDate(_FIRST_YEAR, 1, 1))
        self._date.setDisplayFormat("ddd d MMM yyyy")
        self._date.setLocale(QLocale())
        self._date.installEventFilter(self)
        self._time = ClockEdit(self)
        self._time.setDisplayFormat(time_format())
        self._time.setMinimumWidth(104)
        self._time.setLocale(QLocale())
        self._time.lineEdit().setTextMargins(SPACE.medium, 0, 0, 0)
        self._zone = QComboBox(self)
        self._zone.setMinimumWidth(150)
        self._clear = QPushButton(tr("Don’t schedule"))
        self._back = QPushButton(self)
        for link in (self._clear, self._back):
            link.setProperty("look", "link")
            link.setProperty("flush", True)
        entries = (self._date, self._time, self._zone)
        for widget in (self._unset, self._choose, *entries, self._clear):
            line.addWidget(widget)
        for widget in entries:
            self.guard(widget)
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

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
        self._back.clicked.connect(self._on_back_clicked)
        self._words.taken.connect(self._take)
        self.settled.connect(self._on_settled)

    def describe(self, label: str, help_text: str) -> None:
        super().describe(label, help_text)
        self._label = label
        self._words.describe(label)
        self._text.setAccessibleName(tr("{field}, as stored").format(field=label))
        for widget, part, name in (
            (self._date, "date", tr("Day")),
            (self._time, "time", tr("Time")),
            (self._zone, "zone", tr("Zone")),
            (self._clear, "clear", tr("Don’t schedule")),
            (self._choose, "choose", tr("Choose a day and time")),
            (self._back, "back", tr("Back to what it was")),
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
        twice: datetime | None = None
        if moment is not None:
            wall = moment.astimezone(self.zone())
            self._date.setDate(QDate(wall.year, wall.month, wall.day))
            self._time.setTime(QTime(wall.hour, wall.minute, wall.second))
            twice = wall if wall_kind(wall) is Wall.TWICE else None
        elif text:
            note = tr("“{text}” is no day and time that can be read; it is sent as it is.").format(
                text=text[:60]
            )
        self.set_note(note)
        self._gap.ask(None, self._label)
        may_be_second = twice is None or can_write_second(twice, self._value, self._clocks)
        self._twice.ask(twice, self._label, can_second=may_be_second)
        set_property(self._text, "apart", "true" if is_set else "false")
        self._clock_line.say(moment, self.zone())
        self._picks.show_moment(moment)
        if self._week is not None:
            self._week.show_moment(moment)
        self._show_effects()

    def _show_effects(self) -> None:
        """Say what the two buttons do to the draft, letter for letter."""
        draft = self.sheet.draft
        off = None if draft is None else taken_off(draft, self.path)
        back = None if draft is None else put_back(draft, self.path)
        for button, effect in ((self._clear, off), (self._back, back)):
            said = "" if draft is None or effect is None else effect.text(draft)
            button.setToolTip(said)
            button.setAccessibleDescription(said)
        self._back.setVisible(back is not None)
        if back is not None:
            self._back.setText(tr("Back to {moment}").format(moment=self._said(back.time_after)))
            self._back.setAccessibleName(labelled(self._label, self._back.text()))

    def _said(self, value: Value) -> str:
        """A value of this field as a button can say it: on the clock that is shown."""
        stamp = None if value is ABSENT else read_timestamp(value)
        if stamp is None:
            text = value if isinstance(value, str) else "" if value is ABSENT else dump(value)
            return tr("“{text}”").format(text=shown_line(text)[:_LONGEST])
        moment = stamp.instant(self._clocks.dealer).astimezone(self.zone())
        return moment_text(moment, self._clocks.now())

    def _on_wall_changed(self) -> None:
        if self.is_showing:
            return
        day, clock = self._date.date(), self._time.time()
        # A second 1:30 that becomes a 1:45 is the second one still.
        before = None if self._moment is None else self._moment.astimezone(self.zone())
        finer, fold = (0, 0) if before is None else (before.microsecond, before.fold)
        wall = datetime(
            day.year(), day.month(), day.day(), clock.hour(), clock.minute(), clock.second(),
            finer, tzinfo=self.zone(), fold=fold,
        )  # fmt: skip
        if wall_kind(wall) is Wall.NEVER:
            self._has_refused = True
            self._twice.ask(None, self._label, can_second=True)
            self._gap.ask(wall, self._label)
        else:
            self._write_moment(wall, gesture=f"{self.path}:wall")

    def _write_moment(self, moment: datetime, gesture: str = "") -> None:
        """Write a moment in the form of the present value, and say that it is scheduled."""
        value = written(moment, self._value, self._clocks)
        status, draft = self.path.parent / STATUS, self.sheet.draft
        if self.sheet.value(status) == SCHEDULED:
            self.sheet.write(self.path, value, gesture)
        elif draft is not None:
            self.sheet.close_step()
            both = draft.rewriting(((status, SCHEDULED), (self.path, value)))
            self.sheet.apply(step_name(self.path), both)

    def _take(self, moment: datetime) -> None:
        """Write a moment that was decided for, as a step of its own."""
        if QApplication.focusWidget() in self._gap.buttons:
            self._time.setFocus(Qt.FocusReason.OtherFocusReason)  # they are about to go
        self.sheet.close_step()
        self._write_moment(moment)
        self.refresh()

    def _on_week_moved(self, moment: datetime, is_one_of_many: bool) -> None:
        """The keys of one burst are one step, and so is a drag."""
        if is_one_of_many:
            self._write_moment(moment, gesture=f"{self.path}:week")
        else:
            self._take(moment)

    def _on_choose_clicked(self) -> None:
        self._take(self._picks.meant(PICKS[2]))
        self._date.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clear_clicked(self) -> None:
        draft = self.sheet.draft
        self._have(None if draft is None else taken_off(draft, self.path))

    def _on_back_clicked(self) -> None:
        draft = self.sheet.draft
        self._have(None if draft is None else put_back(draft, self.path))

    def _have(self, effect: Effect | None) -> None:
        draft = self.sheet.draft
        if draft is None or effect is None:
            return
        had_focus = QApplication.focusWidget() in (self._clear, self._back)
        self.sheet.close_step()
        self.sheet.apply(step_name(self.path), effect.changes(draft))
        if had_focus:  # what is hidden cannot keep the keyboard
            stays = self._choose if self._moment is None else self._date
            stays.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_zone_activated(self) -> None:
        self.refresh()
        self._words.read_again()

    def _on_settled(self) -> None:
        """A time that was refused does not stay on the clock as if it held.

        Whoever goes on to the times that are offered instead has not left it yet.
        """
        now_at = QApplication.focusWidget()
        if self._has_refused and not (now_at is not None and self.isAncestorOf(now_at)):
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
