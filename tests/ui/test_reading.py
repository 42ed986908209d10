"""What was known before a failed reading stays, and the list says how old it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.card import Card
from draft_editor.model.locator import Locator
from draft_editor.model.words import Words, words
from draft_editor.ui.ports import DraftsRead, LoginKnown, ProfileChanged
from draft_editor.ui.words_label import WordsLabel
from pretend_outside import CARD
from window_stage import BODY, ONE, TWO, Office, card, new_office, open_office

FIRST: Final = datetime(2026, 11, 23, 15, tzinfo=UTC)
LATER: Final = FIRST + timedelta(seconds=75)
OTHER: Final = Locator.of("dept", "user", "other", "three")
BROKEN: Final = words("No connection.")


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        yield office


@pytest.fixture
def new(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with new_office(qtbot, qapp) as office:
        yield office


def clock(at: datetime) -> str:
    return at.astimezone().strftime("%H:%M:%S")


def read(office: Office, at: datetime, *cards: Card, said: tuple[Words, ...] = ()) -> None:
    office.desk.on_event(DraftsRead(cards, said, at))


def label(office: Office) -> WordsLabel:
    found = office.window.list.findChild(WordsLabel, "drafts.read")
    assert found is not None
    return found


def above_the_list(office: Office) -> str:
    return label(office).text() if label(office).isVisible() else ""


def listed(office: Office) -> list[object]:
    return [line.key for line in office.window.list.model.lines()]


def at_the_top(office: Office) -> str:
    return office.window.top.said.text()


def test_after_a_failed_reading_the_list_stays_and_says_how_old_it_is(office: Office) -> None:
    assert above_the_list(office) == ""
    assert at_the_top(office) == f"Read from the service {clock(FIRST)}"
    read(office, LATER, said=(BROKEN, words("Nor for the other.")))
    assert listed(office) == [ONE, TWO]
    assert at_the_top(office) == f"Last read in full at {clock(FIRST)}."
    assert above_the_list(office) == (
        f"Last read in full at {clock(FIRST)}. The try at {clock(LATER)} failed: No connection."
    )
    assert label(office).toolTip() == "No connection.\nNor for the other."
    office.desk.open_draft(TWO)
    assert office.text() == "second"
    read(office, LATER, card(TWO, "second", "Ana"))
    assert listed(office) == [TWO]
    assert above_the_list(office) == ""
    assert at_the_top(office) == f"Read from the service {clock(LATER)}"


def test_after_a_reading_in_part_the_others_stay(office: Office) -> None:
    read(office, FIRST, card(ONE, "first"), card(TWO, "second"), card(OTHER, "third"))
    read(office, LATER, card(OTHER, "newer"), said=(BROKEN,))
    assert listed(office) == [ONE, TWO, OTHER]
    assert above_the_list(office) == (
        f"Last read in full at {clock(FIRST)}. "
        f"Not all could be read at {clock(LATER)}: No connection."
    )
    office.desk.open_draft(OTHER)
    assert office.text() == "newer"


def test_a_list_of_another_day_says_which(office: Office) -> None:
    read(office, FIRST + timedelta(days=2), said=(BROKEN,))
    here = FIRST.astimezone()
    assert at_the_top(office).startswith(f"Last read in full at {here:%a} {here.day} Nov, ")


def test_what_was_never_read_says_so(new: Office) -> None:
    read(new, FIRST, said=(BROKEN,))
    assert above_the_list(new) == (
        f"Not read yet. The try at {clock(FIRST)} failed: No connection."
    )
    read(new, FIRST, card(ONE, "first"), said=(BROKEN,))
    read(new, LATER, said=(BROKEN,))
    assert listed(new) == [ONE]
    assert at_the_top(new) == f"Last read in part at {clock(FIRST)}."


def test_a_login_that_is_gone_fails_the_reading_that_needs_it(office: Office) -> None:
    gone = LoginKnown(False, words("Nobody is signed in."))
    office.desk.on_event(gone)
    assert above_the_list(office) == "", "nothing was tried"
    office.desk.read_drafts()
    office.desk.on_event(gone)
    assert "failed: Nobody is signed in." in above_the_list(office)
    assert listed(office) == [ONE, TWO]


def test_another_service_is_not_as_old_as_the_one_before(office: Office) -> None:
    read(office, LATER, said=(BROKEN,))
    office.desk.on_event(ProfileChanged(CARD))
    assert (above_the_list(office), at_the_top(office)) == ("", "")
    read(office, LATER, said=(BROKEN,))
    assert above_the_list(office).startswith("Not read yet.")


def test_an_edited_draft_stays_as_it_is(office: Office) -> None:
    office.desk.sheet.write(BODY, "edited")
    read(office, LATER, said=(BROKEN,))
    assert office.text() == "edited"
    assert listed(office) == [ONE, TWO]
