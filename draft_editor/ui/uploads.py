"""Files on their way: from a drop to a row of the draft, and from there to an address."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Final

from PySide6.QtCore import QFileInfo, QMimeDatabase, QObject, QUrl, Signal

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.model.words import Words, words
from draft_editor.ui.ports import Outside, UploadEnded, UploadMoved
from draft_editor.ui.sheet import Sheet

ATTACHMENTS = Path.of("messageAttributes", "attachments")

STOPPED: Final = words("The upload was stopped, because its row was taken out.")


@dataclass(slots=True)
class Upload:
    """One file on its way; `part` is what has left, from 0 to 1; `why` it is not under way."""

    draft: Draft
    name: str
    size: str
    path: FilePath
    content_type: str
    part: float = 0.0
    why: Words | None = None

    def is_for(self, item: Json) -> bool:
        """Whether this row waits for this upload's address."""
        return _waits(item) and _named(item) == (self.name, self.size)


class Uploads(QObject):
    """Knows which rows of which draft are still on this computer.

    `moved`: a row looks different now. `refused`: files that were not taken, each with its
    reason. A row and its upload find each other by name and size, as the row has no id.
    A row that is taken out stops its upload; brought back, it can be carried again.
    """

    moved = Signal()
    refused = Signal(object)

    def __init__(self, sheet: Sheet, outside: Outside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._outside = outside
        self._uploads: dict[int, Upload] = {}
        self._next = 1
        self._seen: tuple[Draft | None, list[Json]] = (None, [])
        sheet.changed.connect(self._on_sheet_changed)

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
        draft = self._sheet.draft
        found = [
            each for each in self._uploads.values() if each.draft is draft and each.is_for(item)
        ]
        # One that was stopped may have left its name to the same file, taken in once more.
        return min(found, key=lambda each: each.why is not None, default=None)

    def is_idle(self) -> bool:
        """Whether every file has arrived or failed."""
        return all(upload.why is not None for upload in self._uploads.values())

    def retry(self, item: Json) -> None:
        """Carry a file again whose upload failed or was stopped."""
        upload = self.upload_of(item)
        if upload is not None and upload.why is not None:
            key = next(key for key, each in self._uploads.items() if each is upload)
            del self._uploads[key]  # news of the former try may still come, and concern nobody
            upload.why, upload.part = None, 0.0
            self._carry(upload)
            self.moved.emit()

    def _carry(self, upload: Upload) -> None:
        key, self._next = self._next, self._next + 1
        self._uploads[key] = upload
        self._outside.upload(key, upload.path, upload.content_type)

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
        draft.close_step()
        last = ATTACHMENTS / len(_rows(draft))
        draft.insert(words("Attach {name}", name=upload.name), last, row)
        self._carry(upload)

    def _on_sheet_changed(self, paths: tuple[Path, ...]) -> None:
        draft = self._sheet.draft
        if draft is None or not any(path.touches(ATTACHMENTS) for path in paths):
            return
        rows = _rows(draft)
        (seen_draft, seen), self._seen = self._seen, (draft, rows)
        if seen_draft is draft:
            self._follow(seen, rows)
        self._stop_without_row(draft, rows)

    def _follow(self, before: list[Json], after: list[Json]) -> None:
        """A row that alone is another now was renamed, and its upload with it."""
        pairs = zip(before, after, strict=False)
        other = [(old, new) for old, new in pairs if _named(old) != _named(new)]
        if len(before) != len(after) or len(other) != 1:
            return
        (old, new), *_ = other
        upload, (name, size) = self.upload_of(old), _named(new)
        if upload is not None and isinstance(name, str) and isinstance(size, str):
            upload.name, upload.size = name, size

    def _stop_without_row(self, draft: Draft, rows: list[Json]) -> None:
        waiting = list(filter(_waits, rows))
        for key, upload in self._uploads.items():
            if upload.draft is not draft or upload.why is not None:
                continue
            row = next((row for row in waiting if upload.is_for(row)), None)
            if row is None:
                upload.why = STOPPED
                self._outside.cancel_upload(key)
            else:
                waiting.remove(row)

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
        rows = enumerate(_rows(upload.draft))
        index = next((index for index, row in rows if upload.is_for(row)), None)
        if index is None:  # it arrived while it was being stopped
            return
        del self._uploads[event.upload]
        upload.draft.close_step()
        name = words("Upload of {name}", name=upload.name)
        upload.draft.set(name, ATTACHMENTS / index / "fileURL", event.url)
        self.moved.emit()


def _rows(draft: Draft) -> list[Json]:
    rows = draft.value(ATTACHMENTS)
    return rows if isinstance(rows, list) else []


def _waits(row: Json) -> bool:
    return isinstance(row, dict) and not row.get("fileURL")


def _named(row: Json) -> tuple[Json, Json]:
    return (row.get("originalFileName"), row.get("docSize")) if isinstance(row, dict) else ("", "")


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
