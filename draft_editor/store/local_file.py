"""Looking at files of this computer before they travel: their heads, never all they hold."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from draft_editor.model.file_kind import HEAD_BYTES, FileKind, kind_of, media_type
from draft_editor.model.file_suffix import suffix_of
from draft_editor.model.local_file import Found, LocalFile, LocalFolder, NotTaken
from draft_editor.model.words import words
from draft_editor.store.image_size import image_size
from draft_editor.store.zip_names import zip_names

_HIDDEN_ON_WINDOWS: Final = 0x2
"""`FILE_ATTRIBUTE_HIDDEN`."""


def look(path: Path) -> Found:
    """What lies at a path; never raises. Blocks as long as the disk takes.

    A pipe or a device is not opened: it might never answer.
    """
    name = path.name
    try:
        known = path.stat()
        if stat.S_ISDIR(known.st_mode):
            return LocalFolder(path, _files_in(path))
        if not stat.S_ISREG(known.st_mode):
            return NotTaken(path, words("“{name}” is no file that could be sent.", name=name))
        if known.st_size == 0:
            return NotTaken(path, words("“{name}” is empty.", name=name))
        return _described(path, known)
    except (FileNotFoundError, NotADirectoryError):
        return NotTaken(path, words("“{name}” is not there any more.", name=name))
    except PermissionError:
        return NotTaken(path, words("“{name}” may not be read.", name=name))
    except (OSError, ValueError):  # a bad disk, a path with a NUL in it
        return NotTaken(path, words("“{name}” cannot be read.", name=name))


def _described(path: Path, known: os.stat_result) -> LocalFile:
    with path.open("rb") as file:
        kind = kind_of(file.read(HEAD_BYTES))
        archive = None
        if kind is FileKind.ZIP:
            file.seek(0)
            archive = zip_names(file)
        image = image_size(file, kind)
    told = media_type(suffix_of(path.name), kind)
    return LocalFile(path, known.st_size, kind, told, image, archive, known.st_mtime_ns)


def _files_in(folder: Path) -> tuple[Path, ...]:
    with os.scandir(folder) as entries:
        found = [Path(entry.path) for entry in entries if not _is_hidden(entry) and entry.is_file()]
    return tuple(sorted(found, key=lambda path: path.name.casefold()))


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return entry.name.startswith(".") or bool(attributes & _HIDDEN_ON_WINDOWS)
