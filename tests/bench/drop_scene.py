"""A program of its own: many files are dropped on the message at once.

Arguments: the sandbox's address, the draft's short name, how many files. The drop is what a file
manager's would be: one event with the addresses of all files.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

from bench.scene import Paints, Scene, open_scene
from bench.submitting_scene import Heartbeat
from draft_editor.sandbox.seeds import LOCATORS
from draft_editor.ui.fields.attachments import AttachmentsField

_SIDE: Final = 640
"""Pixels of the pictures: what a thumbnail is made of has to be decoded."""
_UNTIL_WHOLE_S: Final = 3.0
"""A new window still makes its other tabs and loads what helps to write, in turns of its own."""


def pictures(folder: Path, count: int) -> list[QUrl]:
    """So many pictures, none of them the same as another."""
    picture = QImage(_SIDE, _SIDE, QImage.Format.Format_RGB32)
    made = []
    for number in range(count):
        picture.fill(QColor.fromHsv(number % 360, 200, 200))
        picture.setPixel(number % _SIDE, number // _SIDE, 0xFFFFFF)
        path = folder / f"photo-{number:03}.png"
        picture.save(str(path))
        made.append(QUrl.fromLocalFile(str(path)))
    return made


def drop(widget: QWidget, files: list[QUrl]) -> float:
    """Drop files on a widget; when that began."""
    content = QMimeData()
    content.setUrls(files)
    place = widget.rect().center()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    how = copy, content, left, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(place, *how))
    begun = time.monotonic()
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), *how))
    return begun


def dropping(scene: Scene, files: list[QUrl]) -> tuple[float, float]:
    """Milliseconds until all rows were painted, and those of the longest gap while they left."""
    field = scene.desk.editor.findChild(AttachmentsField)
    assert isinstance(field, AttachmentsField)
    scene.desk.editor.reveal(field.path)
    scene.work_until(time.monotonic() + 0.5)
    before = field.model.rowCount()
    paints = Paints(field.view.viewport())
    at_rows: list[int] = []
    field.model.rowsInserted.connect(lambda: at_rows.append(paints.count))
    heart = Heartbeat(scene.desk)
    begun = drop(field, files)
    scene.wait(lambda: bool(at_rows) and paints.count > at_rows[-1])
    taken = (time.monotonic() - begun) * 1000
    if field.model.rowCount() != before + len(files):
        raise RuntimeError("not every file has a row")
    scene.wait(scene.desk.uploads.is_idle)
    scene.work_until(time.monotonic() + 1.0)
    return taken, heart.longest * 1000


def main(base_url: str, name: str, count: str) -> None:
    """Print how long the rows took, and the longest gap until all files were uploaded."""
    with tempfile.TemporaryDirectory(prefix="draft-editor-bench-") as place:
        files = pictures(Path(place), int(count))
        with open_scene(base_url) as scene:
            locator = LOCATORS[name]
            scene.choose(locator)
            scene.wait(lambda: scene.is_laid(locator))
            scene.work_until(time.monotonic() + _UNTIL_WHOLE_S)
            rows, gap = dropping(scene, files)
    sys.stdout.write(json.dumps({"rows": [rows], "gap": [gap]}))


if __name__ == "__main__":
    main(*sys.argv[1:])
