"""Files on their way: from an offer to rows of the draft, and from there to addresses."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.model.words import count_words, words
from draft_editor.ui import later
from draft_editor.ui.file_ports import FilesFound
from draft_editor.ui.ports import Outside, UploadEnded, UploadMoved
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.upload_book import Upload, UploadBook, named, waits

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QUrl

    from draft_editor.model.local_file import LocalFile
    from draft_editor.ui.offers import FolderOffer, Offers

ATTACHMENTS = Path.of("messageAttributes", "attachments")

STOPPED: Final = words("The upload was stopped, because its row was taken out.")

MOST_AT_ONCE: Final = 4
"""Files that leave at once; the others wait for their turn in the order they came."""


class Uploads(QObject):
    """Knows which rows of which draft are still on this computer.

    `moved`: a row looks different now. `refused`: files that were not taken, each with its
    reason. `folder_asked` carries a `FolderOffer` to be agreed to. `noted` carries a draft and
    what is to be given to `resume` after a restart, before anything of it leaves. A row and its
    upload find each other by name and size, as the row has no id. A row that is taken out stops
    its upload; brought back, it can be carried again.
    """

    moved = Signal()
    refused = Signal(object)
    folder_asked = Signal(object)
    noted = Signal(object, str)

    def __init__(self, sheet: Sheet, outside: Outside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._outside = outside
        self._book = UploadBook()
        self._waiting: deque[int] = deque()
        self._leaving: set[int] = set()
        self._next = 1
        self._is_writing = False
        self._seen: tuple[Draft | None, list[Json]] = (None, [])
        sheet.changed.connect(self._on_sheet_changed)

    @cached_property
    def _offers(self) -> Offers:
        """Judges files; made when the first is offered."""
        offers = later.Offers(self._sheet, self._outside, self)
        offers.taken.connect(self._attach)
        offers.refused.connect(self.refused)
        offers.folder_asked.connect(self.folder_asked)
        return offers

    def offer(self, urls: Sequence[QUrl]) -> None:
        """Take files into the open draft; each that cannot be is named with the reason."""
        self._offers.offer(urls)

    def offer_content(self, content: QMimeData) -> bool:
        """Take what was dropped or pasted; false if it is nothing that could be attached."""
        return self._offers.offer_content(content)

    def take_folder(self, asked: FolderOffer) -> None:
        """Take the files of a folder, as somebody agreed to."""
        self._offers.take_folder(asked)

    def on_found(self, event: FilesFound) -> None:
        """Files that were offered have been looked at."""
        self._offers.on_found(event)

    def upload_of(self, item: Json) -> Upload | None:
        """The upload of a row that has no address yet; None if nobody is carrying it."""
        return self._book.of_row(self._sheet.draft, item)

    def is_idle(self) -> bool:
        """Whether every file has arrived or failed."""
        return not self._waiting and not self._leaving

    def retry(self, item: Json) -> None:
        """Carry a file again whose upload failed or was stopped."""
        upload = self.upload_of(item)
        if upload is not None and upload.why is not None:
            # News of the former try may still come: under its number they concern nobody.
            self._book.take_out(self._book.key_of(upload))
            upload.why, upload.part, upload.has_left = None, 0.0, False
            self._carry(upload.draft, [upload])

    def resume(self, draft: Draft, notes: str) -> None:
        """Go on with the files of a draft of an earlier run, as far as their rows still wait."""
        waiting = _waiting(_rows(draft))
        found: list[Upload] = []
        for upload in later.read_notes(notes, draft):
            if waiting[upload.name, upload.size]:
                waiting[upload.name, upload.size] -= 1
                upload.gesture = f"resume {self._next + len(found)}"
                found.append(upload)
        if found:
            self._carry(draft, found)

    def notes(self, draft: Draft) -> str:
        """What is to be given to `resume` after a restart; empty where nothing is."""
        mine = self._book.of_draft(draft)
        return later.notes_text(mine) if mine else ""

    def let_go(self) -> None:
        """Other drafts take the place of these, which may come back and be resumed."""
        for key, upload in self._book:
            if upload.why is None:
                self._stop(key, upload)
            self._book.take_out(key)

    def _carry(self, draft: Draft, uploads: Sequence[Upload]) -> None:
        self._put_down(draft, uploads)
        self._go_on()
        self.moved.emit()

    def _put_down(self, draft: Draft, uploads: Sequence[Upload]) -> None:
        for upload in uploads:
            key, self._next = self._next, self._next + 1
            later.begin_try(upload)
            self._book.add(key, upload)
            self._waiting.append(key)
        self.noted.emit(draft, self.notes(draft))

    def _go_on(self) -> None:
        while self._waiting and len(self._leaving) < MOST_AT_ONCE:
            key = self._waiting.popleft()
            upload = self._book.get(key)
            if upload is not None and upload.why is None:
                self._leaving.add(key)
                self._outside.upload(key, upload.path, upload.content_type, later.try_of(upload))

    def _attach(self, draft: Draft, files: tuple[LocalFile, ...]) -> None:
        """Put a row for each file behind those that are there: one step, however many."""
        gesture = f"attach {self._next}"
        name = words("Attach {name}", name=files[0].path.name)
        if len(files) > 1:
            name = count_words("Attach %n file(s)", len(files))
        # Noted before there are rows: a row without its note would wait for ever.
        self._put_down(draft, [_upload(draft, file, gesture) for file in files])
        draft.close_step()
        draft.set(name, ATTACHMENTS, [*_rows(draft), *map(_row, files)], gesture)
        draft.close_step()
        self._go_on()
        self.moved.emit()

    def _on_sheet_changed(self, paths: tuple[Path, ...]) -> None:
        draft = self._sheet.draft
        if draft is None or not any(path.touches(ATTACHMENTS) for path in paths):
            return
        rows = _rows(draft)
        (seen_draft, seen), self._seen = self._seen, (draft, rows)
        if self._is_writing:
            return
        if seen_draft is draft:
            self._follow(seen, rows)
        self._stop_without_row(draft, rows)

    def _follow(self, before: list[Json], after: list[Json]) -> None:
        """A row that alone is another now was renamed, and its upload with it."""
        if len(before) != len(after):
            return
        pairs = zip(before, after, strict=True)
        other = [(old, new) for old, new in pairs if old is not new and named(old) != named(new)]
        if len(other) != 1:
            return
        (old, new), *_ = other
        upload, (name, size) = self.upload_of(old), named(new)
        if upload is not None and isinstance(name, str) and isinstance(size, str):
            self._book.rename(upload, name, size)
            self.noted.emit(upload.draft, self.notes(upload.draft))

    def _stop_without_row(self, draft: Draft, rows: list[Json]) -> None:
        waiting = _waiting(rows)
        for key, upload in self._book:
            if upload.draft is not draft or upload.why is not None:
                continue
            if waiting[upload.name, upload.size]:
                waiting[upload.name, upload.size] -= 1
            else:
                self._stop(key, upload)
        self._go_on()

    def _stop(self, key: int, upload: Upload) -> None:
        upload.why = STOPPED
        if key in self._leaving:
            self._leaving.remove(key)
            self._outside.cancel_upload(key)
        else:
            self._waiting.remove(key)

    def on_upload_moved(self, event: UploadMoved) -> None:
        """Some of a file has left."""
        upload = self._book.get(event.upload)
        if upload is not None:
            upload.part, upload.has_left = event.sent / max(1, event.total), True
            self.moved.emit()

    def on_upload_ended(self, event: UploadEnded) -> None:
        """A file has arrived, or has not."""
        self._leaving.discard(event.upload)
        upload = self._book.get(event.upload)
        if upload is not None:
            self._end(event, upload)
        self._go_on()

    def _end(self, event: UploadEnded, upload: Upload) -> None:
        if event.why is not None:
            upload.why = event.why
            self.moved.emit()
            return
        rows = enumerate(_rows(upload.draft))
        index = next((index for index, row in rows if upload.is_for(row)), None)
        if index is None:  # it arrived while it was being stopped
            return
        self._book.take_out(event.upload)
        # The address belongs to the step that brought the row, while that is the last one.
        upload.draft.go_on(upload.gesture)
        name = words("Upload of {name}", name=upload.name)
        self._is_writing = True  # an address takes no row from anybody
        upload.draft.set(name, ATTACHMENTS / index / "fileURL", event.url, upload.gesture)
        self._is_writing = False
        upload.draft.close_step()
        self.moved.emit()


def _waiting(rows: list[Json]) -> Counter[tuple[str, str]]:
    """How many rows of each name and size have no address yet."""
    return Counter(
        (name, size)
        for name, size in map(named, filter(waits, rows))
        if isinstance(name, str) and isinstance(size, str)
    )


def _upload(draft: Draft, file: LocalFile, gesture: str) -> Upload:
    size, path = str(file.size), file.path
    upload = Upload(draft, path.name, size, path, file.media_type, gesture)
    upload.stamp = file.size, file.changed_at
    return upload


def _row(file: LocalFile) -> JsonObject:
    return {
        "attachmentExtension": later.suffix_of(file.path.name),
        "mimeType": file.media_type,
        "originalFileName": file.path.name,
        "docSize": str(file.size),
    }


def _rows(draft: Draft) -> list[Json]:
    rows = draft.value(ATTACHMENTS)
    return rows if isinstance(rows, list) else []
