"""A file is dropped and taken out again on its way: the way ends, and Undo offers it anew."""

from __future__ import annotations

from pathlib import Path as FilePath

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from draft_editor.app import Program
from draft_editor.assembly.office import Office
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.draft.tree import ABSENT
from draft_editor.ui.files.uploads import STOPPED
from open_program import lay
from sandbox_caller import Caller


def test_a_file_taken_out_is_stopped_and_comes_back_with_undo(
    program: Program, caller: Caller, qtbot: QtBot, tmp_path: FilePath
) -> None:
    desk = program.parts.desk
    lay(desk, caller.sandbox.drafts["maria text"], qtbot.waitUntil)
    file = tmp_path / "estimate.pdf"
    file.write_bytes(b"%PDF-1.4")
    caller.script({"on": "file", "do": "hang:50"})
    rows = desk.sheet.value(ATTACHMENTS)
    place = ATTACHMENTS / (len(rows) if isinstance(rows, list) else 0)
    desk.uploads.offer([QUrl.fromLocalFile(str(file))])
    qtbot.waitUntil(lambda: desk.sheet.value(place) is not ABSENT)
    qtbot.waitUntil(lambda: any(each["kind"] == "file" for each in caller.seen()))
    desk.sheet.remove(place)
    assert desk.uploads.is_idle()
    office = program.parts.porter._office()
    assert isinstance(office, Office)
    qtbot.waitUntil(lambda: not office._carrier._jobs)  # the way has ended
    desk.undoing.undo()
    row = desk.sheet.value(place)
    assert isinstance(row, dict)
    upload = desk.uploads.upload_of(row)
    assert upload is not None
    assert upload.why == STOPPED
    desk.uploads.retry(row)
    qtbot.waitUntil(lambda: desk.sheet.value(place / "fileURL") is not ABSENT)
    assert str(desk.sheet.value(place / "fileURL")).startswith(caller.sandbox.origin)
