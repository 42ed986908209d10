"""Each scripted fault of the sandbox: the right word, a clear sentence, and nothing lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.app import Program
from open_program import lay
from pressing import ALT, CONTROL, focused, press, type_text
from sandbox_caller import Caller

TYPED: Final = "Kept. "


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault, the word it must end in, how often the edit is stored, a piece of the sentence."""

    do: str
    word: str
    stored: int
    says: str = ""


FAULTS: Final = (
    Fault("refuse", "refused", 0),
    Fault("status:400", "refused", 0),
    Fault("status:401", "refused", 0, "login"),
    Fault("status:403", "refused", 0),
    Fault("status:404", "refused", 0),
    Fault("status:500", "refused", 0),
    Fault("html", "refused", 0, "web page"),
    Fault("not-json", "unknown", 0, "JSON"),
    Fault("truncate", "unknown", 1),
    Fault("drop", "unknown", 0),
    Fault("drop-after", "unknown", 1),
    Fault("slow:4000", "accepted", 1),
    Fault("retry-after:1", "accepted", 1),
    Fault("redirect:https://elsewhere.invalid/", "refused", 0, "elsewhere.invalid"),
    Fault("huge:9", "unknown", 1),
    Fault("changed", "accepted", 1),
)


def edit_and_submit(program: Program) -> None:
    """Type something at the beginning of the text and send it."""
    press(program.window, Qt.Key.Key_1, ALT)
    press(program.window, Qt.Key.Key_Home, CONTROL)
    type_text(focused(), TYPED)
    press(program.window, Qt.Key.Key_Return, CONTROL)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.do)
def test_a_fault_ends_in_its_word(
    fault: Fault, program: Program, caller: Caller, qtbot: QtBot
) -> None:
    locator = caller.sandbox.drafts["grace text"]
    lay(program.parts.desk, locator, qtbot.waitUntil)
    caller.script({"on": "edit", "times": 1, "do": fault.do})
    edit_and_submit(program)
    status = program.window.status
    qtbot.waitUntil(
        lambda: bool(status.model.lines()) and status.model.lines()[0].outcome is not None,
        timeout=20_000,
    )
    line = status.model.lines()[0]
    assert line.word == fault.word
    assert status.outcome.whole().startswith(fault.word)
    assert fault.says in line.as_text()
    assert sum(1 for each in caller.seen() if each["kind"] == "edit" and each["stored"]) == (
        fault.stored
    )
    draft = program.parts.desk.sheet.draft
    assert draft is not None
    assert str(draft.tree).count(TYPED) == 1
    assert draft.is_changed() == (fault.word != "accepted")
    modal = QApplication.activeModalWidget()
    if modal is not None:
        assert fault.do == "status:401"
        modal.close()


@pytest.mark.parametrize("fault", ["hang:30", "hang-after:30"])
def test_cancelling_what_was_sent_is_unknown_not_failed(
    fault: str, program: Program, caller: Caller, qtbot: QtBot
) -> None:
    lay(program.parts.desk, caller.sandbox.drafts["grace text"], qtbot.waitUntil)
    caller.script({"on": "edit", "times": 1, "do": fault})
    edit_and_submit(program)
    status = program.window.status
    qtbot.waitUntil(lambda: any(each["kind"] == "edit" for each in caller.seen()))
    qtbot.waitUntil(lambda: status.running() is not None)
    press(program.window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: status.model.lines()[0].outcome is not None)
    assert status.model.lines()[0].word == "unknown"
    draft = program.parts.desk.sheet.draft
    assert draft is not None
    assert draft.is_changed()


def test_no_network_is_unreachable(program: Program, caller: Caller, qtbot: QtBot) -> None:
    lay(program.parts.desk, caller.sandbox.drafts["grace text"], qtbot.waitUntil)
    caller.sandbox.stop()
    edit_and_submit(program)
    status = program.window.status
    qtbot.waitUntil(
        lambda: bool(status.model.lines()) and status.model.lines()[0].outcome is not None
    )
    assert status.model.lines()[0].word == "unreachable"
    assert status.model.lines()[0].why is not None
    draft = program.parts.desk.sheet.draft
    assert draft is not None
    assert draft.is_changed()
