"""A program of its own: the editor on a screen, asked from another process what it shows.

Each order is a tuple; it is answered when what it waits for holds.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

import draft_editor.app as app_module
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.model.json_text import dump
from draft_editor.ui.ports import Event
from draft_editor.ui.sending.attempt_news import AttemptEnded
from flow.carrying.driver import PROFILE, place_of
from open_program import is_at_rest

if TYPE_CHECKING:
    from draft_editor.assembly.wishes import Wishes
    from draft_editor.model.locator import Locator
    from draft_editor.store.folder import DataFolder
    from draft_editor.ui.desk import Desk

_LOOK_MS: Final = 20


class Orders(QObject):
    """Takes orders from a pipe, one at a time."""

    came = Signal(object)

    def __init__(self, program: app_module.Program, pipe: Connection) -> None:
        super().__init__(program)
        self._program = program
        self._pipe = pipe
        self._look: Callable[[], object] = lambda: None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.came.connect(self._on_came)
        self._ended: list[str] = []
        program.bridge.happened.connect(self._on_happened)
        self._thread = Thread(target=self._listen, daemon=True)
        program.opened.connect(self._begin)

    @property
    def _desk(self) -> Desk:
        return self._program.parts.desk

    def _begin(self) -> None:
        self._program.window.setGeometry(100, 40, 1200, 840)
        self._thread.start()

    def _listen(self) -> None:
        while True:
            self.came.emit(self._pipe.recv())

    def _on_came(self, order: tuple[str, Any]) -> None:
        name, what = order
        self._look = getattr(self, f"_{name}")(what)
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        found = self._look()
        if found is not None and found is not False:
            self._timer.stop()
            self._pipe.send(found)

    def _open(self, draft: Locator) -> Callable[[], object]:
        """Lay a draft; how many attachments it has."""

        def look() -> object:
            desk = self._desk
            if draft not in desk.shelf or not desk.reading.has_ended():
                return None
            laid = desk.sheet.draft
            if laid is None or laid.locator != draft:
                desk.open_draft(draft)
                return None
            if any(desk.editor.pages.to_make()) or not is_at_rest(desk.window):
                return None
            return (len(self._rows_now()),)

        return look

    def _where(self, _: object) -> Callable[[], object]:
        """The middle of the message on the screen."""
        writing = self._desk.editor.body().writing().viewport()
        return lambda: writing.mapToGlobal(writing.rect().center()).toTuple()

    def _focus(self, name: str) -> Callable[[], object]:
        """Give the keyboard to a widget, however it was reached."""

        def look() -> object:
            widget = self._desk.window.findChild(QWidget, name)
            if widget is None:
                return None
            target = widget if isinstance(widget, QPushButton) else widget.focusProxy() or widget
            target.setFocus()
            return target.hasFocus()

        return look

    def _dialog(self, _: object) -> Callable[[], object]:
        """A dialog for files has the keyboard."""

        def look() -> object:
            dialog = QApplication.activeModalWidget()
            return isinstance(dialog, QFileDialog) and dialog.isActiveWindow()

        return look

    def _uploaded(self, count: int) -> Callable[[], object]:
        """There are so many rows, each with an address: all rows, as JSON, and the notice."""

        def look() -> object:
            rows = self._rows_now()
            are_all = all(isinstance(row, dict) and row.get("fileURL") for row in rows)
            if len(rows) != count or not are_all:
                return None
            return [dump(row) for row in rows], self._desk.window.notice.text()

        return look

    def _submit(self, _: object) -> Callable[[], object]:
        self._desk.submit()
        return lambda: True

    def _accepted(self, _: object) -> Callable[[], object]:
        """The service has taken what was sent."""
        return lambda: bool(self._ended) and self._ended[-1] == "accepted"

    def _on_happened(self, event: Event) -> None:
        if isinstance(event, AttemptEnded):
            self._ended.append(event.outcome.word)

    def _rows_now(self) -> list[Any]:
        rows = self._desk.sheet.value(ATTACHMENTS)
        return rows if isinstance(rows, list) else []


def work(
    folder: Path,
    held: Mapping[str, str],
    display: str,
    pipe: Connection,
    complaints: Path,
) -> None:
    """Be the editor of a data folder on a display, and do as is ordered."""
    os.environ |= {
        "QT_QPA_PLATFORM": "xcb",
        "DISPLAY": display,
        "LC_ALL": "C.UTF-8",
        "XDG_CURRENT_DESKTOP": "",
    }
    with complaints.open("w") as file:
        os.dup2(file.fileno(), sys.stderr.fileno())
    sys.argv = ["draft-editor"]

    class Ordered(app_module.Program):
        """The program; nothing of it is another, but it can be asked."""

        def __init__(self, application: QApplication, folder: DataFolder, wishes: Wishes) -> None:
            super().__init__(application, folder, wishes._replace(vault=lambda: place_of(held)))
            self._orders = Orders(self, pipe)

    vars(app_module)["Program"] = Ordered
    sys.exit(app_module.run_window(None, PROFILE, False, folder))
