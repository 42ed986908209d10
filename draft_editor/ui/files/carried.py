"""What a drop or the clipboard holds: text, files, or a picture that lies in no file."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QUrl

PNG: Final = "image/png"

_WEB: Final = frozenset({"http", "https"})
_LONGEST_LINKS: Final = 100_000
"""Characters of a text that may be nothing but links."""


def holds_picture(content: QMimeData) -> bool:
    """Whether there is a picture."""
    return content.hasImage() or content.hasFormat(PNG)


def holds_local_files(content: QMimeData) -> bool:
    """Whether there are files of this computer."""
    return any(url.isLocalFile() for url in content.urls())


def links_in(content: QMimeData) -> tuple[QUrl, ...]:
    """The links that words are, one a line; none where anything else stands between them."""
    text = content.text().strip() if content.hasText() else ""
    if not text.lower().startswith(("http://", "https://")) or len(text) > _LONGEST_LINKS:
        return ()
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    urls = tuple(QUrl(line) for line in lines if " " not in line)
    is_all = len(urls) == len(lines) and all(url.scheme() in _WEB for url in urls)
    return urls if is_all else ()


def is_for_attachments(content: QMimeData, *, is_dropped: bool = False) -> bool:
    """Whether a text field should hand this on: files, or a picture that comes without words.

    Whoever copies files offers their paths as words too; whoever copies a table or a part of
    a page offers a picture of it too. A link that is dropped is handed on; pasted it is words.
    """
    if holds_local_files(content):
        return True
    if is_dropped and any(url.scheme() in _WEB for url in content.urls()):
        return True
    return holds_picture(content) and not content.hasText()


def address_of(url: QUrl) -> str:
    """A link as it is written in requests: letters of other scripts are escaped."""
    return bytes(url.toEncoded().data()).decode("ascii", "replace")
