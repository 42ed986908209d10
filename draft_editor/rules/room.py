"""How much room the files of a message take, and how small pictures must be for all to fit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from draft_editor.draft.tree import text_of
from draft_editor.model.json_text import Json
from draft_editor.model.words import Words, words

_LONGEST_SIZE: Final = 15
"""Digits of a size that are read; no file has more."""

_NOT_SHRUNK: Final = frozenset({"image/gif", "image/svg+xml"})
"""A GIF may move, and a drawing has no pixels."""


def size_of(attachment: Json) -> int:
    """The bytes of an attachment, as far as it says: the unit of `docSize` is not published.

    It is read as bytes where it is nothing but digits; otherwise it does not count.
    """
    digits = text_of(attachment, "docSize")
    if not (digits.isascii() and digits.isdigit()):
        return 0
    return int(digits) if len(digits) <= _LONGEST_SIZE else 10**_LONGEST_SIZE


def is_picture(attachment: Json) -> bool:
    """Whether it is said to be a picture that stays what it is when it is made smaller."""
    kind = text_of(attachment, "mimeType").strip().lower()
    return kind.startswith("image/") and kind not in _NOT_SHRUNK


def total(attachments: Iterable[Json]) -> int:
    """The bytes of all of them."""
    return sum(map(size_of, attachments))


def megabytes(size: int) -> Words:
    """So many bytes as a sentence tells them, each language with its own mark: “5.8”."""
    tenths = round(size / 100_000)
    return words("{whole}.{tenth}", whole=tenths // 10, tenth=tenths % 10)


def cap(sizes: Sequence[int], room: int) -> int:
    """The most bytes that each may have for all of them to fit into `room`; 0 if nothing helps.

    What is smaller stays as it is, and leaves more room for the others.
    """
    left, count = room, len(sizes)
    for size in sorted(sizes):
        if size * count > left:
            return max(0, left // count)
        left -= size
        count -= 1
    return max(sizes, default=0)
