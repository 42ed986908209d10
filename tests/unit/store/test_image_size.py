"""How large a picture is, from its header; and nothing of what it claims is believed twice."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.model.file_kind import FileKind
from draft_editor.store.image_size import image_size
from picture_heads import png

Size = tuple[int, int]


def jpeg(wide: int, high: int, before: int = 3, code: int = 0xC2) -> bytes:
    segment = b"\xff\xe1" + struct.pack(">H", 40_002) + bytes(40_000)
    frame = b"\xff" + bytes([code]) + struct.pack(">HBHH", 17, 8, high, wide) + bytes(10)
    return b"\xff\xd8" + segment * before + frame


def webp(kind: bytes, rest: bytes) -> bytes:
    return b"RIFF" + struct.pack("<I", 100) + b"WEBP" + kind + struct.pack("<I", 80) + rest


LOSSY = webp(b"VP8 ", b"\x10\0\0\x9d\1\x2a" + struct.pack("<HH", 640 | 0x4000, 480))
LOSSLESS = webp(b"VP8L", b"\x2f" + struct.pack("<I", 639 | 479 << 14) + bytes(8))
EXTENDED = webp(b"VP8X", bytes(4) + (639).to_bytes(3, "little") + (479).to_bytes(3, "little"))


@pytest.mark.parametrize(
    ("kind", "content", "size"),
    [
        (FileKind.PNG, png(40_000, 40_000), (40_000, 40_000)),
        (FileKind.PNG, png(0, 40_000), None),
        (FileKind.PNG, png(1, 1)[:20], None),
        (FileKind.PNG, b"\x89PNG\r\n\x1a\n" + bytes(40), None),
        (FileKind.GIF, b"GIF89a" + struct.pack("<HH", 320, 200), (320, 200)),
        (FileKind.BMP, b"BM" + bytes(16) + struct.pack("<ii", 320, -200), (320, 200)),
        (FileKind.BMP, b"BM", None),
        (FileKind.JPEG, jpeg(65_000, 64_000), (65_000, 64_000)),
        (FileKind.JPEG, jpeg(640, 480, before=0, code=0xC0), (640, 480)),
        (FileKind.JPEG, jpeg(640, 480, before=0, code=0xC4), None),
        (FileKind.JPEG, jpeg(640, 480, before=300), None),
        (FileKind.JPEG, b"\xff\xd8\xff\xe0\0\1", None),
        (FileKind.JPEG, b"\xff\xd8nothing", None),
        (FileKind.WEBP, LOSSY, (640, 480)),
        (FileKind.WEBP, LOSSLESS, (640, 480)),
        (FileKind.WEBP, EXTENDED, (640, 480)),
        (FileKind.WEBP, webp(b"VP9 ", bytes(20)), None),
        (FileKind.PDF, png(5, 5), None),
    ],
)
def test_the_header_says_how_large_a_picture_is(
    kind: FileKind, content: bytes, size: Size | None
) -> None:
    assert image_size(io.BytesIO(content), kind) == size


@given(st.sampled_from(list(FileKind)), st.binary(max_size=300))
def test_any_bytes_have_a_size_or_none(kind: FileKind, content: bytes) -> None:
    size = image_size(io.BytesIO(content), kind)
    assert size is None or min(size) > 0
