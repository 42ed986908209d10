"""Any body that was opened and not touched arrives at the server as it was, byte for byte."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from draft_editor.app import Program
from draft_editor.sandbox.seeds import LOCATORS
from draft_editor.store.draft_file import draft_file_text
from open_program import lay
from pressing import ALT, press
from sandbox_caller import Caller

ODD: Final = {
    "spaces and line ends": '{ "messageAttributes" :\r\n\t{"body" : "a\\u00e9\\/b" } }\r\n ',
    "numbers": '{"delay":1e2,"x":2.50,"n":12345678901234567890,"z":-0}',
    "escapes": '{"a\\u0062":"\\ud83d\\ude00 \\ud800 \\u2028 \\u0000","messageAttributes":{}}',
    "order and emptiness": '{"z":null,"messageAttributes":{"subject":"","tags":[],"body":null}}',
    "empty": "{}",
    "misfits": '{"messageAttributes":{"body":5,"attachments":"none","tags":{"a":1}}}',
    "a note": '{"messageAttributes":{"type":"NOTE","protocol":"NONE","body":"{\\"text\\": []}"}}',
}


def submit_all_looked_at(program: Program, qtbot: QtBot) -> None:
    """Look at every tab of the open draft, then submit it."""
    window = program.window
    sent = len(window.status.model.lines())
    for number in range(7):
        press(window, Qt.Key(Qt.Key.Key_1 + number), ALT)
    draft = program.parts.desk.sheet.draft
    assert draft is not None
    assert draft.locator is not None
    program.parts.desk.send(draft, draft.locator)
    qtbot.waitUntil(
        lambda: (
            len(window.status.model.lines()) > sent
            and window.status.model.lines()[0].outcome is not None
        )
    )


def test_every_seeded_draft_comes_back_as_it_was(
    program: Program, caller: Caller, qtbot: QtBot
) -> None:
    before = {name: caller.stored(each) for name, each in LOCATORS.items()}
    for name, locator in LOCATORS.items():
        lay(program.parts.desk, locator, qtbot.waitUntil)
        submit_all_looked_at(program, qtbot)
        assert program.window.status.model.lines()[0].word in {"accepted", "refused"}, name
    bodies = [each["body"] for each in caller.seen() if each["kind"] == "edit"]
    webhook = {"webhook email", "webhook text"}
    for (name, source), arrived in zip(before.items(), bodies, strict=True):
        if name not in webhook:  # those are listed in other words than an edit has
            assert arrived.encode() == source, name


@pytest.mark.parametrize("name", ODD)
def test_an_odd_file_arrives_as_it_is(
    name: str, program: Program, caller: Caller, qtbot: QtBot, tmp_path: Path
) -> None:
    locator = LOCATORS["published example"]
    file = tmp_path / "odd.json"
    file.write_bytes(draft_file_text(locator, ODD[name]))
    program.parts.office.open_file(file)
    draft = program.parts.desk.shelf.draft_at
    wanted = ODD[name].strip()
    qtbot.waitUntil(lambda: (one := draft(locator)) is not None and one.source() == wanted)
    submit_all_looked_at(program, qtbot)
    arrived = [each["body"] for each in caller.seen() if each["kind"] == "edit"]
    assert arrived == [wanted]
