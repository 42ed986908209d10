"""The files of a message: dropped, pasted, browsed for; each row says where its file is."""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import Final

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.model.words import words
from draft_editor.ui.fields.attachments import AttachmentsField, size_text
from draft_editor.ui.fields.records import RecordSpec, text_of
from draft_editor.ui.forms.declare import item_rows
from draft_editor.ui.ports import UploadEnded, UploadMoved
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.style import Style
from draft_editor.ui.tokens import CONTRAST, DARK, LIGHT, Colours
from draft_editor.ui.uploads import Uploads
from field_stage import CONTROL, NONE, FieldStage, build
from pretend_outside import PretendOutside

PATH: Final = "messageAttributes.attachments"
FILES: Final = RecordSpec(
    lambda item, index: text_of(item, "originalFileName") or f"File {index + 1}",
    item_rows(("originalFileName",), ("fileURL",)),
    words("No files yet."),
    words("Add a link"),
)


class Files:
    """The field on its stage, with the outside that carries the files."""

    def __init__(self, qtbot: QtBot, source: str) -> None:
        self.outside = PretendOutside()
        self.refused: list[str] = []
        self.stage: FieldStage = build(qtbot, PATH, self._make, source)

    def _make(self, sheet: Sheet, path: Path) -> AttachmentsField:
        self.uploads = Uploads(sheet, self.outside, sheet)
        self.uploads.refused.connect(
            lambda reasons: self.refused.extend(str(each) for each in reasons)
        )
        return AttachmentsField(sheet, path, FILES, self.uploads)

    @property
    def field(self) -> AttachmentsField:
        assert isinstance(self.stage.field, AttachmentsField)
        return self.stage.field

    def names(self) -> list[str]:
        model = self.field.model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def states(self) -> list[str]:
        return [
            self.field.state_of(self.field.item(row))[0]
            for row in range(self.field.model.rowCount())
        ]


@pytest.fixture
def files(qtbot: QtBot, qapp: QApplication) -> Files:
    return Files(qtbot, "{}")


def a_file(folder: FilePath, name: str) -> QUrl:
    (folder / name).write_bytes(b"12345")
    return QUrl.fromLocalFile(str(folder / name))


def carried(urls: list[QUrl]) -> QMimeData:
    content = QMimeData()
    content.setUrls(urls)
    return content


def enter(field: AttachmentsField, content: QMimeData) -> bool:
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, content, Qt.MouseButton.LeftButton, NONE
    )
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def drop(field: AttachmentsField, content: QMimeData) -> bool:
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, content, Qt.MouseButton.LeftButton, NONE
    )
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def test_files_are_dropped_and_what_is_none_is_refused_by_name(
    files: Files, tmp_path: FilePath
) -> None:
    content = carried(
        [
            a_file(tmp_path, "a.txt"),
            QUrl.fromLocalFile(str(tmp_path)),
            QUrl("https://example.com/x"),
            a_file(tmp_path, "b.txt"),
        ]
    )
    assert enter(files.field, content)
    assert drop(files.field, content)
    assert files.names() == ["a.txt", "b.txt"]
    assert files.states() == ["uploading", "uploading"]
    assert len(files.refused) == 2
    assert tmp_path.name in files.refused[0]
    assert "example.com" in files.refused[1]
    text = QMimeData()
    text.setText("words")
    assert not enter(files.field, text)


def test_files_are_pasted(files: Files, tmp_path: FilePath) -> None:
    QGuiApplication.clipboard().setMimeData(carried([a_file(tmp_path, "a.txt")]))
    files.stage.press(Qt.Key.Key_V, CONTROL)
    assert files.names() == ["a.txt"]
    QGuiApplication.clipboard().setText("no file")
    files.stage.press(Qt.Key.Key_V, CONTROL)
    assert files.names() == ["a.txt"]


