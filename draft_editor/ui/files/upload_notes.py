"""Uploads as a text that outlives the program: which rows of a draft wait for which files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path as FilePath
from secrets import token_hex
from typing import Final

from draft_editor.draft.draft import Draft
from draft_editor.model.json_text import JsonObject, dump, parse_object
from draft_editor.model.upload_try import UploadTry
from draft_editor.ui.files.upload_book import Upload

_MOST_TRIES: Final = 5
"""Tries of which is asked how they ended; each costs a question."""


def begin_try(upload: Upload) -> None:
    """Another try begins: it will lie under a name of its own."""
    upload.tries = (*upload.tries, token_hex(8))[-_MOST_TRIES:]


def try_of(upload: Upload) -> UploadTry:
    """The try that was begun last."""
    *before, token = upload.tries
    return UploadTry(token, tuple(before), *upload.stamp)


def notes_text(uploads: Iterable[Upload]) -> str:
    """What is to be known of uploads after a restart: no address, no words of a message."""
    return dump({"files": [_note(each) for each in uploads]})


def read_notes(text: str, draft: Draft) -> Iterator[Upload]:
    """The uploads of `notes_text`, none of them under way; a note that is none is left out."""
    files = parse_object(text).get("files") if text else None
    for note in files if isinstance(files, list) else ():
        match note:
            case {
                "name": str(name),
                "size": str(size),
                "path": str(path),
                "type": str(content_type),
                "stamp": str(stamp),
                "tries": list(tries),
            }:
                upload = Upload(draft, name, size, FilePath(path), content_type)
                upload.stamp = _stamp(stamp)
                upload.tries = tuple(each for each in tries if isinstance(each, str))
                yield upload
            case _:
                pass


def _stamp(text: str) -> tuple[int, int]:
    size, _, changed_at = text.partition(" ")
    return (int(size), int(changed_at)) if (size + changed_at).isdecimal() else (0, 0)


def _note(upload: Upload) -> JsonObject:
    return {
        "name": upload.name,
        "size": upload.size,
        "path": str(upload.path),
        "type": upload.content_type,
        "stamp": " ".join(map(str, upload.stamp)),
        "tries": list(upload.tries),
    }
