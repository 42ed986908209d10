"""The addresses that the drafts of the shelf send copies to, to be offered while one is typed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from draft_editor.rules.address_list import copies_of, most_used
from draft_editor.ui.known.gleaning import Gleaning
from draft_editor.ui.shelf import Shelf


class CopiedAddresses(Gleaning[str]):
    """Those that are used often come first. Thread: GUI."""

    def __init__(self, shelf: Shelf, parent: QObject) -> None:
        super().__init__(shelf, copies_of, most_used, parent)
