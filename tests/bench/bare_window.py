"""A program of its own: the smallest window that Qt can show, for comparison."""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """Says when it was painted, and ends."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The zero timer fires when the whole window has been painted."""
        super().paintEvent(event)
        QTimer.singleShot(0, _tell)


def _tell() -> None:
    painted = time.monotonic()
    # Loaded now: a bare window needs no module that reads files.
    memory = __import__("bench.memory", fromlist=["used_memory"]).used_memory()
    sys.stdout.write(json.dumps({"at.painted": [painted], **memory}))
    QApplication.quit()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = BareWindow()
    window.show()
    application.exec()
