"""The headline, the address and the bar at the top."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from draft_editor.model.locator import Locator
from draft_editor.ui.panels.address import AddressPanel
from draft_editor.ui.panels.headline import Headline
from draft_editor.ui.panels.top_bar import TopBar
from draft_editor.ui.words_label import ShortLabel, WordsLabel
from pretend_outside import CARD

LOCATOR: Final = Locator.of("dept", "user", "cust", "message")
PARTS: Final = ("department", "user", "customer", "message")


def test_the_headline_says_what_and_when_and_how_much_was_changed(
    qtbot: QtBot, qapp: QApplication
) -> None:
    headline = Headline(QToolButton(), QToolButton())
    qtbot.addWidget(headline)
    headline.show()
    headline.say("Text to <b>Maria</b>", "Goes out", "Tue 24 Nov", "· in 2 h")
    headline.say_changes("2 changes")
    labels = [label.text() for label in headline.findChildren(WordsLabel)]
    assert {"Goes out", "Tue 24 Nov"} <= set(labels)
    assert headline.title.whole() == "Text to <b>Maria</b>"
    changes = headline.findChild(QToolButton, "headline.changes")
    assert changes is not None
    with qtbot.waitSignal(headline.changes_asked):
        changes.click()
    headline.say_changes("")
    assert not changes.isVisible()


def test_a_short_label_ends_where_the_room_does_and_tells_the_rest(
    qtbot: QtBot, qapp: QApplication
) -> None:
    label = ShortLabel("One line\nof many words and more words")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole()
    label.resize(600, 20)
    assert label.text() == "One line of many words and more words"
    assert label.toolTip() == ""
    assert label.minimumSizeHint().width() < 30 < label.sizeHint().width()
    label.set_tone("bad")
    assert label.property("tone") == "bad"


class Address:
    """The panel, its lines, and what it gave."""

    def __init__(self, qtbot: QtBot) -> None:
        self.panel = AddressPanel()
        qtbot.addWidget(self.panel)
        with qtbot.waitExposed(self.panel):
            self.panel.show()
        self.panel.activateWindow()
        qtbot.waitUntil(self.panel.isActiveWindow)
        self.given: list[object] = []
        self.panel.given.connect(self.given.append)

    def line(self, part: str) -> QLineEdit:
        found = self.panel.findChild(QLineEdit, f"locator.{part}")
        assert found is not None
        return found

    def said(self) -> str:
        return self.panel.findChildren(WordsLabel)[-1].text()

    def wrong(self) -> list[str]:
        return [part for part in PARTS if self.line(part).property("wrong") == "true"]


@pytest.fixture
def address(qtbot: QtBot, qapp: QApplication) -> Address:
    return Address(qtbot)


def test_an_address_is_shown_to_be_copied(address: Address) -> None:
    address.panel.show_locator(LOCATOR, ("d", "u"))
    assert tuple(address.line(part).text() for part in PARTS) == LOCATOR.ids
    assert all(address.line(part).isReadOnly() for part in PARTS)
    assert "in this user’s name" in address.said()
    address.line("user").setFocus()
    address.panel.focus_first_empty()
    assert address.line("user").hasFocus(), "none is empty"
    assert address.given == []


def test_a_missing_address_is_filled_in(address: Address) -> None:
    address.panel.show_locator(None, ("dept", "user"))
    assert address.line("department").text() == "dept"
    assert not address.line("message").isReadOnly()
    assert "without an address" in address.said()
    address.panel.focus_first_empty()
    assert address.line("customer").hasFocus()
    address.line("customer").setText("cust")
    assert address.said() == "The message id is empty."
    assert address.wrong() == []
    address.line("message").setText("message")
    assert address.given[-1] == LOCATOR
    assert address.said() == "Complete: this draft can be submitted."
    address.line("message").clear()
    assert address.given[-1] is None


def test_an_address_that_was_given_here_can_be_changed(address: Address) -> None:
    address.panel.show_locator(LOCATOR, ("d", "u"), is_given=True)
    assert tuple(address.line(part).text() for part in PARTS) == LOCATOR.ids
    assert not any(address.line(part).isReadOnly() for part in PARTS)
    assert address.said() == "Complete: this draft can be submitted."
    address.line("message").setText("another")
    assert address.given == [Locator.of(*LOCATOR.ids[:3], "another")]


@pytest.mark.parametrize(
    ("part", "bad"), [("customer", "a b"), ("message", "list"), ("message", "a/b"), ("user", "..")]
)
def test_an_id_that_cannot_be_sent_is_said_and_marked(
    address: Address, part: str, bad: str
) -> None:
    address.panel.show_locator(None, ("dept", "user"))
    address.line("customer").setText("cust")
    address.line("message").setText("message")
    address.line(part).setText(bad)
    assert address.wrong() == [part]
    assert f"The {part} id" in address.said()
    assert address.given[-1] is None
    address.line(part).setText("good")
    assert address.wrong() == []
    assert isinstance(address.given[-1], Locator)


def test_the_bar_says_whose_service_this_is(qtbot: QtBot, qapp: QApplication) -> None:
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.show_profile(CARD)
    assert bar.profile.text() == "Downtown"
    assert bar.profile.property("tone") == "good"
    bar.show_profile(replace(CARD, is_production=True, colour="unheard of"))
    assert bar.profile.text() == "Downtown · production"
    assert bar.profile.accessibleName() == "Profile: Downtown · production"
    assert bar.profile.property("tone") == "accent"
    with qtbot.waitSignal(bar.search_asked):
        bar.search.click()
    with qtbot.waitSignal(bar.sign_in_asked):
        bar.person.click()
