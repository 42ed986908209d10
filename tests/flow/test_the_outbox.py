"""Without a network an edit waits; it leaves once, as it was meant last, when somebody may send."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path as FilePath
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.app import Program
from draft_editor.assembly import composition
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.locator import Locator
from draft_editor.model.words import words
from draft_editor.sandbox import Sandbox
from draft_editor.sandbox.seeds import LOCATORS
from draft_editor.store.folder import DataFolder
from draft_editor.store.journal import Journal
from draft_editor.store.profile import Profile, new_key
from draft_editor.store.profiles import Profiles
from draft_editor.ui.panels.attempts import AttemptLine
from open_program import lay, run_program
from pressing import press
from sandbox_caller import Caller

TEXT = LOCATORS["maria text"]
EMAIL = LOCATORS["jean-luc email"]
BODY = Path.of("messageAttributes", "body")
COMMENT = Path.of("commentAttributes", "body")
PATIENCE = 20_000


class Story:
    """A person at the window of a program whose network comes and goes."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        sandbox = program.parts.sandbox
        assert sandbox is not None
        self.program = program
        self.desk = program.parts.desk
        self.sandbox = sandbox
        self.caller = Caller(sandbox)
        self.wait = partial(qtbot.waitUntil, timeout=PATIENCE)

    def submit(self, locator: Locator, body: str) -> None:
        """Write a draft's text and send it, as long as there is nobody to take it."""
        lay(self.desk, locator, self.wait)
        self.desk.sheet.write(BODY, body)
        self.desk.submit()
        self.wait(lambda: body in self.newest(locator).body and self.newest(locator).is_set_aside)

    def lines(self) -> tuple[AttemptLine, ...]:
        """The lines of the status panel."""
        return self.desk.window.status.model.lines()

    def newest(self, locator: Locator) -> AttemptLine:
        """The newest line of a draft, or any that is not of it."""
        return next((each for each in self.lines() if each.locator == locator), NOTHING)

    def words(self) -> list[str]:
        """The outcome words, the newest first."""
        return [each.word for each in self.lines()]

    def link(self, name: str) -> QPushButton:
        """A link of the status panel."""
        found = self.desk.window.status.findChild(QPushButton, name)
        assert found is not None
        return found

    def said(self) -> str:
        """All that the head of the status panel says."""
        return self.desk.window.status.waiting_text()

    def notice(self) -> str:
        """What is said above the draft."""
        return self.desk.window.notice.text()

    def press_edit_again(self) -> None:
        """Open the draft of the chosen line with its link."""
        self.link("outbox.edit").click()

    def press_enter_on_the_line(self) -> None:
        """Open the draft of the chosen line with the keyboard."""
        view = self.desk.window.status.view
        view.setFocus()
        press(view, Qt.Key.Key_Return)

    def choose(self, locator: Locator) -> None:
        """Look at the line of a draft."""
        status = self.desk.window.status
        row = self.lines().index(self.newest(locator))
        status.view.setCurrentIndex(status.model.index(row))


NOTHING = AttemptLine("", "", TEXT, "", datetime(2026, 11, 23, tzinfo=UTC))

Begin: TypeAlias = Callable[..., AbstractContextManager[Story]]


