"""Which files are on their way is kept with their draft, whenever the journal answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.ui.journal_ports import DraftsKept, KeptDraft
from draft_editor.ui.ports import ProfileChanged
from pretend_outside import CARD
from window_stage import ONE, Office, card, new_office, open_office


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        office.journal.noted.clear()
        yield office


@pytest.fixture
def early(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    """A draft is open; the journal has not answered yet."""
    with new_office(qtbot, qapp) as office:
        office.journal.noted.clear()
        office.desk.keeping.begin_anew()
        office.read(card(ONE, "first", "Maria"))
        yield office


def noted(office: Office) -> list[tuple[object, ...]]:
    return [entry[1:] for entry in office.journal.noted if entry[0] == "note_files"]


def test_files_on_their_way_are_noted_before_their_rows_and_go_on(
    office: Office, tmp_path: FilePath
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("notes", encoding="utf-8")
    office.desk.uploads.offer([QUrl.fromLocalFile(str(file))])
    assert [entry[0] for entry in office.journal.noted][:2] == ["note_files", "note"]
    ((key, files),) = noted(office)
    assert key == ONE
    it = card(ONE, "first", "Maria")
    again = Draft(office.draft.source(), ONE)
    office.desk.on_event(ProfileChanged(CARD))
    assert office.asked("cancel_upload") == [("cancel_upload", 1)]
    kept = KeptDraft(ONE, it, again, "", str(files))
    office.desk.on_event(DraftsKept((kept,), ONE, (), ()))
    assert office.asked("upload")[1:] == [("upload", 2, file, "text/plain")]
    assert office.outside.tries[1].before == (office.outside.tries[0].token,)


def test_files_that_were_dropped_before_the_journal_answered_are_noted(
    early: Office, tmp_path: FilePath
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("notes", encoding="utf-8")
    early.desk.uploads.offer([QUrl.fromLocalFile(str(file))])
    assert noted(early) == []
    early.desk.on_event(DraftsKept((), None, (), ()))
    ((key, files),) = noted(early)
    assert key == ONE
    assert early.outside.tries[0].token in str(files)
