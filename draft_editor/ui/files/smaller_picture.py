"""Pictures made smaller, as they would really be sent: in any thread but the window's."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter

from draft_editor.ui.files.picture_reading import read_picture

_SIDES: Final = (4096, 3072, 2560, 2048, 1600, 1280, 1024, 800)
"""Pixels of the longer side, tried in turn: no receiver looks at more."""
_QUALITIES: Final = (90, 80)
"""Of a JPEG; below, the eye sees it sooner than fewer pixels."""
_PNG: Final = (-1,)
"""The writer's own."""


@dataclass(frozen=True, slots=True)
class Smaller:
    """A picture of so many pixels and the bytes of its file, whose name ends like this."""

    size: tuple[int, int]
    content: bytes = field(repr=False)
    suffix: str


def make_smaller(path: Path, most: int) -> Smaller | None:
    """The largest of some smaller copies that has at most so many bytes; None if none has.

    Upright, as its camera says, and without what the camera wrote beside it, such as the place.
    A picture that lets its ground through stays a PNG; any other becomes a JPEG.
    """
    whole = read_picture(path, QSize(_SIDES[0], _SIDES[0]))
    if whole is None:
        return None
    form, qualities = ("png", _PNG) if whole.hasAlphaChannel() else ("jpg", _QUALITIES)
    longer = max(whole.width(), whole.height())
    sides = (longer, *(side for side in _SIDES if side < longer))
    for side, quality in product(sides, qualities):
        image = whole if side == longer else _scaled(whole, side)
        content = _encoded(image, form, quality)
        if 0 < len(content) <= most:
            return Smaller((image.width(), image.height()), content, form)
    return None


def _scaled(image: QImage, side: int) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio, smooth)


def _encoded(image: QImage, form: str, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form.encode()))
    writer.setQuality(quality)
    return bytes(buffer.data().data()) if writer.write(image) else b""
