"""Where the file of a row is, in a word and a colour."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import floor
from typing import TYPE_CHECKING

from draft_editor.draft.draft import Draft
from draft_editor.draft.tree import text_of
from draft_editor.model.json_text import Json
from draft_editor.ui import later
from draft_editor.ui.files.upload_book import Upload
from draft_editor.ui.files.upload_rows import came_with
from draft_editor.ui.files.uploads import STOPPED, Uploads
from draft_editor.ui.say import say, tr
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import Tone

if TYPE_CHECKING:
    from draft_editor.ui.files.links import LinkNote


@dataclass(frozen=True, slots=True)
class FileState:
    """The word and its tone; how much of the file has left while it does.

    `why` it did not arrive, or who told what is known of a link.
    """

    word: str
    tone: Tone
    part: float | None = None
    why: str = field(default="", repr=False)
    is_end: bool = False
    """Whether this is how an upload ended."""


def file_state(item: Json, uploads: Uploads, draft: Draft | None) -> FileState:
    """The state of a row: its file was uploaded from here, is on its way, or is only linked to."""
    if not text_of(item, "fileURL"):
        return _local_state(uploads.upload_of(item))
    if is_stored(item, uploads, draft):
        return FileState(tr("uploaded"), worn().good, is_end=True)
    return _link_state(uploads.links.note_of(item))


def is_stored(item: Json, uploads: Uploads, draft: Draft | None) -> bool:
    """Whether the file of a row lies where this program put it, or where the service had it."""
    url = text_of(item, "fileURL")
    if not url or uploads.links.note_of(item) is not None:
        return False
    return uploads.file_of(item) is not None or later.is_own_upload(url) or came_with(draft, item)


def _link_state(note: LinkNote | None) -> FileState:
    colours, word = worn(), tr("only a link")
    if note is None:
        return FileState(word, colours.accent)
    if note.state == "asking":
        said = tr("{server} is being asked for type and size…").format(server=note.server)
        return FileState(word, colours.accent, why=said)
    if note.said is not None:
        return FileState(word, colours.warning, why=say(note.said))
    said = tr("Type and size as {server} tells them").format(server=note.server)
    return FileState(word, colours.accent, why=said)


def _local_state(upload: Upload | None) -> FileState:
    colours = worn()
    if upload is None or upload.why == STOPPED:
        return FileState(tr("not uploaded"), colours.bad)
    if upload.why is not None:
        return FileState(tr("failed"), colours.bad, why=say(upload.why), is_end=True)
    if not upload.has_left:
        return FileState(tr("waiting"), colours.warning)
    percent = floor(upload.part * 100)
    said = tr("uploading {percent} %").format(percent=percent)
    return FileState(said, colours.accent, upload.part)
