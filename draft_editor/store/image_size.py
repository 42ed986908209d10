"""How large a picture is, from its header alone: nothing is decoded, whatever it claims."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import BinaryIO, Final, TypeAlias

from draft_editor.model.file_kind import FileKind

Size: TypeAlias = "tuple[int, int]"

_MOST_SEGMENTS: Final = 256
"""Segments of a JPEG that are passed on the way to its frame; cameras write some ten."""


def image_size(file: BinaryIO, kind: FileKind) -> Size | None:
    """Width and height in pixels; None where the header does not tell.

    Formats: PNG (RFC 2083), GIF89a, WebP (RFC 9649), BMP, JPEG (ITU T.81, B.2.2). Raises only
    what reading the file raises.
    """
    read = _READERS.get(kind)
    if read is None:
        return None
    file.seek(0)
    try:
        size = read(file)
    except struct.error:  # the header ends too early
        return None
    return size if size is not None and min(size) > 0 else None


def _numbers(form: str, taken: bytes) -> tuple[int, ...]:
    found: tuple[int, ...] = struct.unpack_from(form, taken)
    return found


def _png(file: BinaryIO) -> Size | None:
    head = file.read(24)
    wide, high = _numbers(">II", head[16:])
    return (wide, high) if head[12:16] == b"IHDR" else None


def _gif(file: BinaryIO) -> Size | None:
    wide, high = _numbers("<HH", file.read(10)[6:])
    return wide, high


def _bmp(file: BinaryIO) -> Size | None:
    wide, high = _numbers("<ii", file.read(26)[18:])
    return wide, abs(high)  # negative where the lines run from top to bottom


def _webp(file: BinaryIO) -> Size | None:
    head = file.read(30)
    match head[12:16]:
        case b"VP8 ":
            wide, high = _numbers("<HH", head[26:])
            return wide & 0x3FFF, high & 0x3FFF
        case b"VP8L":
            (bits,) = _numbers("<I", head[21:])
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8X":
            low_wide, top_wide, low_high, top_high = _numbers("<HBHB", head[24:])
            return (top_wide << 16 | low_wide) + 1, (top_high << 16 | low_high) + 1
        case _:
            return None


def _jpeg(file: BinaryIO) -> Size | None:
    file.seek(2)
    for _ in range(_MOST_SEGMENTS):
        mark, code, length = _numbers(">BBH", file.read(4))
        if mark != 0xFF or length < 2:
            return None
        if 0xC0 <= code <= 0xCF and code not in {0xC4, 0xC8, 0xCC}:
            _, high, wide = _numbers(">BHH", file.read(5))
            return wide, high
        file.seek(length - 2, 1)
    return None


_READERS: Final[Mapping[FileKind, Callable[[BinaryIO], Size | None]]] = MappingProxyType(
    {
        FileKind.PNG: _png,
        FileKind.GIF: _gif,
        FileKind.BMP: _bmp,
        FileKind.WEBP: _webp,
        FileKind.JPEG: _jpeg,
    }
)
