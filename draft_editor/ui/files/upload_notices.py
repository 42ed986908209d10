"""What is said of files that were not taken, and of those that did not arrive."""

from __future__ import annotations

from PySide6.QtCore import QObject

from draft_editor.draft.places import ATTACHMENTS
from draft_editor.model.words import Words, words
from draft_editor.ui.files.uploads import Uploads
from draft_editor.ui.say import say
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.window import Window


class UploadNotices(QObject):
    """Says both above the draft; a file that fails a moment later hides no refusal."""

    def __init__(self, window: Window, sheet: Sheet, uploads: Uploads) -> None:
        super().__init__(window)
        self._window = window
        self._sheet = sheet
        self._uploads = uploads
        self._refused = ""
        self._told = ""
        uploads.refused.connect(self._on_uploads_refused)

    def fail(self, why: Words) -> None:
        """Say why a file did not arrive, below the refusals that are still to be read."""
        said = self._failure(why)
        is_open = bool(self._refused) and self._window.notice.text() == self._told
        self._told = f"{self._refused}\n{said}" if is_open else said
        if not is_open:
            self._refused = ""
        self._window.tell(self._told)

    def _failure(self, why: Words) -> str:
        """The reason, led in by the file of the open draft that has just failed for it.

        A file of another draft is not named: its own row names it when that draft is opened.
        """
        rows = self._sheet.value(ATTACHMENTS)
        for upload in map(self._uploads.upload_of, rows if isinstance(rows, list) else ()):
            if upload is not None and upload.why is why:
                return say(words("“{name}”: {why}", name=upload.name, why=why))
        return say(why)

    def _on_uploads_refused(self, reasons: tuple[Words, ...]) -> None:
        self._refused = self._told = "\n".join(map(say, reasons))
        self._window.tell(self._told)
