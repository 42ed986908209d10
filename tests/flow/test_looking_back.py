"""Versions and attempts in the real window, out of the real journal."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from draft_editor.assembly.entrance import SANDBOX_KEY
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.locator import Locator
from draft_editor.model.words import words
from draft_editor.sandbox.seeds import LOCATORS
from draft_editor.store.journal import DraftKey, Journal
from draft_editor.ui.desk import Desk
from draft_editor.ui.dialogs.past import PastDialog
from draft_editor.ui.dialogs.sent import PAGE, SentDialog
from draft_editor.ui.dialogs.versions import VersionsDialog
from draft_editor.ui.past.news import PastUnread
from open_program import lay, run_program
from sandbox_caller import Caller

TEXT = LOCATORS["maria text"]
EMAIL = LOCATORS["published example"]
GONE = Locator.of(TEXT.department, TEXT.user, TEXT.customer, "never-listed-here")
BODY = Path.of("messageAttributes", "body")
SUBJECT = Path.of("messageAttributes", "subject")
NOW = datetime.now(UTC)


@contextmanager
def looked_back(
    desk: Desk, name: str, wait: QtBot, kind: type[PastDialog] = PastDialog
) -> Iterator[PastDialog]:
    """The dialog that a command opens, with its list read."""
    desk.window.actions_by_name[f"menu.{name}"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    wait.waitUntil(lambda: dialog.list.model().rowCount() > 0)
    yield dialog
    wait.waitUntil(lambda: QApplication.activeModalWidget() is None)


def rows(dialog: PastDialog) -> list[str]:
    moments = dialog.list.model()
    return [str(moments.index(row, 0).data()) for row in range(moments.rowCount())]


def is_ready(dialog: PastDialog) -> bool:
    return dialog._take.isEnabled()


def choose(dialog: PastDialog, row: int, wait: QtBot) -> None:
    """Look at another moment until it was read."""
    dialog.list.setCurrentIndex(dialog.list.model().index(row, 0))
    wait.waitUntil(partial(is_ready, dialog))


def has_ended(desk: Desk, count: int) -> bool:
    lines = desk.window.status.model.lines()
    return len(lines) == count and all(line.outcome is not None for line in lines)


def test_each_state_is_on_the_timeline_and_comes_back_as_one_step(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        first = desk.sheet.value(BODY)
        desk.sheet.write(BODY, "Your car is ready.")
        desk.open_draft(EMAIL)
        desk.open_draft(TEXT)
        desk.submit()
        qtbot.waitUntil(partial(has_ended, desk, 1))
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        assert desk.sheet.value(BODY) == first, "another sandbox, another draft"
        desk.sheet.write(SUBJECT, "typed before it")
        with looked_back(desk, "versions", qtbot, VersionsDialog) as dialog:
            told = [row.split(" · ")[0] for row in rows(dialog)]
            assert told[-3:] == ["Sent", "As you left it", "Read from the service"]
            choose(dialog, told.index("As you left it"), qtbot)
            dialog._take.click()
        draft = desk.sheet.draft
        assert draft is not None
        assert draft.locator == TEXT
        assert desk.sheet.value(BODY) == "Your car is ready."
        assert desk.sheet.value(SUBJECT) != "typed before it"
        assert "again as it was on" in desk.window.notice.text()
        step = draft.history.next_undo
        assert step is not None
        assert str(step.name).startswith("Restore the version of")
        with looked_back(desk, "versions", qtbot) as dialog:
            assert rows(dialog)[0].startswith("Before another state took its place")
            dialog.reject()
        desk.undoing.undo()
        assert desk.sheet.value(BODY) == first
        assert desk.sheet.value(SUBJECT) == "typed before it"
        desk.undoing.redo()
        assert desk.sheet.value(BODY) == "Your car is ready."


def test_what_a_colleague_wrote_and_what_was_here_before_are_kept(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        assert program.parts.sandbox is not None
        assert desk.sheet.draft is not None
        theirs = Draft(desk.sheet.draft.opened_from)
        theirs.set(words("Edit"), SUBJECT, "of a colleague")
        assert Caller(program.parts.sandbox).edit(TEXT, theirs.source().encode()).status == 200
        desk.sheet.write(BODY, "Your car is ready.")
        desk.submit()
        qtbot.waitUntil(lambda: "somebody else changed" in desk.window.notice.text())
        with looked_back(desk, "versions", qtbot) as dialog:
            told = [row.split(" · ")[0] for row in rows(dialog)]
            assert sorted(told[:2]) == [
                "Before somebody else’s changes came in",
                "Read from the service",
            ]
            choose(dialog, told.index("Before somebody else’s changes came in"), qtbot)
            dialog.reject()


def test_how_the_service_has_an_accepted_edit_is_kept_without_asking(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        desk.sheet.write(BODY, "Your car is ready.")
        desk.submit()
        qtbot.waitUntil(partial(has_ended, desk, 1))
        office = program.parts.office
        qtbot.waitUntil(lambda: "Your car is ready." in (office._watch.base_of(TEXT) or ""))
        with looked_back(desk, "versions", qtbot) as dialog:
            told = [row.split(" · ")[0] for row in rows(dialog)]
            assert told == ["Read from the service", "Sent", "Read from the service"]
            dialog.reject()


@pytest.mark.parametrize("name", ["versions", "sent"])
def test_what_cannot_be_read_is_said_where_it_was_asked_for(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath, name: str
) -> None:
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        desk.submit()
        qtbot.waitUntil(partial(has_ended, desk, 1))
        desk.sheet.write(SUBJECT, "typed since")
        with looked_back(desk, name, qtbot) as dialog:
            choose(dialog, 0, qtbot)
            desk.recalling.on_event(PastUnread(words("The disk does not answer.")))
            told = [label.text() for label in dialog.view.findChildren(QLabel)]
            assert "The disk does not answer." in told
            assert not is_ready(dialog)
            dialog.reject()


def test_what_was_sent_is_opened_again_also_where_no_list_has_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    body = '{"messageAttributes":{"protocol":"TEXT","body":"Sent long ago","size":1.50}}'
    journal = Journal.open(tmp_path / "journal.sqlite3", NOW).journal
    journal.begin_attempt("gone", DraftKey(SANDBOX_KEY, GONE), body, NOW, "Text to Ana")
    journal.end_attempt("gone", "accepted", "", 200, b"{}", NOW, timedelta(seconds=1))
    journal.close()
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        desk.sheet.write(BODY, "Your car is ready.")
        desk.submit()
        qtbot.waitUntil(partial(has_ended, desk, 2))
        desk.sheet.write(BODY, "written since")
        with looked_back(desk, "sent", qtbot, SentDialog) as dialog:
            assert [row.split(" · ")[:2] for row in rows(dialog)] == [
                ["Text to Maria Lopez", "accepted"],
                ["Text to Ana", "accepted"],
            ]
            choose(dialog, 0, qtbot)
            dialog._take.click()
        assert desk.sheet.value(BODY) == "Your car is ready."
        desk.undoing.undo()
        assert desk.sheet.value(BODY) == "written since"
        desk.open_draft(EMAIL)
        with looked_back(desk, "sent", qtbot, SentDialog) as dialog:
            choose(dialog, 0, qtbot)
            dialog.view.place_chosen.emit(BODY)
        assert desk.sheet.draft is desk.shelf.draft_at(TEXT)
        assert desk.sheet.value(BODY) == "written since", "it was only gone to"
        with looked_back(desk, "sent", qtbot, SentDialog) as dialog:
            assert isinstance(dialog, SentDialog)
            QTest.keyClicks(dialog.search, "long ANA")
            qtbot.waitUntil(partial(_has_rows, dialog, 1))
            choose(dialog, 0, qtbot)
            dialog._take.click()
        draft = desk.sheet.draft
        assert draft is not None
        assert (draft.locator, draft.source()) == (GONE, body)
        assert "on this computer only" in desk.window.notice.text()
        desk.read_drafts()
        qtbot.waitUntil(lambda: "Read from the service" in desk.window.top.said.text())
        assert GONE in desk.shelf
        assert desk.sheet.draft is draft


def _has_rows(dialog: PastDialog, count: int) -> bool:
    return dialog.list.model().rowCount() == count


def test_thousands_of_attempts_open_at_once_and_are_paged(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    path = tmp_path / "journal.sqlite3"
    journal = Journal.open(path, NOW).journal
    body = '{"messageAttributes":{"protocol":"TEXT","body":"%s"}}'
    name = DraftKey(SANDBOX_KEY, GONE)
    journal._rows.execute("PRAGMA synchronous = OFF")
    for number in range(5_000):
        text = body % (f"number {number} " + "word " * 200)
        journal.begin_attempt(f"{number}", name, text, NOW + timedelta(seconds=number), "T")
        journal.end_attempt(f"{number}", "accepted", "", 200, b"{}", NOW, timedelta())
    journal.close()
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        started = time.perf_counter()
        with looked_back(desk, "sent", qtbot, SentDialog) as dialog:
            opened = time.perf_counter() - started
            assert len(rows(dialog)) == PAGE
            assert isinstance(dialog, SentDialog)
            QTest.mouseClick(dialog._older, Qt.MouseButton.LeftButton)
            qtbot.waitUntil(partial(_has_rows, dialog, 2 * PAGE))
            QTest.keyClicks(dialog.search, "word 4711")
            qtbot.waitUntil(partial(_has_rows, dialog, 1))
            dialog.reject()
        assert opened < 0.5, "a tenth of that on an idle computer"


@pytest.mark.parametrize("name", ["versions", "sent"])
def test_without_a_draft_or_a_past_nothing_breaks(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath, name: str
) -> None:
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        desk.recalling.show_versions(None)
        assert QApplication.activeModalWidget() is None
        QTest.keyClick(
            desk.window,
            Qt.Key.Key_H,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            if name == "sent"
            else Qt.KeyboardModifier.AltModifier,
        )
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PastDialog)
        assert dialog.objectName() == name
        dialog.reject()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
