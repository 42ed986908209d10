"""The window is gone only when every edit is on the disk, or when a person has said so."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.ui.journal_ports import DraftsKept
from window_stage import BODY, ONE, TWO, Office, card, new_office, open_office


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        office.journal.noted.clear()
        yield office


@pytest.fixture
def later(office: Office, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Lets more time pass than a closing window waits for a disk."""
    now = [100.0]
    monkeypatch.setattr(office.desk.ending, "_clock", lambda: now[-1])
    return lambda: now.append(now[-1] + 3.1)


def waited(office: Office) -> list[object]:
    """How long the disk was waited for, time after time."""
    return [entry[1] for entry in office.journal.noted if entry[0] == "settle"]


def test_without_edits_it_closes_whatever_the_disk_does(office: Office) -> None:
    office.journal.writes = False
    office.window.close()
    assert not office.window.isVisible()


def test_what_is_on_the_disk_is_not_asked_about(qtbot: QtBot, office: Office) -> None:
    office.desk.sheet.write(BODY, "edited")
    with qtbot.waitSignal(office.desk.closing):
        office.window.close()
    assert not office.window.isVisible()
    assert office.journal.noted[-1] == ("settle", 0.25), "after the last view was noted"
    assert QApplication.activeModalWidget() is None


def test_a_slow_disk_is_waited_for(qtbot: QtBot, office: Office) -> None:
    office.desk.sheet.write(BODY, "edited")
    office.journal.writes = False
    office.window.close()
    office.window.close()
    qtbot.waitUntil(lambda: len(waited(office)) > 4)
    assert office.window.isVisible()
    assert office.window.notice.text() == "The last edits are being saved…"
    assert QApplication.activeModalWidget() is None
    assert waited(office)[2:] == [0.0] * (len(waited(office)) - 2), "the window goes on"
    with qtbot.waitSignal(office.desk.closing):
        office.journal.writes = True
    assert not office.window.isVisible()


def test_a_disk_that_hangs_is_asked_about_before_the_window_is_gone(
    qtbot: QtBot, office: Office, later: Callable[[], None]
) -> None:
    office.desk.sheet.write(BODY, "edited")
    office.journal.writes = False
    office.window.close()
    later()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    assert office.window.isVisible()
    asked = len(waited(office))
    office.button("question.stay").click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert office.window.isVisible()
    office.window.close()
    later()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    assert len(waited(office)) > asked
    with qtbot.waitSignal(office.desk.closing):
        office.button("question.close").click()
    assert not office.window.isVisible()


def test_a_disk_that_refuses_in_the_last_moment_is_asked_about(
    qtbot: QtBot, office: Office
) -> None:
    office.desk.sheet.write(BODY, "edited")
    office.journal.writes = False
    office.window.close()
    office.journal.saves = False
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    assert office.window.isVisible()
    office.dialog().close()


def test_edits_that_the_journal_was_not_given_yet_are_waited_for(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with new_office(qtbot, qapp) as office:
        office.desk.keeping.begin_anew()
        office.read(card(ONE, "first"), card(TWO, "second"))
        office.desk.sheet.write(BODY, "edited")
        office.window.close()
        assert office.window.isVisible(), "the journal is there, but its answer is still on its way"
        with qtbot.waitSignal(office.desk.closing):
            office.desk.on_event(DraftsKept((), None, (), ()))
        assert ("begin", ONE, office.desk.shelf.card(ONE)) in office.journal.noted
        assert not office.window.isVisible()
