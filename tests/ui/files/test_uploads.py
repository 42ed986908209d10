"""Files on their way: taken or refused by name, carried once, and put into the right row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json
from draft_editor.model.words import Words, words
from draft_editor.ui.files.ports import FilesFound
from draft_editor.ui.files.upload_queue import MOST_AT_ONCE
from draft_editor.ui.files.uploads import STOPPED, Uploads
from draft_editor.ui.ports import UploadEnded, UploadMoved
from draft_editor.ui.sheet import Sheet
from pretend_outside import PretendOutside
from upload_news import told

URL = "https://files.example.com/1"


@pytest.fixture
def outside() -> PretendOutside:
    return PretendOutside()


@pytest.fixture
def sheet(qapp: QApplication) -> Sheet:
    sheet = Sheet()
    sheet.lay(Draft("{}"))
    return sheet


@pytest.fixture
def uploads(sheet: Sheet, outside: PretendOutside) -> Iterator[Uploads]:
    uploads = Uploads(sheet, outside)
    outside.tell = uploads.on_found
    outside.done = uploads.errands.on_done
    yield uploads
    told(uploads)


def draft_of(sheet: Sheet) -> Draft:
    assert sheet.draft is not None
    return sheet.draft


def row_of(sheet: Sheet, index: int) -> Json:
    rows = draft_of(sheet).value(ATTACHMENTS)
    assert isinstance(rows, list)
    return rows[index]


def a_file(folder: FilePath, name: str = "photo.png", size: int = 2048) -> QUrl:
    file = folder / name
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(size - 8))
    return QUrl.fromLocalFile(str(file))


def test_a_file_becomes_a_row_and_leaves(
    uploads: Uploads, sheet: Sheet, outside: PretendOutside, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path)])
    draft = draft_of(sheet)
    row = draft.value(ATTACHMENTS / 0)
    assert row == {
        "attachmentExtension": "png",
        "mimeType": "image/png",
        "originalFileName": "photo.png",
        "docSize": "2048",
    }
    assert outside.asked == [("upload", 1, tmp_path / "photo.png", "image/png")]
    assert not uploads.is_idle()
    moved: list[bool] = []
    uploads.moved.connect(lambda: moved.append(True))
    uploads.on_upload_moved(UploadMoved(1, 512, 2048))
    assert len(moved) == 1, "the first news is told at once"
    upload = uploads.upload_of(row_of(sheet, 0))
    assert upload is not None
    assert upload.part == 0.25
    uploads.on_upload_ended(UploadEnded(1, URL))
    told(uploads)
    assert draft.value(ATTACHMENTS / 0 / "fileURL") == URL
    assert uploads.upload_of(row_of(sheet, 0)) is None
    assert uploads.is_idle()
    assert len(moved) == 2
    assert [str(step.name) for step in draft.history.done] == ["Attach photo.png"]


def test_each_refused_file_is_named_and_the_others_are_taken(
    uploads: Uploads, sheet: Sheet, outside: PretendOutside, tmp_path: FilePath
) -> None:
    refused: list[tuple[Words, ...]] = []
    uploads.refused.connect(refused.append)
    (tmp_path / "empty.txt").touch()
    uploads.offer(
        [
            QUrl("ftp://example.com/a.png"),
            QUrl("data:image/png;base64,AAAA"),
            QUrl.fromLocalFile(str(tmp_path / "gone.txt")),
            QUrl.fromLocalFile(str(tmp_path / "empty.txt")),
            a_file(tmp_path, "good.bin"),
        ]
    )
    no_file = "is no address of a file on the web: such begin with “https://”."
    assert [str(each) for each in refused[0]] == [
        f"“ftp://example.com/a.png” {no_file}",
        f"“data:image/png;base64,AAAA” {no_file}",
        "“gone.txt” is not there any more.",
        "“empty.txt” is empty.",
    ]
    assert [entry[0] for entry in outside.asked] == ["upload"]
    assert draft_of(sheet).value(ATTACHMENTS / 0 / "originalFileName") == "good.bin"


def test_without_a_draft_nothing_is_taken(
    uploads: Uploads, sheet: Sheet, outside: PretendOutside, tmp_path: FilePath
) -> None:
    sheet.lay(None)
    uploads.offer([a_file(tmp_path)])
    assert outside.asked == []


def test_one_drop_is_one_step_with_the_addresses_that_came_for_it(
    uploads: Uploads, sheet: Sheet, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path), a_file(tmp_path, "other.png", 4096)])
    for upload in (2, 1):
        uploads.on_upload_ended(UploadEnded(upload, f"{URL}/{upload}"))
    told(uploads)
    draft = draft_of(sheet)
    assert [str(step.name) for step in draft.history.done] == ["Attach 2 files"]
    sheet.undo()
    assert draft.value(ATTACHMENTS) is ABSENT
    sheet.redo()
    urls = [draft.value(ATTACHMENTS / index / "fileURL") for index in (0, 1)]
    assert urls == [f"{URL}/1", f"{URL}/2"]


def test_an_address_that_comes_after_another_edit_is_a_step_of_its_own(
    uploads: Uploads, sheet: Sheet, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path)])
    sheet.write(Path.parse("messageAttributes.body"), "x", "typing")
    uploads.on_upload_ended(UploadEnded(1, URL))
    told(uploads)
    sheet.write(Path.parse("messageAttributes.body"), "xy", "typing")
    sheet.close_step()
    assert [str(step.name) for step in draft_of(sheet).history.done] == [
        "Attach photo.png",
        "Message",
        "Upload of photo.png",
        "Message",
    ]


def test_only_so_many_leave_at_once_and_the_others_follow(
    uploads: Uploads, sheet: Sheet, outside: PretendOutside, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path, f"{number}.png") for number in range(7)])
    assert [entry[1] for entry in outside.asked] == [1, 2, 3, 4]
    sheet.remove(ATTACHMENTS / 4)  # it waits: nobody has to be told
    assert [entry[0] for entry in outside.asked] == ["upload"] * MOST_AT_ONCE
    uploads.on_upload_ended(UploadEnded(2, "", words("No network.")))
    assert outside.asked[-1][1] == 6
    sheet.remove(ATTACHMENTS / 0)
    assert [entry[:2] for entry in outside.asked[-2:]] == [("cancel_upload", 1), ("upload", 7)]
    for upload in (3, 4, 6, 7):
        assert not uploads.is_idle()
        uploads.on_upload_ended(UploadEnded(upload, f"{URL}/{upload}"))
    told(uploads)
    assert uploads.is_idle()


def test_files_go_to_the_draft_that_was_open_when_they_were_offered(
    uploads: Uploads, sheet: Sheet, outside: PretendOutside, tmp_path: FilePath
) -> None:
    asked: list[FilesFound] = []
    outside.tell = asked.append
    first = draft_of(sheet)
    uploads.offer([a_file(tmp_path)])
    sheet.lay(Draft("{}"))
    uploads.on_found(asked[0])
    uploads.on_found(asked[0])
    assert first.value(ATTACHMENTS / 0 / "originalFileName") == "photo.png"
    assert first.value(ATTACHMENTS / 1) is ABSENT
    assert not draft_of(sheet).is_changed()


def test_a_failed_one_is_kept_and_can_be_carried_again(
    uploads: Uploads, sheet: Sheet, outside: PretendOutside, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path)])
    row = row_of(sheet, 0)
    uploads.retry(row)
    assert len(outside.asked) == 1, "one that is on its way is not carried twice"
    why = words("No network.")
    uploads.on_upload_ended(UploadEnded(1, "", why))
    upload = uploads.upload_of(row)
    assert upload is not None
    assert upload.why == why
    assert uploads.is_idle()
    uploads.retry(row)
    assert outside.asked[1] == ("upload", 2, tmp_path / "photo.png", "image/png")
    assert not uploads.is_idle()
    uploads.on_upload_ended(UploadEnded(1, "", why))
    assert not uploads.is_idle(), "late news of the first try say nothing about the second"
    uploads.on_upload_ended(UploadEnded(2, URL))
    told(uploads)
    assert draft_of(sheet).value(ATTACHMENTS / 0 / "fileURL") == URL


def test_a_row_and_its_upload_find_each_other_in_their_draft_only(
    uploads: Uploads, sheet: Sheet, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path), a_file(tmp_path, "other.png", 4096)])
    first = draft_of(sheet)
    rows = first.value(ATTACHMENTS)
    assert isinstance(rows, list)
    assert uploads.upload_of("no object") is None
    assert uploads.upload_of({"originalFileName": "photo.png"}) is None
    sheet.lay(Draft('{"messageAttributes":{"attachments":"none"}}'))
    assert uploads.upload_of(rows[0]) is None
    uploads.on_upload_ended(UploadEnded(2, URL))
    told(uploads)
    assert first.value(ATTACHMENTS / 1 / "fileURL") == URL
    assert first.value(ATTACHMENTS / 0) == rows[0]
    assert not draft_of(sheet).is_changed()


def test_the_address_of_a_row_that_was_taken_out_goes_nowhere_else(
    uploads: Uploads, sheet: Sheet, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path), a_file(tmp_path, "other.png", 4096)])
    draft = draft_of(sheet)
    sheet.remove(ATTACHMENTS / 0)
    uploads.on_upload_ended(UploadEnded(1, URL))
    told(uploads)
    assert draft.value(ATTACHMENTS / 0 / "fileURL") is ABSENT
    assert not uploads.is_idle()


def test_a_row_that_is_taken_out_stops_its_upload_and_undo_lets_it_be_carried_again(
    uploads: Uploads, sheet: Sheet, outside: PretendOutside, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path)])
    sheet.remove(ATTACHMENTS / 0)
    assert outside.asked[1:] == [("cancel_upload", 1)]
    assert uploads.is_idle()
    uploads.on_upload_ended(UploadEnded(1, URL))  # it was there before it could be stopped
    told(uploads)
    sheet.undo()
    row = row_of(sheet, 0)
    upload = uploads.upload_of(row)
    assert upload is not None
    assert upload.why == STOPPED
    uploads.retry(row)
    assert outside.asked[2:] == [("upload", 2, tmp_path / "photo.png", "image/png")]
    uploads.on_upload_ended(UploadEnded(2, URL))
    told(uploads)
    assert draft_of(sheet).value(ATTACHMENTS / 0 / "fileURL") == URL


def test_an_address_that_comes_after_undo_is_taken(
    uploads: Uploads, sheet: Sheet, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path)])
    sheet.remove(ATTACHMENTS / 0)
    sheet.undo()
    uploads.on_upload_ended(UploadEnded(1, URL))
    told(uploads)
    assert draft_of(sheet).value(ATTACHMENTS / 0 / "fileURL") == URL


def test_other_edits_stop_nothing(
    uploads: Uploads, sheet: Sheet, outside: PretendOutside, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path), a_file(tmp_path, "other.png", 4096)])
    sheet.move(ATTACHMENTS, 0, 1)
    sheet.write(Path.parse("messageAttributes.body"), "x")
    sheet.lay(Draft("{}"))
    sheet.write(ATTACHMENTS, [])
    sheet.lay(None)
    assert [entry[0] for entry in outside.asked] == ["upload", "upload"]


def test_a_row_that_is_given_another_name_gets_its_address(
    uploads: Uploads, sheet: Sheet, outside: PretendOutside, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path), a_file(tmp_path, "other.png", 4096)])
    sheet.write(ATTACHMENTS / 0 / "originalFileName", "Estimate.png")
    sheet.write(ATTACHMENTS / 1 / "docSize", "4 KB")
    sheet.undo()
    for upload in (1, 2):
        uploads.on_upload_ended(UploadEnded(upload, f"{URL}/{upload}"))
    told(uploads)
    urls = [draft_of(sheet).value(ATTACHMENTS / index / "fileURL") for index in (0, 1)]
    assert urls == [f"{URL}/1", f"{URL}/2"]
    assert [entry[0] for entry in outside.asked] == ["upload", "upload"]


@pytest.mark.parametrize("written", [None, {"originalFileName": 5, "docSize": "2048"}])
def test_a_row_that_became_something_else_stops_its_upload(
    uploads: Uploads, sheet: Sheet, outside: PretendOutside, tmp_path: FilePath, written: Json
) -> None:
    uploads.offer([a_file(tmp_path)])
    sheet.write(ATTACHMENTS / 0, written)
    assert outside.asked[1:] == [("cancel_upload", 1)]


def test_of_two_rows_of_one_file_each_has_its_upload(
    uploads: Uploads, sheet: Sheet, outside: PretendOutside, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path), a_file(tmp_path)])
    sheet.remove(ATTACHMENTS / 0)
    assert outside.asked[2:] == [("cancel_upload", 2)]
    uploads.offer([a_file(tmp_path)])
    for upload in (1, 3):
        uploads.on_upload_ended(UploadEnded(upload, f"{URL}/{upload}"))
    told(uploads)
    urls = [draft_of(sheet).value(ATTACHMENTS / index / "fileURL") for index in (0, 1)]
    assert urls == [f"{URL}/1", f"{URL}/3"]


def test_the_same_file_taken_in_again_is_under_way(
    uploads: Uploads, sheet: Sheet, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path)])
    sheet.remove(ATTACHMENTS / 0)
    uploads.offer([a_file(tmp_path)])
    upload = uploads.upload_of(row_of(sheet, 0))
    assert upload is not None
    assert upload.why is None


def test_news_of_unknown_uploads_are_nothing(uploads: Uploads, sheet: Sheet) -> None:
    uploads.on_upload_moved(UploadMoved(9, 1, 2))
    uploads.on_upload_ended(UploadEnded(9, URL))
    told(uploads)
    assert not draft_of(sheet).is_changed()


def test_files_are_put_behind_those_that_are_there(
    uploads: Uploads, sheet: Sheet, tmp_path: FilePath
) -> None:
    sheet.lay(Draft('{"messageAttributes":{"attachments":[{"fileURL":"u"}]}}'))
    uploads.offer([a_file(tmp_path)])
    assert draft_of(sheet).value(ATTACHMENTS / 1 / "originalFileName") == "photo.png"
    sheet.lay(Draft('{"messageAttributes":{"attachments":"none"}}'))
    uploads.offer([a_file(tmp_path)])
    assert draft_of(sheet).value(Path.parse("messageAttributes.attachments[0].docSize")) == "2048"


def test_news_that_comes_fast_is_told_together_and_addresses_are_one_step(
    uploads: Uploads, sheet: Sheet, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path, f"{number}.png") for number in range(4)])
    sheet.write(Path.parse("messageAttributes.body"), "x")
    moved: list[bool] = []
    uploads.moved.connect(lambda: moved.append(True))
    for upload in (1, 2, 3, 4):
        uploads.on_upload_moved(UploadMoved(upload, 512, 2048))
        uploads.on_upload_ended(UploadEnded(upload, f"{URL}/{upload}"))
    assert len(moved) == 1
    assert not uploads.is_idle(), "a draft whose addresses are not written yet is not ready"
    told(uploads)
    assert len(moved) == 2
    assert uploads.is_idle()
    urls = [draft_of(sheet).value(ATTACHMENTS / index / "fileURL") for index in range(4)]
    assert urls == [f"{URL}/{upload}" for upload in (1, 2, 3, 4)]
    assert str(draft_of(sheet).history.done[-1].name) == "Upload of 4 files"


def test_a_row_that_is_taken_out_just_before_its_address_is_written_gets_none(
    uploads: Uploads, sheet: Sheet, tmp_path: FilePath
) -> None:
    uploads.offer([a_file(tmp_path), a_file(tmp_path, "other.png", 4096)])
    uploads.on_upload_ended(UploadEnded(2, URL))
    uploads.on_upload_ended(UploadEnded(1, URL))
    sheet.remove(ATTACHMENTS / 0)
    told(uploads)
    assert uploads.is_idle()
    assert draft_of(sheet).value(ATTACHMENTS / 0 / "originalFileName") == "other.png"
    assert draft_of(sheet).value(ATTACHMENTS / 1) is ABSENT
