"""Bad input gets a clear sentence that names the place, and nothing is lost."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from draft_editor.app import Program
from draft_editor.model.locator import Locator
from draft_editor.ui.dialogs.sign_in import SignInDialog
from open_program import lay
from pressing import ALT, focused, press, type_text
from sandbox_caller import Caller

FILES: Final = {
    "not JSON": b'{"messageAttributes": {"body": }}',
    "not UTF-8": b'{"messageAttributes": {"body": "\xe9"}}',
    "nested deeply": b'{"a":' * 5000 + b"1" + b"}" * 5000,
    "not an object": b"[1, 2]",
    "a key twice": b'{"messageAttributes": {}, "messageAttributes": {}}',
    "an id with a space": b'{"locator": {"department": "a b", "user": "u", "customer": "c",'
    b' "message": "m"}, "body": {}}',
    "an id with a slash": b'{"locator": {"department": "a", "user": "u", "customer": "c",'
    b' "message": "m/n"}, "body": {}}',
}

SAYS: Final = {
    "not JSON": "line 1, column 32",
    "not UTF-8": "byte 33",
    "nested deeply": "200 levels",
    "not an object": "a list",
    "a key twice": "messageAttributes",
    "an id with a space": "department id",
    "an id with a slash": "message id",
}


@pytest.mark.parametrize("name", SAYS)
def test_a_bad_file_is_refused_with_its_place(
    name: str, program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    kept = program.parts.desk.sheet.draft
    content = FILES[name]
    file = tmp_path / "bad.json"
    file.write_bytes(content)
    program.parts.office.open_file(file)
    qtbot.waitUntil(lambda: SAYS[name] in program.window.notice.text())
    assert program.parts.desk.sheet.draft is kept


def test_a_file_of_50_mb_is_refused_by_its_size(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "big.json"
    with file.open("wb") as big:
        big.truncate(50_000_000)
    program.parts.office.open_file(file)
    qtbot.waitUntil(lambda: "50" in program.window.notice.text())
    assert "20" in program.window.notice.text()


def test_a_wrong_login_is_said_and_asked_again(program: Program, qtbot: QtBot) -> None:
    program.parts.office.sign_in("advisor", "wrong", keep=False)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SignInDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert program.parts.desk.sheet.draft is not None
    name = dialog.findChild(QLineEdit, "login.name")
    password = dialog.findChild(QLineEdit, "login.password")
    assert isinstance(name, QLineEdit)
    assert isinstance(password, QLineEdit)
    name.setText("advisor")
    password.setText("sandbox")
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    qtbot.waitUntil(lambda: program.window.list.model.rowCount() > 0)


def test_a_draft_from_a_file_without_an_address_asks_for_it(
    program: Program, caller: Caller, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "body.json"
    file.write_text('{"messageAttributes": {"protocol": "TEXT", "body": "Hello"}}')
    program.parts.office.open_file(file)
    desk = program.parts.desk
    qtbot.waitUntil(lambda: desk.sheet.draft is not None and desk.sheet.draft.locator is None)
    desk.submit()
    assert program.window.notice.text()
    lines = {
        part: program.window.findChild(QLineEdit, f"locator.{part}")
        for part in ("department", "user", "customer", "message")
    }
    target = caller.sandbox.drafts["grace text"]
    for part, text in zip(lines, (target.department, target.user, "a b", "m"), strict=True):
        line = lines[part]
        assert isinstance(line, QLineEdit)
        line.setText(text)
    assert _address(program) is None
    customer, message = lines["customer"], lines["message"]
    assert isinstance(customer, QLineEdit)
    assert isinstance(message, QLineEdit)
    customer.setText(target.customer)
    message.setText(target.message)
    assert _address(program) == target
    desk.submit()
    qtbot.waitUntil(lambda: program.window.status.outcome.whole().startswith("accepted"))
    assert caller.stored(target) == file.read_bytes()


def test_letters_in_a_number_are_kept_and_said(
    program: Program, caller: Caller, qtbot: QtBot
) -> None:
    lay(program.parts.desk, caller.sandbox.drafts["grace text"], qtbot.waitUntil)
    desk = program.parts.desk
    press(program.window, Qt.Key.Key_2, ALT)
    row = next(each for each in desk.editor.rows() if str(each.path).endswith(".delay"))
    row.field.focus()
    type_text(focused(), "x")
    press(program.window, Qt.Key.Key_Tab)
    assert "not a number" in row.field.note
    assert desk.sheet.draft is not None
    assert "x" in str(desk.sheet.draft.value(row.path))


def _address(program: Program) -> Locator | None:
    """Where the open draft would be sent."""
    draft = program.parts.desk.sheet.draft
    assert draft is not None
    return draft.locator
