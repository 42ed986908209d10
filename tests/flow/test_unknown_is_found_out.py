"""An answer that never came: reading the draft back tells whether the edit arrived."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.app import Program
from draft_editor.assembly import finding_out
from draft_editor.assembly.entrance import SANDBOX_KEY
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.words import words
from draft_editor.sandbox.seeds import LOCATORS
from draft_editor.store.journal import DraftKey, Journal
from draft_editor.ui.panels.attempts import AttemptLine
from open_program import lay, run_program
from pressing import press
from sandbox_caller import Caller

TEXT = LOCATORS["maria text"]
BODY = Path.of("messageAttributes", "body")
COMMENT = Path.of("commentAttributes", "body")
TYPED = "Your car is ready."
NEVER = 3600.0


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Sets the seconds after which an unknown attempt is read back by itself."""
    return partial(monkeypatch.setattr, finding_out, "PAUSE")


def lose(program: Program, fault: str, qtbot: QtBot) -> Caller:
    """Submit an edit whose answer is lost."""
    assert program.parts.sandbox is not None
    caller = Caller(program.parts.sandbox)
    desk = program.parts.desk
    lay(desk, TEXT, qtbot.waitUntil)
    caller.script({"on": "edit", "times": 1, "do": fault})
    desk.sheet.write(BODY, TYPED)
    desk.submit()
    return caller


def first_line(program: Program) -> AttemptLine | None:
    lines = program.parts.desk.window.status.model.lines()
    return lines[0] if lines else None


def has_word(program: Program, word: str) -> bool:
    line = first_line(program)
    return line is not None and line.word == word


def stored(caller: Caller) -> int:
    return sum(1 for each in caller.seen() if each["kind"] == "edit" and each["stored"])


def resolve(program: Program) -> QPushButton:
    button = program.window.findChild(QPushButton, "status.resolve")
    assert button is not None
    return button


def colleague(program: Program, caller: Caller, path: Path, value: str) -> None:
    """Somebody else edits one place of the draft as the service has it."""
    theirs = Draft(caller.stored(TEXT).decode())
    theirs.set(words("Edit"), path, value)
    assert caller.edit(TEXT, theirs.source().encode()).status == 200


def is_changed(program: Program) -> bool:
    draft = program.parts.desk.sheet.draft
    assert draft is not None
    return draft.is_changed()


@pytest.mark.parametrize("fault", ["drop-after", "truncate"])
def test_an_edit_that_arrived_becomes_accepted_by_itself(
    fault: str, program: Program, qtbot: QtBot
) -> None:
    caller = lose(program, fault, qtbot)
    qtbot.waitUntil(partial(has_word, program, "accepted"), timeout=20_000)
    line = first_line(program)
    assert line is not None
    assert "Confirmed by reading back." in line.headline()
    assert not is_changed(program)
    assert stored(caller) == 1
    assert not resolve(program).isVisible()


def test_an_edit_that_did_not_arrive_can_be_sent_again(
    program: Program, qtbot: QtBot, waits: Callable[[float], None]
) -> None:
    waits(0.2)
    caller = lose(program, "drop", qtbot)
    qtbot.waitUntil(partial(has_word, program, "unreachable"), timeout=20_000)
    line = first_line(program)
    assert line is not None
    assert "the service has the draft as it was before. It can be sent again." in line.headline()
    assert stored(caller) == 0
    assert is_changed(program)
    program.parts.desk.submit()
    qtbot.waitUntil(partial(has_word, program, "accepted"))
    assert stored(caller) == 1


def test_a_change_of_a_colleague_beside_it_is_found_before_the_next_edit_leaves(
    program: Program, qtbot: QtBot, waits: Callable[[float], None]
) -> None:
    waits(NEVER)
    caller = lose(program, "drop-after", qtbot)
    qtbot.waitUntil(partial(has_word, program, "unknown"))
    colleague(program, caller, COMMENT, "Called her at noon.")
    resolve(program).click()
    qtbot.waitUntil(partial(has_word, program, "accepted"))
    desk = program.parts.desk
    desk.sheet.write(BODY, "Your car is washed.")
    desk.submit()
    qtbot.waitUntil(lambda: "somebody else changed" in desk.window.notice.text())
    assert desk.sheet.value(COMMENT) == "Called her at noon."
    desk.submit()
    qtbot.waitUntil(lambda: len(desk.window.status.model.lines()) == 2)
    qtbot.waitUntil(partial(has_word, program, "accepted"))
    now = Draft(caller.stored(TEXT).decode())
    assert (now.value(BODY), now.value(COMMENT)) == ("Your car is washed.", "Called her at noon.")


