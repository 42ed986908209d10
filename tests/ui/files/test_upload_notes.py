"""Uploads outlive the program: what is noted of them, and how they go on after a restart."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json
from draft_editor.model.upload_try import UploadTry
from draft_editor.model.words import words
from draft_editor.ui.files.upload_book import Upload
from draft_editor.ui.files.upload_notes import begin_try, notes_text, read_notes, try_of
from draft_editor.ui.files.upload_queue import MOST_AT_ONCE
from draft_editor.ui.files.uploads import Uploads
from draft_editor.ui.ports import UploadEnded
from draft_editor.ui.sheet import Sheet
from pretend_outside import PretendOutside
from upload_news import told

URL = "https://files.example.com/1"
WHY = words("No network.")


class Run:
    """One run of the program, as far as uploads go."""

    def __init__(self, draft: Draft, runs: list[Run]) -> None:
        self.runs = runs
        runs.append(self)
        self.outside = PretendOutside()
        self.sheet = Sheet()
        self.sheet.lay(draft)
        self.draft = draft
        self.uploads = Uploads(self.sheet, self.outside)
        self.outside.tell = self.uploads.on_found
        self.noted: list[str] = []
        self.uploads.noted.connect(self._on_noted)

    def _on_noted(self, draft: Draft, text: str) -> None:
        assert draft is self.draft
        assert not self.outside.asked or self.noted, "noted before anything leaves"
        self.noted.append(text)

    def again(self) -> Run:
        """The next run, after a kill."""
        run = Run(Draft(self.draft.source()), self.runs)
        run.uploads.resume(run.draft, self.noted[-1])
        return run


@pytest.fixture
def run(qapp: QApplication) -> Iterator[Run]:
    runs: list[Run] = []
    yield Run(Draft("{}"), runs)
    for each in runs:
        told(each.uploads)


def a_file(folder: FilePath, name: str = "photo.png", size: int = 2048) -> FilePath:
    file = folder / name
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(size - 8))
    return file


def offer(run: Run, *files: FilePath) -> None:
    run.uploads.offer([QUrl.fromLocalFile(str(file)) for file in files])


def test_a_file_on_its_way_goes_on_in_the_next_run(run: Run, tmp_path: FilePath) -> None:
    file = a_file(tmp_path)
    offer(run, file)
    (first,) = run.outside.tries
    assert (first.before, first.size, first.changed_at) == ((), 2048, file.stat().st_mtime_ns)
    after = run.again()
    assert after.outside.asked == [("upload", 1, file, "image/png")]
    (second,) = after.outside.tries
    assert second == UploadTry(second.token, (first.token,), 2048, file.stat().st_mtime_ns)
    assert second.token != first.token
    (third,) = after.again().outside.tries
    assert third.before == (first.token, second.token)
    after.uploads.on_upload_ended(UploadEnded(1, URL))
    assert after.draft.value(ATTACHMENTS / 0 / "fileURL") == URL
    assert [str(step.name) for step in after.draft.history.done] == ["Upload of photo.png"]


def test_what_has_arrived_or_was_taken_out_is_not_carried_again(
    run: Run, tmp_path: FilePath
) -> None:
    offer(run, *(a_file(tmp_path, f"{number}.png") for number in range(3)))
    run.uploads.on_upload_ended(UploadEnded(1, URL))
    run.sheet.remove(ATTACHMENTS / 2)
    assert [entry[2] for entry in run.again().outside.asked] == [tmp_path / "1.png"]


def test_two_rows_of_one_file_are_two_uploads(run: Run, tmp_path: FilePath) -> None:
    file = a_file(tmp_path)
    offer(run, file, file)
    assert len(run.again().outside.asked) == 2
    run.uploads.on_upload_ended(UploadEnded(1, URL))
    assert len(run.again().outside.asked) == 1


def test_a_failed_one_is_tried_again_by_itself(run: Run, tmp_path: FilePath) -> None:
    offer(run, a_file(tmp_path))
    run.uploads.on_upload_ended(UploadEnded(1, "", WHY))
    assert len(run.again().outside.asked) == 1


def test_a_row_with_another_name_is_found(run: Run, tmp_path: FilePath) -> None:
    file = a_file(tmp_path)
    offer(run, file)
    run.sheet.write(ATTACHMENTS / 0 / "originalFileName", "Estimate.png")
    assert run.again().outside.asked == [("upload", 1, file, "image/png")]


def test_a_retry_is_noted_before_it_leaves_and_knows_the_tries_before(
    run: Run, tmp_path: FilePath
) -> None:
    offer(run, a_file(tmp_path))
    for key in range(1, 8):
        run.uploads.on_upload_ended(UploadEnded(key, "", WHY))
        run.uploads.retry({"originalFileName": "photo.png", "docSize": "2048"})
    tokens = [each.token for each in run.outside.tries]
    assert len(set(tokens)) == 8
    assert run.outside.tries[1].before == (tokens[0],)
    assert run.outside.tries[-1].before == tuple(tokens[3:7])
    assert json.loads(run.noted[-1])["files"][0]["tries"] == tokens[3:]


def test_another_profile_stops_all_and_they_can_go_on_later(run: Run, tmp_path: FilePath) -> None:
    offer(run, *(a_file(tmp_path, f"{number}.png") for number in range(6)))
    run.uploads.on_upload_ended(UploadEnded(1, "", WHY))
    run.uploads.let_go()
    assert run.uploads.is_idle()
    stopped = [entry[1] for entry in run.outside.asked if entry[0] == "cancel_upload"]
    assert stopped == [2, 3, 4, 5]
    run.uploads.on_upload_ended(UploadEnded(2, URL))
    assert run.uploads.notes(run.draft) == ""
    assert "fileURL" not in run.draft.source()
    assert len(run.again().outside.asked) == 4


def test_notes_hold_no_words_and_no_address(tmp_path: FilePath) -> None:
    upload = Upload(Draft('{"body":"secret"}'), "a.png", "9", tmp_path / "a.png", "image/png")
    begin_try(upload)
    (noted,) = json.loads(notes_text([upload]))["files"]
    assert noted.pop("tries") == [try_of(upload).token]
    assert noted == {
        "name": "a.png",
        "size": "9",
        "path": str(tmp_path / "a.png"),
        "type": "image/png",
        "stamp": "0 0",
    }


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("{}", 0),
        ('{"files": {}}', 0),
        ('{"files": [1, {"name": "a"}]}', 0),
        ('{"files":[{"name":"a","size":"1","path":"/a","type":"t","stamp":"x","tries":[1]}]}', 1),
    ],
)
def test_a_note_that_is_none_is_left_out(text: str, count: int) -> None:
    found = list(read_notes(text, Draft("{}")))
    assert [(each.stamp, each.tries) for each in found] == [((0, 0), ())] * count


def test_a_draft_without_files_resumes_nothing(run: Run) -> None:
    run.uploads.resume(run.draft, "")
    assert (run.outside.asked, run.noted) == ([], [])


def test_many_rows_come_a_turn_after_their_notes_and_nobody_stops_them(
    run: Run, tmp_path: FilePath, qtbot: QtBot
) -> None:
    files = []
    for number in range(60):
        (tmp_path / f"{number}.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(number))
        files.append(QUrl.fromLocalFile(str(tmp_path / f"{number}.png")))
    before: list[object] = []

    def on_noted() -> None:
        if not before:
            before.append(run.draft.value(ATTACHMENTS))
            run.sheet.insert(ATTACHMENTS / 0, {"originalFileName": "link", "fileURL": URL})

    run.uploads.noted.connect(on_noted)
    run.uploads.offer(files)
    qtbot.waitUntil(lambda: len(rows_of(run)) == 61)
    assert before == [ABSENT]
    assert len(json.loads(run.noted[-1])["files"]) == 60
    uploads = [run.uploads.upload_of(row) for row in rows_of(run)[1:]]
    assert [each.why for each in uploads if each is not None] == [None] * 60
    qtbot.waitUntil(lambda: len(run.outside.asked) == MOST_AT_ONCE)
    run.sheet.undo()
    run.sheet.undo()
    assert not run.draft.is_changed()
    assert run.uploads.is_idle(), "their rows are gone"


def rows_of(run: Run) -> list[Json]:
    rows = run.draft.value(ATTACHMENTS)
    return rows if isinstance(rows, list) else []
