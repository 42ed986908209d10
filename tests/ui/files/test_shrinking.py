"""A picture that is too large for a text: a smaller copy is offered, and taken only when agreed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from draft_editor.draft.places import ATTACHMENTS
from picture_heads import png
from window_stage import Office, open_office

MOST = 5_000_000


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: FilePath) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        office.outside.pictures = tmp_path / "own" / "pictures"
        yield office


@pytest.fixture
def large(tmp_path: FilePath) -> FilePath:
    path = tmp_path / "belt.png"
    side = 1400
    form = QImage.Format.Format_RGB32
    image = QImage(os.urandom(side * 1000 * 4), side, 1000, side * 4, form)
    assert image.save(str(path))
    with path.open("ab") as file:
        file.write(bytes(MOST))
    return path


def offer(office: Office, *paths: FilePath) -> None:
    office.desk.uploads.offer([QUrl.fromLocalFile(str(path)) for path in paths])


def notice(office: Office) -> str:
    return office.desk.window.notice.text()


def count(office: Office) -> int:
    rows = office.draft.value(ATTACHMENTS)
    return len(rows) if isinstance(rows, list) else 0


def test_it_is_offered_with_before_and_after_and_is_one_step(
    office: Office, large: FilePath
) -> None:
    offer(office, large)
    dialog = office.dialog()
    assert dialog.windowTitle() == "Attach 1 smaller picture?"
    body = dialog.findChild(QLabel, "question.body")
    assert body is not None
    name, before, after = body.text().split("\n")[:3]
    assert name == "“belt.png”"
    size = large.stat().st_size / 1_000_000
    assert before == f"Before: 1400 × 1000 pixels, {size:.1f} MB"
    assert after.startswith("After: 1400 × 1000 pixels, ")
    assert count(office) == 0, "nothing is done unasked"
    office.button("question.shrink").click()
    (kept,) = (office.outside.pictures).iterdir()
    assert kept.name == "belt.jpg"
    assert kept.stat().st_size <= MOST
    assert QImageReader(str(kept)).size().width() == 1400
    row = office.draft.value(ATTACHMENTS / 0)
    assert row == {
        "attachmentExtension": "jpg",
        "mimeType": "image/jpeg",
        "originalFileName": "belt.jpg",
        "docSize": str(kept.stat().st_size),
    }
    assert office.asked("upload") == [("upload", 1, kept, "image/jpeg")]
    office.desk.sheet.undo()
    assert count(office) == 0


def test_several_are_one_question_and_one_step(
    office: Office, large: FilePath, tmp_path: FilePath
) -> None:
    other = tmp_path / "rotor.png"
    other.write_bytes(large.read_bytes())
    (tmp_path / "small.png").write_bytes(png(20, 20))
    offer(office, large, tmp_path / "small.png", other)
    assert count(office) == 1
    assert office.dialog().windowTitle() == "Attach 2 smaller pictures?"
    office.button("question.shrink").click()
    assert count(office) == 3
    steps = [str(step.name) for step in office.draft.history.done]
    assert steps == ["Attach small.png", "Attach 2 files"]


def test_left_out_it_is_refused_with_the_reason(office: Office, large: FilePath) -> None:
    offer(office, large)
    QTest.keyClick(office.dialog(), Qt.Key.Key_Escape)
    assert "“belt.png” has" in notice(office)
    assert count(office) == 0
    assert not office.outside.pictures.exists()


def test_what_cannot_be_read_is_refused_without_a_question(
    office: Office, tmp_path: FilePath
) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(png(40_000, 40_000) + bytes(MOST))
    offer(office, path)
    assert "“broken.png” has 5.0 MB" in notice(office)
    assert count(office) == 0
