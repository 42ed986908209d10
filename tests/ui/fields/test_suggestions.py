"""What is suggested for the place of the cursor: by the menu, by a key, as one step."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json, dump
from draft_editor.ui.fields.marks import Look, Mark
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.suggestions import Suggestion
from field_stage import CONTROL, FieldStage, build, choose, entries

PATH = "messageAttributes.body"


def stage_of(qtbot: QtBot, text: str | None) -> tuple[FieldStage, MessageBodyField]:
    body: Json = {"messageAttributes": {"protocol": "TEXT", "body": text}}
    stage = build(qtbot, PATH, MessageBodyField, dump(body))
    assert isinstance(stage.field, MessageBodyField)
    return stage, stage.field


def put_cursor(field: MessageBodyField, place: int) -> None:
    cursor = QTextCursor(field.writing().document())
    cursor.setPosition(place)
    field.writing().setTextCursor(cursor)


def car(text: str, place: int) -> Iterator[Suggestion]:
    """Suggests a word for “kar” where the cursor is in it."""
    start = text.find("kar")
    if start <= place <= start + 3:
        yield Suggestion("car", start, start + 3, "car")


def popup() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def test_a_key_offers_what_fits_the_place_and_takes_it_as_one_step(qtbot: QtBot) -> None:
    stage, field = stage_of(qtbot, "😀 your\r\nkar")
    field.suggesting.add(car)
    put_cursor(field, 9)
    stage.press(Qt.Key.Key_Period, CONTROL)
    menu = popup()
    assert entries(menu) == {"car": True}
    active = menu.activeAction()
    assert active is not None
    active.trigger()
    menu.close()
    assert stage.value() == "😀 your\r\ncar"
    assert stage.steps() == 1
    assert field.selection() == (10, 10)
    stage.sheet.undo()
    assert not stage.draft.is_changed()


def test_where_nothing_is_suggested_the_key_says_so(qtbot: QtBot) -> None:
    stage, field = stage_of(qtbot, "your kar")
    field.suggesting.add(car)
    put_cursor(field, 0)
    stage.press(Qt.Key.Key_Period, CONTROL)
    assert entries(popup()) == {"Nothing to suggest here": False}
    popup().close()


def test_the_menu_has_suggestions_first_and_may_do_other_things(qtbot: QtBot) -> None:
    stage, field = stage_of(qtbot, "x")
    done: list[str] = []
    field.suggesting.add(lambda text, _: [Suggestion("Do it", 0, 0, do=lambda: done.append(text))])
    choose(field.writing().viewport(), "Do it")
    assert done == ["x"]
    assert stage.steps() == 0


def test_a_text_is_put_where_there_was_none(qtbot: QtBot) -> None:
    stage, field = stage_of(qtbot, None)
    assert (field.text(), field.shown(), field.is_note) == ("", "", False)
    field.put(0, 0, "Hello\nyou")
    assert stage.value() == "Hello\nyou"
    stage.sheet.undo()
    assert stage.value() is None
    assert stage.value() is not ABSENT


def test_each_look_can_be_told_from_plain_text(qtbot: QtBot) -> None:
    _, field = stage_of(qtbot, "a" * len(Look))
    looks = list(Look)
    field.marking.add(lambda _, __: (Mark(i, i + 1, look) for i, look in enumerate(looks)))
    selections = field.writing().extraSelections
    qtbot.waitUntil(lambda: len(selections()) == len(looks))
    for selection, look in zip(selections(), looks, strict=True):
        assert selection.format.propertyCount() > 0, look
    with qtbot.waitSignal(field.marking.looked):
        field.marking.look_soon()


def test_the_first_that_comes_later_stands_chosen_as_well(qtbot: QtBot) -> None:
    stage, field = stage_of(qtbot, "kar")
    found: list[Suggestion] = [Suggestion("Looking…", 0, 3), Suggestion("Add", 0, 0, do=print)]
    field.suggesting.add(lambda *_: found)
    put_cursor(field, 1)
    stage.press(Qt.Key.Key_Period, CONTROL)
    menu = popup()
    assert menu.activeAction() is None
    found[0] = Suggestion("car", 0, 3, "car")
    field.suggesting.renew()
    active = menu.activeAction()
    assert active is not None
    assert active.text() == "car"
    menu.close()
