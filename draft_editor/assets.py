"""The one way to icons, translations and samples, from a wheel and from the source tree."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

_PACKED = files("draft_editor").joinpath("resources")
_BESIDE = Path(__file__).resolve().parent.parent / "resources"


def asset(*names: str) -> Traversable:
    """A file or folder of the resources, such as `asset("icons", "undo.svg")`.

    In a wheel they lie inside the package; in a working copy, beside it. Raises
    `FileNotFoundError` for a name that is not there, so that a misspelt name is found where
    it is used.
    """
    top: Traversable = _PACKED if _PACKED.is_dir() else _BESIDE
    found = top.joinpath(*names)
    if not found.is_file() and not found.is_dir():
        raise FileNotFoundError(f"no resource is called {'/'.join(names)}")
    return found
