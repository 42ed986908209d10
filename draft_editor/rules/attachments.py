"""Rules about the files that travel with the message."""

from __future__ import annotations

from typing import Final

from draft_editor.model.json_text import Json
from draft_editor.model.words import Words, words
from draft_editor.rules.rule import (
    ATTACHMENTS,
    Mark,
    Marks,
    Reading,
    Rule,
    shown,
)

_LONGEST_SIZE: Final = 15
"""Digits of a size that are read; no file has more."""


def are_uploaded(reading: Reading) -> Marks:
    """Each attachment has the address that the service takes it from."""
    for index, attachment in enumerate(reading.items(ATTACHMENTS)):
        if isinstance(attachment, dict) and not _text(attachment, "fileURL").strip():
            yield Mark(ATTACHMENTS / index / "fileURL", _not_uploaded(attachment, index))


def fit(reading: Reading) -> Marks:
    """All files together are no larger than the carrier takes.

    The unit of `docSize` is not published: it is read as bytes where it is nothing but
    digits, and otherwise not counted.
    """
    most = reading.limits.attachment_bytes
    if most is None:
        return
    total = sum(_size(attachment) for attachment in reading.items(ATTACHMENTS))
    if total > most.value:
        yield Mark(
            ATTACHMENTS,
            words(
                "The attachments come to {size} MB, if their sizes are in bytes; {most} MB in "
                "all are taken.",
                size=f"{total / 1_000_000:.1f}",
                most=most.value // 1_000_000,
            ),
            source=most.source,
        )


RULES: Final = (
    Rule("attachment-not-uploaded", "contract, section 7: upload of a file", are_uploaded),
    Rule("attachments-too-large", "contract, section 6", fit),
)


def _not_uploaded(attachment: Json, index: int) -> Words:
    name = _text(attachment, "originalFileName")
    if name.strip():
        return words(
            "“{name}” is not uploaded: it has no file address, so the customer would not get it.",
            name=shown(name),
        )
    return words(
        "Attachment {number} is not uploaded: it has no file address, so the customer would "
        "not get it.",
        number=index + 1,
    )


def _size(attachment: Json) -> int:
    digits = _text(attachment, "docSize")
    if not (digits.isascii() and digits.isdigit()):
        return 0
    return int(digits) if len(digits) <= _LONGEST_SIZE else 10**_LONGEST_SIZE


def _text(holder: Json, key: str) -> str:
    value = holder.get(key) if isinstance(holder, dict) else None
    return value if isinstance(value, str) else ""
