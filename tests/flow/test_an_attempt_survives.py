"""An attempt is written down before it leaves; a killed editor's attempt is unknown, not lost."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path as FilePath

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.assembly.entrance import SANDBOX_KEY
from draft_editor.draft.path import Path
from draft_editor.sandbox.seeds import LOCATORS
from draft_editor.store.journal import DraftKey, Journal
from draft_editor.ui.panels.attempts import AttemptsModel
from open_program import lay, run_program

TEXT = LOCATORS["maria text"]
BODY = Path.of("messageAttributes", "body")


def _has_lines(model: AttemptsModel) -> bool:
    return bool(model.lines())


def test_it_lies_in_the_journal_before_its_first_byte_leaves(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk, sandbox = program.parts.desk, program.parts.sandbox
        assert sandbox is not None
        lay(desk, TEXT, qtbot.waitUntil)
        desk.sheet.write(BODY, "Your car is ready.")
        desk.submit()
        model = desk.window.status.model
        qtbot.waitUntil(lambda: bool(model.lines()) and model.lines()[0].outcome is not None)
        assert model.lines()[0].word == "accepted"
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        model = program.parts.desk.window.status.model
        qtbot.waitUntil(lambda: bool(model.lines()))
        (line,) = model.lines()
        assert line.word == "accepted"
        assert "Your car is ready." in line.body


def test_one_that_was_under_way_when_the_editor_was_killed_is_unknown(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    now = datetime(2026, 11, 23, 15, tzinfo=UTC)
    journal = Journal.open(tmp_path / "journal.sqlite3", now).journal
    # As a kill between the first byte and the answer leaves it.
    journal.begin_attempt("a" * 32, DraftKey(SANDBOX_KEY, TEXT), '{"a":1}', now, "")
    journal.close()
    for _ in range(2):  # it stays so: the next start does not ask again
        with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
            model = program.parts.desk.window.status.model
            qtbot.waitUntil(partial(_has_lines, model))
            (line,) = model.lines()
            assert line.word == "unknown"
            assert line.body == '{"a":1}'
            assert "nobody knows whether it arrived" in line.headline()
