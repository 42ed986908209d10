"""An advisor puts a sample into a draft, makes it their own, and finds it again after a start."""

from __future__ import annotations

import sys
from pathlib import Path as FilePath

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from draft_editor.model.canned import read_responses
from draft_editor.ui.dialogs.fill_in import FillInDialog
from draft_editor.ui.dialogs.response_picker import ResponsePicker
from draft_editor.ui.dialogs.responses_book import ResponsesBook
from open_program import is_at_rest, run_program
from window_stage import BODY

CONTROL = Qt.KeyboardModifier.ControlModifier
LATE = "draft_editor.ui.responses.responses"


def test_a_sample_is_inserted_edited_and_kept(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    kept = tmp_path / "responses.json"
    was_loaded = LATE in sys.modules  # by an earlier test
    with run_program(qapp, tmp_path, qtbot.waitUntil) as program:
        desk = program.parts.desk
        assert (LATE in sys.modules) is was_loaded
        before = desk.editor.body().text()
        QTest.keyClick(desk.window, Qt.Key.Key_J, CONTROL)
        picker = QApplication.activePopupWidget()
        assert isinstance(picker, ResponsePicker)
        QTest.keyClicks(picker.line, "takes longer")
        qtbot.waitUntil(lambda: picker.list.response() is not None)
        QTest.keyClick(picker.line, Qt.Key.Key_Return)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FillInDialog)
        line = dialog.focusWidget()
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, "6 PM")
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert "by 6 PM. Sorry for the wait" in desk.editor.body().text()
        desk.undoing.undo()
        assert desk.editor.body().text() == before
        assert not kept.exists()
        program.window.actions_by_name["menu.responses_book"].trigger()
        book = QApplication.activeModalWidget()
        assert isinstance(book, ResponsesBook)
        qtbot.waitUntil(lambda: book.list.response() is not None)
        QTest.keyClicks(book.form.title, "My ")
        QTest.keyClick(book, Qt.Key.Key_Escape)
        qtbot.waitUntil(kept.exists)
        desk.window.activateWindow()
        qtbot.waitUntil(desk.window.isActiveWindow)
        desk.sheet.write(BODY, "a car, another car")
        QTest.keyClick(desk.window, Qt.Key.Key_H, CONTROL)
        text, by = (
            desk.editor.findChildren(QLineEdit, f"find.{name}")[0] for name in ("text", "by")
        )
        QTest.keyClicks(text, "car")
        QTest.keyClicks(by, "van")
        QTest.keyClick(by, Qt.Key.Key_Return)
        QTest.keyClick(by, Qt.Key.Key_Return)
        assert desk.sheet.value(BODY) == "a van, another van"
        QTest.keyClick(by, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: is_at_rest(desk.window))
    own, _ = read_responses(kept.read_text())
    assert own[0].title == "My Vehicle is ready"
    assert kept.stat().st_mode & 0o777 == 0o600
