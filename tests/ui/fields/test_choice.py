"""A word of an open vocabulary: known ones are offered, others are kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT
from draft_editor.ui.forms.declare import kind_of_field
from draft_editor.ui.words_label import WordsLabel
from field_stage import FieldStage, build, choose, entries, open_menu, turn_wheel

Make: TypeAlias = Callable[[str], FieldStage]

PATH: Final = "messageAttributes.protocol"


def source_of(value: str) -> str:
    return f'{{"messageAttributes":{{"protocol":{value}}}}}'


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot, PATH, kind_of_field(Path.parse(PATH)))


def box_of(stage: FieldStage) -> QComboBox:
    assert isinstance(stage.input, QComboBox)
    return stage.input


def meaning(stage: FieldStage) -> str:
    return box_of(stage).findChildren(WordsLabel)[0].text()


def take(stage: FieldStage, word: str) -> None:
    """Choose a word in the list that drops down."""
    box = box_of(stage)
    box.showPopup()
    view = box.view()
    index = box.model().index(box.findData(word), 0)
    view.setCurrentIndex(index)
    QTest.keyClick(view, Qt.Key.Key_Return)


def test_a_known_word_is_shown_with_its_meaning(make: Make) -> None:
    stage = make(source_of('"EMAIL"'))
    assert box_of(stage).currentText() == "EMAIL"
    assert meaning(stage)
    assert stage.field.note == ""
    stage.leave()
    assert not stage.draft.is_changed()


def test_the_line_in_the_box_is_named_like_the_box(make: Make) -> None:
    stage = make(source_of('"EMAIL"'))
    line = box_of(stage).findChildren(QLineEdit)[0]
    assert line.accessibleName() == box_of(stage).accessibleName() == stage.row.label


def test_a_word_is_chosen_from_the_list_as_one_step(make: Make) -> None:
    stage = make(source_of('"EMAIL"'))
    written: list[object] = []
    stage.sheet.changed.connect(lambda _: written.append(stage.value()))
    take(stage, "TEXT")
    assert stage.value() == "TEXT"
    assert box_of(stage).currentText() == "TEXT"
    assert set(written) == {"TEXT"}, "nothing else was written on the way"
    assert stage.steps() == 1
    stage.sheet.undo()
    assert stage.value() == "EMAIL"
    assert box_of(stage).currentText() == "EMAIL"


def test_choosing_what_is_chosen_is_no_step(make: Make) -> None:
    stage = make(source_of('"EMAIL"'))
    take(stage, "EMAIL")
    assert stage.steps() == 0
    assert box_of(stage).currentText() == "EMAIL"


def test_choosing_after_typing_is_a_step_of_its_own(make: Make) -> None:
    stage = make(source_of('"EMAIL"'))
    stage.press(Qt.Key.Key_End)
    stage.type("X")
    take(stage, "TEXT")
    assert stage.steps() == 2
    stage.sheet.undo()
    assert stage.value() == "EMAILX"


def test_the_arrows_go_on_from_the_word_that_is_shown(make: Make) -> None:
    stage = make("{}")
    words = [box_of(stage).itemData(index) for index in range(box_of(stage).count())]
    stage.lay(source_of(f'"{words[1]}"'))
    stage.press(Qt.Key.Key_Down)
    assert stage.value() == words[2]
    stage.press(Qt.Key.Key_Up)
    stage.press(Qt.Key.Key_Up)
    assert stage.value() == words[0]
    assert stage.steps() == 3


def test_an_unknown_word_is_kept_and_said(make: Make) -> None:
    stage = make(source_of('"PIGEON"'))
    assert box_of(stage).currentText() == "PIGEON"
    assert "kept and sent" in stage.field.note
    assert meaning(stage) == ""
    stage.leave()
    assert not stage.draft.is_changed()
    stage.field.focus()
    stage.press(Qt.Key.Key_End)
    stage.type("S")
    assert stage.value() == "PIGEONS"
    assert stage.steps() == 1


def test_typing_is_never_finished_by_somebody_else(make: Make) -> None:
    stage = make("{}")
    stage.type("te")
    assert stage.value() == "te"
    stage.leave()
    assert stage.value() == "te"


@pytest.mark.parametrize(
    ("source", "text", "hint"),
    [
        ("{}", "", "Not set"),
        (source_of("null"), "", "Empty (null)"),
        (source_of('""'), "", "Not set"),
        (source_of("2.50"), "2.50", "Not set"),
        (source_of('"a\\ud83d\\r\\nb"'), "a\ufffd\r\nb", "Not set"),
    ],
)
def test_each_stored_form_is_shown_and_kept(make: Make, source: str, text: str, hint: str) -> None:
    stage = make(source)
    line = box_of(stage).lineEdit()
    assert line is not None
    assert line.text() == text
    assert line.placeholderText() == hint
    stage.leave()
    assert stage.draft.source() == source
    stage.field.focus()
    stage.press(Qt.Key.Key_End)
    stage.type("x")
    after = stage.value()
    assert isinstance(after, str)
    assert after.endswith("x")
    stage.sheet.undo()
    assert stage.draft.source() == source


def test_the_wheel_changes_a_word_only_with_the_keyboard(make: Make) -> None:
    stage = make(source_of('"EMAIL"'))
    stage.leave()
    line = box_of(stage).lineEdit()
    assert line is not None
    for widget in (box_of(stage), line):
        assert not turn_wheel(widget)
    assert not stage.draft.is_changed()


def test_the_menu_has_the_clipboard_and_the_stored_form(make: Make) -> None:
    stage = make(source_of('"EMAIL"'))
    menu = open_menu(stage.input)
    assert {"Paste", "Not set"} <= set(entries(menu))
    menu.close()
    choose(stage.input, "Not set")
    assert stage.value() is ABSENT


def test_the_meaning_makes_room_for_the_word(make: Make) -> None:
    stage = make(source_of('"EMAIL"'))
    label = box_of(stage).findChildren(WordsLabel)[0]
    assert label.isVisible()
    stage.resize(140, 300)
    box_of(stage).setFixedWidth(80)
    QApplication.processEvents()
    assert not label.isVisible()
