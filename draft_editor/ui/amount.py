"""Sizes in bytes as people read them: “2.5 MB”."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from draft_editor.ui.say import tr


def amount(size: int) -> str:
    """So many bytes or characters: “1 KB” for all that are few, “2.5 MB”."""
    if size >= 1_000_000:
        return tr("{size} MB").format(size=QLocale().toString(size / 1_000_000, "f", 1))
    return tr("{size} KB").format(size=max(1, round(size / 1000)))
