"""The question whose change is to stay, by keyboard."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from draft_editor.draft.merge import Conflict, Merged, Side, merge
from draft_editor.draft.path import Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import JsonObject, parse_object
from draft_editor.ui.dialogs.conflict import ConflictDialog
from draft_editor.ui.dialogs.conflict_words import MOST_LETTERS, told_sides
from draft_editor.ui.moments import Clocks
from draft_editor.ui.style import Style
from draft_editor.ui.tokens import DARK, LIGHT, SPACE
from draft_editor.ui.words_label import ShortLabel

Show = Callable[[QDialog], None]

NOW: Final = datetime(2026, 11, 23, 18, 40, tzinfo=UTC)
CLOCKS: Final = Clocks(ZoneInfo("US/Central"), ZoneInfo("America/New_York"), lambda: NOW)
BODY: Final = Path.parse("messageAttributes.body")
TITLE: Final = "Text to Ana Silva"
SIGNATURE: Final = Path.parse("messageSendingAttributes.addSignature")


def _tree(body: str, signature: bool | None, subject: str = "Your car") -> JsonObject:
    sending = {} if signature is None else {"addSignature": signature}
    message = {"body": body, "subject": subject}
    return parse_object(
        json.dumps({"messageAttributes": message, "messageSendingAttributes": sending})
    )


def _both() -> Merged:
    """A text and a switch that both changed, and a subject that only they did."""
    base = _tree("Your car is ready.", None)
    mine = _tree("Your van is ready.", True)
    return merge(base, mine, _tree("Your boat is ready.", False, "Your boat"))


def _long() -> Merged:
    lines = "\n".join(f"Line {number} of the text." for number in range(40))
    return merge(*(_tree(f"{word}\n{lines}", None) for word in ("car", "van", "boat")))


class Question:
    """An open question and its parts by their names."""

    def __init__(self, show: Show, merged: Merged) -> None:
        self.dialog = ConflictDialog(merged, TITLE, CLOCKS)
        self.decided: list[object] = []
        self.dialog.decided.connect(self.decided.append)
        show(self.dialog)

    def is_open(self) -> bool:
        return shiboken6.isValid(self.dialog) and self.dialog.isVisible()

    def pick(self, name: str) -> QRadioButton:
        found = self.dialog.findChild(QRadioButton, f"conflict.{name}")
        assert isinstance(found, QRadioButton)
        return found

    def button(self, name: str) -> QPushButton:
        found = self.dialog.findChild(QPushButton, f"conflict.{name}")
        assert isinstance(found, QPushButton)
        return found

    def text(self, name: str) -> QPlainTextEdit:
        found = self.dialog.findChild(QPlainTextEdit, f"conflict.{name}.text")
        assert isinstance(found, QPlainTextEdit)
        return found

    def label(self, name: str) -> str:
        found = self.dialog.findChild(QLabel, f"conflict.{name}")
        assert isinstance(found, QLabel)
        return found.whole() if isinstance(found, ShortLabel) else found.text()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        keys = Qt.KeyboardModifier.NoModifier if modifier is None else modifier
        QTest.keyClick(self.dialog.windowHandle(), key, keys)


# --- what is told


def test_it_says_what_was_merged_without_a_question(show: Show) -> None:
    question = Question(show, _both())
    assert question.label("headline") == "Somebody else changed this draft"
    assert question.label("body") == (
        "Nothing was sent. 1 other place merged automatically. "
        "Where you both changed the same, choose what stays."
    )
    assert question.label("about") == TITLE
    assert question.dialog.accessibleDescription() == f"{TITLE}: {question.label('body')}"
    assert question.label("left") == "2 decisions left"


def test_it_speaks_of_no_other_place_where_there_is_none(show: Show) -> None:
    assert "automatically" not in Question(show, _long()).label("body")


def test_after_an_edit_without_an_answer_it_does_not_say_that_nothing_was_sent(show: Show) -> None:
    dialog = ConflictDialog(_both(), TITLE, CLOCKS, was_sent=True)
    show(dialog)
    said = dialog.accessibleDescription()
    assert "Nothing was sent" not in said
    assert said.startswith(f"{TITLE}: Whether your edit arrived cannot be told any more")


def test_three_states_of_each_place_stand_beside_each_other(show: Show) -> None:
    question = Question(show, _both())
    told = [
        question.text(f"{side}.{row}").toPlainText()
        for row in (0, 1)
        for side in ("before", "mine", "theirs")
    ]
    assert told == [
        "Your car is ready.",
        "Your −car+van is ready.",
        "Your −car+boat is ready.",
        "Not set",
        "Yes",
        "No",
    ]


def test_the_cards_are_named_by_their_fields(show: Show) -> None:
    question = Question(show, _both())
    rows = [question.dialog.findChild(QWidget, f"conflict.row.{row}") for row in (0, 1)]
    assert [row.accessibleName() for row in rows if row is not None] == ["Message", "Signature"]
    titles = {label.whole() for label in question.dialog.findChildren(ShortLabel) if label.whole()}
    assert {"Message", "Sending · Signature"} <= titles


def test_markup_of_anybody_is_only_text(show: Show) -> None:
    question = Question(show, merge(*(_tree(f"<b>{n}</b>", None) for n in ("1", "2", "3"))))
    assert question.text("before.0").toPlainText() == "<b>1</b>"


# --- deciding


def test_nothing_is_chosen_beforehand(show: Show) -> None:
    question = Question(show, _both())
    picks = question.dialog.findChildren(QRadioButton)
    assert [pick.isChecked() for pick in picks] == [False] * 4
    assert not question.button("merge").isEnabled()
    assert question.button("merge").accessibleDescription() == "2 decisions left"
    assert question.dialog.choices() == {}
    question.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    question.press(Qt.Key.Key_Return)
    assert question.is_open()


def test_all_is_decided_by_keyboard(show: Show) -> None:
    question = Question(show, _both())
    assert question.dialog.focusWidget() is question.pick("mine.0")
    question.press(Qt.Key.Key_Space)
    question.press(Qt.Key.Key_Right)
    assert question.pick("theirs.0").isChecked()
    assert not question.pick("mine.0").isChecked()
    assert question.label("left") == "1 decision left"
    question.press(Qt.Key.Key_Tab)
    assert question.dialog.focusWidget() is question.pick("mine.1")
    question.press(Qt.Key.Key_Space)
    assert question.label("left") == ""
    question.button("merge").setFocus()
    question.press(Qt.Key.Key_Return)
    assert question.decided == [{BODY: Side.THEIRS, SIGNATURE: Side.MINE}]
    assert not question.is_open()


def test_ctrl_enter_merges_once_all_is_decided(show: Show) -> None:
    merged = _both()
    question = Question(show, merged)
    for name in ("mine.0", "theirs.1"):
        QTest.mouseClick(question.pick(name), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    question.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    (choices,) = question.decided
    assert choices == {BODY: Side.MINE, SIGNATURE: Side.THEIRS}
    assert merged.decided({BODY: Side.MINE, SIGNATURE: Side.THEIRS}) == _tree(
        "Your van is ready.", False, "Your boat"
    )


def test_the_words_of_a_way_can_be_clicked_too(show: Show) -> None:
    pick = Question(show, _both()).pick("mine.0")
    place = QPoint(pick.sizeHint().width() - 4, pick.height() // 2)
    QTest.mouseClick(pick, Qt.MouseButton.LeftButton, pos=place)
    assert pick.isChecked()


@pytest.mark.parametrize("how", ["escape", "button"])
def test_not_now_decides_nothing(show: Show, how: str) -> None:
    question = Question(show, _both())
    QTest.keyClick(question.pick("mine.0"), Qt.Key.Key_Space)
    if how == "escape":
        question.press(Qt.Key.Key_Escape)
    else:
        QTest.keyClick(question.button("later"), Qt.Key.Key_Space)
    assert not question.is_open()
    assert question.decided == []


def test_where_nothing_is_left_to_decide_it_can_be_merged_at_once(show: Show) -> None:
    same = _tree("Your car is ready.", None)
    question = Question(show, merge(same, same, same))
    question.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert question.decided == [{}]


# --- how it is drawn and read out


def test_a_long_text_scrolls_and_can_be_reached(show: Show) -> None:
    question = Question(show, _long())
    text = question.text("mine.0")
    assert text.verticalScrollBar().maximum() > 0
    question.press(Qt.Key.Key_Backtab)
    assert question.dialog.focusWidget() is text
    card = text.parentWidget()
    assert card is not None
    assert card.property("focused") == "true"
    question.press(Qt.Key.Key_Tab)
    assert card.property("focused") == "false"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_short_text_is_seen_whole_and_tab_passes_it(
    show: Show, qapp: QApplication, scale: float
) -> None:
    Style(qapp, LIGHT).wear(LIGHT, scale)
    question = Question(show, _both())
    for text in question.dialog.findChildren(QPlainTextEdit):
        assert text.verticalScrollBar().maximum() == 0, text.objectName()
        assert not text.focusPolicy() & Qt.FocusPolicy.TabFocus
    Style(qapp, LIGHT).wear(LIGHT)


def test_it_is_as_high_as_its_cards_need(show: Show) -> None:
    dialog = Question(show, _both()).dialog
    last, merge_button = dialog.findChild(QWidget, "conflict.row.1"), dialog.findChild(QPushButton)
    assert isinstance(last, QWidget)
    assert isinstance(merge_button, QPushButton)
    below = merge_button.mapTo(dialog, QPoint()).y() - last.mapTo(dialog, QPoint()).y()
    assert last.height() < below < last.height() + 2 * SPACE.wide + SPACE.large


def test_a_narrow_window_breaks_the_texts_anew(show: Show) -> None:
    narrow = Question(show, _both())
    before = narrow.text("mine.0").height()
    narrow.dialog.resize(narrow.dialog.minimumSizeHint().width(), narrow.dialog.height())
    assert narrow.text("mine.0").height() > before


def test_marks_take_the_colours_of_another_theme(
    show: Show, qapp: QApplication, qtbot: QtBot
) -> None:
    text = Question(show, _both()).text("mine.0")

    def colours() -> set[str]:
        ranges = text.document().begin().textFormats()
        return {found.format.foreground().color().name() for found in ranges}

    assert LIGHT.good.text in colours()
    style = Style(qapp, DARK)
    style.wear(DARK)
    qtbot.waitUntil(lambda: {DARK.good.text, DARK.bad.text} <= colours())
    style.wear(LIGHT)


def test_the_picked_way_has_a_dot_and_the_keyboard_a_thicker_ring(show: Show) -> None:
    question = Question(show, _both())
    pick = question.pick("theirs.1")

    def inks() -> int:
        picture = pick.grab().toImage()
        return sum(
            picture.pixelColor(x, y).name() == LIGHT.accent.text
            for x in range(pick.height())
            for y in range(pick.height())
        )

    assert inks() == 0
    pick.setFocus()
    focused = inks()
    assert focused > 0
    QTest.keyClick(pick, Qt.Key.Key_Space)
    assert inks() > focused


def test_every_part_has_a_name(show: Show) -> None:
    question = Question(show, _both())
    for part in question.dialog.findChildren(QWidget):
        if isinstance(part, (QRadioButton, QPlainTextEdit, QPushButton)):
            spoken = QAccessible.queryAccessibleInterface(part)
            assert part.objectName().startswith("conflict."), part
            assert spoken.text(QAccessible.Text.Name), part.objectName()
    assert question.pick("mine.1").accessibleName() == "Keep mine: Signature"
    assert question.pick("mine.1").accessibleDescription() == "Yes"
    assert question.text("theirs.0").accessibleDescription() == "Your boat is ready."


# --- the words of a value


def _told(path: str, base: Value, mine: Value, theirs: Value) -> list[str]:
    told = told_sides(Conflict(Path.parse(path), base, mine, theirs), CLOCKS)
    return [told[side].text for side in Side]


def _note(text: str, code: str = "PLAIN_TEXT") -> str:
    return json.dumps({"text": [{"type": {"code": code}, "value": text}], "previewText": text})


def test_a_list_is_told_by_its_items_and_an_object_by_its_fields() -> None:
    path = "messageAttributes.attachments"
    assert _told(path, [{"originalFileName": "a.pdf"}], ["b", ""], []) == [
        "a.pdf",
        "b\nEmpty",
        "Empty",
    ]
    item: JsonObject = {"originalFileName": "a.pdf", "own": True}
    told = _told(f"{path}[0]", item, {"originalFileName": "b.pdf"}, ABSENT)
    assert told == ["File name: a.pdf\nown: true", "File name: b.pdf", "Not set"]


def test_a_list_without_end_is_cut() -> None:
    told = _told("x", [str(number) for number in range(500)], [], ABSENT)[0]
    assert told.splitlines()[-2:] == ["99", "…"]


def test_sides_that_look_alike_are_told_by_their_writing() -> None:
    assert _told("x", "", [], {}) == ['""', "[]", "{}"]
    assert _told("x", ABSENT, "", []) == ["Not set", '""', "[]"]


def test_a_note_is_told_by_its_text() -> None:
    body = "messageAttributes.body"
    assert _told(body, _note("a b"), _note("a c"), _note("a d")) == ["a b", "a c", "a d"]
    assert _told(body, _note("a b"), _note("a c"), ABSENT) == ["a b", "a c", "Not set"]
    mixed = _told(body, _note("a"), _note("b"), "plain")
    assert mixed == [_note("a"), _note("b"), "plain"]


def test_a_very_long_text_is_shown_around_its_differences() -> None:
    rest = " word" * MOST_LETTERS
    told = told_sides(Conflict(BODY, f"a{rest}", f"b{rest}", f"c{rest}"), CLOCKS)
    assert sum(len(stroke.text) for stroke in told[Side.MINE].strokes) < 1000
    assert len(told[Side.MINE].text) < MOST_LETTERS + 20
