"""What the answer of an upload target says: a no and its reason, and a yes that is none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from draft_editor.api.compression import unpacked
from draft_editor.api.plain_text import looks_like_page
from draft_editor.api.upload.checksum import is_other, is_other_size, tells_digest
from draft_editor.model.words import Words, words

READ_OF_ANSWER: Final = 20_000
"""Bytes of an answer that are looked at."""

STORED: Final = frozenset({200, 201, 204})

OTHER: Final = words("What arrived at the upload address is not what was sent.")


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, its body as far as it is looked at."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


def refusal(status: int) -> Words:
    """The sentence for a status that does not mean yes."""
    match status:
        case _ if 300 <= status < 400:
            return words(
                "The upload address leads elsewhere, which is not followed (HTTP {status}).",
                status=status,
            )
        case 401 | 403:
            return words(
                "The upload address does not let this computer in (HTTP {status}).", status=status
            )
        case 404 | 405 | 409 | 410 | 501:
            return words(
                "No files can be stored at the upload address (HTTP {status}).", status=status
            )
        case 413:
            return words(
                "The file is too large for the upload address (HTTP {status}).", status=status
            )
        case 507:
            return words(
                "There is no room left at the upload address (HTTP {status}).", status=status
            )
        case _:
            return words("The upload address refuses the file (HTTP {status}).", status=status)


def doubt(reply: Reply, sha256: str, *, is_whole: bool) -> Words | None:
    """What makes a yes no yes. Some WebDAV servers say 201 with a page; a login page is 200.

    `sha256` in hex is the digest of the file, if the answer tells one; `is_whole`: all of it
    was sent.
    """
    coding = reply.headers.get("content-encoding", "")
    plain = unpacked(reply.body, coding, READ_OF_ANSWER).decode("utf-8", "replace")
    if reply.status != 201 and looks_like_page(reply.headers.get("content-type", ""), plain):
        return words("The upload address answered with a web page instead of storing the file.")
    # A yes to half a file can be read when the target stops listening early.
    return OTHER if is_other(reply.headers, sha256) or not is_whole else None


def is_stored(reply: Reply, sha256: str, size: int) -> bool:
    """Whether the answer to a HEAD says that all of the file lies there.

    A target that tells neither size nor digest says nothing.
    """
    is_told = reply.headers.get("content-length") == str(size) or tells_digest(reply.headers)
    is_contradicted = is_other(reply.headers, sha256) or is_other_size(reply.headers, size)
    return reply.status == 200 and is_told and not is_contradicted


def is_sure_refusal(status: int) -> bool:
    """Whether nothing can lie there after this answer to a PUT.

    A gateway, unlike the target itself, does not know what became of it (RFC 9110, 15.6).
    """
    return 300 <= status < 500 or status == 507


def second_thoughts(reply: Reply, sha256: str, size: int) -> Words | None:
    """What the answer to a HEAD makes of a yes; a target that cannot tell is believed."""
    match reply.status:
        case 200 if is_other(reply.headers, sha256) or is_other_size(reply.headers, size):
            return OTHER
        case 404 | 410:
            return words("The upload address took the file, but it is not there.")
        case _:
            return None
