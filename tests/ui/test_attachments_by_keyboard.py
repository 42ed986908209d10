"""Files with no hand on a mouse: in, along, named, shown, moved, stopped, out and back again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Final

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.places import ATTACHMENTS
from draft_editor.model.words import words
from draft_editor.ui.fields.attachments import AttachmentsField
from draft_editor.ui.files.upload_rows import rows_of
from draft_editor.ui.ports import UploadEnded
from field_stage import ALT, CONTROL, NONE
from upload_news import told
from window_stage import Office, open_office

MOST: Final = 80
URL: Final = "https://files.example.com/a"


class Desk:
    """A window with three files on their way, and only its keyboard."""

    def __init__(self, office: Office, qtbot: QtBot) -> None:
        self.office, self._qtbot = office, qtbot
        field = office.desk.editor.attachments()
        assert field is not None
        self.field: AttachmentsField = field

    def press(self, *keys: Qt.Key, with_: Qt.KeyboardModifier = NONE) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
            self.office.press(key, with_)

    def at(self) -> str:
        """Where the keyboard is; everything it comes to has a name."""
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        found = QApplication.focusWidget()
        assert isinstance(found, QWidget)
        spoken = QAccessible.queryAccessibleInterface(found)
        assert spoken is not None
        assert spoken.text(QAccessible.Text.Name)
        return found.objectName().removeprefix(str(ATTACHMENTS))

    def tab_to(self, part: str) -> list[str]:
        """Press Tab until the keyboard is there; the stops on the way."""
        stops: list[str] = []
        for _ in range(MOST):
            stops.append(self.at())
            if stops[-1] == part:
                return stops
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {part}: {stops}")

    def names(self) -> list[str]:
        """The names of all rows."""
        rows = rows_of(self.office.draft)
        return [str(row["originalFileName"]) for row in rows if isinstance(row, dict)]

    def choose(self, text: str) -> None:
        """Take an entry of the menu that the menu key opens, at the chosen row."""
        view = self.field.view
        place = view.visualRect(view.currentIndex()).center()
        reason = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(reason, place, view.mapToGlobal(place))
        QApplication.sendEvent(view, event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        (entry,) = (each for each in menu.actions() if each.text() == text)
        assert entry.isEnabled()
        for _ in range(MOST):
            if menu.activeAction() is entry:
                break
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        self.return_to()

    def return_to(self) -> None:
        """What had opened is closed: a desktop gives the window its keyboard back."""
        self.office.window.activateWindow()
        self._qtbot.waitUntil(self.office.window.isActiveWindow)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: FilePath) -> Iterator[Desk]:
    with open_office(qtbot, qapp) as office:
        office.make_tabs()
        files = [tmp_path / name for name in ("a.txt", "b.txt", "c.txt")]
        for file in files:
            file.write_text(file.name, encoding="utf-8")
        office.desk.uploads.offer([QUrl.fromLocalFile(str(file)) for file in files])
        yield Desk(office, qtbot)
        told(office.desk.uploads)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is asked to say."""
    said: list[str] = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


def test_tab_goes_through_the_files_and_out_of_them_again(desk: Desk) -> None:
    desk.tab_to("")
    desk.press(Qt.Key.Key_Tab)
    stops = [*desk.tab_to(":down"), "out"]
    assert stops == [":browse", ":add", ":stop", ":edit", ":remove", ":up", ":down", "out"]
    desk.press(Qt.Key.Key_Tab)
    assert not desk.at().startswith(":")
    for _ in stops:
        desk.press(Qt.Key.Key_Backtab, with_=Qt.KeyboardModifier.ShiftModifier)
    assert desk.at() == ""
    spoken = QAccessible.queryAccessibleInterface(desk.field.view)
    assert spoken is not None
    assert "F2 names it" in spoken.text(QAccessible.Text.Description)
    assert spoken.child(0).text(QAccessible.Text.Name) == "a.txt, text/plain, 1 KB, waiting"


def test_a_file_is_named_shown_moved_and_taken_out(desk: Desk, heard: list[str]) -> None:
    desk.tab_to("")
    desk.press(Qt.Key.Key_Down, Qt.Key.Key_F2)
    assert desk.at() == "[1].originalFileName"
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.selectedText() == "b"
    QTest.keyClicks(line, "Invoice")
    desk.press(Qt.Key.Key_Return)
    assert (desk.at(), desk.field.is_open()) == ("", False)
    assert desk.names() == ["a.txt", "Invoice.txt", "c.txt"]
    desk.press(Qt.Key.Key_Return)
    assert desk.at() == "[1].originalFileName"
    desk.press(Qt.Key.Key_Tab)
    assert desk.at() == "[1].docSize"
    desk.press(Qt.Key.Key_Escape)
    assert (desk.at(), desk.field.is_open()) == ("", False)
    desk.press(Qt.Key.Key_Space)
    shown = desk.office.dialog()
    assert shown.windowTitle() == "Preview of Invoice.txt"
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    desk.return_to()
    assert desk.at() == ""
    desk.press(Qt.Key.Key_Up, with_=ALT)
    assert (desk.names()[0], desk.field.current()) == ("Invoice.txt", 0)
    desk.press(*[Qt.Key.Key_Delete] * 3)
    assert (desk.names(), desk.at()) == ([], "")
    desk.press(*[Qt.Key.Key_Z] * 3, with_=CONTROL)
    assert (desk.names(), desk.at()) == (["Invoice.txt", "a.txt", "c.txt"], "")


def test_an_upload_is_stopped_and_carried_again(desk: Desk, heard: list[str]) -> None:
    uploads, asked = desk.office.desk.uploads, desk.office.asked
    desk.tab_to(":stop")
    desk.press(Qt.Key.Key_Space)
    assert asked("cancel_upload") == [("cancel_upload", 1)]
    assert desk.names()[0] == "a.txt", "its row stays"
    assert desk.at() == "", "where the button was is nothing any more"
    desk.tab_to(":again")
    desk.press(Qt.Key.Key_Space)
    assert [entry[1] for entry in asked("upload")] == [1, 2, 3, 4]
    desk.tab_to("")
    desk.choose("Stop upload")
    desk.choose("Upload again")
    assert [entry[1] for entry in asked("upload")] == [1, 2, 3, 4, 5]
    uploads.on_upload_ended(UploadEnded(5, URL))
    uploads.on_upload_ended(UploadEnded(2, "", words("No network.")))
    told(uploads)
    assert heard == [
        "a.txt, text/plain, 1 KB, uploaded",
        "b.txt, text/plain, 1 KB, failed: No network.",
    ]
    uploads.stop(desk.field.item(0))  # there is nothing to stop
    desk.press(Qt.Key.Key_C, with_=CONTROL)
    assert QGuiApplication.clipboard().text() == URL
    assert heard[-1] == "The link is copied."
