"""The files of a message: dropped, pasted, browsed for; each row says where its file is."""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import Final

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.draft.tree import text_of
from draft_editor.model.words import words
from draft_editor.ui.fields.attachments import AttachmentsField
from draft_editor.ui.fields.file_line import size_text
from draft_editor.ui.fields.records import RecordSpec
from draft_editor.ui.files.offers import FolderOffer
from draft_editor.ui.files.uploads import Uploads
from draft_editor.ui.forms.declare import item_rows
from draft_editor.ui.ports import UploadEnded, UploadMoved
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.style import Style
from draft_editor.ui.tokens import CONTRAST, DARK, LIGHT, Colours
from field_stage import ALT, CONTROL, NONE, FieldStage, build, choose, entries, open_menu
from pretend_outside import PretendOutside
from upload_news import told

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
        self.outside.tell = self.uploads.on_found
        self.outside.done = self.uploads.errands.on_done
        self.folders: list[FolderOffer] = []
        self.uploads.folder_asked.connect(self.folders.append)
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
            self.field.state_of(self.field.item(row)).word
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
            QUrl("ftp://example.com/x"),
            a_file(tmp_path, "b.txt"),
        ]
    )
    assert enter(files.field, content)
    assert drop(files.field, content)
    assert files.names() == ["a.txt", "b.txt"]
    assert files.states() == ["waiting", "waiting"]
    said = "“ftp://example.com/x” is no address of a file on the web: such begin with “https://”."
    assert files.refused == [said]
    assert [each.folder.path for each in files.folders] == [tmp_path]
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
    files.uploads.offer([a_file(tmp_path, "a.txt"), a_file(tmp_path, "b.txt")])
    files.stage.sheet.insert(Path.parse(PATH) / 2, {})
    assert files.states() == ["waiting", "waiting", "not uploaded"]
    files.uploads.on_upload_moved(UploadMoved(1, 2, 4))
    assert files.field.state_of(files.field.item(0)).part == 0.5
    assert files.states()[0] == "uploading 50 %"
    files.uploads.on_upload_ended(UploadEnded(1, "https://files.example.com/a"))
    files.uploads.on_upload_ended(UploadEnded(2, "", words("No network.")))
    told(files.uploads)
    assert files.states() == ["uploaded", "failed", "not uploaded"]


def test_a_failed_file_is_carried_again_by_its_button(files: Files, tmp_path: FilePath) -> None:
    files.uploads.offer([a_file(tmp_path, "a.txt")])
    again = files.stage.part(f"{PATH}:again")
    assert isinstance(again, QPushButton)
    assert not again.isVisible()
    files.uploads.on_upload_ended(UploadEnded(1, "", words("No network.")))
    told(files.uploads)
    assert again.isVisible()
    again.click()
    assert [entry[0] for entry in files.outside.asked] == ["upload", "upload"]
    assert files.states() == ["waiting"]
    assert not again.isVisible()


def test_a_file_that_was_taken_out_on_its_way_comes_back_with_a_button_to_carry_it(
    files: Files, tmp_path: FilePath
) -> None:
    files.uploads.offer([a_file(tmp_path, "a.txt")])
    files.field.view.setFocus()
    files.stage.press(Qt.Key.Key_Delete)
    assert files.outside.asked[1:] == [("cancel_upload", 1)]
    files.stage.sheet.undo()
    assert files.states() == ["not uploaded"]
    again = files.stage.part(f"{PATH}:again")
    assert isinstance(again, QPushButton)
    assert again.isVisible()
    again.click()
    assert files.states() == ["waiting"]


def test_keys_of_the_list_work_here_too(files: Files, tmp_path: FilePath) -> None:
    files.uploads.offer([a_file(tmp_path, "a.txt"), a_file(tmp_path, "b.txt")])
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
    files.uploads.offer([a_file(tmp_path, "a.txt"), a_file(tmp_path, "c.txt")])
    files.uploads.on_upload_moved(UploadMoved(1, 2, 4))
    files.uploads.on_upload_ended(UploadEnded(2, "", words("No network.")))
    told(files.uploads)
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


LINKED: Final = (
    '{"messageAttributes":{"attachments":['
    '{"originalFileName":"a.png","docSize":"2048","mimeType":"image/png",'
    '"fileURL":"https://files.example.com/a"},'
    '{"fileURL":"https://files.example.com/b"},{"originalFileName":"c.pdf"}]}}'
)


