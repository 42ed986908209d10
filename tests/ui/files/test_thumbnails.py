"""Small pictures: made elsewhere, one at a time, the last wanted first, and not too many kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from draft_editor.ui.errands import Errands
from draft_editor.ui.files.ports import ErrandDone
from draft_editor.ui.files.thumbnails import MOST_KEPT, Thumbnails
from pretend_outside import PretendOutside

ROOM = QSize(36, 28)


class Away(PretendOutside):
    """Errands that are done when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[tuple[int, Callable[[], object]]] = []

    def run_errand(self, errand: int, work: Callable[[], object]) -> None:
        self.sent.append((errand, work))

    def work(self) -> None:
        """Do what was sent first; what is asked within a paint is sent behind it."""
        QTest.qWait(0)
        errand, work = self.sent.pop(0)
        self.done(ErrandDone(errand, work()))


@pytest.fixture
def away() -> Away:
    return Away()


@pytest.fixture
def thumbnails(qapp: QApplication, away: Away) -> Thumbnails:
    errands = Errands(away)
    away.done = errands.on_done
    return Thumbnails(errands, ROOM)


def a_picture(path: Path) -> Path:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(path))
    return path


def test_a_picture_comes_later_and_is_kept(
    thumbnails: Thumbnails, away: Away, tmp_path: Path
) -> None:
    arrived: list[bool] = []
    thumbnails.arrived.connect(lambda: arrived.append(True))
    path = a_picture(tmp_path / "a.png")
    assert thumbnails.of(path) is None
    assert thumbnails.of(path) is None
    assert away.sent == [], "a paint that asks is not held up"
    QTest.qWait(0)
    assert len(away.sent) == 1, "asked for twice, made once"
    away.work()
    assert arrived == [True]
    picture = thumbnails.of(path)
    assert picture is not None
    assert picture.deviceIndependentSize().toSize() == ROOM
    assert away.sent == []


def test_what_is_no_picture_is_not_read_again_and_again(
    thumbnails: Thumbnails, away: Away, tmp_path: Path
) -> None:
    (tmp_path / "a.png").write_bytes(b"no picture")
    thumbnails.of(tmp_path / "a.png")
    away.work()
    assert thumbnails.of(tmp_path / "a.png") is None
    assert away.sent == []


def test_one_at_a_time_and_the_last_wanted_first(
    thumbnails: Thumbnails, away: Away, tmp_path: Path
) -> None:
    paths = [a_picture(tmp_path / f"{number:02}.png") for number in range(40)]
    thumbnails.of(paths[0])
    QTest.qWait(0)
    for path in paths[1:]:
        thumbnails.of(path)
    QTest.qWait(0)
    assert len(away.sent) == 1
    away.work()
    away.work()
    assert thumbnails.of(paths[0]) is not None, "it was begun first"
    assert thumbnails.of(paths[39]) is not None
    while away.sent:
        away.work()
    assert thumbnails.of(paths[1]) is None, "it was scrolled past long ago"


def test_only_so_many_are_kept(thumbnails: Thumbnails, away: Away, tmp_path: Path) -> None:
    for number in range(MOST_KEPT + 5):
        thumbnails.of(tmp_path / f"{number}.png")
        away.work()
    assert len(thumbnails) == MOST_KEPT
