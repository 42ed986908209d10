"""The safety page over the real journal, service and self-test; copies on a real disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.app import Program
from draft_editor.model.words import words
from draft_editor.store.draft_file import read_draft_file
from draft_editor.ui.dialogs.safety import SafetyDialog
from draft_editor.ui.journal_ports import SavingStopped
from draft_editor.ui.words_label import ShortLabel

PATIENCE_MS = 30_000


def open_page(program: Program) -> SafetyDialog:
    program.window.actions_by_name["menu.safety"].trigger()
    page = QApplication.activeModalWidget()
    assert isinstance(page, SafetyDialog)
    return page


def text(page: QWidget, name: str) -> str:
    label = page.findChild(QLabel, f"safety.{name}")
    assert label is not None
    return label.text()


def test_the_page_tells_what_really_is(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.parts.desk.editor.body().writing().insertPlainText("edited ")
    page = open_page(program)
    qtbot.waitUntil(lambda: text(page, "edits") == "1 draft", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: text(page, "waits") == "Nothing", timeout=PATIENCE_MS)
    assert text(page, "clock") == "The same as the service’s.", "the sandbox is this computer"
    folder = page.findChild(ShortLabel, "safety.folder")
    assert folder is not None
    assert folder.whole() == str(tmp_path / "data")
    assert text(page, "written").endswith(("just now", "ago"))
    assert text(page, "size").endswith("KB")
    assert text(page, "read").startswith("Last read in full at ")
    page.close()


def test_the_self_test_runs_beside_the_window_and_can_be_stopped(
    program: Program, qtbot: QtBot
) -> None:
    page = open_page(program)
    run = page.findChild(QPushButton, "safety.run")
    assert run is not None
    run.click()
    qtbot.waitUntil(
        lambda: page.findChild(QWidget, "safety.trial.conflict") is not None, timeout=PATIENCE_MS
    )
    row = page.findChild(QWidget, "safety.trial.kill")
    assert row is not None
    assert row.accessibleName() == "The editor is killed while somebody types: Holds"
    run.click()
    qtbot.waitUntil(lambda: text(page, "state") == "Stopped before its end.", timeout=PATIENCE_MS)
    page.close()


def test_when_nothing_is_saved_every_edited_draft_can_be_kept_elsewhere(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    desk = program.parts.desk
    desk.editor.body().writing().insertPlainText("edited ")
    draft = desk.sheet.draft
    assert draft is not None
    program.bridge.post(SavingStopped(words("the disk is full")))
    qtbot.waitUntil(lambda: "the disk is full" in program.window.stands("saving"))
    button = program.window.findChild(QPushButton, "standing.saving.action")
    assert button is not None
    button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(elsewhere))
    dialog.close()
    said = f"1 edited draft saved as files in “{elsewhere}”."
    qtbot.waitUntil(lambda: program.window.notice.text() == said, timeout=PATIENCE_MS)
    (path,) = elsewhere.iterdir()
    read = read_draft_file(path)
    assert (read.locator, read.body) == (draft.locator, draft.source())
