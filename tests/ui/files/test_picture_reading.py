"""Pictures read small: upright, cut evenly, and never so large that it would hurt."""

from __future__ import annotations

import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from draft_editor.ui.files.picture_reading import read_picture
from picture_heads import lying_on_its_side, png

HUGE = 40_000


def picture(path: Path, width: int, height: int) -> Path:
    """Left half red, right half blue."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for x in range(width // 2):
        for y in range(height):
            image.setPixelColor(x, y, QColor("red"))
    assert image.save(str(path))
    return path


def colour(image: QImage, x: int, y: int) -> str:
    there = image.pixelColor(x, y)
    return "red" if there.red() > there.blue() else "blue"


def test_a_sound_picture_of_its_kind_is_read(tmp_path: Path) -> None:
    whole_png(tmp_path / "small.png", 800)
    image = read_picture(tmp_path / "small.png", QSize(60, 60))
    assert image is not None
    assert image.size() == QSize(60, 60)


def test_it_fits_into_its_room_and_keeps_its_shape(tmp_path: Path) -> None:
    image = read_picture(picture(tmp_path / "a.png", 200, 100), QSize(60, 60))
    assert image is not None
    assert image.size() == QSize(60, 30)
    assert colour(image, 5, 5) == "red"
    assert colour(image, 55, 5) == "blue"


def test_it_is_never_made_larger(tmp_path: Path) -> None:
    image = read_picture(picture(tmp_path / "a.png", 20, 10), QSize(600, 600))
    assert image is not None
    assert image.size() == QSize(20, 10)


def test_a_room_that_is_filled_is_filled_from_the_middle(tmp_path: Path) -> None:
    image = read_picture(picture(tmp_path / "a.png", 400, 100), QSize(36, 28), fills=True)
    assert image is not None
    assert image.size() == QSize(36, 28)
    assert (colour(image, 2, 14), colour(image, 33, 14)) == ("red", "blue")


def test_it_stands_upright_as_its_camera_says(tmp_path: Path) -> None:
    image = QImage(str(picture(tmp_path / "a.png", 200, 100)))
    assert image.save(str(tmp_path / "lying.jpg"))
    (tmp_path / "a.jpg").write_bytes(lying_on_its_side((tmp_path / "lying.jpg").read_bytes()))
    upright = read_picture(tmp_path / "a.jpg", QSize(60, 60))
    assert upright is not None
    assert upright.size() == QSize(30, 60)
    assert (colour(upright, 15, 5), colour(upright, 15, 55)) == ("red", "blue")


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n", png(20, 20)])
def test_what_is_no_picture_gives_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.png").write_bytes(content)
    assert read_picture(tmp_path / "a.png", QSize(60, 60)) is None
    assert read_picture(tmp_path / "gone.png", QSize(60, 60)) is None


def test_a_drawing_that_may_refer_to_other_files_is_not_read(tmp_path: Path) -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect/></svg>'
    (tmp_path / "a.svg").write_bytes(svg)
    assert read_picture(tmp_path / "a.svg", QSize(60, 60)) is None


def test_forty_thousand_pixels_each_way_are_not_decoded(tmp_path: Path) -> None:
    whole_png(tmp_path / "huge.png", HUGE)
    child = subprocess.run(
        [sys.executable, "-c", _READS, str(tmp_path / "huge.png")],
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    read, grown = child.stdout.split()
    assert read == "None"
    assert int(grown) < 20_000, f"{grown} KB more at the peak"


_READS = """
import resource, sys
from pathlib import Path
from PySide6.QtCore import QSize
from draft_editor.ui.files.picture_reading import read_picture

before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
image = read_picture(Path(sys.argv[1]), QSize(60, 60))
print(image, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def whole_png(path: Path, side: int) -> None:
    """A sound picture of so many black pixels each way, a bit for each."""
    squeezed = zlib.compressobj(1)
    line = bytes(1 + side // 8)
    with path.open("wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        file.write(_part(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)))
        for _ in range(side // 100):
            file.write(_part(b"IDAT", squeezed.compress(line * 100)))
        file.write(_part(b"IDAT", squeezed.flush()))
        file.write(_part(b"IEND", b""))


def _part(kind: bytes, held: bytes) -> bytes:
    return struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held))
