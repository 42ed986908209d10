"""Undo and Redo of the window: they say what they would do, and go to where it was done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from window_stage import BODY, TWO, Office, open_office

WHEN = Path.of("messageAttributes", "draftAttributes", "scheduledOn")


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        yield office


def action(office: Office, name: str) -> QAction:
    return office.window.actions_by_name[f"action.{name}"]


def offered(office: Office) -> tuple[str, bool, str, bool]:
    undo, redo = action(office, "undo"), action(office, "redo")
    return undo.text(), undo.isEnabled(), redo.text(), redo.isEnabled()


def test_they_say_what_they_would_do(office: Office) -> None:
    assert offered(office) == ("Undo", False, "Redo", False)
    office.desk.sheet.write(BODY, "edited")
    undo, can_undo, redo, can_redo = offered(office)
    assert (can_undo, redo, can_redo) == (True, "Redo", False)
    assert undo.startswith("Undo")
    assert undo != "Undo"
    action(office, "undo").trigger()
    assert office.text() == "first"
    assert offered(office) == ("Undo", False, undo.replace("Undo", "Redo", 1), True)
    action(office, "redo").trigger()
    assert office.text() == "edited"
    assert offered(office) == (undo, True, "Redo", False)


def test_they_belong_to_the_open_draft(office: Office) -> None:
    office.desk.sheet.write(BODY, "edited")
    office.desk.open_draft(TWO)
    assert offered(office) == ("Undo", False, "Redo", False)
    office.desk.sheet.lay(None)
    assert offered(office) == ("Undo", False, "Redo", False)
    action(office, "undo").trigger()
    office.desk.undoing.undo()
    office.desk.undoing.redo()
    assert office.desk.sheet.draft is None


def test_what_is_taken_back_is_gone_to(office: Office) -> None:
    tabs = office.desk.editor.tabs
    office.desk.sheet.write(WHEN, "2026-11-24T09:00:00-0600")
    there = next(index for index in range(tabs.count()) if _holds(office, index))
    tabs.setCurrentIndex(there + 1)
    action(office, "undo").trigger()
    assert tabs.currentIndex() == there
    tabs.setCurrentIndex(there + 1)
    action(office, "redo").trigger()
    assert tabs.currentIndex() == there


def _holds(office: Office, index: int) -> bool:
    """Whether the tab shows the field that the test writes to."""
    page = office.desk.editor.pages.make(index)
    return any(page.isAncestorOf(row) for row in office.desk.editor.rows() if row.path == WHEN)
