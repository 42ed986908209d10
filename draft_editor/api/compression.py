"""Compressed answers, unpacked up to a limit: a small one cannot fill the memory."""

from __future__ import annotations

import zlib
from typing import Final

_PACKED: Final = frozenset({"gzip", "x-gzip", "deflate"})
_GZIP_OR_ZLIB: Final = 32 + zlib.MAX_WBITS


def unpacked(body: bytes, content_encoding: str, most: int) -> bytes:
    """The plain bytes of a body, at most `most + 1` of them: one more than allowed tells.

    The client asks for plain answers; this is for a door in between that packs all the same.
    What is packed in another way, or damaged, stays as it is and will not be readable JSON.
    """
    if content_encoding.strip().lower() not in _PACKED:
        return body
    try:
        return zlib.decompressobj(_GZIP_OR_ZLIB).decompress(body, most + 1)
    except zlib.error:
        return body
