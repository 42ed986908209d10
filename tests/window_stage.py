"""The whole window over a pretended outside."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.card import Card
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import Path
from draft_editor.model.json_text import parse_object
from draft_editor.model.locator import Locator
from draft_editor.model.words import Words
from draft_editor.ui.desk import Desk
from draft_editor.ui.journal_ports import DraftsKept
from draft_editor.ui.looks import Looks
from draft_editor.ui.panels.standing import StandingNotice
from draft_editor.ui.ports import DraftsRead
from draft_editor.ui.safety.door import SafetyDoor
from draft_editor.ui.style import Style
from draft_editor.ui.tokens import LIGHT
from draft_editor.ui.window import Window
from field_stage import NONE
from pretend_caretaker import PretendCaretaker
from pretend_journal import PretendJournal
from pretend_outside import PretendOutside
from still_clocks import clocks_at

BODY: Final = Path.of("messageAttributes", "body")
ONE: Final = Locator.of("dept", "user", "cust", "one")
TWO: Final = Locator.of("dept", "user", "cust", "two")


def card(locator: Locator | None, body: str, name: str = "") -> Card:
    source = (
        f'{{"editor":{{"name":"A","uuid":"u","departmentUuid":"d","type":"USER"}},'
        f'"messageAttributes":{{"protocol":"TEXT","type":"OUTGOING","body":"{body}"}}}}'
    )
    return Card(locator, source, parse_object(source), name)


class Office:
    """The desk with its window, and the outside that answers when it is told to."""

    def __init__(self, qapp: QApplication) -> None:
        self.outside = PretendOutside()
        self.journal = PretendJournal()
        self.clocks = clocks_at("2026-11-23T15:00:00+00:00")
        self.style = Style(qapp, LIGHT)
        self.style.wear(LIGHT)
        self.looks = Looks(self.outside, self.style)
        self.window = Window()
        self.window.furnish(self.clocks)
        self.desk = Desk(self.window, self.outside, lambda: self.journal, self.looks, self.clocks)
        self.caretaker = PretendCaretaker()
        self.safety = SafetyDoor(self.desk, lambda: self.caretaker, self.clocks)
        self.outside.tell = self.desk.on_event
        self.outside.done = self.desk.on_event
        self.window.complete()
        self.desk.on_event(DraftsKept((), None, (), ()))

    def read(self, *cards: Card, said: tuple[Words, ...] = (), needs_login: bool = False) -> None:
        """What the service answered."""
        at = datetime(2026, 11, 23, 15, tzinfo=UTC)
        self.desk.on_event(DraftsRead(cards, said, at, needs_login))

    def make_tabs(self) -> None:
        """All tabs whole, as they are a second after a draft was opened."""
        for index in tuple(self.desk.editor.pages.to_make()):
            self.desk.editor.pages.make(index)
        self.desk.page_making.put_week()
        self.desk.page_making.accompany()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key, modifiers)

    def asked(self, name: str) -> list[tuple[object, ...]]:
        return [entry for entry in self.outside.asked if entry[0] == name]

    def text(self) -> str:
        return self.desk.editor.body().writing().toPlainText()

    def standing(self, name: str) -> str:
        """What the window says as long as it holds."""
        notice = self.window.findChild(StandingNotice, f"standing.{name}")
        return notice.text() if notice is not None and notice.isVisible() else ""

    @property
    def draft(self) -> Draft:
        draft = self.desk.sheet.draft
        assert draft is not None
        return draft

    def dialog(self) -> QWidget:
        """The dialog that is open."""
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        return dialog

    def button(self, name: str) -> QPushButton:
        """A button of the open dialog."""
        button = self.dialog().findChild(QPushButton, name)
        assert button is not None
        return button


@contextmanager
def open_office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    """The window, with two drafts read; it is gone after it."""
    with new_office(qtbot, qapp) as office:
        office.read(card(ONE, "first", "Maria"), card(TWO, "second", "Ana"))
        yield office


@contextmanager
def new_office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    """The window as it has just begun, without any draft; it is gone after it."""
    office = Office(qapp)
    with qtbot.waitExposed(office.window):
        office.window.show()
    office.window.activateWindow()
    qtbot.waitUntil(office.window.isActiveWindow)
    yield office
    office.window.allow_closing()
    office.window.close()
    office.looks.deleteLater()
    office.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # What Python still holds of Qt's deleted objects must not be taken for new ones.
    gc.collect()
