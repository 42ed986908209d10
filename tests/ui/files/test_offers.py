"""Files offered by drop, paste and dialog: one path, one check, and each refusal named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.places import ATTACHMENTS
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json
from draft_editor.model.words import Words, words
from draft_editor.ui.fields.attachments import AttachmentsField
from draft_editor.ui.ports import UploadEnded
from field_stage import CONTROL, NONE
from picture_heads import png
from upload_news import told
from window_stage import Office, open_office


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: FilePath) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        office.outside.pictures = tmp_path / "own" / "pictures"
        yield office


@pytest.fixture
def three(tmp_path: FilePath) -> QMimeData:
    """Two files that are taken, and a web page that says it is a picture."""
    (tmp_path / "belt.png").write_bytes(png(40_000, 40_000))
    (tmp_path / "page.png").write_bytes(b"<!doctype html><p>no picture")
    (tmp_path / "estimate.pdf").write_bytes(b"%PDF-1.7\n")
    content = QMimeData()
    names = ("belt.png", "page.png", "estimate.pdf")
    content.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    content.setText("\n".join(names))
    return content


def field_of(office: Office) -> AttachmentsField:
    field = office.desk.editor.attachments()
    assert field is not None
    return field


def rows(office: Office) -> list[Json]:
    value = office.draft.value(ATTACHMENTS)
    return value if isinstance(value, list) else []


def names(office: Office) -> list[str]:
    return [str(row["originalFileName"]) for row in rows(office) if isinstance(row, dict)]


def drop(widget: QWidget, content: QMimeData) -> bool:
    place, copy, left = QPoint(20, 12), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enters = QDragEnterEvent(place, copy, content, left, NONE)
    drops = QDropEvent(QPointF(place), copy, content, left, NONE)
    for event in (enters, drops):
        event.ignore()
        QApplication.sendEvent(widget, event)
        if not event.isAccepted():
            return False
    return True


def drop_on_table(office: Office, content: QMimeData) -> None:
    assert drop(field_of(office), content)


def drop_on_list(office: Office, content: QMimeData) -> None:
    assert drop(field_of(office).view.viewport(), content)


def drop_on_body(office: Office, content: QMimeData) -> None:
    assert drop(office.desk.editor.body().writing().viewport(), content)


def paste_into_table(office: Office, content: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(content)
    field_of(office).view.setFocus()
    office.press(Qt.Key.Key_V, CONTROL)


def paste_into_body(office: Office, content: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(content)
    office.desk.editor.body().focus()
    office.press(Qt.Key.Key_V, CONTROL)


def pick(office: Office, content: QMimeData) -> None:
    with pytest.MonkeyPatch.context() as patch:
        # The desktop's own dialog cannot be driven from here.
        patch.setattr(QFileDialog, "getOpenFileUrls", lambda *_: (content.urls(), ""))
        browse = field_of(office).findChild(QPushButton, f"{ATTACHMENTS}:browse")
        assert browse is not None
        browse.click()


EVERY_WAY = (
    drop_on_table,
    drop_on_list,
    drop_on_body,
    paste_into_table,
    paste_into_body,
    pick,
)
Way = Callable[[Office, QMimeData], None]


@pytest.mark.parametrize("way", EVERY_WAY)
def test_the_same_files_give_the_same_rows_whichever_way(
    office: Office, three: QMimeData, way: Way
) -> None:
    way(office, three)
    assert rows(office) == [
        {
            "attachmentExtension": "png",
            "mimeType": "image/png",
            "originalFileName": "belt.png",
            "docSize": str(len(png(1, 1))),
        },
        {
            "attachmentExtension": "pdf",
            "mimeType": "application/pdf",
            "originalFileName": "estimate.pdf",
            "docSize": "9",
        },
    ]
    assert office.window.notice.text() == (
        "“page.png” is not what its name says: it is a web page (HTML)."
    )
    assert office.text() == "first", "no path was written into the message"
    assert len(office.asked("upload")) == 2
    office.desk.undoing.undo()
    assert rows(office) == [], "one drop is one step"


def test_a_file_that_fails_a_moment_later_hides_no_refusal(
    office: Office, three: QMimeData
) -> None:
    drop_on_table(office, three)
    refused = office.window.notice.text()
    for upload, why in ((1, "No network."), (2, "No room.")):
        office.desk.on_event(UploadEnded(upload, "", Words(why)))
    assert office.window.notice.text() == f"{refused}\n“estimate.pdf”: No room."
    office.window.tell("")
    office.desk.on_event(UploadEnded(2, "", words("No room.")))
    assert office.window.notice.text() == "“estimate.pdf”: No room."


@pytest.mark.parametrize("way", [drop_on_table, drop_on_body, paste_into_table, paste_into_body])
def test_a_picture_that_lies_in_no_file_is_kept_and_attached(office: Office, way: Way) -> None:
    content = QMimeData()
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    content.setImageData(image)
    way(office, content)
    (row,) = rows(office)
    assert isinstance(row, dict)
    assert row["mimeType"] == "image/png"
    (kept,) = office.outside.pictures.iterdir()
    assert kept.name == row["originalFileName"]
    assert kept.name.startswith("Pasted image 20")
    assert QImage(str(kept)).size() == image.size()
    assert office.asked("upload")[0][2] == kept


def test_a_picture_that_comes_as_a_png_file_is_kept_letter_for_letter(office: Office) -> None:
    content = QMimeData()
    content.setData("image/png", png(40_000, 40_000))
    paste_into_table(office, content)
    (kept,) = office.outside.pictures.iterdir()
    assert kept.read_bytes() == png(40_000, 40_000)


def test_a_picture_dragged_out_of_a_browser_is_the_picture_and_not_its_link(
    office: Office,
) -> None:
    content = QMimeData()
    content.setUrls([QUrl("https://example.com/belt.png")])
    content.setImageData(QImage(3, 3, QImage.Format.Format_RGB32))
    drop_on_table(office, content)
    (row,) = rows(office)
    assert isinstance(row, dict)
    assert "fileURL" not in row


def test_a_paste_of_nothing_that_fits_is_said(office: Office) -> None:
    content = QMimeData()
    content.setText("words")
    paste_into_table(office, content)
    assert rows(office) == []
    assert office.window.notice.text() == "There is no file, picture or link on the clipboard."


def test_a_folder_is_asked_about(office: Office, tmp_path: FilePath) -> None:
    folder = tmp_path / "photos"
    (folder / "below").mkdir(parents=True)
    for name in ("b.txt", "a.txt", ".hidden", "below/c.txt"):
        (folder / name).write_text("x")
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(folder))])
    drop_on_body(office, content)
    assert rows(office) == []
    assert office.dialog().windowTitle() == "Attach the 2 files of this folder?"
    office.button("question.leave").click()
    assert rows(office) == []
    drop_on_table(office, content)
    office.button("question.attach").click()
    assert names(office) == ["a.txt", "b.txt"]
    assert str(office.draft.history.done[-1].name) == "Attach 2 files"


def test_an_empty_folder_is_refused_by_name(office: Office, tmp_path: FilePath) -> None:
    (tmp_path / "nothing").mkdir()
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(tmp_path / "nothing"))])
    drop_on_table(office, content)
    assert office.window.notice.text() == "“nothing” holds no files."


def test_what_a_carrier_refuses_depends_on_the_kind_of_message(
    office: Office, tmp_path: FilePath
) -> None:
    (tmp_path / "setup.exe").write_bytes(b"MZ\x90\0\3")
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(tmp_path / "setup.exe"))])
    drop_on_table(office, content)
    assert names(office) == ["setup.exe"]
    office.desk.undoing.undo()
    office.desk.sheet.write(ATTACHMENTS.parent / "protocol", "EMAIL")
    drop_on_table(office, content)
    assert office.draft.value(ATTACHMENTS) in (ABSENT, [])
    assert office.window.notice.text() == (
        "“setup.exe” is a Windows program: mail providers refuse programs."
    )
    office.desk.sheet.write(ATTACHMENTS.parent / "protocol", None)
    drop_on_table(office, content)
    assert names(office) == ["setup.exe"], "nobody publishes a limit for a message of no kind"


def test_without_a_draft_nothing_is_taken(office: Office, three: QMimeData) -> None:
    office.desk.sheet.lay(None)
    drop_on_table(office, three)
    picture = QMimeData()
    picture.setImageData(QImage(3, 3, QImage.Format.Format_RGB32))
    drop_on_table(office, picture)
    assert office.outside.asked == []
    assert not office.outside.pictures.exists()


def test_many_files_are_judged_in_portions_and_become_rows_together(
    office: Office, qtbot: QtBot, tmp_path: FilePath
) -> None:
    content = QMimeData()
    paths = [tmp_path / f"{number:03}.txt" for number in range(180)]
    for path in paths:
        path.write_bytes(b"x")
    (tmp_path / "120.txt").write_bytes(b"")
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop_on_table(office, content)
    assert rows(office) == [], "the window has its turn in between"
    content.setUrls([QUrl.fromLocalFile(str(paths[0]))])
    drop_on_table(office, content)
    qtbot.waitUntil(lambda: len(rows(office)) == 180)
    assert names(office) == [path.name for path in paths if path.stem != "120"] + ["000.txt"]
    assert [str(step.name) for step in office.draft.history.done] == [
        "Attach 179 files",
        "Attach 000.txt",
    ]


def test_a_row_among_hundreds_is_painted_anew_when_its_file_has_arrived(
    office: Office, qtbot: QtBot, tmp_path: FilePath
) -> None:
    content = QMimeData()
    paths = [tmp_path / f"{number:03}.txt" for number in range(120)]
    for path in paths:
        path.write_bytes(b"x")
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop_on_table(office, content)
    qtbot.waitUntil(lambda: bool(office.asked("upload")))
    field = field_of(office)
    field.view.repaint()
    first = field.view.visualRect(field.model.index(0))
    painted: list[QRect] = []

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                painted.append(event.rect())
            return False

    watch = Painted()
    qtbot.waitUntil(office.desk.uploads.is_quiet)
    field.view.viewport().installEventFilter(watch)
    office.desk.on_event(UploadEnded(1, "https://files.example.com/a"))
    told(office.desk.uploads)
    qtbot.waitUntil(lambda: any(rect.contains(first) for rect in painted))
    assert field.state_of(field.item(0)).word == "uploaded"
