"""Small pictures of files, made elsewhere and later than their rows; so many are kept."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPixmap

from draft_editor.ui.errands import Errands
from draft_editor.ui.files.picture_reading import read_picture

MOST_KEPT: Final = 300
"""Of 36 by 28 points: some 5 MB on a sharp screen."""
_MOST_WANTED: Final = 24
"""What was wanted before that has been scrolled past by now."""


class Thumbnails(QObject):
    """Gives the picture of a file if it is there, and has it made otherwise, one at a time.

    `arrived`: one is there that was missed. What was asked for last is made first.
    """

    arrived = Signal()

    def __init__(self, errands: Errands, room: QSize, parent: QObject | None = None) -> None:
        """`room` in device-independent pixels."""
        super().__init__(parent)
        self._errands = errands
        self._room = room
        self._kept: OrderedDict[Path, QPixmap | None] = OrderedDict()
        self._wanted: OrderedDict[Path, None] = OrderedDict()
        self._making: Path | None = None
        # Asked from within a paint, which an errand sent at once would hold up.
        self._after_paint = QTimer(self, singleShot=True, interval=0)
        self._after_paint.timeout.connect(self._make_next)

    def of(self, path: Path) -> QPixmap | None:
        """The picture of a file; None while there is none, or for good where it shows none."""
        if path in self._kept:
            self._kept.move_to_end(path)
            return self._kept[path]
        if path != self._making:
            self._wanted[path] = None
            self._wanted.move_to_end(path)
            while len(self._wanted) > _MOST_WANTED:
                self._wanted.popitem(last=False)
            self._after_paint.start()
        return None

    def __len__(self) -> int:
        return len(self._kept)

    def _make_next(self) -> None:
        if self._making is not None or not self._wanted:
            return
        path, _ = self._wanted.popitem()
        self._making = path
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        room = self._room * ratio

        def on_made(made: object) -> None:
            self._making = None
            self._keep(path, made, ratio)
            self._make_next()

        self._errands.send(lambda: read_picture(path, room, fills=True), on_made)

    def _keep(self, path: Path, made: object, ratio: float) -> None:
        picture = None
        if isinstance(made, QImage):
            picture = QPixmap.fromImage(made)
            picture.setDevicePixelRatio(ratio)
        self._kept[path] = picture
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        if picture is not None:
            self.arrived.emit()
