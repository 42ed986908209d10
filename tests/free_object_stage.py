"""A window with one free object in it, and a hand to type there."""

from __future__ import annotations

import json

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import dump
from draft_editor.ui.fields.free_object import FreeObjectField
from draft_editor.ui.fields.free_object_editor import CellChoice, CellLine, CellText
from draft_editor.ui.fields.free_object_json import JsonText
from draft_editor.ui.fields.free_object_model import Column, FreeObjectModel
from draft_editor.ui.fields.free_object_tree import MemberTree
from draft_editor.ui.sheet import Sheet

PLACE = Path.of("messageAttributes", "metaData")
SOURCE = (
    '{"editor":"x","messageAttributes":{"body":"Hi","metaData":{"code":"CO-114",'
    '"car":{"year":2019,"price":2.50,"new":true,"owners":["Ana",["deep"]]},'
    '"lines":"one\\r\\ntwo","nothing":null,"empty":{},"last":"5"}}}'
)
ORIGINAL = {
    "code": "CO-114",
    "car": {"year": 2019, "price": 2.5, "new": True, "owners": ["Ana", ["deep"]]},
    "lines": "one\r\ntwo",
    "nothing": None,
    "empty": {},
    "last": "5",
}


class Stage(QWidget):
    """A window with the field, another input beside it, and the one Undo."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.sheet = Sheet(self)
        self.field = FreeObjectField(self.sheet, PLACE, self)
        self.beside = QLineEdit(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.beside)
        layout.addStretch(1)
        self.field.describe("Details", "What other programs keep.")
        undo = QAction(self)
        undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        undo.triggered.connect(self.sheet.undo)
        self.addAction(undo)
        self.sheet.changed.connect(self.field.refresh)
        self.resize(620, 500)
        self.draft = Draft(source)
        self.sheet.lay(self.draft)

    @property
    def tree(self) -> MemberTree:
        return self.field.tree()

    @property
    def model(self) -> FreeObjectModel:
        model = self.tree.model()
        assert isinstance(model, FreeObjectModel)
        return model

    def stand(self, *steps: str | int, column: int = Column.NAME) -> None:
        """Make a cell the current one, as the arrow keys would."""
        self.tree.setFocus()
        self.tree.setCurrentIndex(self.model.index_of(Path.of(*steps), column))
        assert self.tree.currentIndex().isValid()

    def here(self) -> str:
        return str(self.model.path(self.tree.currentIndex()))

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifiers)

    def type(self, text: str) -> None:
        """Type a text letter by letter, whatever the letters."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                target = QApplication.focusWidget()
                assert target is not None
                none = Qt.KeyboardModifier.NoModifier
                QApplication.sendEvent(target, QKeyEvent(kind, 0, none, letter))

    def editor(self) -> QWidget:
        editor = QApplication.focusWidget()
        assert isinstance(editor, CellLine | CellText | CellChoice)
        return editor

    def button(self, word: str) -> QPushButton:
        found = self.findChild(QPushButton, f"{PLACE}:{word}")
        assert found is not None
        return found

    def json_text(self) -> JsonText:
        found = self.findChild(JsonText, f"{PLACE}:json")
        assert found is not None
        return found

    def value(self) -> object:
        value = self.draft.value(PLACE)
        return ABSENT if value is ABSENT else json.loads(dump(value))

    def names(self) -> list[str]:
        value = self.draft.value(PLACE)
        assert isinstance(value, dict)
        return list(value)

    def only_changed(self, *paths: str) -> bool:
        """Whether these places, and no others of the draft, differ from the base."""
        return {str(change.path) for change in self.draft.changes()} == {
            f"{PLACE}{path}" for path in paths
        }


def with_metadata(value: str) -> str:
    return f'{{"messageAttributes":{{"metaData":{value}}}}}'


def bring_back(stage: Stage) -> None:
    """Undo once has to restore everything."""
    assert len(stage.draft.history.done) == 1
    stage.sheet.undo()
    assert stage.value() == ORIGINAL
    assert not stage.draft.is_changed()


def build(qtbot: QtBot, source: str) -> Stage:
    """The window, shown and with the keyboard."""
    stage = Stage(source)
    qtbot.addWidget(stage)
    with qtbot.waitExposed(stage):
        stage.show()
    stage.activateWindow()
    qtbot.waitUntil(stage.isActiveWindow)
    return stage
