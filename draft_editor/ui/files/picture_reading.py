"""Pictures of this computer, read no larger than they are shown: in any thread but the window's."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

_MOST_WHOLE: Final = 40_000_000
"""Pixels of a picture that has to be decoded as a whole; at four bytes each, 160 MB."""
_MOST_SCALED: Final = 400_000_000
"""Pixels of a picture whose decoder makes it small on the way (JPEG): cameras have half of it."""
_TURNED: Final = QImageIOHandler.Transformation.TransformationRotate90


def read_picture(path: Path, room: QSize, *, fills: bool = False) -> QImage | None:
    """The picture, upright as its camera says, fitting into so many pixels; never larger.

    With `fills` the room is filled, and what stands out is cut off evenly. None where there is
    no picture that can be read, or one so large that decoding it would hurt: then nothing of it
    is decoded. What is drawn with vectors is not read at all: it may refer to other files.
    """
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or bytes(reader.format().data()).startswith((b"svg", b"pdf")):
        return None
    may_scale = reader.supportsOption(QImageIOHandler.ImageOption.ScaledSize)
    if size.width() * size.height() > (_MOST_SCALED if may_scale else _MOST_WHOLE):
        return None
    is_turned = bool(reader.transformation() & _TURNED)
    upright = size.transposed() if is_turned else size
    how = (
        Qt.AspectRatioMode.KeepAspectRatioByExpanding
        if fills
        else Qt.AspectRatioMode.KeepAspectRatio
    )
    wanted = upright.scaled(room, how).expandedTo(QSize(1, 1))
    if wanted.width() < upright.width():
        reader.setScaledSize(wanted.transposed() if is_turned else wanted)
    image = reader.read()
    if image.isNull():
        return None
    if not fills:
        return image
    cut = QRect(0, 0, min(room.width(), image.width()), min(room.height(), image.height()))
    cut.moveCenter(image.rect().center())
    return image.copy(cut)


def picture_size(path: Path) -> tuple[int, int]:
    """The pixels of a picture, width and height as it is seen, by its header."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    upright = size.transposed() if reader.transformation() & _TURNED else size
    return upright.width(), upright.height()
