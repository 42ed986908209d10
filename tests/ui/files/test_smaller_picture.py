"""Smaller copies of pictures: as many bytes as may be, upright, and nothing told beside them."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from draft_editor.ui.files.smaller_picture import make_smaller
from picture_heads import lying_on_its_side


def noise(width: int, height: int) -> QImage:
    """What no format makes small."""
    form = QImage.Format.Format_RGB32
    return QImage(os.urandom(width * height * 4), width, height, width * 4, form).copy()


def test_it_has_no_more_bytes_than_are_taken_and_is_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "belt.png"
    assert noise(1500, 1000).save(str(path))
    most = path.stat().st_size // 10
    made = make_smaller(path, most)
    assert made is not None
    assert len(made.content) <= most
    read = QImage.fromData(made.content)
    assert (read.width(), read.height()) == made.size
    assert abs(made.size[0] / made.size[1] - 1.5) < 0.01
    assert made.suffix == "jpg"
    assert made.content.startswith(b"\xff\xd8")


def test_pixels_are_kept_where_another_form_is_enough(tmp_path: Path) -> None:
    path = tmp_path / "belt.png"
    assert noise(900, 600).save(str(path))
    made = make_smaller(path, path.stat().st_size - 1)
    assert made is not None
    assert made.size == (900, 600)


def test_it_stands_upright_and_says_nothing_of_its_camera(tmp_path: Path) -> None:
    path = tmp_path / "belt.jpg"
    assert noise(900, 600).save(str(path), quality=100)
    path.write_bytes(lying_on_its_side(path.read_bytes()))
    assert b"Exif" in path.read_bytes()[:64]
    made = make_smaller(path, path.stat().st_size // 2)
    assert made is not None
    assert made.size[0] < made.size[1]
    assert b"Exif" not in made.content[:64]


def test_what_lets_its_ground_through_still_does(tmp_path: Path) -> None:
    image = noise(1000, 700).convertToFormat(QImage.Format.Format_ARGB32)
    image.setPixelColor(0, 0, QColor(0, 0, 0, 0))
    assert image.save(str(tmp_path / "logo.png"))
    made = make_smaller(tmp_path / "logo.png", (tmp_path / "logo.png").stat().st_size - 1)
    assert made is not None
    assert made.suffix == "png"
    assert QImage.fromData(made.content).hasAlphaChannel()


def test_none_is_made_of_what_cannot_be_small_enough_or_is_no_picture(tmp_path: Path) -> None:
    assert noise(900, 600).save(str(tmp_path / "belt.png"))
    assert make_smaller(tmp_path / "belt.png", 1000) is None
    (tmp_path / "no.png").write_bytes(b"no picture")
    assert make_smaller(tmp_path / "no.png", 10_000_000) is None
