"""The main job by itself, in a real window against the built-in sandbox, with pictures kept."""

from __future__ import annotations

import json
import os
import tempfile
from http.client import HTTPConnection
from pathlib import Path as FilePath
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QLinearGradient,
    QPainter,
)
from PySide6.QtWidgets import QApplication, QPushButton

from draft_editor.app import Program, new_application
from draft_editor.assembly.wishes import Wishes
from draft_editor.draft.places import BODY
from draft_editor.model.json_text import parse, pretty
from draft_editor.model.outcome import Accepted
from draft_editor.store.folder import DataFolder
from draft_editor.ui.desk import Desk
from draft_editor.ui.panels.attempts import AttemptLine
from draft_editor.ui.quick_picks import PICKS
from draft_editor.ui.say import say

_TYPED: Final = " Reply YES and we’ll hold the spot for you…"
_TIMEOUT_MS: Final = 60_000
_SETTLED_MS: Final = 400


class Demo(QObject):
    """Does what an advisor does, one step after the other; each waits for the one before.

    Reads a draft, types, schedules, drops a file, submits, and waits for the answer.
    """

    def __init__(self, program: Program, out: FilePath) -> None:
        super().__init__(program)
        self._program = program
        self._out = out
        self._has_laid = False
        self._has_submitted = False
        self.line: AttemptLine | None = None
        program.begun.connect(self._on_program_begun)
        QTimer.singleShot(_TIMEOUT_MS, self, QApplication.quit)

    @property
    def _desk(self) -> Desk:
        return self._program.parts.desk

    def _on_program_begun(self) -> None:
        self._desk.laid.connect(self._on_desk_laid)
        self._desk.uploads.moved.connect(self._on_uploads_moved)
        self._desk.window.status.model.dataChanged.connect(self._on_attempts_changed)
        self._desk.window.status.model.rowsInserted.connect(self._on_attempts_changed)

    def _on_desk_laid(self) -> None:
        if not self._has_laid:
            self._has_laid = True
            QTimer.singleShot(0, self._edit)

    def _edit(self) -> None:
        self._desk.editor.reveal(BODY)
        writing = self._desk.editor.body().writing()
        writing.moveCursor(writing.textCursor().MoveOperation.End)
        for letter in _TYPED:
            event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(writing, event)
        for button in self._desk.editor.findChildren(QPushButton):
            if button.text() == say(PICKS[2].name):
                button.click()
        self._drop(_picture(self._out / "worn-belt.png"))

    def _drop(self, file: FilePath) -> None:
        field = self._desk.editor.attachments()
        if field is None:
            return
        content = QMimeData()
        content.setUrls([QUrl.fromLocalFile(str(file))])
        middle = field.rect().center()
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        no_key = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(field, QDragEnterEvent(middle, copy, content, left, no_key))
        QApplication.sendEvent(field, QDropEvent(QPointF(middle), copy, content, left, no_key))

    def _on_uploads_moved(self) -> None:
        if self._desk.uploads.is_idle() and not self._has_submitted:
            self._has_submitted = True
            QTimer.singleShot(_SETTLED_MS, self._desk.editor.actions_bar.submit.click)

    def _on_attempts_changed(self) -> None:
        line = self._desk.window.status.model.lines()[0]
        if line.outcome is not None and self.line is None:
            self.line = line
            QTimer.singleShot(_SETTLED_MS, self._finish)

    def _finish(self) -> None:
        self._program.window.grab().save(str(self._out / "window.png"))
        QApplication.quit()


def run(out: FilePath) -> int:
    """Do the job and write what came of it into `out`; 0 only when the edit was accepted."""
    out.mkdir(parents=True, exist_ok=True)
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or new_application()
    if not isinstance(application, QApplication):
        return 1
    with tempfile.TemporaryDirectory(prefix="draft-editor-demo-") as place:
        folder = DataFolder(FilePath(place) / "data")
        folder.make()
        program = Program(application, folder, Wishes(sandbox=True, keeps_login=False))
        demo = Demo(program, out)
        program.show()
        application.exec()
        code = _write(demo.line, program, out)
        program.window.allow_closing()
        program.window.close()
        program.end()
    return code


def _write(line: AttemptLine | None, program: Program, out: FilePath) -> int:
    if line is None or line.outcome is None:
        (out / "outcome.txt").write_text("unknown\nThe demo came to no end in time.\n")
        return 1
    (out / "outcome.txt").write_text(f"{line.word}\n{line.as_text()}\n", encoding="utf-8")
    answer = line.answer()
    reply = b"" if answer is None else answer.body
    (out / "reply.json").write_bytes(_laid_out(reply))
    sandbox = program.parts.sandbox
    if sandbox is not None:
        arrived = [each for each in _asked(sandbox.origin) if each["kind"] == "edit"]
        if arrived:
            (out / "request.json").write_text(str(arrived[-1]["body"]), encoding="utf-8")
    return 0 if isinstance(line.outcome, Accepted) else 1


def _asked(origin: str) -> list[dict[str, object]]:
    """The requests that the sandbox has seen, as it tells them itself."""
    host = urlsplit(origin).netloc
    connection = HTTPConnection(host, timeout=10)
    connection.request("GET", "/_sandbox/requests")
    seen: list[dict[str, object]] = json.loads(connection.getresponse().read())
    connection.close()
    return seen


def _laid_out(reply: bytes) -> bytes:
    return pretty(parse(reply.decode())).encode() + b"\n" if reply else reply


def _picture(path: FilePath) -> FilePath:
    """A picture of some size to drop."""
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    fade = QLinearGradient(0, 0, 640, 480)
    fade.setColorAt(0, QColor("#8fb3c9"))
    fade.setColorAt(1, QColor("#46708c"))
    painter.fillRect(image.rect(), fade)
    painter.end()
    image.save(str(path))
    return path
