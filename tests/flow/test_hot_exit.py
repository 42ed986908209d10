"""Closing asks nothing, and the next start goes on where the last one was left."""

from __future__ import annotations

from pathlib import Path as FilePath

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from draft_editor.assembly.furnishing import opened
from draft_editor.draft.path import Path
from draft_editor.model.json_text import same
from draft_editor.model.locator import Locator
from draft_editor.sandbox.seeds import LOCATORS
from draft_editor.ui.desk import Desk
from open_program import lay, open_program

BODY = Path.of("messageAttributes", "body")
PARTS = ("department", "user", "customer", "message")
TEXT, EMAIL = LOCATORS["maria text"], LOCATORS["long email"]


def edit(desk: Desk, text: str) -> None:
    cursor = desk.editor.body().writing().textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    desk.editor.body().writing().setTextCursor(cursor)
    desk.editor.body().writing().insertPlainText(text)


def test_everything_is_as_it_was_left(qtbot: QtBot, qapp: QApplication, tmp_path: FilePath) -> None:
    with open_program(qapp, tmp_path, qtbot.waitUntil) as desk:
        lay(desk, EMAIL, qtbot.waitUntil)
        edit(desk, " é😀")
        lay(desk, TEXT, qtbot.waitUntil)
        edit(desk, "one")
        desk.sheet.close_step()
        edit(desk, "two")
        desk.undoing.undo()
        desk.editor.tabs.setCurrentIndex(1)
        qtbot.waitUntil(lambda: not desk.keeping.is_waiting())
        drafts = {key: desk.shelf.open(key) for key in (EMAIL, TEXT)}
        cursor = desk.editor.body().writing().textCursor().position()
        desk.window.close()
        assert not desk.window.isVisible(), "nothing is asked"
    with open_program(qapp, tmp_path, qtbot.waitUntil) as desk:
        qtbot.waitUntil(lambda: desk.sheet.draft is not None)
        assert desk.sheet.draft is not None
        assert desk.sheet.draft.locator == TEXT
        assert desk.editor.tabs.currentIndex() == 1
        assert desk.editor.body().writing().textCursor().position() == cursor
        for key, before in drafts.items():
            now = desk.shelf.open(key)
            assert now is not before
            assert same(now.tree, before.tree)
            assert same(now.base, before.base)
            assert now.source() == before.source()
            assert now.history.done == before.history.done
            assert now.history.undone == before.history.undone
        assert desk.window.notice.text() == ""
        desk.undoing.redo()
        assert str(desk.sheet.value(BODY)).endswith("onetwo")


def test_an_address_that_was_typed_is_there_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> None:
    file = tmp_path / "body.json"
    file.write_text('{"messageAttributes": {"protocol": "TEXT", "body": "Hello"}}')
    with open_program(qapp, tmp_path / "data", qtbot.waitUntil) as desk:
        desk.on_event(opened(file))
        for part, text in zip(PARTS, TEXT.ids, strict=True):
            address_line(desk, part).setText(text)
    with open_program(qapp, tmp_path / "data", qtbot.waitUntil) as desk:
        qtbot.waitUntil(lambda: file in desk.shelf)
        assert desk.shelf.open(file).locator == TEXT
        assert desk.sheet.draft is desk.shelf.open(file)
        message = address_line(desk, "message")
        assert message.text() == TEXT.message
        message.setText("another")
        assert desk.sheet.draft.locator == Locator.of(*TEXT.ids[:3], "another")


def address_line(desk: Desk, part: str) -> QLineEdit:
    line = desk.window.findChild(QLineEdit, f"locator.{part}")
    assert isinstance(line, QLineEdit)
    return line
