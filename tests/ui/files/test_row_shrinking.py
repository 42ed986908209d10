"""Pictures that are attached already: made smaller when their channel takes less, as one step."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.model.json_text import JsonObject
from draft_editor.model.local_file import NotTaken
from draft_editor.model.words import words
from draft_editor.ui.files.ports import ErrandDone, FilesFound
from draft_editor.ui.files.row_shrinking import RowsOffer, offer_text
from draft_editor.ui.files.upload_rows import rows_of
from draft_editor.ui.files.uploads import Uploads
from draft_editor.ui.ports import UploadEnded
from draft_editor.ui.sheet import Sheet
from picture_heads import png
from pretend_outside import PretendOutside
from upload_news import told
from window_stage import Office, open_office

PROTOCOL = Path.of("messageAttributes", "protocol")
MOST = 5_000_000
URL = "https://files.example.com"


class Stage:
    """The uploads of an email, without a window."""

    def __init__(self, sheet: Sheet, uploads: Uploads, outside: PretendOutside) -> None:
        self.sheet, self.uploads, self.outside = sheet, uploads, outside
        self.offers: list[RowsOffer] = []
        self.said: list[str] = []
        uploads.rows_asked.connect(self.offers.append)
        uploads.refused.connect(lambda each: self.said.append("\n".join(map(str, each))))

    @property
    def draft(self) -> Draft:
        assert self.sheet.draft is not None
        return self.sheet.draft

    def choose(self, protocol: str) -> None:
        """Another channel."""
        self.sheet.write(PROTOCOL, protocol)
        self.sheet.close_step()

    def attach(self, *paths: FilePath) -> None:
        """Drop these files."""
        self.uploads.offer([QUrl.fromLocalFile(str(path)) for path in paths])

    def arrive(self, *uploads: int) -> None:
        """These uploads have an address now."""
        for upload in uploads:
            self.uploads.on_upload_ended(UploadEnded(upload, f"{URL}/{upload}"))
        told(self.uploads)

    def agree(self) -> None:
        """Say yes to the last question."""
        self.uploads.take_smaller_rows(self.offers[-1])

    def asked(self, name: str) -> list[tuple[object, ...]]:
        """What was asked of the outside under a name."""
        return [entry for entry in self.outside.asked if entry[0] == name]

    def rows(self) -> list[JsonObject]:
        """All rows."""
        return [row for row in rows_of(self.draft) if isinstance(row, dict)]

    def size(self) -> int:
        """The bytes of all of them."""
        return sum(int(str(row["docSize"])) for row in self.rows())

    def steps(self) -> list[str]:
        """What Undo would take back, the latest last."""
        return [str(step.name) for step in self.draft.history.done]


@pytest.fixture
def stage(qapp: QApplication, tmp_path: FilePath) -> Iterator[Stage]:
    outside, sheet = PretendOutside(), Sheet()
    outside.pictures = tmp_path / "own" / "pictures"
    sheet.lay(Draft('{"messageAttributes": {"protocol": "EMAIL"}}'))
    uploads = Uploads(sheet, outside)
    outside.tell, outside.done = uploads.on_found, uploads.errands.on_done
    yield Stage(sheet, uploads, outside)
    told(uploads)


@pytest.fixture
def pictures(tmp_path: FilePath) -> list[FilePath]:
    """Two that are too large together for a text; one of them is by itself."""
    return [noise(tmp_path / "belt.png", 1400, 1000), noise(tmp_path / "rotor.jpg", 1000, 1400)]


def noise(path: FilePath, width: int, height: int) -> FilePath:
    form = QImage.Format.Format_RGB32
    pixels = os.urandom(width * height * 4)
    assert QImage(pixels, width, height, width * 4, form).save(str(path), quality=97)
    return path


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: FilePath) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        office.outside.pictures = tmp_path / "own" / "pictures"
        yield office
        told(office.desk.uploads)


def test_the_window_offers_it_with_before_and_after(
    office: Office, pictures: list[FilePath]
) -> None:
    desk = office.desk
    field = desk.editor.attachments()
    assert field is not None
    gesture = field.findChild(QPushButton, f"{ATTACHMENTS}:smaller")
    assert gesture is not None
    desk.sheet.write(PROTOCOL, "EMAIL")
    desk.uploads.offer([QUrl.fromLocalFile(str(path)) for path in pictures])
    assert not gesture.isVisibleTo(field), "an email takes them as they are"
    desk.sheet.write(PROTOCOL, "TEXT")
    assert gesture.isVisibleTo(field)
    assert gesture.accessibleName() == "Attachments: Make the pictures smaller"
    gesture.click()
    office.button("question.leave").click()
    assert len(office.asked("upload")) == 2
    found = desk.editor.current_findings()
    (finding,) = (each for each in found if each.rule == "attachments-too-large")
    desk.editor.actions_bar.fix_chosen.emit(finding.fix)
    assert office.dialog().windowTitle() == "Make 2 attached pictures smaller?"
    body = office.dialog().findChild(QLabel, "question.body")
    assert body is not None
    one, other, together, kept = body.text().split("\n\n")
    assert one.startswith("“belt.png”\n1400 × 1000 pixels, ")
    assert " → " in other.partition("\n")[2]
    assert other.startswith("“rotor.jpg”\n1000 × 1400 pixels, ")
    assert together.endswith("; 5.0 MB are taken.")
    assert "Undo" in kept
    office.button("question.shrink").click()
    assert len(office.asked("upload")) == 4
    assert not gesture.isVisibleTo(field)
    assert office.desk.window.notice.text() == ""


def test_all_of_them_are_one_step_with_their_addresses(
    stage: Stage, pictures: list[FilePath]
) -> None:
    stage.attach(*pictures)
    stage.arrive(1, 2)
    before = stage.rows()
    stage.choose("TEXT")
    stage.uploads.make_smaller()
    assert stage.rows() == before, "nothing is done unasked"
    stage.agree()
    assert stage.size() <= MOST
    assert [row["originalFileName"] for row in stage.rows()] == ["belt.jpg", "rotor.jpg"]
    assert {str(row["mimeType"]) for row in stage.rows()} == {"image/jpeg"}
    assert not any("fileURL" in row for row in stage.rows())
    assert [entry[1] for entry in stage.asked("upload")] == [1, 2, 3, 4]
    stage.arrive(3, 4)
    assert [row["fileURL"] for row in stage.rows()] == [f"{URL}/3", f"{URL}/4"]
    assert stage.steps()[-2:] == ["Channel", "Make 2 pictures smaller"]
    stage.sheet.undo()
    assert stage.rows() == before
    stage.sheet.redo()
    assert [row["fileURL"] for row in stage.rows()] == [f"{URL}/3", f"{URL}/4"]


def test_only_what_is_too_large_is_touched(
    stage: Stage, pictures: list[FilePath], tmp_path: FilePath
) -> None:
    small = tmp_path / "small.png"
    small.write_bytes(png(20, 20))
    stage.attach(small, *pictures)
    stage.arrive(1, 2, 3)
    first = stage.rows()[0]
    stage.choose("TEXT")
    stage.uploads.make_smaller()
    stage.agree()
    assert stage.rows()[0] == first
    assert not any("fileURL" in row for row in stage.rows()[1:])


def test_undo_before_it_has_arrived_gives_each_row_its_own_upload(
    stage: Stage, pictures: list[FilePath]
) -> None:
    stage.attach(pictures[1])
    stage.attach(pictures[0])
    stage.choose("TEXT")
    stage.uploads.make_smaller()
    stage.agree()
    assert [entry[1] for entry in stage.asked("cancel_upload")] == [1, 2]
    stage.sheet.undo()
    stage.arrive(3, 4)
    assert not any("fileURL" in row for row in stage.rows()), "a copy’s address is not the row’s"
    assert [entry[1] for entry in stage.asked("cancel_upload")] == [1, 2, 3, 4]


def test_undo_of_a_single_one_is_not_taken_for_another_name(
    stage: Stage, tmp_path: FilePath
) -> None:
    picture = noise(tmp_path / "rotor.jpg", 2400, 1400)
    stage.attach(picture)
    stage.choose("TEXT")
    stage.uploads.make_smaller()
    stage.agree()
    (small,) = stage.rows()
    assert small["originalFileName"] == "rotor.jpg"
    stage.sheet.undo()
    stage.arrive(2)
    (row,) = stage.rows()
    assert "fileURL" not in row
    stage.uploads.retry(row)
    assert stage.asked("upload")[-1][2] == picture
    stage.sheet.redo()
    stage.uploads.retry(stage.rows()[0])
    assert stage.asked("upload")[-1][2] != picture


def test_a_picture_that_is_not_at_hand_is_said(stage: Stage, pictures: list[FilePath]) -> None:
    stage.attach(pictures[0])
    stage.arrive(1)
    old: JsonObject = {
        "originalFileName": "old.jpg",
        "mimeType": "image/jpeg",
        "docSize": "900000",
        "fileURL": f"{URL}/old",
    }
    stage.sheet.insert(ATTACHMENTS / 1, old)
    stage.choose("TEXT")
    stage.uploads.make_smaller()
    assert stage.said[-1] == (
        "“old.jpg” stays as it is: it is uploaded, and its file is not at hand on this computer."
    )
    stage.agree()
    assert stage.rows()[1] == old
    assert stage.size() <= MOST


def test_without_any_at_hand_nothing_is_offered_and_it_is_said(stage: Stage) -> None:
    old: JsonObject = {"originalFileName": " ", "mimeType": "image/png", "docSize": "9000000"}
    stage.sheet.write(ATTACHMENTS, [old])
    stage.choose("TEXT")
    assert not stage.uploads.may_be_smaller()
    stage.uploads.make_smaller()
    assert stage.said[-1].startswith("“picture” stays as it is")
    assert stage.offers == []


def test_other_files_that_take_all_the_room_are_said(
    stage: Stage, pictures: list[FilePath]
) -> None:
    stage.attach(pictures[0])
    stage.sheet.insert(ATTACHMENTS / 1, {"docSize": "6000000", "fileURL": URL})
    stage.choose("TEXT")
    stage.uploads.make_smaller()
    assert stage.said[-1] == (
        "Smaller pictures would not help: the other files come to 6.0 MB, and 5.0 MB in all are "
        "taken."
    )
    assert stage.offers == []


def test_files_that_went_or_changed_or_are_no_pictures_are_said(
    stage: Stage, pictures: list[FilePath], tmp_path: FilePath
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(png(900, 900) + bytes(MOST))
    gone, changed = pictures
    stage.attach(gone, changed, broken)
    gone.unlink()
    changed.write_bytes(b"another")
    stage.choose("TEXT")
    stage.uploads.make_smaller()
    assert stage.said[-1].split("\n") == [
        "“belt.png” is not there any more.",
        "“rotor.jpg” is another file now than when it was attached; attach it again.",
        "“broken.png” cannot be made small enough; it stays as it is.",
    ]
    assert stage.offers == []


def test_work_that_cannot_be_done_is_said_and_asked_for_once(
    stage: Stage, pictures: list[FilePath], monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.attach(*pictures)
    stage.sheet.remove(ATTACHMENTS / 1)
    stage.sheet.write(ATTACHMENTS / 1, {"docSize": "4000000"})
    stage.choose("TEXT")
    waiting: list[int] = []
    monkeypatch.setattr(stage.outside, "run_errand", lambda errand, _: waiting.append(errand))
    stage.uploads.make_smaller()
    stage.uploads.make_smaller()
    assert stage.said[-1] == "Making 1 picture smaller…"
    (errand,) = waiting
    stage.uploads.on_event(ErrandDone(errand, None))
    assert stage.said[-1] == "“belt.png” cannot be made small enough; it stays as it is."


def test_a_row_that_is_another_by_now_stays(stage: Stage, pictures: list[FilePath]) -> None:
    stage.attach(*pictures)
    stage.arrive(1, 2)
    stage.choose("TEXT")
    stage.uploads.make_smaller()
    stage.sheet.write(ATTACHMENTS / 0 / "originalFileName", "Front belt.png")
    stage.agree()
    assert [row["originalFileName"] for row in stage.rows()] == ["Front belt.png", "rotor.jpg"]
    assert [row.get("fileURL") for row in stage.rows()] == [f"{URL}/1", None]


def test_without_room_or_need_nothing_happens(stage: Stage, pictures: list[FilePath]) -> None:
    stage.attach(*pictures)
    stage.uploads.make_smaller()
    stage.choose("NONE")
    stage.uploads.make_smaller()
    stage.sheet.lay(None)
    stage.uploads.make_smaller()
    assert stage.offers == []
    assert not stage.uploads.may_be_smaller()


def test_a_copy_that_cannot_be_kept_is_said(
    stage: Stage, pictures: list[FilePath], monkeypatch: pytest.MonkeyPatch
) -> None:
    def keep(inquiry: int, name: str, _: object) -> None:
        why = words("“{path}” could not be saved: {why}.", path=name, why="no room")
        stage.uploads.on_event(FilesFound(inquiry, (NotTaken(FilePath(name), why),)))

    stage.attach(*pictures)
    stage.choose("TEXT")
    stage.uploads.make_smaller()
    before = stage.rows()
    monkeypatch.setattr(stage.outside, "keep_picture", keep)
    stage.agree()
    assert stage.rows() == before
    assert stage.said[-1] == (
        "“belt.jpg” could not be saved: no room.\n“rotor.jpg” could not be saved: no room."
    )


def test_many_are_told_in_part(stage: Stage, tmp_path: FilePath) -> None:
    files = [noise(tmp_path / f"{number}.png", 400, 400 + number) for number in range(11)]
    stage.attach(*files)
    stage.choose("TEXT")
    stage.uploads.make_smaller()
    assert "… and 3 more" in offer_text(stage.offers[-1])
