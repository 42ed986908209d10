"""A WebDAV target is filled in, a file is dropped: it lies there, the password nowhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from carrier_stage import Place
from contract.foreign_server import foreign_server
from draft_editor.app import Program
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.draft.tree import ABSENT
from draft_editor.ui.dialogs.profile import ProfileDialog
from draft_editor.ui.upload_details import KINDS
from open_program import lay, run_program

PASSWORD = "correct horse battery"


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    folder = tmp_path / "collection"
    folder.mkdir()
    return folder


@pytest.fixture
def server(collection: Path) -> Iterator[str]:
    with foreign_server("webdav_server.py", str(collection), "advisor", PASSWORD) as line:
        yield f"http://127.0.0.1:{int(line)}/drafts"


@pytest.fixture
def place() -> Place:
    """The keyring of this computer."""
    return Place()


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, place: Place) -> Iterator[Program]:
    wait = partial(qtbot.waitUntil, timeout=30_000)
    with run_program(qapp, tmp_path / "data", wait, lambda: place) as opened:
        yield opened


def line(dialog: ProfileDialog, part: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, f"profile.{part}")
    assert isinstance(found, QLineEdit)
    return found


def fill_in(dialog: ProfileDialog, program: Program, address: str) -> None:
    sandbox = program.parts.sandbox
    assert sandbox is not None
    kind = dialog.findChild(QComboBox, "profile.upload_kind")
    asks = dialog.findChild(QCheckBox, "profile.upload_has_login")
    save = dialog.findChild(QPushButton, "profile.save")
    assert kind is not None
    assert asks is not None
    assert save is not None
    for _ in range(KINDS.index("webdav")):
        QTest.keyClick(kind, Qt.Key.Key_Down)
    QTest.keyClick(asks, Qt.Key.Key_Space)
    for part, text in (
        ("name", "Main Street"),
        ("base_url", sandbox.base_url),
        ("department", sandbox.department),
        ("user", sandbox.user),
        ("upload_url", address),
        ("upload_name", "advisor"),
        ("upload_secret", PASSWORD),
    ):
        line(dialog, part).clear()
        QTest.keyClicks(line(dialog, part), text)
    customers = dialog.findChild(QPlainTextEdit, "profile.customers")
    assert customers is not None
    customers.setPlainText("\n".join(sandbox.customers))
    QTest.keyClick(save, Qt.Key.Key_Space)


def test_a_dropped_file_lies_at_the_chosen_target(
    program: Program, place: Place, server: str, collection: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = program.parts.desk
    desk.profiles.ask()
    dialog = program.window.findChild(ProfileDialog)
    assert dialog is not None
    fill_in(dialog, program, server)
    porter = program.parts.porter
    qtbot.waitUntil(lambda: porter.profile().name == "Main Street")
    qtbot.waitUntil(lambda: program.window.findChild(ProfileDialog) is None)
    assert porter.profile().may_upload

    sandbox = program.parts.sandbox
    assert sandbox is not None
    there = sandbox.drafts["maria text"]
    porter.sign_in(sandbox.login, sandbox.password, keep=False)
    qtbot.waitUntil(lambda: there in desk.shelf)
    lay(desk, there, qtbot.waitUntil)
    draft = desk.sheet.draft
    assert draft is not None
    rows = desk.sheet.value(ATTACHMENTS)
    row = ATTACHMENTS / (len(rows) if isinstance(rows, list) else 0)
    file = tmp_path / "estimate.pdf"
    file.write_bytes(b"%PDF-1.4 estimate")
    desk.uploads.offer([QUrl.fromLocalFile(str(file))])
    qtbot.waitUntil(lambda: draft.value(row / "fileURL") is not ABSENT)
    address = str(draft.value(row / "fileURL"))
    assert address.startswith(f"{server}/")
    lies = collection / "drafts" / address.rpartition("/")[2]
    assert lies.read_bytes() == b"%PDF-1.4 estimate"

    (held,) = (each for each in place.held.values() if PASSWORD in each)
    assert json.loads(held) == {"name": "advisor", "password": PASSWORD}
    written = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert any(b"webdav" in path.read_bytes() for path in written)
    assert not any(PASSWORD.encode() in path.read_bytes() for path in written)
    shown = porter.profile_details("Main Street").upload
    assert (shown.name, shown.secret, shown.kept) == ("", "", "webdav")
