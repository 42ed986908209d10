"""Starts Qt and nothing else, so that the self-check learns whether it can be started."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication

from draft_editor.commands.console import tell


def start() -> int:
    """Start Qt on the present platform and print its name; Qt ends the process if it cannot."""
    application = QGuiApplication(sys.argv[:1])
    tell(application.platformName())
    return 0
