"""Small pictures and papers, made on the spot, so that attachments really open."""

from __future__ import annotations

import struct
import zlib

Colour = tuple[int, int, int]

_ROAD: Colour = (74, 78, 86)
_GLASS: Colour = (198, 219, 232)
_TYRE: Colour = (28, 28, 32)
_PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792]"
    b" /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>"
)


def car_picture(paint: Colour, width: int = 480, height: int = 320) -> bytes:
    """A PNG of a parked car in a colour; enough to tell one attachment from another."""
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        rows += _row(paint, y / height, width)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            _chunk(b"IHDR", header),
            _chunk(b"IDAT", zlib.compress(bytes(rows), 6)),
            _chunk(b"IEND", b""),
        )
    )


def paper(title: str, lines: tuple[str, ...]) -> bytes:
    """A PDF of one letter-size page in Latin letters."""
    said = [f"BT /F1 18 Tf 72 720 Td ({_escaped(title)}) Tj ET"]
    said += [
        f"BT /F1 11 Tf 72 {690 - 18 * place} Td ({_escaped(line)}) Tj ET"
        for place, line in enumerate(lines)
    ]
    content = "\n".join(said).encode("latin-1")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        _PAGE,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    written = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, item in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    table = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        written += b"%010d 00000 n \n" % place
    written += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    written += b"startxref\n%d\n%%%%EOF\n" % table
    return bytes(written)


def _row(paint: Colour, down: float, width: int) -> bytes:
    """One row of pixels: sky, cabin, body, wheels, road, from left to right in runs."""
    sky = (150 + int(70 * down), 190 + int(40 * down), 235)
    ground = sky if down < 0.78 else _ROAD
    if 0.32 <= down < 0.50:
        lean = (0.50 - down) * 0.6
        inner = 0.03
        runs = [(0.28 + lean, ground), (0.28 + lean + inner, paint), (0.50, _GLASS)]
        runs += [(0.52, paint), (0.76 - lean - inner, _GLASS), (0.76 - lean, paint)]
    elif 0.50 <= down < 0.70:
        runs = [(0.10, ground), (0.92, paint)]
    elif 0.70 <= down < 0.84:
        runs = [(0.20, ground), (0.32, _TYRE), (0.68, ground), (0.80, _TYRE)]
    else:
        runs = []
    row = bytearray()
    done = 0
    for end, colour in [*runs, (1.0, ground)]:
        until = int(end * width)
        row += bytes(colour) * (until - done)
        done = until
    return bytes(row)


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
