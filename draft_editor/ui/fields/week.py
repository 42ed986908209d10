"""A week at a glance, in which a schedule is moved about: strip, words and buttons."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from draft_editor.draft.places import PROTOCOL
from draft_editor.schedule.wall import Wall
from draft_editor.schedule.week import DAYS, Week, week_of
from draft_editor.ui.fields.week_strip import WeekStrip
from draft_editor.ui.fields.week_view import (
    WeekView,
    neighbour_words,
    quiet_hours,
    time_words,
)
from draft_editor.ui.moments import Clocks, time_text
from draft_editor.ui.neighbours import Neighbours
from draft_editor.ui.quick_picks import PICKS, picked
from draft_editor.ui.say import labelled, tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel

_MOST_WEEKS: Final = 52
_NEAR: Final = 8
_NARROW_LETTERS: Final = 75


class WeekPanel(QWidget):
    """Seven days from today on, the week of the schedule first; nothing is set unasked.

    `moved`: the schedule goes elsewhere at once, each time by a key or a drag; it carries the
    moment and whether it is one of a burst. `taken`: a time that was pointed out shall hold.
    """

    moved = Signal(object, bool)
    taken = Signal(object)

    def __init__(
        self,
        name: str,
        sheet: Sheet,
        clocks: Clocks,
        neighbours: Neighbours,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is the object name of the field; each part adds its own to it."""
        super().__init__(parent)
        self._sheet = sheet
        self._clocks = clocks
        self._neighbours = neighbours
        self._label = ""
        self._turned = 0
        self._hovered: QPointF | None = None
        self._view = WeekView(week_of(None, clocks.now(), clocks.dealer), self._now())
        self._build(name)
        self._join()

    def _build(self, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.tiny, 0, 0)
        column.setSpacing(SPACE.tiny)
        self.strip = WeekStrip(self._view, self)
        self.strip.setObjectName(f"{name}:week")
        column.addWidget(self.strip)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(SPACE.small)
        column.addLayout(self._across)
        self._said = WordsLabel("", "help", wraps=True, parent=self)
        self._said.setObjectName(f"{name}:weekSays")
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._across.addWidget(self._said, 1)
        self._take = self._button(f"{name}:weekTake", tr("Take this time"))
        self._take.setProperty("look", "chip")
        self._earlier = self._button(f"{name}:weekEarlier", tr("Week before"))
        self._later = self._button(f"{name}:weekLater", tr("Week after"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.small)
        for button in (self._take, self._earlier, self._later):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(1)
        self._across.addLayout(buttons)
        self._keep_height(self._across.direction())

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setProperty("look", "link")
        return button

    def _join(self) -> None:
        self.strip.stepped.connect(self._on_strip_stepped)
        self.strip.dropped.connect(self._on_strip_dropped)
        self.strip.pointed.connect(self._on_strip_pointed)
        self.strip.taken.connect(self._give)
        self.strip.hovered.connect(self._on_strip_hovered)
        self.strip.turned.connect(self._turn)
        self._take.clicked.connect(self._give)
        self._earlier.clicked.connect(lambda: self._turn(-1))
        self._later.clicked.connect(lambda: self._turn(1))

    def describe(self, label: str) -> None:
        """Say to assistive tools what field this belongs to."""
        self._label = label
        for button in (self._take, self._earlier, self._later):
            button.setAccessibleName(labelled(label, button.text()))
        self._say()

    def show_moment(self, moment: datetime | None) -> None:
        """Show when the draft goes out; what was pointed out before is over."""
        has_moved = moment != self._view.moment
        if has_moved:
            self._turned = 0
        proposed = None if has_moved else self._view.proposed
        self._see(moment, proposed)

    def refresh(self) -> None:
        """Time has passed, or the other drafts are others now; unseen it can wait."""
        if self.isVisible():
            self._see(self._view.moment, self._view.proposed)

    def showEvent(self, event: QShowEvent) -> None:
        """Time has passed while nobody could see it."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where there is no room beside them."""
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW_LETTERS
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._across.direction() != way:
            self._across.setDirection(way)
            self._keep_height(way)
        super().resizeEvent(event)

    def _keep_height(self, way: QBoxLayout.Direction) -> None:
        """Beside the buttons two lines, used or not: nothing moves below a moving mouse."""
        lines = 2 if way is QBoxLayout.Direction.LeftToRight else 1
        self._said.setMinimumHeight(lines * self._said.fontMetrics().lineSpacing())

    def _now(self) -> datetime:
        return self._clocks.now().astimezone(UTC).replace(second=0, microsecond=0)

    def _see(self, moment: datetime | None, proposed: datetime | None) -> None:
        now, draft = self._now(), self._sheet.draft
        zone = self._clocks.dealer
        week = week_of(None, now, zone)
        ahead = self._ahead(moment, week) + self._turned
        shown = min(max(ahead, 0), _MOST_WEEKS)
        self._turned += shown - ahead
        self._view = WeekView(
            Week(week.first + timedelta(days=DAYS * shown), zone),
            now,
            moment,
            proposed,
            () if draft is None else self._neighbours(draft.locator),
            self._clocks.hours,
            quiet_hours(self._sheet.value(PROTOCOL)),
        )
        self._earlier.setEnabled(shown > 0)
        self._later.setEnabled(shown < _MOST_WEEKS)
        self.strip.show_view(self._view)
        self._say()

    def _ahead(self, moment: datetime | None, week: Week) -> int:
        """In how many weeks a schedule lies; 0 for one that is past, or far out of sight."""
        if moment is None:
            return 0
        weeks = (moment.astimezone(week.zone).date() - week.first).days // DAYS
        return weeks if 0 <= weeks <= _MOST_WEEKS else 0

    def _say(self) -> None:
        """What is meant now, in words, before anything holds."""
        view = self._view
        meant = view.proposed or view.moment
        if meant is None:
            said = tr("Not scheduled. Point a time out, then take it.")
        else:
            said = time_words(meant, view, self._clocks)
            if view.week.spot(meant) is None:
                said = tr("{moment}: not in these days").format(moment=said)
        spoken = said
        if view.proposed is not None:
            said = tr("Not taken yet: {moment}").format(moment=said)
            spoken = said
        if self._hovered is not None:
            said = self._words_at(self._hovered)
        had_focus = self._take.hasFocus()
        self._take.setVisible(view.proposed is not None)
        if had_focus and view.proposed is None:  # what is hidden cannot keep the keyboard
            self.strip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._said.setText(said)
        self.strip.setAccessibleName(labelled(self._label, tr("Week, {said}").format(said=spoken)))
        self.strip.setAccessibleDescription(self._help())

    def _help(self) -> str:
        told = [
            tr(
                "Left and right move by a quarter of an hour, with Shift by an hour, up and down "
                "by a day; Page Up and Page Down show another week."
            )
        ]
        week = self._view.week
        near = [each for each in self._view.others if week.spot(each.moment) is not None]
        if near:
            listed = "; ".join(neighbour_words(each, self._clocks) for each in near)
            told.append(labelled(tr("Other drafts of this customer"), listed))
        return " ".join(told)

    def _words_at(self, place: QPointF) -> str:
        """What lies under the mouse: another draft, or the time that a drop would mean."""
        grid = self.strip.grid()
        for other in self._view.others:
            spot = grid.place(other.moment)
            is_near = (
                spot is not None
                and max(abs(spot[0] - place.x()), abs(spot[1] - place.y())) <= _NEAR
            )
            if is_near and not self.strip.is_dragging():
                return neighbour_words(other, self._clocks)
        pointed = grid.spot_at(place.x(), place.y())
        meant = grid.week.moment(pointed)
        said = time_words(meant, self._view, self._clocks)
        for stretch in grid.week.changes():
            if stretch.kind is Wall.NEVER and stretch.holds(pointed):
                opens = _clock(grid.week, stretch.row, stretch.opens)
                gap = tr("{time} does not exist on that day: the clocks go forward.")
                said = f"{gap.format(time=time_text(opens))} {said}"
        return said

    def _give(self) -> None:
        proposed = self._view.proposed
        if proposed is not None:
            self._see(self._view.moment, None)
            self.taken.emit(proposed)

    def _turn(self, weeks: int) -> None:
        self._turned += weeks
        self.refresh()

    def _on_strip_stepped(self, moment: datetime | None) -> None:
        """A key moves the schedule itself; without one, or beside it, what is pointed out."""
        if moment is None:
            tomorrow = picked(PICKS[2], self._clocks.now(), self._clocks.dealer)
            self._propose(tomorrow)
        elif self._view.proposed is not None or self._view.moment is None:
            self._propose(moment)
        else:
            self.moved.emit(moment, True)

    def _on_strip_dropped(self, moment: datetime) -> None:
        self._see(self._view.moment, None)
        self.moved.emit(moment, False)

    def _on_strip_pointed(self, moment: datetime | None) -> None:
        self._see(self._view.moment, moment)

    def _on_strip_hovered(self, place: QPointF | None) -> None:
        self._hovered = place
        self._say()

    def _propose(self, moment: datetime) -> None:
        """Point a time out, and turn to its week."""
        first = week_of(None, self._now(), self._clocks.dealer)
        self._turned = self._ahead(moment, first) - self._ahead(self._view.moment, first)
        self._see(self._view.moment, moment)


def _clock(week: Week, row: int, minutes: int) -> datetime:
    day = week.day(row)
    return datetime(day.year, day.month, day.day, minutes // 60, minutes % 60, tzinfo=week.zone)
