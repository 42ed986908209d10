"""Pictures and papers that other programs can open."""

from __future__ import annotations

import re
import struct
import zlib

from draft_editor.sandbox.artwork import car_picture, paper


def test_a_picture_is_a_sound_png() -> None:
    picture = car_picture((200, 10, 20), 96, 64)
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    place = 8
    chunks = {}
    while place < len(picture):
        (length,) = struct.unpack(">I", picture[place : place + 4])
        kind, content = picture[place + 4 : place + 8], picture[place + 8 : place + 8 + length]
        (check,) = struct.unpack(">I", picture[place + 8 + length : place + 12 + length])
        assert check == zlib.crc32(kind + content)
        chunks[kind] = content
        place += 12 + length
    assert struct.unpack(">II", chunks[b"IHDR"][:8]) == (96, 64)
    pixels = zlib.decompress(chunks[b"IDAT"])
    assert len(pixels) == 64 * (1 + 96 * 3)
    assert bytes((200, 10, 20)) * 40 in pixels


def test_a_paper_points_to_its_own_parts() -> None:
    written = paper("Estimate (draft)", ("Plaquettes à 684,50 $", "a \\ b"))
    start = int(written.rsplit(b"startxref\n", 1)[1].split()[0])
    assert written[start:].startswith(b"xref\n0 6\n")
    places = [int(found) for found in re.findall(rb"(\d{10}) 00000 n", written[start:])]
    for number, place in enumerate(places, start=1):
        assert written[place:].startswith(b"%d 0 obj" % number)
    assert b"(Estimate \\(draft\\)) Tj" in written
    assert "(Plaquettes à 684,50 $)".encode("latin-1") in written
    assert b"(a \\\\ b)" in written
