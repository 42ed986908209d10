"""Draft files: a request body by itself, or a body together with the address of its draft."""

from __future__ import annotations

import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from draft_editor.model.json_members import object_members
from draft_editor.model.json_text import pretty
from draft_editor.model.locator import BadId, Locator
from draft_editor.store.folder import FILE_MODE, write_atomically
from draft_editor.store.json_file import JsonFile, read_json_file

_LOCATOR: Final = "locator"
_BODY: Final = "body"


@dataclass(frozen=True, slots=True)
class DraftFile:
    """What an opened file holds.

    `body` is the source text of the body, letter for letter as the file has it. `locator` is
    None where the file is a bare body: then a person has to say which draft it belongs to.
    """

    locator: Locator | None
    body: str = field(repr=False)
    path: Path


def read_draft_file(path: Path) -> DraftFile:
    """Open a file; raises `BadFile` with the place for whatever cannot be taken.

    A document with the objects `locator` and `body` is a draft file; every other object is a
    body.
    """
    source = read_json_file(path)
    if not (
        isinstance(source.value.get(_LOCATOR), dict) and isinstance(source.value.get(_BODY), dict)
    ):
        return DraftFile(None, source.text, path)
    locator = _locator(source)
    body = next(member for member in object_members(source.text) if member.key == _BODY)
    return DraftFile(locator, source.text[body.value_start : body.end], path)


def draft_file_text(locator: Locator | None, body: str) -> bytes:
    """The bytes of a draft file; without a locator, those of the bare body.

    `body` is a JSON object's text and stands in the file exactly as it is given.
    """
    if locator is None:
        return body.encode()
    department, user, customer, message = locator.ids
    address = pretty(
        {"department": department, "user": user, "customer": customer, "message": message}
    ).replace("\n", "\n  ")
    return f'{{\n  "{_LOCATOR}": {address},\n  "{_BODY}": {body}\n}}\n'.encode()


def save_draft_file(path: Path, locator: Locator | None, body: str) -> None:
    """Write a draft file where a person wants it; raises `NotWritten`.

    A file that is replaced keeps its mode; a new one is closed to others, for it holds a
    customer's message.
    """
    write_atomically(path, draft_file_text(locator, body), _mode_of(path))


def _locator(source: JsonFile) -> Locator:
    department, user, customer, message = (
        source.string(_LOCATOR, part) for part in ("department", "user", "customer", "message")
    )
    try:
        return Locator.of(department, user, customer, message)
    except BadId as error:
        raise source.bad(error.said, _LOCATOR, error.part) from None


def _mode_of(path: Path) -> int:
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return FILE_MODE
