"""A program of its own with nothing but files: pulled, they are dragged; clicked right, copied.

Arguments: the files. Prints a line when its window is there and another one for each gesture.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Files(QWidget):
    """Stands for a file manager; always in the upper left corner of the screen."""

    def __init__(self, files: list[str]) -> None:
        super().__init__(None, Qt.WindowType.X11BypassWindowManagerHint)
        self._files = files
        self._is_shown = False
        self.setGeometry(0, 0, 60, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_shown:
            self._is_shown = True
            _tell("shown")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            QGuiApplication.clipboard().setMimeData(self._content())
            _tell("copied")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self)
            drag.setMimeData(self._content())
            _tell("taken" if drag.exec(Qt.DropAction.CopyAction) else "left")

    def _content(self) -> QMimeData:
        content = QMimeData()
        content.setUrls([QUrl.fromLocalFile(each) for each in self._files])
        return content


def _tell(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = Files(sys.argv[1:])
    window.show()
    sys.exit(application.exec())
