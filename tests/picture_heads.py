"""Heads of pictures that claim any size, without the picture."""

from __future__ import annotations

import struct
import zlib


def png(wide: int, high: int) -> bytes:
    """The head of a PNG file of so many pixels."""
    header = b"IHDR" + struct.pack(">IIBBBBB", wide, high, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", 13)
        + header
        + struct.pack(">I", zlib.crc32(header))
    )


def lying_on_its_side(jpeg: bytes) -> bytes:
    """A JPEG as a camera writes it that was held upright: to be turned by a quarter (EXIF 2.3)."""
    tags = struct.pack(">H HHIHH I", 1, 0x0112, 3, 1, 6, 0, 0)
    exif = b"Exif\0\0MM\0*" + struct.pack(">I", 8) + tags
    return jpeg[:2] + struct.pack(">HH", 0xFFE1, 2 + len(exif)) + exif + jpeg[2:]
