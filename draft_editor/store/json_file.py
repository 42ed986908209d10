"""A JSON file as people write it: what is wrong with it is said with file, line and column."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from draft_editor.model.json_members import object_members
from draft_editor.model.json_text import BadJson, JsonObject, decode, kind_name, parse_object
from draft_editor.model.words import Complaint, Words, words
from draft_editor.store.folder import reason

MAX_BYTES: Final = 20_000_000
"""The largest file that is read: far beyond any draft, far below what would stall."""


class BadFile(Complaint):
    """A file that cannot be taken; line and column count from 1, or are 0 where unknown."""

    def __init__(self, path: Path, said: Words, line: int = 0, column: int = 0) -> None:
        super().__init__(said)
        self.path = path
        self.line = line
        self.column = column


@dataclass(frozen=True, slots=True)
class JsonFile:
    """The text of a file and the object that it says."""

    path: Path
    text: str = field(repr=False)
    value: JsonObject = field(repr=False)

    def place_of(self, keys: Sequence[str]) -> int | None:
        """Where the value of a path of keys begins in the text, or None without one."""
        start = 0
        for key in keys:
            for member in object_members(self.text, start):
                if member.key == key:
                    start = member.value_start
                    break
            else:
                return None
        return start

    def bad(self, said: Words, *keys: str) -> BadFile:
        """The complaint about the value of a path of keys, or about the whole file."""
        place = self.place_of(keys) if keys else None
        if place is None:
            return BadFile(self.path, words("“{path}”: {what}", path=str(self.path), what=said))
        line = self.text.count("\n", 0, place) + 1
        column = place - self.text.rfind("\n", 0, place)
        return BadFile(
            self.path,
            words(
                "“{path}”, line {line}, column {column}: {what}",
                path=str(self.path),
                line=line,
                column=column,
                what=said,
            ),
            line,
            column,
        )

    def string(self, *keys: str) -> str:
        """The text at a path of keys; raises `BadFile` where it is missing or something else."""
        value = self.value
        for key in keys[:-1]:
            inner = value.get(key)
            value = inner if isinstance(inner, dict) else {}
        if keys[-1] not in value:
            raise self.bad(words("“{key}” is missing.", key=keys[-1]), *keys[:-1])
        found = value[keys[-1]]
        if not isinstance(found, str):
            raise self.bad(
                words("“{key}” must be a text, not {kind}.", key=keys[-1], kind=kind_name(found)),
                *keys,
            )
        return found


def read_json_file(path: Path, most: int = MAX_BYTES) -> JsonFile:
    """The object that a file of at most so many bytes holds; raises `BadFile`."""
    source = read_bytes(path, most)
    try:
        text = decode(source)
        return JsonFile(path, text, parse_object(text))
    except BadJson as error:
        raise BadFile(
            path,
            words("“{path}”: {what}", path=str(path), what=error.said),
            error.line,
            error.column,
        ) from None


def read_bytes(path: Path, most: int = MAX_BYTES) -> bytes:
    """Everything in a file of at most so many bytes; raises `BadFile`."""
    try:
        with path.open("rb") as file:
            # A pipe or a device tells no size beforehand: there the reading itself stops.
            source = file.read(most + 1)
            status = os.fstat(file.fileno())
    except OSError as error:
        said = words(
            "“{path}” could not be opened: {why}.", path=str(path), why=_read_reason(error)
        )
        raise BadFile(path, said) from None
    if len(source) <= most:
        return source
    allowed = _megabytes(most)
    if not stat.S_ISREG(status.st_mode):
        said = words("“{path}” is larger than {allowed} MB.", path=str(path), allowed=allowed)
    else:
        said = words(
            "“{path}” has {size} MB; files up to {allowed} MB are opened.",
            path=str(path),
            size=_megabytes(status.st_size),
            allowed=allowed,
        )
    raise BadFile(path, said)


def _read_reason(error: OSError) -> Words:
    match error:
        case FileNotFoundError():
            return words("there is no such file")
        case IsADirectoryError():
            return words("it is a folder, not a file")
        case PermissionError():
            return words("you may not read it")
        case _:
            return reason(error)


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}"
