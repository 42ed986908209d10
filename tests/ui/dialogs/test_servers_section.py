"""What was said about servers is seen in the profile, changed there and taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton

from draft_editor.model.link_servers import NO_SERVERS, LinkServers
from draft_editor.ui.dialogs.profile import ProfileDialog
from draft_editor.ui.profile_details import ProfileDetails
from draft_editor.ui.upload_details import UploadDetails

Show = Callable[[QDialog], None]

KNOWN = LinkServers(("files.example.com",), ("ads.example.com",))


class Section:
    """The dialog's two lists by their names."""

    def __init__(self, show: Show, servers: LinkServers) -> None:
        self.dialog = ProfileDialog(
            ProfileDetails(
                name="Main",
                department="d",
                user="u",
                upload=UploadDetails(servers=servers),
                was="Main",
            )
        )
        self.given = QSignalSpy(self.dialog.given)
        show(self.dialog)

    def entry(self, rule: str) -> QPlainTextEdit:
        found = self.dialog.findChild(QPlainTextEdit, f"profile.servers_{rule}")
        assert found is not None
        return found

    def complaint(self, rule: str) -> str:
        found = self.dialog.findChild(QLabel, f"profile.servers_{rule}:complaint")
        assert isinstance(found, QLabel)
        return found.text() if found.isVisible() else ""

    def save(self) -> None:
        found = self.dialog.findChild(QPushButton, "profile.save")
        assert found is not None
        found.click()

    def saved(self) -> LinkServers:
        details = self.given.at(self.given.count() - 1)[0]
        assert isinstance(details, ProfileDetails)
        return details.upload.servers


def test_where_nothing_was_said_nothing_is_shown(show: Show) -> None:
    section = Section(show, NO_SERVERS)
    assert not section.entry("always").isVisible()
    section.save()
    assert section.saved() == NO_SERVERS


def test_what_was_said_is_shown_and_taken_back_by_keyboard(show: Show) -> None:
    section = Section(show, KNOWN)
    always, never = section.entry("always"), section.entry("never")
    assert (always.toPlainText(), never.toPlainText()) == ("files.example.com", "ads.example.com")
    assert always.accessibleName() == "Servers asked about links"
    never.setFocus()
    never.selectAll()
    QTest.keyClick(never, Qt.Key.Key_Delete)
    QTest.keyClick(never, Qt.Key.Key_Backtab)
    assert section.dialog.focusWidget() is always
    always.moveCursor(always.textCursor().MoveOperation.End)
    always.insertPlainText("\n Cdn.example.com:443 \n\ncdn.example.com")
    section.save()
    assert section.saved() == LinkServers(("files.example.com", "cdn.example.com"))


def test_what_is_no_server_is_said_at_its_list(show: Show) -> None:
    section = Section(show, KNOWN)
    section.entry("always").setPlainText("files.example.com\nhttps://cdn.example.com/")
    section.entry("never").setPlainText("a b")
    section.save()
    assert section.given.count() == 0
    said = "“https://cdn.example.com/” is no server; write it like “files.example.com”."
    assert section.complaint("always") == said
    assert section.complaint("never").startswith("“a b” is no server")
    assert section.dialog.focusWidget() is section.entry("always")
    section.entry("always").clear()
    assert section.complaint("always") == ""
