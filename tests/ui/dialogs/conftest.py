"""Dialogs opened for a test, and gone after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from draft_editor.ui.style import Style
from draft_editor.ui.tokens import LIGHT

Show: TypeAlias = Callable[[QDialog], None]


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Iterator[Show]:
    """Opens dialogs as the window does and waits until they have the keyboard."""
    style = Style(qapp, LIGHT)  # its pictures last as long as it does
    style.wear(LIGHT)
    opened: list[QDialog] = []

    def open_it(dialog: QDialog) -> None:
        opened.append(dialog)
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)

    yield open_it
    for dialog in opened:
        if shiboken6.isValid(dialog):
            dialog.close()
            shiboken6.delete(dialog)
    qapp.setStyleSheet("")
