"""Files on their way: from an offer to rows of the draft, and from there to addresses."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QObject, QTimer, Signal

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.draft.tree import text_of
from draft_editor.model.json_text import Json
from draft_editor.model.words import Words, count_words, words
from draft_editor.ui import later
from draft_editor.ui.errands import Errands
from draft_editor.ui.files.link_door import LinkDoor
from draft_editor.ui.files.ports import ErrandDone, FilesFound
from draft_editor.ui.files.upload_book import Upload, UploadBook, named, waits
from draft_editor.ui.files.upload_queue import UploadQueue
from draft_editor.ui.files.upload_rows import row_of, rows_of, upload_of, waiting
from draft_editor.ui.ports import Outside, UploadEnded, UploadMoved
from draft_editor.ui.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QUrl

    from draft_editor.model.local_file import LocalFile
    from draft_editor.ui.files.offers import FolderOffer, LargePicture, Offers
    from draft_editor.ui.files.row_shrinking import RowShrinking, RowsOffer
    from draft_editor.ui.files.shrinking import Shrinking, ShrinkOffer

STOPPED: Final = words("The upload was stopped.")

NEWS_MS: Final = 30
"""News closer than this is told together: small files arrive faster than a window is painted."""
_FEW: Final = 50
"""So many files leave at once when they are taken; more have their rows painted first."""


class Uploads(QObject):
    """Knows which rows of which draft are still on this computer.

    `moved`: a row looks different now. `refused`: what could not be done with files, each with
    its reason. `folder_asked` carries a `FolderOffer` to be agreed to, `shrink_asked` a
    `ShrinkOffer`, `rows_asked` a `RowsOffer`. `noted` carries a draft and what is to be given to
    `resume` after a restart, before anything of it leaves. A row and its upload find each other
    by name and size, as the row has no id. A row that is taken out stops its upload; brought
    back, it can be carried again. News come at once, or in turns of `NEWS_MS`.
    """

    moved = Signal()
    refused = Signal(object)
    folder_asked = Signal(object)
    shrink_asked = Signal(object)
    rows_asked = Signal(object)
    noted = Signal(object, str)

    def __init__(self, sheet: Sheet, outside: Outside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._outside = outside
        self.errands = Errands(outside)
        self.links = LinkDoor(sheet, outside, self.moved, self.refused, self)
        self._came_from: dict[str, FilePath] = {}
        self._book = UploadBook()
        self._queue = UploadQueue(self._book, outside, self)
        self._next = 1
        self._arrived: dict[int, str] = {}
        self._is_moved = False
        self._pause = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._pause.timeout.connect(self._tell)
        self._is_writing = False
        self._coming = ""  # the step whose rows come in the next turn
        self._seen: tuple[Draft | None, list[Json]] = (None, [])
        sheet.changed.connect(self._on_sheet_changed)

    @cached_property
    def _offers(self) -> Offers:
        """Judges files; made when the first is offered."""
        offers = later.Offers(self._sheet, self._outside, self)
        offers.taken.connect(self._attach)
        offers.linked.connect(self.links.attach)
        offers.refused.connect(self.refused)
        offers.folder_asked.connect(self.folder_asked)
        offers.large_found.connect(self._on_large_found)
        return offers

    @cached_property
    def _shrinking(self) -> Shrinking:
        """Makes pictures smaller; made when the first one is too large."""
        shrinking = later.Shrinking(self.errands, self)
        shrinking.asked.connect(self.shrink_asked)
        shrinking.refused.connect(self.refused)
        return shrinking

    def offer(self, urls: Sequence[QUrl]) -> None:
        """Take files into the open draft; each that cannot be is named with the reason."""
        self._offers.offer(urls)

    def offer_content(self, content: QMimeData) -> bool:
        """Take what was dropped or pasted; false if it is nothing that could be attached."""
        return self._offers.offer_content(content)

    def take_folder(self, asked: FolderOffer) -> None:
        """Take the files of a folder, as somebody agreed to."""
        self._offers.take_folder(asked)

    def take_smaller(self, offer: ShrinkOffer) -> None:
        """Take the smaller copies, as somebody agreed to."""
        copies = [(copy.name, copy.made.content) for copy in offer.copies]
        self._offers.take_copies(offer.draft, copies)

    @cached_property
    def _row_shrinking(self) -> RowShrinking:
        """Makes attached pictures smaller; made when somebody asks for it."""
        shrinking = later.RowShrinking(self)
        shrinking.asked.connect(self.rows_asked)
        shrinking.said.connect(self.refused)
        return shrinking

    def may_be_smaller(self) -> bool:
        """Whether the open draft has too much for its channel, and a picture that is at hand."""
        draft, knows_files = self._sheet.draft, bool(self._came_from) or len(self._book) > 0
        return draft is not None and knows_files and later.may_be_smaller(draft, self.file_of)

    def make_smaller(self) -> None:
        """Make the pictures of the open draft so small that all its files fit; asks first."""
        if self._sheet.draft is not None:
            self._row_shrinking.shrink(self._sheet.draft)

    def take_smaller_rows(self, offer: RowsOffer) -> None:
        """Let the smaller copies take the places of their rows, as somebody agreed to."""
        self._row_shrinking.take(offer, self._offers)

    def put_rows(
        self, draft: Draft, name: Words, rows: Callable[[], list[Json]], coming: list[Upload]
    ) -> None:
        """Write what `rows` gives, some of which wait for what comes now: one step."""
        gesture = coming[0].gesture
        # Noted before there are rows: a row without its note would wait for ever.
        self._coming = gesture
        if len(coming) > _FEW:
            self._queue.hold()  # what works for the uploads would delay the paint of the rows
        self._put_down(draft, coming)

        def put() -> None:
            self._coming = ""
            draft.close_step()
            draft.set(name, ATTACHMENTS, rows(), gesture)
            draft.close_step()
            self._queue.go_on()
            self.moved.emit()

        if len(coming) > _FEW:
            QTimer.singleShot(0, self, put)  # noting them was a turn's work by itself
        else:
            put()

    def on_event(self, event: ErrandDone | FilesFound | UploadMoved | UploadEnded) -> None:
        """Take news of files."""
        match event:
            case ErrandDone():
                self.errands.on_done(event)
            case FilesFound():
                self.on_found(event)
            case UploadMoved():
                self.on_upload_moved(event)
            case UploadEnded():
                self.on_upload_ended(event)
            case _:
                assert_never(event)

    def on_found(self, event: FilesFound) -> None:
        """Files that were offered have been looked at."""
        self._offers.on_found(event)

    def upload_of(self, item: Json) -> Upload | None:
        """The upload of a row that has no address yet; None if nobody is carrying it."""
        return self._book.of_row(self._sheet.draft, item)

    def file_of(self, item: Json) -> FilePath | None:
        """The file on this computer that a row was made of, as far as this run knows it."""
        upload = self.upload_of(item)
        if upload is not None:
            return upload.path
        return self._came_from.get(text_of(item, "fileURL"))

    def is_idle(self) -> bool:
        """Whether every file has arrived or failed."""
        return self._queue.is_empty() and not self._arrived

    def retry(self, item: Json) -> None:
        """Carry a file again whose upload failed or was stopped."""
        upload = self.upload_of(item)
        if upload is not None and upload.why is not None:
            # News of the former try may still come: under its number they concern nobody.
            self._book.take_out(self._book.key_of(upload))
            upload.why, upload.part, upload.has_left = None, 0.0, False
            self._carry(upload.draft, [upload])

    def _on_large_found(self, draft: Draft, large: tuple[LargePicture, ...]) -> None:
        self._shrinking.shrink(draft, large)

    def stop(self, item: Json) -> None:
        """Stop the upload of a row that stays; it can be carried again."""
        upload = self.upload_of(item)
        if upload is not None and upload.why is None:
            self._stop(self._book.key_of(upload), upload)
            self._queue.go_on()
            self.moved.emit()

    def resume(self, draft: Draft, notes: str) -> None:
        """Go on with the files of a draft of an earlier run, as far as their rows still wait."""
        left = waiting(rows_of(draft))
        found: list[Upload] = []
        for upload in later.read_notes(notes, draft):
            if left[upload.name, upload.size]:
                left[upload.name, upload.size] -= 1
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
        self.links.let_go()

    def _carry(self, draft: Draft, uploads: Sequence[Upload]) -> None:
        self._put_down(draft, uploads)
        self._queue.go_on()
        self.moved.emit()

    def _put_down(self, draft: Draft, uploads: Sequence[Upload]) -> None:
        for upload in uploads:
            key, self._next = self._next, self._next + 1
            later.begin_try(upload)
            self._book.add(key, upload)
            self._queue.add(key)
        self.noted.emit(draft, self.notes(draft))

    def _attach(self, draft: Draft, files: tuple[LocalFile, ...]) -> None:
        """Put a row for each file behind those that are there: one step, however many."""
        gesture = f"attach {self._next}"
        name = words("Attach {name}", name=files[0].path.name)
        if len(files) > 1:
            name = count_words("Attach %n file(s)", len(files))
        coming = [upload_of(draft, file, file.path.name, gesture) for file in files]
        new = [row_of(file, file.path.name) for file in files]
        self.put_rows(draft, name, lambda: [*rows_of(draft), *new], coming)

    def _on_sheet_changed(self, paths: tuple[Path, ...]) -> None:
        draft = self._sheet.draft
        if draft is None or not any(path.touches(ATTACHMENTS) for path in paths):
            return
        rows = rows_of(draft)
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
        # What has an upload of its own came back: an Undo of what took its place.
        is_other = self._book.of_row(self._sheet.draft, new) is None and waits(new)
        if upload is not None and is_other and isinstance(name, str) and isinstance(size, str):
            self._book.rename(upload, name, size)
            self.noted.emit(upload.draft, self.notes(upload.draft))

    def _stop_without_row(self, draft: Draft, rows: list[Json]) -> None:
        left = waiting(rows)
        for key, upload in self._book:
            if upload.draft is not draft or upload.why is not None:
                continue
            if self._coming and upload.gesture == self._coming:
                continue
            if left[upload.name, upload.size]:
                left[upload.name, upload.size] -= 1
            else:
                self._stop(key, upload)
        self._queue.go_on()

    def _stop(self, key: int, upload: Upload) -> None:
        upload.why = STOPPED
        if self._arrived.pop(key, None) is None:
            self._queue.stop(key)

    def on_upload_moved(self, event: UploadMoved) -> None:
        """Some of a file has left."""
        upload = self._book.get(event.upload)
        if upload is not None:
            upload.part, upload.has_left = event.sent / max(1, event.total), True
            self._is_moved = True
            self._tell_soon()

    def on_upload_ended(self, event: UploadEnded) -> None:
        """A file has arrived, or has not."""
        self._queue.end(event.upload)
        upload = self._book.get(event.upload)
        if upload is not None:
            if event.why is not None:
                upload.why = event.why
            else:
                self._arrived[event.upload] = event.url
            self._is_moved = True
            self._tell_soon()
        self._queue.go_on()

    def is_quiet(self) -> bool:
        """Whether all news has been told, and the next is told at once."""
        return not self._pause.isActive()

    def _tell_soon(self) -> None:
        if self.is_quiet():
            self._tell()

    def _tell(self) -> None:
        """Write the addresses that have come, and say once that rows look different now."""
        if not self._is_moved:
            return
        self._pause.start()
        arrived, self._arrived = self._arrived, {}
        steps: dict[tuple[Draft, str], dict[int, str]] = {}
        for key, url in arrived.items():
            upload = self._book.get(key)
            if upload is not None:
                steps.setdefault((upload.draft, upload.gesture), {})[key] = url
        for (draft, gesture), urls in steps.items():
            self._write(draft, gesture, urls)
        self._is_moved = False
        self.moved.emit()

    def _write(self, draft: Draft, gesture: str, urls: dict[int, str]) -> None:
        """Put addresses into the rows that wait for them: one step, however many."""
        places: dict[tuple[str, str], deque[int]] = {}
        for index, row in enumerate(rows_of(draft)):
            name, size = named(row)
            if waits(row) and isinstance(name, str) and isinstance(size, str):
                places.setdefault((name, size), deque()).append(index)
        values: list[tuple[Path, Json]] = []
        names: list[str] = []
        for key, url in urls.items():
            upload = self._book.get(key)
            if upload is None or not (mine := places.get((upload.name, upload.size))):
                continue
            self._book.take_out(key)
            values.append((ATTACHMENTS / mine.popleft() / "fileURL", url))
            names.append(upload.name)
            self._came_from[url] = upload.path
        if not values:  # their rows are gone
            return
        step = words("Upload of {name}", name=names[0])
        if len(names) > 1:
            step = count_words("Upload of %n file(s)", len(names))
        # The addresses belong to the step that brought the rows, while that is the last one.
        draft.go_on(gesture)
        self._is_writing = True  # an address takes no row from anybody
        draft.apply(step, draft.rewriting(values), gesture)
        self._is_writing = False
        draft.close_step()
