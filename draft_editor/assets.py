"""The one way to icons, translations and samples, from a wheel and from the source tree."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_PACKED: Final = Path(__file__).resolve().parent / "resources"
_BESIDE: Final = Path(__file__).resolve().parent.parent / "resources"


def asset(*names: str) -> Path:
    """A file or folder of the resources, such as `asset("icons", "undo.svg")`.

    In a wheel, which is always unpacked, they lie inside the package; in a working copy,
    beside it. Raises `FileNotFoundError` for a name that is not there, so that a misspelt name
    is found where it is used.
    """
    top = _PACKED if _PACKED.is_dir() else _BESIDE
    found = top.joinpath(*names)
    if not found.exists():
        raise FileNotFoundError(f"no resource is called {'/'.join(names)}")
    return found
