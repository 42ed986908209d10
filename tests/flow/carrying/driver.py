"""A program of its own: the editor, in which files are dropped at once, until it is killed.

It prints a line when the dropped files are on the disk's record and on their way.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QUrl

import draft_editor.app as app_module
from carrier_stage import Place
from draft_editor.ui.ports import Event

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from draft_editor.assembly.wishes import Wishes
    from draft_editor.model.locator import Locator
    from draft_editor.store.folder import DataFolder

PROFILE: Final = "Carrying"
ON_ITS_WAY: Final = "on its way\n"
_PATIENCE: Final = 10.0


def place_of(held: Mapping[str, str]) -> Place:
    """A keyring that holds this already."""
    place = Place()
    place.held.update(held)
    return place


def work(
    folder: Path,
    draft: Locator,
    files: list[Path],
    held: Mapping[str, str],
    said: Connection,
    complaints: Path,
) -> None:
    """Be the editor of a data folder, and drop these files onto a draft."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    with complaints.open("w") as file:
        os.dup2(file.fileno(), sys.stderr.fileno())
    os.dup2(said.fileno(), sys.stdout.fileno())
    sys.argv = ["draft-editor"]

    class Watched(app_module.Program):
        """The program; nothing of it is another, but somebody drops files at once."""

        def __init__(self, application: QApplication, folder: DataFolder, wishes: Wishes) -> None:
            super().__init__(application, folder, wishes._replace(vault=lambda: place_of(held)))
            self._has_told = False
            self.bridge.happened.connect(self._on_happened)
            self.begun.connect(lambda: self.parts.desk.laid.connect(self._on_laid))

        def _on_happened(self, _event: Event) -> None:
            if draft in self.parts.desk.shelf and self.parts.desk.reading.has_ended():
                self.parts.desk.open_draft(draft)

        def _on_uploads_moved(self) -> None:
            if not self._has_told:
                self._has_told = True
                assert self.parts.desk.keeping.settle(_PATIENCE)
                sys.stdout.write(ON_ITS_WAY)
                sys.stdout.flush()

        def _on_laid(self) -> None:
            laid = self.parts.desk.sheet.draft
            if laid is not None and laid.locator == draft and not laid.is_changed():
                self.parts.desk.uploads.moved.connect(self._on_uploads_moved)
                urls = [QUrl.fromLocalFile(str(each)) for each in files]
                self.parts.desk.uploads.offer(urls)

    vars(app_module)["Program"] = Watched
    sys.exit(app_module.run_window(None, PROFILE, False, folder))
