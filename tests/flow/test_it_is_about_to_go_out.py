"""Within the last 30 seconds the form warns, and reads the draft again over the real service."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path as FilePath
from typing import Final

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.app import Program
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json
from draft_editor.model.words import words
from draft_editor.sandbox.seeds import LOCATORS
from open_program import lay, run_program
from sandbox_caller import Caller

TEXT: Final = LOCATORS["maria text"]
MESSAGE: Final = Path.of("messageAttributes")
BODY: Final = MESSAGE / "body"
PROTOCOL: Final = MESSAGE / "protocol"
WHEN: Final = MESSAGE / "draftAttributes" / "scheduledOn"
LEAD: Final = timedelta(seconds=34)
PATIENCE_MS: Final = 15_000


class Colleague:
    """Somebody else who edits the same draft over the same service."""

    def __init__(self, program: Program) -> None:
        assert program.parts.sandbox is not None
        self.caller = Caller(program.parts.sandbox)

    def edit(self, path: Path, value: Json) -> None:
        draft = Draft(self.caller.stored(TEXT).decode())
        draft.set(words("Edit"), path, value)
        assert self.caller.edit(TEXT, draft.source().encode()).status == 200

    def lists(self) -> int:
        """How often drafts were read."""
        return sum(each["kind"] == "list" for each in self.caller.seen())


@contextmanager
def a_text_that_is_soon_due(
    qtbot: QtBot, qapp: QApplication, folder: FilePath
) -> Iterator[tuple[Program, Colleague]]:
    """The program with a draft that goes out in a little more than 30 seconds, read as it is."""
    with run_program(qapp, folder, qtbot.waitUntil) as program:
        desk, colleague = program.parts.desk, Colleague(program)
        due = (datetime.now(UTC) + LEAD).strftime("%Y-%m-%dT%H:%M:%S+0000")
        colleague.edit(WHEN, due)
        lay(desk, TEXT, qtbot.waitUntil)
        desk.read_drafts()
        qtbot.waitUntil(lambda: desk.sheet.value(WHEN) == due)
        colleague.caller.forget_seen()
        yield program, colleague


def warning(program: Program) -> str:
    """What is said at the field."""
    (row,) = (row for row in program.parts.desk.editor.rows() if row.path == WHEN)
    return row.field.input_widget().accessibleDescription()


def notice(program: Program) -> str:
    return program.parts.desk.window.notice.text()


def test_it_is_read_once_and_found_waiting(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    with a_text_that_is_soon_due(qtbot, qapp, tmp_path) as (program, colleague):
        assert "less than 30 seconds" not in warning(program)
        assert colleague.lists() == 0
        qtbot.waitUntil(
            lambda: "still waiting, as you see it" in notice(program), timeout=PATIENCE_MS
        )
        assert "less than 30 seconds" in warning(program)
        program.parts.desk.editor.say_when()
        program.parts.desk.sheet.write(BODY, "One more word.")
        program.parts.desk.editor.show_all_findings()
        assert colleague.lists() == 1
        assert colleague.caller.edits() == {TEXT.message: 1}, "nothing but the colleague's edit"


def test_what_a_colleague_changed_is_there_before_it_goes_out(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    with a_text_that_is_soon_due(qtbot, qapp, tmp_path) as (program, colleague):
        desk = program.parts.desk
        colleague.edit(BODY, "Your car is ready, says a colleague.")
        qtbot.waitUntil(
            lambda: "somebody else changed this draft" in notice(program), timeout=PATIENCE_MS
        )
        assert desk.sheet.value(BODY) == "Your car is ready, says a colleague."
        assert colleague.lists() == 1


def test_what_has_gone_out_meanwhile_is_called_gone(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    with a_text_that_is_soon_due(qtbot, qapp, tmp_path) as (program, colleague):
        body = program.parts.desk.sheet.value(BODY)
        colleague.edit(PROTOCOL, "GONE")  # the service lists no draft of such a kind
        qtbot.waitUntil(lambda: "does not list this draft" in notice(program), timeout=PATIENCE_MS)
        assert "It has gone out, or was deleted." in notice(program)
        assert program.parts.desk.sheet.value(BODY) == body, "what is here stays"


def test_a_service_that_does_not_answer_is_said(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    with a_text_that_is_soon_due(qtbot, qapp, tmp_path) as (program, colleague):
        colleague.caller.script({"on": "list", "times": 5, "do": "status:503"})
        qtbot.waitUntil(lambda: "could not be read again" in notice(program), timeout=PATIENCE_MS)
        assert "less than 30 seconds" in warning(program)
