"""Files that are to leave: some at once, the others in the order in which they came."""

from __future__ import annotations

from collections import deque
from typing import Final

from PySide6.QtCore import QObject, QTimer

from draft_editor.ui import later
from draft_editor.ui.files.upload_book import UploadBook
from draft_editor.ui.ports import Outside

MOST_AT_ONCE: Final = 4
"""Files that leave at once."""
_HELD_MS: Final = 300
"""How long files are held back while their rows are being painted."""


class UploadQueue(QObject):
    """Has the files of a book carried, by their numbers; it does not know what came of them.

    Thread: GUI.
    """

    def __init__(self, book: UploadBook, outside: Outside, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._outside = outside
        self._waiting: deque[int] = deque()
        self._leaving: set[int] = set()
        self._held = QTimer(self, singleShot=True, interval=_HELD_MS)
        self._held.timeout.connect(self.go_on)

    def is_empty(self) -> bool:
        """Whether nothing waits and nothing is on its way."""
        return not self._waiting and not self._leaving

    def add(self, key: int) -> None:
        """Let a file wait for its turn, which comes with the next `go_on`."""
        self._waiting.append(key)

    def hold(self) -> None:
        """Let nothing more leave for a moment: what carries files would delay a paint."""
        self._held.start()

    def go_on(self) -> None:
        """Have as many leave as may, unless they are held."""
        while self._waiting and len(self._leaving) < MOST_AT_ONCE and not self._held.isActive():
            key = self._waiting.popleft()
            upload = self._book.get(key)
            if upload is not None and upload.why is None:
                self._leaving.add(key)
                self._outside.upload(key, upload.path, upload.content_type, later.try_of(upload))

    def end(self, key: int) -> None:
        """A file is not on its way any more; another one may leave."""
        self._leaving.discard(key)

    def stop(self, key: int) -> None:
        """Stop a file on its way, or let it wait no longer."""
        if key in self._leaving:
            self._leaving.remove(key)
            self._outside.cancel_upload(key)
        else:
            self._waiting.remove(key)
