"""The program, watched: when its window was painted, and when a draft could be typed in."""

from __future__ import annotations

import time
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

import draft_editor.app as app_module

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from draft_editor.assembly.wishes import Wishes
    from draft_editor.store.folder import DataFolder
    from draft_editor.ui.ports import Event

told: dict[str, list[float]] = {}


class WatchedProgram(app_module.Program):
    """Notes when its window was painted, and when a draft lies in it and was painted."""

    def __init__(self, application: QApplication, folder: DataFolder, wishes: Wishes) -> None:
        super().__init__(application, folder, wishes)
        self._watcher: PaintWatcher | None = None
        self.begun.connect(self._on_begun)

    def _on_window_painted(self) -> None:
        QTimer.singleShot(0, self._note_painted)  # fires before what the program begins now
        super()._on_window_painted()

    def _note_painted(self) -> None:
        told["at.painted"] = [time.monotonic()]

    def _on_begun(self) -> None:
        self.parts.desk.laid.connect(self._on_laid)

    def _on_laid(self) -> None:
        if self._watcher is None:
            self._watcher = PaintWatcher(self)
            self.window.installEventFilter(self._watcher)

    def note_editable(self) -> None:
        """The draft's text has been painted: it can be typed in."""
        told["at.editable"] = [time.monotonic()]
        told.update(import_module("bench.memory").used_memory())
        self.parts.desk.closing.emit()


class RestartedProgram(WatchedProgram):
    """Takes no notice of a draft that is laid before those of earlier runs are back."""

    def _on_begun(self) -> None:
        self.bridge.happened.connect(self._on_happened)
        super()._on_begun()

    def _on_happened(self, event: Event) -> None:
        """The window has taken the event already: its slot was connected before this one."""
        if isinstance(event, import_module("draft_editor.ui.ports").DraftsKept):
            told["open"] = [len(event.kept)]
            super()._on_laid()

    def _on_laid(self) -> None:
        pass


class PaintWatcher(QObject):
    """Tells the program once that all that is new in its window has been painted.

    A window paints its whole content while it handles one update request. (A filter on the text
    area's viewport would make Python look through all kinds of widgets first.)
    """

    def __init__(self, program: WatchedProgram) -> None:
        super().__init__(program)
        self._program = program
        self._has_seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The zero timer fires when the painting is over."""
        if event.type() == QEvent.Type.UpdateRequest and not self._has_seen:
            self._has_seen = True
            QTimer.singleShot(0, self._program.note_editable)
        return False


def watch(program: type[WatchedProgram] = WatchedProgram) -> None:
    """Let the command start this program instead of its own."""
    vars(app_module)["Program"] = program
