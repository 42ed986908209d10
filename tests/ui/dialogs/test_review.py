"""The review before submitting, by keyboard."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import ROOT, Path
from draft_editor.model.words import words
from draft_editor.rules.finding import Finding, Level
from draft_editor.ui.dialogs.review import ASKED_TWICE, ReviewDialog
from draft_editor.ui.moments import Clocks
from draft_editor.ui.ports import ProfileCard
from draft_editor.ui.words_label import Ground, ShortLabel

Show = Callable[[QDialog], None]

NOW = datetime(2026, 11, 23, 18, 40, tzinfo=UTC)
CLOCKS = Clocks(ZoneInfo("US/Central"), ZoneInfo("America/New_York"), lambda: NOW)
BODY = Path.parse("messageAttributes.body")
SIGNATURE = Path.parse("messageSendingAttributes.addSignature")
OPT_OUT = Path.parse("messageSendingAttributes.overrideOptoutRules")
SOURCE = json.dumps(
    {
        "messageAttributes": {"protocol": "TEXT", "body": "Your car is ready."},
        "messageSendingAttributes": {"communicationValueOfCustomer": "+1 310 555 0142"},
    },
    indent=4,
)
HINT = Finding(BODY, Level.HINT, words("Good to know."), "body-parts", "test")
WARNING = Finding(OPT_OUT, Level.WARNING, words("Asked again."), ASKED_TWICE, "test")
BLOCKS = Finding(SIGNATURE, Level.BLOCKS, words("Not uploaded."), "attachment-not-uploaded", "test")


def _card(*, is_production: bool = False) -> ProfileCard:
    name, colour = ("Live", "red") if is_production else ("Sandbox", "green")
    return ProfileCard(name, colour, is_production, "US/Central", "d", "u", ("c",))


def _changed() -> Draft:
    draft = Draft(SOURCE)
    draft.set(words("Message"), BODY, "Your van is ready.")
    draft.set(words("Signature"), SIGNATURE, True)
    return draft


class Review:
    """An open review and its parts by their names."""

    def __init__(
        self,
        show: Show,
        draft: Draft,
        findings: Sequence[Finding] = (),
        *,
        is_production: bool = False,
    ) -> None:
        card = _card(is_production=is_production)
        self.dialog = ReviewDialog(draft, findings, CLOCKS, card, "Maria Lopez")
        self.submitted = QSignalSpy(self.dialog.submitted)
        self.chosen: list[Path] = []
        self.dialog.place_chosen.connect(self.chosen.append)
        show(self.dialog)

    def is_open(self) -> bool:
        return shiboken6.isValid(self.dialog) and self.dialog.isVisible()

    def view(self, name: str) -> QListView:
        found = self.dialog.findChild(QListView, name)
        assert isinstance(found, QListView)
        return found

    def lines(self, name: str) -> list[str]:
        model = self.view(name).model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def button(self, name: str) -> QPushButton:
        found = self.dialog.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def label(self, name: str) -> QLabel:
        found = self.dialog.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found

    def short(self, name: str) -> str:
        found = self.label(name)
        assert isinstance(found, ShortLabel)
        return found.whole()

    def agreed(self) -> QCheckBox:
        found = self.dialog.findChild(QCheckBox, "review.agreed")
        assert isinstance(found, QCheckBox)
        return found

    def look_at_json(self) -> QPlainTextEdit:
        tabs = self.dialog.findChild(QTabBar, "review.views")
        assert isinstance(tabs, QTabBar)
        tabs.setFocus()
        QTest.keyClick(tabs, Qt.Key.Key_Right)
        body = self.dialog.findChild(QPlainTextEdit, "review.body")
        assert isinstance(body, QPlainTextEdit)
        return body

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self.dialog.windowHandle(), key, modifier)

    def press_ctrl_enter(self) -> None:
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


# --- what is told


def test_the_changes_are_told_under_their_tabs(show: Show) -> None:
    review = Review(show, _changed())
    assert review.short("review.headline") == "Review 2 changes"
    assert review.lines("review.changes") == [
        "Message",
        "Message, Message: Your removed: “car” added: “van” is ready.",
        "Sending",
        "Sending, Signature: from Not set to Yes",
    ]


def test_it_says_to_whom_it_goes_and_by_which_profile(show: Show) -> None:
    review = Review(show, _changed())
    assert review.short("review.whom") == "Text to Maria Lopez"
    assert review.label("review.profile").text() == "Sandbox"
    assert review.label("review.profile").property("tone") == "good"
    assert review.dialog.windowTitle() == "Review 2 changes — Text to Maria Lopez"


def _bands(review: Review) -> list[Ground]:
    grounds = review.dialog.findChildren(Ground)
    return [ground for ground in grounds if ground.property("look") == "band"]


def test_production_has_its_own_tone_and_words(show: Show) -> None:
    review = Review(show, _changed(), is_production=True)
    assert review.label("review.profile").text() == "Live · real customers"
    assert review.label("review.profile").property("tone") == "bad"
    assert [band.property("tone") for band in _bands(review)] == ["bad"]
    assert _bands(Review(show, _changed())) == []


def test_the_json_is_read_when_it_is_looked_at(show: Show) -> None:
    review = Review(show, _changed())
    body = review.dialog.findChild(QPlainTextEdit, "review.body")
    assert isinstance(body, QPlainTextEdit)
    assert body.toPlainText() == ""
    assert review.look_at_json().isVisible()
    assert '"body": "Your van is ready."' in body.toPlainText()
    assert body.isReadOnly()
    assert review.lines("review.paths") == [
        "changed: messageAttributes.body",
        "added: messageSendingAttributes.addSignature",
    ]


def test_an_unchanged_body_is_shown_letter_for_letter(show: Show) -> None:
    review = Review(show, Draft(SOURCE))
    assert review.look_at_json().toPlainText() == SOURCE
    assert review.label("review.form").text() == "Unchanged, sent back byte for byte"
    assert not review.view("review.paths").isVisible()


def test_a_body_in_one_line_is_laid_out(show: Show) -> None:
    review = Review(show, Draft('{"messageAttributes":{"body":"x"}}'))
    assert review.look_at_json().toPlainText().count("\n") == 4


def test_findings_are_told_the_blocking_ones_first(show: Show) -> None:
    review = Review(show, _changed(), (HINT, WARNING, BLOCKS))
    assert review.lines("review.findings") == [
        "blocks sending: Not uploaded.",
        "warning: Asked again.",
        "hint: Good to know.",
    ]


def test_thousands_of_changes_are_not_all_told(show: Show) -> None:
    draft = Draft('{"messageMetadata":{}}')
    draft.set(
        words("Keys"), Path.of("messageMetadata"), {f"k{number}": "v" for number in range(999)}
    )
    review = Review(show, draft)
    lines = review.lines("review.changes")
    assert review.short("review.headline") == "Review 999 changes"
    assert len(lines) == 202
    assert lines[-1] == "and 799 more changes"
    assert review.view("review.changes").model().index(201, 0).flags() == Qt.ItemFlag.NoItemFlags


# --- where it leads


def test_enter_on_a_change_goes_there(show: Show) -> None:
    review = Review(show, _changed())
    changes = review.view("review.changes")
    assert review.dialog.focusWidget() is changes
    QTest.keyClick(changes, Qt.Key.Key_Down)
    QTest.keyClick(changes, Qt.Key.Key_Return)
    assert review.chosen == [SIGNATURE]
    assert not review.is_open()
    assert review.submitted.count() == 0


def test_a_click_on_a_finding_goes_there(show: Show) -> None:
    review = Review(show, _changed(), (HINT,))
    view = review.view("review.findings")
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert review.chosen == [BODY]


def test_a_click_on_a_heading_goes_nowhere(show: Show) -> None:
    review = Review(show, _changed())
    view = review.view("review.changes")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert review.chosen == []
    assert review.is_open()


def test_enter_on_a_json_path_goes_there(show: Show) -> None:
    review = Review(show, _changed())
    review.look_at_json()
    QTest.keyClick(review.view("review.paths"), Qt.Key.Key_Return)
    assert review.chosen == [BODY]


def test_a_change_of_the_whole_draft_can_be_chosen(show: Show) -> None:
    draft = Draft('{"a":1,"b":2}')
    draft.set(words("Order"), ROOT, {"b": draft.tree["b"], "a": draft.tree["a"]})
    review = Review(show, draft)
    QTest.keyClick(review.view("review.changes"), Qt.Key.Key_Enter)
    assert review.chosen == [ROOT]


# --- submitting


def test_ctrl_enter_submits_from_anywhere(show: Show) -> None:
    review = Review(show, _changed(), (HINT,))
    review.press_ctrl_enter()
    assert review.submitted.count() == 1
    assert review.chosen == []
    assert not review.is_open()


def test_ctrl_enter_submits_from_the_json(show: Show) -> None:
    review = Review(show, _changed())
    review.look_at_json().setFocus()
    review.press_ctrl_enter()
    assert review.submitted.count() == 1


def test_the_button_submits(show: Show) -> None:
    review = Review(show, _changed())
    review.button("review.submit").setFocus()
    QTest.keyClick(review.button("review.submit"), Qt.Key.Key_Return)
    assert review.submitted.count() == 1


@pytest.mark.parametrize("how", ["escape", "button"])
def test_keep_editing_sends_nothing(show: Show, how: str) -> None:
    review = Review(show, _changed())
    if how == "escape":
        QTest.keyClick(review.dialog, Qt.Key.Key_Escape)
    else:
        QTest.keyClick(review.button("review.keep"), Qt.Key.Key_Space)
    assert not review.is_open()
    assert review.submitted.count() == 0
    assert review.chosen == []


def test_a_blocking_finding_keeps_it_from_leaving(show: Show) -> None:
    review = Review(show, _changed(), (WARNING, BLOCKS))
    assert not review.button("review.submit").isEnabled()
    assert review.short("review.reason") == "Cannot be submitted: Not uploaded."
    review.press_ctrl_enter()
    assert review.submitted.count() == 0
    assert review.is_open()


def test_an_overridden_opt_out_is_asked_about_again(show: Show) -> None:
    review = Review(show, _changed(), (WARNING,))
    agreed = review.agreed()
    assert not agreed.isChecked()
    review.press_ctrl_enter()
    assert review.submitted.count() == 0
    assert review.dialog.focusWidget() is agreed
    assert review.short("review.reason") == "First tick that the customer agreed."
    QTest.keyClick(agreed, Qt.Key.Key_Return)
    assert review.submitted.count() == 0
    QTest.keyClick(agreed, Qt.Key.Key_Space)
    assert review.short("review.reason") == ""
    review.press_ctrl_enter()
    assert review.submitted.count() == 1


def test_nobody_else_is_asked_about_the_opt_out(show: Show) -> None:
    review = Review(show, _changed(), (HINT,))
    assert not review.agreed().isVisible()


def test_an_unchanged_draft_can_be_submitted(show: Show) -> None:
    review = Review(show, Draft(SOURCE))
    assert review.short("review.headline") == "Review"
    assert review.button("review.submit").accessibleName() == "Submit unchanged"
    assert review.dialog.focusWidget() is review.button("review.keep")
    texts = [label.text() for label in review.dialog.findChildren(QLabel) if label.isVisible()]
    assert "Nothing was changed." in texts
    review.press_ctrl_enter()
    assert review.submitted.count() == 1


def test_a_command_line_can_be_asked_for(show: Show) -> None:
    review = Review(show, _changed())
    asked = QSignalSpy(review.dialog.curl_asked)
    QTest.keyClick(review.button("review.curl"), Qt.Key.Key_Space)
    assert asked.count() == 1
    review.dialog.say("Copied.")
    assert review.short("review.reason") == "Copied."
    assert review.is_open()


# --- how it is drawn and read out


def test_every_part_has_a_name(show: Show) -> None:
    review = Review(show, _changed(), (WARNING, BLOCKS))
    review.look_at_json()
    kinds = (QListView, QPlainTextEdit, QCheckBox, QPushButton, QTabBar)
    for part in review.dialog.findChildren(QWidget):
        if isinstance(part, kinds):
            spoken = QAccessible.queryAccessibleInterface(part)
            assert part.objectName().startswith("review.")
            assert spoken.text(QAccessible.Text.Name), part.objectName()


def test_the_findings_take_no_more_room_than_they_need(show: Show, qtbot: QtBot) -> None:
    review = Review(show, _changed(), (HINT,))
    view = review.view("review.findings")
    height = view.visualRect(view.model().index(0, 0)).height()
    qtbot.waitUntil(lambda: view.height() == height + 2 * view.frameWidth())
    assert view.verticalScrollBar().maximum() == 0
