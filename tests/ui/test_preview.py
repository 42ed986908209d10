"""A file looked at before it is sent: large where it is a picture, and always what is known."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.model.json_text import Json
from draft_editor.ui.dialogs.preview import Preview
from draft_editor.ui.fields.attachments import AttachmentsField
from draft_editor.ui.ports import UploadEnded
from upload_news import told
from window_stage import Office, open_office


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        yield office


def field_of(office: Office) -> AttachmentsField:
    field = office.desk.editor.attachments()
    assert field is not None
    return field


def offered(office: Office, path: FilePath) -> AttachmentsField:
    field = field_of(office)
    office.desk.uploads.offer([QUrl.fromLocalFile(str(path))])
    field.view.setCurrentIndex(field.model.index(0))
    field.view.setFocus()
    return field


def a_picture(path: FilePath) -> FilePath:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(path))
    return path


def preview(office: Office) -> Preview:
    found = office.dialog()
    assert isinstance(found, Preview)
    return found


def text(dialog: Preview, name: str) -> str:
    label = dialog.findChild(QLabel, f"preview.{name}")
    assert label is not None
    return label.text()


def test_space_shows_a_picture_and_escape_closes_it(office: Office, tmp_path: FilePath) -> None:
    field = offered(office, a_picture(tmp_path / "belt.png"))
    office.press(Qt.Key.Key_Space)
    dialog = preview(office)
    canvas = dialog.findChild(QWidget, "preview.picture")
    assert canvas is not None
    assert canvas.isVisible()
    assert canvas.size().width() >= 300
    assert canvas.accessibleName() == "Preview of belt.png"
    assert canvas.grab().toImage().pixelColor(canvas.rect().center()) == QColor("red")
    assert text(dialog, "facts").startswith("image/png · ")
    assert text(dialog, "facts").endswith(" · waiting")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert field.item(0)


def test_a_double_click_does_too_and_space_closes_it(office: Office, tmp_path: FilePath) -> None:
    field = offered(office, a_picture(tmp_path / "belt.png"))
    field.view.doubleClicked.emit(field.model.index(0))
    dialog = preview(office)
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    assert not dialog.isVisible()


def test_of_another_file_it_says_what_is_known_and_the_system_may_open_it(
    office: Office, tmp_path: FilePath, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "estimate.pdf").write_bytes(b"%PDF-1.7\n")
    offered(office, tmp_path / "estimate.pdf")
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    office.press(Qt.Key.Key_Space)
    dialog = preview(office)
    assert text(dialog, "said") == "No preview of this file; the system may show it."
    button = dialog.findChild(QPushButton, "preview.open")
    assert button is not None
    button.click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "estimate.pdf"))]
    dialog.reject()


def test_a_picture_that_cannot_be_read_is_said_to_be_so(office: Office, tmp_path: FilePath) -> None:
    (tmp_path / "belt.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    offered(office, tmp_path / "belt.png")
    office.press(Qt.Key.Key_Space)
    dialog = preview(office)
    assert text(dialog, "said") == "This picture cannot be shown here: it is damaged, or too large."
    dialog.reject()


def test_a_link_is_not_fetched_for_it(office: Office) -> None:
    field = field_of(office)
    row: Json = {"fileURL": "https://files.example.com/a.png", "mimeType": "image/png"}
    office.desk.sheet.insert(field.path / 0, row)
    field.view.setFocus()
    before = len(office.outside.asked)
    office.press(Qt.Key.Key_Space)
    dialog = preview(office)
    assert text(dialog, "said") == "No preview of this file; the system may show it."
    assert len(office.outside.asked) == before
    dialog.reject()


def test_a_picture_shows_itself_in_its_row_and_stays_when_it_is_uploaded(
    office: Office, tmp_path: FilePath
) -> None:
    field = offered(office, a_picture(tmp_path / "belt.png"))

    def colour() -> QColor:
        return field.view.viewport().grab().toImage().pixelColor(24, 22)

    colour()  # asks for it
    QTest.qWait(0)
    assert colour() == QColor("red")
    office.desk.on_event(UploadEnded(1, "https://files.example.com/a"))
    told(office.desk.uploads)
    assert field.state_of(field.item(0)).word == "uploaded"
    assert colour() == QColor("red")
