"""News of uploads that a test has given and now wants to see."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from draft_editor.ui.files.uploads import Uploads

_MOST_MS = 5000


def told(uploads: Uploads) -> None:
    """Let the news be told that came right behind other news."""
    deadline = QDeadlineTimer(_MOST_MS)
    while not uploads.is_quiet():
        assert not deadline.hasExpired(), "the news is not told"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
