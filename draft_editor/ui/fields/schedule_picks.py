"""The chips of a schedule: times to take with one press, one's own among them, and its links."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from draft_editor.ui.fields.flow import FlowLayout
from draft_editor.ui.moments import Clocks, time_text
from draft_editor.ui.quick_picks import PICKS, QuickPick, picked, slot_pick
from draft_editor.ui.say import say, tr
from draft_editor.ui.tokens import SPACE


class Picks(QWidget):
    """The quick picks, and a time of day that somebody has made a pick of.

    All of them are on the dealer's clock. The chip of the moment that is set is pressed.
    `links` is a quiet line for elsewhere: what makes or drops one's own time, and the week.
    `week_asked`: the week of the schedule shall be seen, or shall not any more.
    """

    week_asked = Signal(bool)

    def __init__(
        self,
        name: str,
        clocks: Clocks,
        take: Callable[[datetime], None],
        parent: QWidget | None = None,
    ) -> None:
        """`name` is the object name of the field; each chip adds its own part to it."""
        super().__init__(parent)
        self._clocks = clocks
        self._take = take
        self._moment: datetime | None = None
        self._is_showing = False
        self._line = FlowLayout(self, SPACE.small)
        self._line.last_grows = True
        self._picks: dict[QPushButton, QuickPick] = {}
        for number, pick in enumerate(PICKS, 1):
            self._add_chip(f"{name}:pick{number}", pick)
        self._slot = self._add_chip(f"{name}:slot", PICKS[0])
        self.links = QWidget(parent)
        self._links = FlowLayout(self.links, SPACE.small)
        self._links.last_grows = True
        self._keep = self._add_link(f"{name}:keepSlot", tr("Make this time my slot"))
        self._keep.clicked.connect(self._on_keep_clicked)
        self._drop = self._add_link(f"{name}:dropSlot", tr("Remove my slot"))
        self._drop.clicked.connect(self._on_drop_clicked)
        self._week = self._add_link(f"{name}:showWeek", "")
        self._week.clicked.connect(self._on_week_clicked)
        self._say_week()

    def put_behind(self, widget: QWidget) -> None:
        """Put a widget behind the chips; the last one takes what is left of its line."""
        self._line.addWidget(widget)

    def put_among_links(self, before: QWidget, *behind: QWidget) -> None:
        """Put one widget before the links and others behind; the last takes what is left."""
        self._links.insert(0, before)
        for widget in behind:
            self._links.addWidget(widget)

    def meant(self, pick: QuickPick) -> datetime:
        """The moment that a pick means now."""
        clocks = self._clocks
        return picked(pick, clocks.now(), clocks.dealer, clocks.hours.holidays)

    def show_moment(self, moment: datetime | None) -> None:
        """Press the chips that mean this moment; None is no time at all."""
        self._moment = moment
        self._is_showing = True
        own = self._clocks.own_slot
        if own:
            self._picks[self._slot] = slot_pick(own)
            self._slot.setText(say(self._picks[self._slot].name))
        self._slot.setVisible(bool(own))
        for chip, pick in self._picks.items():
            chip.setChecked(self.meant(pick).astimezone(UTC) == moment)
        self._is_showing = False
        self._leave_out_twins()
        clock = self._dealer_clock()
        self._keep.setVisible(clock is not None and f"{clock:%H:%M}" != own)
        self._drop.setVisible(bool(own) and self._keep.isHidden())
        if clock is not None:
            said = tr("A quick pick for {time} tomorrow, on the dealer’s clock")
            self._keep.setToolTip(said.format(time=time_text(clock)))
            self._keep.setAccessibleDescription(self._keep.toolTip())

    def _leave_out_twins(self) -> None:
        """The next business day mostly is tomorrow or Monday: two chips for one time are one."""
        others = {self.meant(pick) for pick in PICKS if not pick.is_business}
        for chip, pick in self._picks.items():
            if pick.is_business:
                chip.setVisible(self.meant(pick) not in others)

    def _dealer_clock(self) -> datetime | None:
        return None if self._moment is None else self._moment.astimezone(self._clocks.dealer)

    def _add_chip(self, name: str, pick: QuickPick) -> QPushButton:
        chip = QPushButton(say(pick.name), self)
        chip.setObjectName(name)
        chip.setCheckable(True)
        chip.setProperty("look", "chip")
        # Not the clicks: an assistive tool may toggle a button without one.
        chip.toggled.connect(self._on_chip_toggled)
        self._line.addWidget(chip)
        self._picks[chip] = pick
        return chip

    def _add_link(self, name: str, text: str) -> QPushButton:
        link = QPushButton(text, self.links)
        link.setObjectName(name)
        link.setProperty("look", "link")
        link.setProperty("flush", True)
        self._links.addWidget(link)
        return link

    def _on_chip_toggled(self) -> None:
        chip = self.sender()
        if not self._is_showing and isinstance(chip, QPushButton):
            self._take(self.meant(self._picks[chip]))

    def _say_week(self) -> None:
        is_shown = self._clocks.week == "shown"
        self._week.setText(tr("Hide the week") if is_shown else tr("Show the week"))

    def _on_week_clicked(self) -> None:
        self._clocks.week = "hidden" if self._clocks.week == "shown" else "shown"
        self._clocks.keep_week(self._clocks.week)
        self._say_week()
        self.week_asked.emit(self._clocks.week == "shown")

    def _on_keep_clicked(self) -> None:
        clock = self._dealer_clock()
        if clock is not None:
            had_focus = self._keep.hasFocus()
            self._clocks.own_slot = f"{clock:%H:%M}"
            self._clocks.keep_slot(self._clocks.own_slot)
            self.show_moment(self._moment)
            if had_focus:  # what is hidden cannot keep the keyboard
                self._slot.setFocus()

    def _on_drop_clicked(self) -> None:
        had_focus = self._drop.hasFocus()
        self._clocks.own_slot = ""
        self._clocks.keep_slot("")
        self.show_moment(self._moment)
        if had_focus:
            stays = next(iter(self._picks)) if self._keep.isHidden() else self._keep
            stays.setFocus()
