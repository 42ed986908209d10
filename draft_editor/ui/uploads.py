"""Files on their way: from a drop to a row of the draft, and from there to an address."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path as FilePath

from PySide6.QtCore import QFileInfo, QMimeDatabase, QObject, QUrl, Signal

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.model.words import Words, words
from draft_editor.ui.ports import Outside, UploadEnded, UploadMoved
from draft_editor.ui.sheet import Sheet

ATTACHMENTS = Path.of("messageAttributes", "attachments")


@dataclass(slots=True)
class Upload:
    """One file on its way; `part` is what has left, from 0 to 1."""

    draft: Draft
    name: str
    size: str
    path: FilePath
    content_type: str
    part: float = 0.0
    why: Words | None = None


class Uploads(QObject):
    """Knows which rows of which draft are still on this computer.

    `moved`: a row looks different now. `refused`: files that were not taken, each with its
    reason. A row and its upload find each other by name and size, as the row has no id.
    """

    moved = Signal()
    refused = Signal(object)

    def __init__(self, sheet: Sheet, outside: Outside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._outside = outside
        self._uploads: dict[int, Upload] = {}
        self._next = 1

    def offer(self, urls: list[QUrl]) -> None:
        """Take files into the open draft; each that cannot be is named with the reason."""
        draft = self._sheet.draft
        if draft is None:
            return
        refused: list[Words] = []
        for url in urls:
            why = _refusal(url)
            if why is None:
                self._take(draft, QFileInfo(url.toLocalFile()))
            else:
                refused.append(why)
        if refused:
            self.refused.emit(tuple(refused))

    def upload_of(self, item: Json) -> Upload | None:
        """The upload of a row that has no address yet; None if nobody is carrying it."""
        if not isinstance(item, dict) or item.get("fileURL"):
            return None
        name, size = item.get("originalFileName"), item.get("docSize")
        for upload in self._uploads.values():
            if upload.name == name and upload.size == size and upload.draft is self._sheet.draft:
                return upload
        return None

    def is_idle(self) -> bool:
        """Whether every file has arrived or failed."""
        return all(upload.why is not None for upload in self._uploads.values())

    def retry(self, item: Json) -> None:
        """Carry a file again whose upload failed."""
        upload = self.upload_of(item)
        if upload is not None and upload.why is not None:
            key = next(key for key, each in self._uploads.items() if each is upload)
            upload.why, upload.part = None, 0.0
            self._outside.upload(key, upload.path, upload.content_type)
            self.moved.emit()

    def _take(self, draft: Draft, file: QFileInfo) -> None:
        content_type = QMimeDatabase().mimeTypeForFile(file).name()
        upload = Upload(
            draft,
            file.fileName(),
            str(file.size()),
            FilePath(file.absoluteFilePath()),
            content_type,
        )
        row: JsonObject = {
            "attachmentExtension": file.suffix(),
            "mimeType": content_type,
            "originalFileName": upload.name,
            "docSize": upload.size,
        }
        present = draft.value(ATTACHMENTS)
        count = len(present) if isinstance(present, list) else 0
        key, self._next = self._next, self._next + 1
        self._uploads[key] = upload
        draft.close_step()
        draft.insert(words("Attach {name}", name=upload.name), ATTACHMENTS / count, row)
        self._outside.upload(key, upload.path, content_type)

    def on_upload_moved(self, event: UploadMoved) -> None:
        """Some of a file has left."""
        upload = self._uploads.get(event.upload)
        if upload is not None:
            upload.part = event.sent / max(1, event.total)
            self.moved.emit()

    def on_upload_ended(self, event: UploadEnded) -> None:
        """A file has arrived, or has not."""
        upload = self._uploads.get(event.upload)
        if upload is None:
            return
        if event.why is not None:
            upload.why = event.why
            self.moved.emit()
            return
        del self._uploads[event.upload]
        rows = upload.draft.value(ATTACHMENTS)
        for index, item in enumerate(rows if isinstance(rows, list) else ()):
            if (
                isinstance(item, dict)
                and not item.get("fileURL")
                and item.get("originalFileName") == upload.name
                and item.get("docSize") == upload.size
            ):
                name = words("Upload of {name}", name=upload.name)
                upload.draft.close_step()
                upload.draft.set(name, ATTACHMENTS / index / "fileURL", event.url)
                break
        self.moved.emit()


def _refusal(url: QUrl) -> Words | None:
    if not url.isLocalFile():
        name = url.host() or f"{url.scheme()}:…"
        return words("“{name}” is a link, not a file on this computer.", name=name)
    file = QFileInfo(url.toLocalFile())
    if not file.exists():
        return words("“{name}” is not there any more.", name=file.fileName())
    if file.isDir():
        return words("“{name}” is a folder; drop its files instead.", name=file.fileName())
    if not file.isReadable():
        return words("“{name}” may not be read.", name=file.fileName())
    if file.size() == 0:
        return words("“{name}” is empty.", name=file.fileName())
    return None