def test_files_are_browsed_for(
    files: Files, tmp_path: FilePath, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [a_file(tmp_path, "a.txt")]
    # The desktop's own dialog cannot be driven from here.
    monkeypatch.setattr(QFileDialog, "getOpenFileUrls", lambda *_: (chosen, ""))
    browse = files.stage.part(f"{PATH}:browse")
    assert isinstance(browse, QPushButton)
    browse.click()
    assert files.names() == ["a.txt"]
    assert browse.accessibleName() == f"{files.stage.row.label}: browse for files"


def test_each_row_says_where_its_file_is(files: Files, tmp_path: FilePath) -> None:
    files.field.offer([a_file(tmp_path, "a.txt"), a_file(tmp_path, "b.txt")])
    files.field.add()
    assert files.states() == ["uploading", "uploading", "not uploaded"]
    files.uploads.on_upload_moved(UploadMoved(1, 2, 4))
    assert files.field.state_of(files.field.item(0))[2] == 0.5
    files.uploads.on_upload_ended(UploadEnded(1, "https://files.example.com/a"))
    files.uploads.on_upload_ended(UploadEnded(2, "", words("No network.")))
    assert files.states() == ["uploaded", "failed", "not uploaded"]


def test_a_failed_file_is_carried_again_by_its_button(files: Files, tmp_path: FilePath) -> None:
    files.field.offer([a_file(tmp_path, "a.txt")])
    again = files.stage.part(f"{PATH}:again")
    assert isinstance(again, QPushButton)
    assert not again.isVisible()
    files.uploads.on_upload_ended(UploadEnded(1, "", words("No network.")))
    assert again.isVisible()
    again.click()
    assert [entry[0] for entry in files.outside.asked] == ["upload", "upload"]
    assert files.states() == ["uploading"]
    assert not again.isVisible()


def test_a_file_that_was_taken_out_on_its_way_comes_back_with_a_button_to_carry_it(
    files: Files, tmp_path: FilePath
) -> None:
    files.field.offer([a_file(tmp_path, "a.txt")])
    files.field.view.setFocus()
    files.stage.press(Qt.Key.Key_Delete)
    assert files.outside.asked[1:] == [("cancel_upload", 1)]
    files.stage.sheet.undo()
    assert files.states() == ["not uploaded"]
    again = files.stage.part(f"{PATH}:again")
    assert isinstance(again, QPushButton)
    assert again.isVisible()
    again.click()
    assert files.states() == ["uploading"]


def test_keys_of_the_list_work_here_too(files: Files, tmp_path: FilePath) -> None:
    files.field.offer([a_file(tmp_path, "a.txt"), a_file(tmp_path, "b.txt")])
    files.field.view.setFocus()
    files.stage.press(Qt.Key.Key_Delete)
    assert files.names() == ["b.txt"]
    files.stage.sheet.undo()
    assert files.names() == ["a.txt", "b.txt"]


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=lambda colours: colours.name)
def test_every_row_can_be_painted(
    files: Files, tmp_path: FilePath, qapp: QApplication, colours: Colours
) -> None:
    style = Style(qapp, LIGHT)
    style.wear(colours)
    rows = (
        '{"originalFileName":"a.png","mimeType":"image/png","docSize":"999","fileURL":"u"},'
        '{"originalFileName":"b.pdf","mimeType":"application/pdf","docSize":"1234567"},'
        '{"mimeType":"application/pdf","attachmentExtension":"pdf","docSize":"many"},'
        '"no object",{}'
    )
    files.stage.lay(f'{{"messageAttributes":{{"attachments":[{rows}]}}}}')
    files.field.offer([a_file(tmp_path, "a.txt"), a_file(tmp_path, "c.txt")])
    files.uploads.on_upload_moved(UploadMoved(1, 2, 4))
    files.uploads.on_upload_ended(UploadEnded(2, "", words("No network.")))
    files.field.view.setFocus()
    picture = files.field.view.grab().toImage()
    seen = {picture.pixelColor(x, 10).name() for x in range(0, picture.width(), 2)}
    assert len(seen) > 2, "something was painted in the first row"
    style.wear(LIGHT)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        ("", ""),
        ("0", "1 KB"),
        ("999", "1 KB"),
        ("1500", "2 KB"),
        ("999999", "1000 KB"),
        ("1000000", "1.0 MB"),
        ("12345678", "12.3 MB"),
        ("9" * 16, "9" * 16),
        ("12 KB", "12 KB"),
        ("٣", "٣"),
        ("-5", "-5"),
    ],
)
def test_a_size_is_told_as_people_read_it(size: str, text: str) -> None:
    assert size_text(size) == text
