"""Closing the window: at once, and with every edit on the disk; else a person is asked."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from draft_editor.ui.editor import Editor
from draft_editor.ui.keeping import Keeping
from draft_editor.ui.ports import Outside
from draft_editor.ui.questions import Questions
from draft_editor.ui.say import tr
from draft_editor.ui.shelf import Shelf
from draft_editor.ui.window import Window

_AT_ONCE: Final = 0.25
"""Seconds that the window stands still for the disk: nobody sees it, and most disks need less."""

_PATIENCE: Final = 3.0
"""Seconds after which a disk that has not answered is not waited for without asking."""

_BETWEEN_LOOKS_MS: Final = 20


class Closing(QObject):
    """Lets the window close once the last edits are kept. `closed`: it is gone for good."""

    closed = Signal()

    def __init__(
        self,
        window: Window,
        outside: Outside,
        editor: Editor,
        keeping: Keeping,
        shelf: Shelf,
        questions: Questions,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._outside = outside
        self._editor = editor
        self._keeping = keeping
        self._shelf = shelf
        self._clock = clock
        self._until = 0.0
        self._questions = questions
        self._again = QTimer(self, singleShot=True, interval=_BETWEEN_LOOKS_MS)
        self._again.timeout.connect(self._look)
        questions.close_agreed.connect(self._close)
        window.close_asked.connect(self._on_window_close_asked)

    def _on_window_close_asked(self) -> None:
        self._editor.commit()
        self._keeping.leave()
        self._until = self._clock() + _PATIENCE
        self._look_for(_AT_ONCE)

    def _look(self) -> None:
        self._look_for(0.0)

    def _look_for(self, seconds: float) -> None:
        """Ask only when edits would be lost that are not on the disk."""
        changed = self._shelf.changed()
        if not changed or self._keeping.settle(seconds):
            self._close()
        elif self._keeping.is_refused() or self._clock() > self._until:
            self._questions.ask_to_close(len(changed))
        else:
            self._window.tell(tr("The last edits are being saved…"))
            self._again.start()

    def _close(self) -> None:
        self._again.stop()
        self._outside.remember("window_geometry", self._window.geometry_text())
        self._window.allow_closing()
        self._window.close()
        self.closed.emit()
