"""The upload target of a profile, chosen and filled in by keyboard; its secrets are not shown."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QLineEdit, QWidget

from draft_editor.ui.dialogs.profile import ProfileDialog
from draft_editor.ui.profile_details import ProfileDetails
from draft_editor.ui.upload_details import KINDS, UploadDetails

Show = Callable[[QDialog], None]

WEBDAV = UploadDetails(
    kind="webdav", url="https://files.example/dav", has_login=True, kept="webdav"
)
S3 = UploadDetails(
    kind="s3",
    url="https://s3.example",
    bucket="estimates",
    region="eu",
    key_id="key-1",
    kept="s3",
)


class Section:
    """The dialog's upload part by its names."""

    def __init__(self, show: Show, upload: UploadDetails | None = None) -> None:
        self.dialog = ProfileDialog(
            ProfileDetails(
                name="Main", department="d", user="u", upload=upload or UploadDetails(), was="Main"
            )
        )
        self.given = QSignalSpy(self.dialog.given)
        show(self.dialog)

    def entry(self, part: str) -> QWidget:
        found = self.dialog.findChild(QWidget, f"profile.upload_{part}")
        assert isinstance(found, QLineEdit | QComboBox | QCheckBox)
        return found

    def line(self, part: str) -> QLineEdit:
        found = self.entry(part)
        assert isinstance(found, QLineEdit)
        return found

    def type(self, part: str, text: str) -> None:
        self.line(part).setFocus()
        QTest.keyClicks(self.line(part), text)

    def choose(self, kind: str) -> None:
        box = self.entry("kind")
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(KINDS.index(kind)):
            QTest.keyClick(box, Qt.Key.Key_Down)

    def shown(self) -> list[str]:
        """The fields that are seen, in the order of the tab key."""
        parts = []
        widget: QWidget | None = self.entry("kind")
        while widget is not None and (name := widget.objectName()) != "profile.more":
            if re.fullmatch("profile.upload_[a-z_]+", name) and widget.isVisible():
                parts.append(name.removeprefix("profile.upload_"))
            widget = widget.nextInFocusChain()
        return parts

    def complaint(self, part: str) -> str:
        found = self.dialog.findChild(QLabel, f"profile.upload_{part}:complaint")
        assert isinstance(found, QLabel)
        return found.text() if found.isVisible() else ""

    def save(self) -> None:
        name = self.dialog.findChild(QLineEdit, "profile.name")
        assert isinstance(name, QLineEdit)
        QTest.keyClick(name, Qt.Key.Key_Return)

    def only_given(self) -> UploadDetails:
        assert self.given.count() == 1
        details = self.given.at(0)[0]
        assert isinstance(details, ProfileDetails)
        return details.upload


@pytest.mark.parametrize(
    ("upload", "parts"),
    [
        (UploadDetails(), ["kind"]),
        (UploadDetails(kind="put", url="https://f"), ["kind", "url"]),
        (
            UploadDetails(kind="webdav", url="https://f"),
            ["kind", "url", "read_url", "has_login"],
        ),
        (WEBDAV, ["kind", "url", "read_url", "has_login", "name", "secret"]),
        (
            UploadDetails(kind="presigned", url="https://f", has_login=True, kept="presigned"),
            ["kind", "url", "has_login", "name", "secret"],
        ),
        (S3, ["kind", "url", "bucket", "region", "key_id", "secret_key", "read_url"]),
    ],
)
def test_each_kind_shows_what_it_needs_and_nothing_is_lost(
    show: Show, upload: UploadDetails, parts: list[str]
) -> None:
    section = Section(show, upload)
    assert section.shown() == parts
    for part in parts:
        assert section.entry(part).accessibleName()
        assert section.entry(part).accessibleDescription()
    section.save()
    assert section.only_given() == upload


def test_a_bucket_is_filled_in_by_keyboard(show: Show) -> None:
    section = Section(show)
    before = section.dialog.height()
    section.choose("s3")
    assert section.dialog.height() >= before
    for part, text in (
        ("url", " https://s3.example "),
        ("bucket", "estimates"),
        ("key_id", "key-1"),
        ("secret_key", "s3cret"),
    ):
        section.type(part, text)
    assert section.line("secret_key").echoMode() is QLineEdit.EchoMode.Password
    section.save()
    assert section.only_given() == UploadDetails(
        kind="s3", url="https://s3.example", bucket="estimates", key_id="key-1", secret="s3cret"
    )


def test_a_login_is_asked_for_where_the_target_asks(show: Show) -> None:
    section = Section(show)
    section.choose("webdav")
    section.type("url", "https://files.example")
    assert not section.line("name").isVisible()
    QTest.keyClick(section.entry("has_login"), Qt.Key.Key_Space)
    section.type("name", "advisor")
    section.type("secret", " pass word")
    section.save()
    assert section.only_given() == UploadDetails(
        kind="webdav",
        url="https://files.example",
        has_login=True,
        name="advisor",
        secret=" pass word",
    )


def test_what_is_missing_is_said_at_its_place(show: Show) -> None:
    section = Section(show)
    section.choose("s3")
    section.save()
    assert section.complaint("url") == "The address for uploads is missing."
    assert section.complaint("bucket") == "The bucket is missing."
    assert section.complaint("key_id") == "The key id is missing."
    assert section.complaint("secret_key") == "The secret key is missing."
    section.choose("webdav")
    QTest.keyClick(section.entry("has_login"), Qt.Key.Key_Space)
    section.save()
    assert section.complaint("name") == "The user name is missing."
    assert section.complaint("secret") == "The password is missing."
    assert section.given.count() == 0
    section.type("name", "a")
    assert section.complaint("name") == ""


def test_a_login_that_is_kept_is_changed_as_a_whole(show: Show) -> None:
    section = Section(show, WEBDAV)
    assert section.line("name").text() == section.line("secret").text() == ""
    assert section.line("secret").placeholderText() == "Unchanged"
    section.type("name", "other")
    section.save()
    assert section.complaint("secret") == "The password is missing."
    section.type("secret", "word")
    section.save()
    assert (section.only_given().name, section.only_given().secret) == ("other", "word")


def test_another_kind_does_not_get_the_login_of_the_former(show: Show) -> None:
    section = Section(show, WEBDAV)
    section.choose("s3")
    section.type("bucket", "estimates")
    section.type("key_id", "key-1")
    section.save()
    assert section.complaint("secret_key") == "The secret key is missing."
    section.choose("none")
    section.save()
    assert section.only_given() == UploadDetails(kept="webdav")


def test_no_secret_outlasts_the_dialog(show: Show) -> None:
    section = Section(show, WEBDAV)
    section.type("name", "other")
    section.type("secret", "word")
    section.save()
    section.dialog.done_well()
    assert not section.dialog.isVisible()
    for part in ("name", "secret"):
        assert section.line(part).text() == ""
        assert not section.line(part).isUndoAvailable()


def test_the_details_hide_what_is_secret() -> None:
    shown = repr(UploadDetails(kind="s3", key_id="key-1", name="advisor", secret="s3cret"))
    assert not any(hidden in shown for hidden in ("key-1", "advisor", "s3cret"))
    assert KINDS[0] == UploadDetails().kind