@pytest.fixture
def begin(
    qapp: QApplication, qtbot: QtBot, tmp_path: FilePath, monkeypatch: pytest.MonkeyPatch
) -> Begin:
    """Starts the editor, each time with the same service and address, and a data folder."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    service = partial(Sandbox, port, database=tmp_path / "service.sqlite3")
    monkeypatch.setattr(composition, "Sandbox", service)

    @contextmanager
    def story(data: FilePath = tmp_path / "data") -> Iterator[Story]:
        wait = partial(qtbot.waitUntil, timeout=PATIENCE)
        with run_program(qapp, data, wait) as program:
            yield Story(program, qtbot)

    return story


def bodies(caller: Caller, *locators: Locator) -> list[object]:
    """What the service holds of some drafts."""
    return [Draft(caller.stored(each).decode()).value(BODY) for each in locators]


def arrived(caller: Caller) -> list[str]:
    """Of which drafts an edit arrived since the service was there again, in its order."""
    return [
        str(each["path"]).rpartition("/")[2] for each in caller.seen() if each["kind"] == "edit"
    ]


def is_written(data: FilePath) -> bool:
    """Whether the journal, as a kill would leave it now, has an edit that waits."""
    with TemporaryDirectory() as folder:
        copy = copytree(data, FilePath(folder) / "copy")
        journal = Journal.open(copy / "journal.sqlite3", datetime.now(UTC)).journal
        with closing(journal):
            return len(journal.waiting()) == 1


def colleague(caller: Caller, locator: Locator, path: Path, value: str) -> None:
    """Somebody else edits one place of a draft."""
    theirs = Draft(caller.stored(locator).decode())
    theirs.set(words("Edit"), path, value)
    assert caller.edit(locator, theirs.source().encode()).status == 200


def test_what_waits_leaves_by_itself_when_the_network_is_back(begin: Begin) -> None:
    with begin() as person:
        person.sandbox.stop()
        person.submit(TEXT, "First.")
        assert person.notice() == "No connection. The edit waits here and has not left."
        assert person.words() == ["waiting"]
        person.wait(lambda: person.said() == "1 edit waiting")
        person.sandbox.start()
        person.wait(lambda: person.words() == ["accepted"])
        assert person.caller.edits() == {TEXT.message: 1}
        assert bodies(person.caller, TEXT) == ["First."]
        person.wait(lambda: person.said() == "Nothing waiting")
        assert person.desk.shelf.changed() == ()


def test_any_other_answer_tells_that_the_network_is_back(begin: Begin) -> None:
    with begin() as person:
        person.sandbox.stop()
        person.submit(TEXT, "First.")
        lay(person.desk, EMAIL, person.wait)
        person.sandbox.start()
        person.desk.sheet.write(BODY, "Second.")
        person.desk.submit()
        person.wait(lambda: person.words() == ["accepted", "accepted"])
        assert person.caller.edits() == {TEXT.message: 1, EMAIL.message: 1}
        assert arrived(person.caller) == [EMAIL.message, TEXT.message]


def test_the_newest_edit_of_a_draft_takes_the_place_of_the_older_one(begin: Begin) -> None:
    with begin() as person:
        person.sandbox.stop()
        person.submit(TEXT, "First.")
        person.submit(EMAIL, "Second.")
        person.submit(TEXT, "First, better.")
        person.wait(lambda: person.words() == ["waiting", "waiting"])
        person.wait(lambda: person.said() == "2 edits waiting")
        person.sandbox.start()
        person.link("outbox.send").click()
        person.wait(lambda: person.words() == ["accepted", "accepted"])
        assert person.caller.edits() == {TEXT.message: 1, EMAIL.message: 1}
        assert bodies(person.caller, TEXT, EMAIL) == ["First, better.", "Second."]
        assert arrived(person.caller) == [TEXT.message, EMAIL.message], "in their order"


def test_a_newer_edit_that_is_accepted_leaves_nothing_of_the_older_one(begin: Begin) -> None:
    with begin() as person:
        person.sandbox.stop()
        person.submit(TEXT, "First.")
        person.link("outbox.pause").click()
        person.wait(lambda: person.said() == "1 edit waiting, paused")
        person.sandbox.start()
        person.desk.sheet.write(BODY, "First, better.")
        person.desk.submit()
        person.wait(lambda: person.words() == ["accepted"])
        person.wait(lambda: person.said() == "Nothing waiting")
        assert bodies(person.caller, TEXT) == ["First, better."]
    with begin() as person:
        person.wait(lambda: person.words() == ["accepted"])
        person.wait(lambda: person.said() == "Nothing waiting")
        assert person.caller.edits() == {TEXT.message: 1}


def test_paused_nothing_leaves_and_cancelled_it_never_does(begin: Begin) -> None:
    with begin() as person:
        person.sandbox.stop()
        person.submit(TEXT, "First.")
        person.submit(EMAIL, "Second.")
        person.link("outbox.pause").click()
        person.wait(lambda: person.said() == "2 edits waiting, paused")
        person.sandbox.start()
        person.desk.read_drafts()
        person.wait(lambda: bool(person.caller.seen()) and person.desk.reading.has_ended())
        assert person.caller.edits() == {}
        person.choose(TEXT)
        person.link("outbox.cancel").click()
        person.wait(lambda: person.newest(TEXT).word == "cancelled")
        person.wait(lambda: person.said() == "1 edit waiting, paused")
        assert not person.link("outbox.cancel").isVisible()
        assert person.link("outbox.pause").text() == "Resume"
        person.link("outbox.pause").click()
        person.wait(lambda: person.newest(EMAIL).word == "accepted")
        assert person.caller.edits() == {EMAIL.message: 1}
        person.wait(lambda: not person.link("outbox.send").isVisible())
    with begin() as person:
        person.wait(lambda: sorted(person.words()) == ["accepted", "cancelled"])
        person.wait(lambda: person.said() == "Nothing waiting")


def test_an_edit_that_waits_can_be_edited_again(begin: Begin) -> None:
    with begin() as person:
        person.sandbox.stop()
        person.submit(TEXT, "First.")
        for again in (person.press_edit_again, person.press_enter_on_the_line):
            lay(person.desk, EMAIL, person.wait)
            person.choose(TEXT)
            again()
            assert person.desk.sheet.draft is not None
            assert person.desk.sheet.draft.locator == TEXT
            assert person.desk.sheet.value(BODY) == "First."


def test_after_a_restart_nothing_leaves_until_somebody_says_so(begin: Begin) -> None:
    with begin() as person:
        person.sandbox.stop()
        person.submit(TEXT, "First.")
        person.submit(EMAIL, "Second.")
    with begin() as person:
        person.wait(lambda: person.words() == ["waiting", "waiting"])
        person.wait(lambda: person.said() == "2 edits waiting")
        assert person.notice().startswith("2 edits still waiting from last time.")
        person.desk.read_drafts()
        person.wait(person.desk.reading.has_ended)
        assert arrived(person.caller) == []
        assert person.link("outbox.send").text() == "Send what waits"
        assert not person.link("outbox.pause").isVisible()
        person.link("outbox.send").click()
        person.wait(lambda: person.words() == ["accepted", "accepted"])
        assert person.caller.edits() == {TEXT.message: 1, EMAIL.message: 1}
        assert arrived(person.caller) == [TEXT.message, EMAIL.message]
        assert bodies(person.caller, TEXT, EMAIL) == ["First.", "Second."]
        assert person.desk.shelf.changed() == ()
    with begin() as person:
        person.wait(lambda: person.words() == ["accepted", "accepted"])
        person.wait(lambda: person.said() == "Nothing waiting")


@pytest.mark.parametrize("is_restarted", [False, True])
def test_what_somebody_else_changed_stops_and_the_others_go_on(
    begin: Begin, *, is_restarted: bool
) -> None:
    with ExitStack() as runs:
        person = runs.enter_context(begin())
        person.sandbox.stop()
        person.submit(TEXT, "First.")
        person.submit(EMAIL, "Second.")
        person.link("outbox.pause").click()
        person.wait(lambda: person.said() == "2 edits waiting, paused")
        if is_restarted:
            runs.close()
            person = runs.enter_context(begin())
            person.wait(lambda: person.words() == ["waiting", "waiting"])
        person.sandbox.start()
        colleague(person.caller, TEXT, COMMENT, "Called her.")
        person.link("outbox.send").click()
        person.wait(lambda: person.newest(EMAIL).word == "accepted")
        assert person.newest(TEXT).is_set_aside
        assert "Somebody else changed this draft" in person.newest(TEXT).headline()
        person.wait(lambda: person.said() == "1 edit waiting")
        which, _, said = person.notice().partition(": ")
        assert (which, said[:39]) == (
            "Text to Maria Lopez",
            "Nothing was sent: somebody else changed",
        )
        assert person.caller.edits() == {TEXT.message: 1, EMAIL.message: 1}
        lay(person.desk, TEXT, person.wait)
        assert person.desk.sheet.value(BODY) == "First."
        assert person.desk.sheet.value(COMMENT) == "Called her."
        person.desk.submit()
        person.wait(lambda: person.words() == ["accepted", "accepted"])
        assert person.caller.edits() == {TEXT.message: 2, EMAIL.message: 1}
        person.wait(lambda: person.said() == "Nothing waiting")


@pytest.mark.parametrize("is_killed", [False, True])
def test_what_the_service_asked_to_wait_waits_after_a_restart(
    begin: Begin, tmp_path: FilePath, *, is_killed: bool
) -> None:
    data = tmp_path / "data"
    with begin() as person:
        person.caller.script({"on": "edit", "times": 1, "do": "retry-after:60"})
        lay(person.desk, TEXT, person.wait)
        person.desk.sheet.write(BODY, "First.")
        person.desk.submit()
        person.wait(lambda: person.words() == ["waiting"])
        assert person.said().startswith("Goes on in")
        assert person.caller.edits() == {}
        if is_killed:
            person.wait(lambda: is_written(data))
            data = copytree(data, tmp_path / "killed")
    with begin(data) as person:
        person.wait(lambda: person.words() == ["waiting"])
        assert person.newest(TEXT).is_set_aside
        assert arrived(person.caller) == []
        person.link("outbox.send").click()
        person.wait(lambda: person.words() == ["accepted"])
        assert person.caller.edits() == {TEXT.message: 1}


def test_another_profile_neither_sees_nor_sends_it_and_it_is_there_afterwards(
    begin: Begin, tmp_path: FilePath
) -> None:
    with begin() as person:
        other = Profile(
            name="Other",
            base_url=person.sandbox.base_url,
            department=person.sandbox.department,
            user=person.sandbox.user,
            customers=person.sandbox.customers,
            dealer_zone="US/Central",
            key=new_key(),
        )
        Profiles(DataFolder(tmp_path / "data").profiles).save(other)
        office = person.program.parts.office
        mine = office.profile().name
        person.sandbox.stop()
        person.submit(TEXT, "First.")
        office.use_profile("Other")
        person.wait(lambda: person.words() == [])
        person.wait(lambda: person.said() == "Nothing waiting")
        person.sandbox.start()
        office.sign_in(person.sandbox.login, person.sandbox.password, keep=False)
        person.wait(lambda: bool(person.caller.seen()))
        office.send_waiting()
        office.use_profile(mine)
        person.wait(lambda: person.words() == ["waiting"])
        person.wait(lambda: len(person.desk.shelf.changed()) == 1)
        assert arrived(person.caller) == []
        assert person.link("outbox.send").text() == "Send what waits"
        person.link("outbox.send").click()
        person.wait(lambda: person.words() == ["accepted"])
        assert person.caller.edits() == {TEXT.message: 1}
        assert person.desk.shelf.changed() == ()