def test_a_change_of_a_colleague_at_the_same_place_is_shown_with_the_other_two(
    program: Program, qtbot: QtBot
) -> None:
    caller = lose(program, "drop", qtbot)
    qtbot.waitUntil(partial(has_word, program, "unknown"))
    colleague(program, caller, BODY, "Please call us.")
    desk = program.parts.desk
    qtbot.waitUntil(lambda: "neither what was sent" in desk.window.notice.text(), timeout=20_000)
    assert QApplication.activeModalWidget() is None, "nothing is asked by itself"
    assert has_word(program, "unknown")
    assert desk.sheet.value(BODY) == TYPED
    resolve(program).click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert "Nothing was sent" not in dialog.accessibleDescription()
    for name in ("conflict.mine.0", "conflict.merge"):
        button = dialog.findChild(QAbstractButton, name)
        assert button is not None
        button.click()
    qtbot.waitUntil(lambda: "are together here" in desk.window.notice.text())
    assert stored(caller) == 1, "only the colleague’s"
    desk.submit()
    qtbot.waitUntil(partial(has_word, program, "accepted"))
    assert Draft(caller.stored(TEXT).decode()).value(BODY) == TYPED


def undecided(qtbot: QtBot) -> Callable[[str], QAbstractButton]:
    """The question what to do, once it is open; gives its buttons."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.objectName() == "undecided"

    def button(name: str) -> QAbstractButton:
        found = dialog.findChild(QAbstractButton, name)
        assert found is not None
        return found

    return button


@pytest.mark.parametrize("fault", ["drop", "drop-after"])
def test_where_reading_is_refused_somebody_decides(
    fault: str, program: Program, qtbot: QtBot, waits: Callable[[float], None]
) -> None:
    waits(NEVER)
    caller = lose(program, fault, qtbot)
    qtbot.waitUntil(partial(has_word, program, "unknown"))
    before = stored(caller)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        caller.script({"on": "list", "times": 1, "do": "status:403"})
        resolve(program).click()
        button = undecided(qtbot)
        dialog = button("undecided.again").window()
        assert "had arrived" in dialog.accessibleDescription()
        assert "had not arrived" in dialog.accessibleDescription()
        assert not button("undecided.again").hasFocus()
        assert not button("undecided.leave").hasFocus()
        press(dialog, key)
        if key != Qt.Key.Key_Escape:
            assert dialog.isVisible(), "no answer is one key away"
            button("undecided.leave").click()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert stored(caller) == before
    assert has_word(program, "unknown")
    caller.script({"on": "list", "times": 1, "do": "status:403"})
    resolve(program).click()
    undecided(qtbot)("undecided.again").click()
    qtbot.waitUntil(lambda: not is_changed(program))
    qtbot.waitUntil(partial(has_word, program, "accepted"))
    assert stored(caller) == 1, "the same edit does not go twice"
    assert Draft(caller.stored(TEXT).decode()).value(BODY) == TYPED
    words_of_lines = [line.word for line in program.window.status.model.lines()]
    assert words_of_lines == (["accepted"] if before else ["accepted", "unknown"])
    said = "the service has this draft exactly as it is here" if before else ""
    qtbot.waitUntil(lambda: said in program.window.notice.text())


def test_what_was_typed_after_it_goes_on_at_once(
    program: Program, qtbot: QtBot, waits: Callable[[float], None]
) -> None:
    waits(NEVER)
    caller = lose(program, "drop-after", qtbot)
    qtbot.waitUntil(partial(has_word, program, "unknown"))
    desk = program.parts.desk
    desk.sheet.write(BODY, "Your car is washed.")
    desk.submit()
    qtbot.waitUntil(lambda: len(desk.window.status.model.lines()) == 2)
    qtbot.waitUntil(partial(has_word, program, "accepted"))
    assert [line.word for line in desk.window.status.model.lines()] == ["accepted", "accepted"]
    assert Draft(caller.stored(TEXT).decode()).value(BODY) == "Your car is washed."
    assert not is_changed(program)
    assert stored(caller) == 2


def test_what_is_not_asked_for_is_only_said(program: Program, qtbot: QtBot) -> None:
    caller = lose(program, "drop", qtbot)
    qtbot.waitUntil(partial(has_word, program, "unknown"))
    caller.script({"on": "list", "times": 1, "do": "status:403"})
    notice = program.window.notice
    qtbot.waitUntil(lambda: "could not be read back" in notice.text(), timeout=20_000)
    assert QApplication.activeModalWidget() is None
    assert has_word(program, "unknown")
    assert stored(caller) == 0


def test_what_was_sent_after_it_hides_what_became_of_it(
    program: Program, qtbot: QtBot, waits: Callable[[float], None]
) -> None:
    waits(NEVER)
    lose(program, "drop", qtbot)
    qtbot.waitUntil(partial(has_word, program, "unknown"))
    program.parts.desk.submit()
    qtbot.waitUntil(partial(has_word, program, "accepted"))
    status = program.window.status
    status.view.setCurrentIndex(status.model.index(1))
    resolve(program).click()
    qtbot.waitUntil(lambda: "A newer edit" in program.window.notice.text())
    assert [line.word for line in status.model.lines()] == ["accepted", "unknown"]


@pytest.mark.parametrize(("arrives", "word"), [(True, "accepted"), (False, "unreachable")])
def test_one_of_a_killed_editor_is_found_out(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath, arrives: bool, word: str
) -> None:
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        desk.sheet.write(BODY, TYPED)
        assert desk.sheet.draft is not None
        body = desk.sheet.draft.source()
    journal = Journal.open(tmp_path / "journal.sqlite3", datetime.now(UTC)).journal
    # As a kill between the first byte and the answer leaves it.
    key = DraftKey(SANDBOX_KEY, TEXT)
    journal.begin_attempt("a" * 32, key, body, datetime.now(UTC), "")
    journal.close()
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        assert program.parts.sandbox is not None
        caller = Caller(program.parts.sandbox)
        if arrives:
            assert caller.edit(TEXT, body.encode()).status == 200
        qtbot.waitUntil(partial(has_word, program, "unknown"))
        resolve(program).click()
        qtbot.waitUntil(partial(has_word, program, word))
        draft = program.parts.desk.shelf.draft_at(TEXT)
        assert draft is not None
        assert draft.is_changed() != arrives
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        qtbot.waitUntil(partial(has_word, program, word))
        line = first_line(program)
        assert line is not None
        assert line.why is not None
        assert not resolve(program).isVisible()


def test_after_a_kill_the_next_submit_knows_its_own_edit_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath, waits: Callable[[float], None]
) -> None:
    waits(NEVER)
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        desk.sheet.write(BODY, TYPED)
        assert desk.sheet.draft is not None
        sent = desk.sheet.draft.source()
    now = datetime.now(UTC)
    journal = Journal.open(tmp_path / "journal.sqlite3", now).journal
    # As a kill between the first byte and the answer leaves it.
    journal.begin_attempt("a" * 32, DraftKey(SANDBOX_KEY, TEXT), sent, now, "")
    journal.close()
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        qtbot.waitUntil(partial(has_word, program, "unknown"))
        assert program.parts.sandbox is not None
        caller = Caller(program.parts.sandbox)
        assert caller.edit(TEXT, sent.encode()).status == 200
        desk.sheet.write(COMMENT, "Typed after the kill.")
        desk.submit()
        model = desk.window.status.model
        qtbot.waitUntil(lambda: [line.word for line in model.lines()] == ["accepted", "accepted"])
        assert model.lines()[1].headline().endswith("Confirmed by reading back.")
        assert "somebody else" not in desk.window.notice.text()
        assert stored(caller) == 2
