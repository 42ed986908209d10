"""Just before a submit the draft is read again: nobody's words are written over unseen."""

from __future__ import annotations

from functools import partial
from pathlib import Path as FilePath

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from draft_editor.app import Program
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.words import words
from draft_editor.sandbox.seeds import LOCATORS
from open_program import lay, run_program
from sandbox_caller import Caller

TEXT = LOCATORS["maria text"]
BODY = Path.of("messageAttributes", "body")
COMMENT = Path.of("commentAttributes", "body")


def colleague(program: Program, path: Path, value: str) -> Caller:
    """Somebody else edits one place of the open draft, over the same service."""
    assert program.parts.sandbox is not None
    caller = Caller(program.parts.sandbox)
    open_draft = program.parts.desk.sheet.draft
    assert open_draft is not None
    theirs = Draft(open_draft.opened_from)
    theirs.set(words("Edit"), path, value)
    assert caller.edit(TEXT, theirs.source().encode()).status == 200
    return caller


def outcomes(program: Program) -> list[str]:
    return [line.word for line in program.parts.desk.window.status.model.lines()]


def has_outcomes(program: Program, wanted: list[str]) -> bool:
    return outcomes(program) == wanted


def was_read_after_its_edit(caller: Caller) -> bool:
    last = caller.seen()[-1]
    return (last["kind"], last["status"]) == ("list", 200)


def test_what_does_not_touch_comes_together_and_is_looked_at_before_it_leaves(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        caller = colleague(program, COMMENT, "Called her at noon.")
        stored = caller.stored(TEXT)
        desk.sheet.write(BODY, "Your car is ready.")
        desk.submit()
        qtbot.waitUntil(lambda: "somebody else changed" in desk.window.notice.text())
        assert caller.stored(TEXT) == stored, "nothing was sent"
        assert outcomes(program) == []
        assert desk.sheet.value(BODY) == "Your car is ready."
        assert desk.sheet.value(COMMENT) == "Called her at noon."
        assert desk.sheet.draft is not None
        assert [change.path for change in desk.sheet.draft.changes()] == [BODY]
        desk.submit()
        qtbot.waitUntil(lambda: outcomes(program) == ["accepted"])
        now = Draft(caller.stored(TEXT).decode())
        assert (now.value(BODY), now.value(COMMENT)) == (
            "Your car is ready.",
            "Called her at noon.",
        )


def test_what_came_together_is_what_the_next_look_compares_with(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        desk.sheet.write(BODY, "Your car is ready.")
        desk.submit()
        qtbot.waitUntil(lambda: outcomes(program) == ["accepted"])
        assert program.parts.sandbox is not None
        caller = Caller(program.parts.sandbox)
        qtbot.waitUntil(lambda: was_read_after_its_edit(caller))
        theirs = colleague(program, COMMENT, "Called her at one.")
        desk.sheet.write(BODY, "Your car is ready. See you soon!")
        desk.submit()
        qtbot.waitUntil(lambda: "somebody else changed" in desk.window.notice.text())
        desk.submit()
        qtbot.waitUntil(partial(has_outcomes, program, ["accepted", "accepted"]))
        now = Draft(theirs.stored(TEXT).decode())
        assert (now.value(BODY), now.value(COMMENT)) == (
            "Your car is ready. See you soon!",
            "Called her at one.",
        )


def test_the_merge_is_one_step_that_can_be_taken_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        before = desk.sheet.value(COMMENT)
        colleague(program, COMMENT, "Called her at noon.")
        desk.sheet.write(BODY, "Your car is ready.")
        desk.submit()
        qtbot.waitUntil(lambda: desk.sheet.value(COMMENT) == "Called her at noon.")
        desk.undoing.undo()
        assert desk.sheet.value(COMMENT) == before
        assert desk.sheet.value(BODY) == "Your car is ready."
        desk.undoing.redo()
        assert desk.sheet.value(COMMENT) == "Called her at noon."


def test_what_nobody_changed_is_sent_at_once_and_sent_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        for number in range(3):
            desk.sheet.write(BODY, f"Your car is ready ({number}).")
            desk.submit()
            wanted = ["accepted"] * (number + 1)
            qtbot.waitUntil(partial(has_outcomes, program, wanted))
        assert desk.window.notice.text() == ""


@pytest.mark.parametrize("name", ["maria text", "long email"])
def test_reading_again_after_a_submit_keeps_what_can_be_undone(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath, name: str
) -> None:
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, LOCATORS[name], qtbot.waitUntil)
        draft = desk.sheet.draft
        assert draft is not None
        before = desk.sheet.value(BODY)
        desk.sheet.write(BODY, "Your car is ready.")
        desk.submit()
        qtbot.waitUntil(partial(has_outcomes, program, ["accepted"]))
        card = desk.shelf.card(LOCATORS[name])
        desk.read_drafts()
        qtbot.waitUntil(lambda: desk.shelf.card(LOCATORS[name]) is not card)
        assert desk.sheet.draft is draft
        assert not draft.is_changed()
        desk.undoing.undo()
        assert desk.sheet.value(BODY) == before
        desk.submit()
        qtbot.waitUntil(partial(has_outcomes, program, ["accepted"] * 2))


def choose(program: Program, name: str) -> None:
    """Click a button of the question that is open."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    button = dialog.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


@pytest.mark.parametrize("side", ["mine", "theirs"])
def test_where_both_changed_the_same_somebody_decides(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath, side: str
) -> None:
    bodies = {"mine": "Your car is ready.", "theirs": "Please call us."}
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        caller = colleague(program, BODY, bodies["theirs"])
        stored = caller.stored(TEXT)
        desk.sheet.write(BODY, bodies["mine"])
        desk.submit()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        choose(program, f"conflict.{side}.0")
        choose(program, "conflict.merge")
        qtbot.waitUntil(lambda: "somebody else changed" in desk.window.notice.text())
        assert caller.stored(TEXT) == stored, "nothing was sent"
        assert desk.sheet.value(BODY) == bodies[side]
        desk.submit()
        qtbot.waitUntil(lambda: outcomes(program) == ["accepted"])
        assert Draft(caller.stored(TEXT).decode()).value(BODY) == bodies[side]


def test_whoever_decides_not_now_keeps_the_edit_and_is_asked_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        lay(desk, TEXT, qtbot.waitUntil)
        caller = colleague(program, BODY, "Please call us.")
        stored = caller.stored(TEXT)
        desk.sheet.write(BODY, "Your car is ready.")
        for _ in range(2):
            desk.submit()
            qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
            choose(program, "conflict.later")
            qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
            assert desk.sheet.value(BODY) == "Your car is ready."
        assert caller.stored(TEXT) == stored
        assert outcomes(program) == []
