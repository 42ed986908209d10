"""What is said of earlier runs stands until somebody has read it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.model.words import words
from draft_editor.ui.journal_ports import DraftsKept
from draft_editor.ui.ports import LoginKnown, ProfileChanged
from pretend_outside import CARD
from window_stage import ONE, TWO, Office, card, open_office


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        yield office


@pytest.mark.parametrize("way", ["button", "Esc", "profile"])
def test_what_came_back_is_said_until_it_is_put_away(office: Office, way: str) -> None:
    said = words("The editor was not closed in order.")
    news = DraftsKept((), None, (), (said, words("A file was set aside.")))
    office.desk.on_event(news)
    office.desk.on_event(LoginKnown(False, words("No keyring."), False))
    office.read(card(ONE, "first"), card(TWO, "second"))
    office.desk.open_draft(TWO)
    assert (
        office.standing("came-back") == "The editor was not closed in order.\nA file was set aside."
    )
    match way:
        case "button":
            button = office.window.findChild(QPushButton, "standing.came-back.action")
            assert button is not None
            assert button.text() == "Close"
            button.click()
        case "Esc":
            office.desk.cancel()
        case _:
            office.desk.on_event(ProfileChanged(CARD))
    assert office.standing("came-back") == ""
