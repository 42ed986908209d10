"""A link is dropped on the files: its server is asked once for leave, and describes the file."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from contract.scripted_server import ScriptedServer, answers
from draft_editor.app import Program
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.draft.tree import ABSENT
from draft_editor.model.link_servers import LinkServers
from draft_editor.ui.profile_details import ProfileDetails
from open_program import lay

HEAD = answers(200, headers={"Content-Type": "image/png", "Content-Length": "1234"})


def answer(key: str) -> None:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    button = dialog.findChild(QPushButton, f"question.{key}")
    assert button is not None
    button.click()


def test_a_dropped_link_is_described_by_its_server_once_it_may_be_asked(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    wait = partial(qtbot.waitUntil, timeout=10_000)
    desk, porter, sandbox = program.parts.desk, program.parts.porter, program.parts.sandbox
    assert sandbox is not None
    details = ProfileDetails(
        name="Main Street",
        base_url=sandbox.base_url,
        department=sandbox.department,
        user=sandbox.user,
        customers=sandbox.customers,
    )
    porter.save_profile(details)
    wait(lambda: "Main Street" in porter.profiles())
    porter.use_profile("Main Street")
    porter.sign_in(sandbox.login, sandbox.password, keep=False)
    there = sandbox.drafts["maria text"]
    wait(lambda: there in desk.shelf)
    lay(desk, there, qtbot.waitUntil)
    draft = desk.sheet.draft
    assert draft is not None
    rows = draft.value(ATTACHMENTS)
    row = ATTACHMENTS / (len(rows) if isinstance(rows, list) else 0)
    with ScriptedServer(HEAD) as server:
        content = QMimeData()
        content.setUrls([QUrl(f"{server.url}/belt.png")])
        desk.uploads.offer_content(content)
        assert draft.value(row / "originalFileName") == "belt.png"
        assert server.connections == 0, "nothing is asked without leave"
        answer("always")
        wait(lambda: draft.value(row / "docSize") is not ABSENT)
        name = f"127.0.0.1:{server.port}"
        assert [each.method for each in server.requests] == ["HEAD"]
    assert draft.value(row / "docSize") == "1234"
    assert draft.value(row / "mimeType") == "image/png"
    assert len(draft.history.done) == 1
    assert porter.link_servers() == LinkServers((name,))
    (file,) = (tmp_path / "data" / "profiles").glob("*.json")
    wait(lambda: json.loads(file.read_text())["link_servers"]["always"] == [name])
    assert porter.profile_details("Main Street").upload.servers == LinkServers((name,))
