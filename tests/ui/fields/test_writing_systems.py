"""Texts of all writing systems: typed, composed, undone, counted and sent as they are."""

from __future__ import annotations

import json
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from draft_editor.rules.text_parts import Encoding, count
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.text_count import TextCount
from draft_editor.ui.fields.writing import OneLine, Writing
from draft_editor.ui.words_label import ShortLabel
from field_stage import FieldStage, build, commit, compose
from writing_systems import SYSTEMS

PATH: Final = "messageAttributes.body"
BEFORE: Final = "Hi 👋 "
SOURCE: Final = (
    '{"x":1.50,"messageAttributes":{"protocol":"TEXT","body":"Hi \\ud83d\\udc4b ","n":null}}'
)


class Hands:
    """The body on its stage with its count, and the cursor at its end."""

    def __init__(self, qtbot: QtBot) -> None:
        self.stage: FieldStage = build(qtbot, PATH, MessageBodyField, SOURCE)
        assert isinstance(self.stage.field, MessageBodyField)
        self.field = self.stage.field
        self.count = TextCount(self.field)

    def begin(self) -> None:
        self.stage.lay(SOURCE)
        self.stage.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    def value(self) -> str:
        value = self.stage.value()
        assert isinstance(value, str)
        return value

    def undo_all(self) -> str:
        while self.stage.sheet.undo() is not None:
            pass
        return self.stage.draft.source()

    def said(self) -> str:
        self.field.marking.looked.emit()
        return " ".join(
            label.whole() if isinstance(label, ShortLabel) else label.text()
            for label in self.count.line.findChildren(QLabel)
        )


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


@pytest.mark.parametrize("way", ["keys", "input method"])
def test_what_is_typed_is_held_counted_sent_and_undone(hands: Hands, way: str) -> None:
    for name, text in SYSTEMS.items():
        hands.begin()
        if way == "keys":
            hands.stage.type(text)
        else:
            for length in range(1, len(text) + 1):
                compose(hands.stage.input, text[:length])
                assert hands.value() == BEFORE, name
            commit(hands.stage.input, text)
        assert hands.value() == BEFORE + text, name
        sent = json.loads(hands.stage.draft.source())
        assert sent["messageAttributes"]["body"] == BEFORE + text, name
        assert hands.stage.draft.source().encode().startswith(b'{"x":1.50,'), name
        parts = count(hands.value())
        units = len((BEFORE + text).encode("utf-16-be")) // 2
        assert (parts.encoding, parts.units) == (Encoding.UCS_2, units), name
        assert f"{len(BEFORE + text)} characters · UCS-2" in hands.said(), name
        assert hands.undo_all() == SOURCE, name


def test_an_input_method_replaces_what_it_wrote(hands: Hands) -> None:
    hands.begin()
    commit(hands.stage.input, "かんじ")
    commit(hands.stage.input, "漢字𠮷", back=3, length=3)
    assert hands.value() == f"{BEFORE}漢字𠮷"
    assert hands.undo_all() == SOURCE


def test_no_key_leaves_half_a_character(hands: Hands) -> None:
    for name, text in SYSTEMS.items():
        for key, start in (
            (Qt.Key.Key_Backspace, Qt.Key.Key_End),
            (Qt.Key.Key_Delete, Qt.Key.Key_Home),
        ):
            hands.begin()
            hands.field.put(0, len(BEFORE), text)
            hands.stage.press(start, Qt.KeyboardModifier.ControlModifier)
            left = text
            while left:
                hands.stage.press(key)
                now = hands.value()
                assert len(now) < len(left), name
                assert now == (
                    left[: len(now)]
                    if key is Qt.Key.Key_Backspace
                    else left[-len(now) :]
                    if now
                    else ""
                ), name
                now.encode("utf-16")  # no half of a pair is left
                left = now
            assert hands.undo_all() == SOURCE, name


def test_the_cursor_goes_from_character_to_character_as_they_are_read(hands: Hands) -> None:
    for name, stops in (
        ("emoji with joiners", 5),
        ("flags and keycaps", 4),
        ("a flag of tags", 1),
        ("combining marks", 8),
        ("chinese beyond the first plane", 4),
        ("korean, in pieces", 2),
    ):
        text = SYSTEMS[name]
        hands.begin()
        hands.field.put(0, len(BEFORE), text)
        hands.stage.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        places = [0]
        while (place := hands.field.writing().textCursor().position()) != places[-1] or not place:
            places.append(place)
            hands.stage.press(Qt.Key.Key_Right)
        assert len(set(places)) == stops + 1, name


def test_letters_put_between_all_characters_break_none(hands: Hands) -> None:
    for name, text in SYSTEMS.items():
        hands.begin()
        hands.field.put(0, len(BEFORE), text)
        hands.stage.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        for _ in text:
            hands.stage.press(Qt.Key.Key_X)
            hands.stage.press(Qt.Key.Key_Right)
            assert hands.value().replace("x", "") == text, name
        assert hands.undo_all() == SOURCE, name


@pytest.mark.parametrize("emoji", ["👍🏽", "👨‍👩‍👧", "🇨🇦", "❤️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"], ids=ascii)
def test_backspace_takes_an_emoji_as_a_whole(hands: Hands, emoji: str) -> None:
    hands.begin()
    commit(hands.stage.input, f"x{emoji}")
    hands.stage.press(Qt.Key.Key_Backspace)
    assert hands.value() == BEFORE + "x"
    commit(hands.stage.input, "e\u0301")
    hands.stage.press(Qt.Key.Key_Backspace)
    assert hands.value() == BEFORE + "xe"
    assert hands.undo_all() == SOURCE


@pytest.mark.parametrize(
    ("text", "is_right"),
    [
        ("", False),
        ("1234 – ?", False),
        ("Hello\nשלום", False),
        ("123 مرحبا\nHello", True),
        ("<p>שלום</p>", False),
    ],
)
def test_a_text_stands_at_the_side_where_it_begins(qtbot: QtBot, text: str, is_right: bool) -> None:
    writing = Writing()
    qtbot.addWidget(writing)
    writing.resize(400, 120)
    with qtbot.waitExposed(writing):
        writing.show()
    writing.setPlainText("שלום")
    writing.setPlainText(text)
    line = writing.document().firstBlock().layout().lineAt(0)
    assert (line.naturalTextRect().left() > 100) is is_right


def test_one_line_has_its_text_in_sight_whatever_it_begins_with(qtbot: QtBot) -> None:
    line = OneLine()
    qtbot.addWidget(line)
    line.setPlainText("שלום (Call.)")
    found = line.document().firstBlock().layout()
    assert found.lineAt(0).naturalTextRect().left() < 100
    assert found.textOption().textDirection() is Qt.LayoutDirection.LayoutDirectionAuto
