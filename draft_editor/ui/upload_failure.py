"""A file that did not arrive, in words that name it."""

from __future__ import annotations

from draft_editor.model.words import Words
from draft_editor.ui.say import labelled, say
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.uploads import ATTACHMENTS, Uploads


def failure_text(sheet: Sheet, uploads: Uploads, why: Words) -> str:
    """The reason, led in by the file of the open draft that has just failed for it.

    A file of another draft is not named: its own row names it when that draft is opened.
    """
    rows = sheet.value(ATTACHMENTS)
    for upload in map(uploads.upload_of, rows if isinstance(rows, list) else ()):
        if upload is not None and upload.why is why:
            return labelled(f"“{upload.name}”", say(why))
    return say(why)
