"""Where the file of a row is, in a word and a colour."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import floor

from draft_editor.model.json_text import Json
from draft_editor.ui.fields.records import text_of
from draft_editor.ui.say import say, tr
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import Tone
from draft_editor.ui.upload_book import Upload
from draft_editor.ui.uploads import STOPPED


@dataclass(frozen=True, slots=True)
class FileState:
    """The word and its tone; how much of the file has left while it does; why it did not."""

    word: str
    tone: Tone
    part: float | None = None
    why: str = field(default="", repr=False)


def file_state(item: Json, upload: Upload | None) -> FileState:
    """The state of a row; `upload` is its own, where it has one."""
    colours = worn()
    if text_of(item, "fileURL"):
        if text_of(item, "docSize"):
            return FileState(tr("uploaded"), colours.good)
        return FileState(tr("only a link"), colours.accent)
    if upload is None or upload.why == STOPPED:
        return FileState(tr("not uploaded"), colours.bad)
    if upload.why is not None:
        return FileState(tr("failed"), colours.bad, why=say(upload.why))
    if not upload.has_left:
        return FileState(tr("waiting"), colours.warning)
    percent = floor(upload.part * 100)
    said = tr("uploading {percent} %").format(percent=percent)
    return FileState(said, colours.accent, upload.part)
