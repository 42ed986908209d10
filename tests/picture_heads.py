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
