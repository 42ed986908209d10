"""“Find out…”: what was found becomes the attempt's line, and the draft's base where it arrived."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.model.outcome import (
    CONFIRMED,
    Accepted,
    Answer,
    Cancelled,
    Outcome,
    Refused,
    Unknown,
    Unreachable,
)
from draft_editor.model.words import Words, words
from draft_editor.ui.journal_ports import DraftsKept
from draft_editor.ui.sending.attempt_news import (
    AttemptEnded,
    AttemptSending,
    ChangedMeanwhile,
    ReadBack,
)
from window_stage import BODY, ONE, Office, card, open_office

AT = datetime(2026, 11, 23, 15, tzinfo=UTC)
UNKNOWN = Unknown(words("No answer was read."), 0.5)
WHY = words("Not permitted.")


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        office.desk.open_draft(ONE)
        yield office


def lose(office: Office) -> str:
    """An edit was submitted, and its answer lost."""
    office.desk.sheet.write(BODY, "edited")
    office.desk.submit()
    body = office.draft.source()
    office.desk.on_event(AttemptSending("a1", ONE, body, AT))
    office.desk.on_event(AttemptEnded("a1", ONE, body, UNKNOWN, AT, 0.5))
    return body


def link(office: Office) -> QPushButton:
    found = office.window.findChild(QPushButton, "status.resolve")
    assert found is not None
    return found


def found(
    office: Office,
    outcome: Outcome,
    *,
    is_asked: bool = True,
    theirs: ChangedMeanwhile | None = None,
    why: Words | None = None,
) -> None:
    body = office.draft.source()
    office.desk.on_event(ReadBack("a1", ONE, body, outcome, is_asked, theirs, why))


def test_the_link_is_there_while_nobody_knows(office: Office) -> None:
    assert not link(office).isVisible()
    lose(office)
    assert link(office).isVisible()
    assert link(office).toolTip()
    link(office).click()
    assert office.asked("find_out") == [("find_out", "a1")]
    assert office.window.notice.text() == "The draft is being read back…"
    found(office, Accepted(None, CONFIRMED))
    assert not link(office).isVisible()
    assert office.window.notice.text() == ""
    assert "accepted" in office.window.status.outcome.whole()
    assert "Confirmed by reading back." in office.window.status.outcome.whole()
    assert not office.draft.is_changed()


def test_only_what_is_unknown_is_asked_for(office: Office) -> None:
    lose(office)
    found(office, Unreachable(words("It can be sent again."), 0.5))
    assert office.window.notice.text() == "It can be sent again."
    assert office.draft.is_changed()
    office.window.status.resolve_asked.emit("a1")
    office.window.status.resolve_asked.emit("another")
    assert office.asked("find_out") == []


def test_one_of_an_earlier_run_can_be_asked_for(office: Office) -> None:
    body = office.draft.source()
    ended = AttemptEnded("a9", ONE, body, UNKNOWN, AT, 0.5)
    office.desk.on_event(DraftsKept((), None, (ended,), ()))
    link(office).click()
    assert office.asked("find_out") == [("find_out", "a9")]


@pytest.mark.parametrize("is_asked", [True, False])
def test_both_sides_come_together_only_if_somebody_asked(office: Office, is_asked: bool) -> None:
    lose(office)
    theirs = ChangedMeanwhile(ONE, None, card(ONE, "first", "Maria"), was_sent=True)
    neither = Unknown(words("Neither the one nor the other."), 0.5)
    found(office, neither, is_asked=is_asked, theirs=theirs)
    notice = office.window.notice.text()
    assert ("are together here now" in notice) == is_asked
    assert ("Neither" in notice) != is_asked
    assert office.draft.value(BODY) == "edited"
    assert link(office).isVisible()


@pytest.mark.parametrize("outcome", [Refused(Answer(400, 0.1), WHY), Cancelled(0.1)])
def test_what_reading_never_finds_is_only_shown(office: Office, outcome: Outcome) -> None:
    lose(office)
    found(office, outcome)
    assert office.window.notice.text() == ""
    assert office.draft.is_changed()


def test_of_a_draft_that_is_not_here_only_the_line_is_changed(office: Office) -> None:
    lose(office)
    office.desk.shelf.clear()
    theirs = ChangedMeanwhile(ONE, None, card(ONE, "theirs"), was_sent=True)
    found(office, UNKNOWN, theirs=theirs)
    assert office.window.notice.text() == "No answer was read."
    found(office, Accepted(None, CONFIRMED))
    assert "accepted" in office.window.status.outcome.whole()


def test_what_was_not_asked_for_is_said_and_not_asked(office: Office) -> None:
    lose(office)
    found(office, UNKNOWN, is_asked=False, why=WHY)
    assert "Not permitted." in office.window.notice.text()
    assert QApplication.activeModalWidget() is None


def test_whoever_sends_again_submits_the_draft_as_it_is_here(office: Office) -> None:
    lose(office)
    before = len(office.asked("submit"))
    found(office, UNKNOWN, why=WHY)
    office.button("undecided.leave").click()
    assert len(office.asked("submit")) == before
    found(office, UNKNOWN, why=WHY)
    office.button("undecided.again").click()
    assert len(office.asked("submit")) == before + 1


def test_a_line_that_is_not_shown_any_more_is_no_harm(office: Office) -> None:
    office.desk.sheet.write(BODY, "edited")
    found(office, Accepted(None, CONFIRMED))
    assert office.window.status.model.lines() == ()
    assert not office.draft.is_changed()
