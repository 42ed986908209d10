"""Keys as a person presses them: to the window, which gives them to whoever has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NOTHING = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(window: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NOTHING) -> None:
    """Press and let go a key; only so the shortcuts of the window hear of it."""
    handle = window.window().windowHandle()
    assert handle is not None, "the window was never shown"
    QTest.keyClick(handle, key, modifiers)


def type_text(widget: QWidget, text: str) -> None:
    """Type a text letter by letter, whatever the letters."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, NOTHING, letter))


def focused() -> QWidget:
    """Who has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nobody has the keyboard"
    return widget
