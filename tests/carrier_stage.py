"""A carrier with a background and a keyring of its own, and rows that wait for its files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue

from PySide6.QtCore import QUrl

from draft_editor.assembly.carrier import Carrier
from draft_editor.assembly.stored_files import StoredFiles
from draft_editor.draft.draft import Draft
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.model.json_text import Json
from draft_editor.model.upload_try import UploadTry
from draft_editor.store.logins import Logins, SessionSecrets
from draft_editor.store.profile import Profile
from draft_editor.store.secrets import (
    Absent,
    Deleted,
    DeleteOutcome,
    Found,
    ReadOutcome,
    Stored,
    WriteOutcome,
)
from draft_editor.store.upload_target import NoUpload, UploadTarget
from draft_editor.ui.files.uploads import Uploads
from draft_editor.ui.ports import Event, UploadEnded, UploadMoved
from draft_editor.ui.sheet import Sheet
from draft_editor.worker.background import Background
from pretend_outside import PretendOutside
from upload_news import told

PATIENCE = 10.0


class Place:
    """A keyring in memory; `reads` counts how often it was asked."""

    def __init__(self) -> None:
        self.held: dict[str, str] = {}
        self.reads = 0

    def read(self, name: str) -> ReadOutcome:
        self.reads += 1
        return Found(self.held[name]) if name in self.held else Absent()

    def write(self, name: str, secret: str) -> WriteOutcome:
        self.held[name] = secret
        return Stored()

    def delete(self, name: str) -> DeleteOutcome:
        return Deleted() if self.held.pop(name, None) is not None else Absent()


class Stage(PretendOutside):
    """The outside of a sheet's uploads, as far as files go: those are really carried."""

    def __init__(self, background: Background, stored: StoredFiles | None = None) -> None:
        super().__init__()
        self.place = Place()
        self.logins = Logins(self.place, SessionSecrets())
        self.told: Queue[Event] = Queue()
        self.carrier = Carrier(background, self.logins, self.told.put, stored)
        self.chosen = profile_with(NoUpload())
        self.sheet = Sheet()
        self.sheet.lay(Draft("{}"))
        self.uploads = Uploads(self.sheet, self)
        self.tell = self.uploads.on_found

    def upload(self, upload: int, path: Path, content_type: str, this: UploadTry) -> None:
        self.carrier.carry(self.chosen, upload, path, content_type, this)

    def cancel_upload(self, upload: int) -> None:
        self.carrier.cancel(upload)

    def offer(self, *files: Path) -> None:
        """Drop these files."""
        self.uploads.offer([QUrl.fromLocalFile(str(file)) for file in files])

    def ended(self) -> UploadEnded:
        """Tell the rows what happens, until a file has arrived or has not."""
        while True:
            match self.told.get(timeout=PATIENCE):
                case UploadMoved() as moved:
                    self.uploads.on_upload_moved(moved)
                case UploadEnded() as ended:
                    self.uploads.on_upload_ended(ended)
                    told(self.uploads)
                    return ended
                case other:
                    raise AssertionError(other)

    def address(self, index: int = 0) -> Json:
        """The address of a row, None without one."""
        rows = self.sheet.value(ATTACHMENTS)
        assert isinstance(rows, list)
        row = rows[index]
        assert isinstance(row, dict)
        return row.get("fileURL")


def profile_with(target: UploadTarget) -> Profile:
    """A profile with an upload target."""
    return Profile(
        name="Main",
        base_url="https://x.example",
        department="d",
        user="u",
        dealer_zone="UTC",
        upload_target=target,
    )


@contextmanager
def carrier_stage(stored: StoredFiles | None = None) -> Iterator[Stage]:
    """A stage whose background ends with it; `stored` knows of earlier ones."""
    errors: list[BaseException] = []
    background = Background(errors.append)
    background.start()
    try:
        stage = Stage(background, stored)
        yield stage
        told(stage.uploads)
    finally:
        background.stop(PATIENCE)
    assert errors == []
