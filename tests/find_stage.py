"""The window with the bar that finds and replaces, and hands to use it."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from draft_editor.draft.card import Card
from draft_editor.draft.path import Path
from draft_editor.model.json_text import parse_object
from draft_editor.ui.fields.marks import Look
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.find.door import FindDoor
from draft_editor.ui.panels.find_bar import FindBar
from window_stage import BODY, ONE, Office

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Finder:
    """The window with its bar."""

    def __init__(self, office: Office, qtbot: QtBot) -> None:
        self.office = office
        self.qtbot = qtbot
        self.door = FindDoor(office.desk)

    @property
    def bar(self) -> FindBar:
        bar = self.office.desk.editor.findChild(FindBar)
        assert isinstance(bar, FindBar)
        return bar

    @property
    def body(self) -> MessageBodyField:
        body = self.office.desk.editor.body()
        assert isinstance(body, MessageBodyField)
        return body

    def lay(self, body: str, protocol: str = "EMAIL", **more: object) -> None:
        attributes = {"protocol": protocol, "body": body, "subject": "The car"}
        tree = {"messageAttributes": attributes, **more}
        source = json.dumps(tree)
        self.office.read(Card(ONE, source, parse_object(source)))
        self.body.writing().moveCursor(QTextCursor.MoveOperation.Start)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
        self.office.press(key, modifiers)

    def seek(self, text: str) -> str:
        self.bar.line.setText(text)
        self.qtbot.waitUntil(lambda: self.bar.count.text() != "…")
        return self.bar.count.text()

    def value(self, path: Path = BODY) -> object:
        return self.office.draft.value(path)

    def said(self) -> str:
        label = self.bar.findChild(QLabel, "find.said")
        assert isinstance(label, QLabel)
        return label.text()

    def looks(self) -> list[tuple[int, int, Look]]:
        """What is painted in the first paragraph."""
        block = self.body.writing().document().firstBlock()
        marks = self.door.find._marks(self.body, block.text(), block.position())
        return [(mark.start, mark.end, mark.look) for mark in marks]
