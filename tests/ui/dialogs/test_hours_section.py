"""The dealer's hours and holidays, filled in by keyboard and checked before they are kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from draft_editor.model.dealer_hours import WEEKDAYS, DealerHours, OpenHours
from draft_editor.ui.dialogs.ask import Question
from draft_editor.ui.dialogs.profile import ProfileDialog
from draft_editor.ui.profile_details import ProfileDetails

Show = Callable[[QDialog], None]

WORKDAY: Final = OpenHours(450, 1080)
KNOWN: Final = DealerHours(
    (*(WORKDAY,) * 5, OpenHours(540, 840), None), frozenset({date(2026, 12, 25)})
)


class Section:
    """The dialog's part for the hours by its names."""

    def __init__(self, show: Show, hours: DealerHours) -> None:
        self.dialog = ProfileDialog(
            ProfileDetails(name="Main", department="d", user="u", hours=hours, was="Main")
        )
        self.given = QSignalSpy(self.dialog.given)
        show(self.dialog)

    def box(self, part: str) -> QCheckBox:
        found = self.dialog.findChild(QCheckBox, f"profile.{part}")
        assert isinstance(found, QCheckBox)
        return found

    def line(self, day: str, part: str) -> QLineEdit:
        found = self.dialog.findChild(QLineEdit, f"profile.hours.{day}:{part}")
        assert isinstance(found, QLineEdit)
        return found

    def holidays(self) -> QPlainTextEdit:
        found = self.dialog.findChild(QPlainTextEdit, "profile.holidays")
        assert isinstance(found, QPlainTextEdit)
        return found

    def button(self, name: str) -> QPushButton:
        found = self.dialog.findChild(QPushButton, f"profile.{name}")
        assert isinstance(found, QPushButton)
        return found

    def complaint(self, part: str) -> str:
        found = self.dialog.findChild(QLabel, f"profile.{part}:complaint")
        assert isinstance(found, QLabel)
        return found.text() if found.isVisible() else ""

    def press(self, box: QCheckBox) -> None:
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)

    def type(self, line: QLineEdit, text: str) -> None:
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def saved(self) -> DealerHours:
        self.button("save").click()
        assert self.given.count() == 1
        details = self.given.at(0)[0]
        assert isinstance(details, ProfileDetails)
        return details.hours

    def is_asked_when_closed(self) -> bool:
        self.dialog.reject()
        asked = self.dialog.findChild(Question)
        if asked is not None:
            asked.close()
        return asked is not None


def test_what_is_known_is_shown_and_kept_as_it_is(show: Show) -> None:
    section = Section(show, KNOWN)
    assert section.line("monday", "opens").text() == "07:30"
    assert section.line("saturday", "closes").text() == "14:00"
    assert not section.box("hours.sunday").isChecked()
    assert not section.line("sunday", "opens").isEnabled()
    assert section.holidays().toPlainText() == "2026-12-25"
    assert section.saved() == KNOWN
    assert not section.is_asked_when_closed()


def test_hours_that_nobody_knows_stay_unknown(show: Show) -> None:
    section = Section(show, DealerHours())
    assert not section.box("hours_known").isVisible()
    assert not section.box("hours_known").isChecked()
    assert not section.line("monday", "opens").isVisible()
    assert section.saved() == DealerHours()


def test_hours_are_filled_in_by_keyboard(show: Show) -> None:
    section = Section(show, DealerHours())
    more = section.button("hours_more")
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    section.press(section.box("hours_known"))
    assert section.line("monday", "opens").isVisible()
    section.type(section.line("monday", "opens"), "7h30")
    QTest.keyClick(section.line("monday", "opens"), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is section.line("monday", "closes")
    QTest.keyClicks(section.line("monday", "closes"), "6:30 pm")
    same = section.button("hours:same")
    same.setFocus()
    QTest.keyClick(same, Qt.Key.Key_Space)
    section.press(section.box("hours.saturday"))
    assert section.line("saturday", "opens").text() == "7h30", "as the first open day"
    section.type(section.line("saturday", "opens"), "9")
    section.press(section.box("hours.wednesday"))
    section.holidays().setFocus()
    for day in ("2026-11-26", "2026-12-25"):
        QTest.keyClicks(section.holidays(), day)
        QTest.keyClick(section.holidays(), Qt.Key.Key_Return)
    workday = OpenHours(450, 1110)
    assert section.saved() == DealerHours(
        (workday, workday, None, workday, workday, OpenHours(540, 1110), None),
        frozenset({date(2026, 11, 26), date(2026, 12, 25)}),
    )


def test_a_day_that_closes_and_opens_again_keeps_its_hours(show: Show) -> None:
    section = Section(show, KNOWN)
    for _ in range(2):
        section.press(section.box("hours.saturday"))
    assert section.saved() == KNOWN


def test_where_no_day_is_open_a_day_begins_empty(show: Show) -> None:
    section = Section(show, DealerHours((None,) * 7))
    section.press(section.box("hours.friday"))
    section.button("save").click()
    assert section.complaint("hours") == "Friday: say from when to when it is open."
    assert QApplication.focusWidget() is section.line("friday", "opens")


def test_closing_monday_closes_the_days_that_are_made_like_it(show: Show) -> None:
    section = Section(show, KNOWN)
    section.press(section.box("hours.monday"))
    section.button("hours:same").click()
    week = section.saved().week
    assert week == (*(None,) * 5, OpenHours(540, 840), None)


def test_unknown_again_forgets_the_hours_and_keeps_the_holidays(show: Show) -> None:
    section = Section(show, KNOWN)
    section.press(section.box("hours_known"))
    assert section.saved() == DealerHours((), KNOWN.holidays)


def test_what_is_wrong_is_said_where_it_is_and_goes_when_it_is_mended(show: Show) -> None:
    section = Section(show, KNOWN)
    section.type(section.line("tuesday", "opens"), "19:00")
    section.type(section.line("friday", "closes"), "late")
    section.button("save").click()
    assert section.given.count() == 0
    assert section.complaint("hours") == (
        "Tuesday: it closes at 18:00, which is not after it opens at 19:00."
    )
    assert QApplication.focusWidget() is section.line("tuesday", "opens")
    section.type(section.line("tuesday", "opens"), "8")
    assert section.complaint("hours") == ""
    section.button("save").click()
    assert "“late” is no time of day" in section.complaint("hours")
    section.press(section.box("hours.friday"))
    assert section.saved().week[4] is None


def test_a_line_that_is_no_day_is_shown(show: Show) -> None:
    section = Section(show, KNOWN)
    section.holidays().appendPlainText("Christmas")
    section.button("hours_more").click()
    assert not section.holidays().isVisible()
    section.button("save").click()
    assert section.complaint("holidays") == (
        "Line 2: “Christmas” is no day; write it like “2026-12-25”."
    )
    assert QApplication.focusWidget() is section.holidays()
    assert section.holidays().textCursor().blockNumber() == 1
    section.holidays().setPlainText("2026-12-25")
    assert section.complaint("holidays") == ""


def test_what_cannot_be_read_is_not_thrown_away_unasked(show: Show) -> None:
    section = Section(show, KNOWN)
    section.type(section.line("monday", "opens"), "half past")
    assert section.is_asked_when_closed()


def test_every_input_of_the_week_is_named(show: Show) -> None:
    section = Section(show, KNOWN)
    for day in WEEKDAYS:
        name = day.capitalize()
        assert section.box(f"hours.{day}").accessibleName() == f"{name}, open"
        assert section.line(day, "opens").accessibleName() == f"{name}: Opens"
        assert section.line(day, "closes").accessibleName() == f"{name}: Closes"
