"""Characters that cost parts are replaced one by one, all at once, and never unasked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from draft_editor.model.json_text import Json, dump
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.plain_characters import PlainCharacters
from draft_editor.ui.fields.shown_text import units
from field_stage import CONTROL, FieldStage, build, entries

PATH = "messageAttributes.body"
ALL = "Write plain characters in the whole text"


class Page:
    """A body with its plain characters, and the menu that Ctrl+. opens there."""

    def __init__(self, qtbot: QtBot, text: str, protocol: str = "TEXT") -> None:
        body: Json = {"messageAttributes": {"protocol": protocol, "body": text}}
        self.stage: FieldStage = build(qtbot, PATH, MessageBodyField, dump(body))
        assert isinstance(self.stage.field, MessageBodyField)
        self.field = self.stage.field
        PlainCharacters(self.field)

    def menu(self, place: int) -> QMenu:
        cursor = QTextCursor(self.field.writing().document())
        cursor.setPosition(units(self.field.shown(), place))
        self.field.writing().setTextCursor(cursor)
        self.stage.press(Qt.Key.Key_Period, CONTROL)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def offered(self, place: int) -> list[str]:
        menu = self.menu(place)
        found = list(entries(menu))
        menu.close()
        return found

    def take(self, place: int, label: str) -> None:
        menu = self.menu(place)
        next(action for action in menu.actions() if action.text() == label).trigger()
        menu.close()


def test_one_character_is_replaced_where_the_cursor_is(qtbot: QtBot) -> None:
    page = Page(qtbot, "🚗 is\r\n“ready”")
    menu = page.menu(5)
    assert list(entries(menu)) == ['Write " instead of “', ALL]
    first = menu.activeAction()
    assert first is not None
    first.trigger()
    menu.close()
    assert page.stage.value() == '🚗 is\r\n"ready”'
    assert page.stage.steps() == 1
    assert page.offered(12) == ['Write " instead of ”']
    page.stage.sheet.undo()
    assert not page.stage.draft.is_changed()


def test_both_neighbours_of_the_cursor_are_offered_and_all_of_them(qtbot: QtBot) -> None:
    page = Page(qtbot, "so…” is it")
    assert page.offered(3) == ['Write " instead of ”', "Write three dots instead of …", ALL]
    page.take(3, ALL)
    assert page.stage.value() == 'so..." is it'
    assert page.stage.steps() == 1


def test_what_cannot_be_seen_is_named_and_taken_out(qtbot: QtBot) -> None:
    page = Page(qtbot, "a\xa0b\u200b")
    assert page.offered(1)[0] == "Write a space instead of a special space"
    page.take(4, "Write nothing instead of U+200B")
    assert page.stage.value() == "a\xa0b"


def test_placeholders_other_messages_and_what_has_no_plain_one_are_left_alone(
    qtbot: QtBot,
) -> None:
    nothing = ["Nothing to suggest here"]
    page = Page(qtbot, "${a!'’'} ç")
    assert page.offered(6) == nothing
    assert page.offered(10) == nothing
    assert Page(qtbot, "“a", "EMAIL").offered(0) == nothing
    assert Page(qtbot, "“" + "a\n" * 10_000).offered(0) == nothing
