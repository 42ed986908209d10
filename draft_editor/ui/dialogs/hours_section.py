"""The part of a profile that says when the dealer is open, and which days are holidays."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from draft_editor.model.dealer_hours import (
    DAY_NAMES,
    NO_HOURS,
    WEEKDAYS,
    DealerHours,
    OpenHours,
    clock_text,
)
from draft_editor.model.words import Words
from draft_editor.ui.dialogs.frame import under
from draft_editor.ui.dialogs.hours_text import read_day, read_holidays
from draft_editor.ui.dialogs.labelled import Labelled
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import Ground, WordsLabel

_USUAL = (*(OpenHours(8 * 60, 18 * 60),) * 5, None, None)
"""What is offered once somebody says that the hours are known."""
_WORKDAYS = 5
_LINES = 5
_LETTERS = 7


class HoursSection(Ground):
    """Per weekday open or closed, from when to when; holidays a line each; behind one link.

    `rows` go by the names of the parts of the profile, `hours` and `holidays`. `edited` tells
    which of them is typed in, `reshaped` that other fields are shown now.
    """

    edited = Signal(str)
    reshaped = Signal()

    def __init__(self, known: DealerHours, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self.rows: dict[str, Labelled] = {}
        self._opens: list[QCheckBox] = []
        self._lines: list[tuple[QLineEdit, QLineEdit]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.large)
        self._more = QPushButton(tr("Opening hours and holidays"), self)
        self._more.setObjectName("profile.hours_more")
        self._more.setAutoDefault(False)
        self._more.setProperty("look", "link")
        self._more.setProperty("flush", True)
        self._more.setCheckable(True)
        self._more.setChecked(known != NO_HOURS)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._body = Ground("page", self)
        across = QHBoxLayout(self._body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.wide)
        across.addLayout(self._build_hours(known), 1)
        across.addLayout(self._build_holidays(known), 1)
        column.addWidget(self._body)
        self._body.setVisible(self._more.isChecked())
        self._show_week()
        self._join()

    def details(self) -> DealerHours:
        """What is filled in now, as far as it can be read."""
        return DealerHours(self._read_week()[0], read_holidays(self._holiday_lines())[0])

    def texts(self) -> tuple[object, ...]:
        """All that stands in the inputs: two that are equal mean that nothing was filled in."""
        week = tuple((first.text(), last.text()) for first, last in self._lines)
        opens = tuple(box.isChecked() for box in self._opens)
        return self._known.isChecked(), opens, week, self._holidays.toPlainText()

    def wrong_parts(self) -> dict[str, Words]:
        """What cannot be read, by the names of `rows`; `go_to` then leads to it."""
        wrong: dict[str, Words] = {}
        _, said, at = self._read_week()
        if said is not None and at is not None:
            wrong["hours"] = said
            self._week.setFocusProxy(at)
        _, found = read_holidays(self._holiday_lines())
        if found is not None:
            number, wrong["holidays"] = found
            block = self._holidays.document().findBlockByNumber(number)
            self._holidays.setTextCursor(QTextCursor(block))
        return wrong

    def go_to(self, part: str) -> bool:
        """Give the keyboard to the input of a part where it is wrong, if it is one of these."""
        if part in self.rows:
            self._more.setChecked(True)
            entry = self._week if part == "hours" else self._holidays
            entry.setFocus(Qt.FocusReason.OtherFocusReason)
        return part in self.rows

    def _build_hours(self, known: DealerHours) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.tiny)
        self._known = QCheckBox(tr("The opening hours are known"), self)
        self._known.setObjectName("profile.hours_known")
        self._known.setAccessibleName(self._known.text())
        self._known.setChecked(bool(known.week))
        said = tr("A schedule outside of them is a finding, and the week shows them.")
        self._known.setAccessibleDescription(said)
        column.addWidget(self._known)
        column.addWidget(under(self._known, said))
        column.addSpacing(SPACE.small)
        self._week = self._build_week(known.week or _USUAL)
        row = Labelled(
            self._week,
            "profile.hours",
            tr("Opening hours"),
            tr("On the dealer’s clock, like 07:30; 24:00 is midnight."),
            parent=self,
        )
        self.rows["hours"] = row
        column.addWidget(row)
        column.addStretch(1)
        return column

    def _build_week(self, week: tuple[OpenHours | None, ...]) -> QWidget:
        place = QWidget(self)
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.small)
        grid.setVerticalSpacing(SPACE.tiny)
        grid.setColumnStretch(4, 1)
        for row, (key, name, hours) in enumerate(zip(WEEKDAYS, DAY_NAMES, week, strict=True)):
            day = say(name)
            box = QCheckBox(day, place)
            box.setObjectName(f"profile.hours.{key}")
            box.setAccessibleName(tr("{day}, open").format(day=day))
            box.setMinimumHeight(SPACE.wide)
            box.setChecked(hours is not None)
            self._opens.append(box)
            opens, closes = ("", "") if hours is None else _texts(hours)
            first = self._line(f"{box.objectName()}:opens", opens, tr("Opens"), day)
            last = self._line(f"{box.objectName()}:closes", closes, tr("Closes"), day)
            self._lines.append((first, last))
            to = WordsLabel(tr("to"), "muted", parent=place)
            for column, widget in enumerate((box, first, to, last)):
                grid.addWidget(widget, row, column)
        self._same = QPushButton(tr("Monday’s hours until Friday"), place)
        self._same.setObjectName("profile.hours:same")
        self._same.setAutoDefault(False)
        self._same.setProperty("look", "link")
        self._same.setProperty("flush", True)
        grid.addWidget(self._same, len(WEEKDAYS), 0, 1, 5, Qt.AlignmentFlag.AlignLeft)
        return place

    def _line(self, name: str, text: str, what: str, day: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setObjectName(name)
        line.setFixedWidth(line.fontMetrics().averageCharWidth() * _LETTERS + 2 * SPACE.large)
        line.setAccessibleName(labelled(day, what))
        line.setAccessibleDescription(tr("A time of day, like 07:30"))
        return line

    def _build_holidays(self, known: DealerHours) -> QVBoxLayout:
        days = "\n".join(day.isoformat() for day in sorted(known.holidays))
        self._holidays = QPlainTextEdit(days, self)
        self._holidays.setTabChangesFocus(True)
        self._holidays.setFixedHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))
        row = Labelled(
            self._holidays,
            "profile.holidays",
            tr("Holidays"),
            tr("One day a line, like 2026-12-25. A schedule on one of them is a finding."),
            parent=self,
        )
        self.rows["holidays"] = row
        column = QVBoxLayout()
        column.addWidget(row)
        column.addStretch(1)
        return column

    def _join(self) -> None:
        self._more.toggled.connect(self._on_more_toggled)
        self._known.toggled.connect(self._on_known_toggled)
        self._same.clicked.connect(self._on_same_clicked)
        self._holidays.textChanged.connect(partial(self.edited.emit, "holidays"))
        for box, lines in zip(self._opens, self._lines, strict=True):
            box.toggled.connect(partial(self._on_day_toggled, lines))
            for line in lines:
                line.textChanged.connect(self._on_hours_edited)

    def _holiday_lines(self) -> list[str]:
        return self._holidays.toPlainText().split("\n")

    def _read_week(
        self,
    ) -> tuple[tuple[OpenHours | None, ...], Words | None, QLineEdit | None]:
        """The week as far as it can be read, what is wrong first, and where."""
        if not self._known.isChecked():
            return (), None, None
        week: list[OpenHours | None] = []
        wrong: Words | None = None
        at: QLineEdit | None = None
        for name, box, (first, last) in zip(DAY_NAMES, self._opens, self._lines, strict=True):
            read = read_day(name, first.text(), last.text()) if box.isChecked() else None
            week.append(None if isinstance(read, Words) else read)
            if isinstance(read, Words) and wrong is None:
                wrong, at = read, first
        return tuple(week), wrong, at

    def _show_week(self) -> None:
        self.rows["hours"].setVisible(self._known.isChecked())
        for box, lines in zip(self._opens, self._lines, strict=True):
            for line in lines:
                line.setEnabled(box.isChecked())
            lines[0].setPlaceholderText("" if box.isChecked() else tr("closed"))

    def _on_more_toggled(self, is_shown: bool) -> None:
        self._body.setVisible(is_shown)
        self.reshaped.emit()

    def _on_known_toggled(self, _is_on: bool) -> None:
        self._show_week()
        self.edited.emit("hours")
        self.reshaped.emit()

    def _on_day_toggled(self, lines: tuple[QLineEdit, QLineEdit], is_open: bool) -> None:
        """A day that opens begins with the hours of the first day that has some."""
        if is_open and not any(line.text() for line in lines):
            for box, filled in zip(self._opens, self._lines, strict=True):
                if box.isChecked() and filled is not lines:
                    for line, other in zip(lines, filled, strict=True):
                        line.setText(other.text())
                    break
        self._show_week()
        self.edited.emit("hours")

    def _on_same_clicked(self) -> None:
        opens, lines = self._opens[0], self._lines[0]
        for box, others in zip(self._opens[1:_WORKDAYS], self._lines[1:_WORKDAYS], strict=True):
            for line, other in zip(lines, others, strict=True):
                other.setText(line.text())
            box.setChecked(opens.isChecked())

    def _on_hours_edited(self) -> None:
        self.edited.emit("hours")


def _texts(hours: OpenHours) -> tuple[str, str]:
    return clock_text(hours.opens), clock_text(hours.closes)
