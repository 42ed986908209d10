"""Pictures that were pasted or made smaller: kept where their uploads can read them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from draft_editor.model.words import words
from draft_editor.store.folder import FOLDER_MODE, NotWritten, reason, write_atomically


def keep_picture(folder: Path, name: str, content: bytes) -> Path:
    """Write a picture under this name, or the next that is free; raises `NotWritten`.

    The folder is closed to everybody else, as all that the editor writes.
    """
    try:
        folder.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
        path = _free(folder, name)
    except OSError as error:
        said = words("“{path}” could not be saved: {why}.", path=name, why=reason(error))
        raise NotWritten(said, folder / name) from None
    try:
        write_atomically(path, content)
    except NotWritten:
        path.unlink(missing_ok=True)
        raise
    return path


def clear_pictures(folder: Path, texts: Iterable[str]) -> None:
    """Remove the pictures that none of these JSON texts names; never raises.

    `texts` is all that could still ask for one: drafts, and edits of them that can be undone.
    """
    with suppress(OSError):
        needless = {path: _as_written(path.name) for path in folder.iterdir() if path.is_file()}
        for text in texts:
            needless = {
                path: forms
                for path, forms in needless.items()
                if not any(form in text for form in forms)
            }
        for path in needless:
            path.unlink()


def _as_written(name: str) -> set[str]:
    """How a name may stand in a JSON text, with and without escapes."""
    return {name, json.dumps(name)[1:-1], json.dumps(name, ensure_ascii=False)[1:-1]}


def _free(folder: Path, name: str) -> Path:
    """The first name of its kind that nobody has; it is taken by an empty file."""
    wanted, number = folder / name, 2
    while True:
        try:
            wanted.open("xb").close()
        except FileExistsError:
            wanted = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
            number += 1
        else:
            return wanted
