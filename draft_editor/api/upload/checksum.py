"""What a target tells of the file that it holds: digest and size."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error
from collections.abc import Iterator, Mapping
from typing import Final

_TAG: Final = re.compile(r'(?:W/)?"?([0-9a-f]{64})"?', re.IGNORECASE)
_REPR_DIGEST: Final = re.compile(r"(?:^|[,\s])sha-256=:([A-Za-z0-9+/]+=*):", re.IGNORECASE)


def tells_digest(headers: Mapping[str, str]) -> bool:
    """Whether there is any SHA-256 in the headers."""
    return next(_told(headers), None) is not None


def is_other(headers: Mapping[str, str], sha256: str) -> bool:
    """Whether any SHA-256 in the headers is that of something else; `sha256` is in hex.

    Read are an `ETag` of 64 hex digits, `Repr-Digest` (RFC 9530) and `x-amz-checksum-sha256`.
    An MD5 is not: a tag of 32 digits is one only with some of the S3 servers that send it.
    """
    return any(told != sha256 for told in _told(headers))


def is_other_size(headers: Mapping[str, str], size: int) -> bool:
    """Whether the answer to a HEAD tells another size (RFC 9110, section 8.6)."""
    told = headers.get("content-length", "")
    return told.isdecimal() and int(told) != size


def _told(headers: Mapping[str, str]) -> Iterator[str]:
    tag = _TAG.fullmatch(headers.get("etag", "").strip())
    if tag is not None:
        yield tag[1].lower()
    digest = _REPR_DIGEST.search(headers.get("repr-digest", ""))
    for text in (digest[1] if digest else "", headers.get("x-amz-checksum-sha256", "")):
        plain = _bytes(text)
        if len(plain) == 32:  # a file of several parts has something else there
            yield plain.hex()


def _bytes(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except (Error, ValueError):
        return b""
