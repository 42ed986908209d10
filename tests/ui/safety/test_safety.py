"""What is always said of safety, the page that tells all of it, and the copies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.model.outcome import Unknown
from draft_editor.model.skew import Skew
from draft_editor.model.words import words
from draft_editor.ui.dialogs.safety import SafetyDialog
from draft_editor.ui.journal_ports import SavingStopped
from draft_editor.ui.ports import LoginKnown
from draft_editor.ui.safety.ports import (
    ClocksCompared,
    CopiesSaved,
    Copy,
    SafetyTold,
    SelfTestEnded,
    TrialTold,
)
from draft_editor.ui.sending.attempt_news import AttemptEnded, AttemptSending
from draft_editor.ui.sending.outbox_news import OutboxStands, WaitingEdit
from window_stage import BODY, ONE, TWO, Office, open_office

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
FULL = words("The disk is full.")
KEYRING = words("Kept by the keyring of this computer (Secret Service).")
TITLE = words("The disk is full")


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        yield office


def told(written: float | None = 3.0, waits: int = 0, size: int | None = 1_234_567) -> SafetyTold:
    at = None if written is None else NOW - timedelta(seconds=written)
    return SafetyTold(at, waits, size, KEYRING)


def page(office: Office) -> SafetyDialog:
    dialog = office.dialog()
    assert isinstance(dialog, SafetyDialog)
    return dialog


def open_page(office: Office) -> SafetyDialog:
    office.window.actions_by_name["menu.safety"].trigger()
    return page(office)


def fact(office: Office, name: str) -> tuple[str, object]:
    label = page(office).findChild(QLabel, f"safety.{name}")
    assert label is not None
    return label.text(), label.property("tone") or ""


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


# --- the clock


def test_a_wrong_clock_is_said_until_it_is_right(office: Office) -> None:
    office.safety.on_news(ClocksCompared(Skew(240, 0.6)))
    assert office.standing("clock") == (
        "This computer’s clock is 4 minutes ahead of the service’s: times that you choose may "
        "mean another moment than you think."
    )
    office.desk.open_draft(TWO)
    office.window.tell("Something else.")
    office.safety.on_news(ClocksCompared(Skew(70, 20)))
    assert "4 minutes ahead" in office.standing("clock"), "a slow answer cannot tell"
    office.safety.on_news(ClocksCompared(Skew(-90, 0.6)))
    assert "2 minutes behind" in office.standing("clock")
    office.safety.on_news(ClocksCompared(Skew(0.2, 0.6)))
    assert office.standing("clock") == ""


def test_another_service_has_another_clock(office: Office) -> None:
    office.safety.on_news(ClocksCompared(Skew(240, 0.6)))
    office.safety.begin_anew()
    assert office.standing("clock") == ""
    open_page(office)
    office.safety.on_news(told())
    assert fact(office, "clock") == ("Not compared yet.", "")


@pytest.mark.parametrize(
    ("skew", "said"),
    [
        (Skew(240, 0.5), ("4 minutes ahead of the service’s", "warning")),
        (Skew(-7200, 0.5), ("2 hours behind the service’s", "warning")),
        (Skew(0.4, 0.5), ("The same as the service’s.", "")),
        (Skew(-12, 0.5), ("12 seconds from the service’s", "")),
        (Skew(12, 80), ("The answer took too long to compare it.", "")),
    ],
)
def test_the_page_says_how_the_clock_stands(
    office: Office, skew: Skew, said: tuple[str, str]
) -> None:
    open_page(office)
    office.safety.on_news(ClocksCompared(skew))
    office.safety.on_news(told())
    assert fact(office, "clock") == said


# --- the page


def test_the_page_tells_what_is_kept_and_what_is_on_its_way(office: Office) -> None:
    open_page(office)
    assert office.caretaker.asked == ["look"]
    office.safety.on_news(told())
    values = {
        name: fact(office, name)[0]
        for name in ("waits", "size", "keyring", "edits", "sending", "outbox", "unknown")
    }
    assert values == {
        "waits": "Nothing",
        "size": "1.2 MB",
        "keyring": "Kept by the keyring of this computer (Secret Service).",
        "edits": "Nothing",
        "sending": "Nothing",
        "outbox": "Nothing",
        "unknown": "None",
    }
    assert fact(office, "written")[0].endswith(", 3 seconds ago")
    assert fact(office, "read")[0].startswith("Last read in full at ")
    assert fact(office, "folder")[0] == str(office.caretaker.folder)


def test_the_page_follows_what_happens(qtbot: QtBot, office: Office) -> None:
    office.desk.sheet.write(BODY, "edited")
    office.desk.submit()
    office.desk.on_event(AttemptSending("a", ONE, office.draft.source(), NOW))
    qtbot.waitUntil(lambda: bool(office.window.status.model.lines()))
    open_page(office)
    office.safety.on_news(told(written=0.4, waits=2, size=None))
    assert fact(office, "written")[0].endswith(", just now")
    assert fact(office, "waits")[0] == "2 items"
    assert fact(office, "size")[0] == "not known"
    assert fact(office, "edits")[0] == "1 draft"
    assert (fact(office, "sending")[0], fact(office, "outbox")[0]) == ("1 attempt", "Nothing")
    waits = WaitingEdit("a", ONE, office.draft.source(), NOW, words("No connection."))
    office.desk.on_event(OutboxStands((waits,), is_paused=False, asks=0))
    office.safety.on_news(told(written=0.4))
    assert (fact(office, "sending")[0], fact(office, "outbox")[0]) == ("Nothing", "1 edit")
    office.desk.on_event(AttemptSending("a", ONE, office.draft.source(), NOW))
    lost = Unknown(words("No answer came."), 5.0)
    office.desk.on_event(AttemptEnded("a", ONE, office.draft.source(), lost, NOW, 5.0))
    office.journal.saves = False
    office.desk.on_event(LoginKnown(True, words("Signed in."), False, is_news=False))
    office.safety.on_news(told(written=200))
    assert fact(office, "sending")[0] == "Nothing"
    assert fact(office, "unknown") == ("1 attempt: look at the draft with the service.", "warning")
    said, tone = fact(office, "written")
    assert said.startswith("Edits are not being saved. ")
    assert said.endswith(", 3 minutes ago")
    assert tone == "bad"
    assert fact(office, "keyring")[0].endswith("This login is kept for this session only.")
    office.safety.on_news(told(written=None))
    assert fact(office, "written")[0].endswith("Nothing had to be written yet.")


def test_the_page_looks_again_while_it_is_open_and_no_longer(qtbot: QtBot, office: Office) -> None:
    dialog = open_page(office)
    office.window.actions_by_name["menu.safety"].trigger()
    assert page(office) is dialog, "there is one"
    qtbot.waitUntil(lambda: office.caretaker.asked.count("look") >= 2)
    dialog.close()
    assert office.caretaker.asked[-1] == "stop_test"
    office.safety.on_news(told())
    office.safety.on_news(TrialTold("kill", TITLE, None, words("")))
    office.safety.on_news(SelfTestEnded())
    assert QApplication.activeModalWidget() is None


def test_the_path_goes_to_the_clipboard(office: Office) -> None:
    open_page(office)
    office.button("safety.copy").click()
    assert QGuiApplication.clipboard().text() == str(office.caretaker.folder)
    assert office.button("safety.copy").text() == "Copied"


def test_everything_on_the_page_has_a_name_and_is_reached_by_tab(
    qtbot: QtBot, office: Office
) -> None:
    dialog = open_page(office)
    qtbot.waitUntil(dialog.isActiveWindow)
    office.safety.on_news(told())
    seen: list[str] = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert set(seen) >= {"safety.run", "safety.close", "safety.open", "safety.copy"}
    for button in dialog.findChildren(QPushButton):
        assert button.text()
    label = dialog.findChild(QLabel, "safety.waits")
    assert label is not None
    assert label.accessibleName() == "Waiting to be saved: Nothing"


# --- the self-test


def test_the_self_test_tells_each_trial_as_it_goes(office: Office) -> None:
    dialog = open_page(office)
    run = office.button("safety.run")
    QTest.keyClick(run, Qt.Key.Key_Return)
    assert office.caretaker.asked[-1] == "begin_test"
    assert run.text() == "Stop the self-test"
    office.safety.on_news(TrialTold("kill", words("The editor is killed"), None, words("")))
    row = dialog.findChild(QWidget, "safety.trial.kill")
    assert row is not None
    assert texts(row) == ["Running…", "The editor is killed"]
    office.safety.on_news(
        TrialTold("kill", words("The editor is killed"), True, words("All came back."))
    )
    assert texts(row) == ["Holds", "The editor is killed", "All came back."]
    assert row.accessibleName() == "The editor is killed: Holds"
    assert row.accessibleDescription() == "All came back."
    office.safety.on_news(SelfTestEnded())
    assert fact(office, "state") == ("Everything holds.", "good")
    assert run.text() == "Run the self-test again"
    run.click()
    assert dialog.findChild(QLabel, "safety.state") is not None
    assert fact(office, "state")[1] == "muted"
    office.safety.on_news(TrialTold("full disk", TITLE, False, words("Edits were lost.")))
    office.safety.on_news(SelfTestEnded())
    assert fact(office, "state")[1] == "bad"


def test_the_self_test_can_be_stopped(office: Office) -> None:
    dialog = open_page(office)
    run = office.button("safety.run")
    run.click()
    office.safety.on_news(TrialTold("full disk", TITLE, None, words("")))
    run.click()
    assert office.caretaker.asked[-1] == "stop_test"
    office.safety.on_news(SelfTestEnded(words("Stopped before its end.")))
    assert fact(office, "state") == ("Stopped before its end.", "muted")
    row = dialog.findChild(QWidget, "safety.trial.full disk")
    assert row is not None
    assert texts(row)[0] == "Stopped"
    run.click()
    assert office.caretaker.asked[-1] == "begin_test"


# --- copies


def test_when_nothing_is_saved_copies_can_be(
    qtbot: QtBot, office: Office, tmp_path: FilePath
) -> None:
    office.desk.sheet.write(BODY, "edited")
    office.desk.open_draft(TWO)
    office.desk.on_event(SavingStopped(FULL))
    button = office.window.findChild(QPushButton, "standing.saving.action")
    assert button is not None
    assert button.text() == "Save a copy…"
    assert button.isVisible()
    button.click()
    dialog = office.dialog()
    assert isinstance(dialog, QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    office.desk.editor.body().writing().insertPlainText("typed meanwhile ")
    dialog.setDirectory(str(tmp_path))
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    (copies,) = office.caretaker.copies.values()
    assert [copy.locator for copy in copies] == [ONE, TWO]
    assert ["edited" in copies[0].body, "typed meanwhile" in copies[1].body] == [True, True]
    assert [("Maria" in copies[0].title), ("Ana" in copies[1].title)] == [True, True]
    assert list(office.caretaker.copies) == [tmp_path]
    assert isinstance(copies[0], Copy)


def test_what_became_of_the_copies_is_said(office: Office) -> None:
    office.safety.on_news(CopiesSaved(FilePath("/media/stick"), 2))
    assert office.window.notice.text() == "2 edited drafts saved as files in “/media/stick”."
    failed = words("“{path}” could not be saved: {why}.", path="/x/a.json", why=words("it is full"))
    office.safety.on_news(CopiesSaved(FilePath("/x"), 0, (failed,)))
    assert office.window.notice.text() == "“/x/a.json” could not be saved: it is full."
    office.safety.on_news(CopiesSaved(FilePath("/x"), 0))
    assert office.window.notice.text() == "No draft holds edits: there was nothing to save."
