"""What a drop or the clipboard carries: words, files, or a picture that lies in no file."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData

PNG: Final = "image/png"


def holds_picture(content: QMimeData) -> bool:
    """Whether there is a picture."""
    return content.hasImage() or content.hasFormat(PNG)


def holds_local_files(content: QMimeData) -> bool:
    """Whether there are files of this computer."""
    return any(url.isLocalFile() for url in content.urls())


def is_for_attachments(content: QMimeData) -> bool:
    """Whether a text field should hand this on: files, or a picture that comes without words.

    Whoever copies files offers their paths as words too; whoever copies a table or a part of
    a page offers a picture of it too.
    """
    if holds_local_files(content):
        return True
    return holds_picture(content) and not content.hasText()
