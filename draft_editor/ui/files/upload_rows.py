"""The rows of the attachments as uploads see them: found in a draft, and made of files."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from draft_editor.draft.draft import Draft
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.draft.tree import items_at
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.ui import later
from draft_editor.ui.files.upload_book import Upload, named, waits

if TYPE_CHECKING:
    from draft_editor.model.local_file import LocalFile


def rows_of(draft: Draft) -> list[Json]:
    """All rows of a draft; not to be written to."""
    return items_at(draft.tree, ATTACHMENTS)


def came_with(draft: Draft | None, item: Json) -> bool:
    """Whether the service had the file of a row, its size and all, when it told the draft."""
    rows = None if draft is None else draft.base_value(ATTACHMENTS)
    match item:
        case {"fileURL": str(url), "docSize": size} if size and isinstance(rows, list):
            return any(isinstance(row, dict) and row.get("fileURL") == url for row in rows)
        case _:
            return False


def waiting(rows: list[Json]) -> Counter[tuple[str, str]]:
    """How many rows of each name and size have no address yet."""
    return Counter(
        (name, size)
        for name, size in map(named, filter(waits, rows))
        if isinstance(name, str) and isinstance(size, str)
    )


def row_of(file: LocalFile, name: str) -> JsonObject:
    """The row of a file under a name, without an address."""
    return {
        "attachmentExtension": later.suffix_of(name),
        "mimeType": file.media_type,
        "originalFileName": name,
        "docSize": str(file.size),
    }


def upload_of(draft: Draft, file: LocalFile, name: str, gesture: str) -> Upload:
    """The upload that such a row waits for."""
    upload = Upload(draft, name, str(file.size), file.path, file.media_type, gesture)
    upload.stamp = file.size, file.changed_at
    return upload
