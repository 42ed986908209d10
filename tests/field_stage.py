"""A window with one field of a form in it, and hands to type there."""

from __future__ import annotations

import json

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import dump
from draft_editor.model.words import words
from draft_editor.ui.fields.field import Field
from draft_editor.ui.forms.declare import Form, Section
from draft_editor.ui.forms.page import Page
from draft_editor.ui.row import MakeField, Row, RowSpec
from draft_editor.ui.sheet import Sheet

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class FieldStage(QWidget):
    """A page with one row, another input beside it, and the one Undo and Redo."""

    def __init__(self, path: str, make: MakeField, source: str) -> None:
        super().__init__()
        self.path = Path.parse(path)
        self.sheet = Sheet(self)
        section = Section(None, ((RowSpec(path, make),),))
        self.page = Page(self.sheet, Form("stage", words("Stage"), (section,)))
        self.beside = QLineEdit(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(self.beside)
        for keys, do in (("Ctrl+Z", self.sheet.undo), ("Ctrl+Shift+Z", self.sheet.redo)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(do)
            self.addAction(action)
        self.resize(700, 480)
        self.draft = Draft(source)
        self.sheet.lay(self.draft)

    @property
    def row(self) -> Row:
        return next(self.page.rows())

    @property
    def field(self) -> Field:
        return self.row.field

    @property
    def input(self) -> QWidget:
        return self.field.input_widget()

    def lay(self, source: str) -> None:
        """Another draft under the same field."""
        self.draft = Draft(source)
        self.sheet.lay(self.draft)

    def value(self, path: Path | None = None) -> object:
        """What the draft holds at the field's path (or another), as Python has it."""
        value = self.draft.value(path or self.path)
        return ABSENT if value is ABSENT else json.loads(dump(value))

    def written(self) -> str:
        """What the draft holds at the field's path, as JSON text."""
        value = self.draft.value(self.path)
        assert value is not ABSENT
        return dump(value)

    def steps(self) -> int:
        return len(self.draft.history.done)

    def part(self, name: str) -> QWidget:
        """A widget by its object name."""
        found = self.findChild(QWidget, name)
        assert found is not None, name
        return found

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifiers)

    def press_at_window(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key as the window system sends it: shortcuts come first."""
        handle = self.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key, modifiers)

    def type(self, text: str) -> None:
        """Type a text letter by letter, whatever the letters."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                target = QApplication.focusWidget()
                assert target is not None
                QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, letter))

    def leave(self) -> None:
        self.beside.setFocus()


def compose(widget: QWidget, preedit: str) -> None:
    """What an input method shows while a character is put together."""
    QApplication.sendEvent(widget, QInputMethodEvent(preedit, []))


def commit(widget: QWidget, text: str, back: int = 0, length: int = 0) -> None:
    """What an input method writes once it is done; it may replace what is already there."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text, -back, length)
    QApplication.sendEvent(widget, event)


def turn_wheel(widget: QWidget, by: int = -120) -> bool:
    """Turn the wheel over a widget; whether the widget took it."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def open_menu(widget: QWidget) -> QMenu:
    """The menu that a press of the right mouse button opens over a widget."""
    place = widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entries(menu: QMenu) -> dict[str, bool]:
    """What a menu offers, and whether it can be chosen."""
    return {
        action.text().split("\t")[0].replace("&", ""): action.isEnabled()
        for action in menu.actions()
        if not action.isSeparator()
    }


def choose(widget: QWidget, text: str) -> None:
    """Take an entry of a widget's context menu."""
    menu = open_menu(widget)
    action = next(each for each in menu.actions() if each.text().replace("&", "") == text)
    assert action.isEnabled()
    action.trigger()
    menu.close()


def build(qtbot: QtBot, path: str, make: MakeField, source: str) -> FieldStage:
    """The window, shown, with the keyboard in the field."""
    stage = FieldStage(path, make, source)
    qtbot.addWidget(stage)
    with qtbot.waitExposed(stage):
        stage.show()
    stage.activateWindow()
    qtbot.waitUntil(stage.isActiveWindow)
    stage.field.focus()
    return stage
