"""The tab of an internal note as a board, with people to carry about."""

from __future__ import annotations

import json
from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json, JsonObject, dump
from draft_editor.model.people import people_of
from draft_editor.ui.fields.people_cards import CardsView
from draft_editor.ui.fields.people_column import PeopleColumn
from draft_editor.ui.forms.page import Page
from draft_editor.ui.forms.tabs import comment_form
from draft_editor.ui.sheet import Sheet
from field_stage import NONE
from pressing import focused
from pretend_outside import PretendOutside

NOTIFY: Final = "internalCommentAttributes.usersToNotify"
FOLLOWING: Final = "internalCommentAttributes.usersFollowing"
SUBSCRIBED: Final = "internalCommentAttributes.usersSubscribed"
UNSUBSCRIBED: Final = "internalCommentAttributes.usersUnSubscribed"


def user(name: str, **more: Json) -> JsonObject:
    return {"name": name, "uuid": f"u-{name}", **more}


class BoardStage(QWidget):
    """A window with nothing but the board in it."""

    def __init__(self, comment: JsonObject) -> None:
        super().__init__()
        self.sheet = Sheet(self)
        self.outside = PretendOutside()
        self.page = Page(self.sheet, comment_form(people_of, self.outside))
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        self.resize(1100, 700)
        self.draft = Draft(dump({"internalCommentAttributes": comment}))
        self.sheet.lay(self.draft)

    def column(self, path: str) -> PeopleColumn:
        for column in self.columns():
            if str(column.path) == path:
                return column
        raise AssertionError(path)

    def columns(self) -> list[PeopleColumn]:
        return self.findChildren(PeopleColumn)

    def names(self, path: str) -> list[str] | None:
        """Who stands in a list of the draft; None where there is no list."""
        value = self.draft.value(Path.parse(path))
        if value is ABSENT:
            return None
        items = json.loads(dump(value))
        return [each["name"] if isinstance(each, dict) else each for each in items]

    def steps(self) -> int:
        return len(self.draft.history.done)

    def here(self) -> tuple[str, int]:
        """The column that has the keyboard, and the row of its card."""
        for column in self.findChildren(PeopleColumn):
            if column.view is focused():
                return str(column.path), column.current()
        raise AssertionError(focused())

    def go(self, path: str, row: int = 0) -> None:
        self.column(path).choose_card(row)

    def undo(self, times: int) -> None:
        for _ in range(times):
            self.sheet.undo()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(focused(), key, held)


def open_board(qtbot: QtBot, comment: JsonObject) -> BoardStage:
    stage = BoardStage(comment)
    qtbot.addWidget(stage)
    with qtbot.waitExposed(stage):
        stage.show()
    stage.activateWindow()
    qtbot.waitUntil(stage.isActiveWindow)
    return stage


class Dragged:
    """Cards that are being dragged, as the window system tells of it."""

    def __init__(self, stage: BoardStage, path: str, *rows: int) -> None:
        view = stage.column(path).view
        assert isinstance(view, CardsView)
        self.content = view.content(rows)

    def over(
        self, column: PeopleColumn, row: int, held: Qt.KeyboardModifier = NONE
    ) -> QDragMoveEvent:
        """Drag it over a column, to the place before a row; what the column answers."""
        both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        at, left = self._place(column, row), Qt.MouseButton.LeftButton
        entered = QDragEnterEvent(at, both, self.content, left, held)
        QApplication.sendEvent(column, entered)
        moved = QDragMoveEvent(at, both, self.content, left, held)
        QApplication.sendEvent(column, moved)
        return moved

    def drop(self, column: PeopleColumn, row: int, held: Qt.KeyboardModifier = NONE) -> QDropEvent:
        """Let it go before a row of a column."""
        both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        at = QPointF(self._place(column, row))
        event = QDropEvent(at, both, self.content, Qt.MouseButton.LeftButton, held)
        QApplication.sendEvent(column, event)
        return event

    def leave(self, column: PeopleColumn) -> None:
        QApplication.sendEvent(column, QDragLeaveEvent())

    def _place(self, column: PeopleColumn, row: int) -> QPoint:
        view, model = column.view, column.model
        if row < model.rowCount():
            at = view.visualRect(model.index(row)).topLeft() + QPoint(20, 1)
        else:
            at = QPoint(20, column.height())
        return view.viewport().mapTo(column, at)
