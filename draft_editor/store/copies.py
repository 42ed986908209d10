"""Copies of drafts in a folder that a person chose, beside whatever lies there."""

from __future__ import annotations

import os
import re
import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import Final

from draft_editor.model.locator import Locator
from draft_editor.model.words import words
from draft_editor.store.draft_file import draft_file_text
from draft_editor.store.folder import FILE_MODE, NotWritten, reason

_LONGEST: Final = 80
"""Letters of a name; with its number and its ending it fits every file system."""

_FORBIDDEN: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
"""What Windows and Unix do not take in the name of a file."""

_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
"""What Windows takes for a device, with any ending."""


def file_name(title: str) -> str:
    """A draft's title as the name of a file, without its ending; never empty."""
    plain = " ".join(_FORBIDDEN.sub(" ", unicodedata.normalize("NFC", title)).split())
    name = plain.encode("utf-8", "ignore").decode()[:_LONGEST].strip(". ")
    return f"draft {name}".strip() if not name or _RESERVED.fullmatch(name) else name


def save_copy(folder: Path, title: str, locator: Locator | None, body: str) -> Path:
    """Write a draft file that is named after its title; where it lies now.

    Nothing that is there is written over: a name that is taken gets a number. Raises
    `NotWritten`, and leaves no half of a file then.
    """
    path, handle = _new_file(folder, file_name(title))
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(draft_file_text(locator, body))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        with suppress(OSError):
            path.unlink()
        raise _not_written(path, error) from None
    return path


def _new_file(folder: Path, name: str) -> tuple[Path, int]:
    """A file that was not there before, open for writing."""
    number, path = 1, folder / f"{name}.json"
    while True:
        try:
            return path, os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE)
        except FileExistsError:
            number += 1
            path = folder / f"{name} {number}.json"
        except OSError as error:
            raise _not_written(path, error) from None


def _not_written(path: Path, error: OSError) -> NotWritten:
    return NotWritten(
        words("“{path}” could not be saved: {why}.", path=str(path), why=reason(error)), path
    )