def test_each_state_has_its_word(files: Files, tmp_path: FilePath) -> None:
    own = "https://files.example.com/0123456789abcdef-a.png"
    files.stage.lay(LINKED.replace("https://files.example.com/a", own))
    files.uploads.offer([a_file(tmp_path, f"{number}.txt") for number in range(3)])
    files.uploads.on_upload_moved(UploadMoved(1, 427, 1000))
    files.uploads.on_upload_ended(UploadEnded(2, "", words("No network.")))
    told(files.uploads)
    assert files.states() == [
        "uploaded",
        "only a link",
        "not uploaded",
        "uploading 42 %",
        "failed",
        "waiting",
    ]
    spoken = [
        files.field.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 3, 4)
    ]
    assert spoken == [
        "a.png, image/png, 2 KB, uploaded",
        "0.txt, text/plain, 1 KB, uploading 42 %",
        "1.txt, text/plain, 1 KB, failed: No network.",
    ]
    assert files.field.model.index(4).data(Qt.ItemDataRole.ToolTipRole) == spoken[2]
    assert files.field.model.index(9).data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_link_is_copied_by_key_and_by_menu(files: Files) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    files.stage.press(Qt.Key.Key_C, CONTROL)
    assert clipboard.text() == "before", "there is nothing to copy"
    files.stage.lay(LINKED)
    files.field.view.setCurrentIndex(files.field.model.index(1))
    files.stage.press(Qt.Key.Key_C, CONTROL)
    assert clipboard.text() == "https://files.example.com/b"
    files.field.view.setCurrentIndex(files.field.model.index(0))
    choose(files.field.view, "Copy link")  # as by the key of the menu
    assert clipboard.text() == "https://files.example.com/a"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What was opened; the system's own programs are left out of it."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    return opened


def test_a_file_is_opened_where_it_is(files: Files, opened: list[QUrl], tmp_path: FilePath) -> None:
    files.field.open_current()
    files.stage.lay(LINKED)
    local = a_file(tmp_path, "d.txt")
    files.uploads.offer([local])
    for row in (0, 2, 3):
        files.field.view.setCurrentIndex(files.field.model.index(row))
        files.field.open_current()
    assert opened == [QUrl("https://files.example.com/a"), local]
    files.stage.sheet.write(Path.parse(f"{PATH}[0].fileURL"), "ftp://files.example.com/a")
    files.field.view.setCurrentIndex(files.field.model.index(0))
    files.field.open_current()
    assert len(opened) == 2, "only web addresses are opened"


def test_the_menu_of_a_row_has_all_that_can_be_done_with_it(files: Files) -> None:
    assert "Open" not in entries(open_menu(files.field.view))
    files.stage.lay(LINKED)
    files.field.view.setCurrentIndex(files.field.model.index(0))
    under = files.field.view.visualRect(files.field.model.index(2)).center()
    widget = files.field.view.viewport()
    QTest.mouseClick(widget, Qt.MouseButton.RightButton, NONE, under)
    place = widget.mapToGlobal(under)
    QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, under, place))
    below = QApplication.activePopupWidget()
    assert isinstance(below, QMenu)
    found = entries(below)
    below.close()
    assert {name: found[name] for name in list(found)[:10]} == {
        "Preview": True,
        "Open": False,
        "Copy link": False,
        "Upload again": False,
        "Stop upload": False,
        "Ask for type and size": False,
        "Edit": True,
        "Remove": True,
        "Move up": True,
        "Move down": False,
    }
    assert "Write “null”" in found


def test_rows_change_places_by_key_and_undo_puts_them_back(files: Files) -> None:
    files.stage.lay(LINKED)
    files.field.view.setFocus()
    files.field.view.setCurrentIndex(files.field.model.index(0))
    files.stage.press(Qt.Key.Key_Down, ALT)
    files.stage.press(Qt.Key.Key_Down, ALT)
    assert files.names() == ["File 1", "c.pdf", "a.png"]
    assert files.field.current() == 2
    files.stage.press(Qt.Key.Key_Up, ALT)
    assert files.names() == ["File 1", "a.png", "c.pdf"]
    for _ in range(3):
        files.stage.sheet.undo()
    assert files.names() == ["a.png", "File 2", "c.pdf"]


@pytest.mark.parametrize(
    ("source", "before", "names"),
    [
        (0, 3, ["File 1", "c.pdf", "a.png"]),
        (0, 2, ["File 1", "a.png", "c.pdf"]),
        (2, 0, ["c.pdf", "a.png", "File 3"]),
        (1, 1, ["a.png", "File 2", "c.pdf"]),
    ],
)
def test_rows_are_moved_to_where_they_are_dragged(
    files: Files, source: int, before: int, names: list[str]
) -> None:
    files.stage.lay(LINKED)
    model, root = files.field.model, QModelIndex()
    assert model.moveRows(root, source, 1, root, before)
    assert files.names() == names
    assert not model.moveRows(root, 0, 2, root, 3)
    assert not model.removeRows(source, 1)
    assert files.names() == names
    assert len(files.stage.draft.history.done) == (source != before)


def test_rows_can_be_taken_by_the_mouse_and_put_between_rows(files: Files) -> None:
    files.stage.lay(LINKED)
    model = files.field.model
    assert model.supportedDropActions() == Qt.DropAction.MoveAction
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(QModelIndex()) == Qt.ItemFlag.ItemIsDropEnabled
