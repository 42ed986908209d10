"""A message that says the same in French and in English: each paragraph has its dictionary."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from draft_editor.model.tongue import Tongue
from draft_editor.model.words import Words, words
from field_stage import CONTROL, entries
from pretend_speller import PretendSpeller
from spelling_stage import body_of, spell

EN, FR = Tongue.ENGLISH, Tongue.FRENCH
TEXT = (
    "Bonjour, votre kar est prêt et vous pouvez venir.\n"
    "Your kar is redy and you can come.\n"
    "Merci, Sam"
)
RIGHT = {
    EN: ["your", "is", "and", "you", "can", "come", "sam", "merci", "bonjour"],
    FR: [
        "bonjour",
        "votre",
        "est",
        "prêt",
        "et",
        "vous",
        "pouvez",
        "venir",
        "merci",
        "sam",
        "redy",
    ],
}


class TwoDictionaries(PretendSpeller):
    """Each language has the words of its paragraph only."""

    def wrong(self, tongue: Tongue, asked: Sequence[str]) -> frozenset[str] | Words:
        self.asked += [(tongue, word) for word in asked]
        if tongue in self.missing:
            return self.missing[tongue]
        return frozenset(word for word in asked if word.casefold() not in RIGHT[tongue])


def test_each_paragraph_is_checked_in_its_own(qtbot: QtBot) -> None:
    stage, _ = spell(qtbot, body_of(TEXT), TwoDictionaries({"redy": ("ready",)}))
    stage.wait_for("kar", "kar", "redy")
    assert stage.spelling.tongue is FR
    stage.put_cursor(TEXT.index("redy") + 1)
    stage.stage.press(Qt.Key.Key_Period, CONTROL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "ready" in entries(menu)
    menu.close()
    found = []
    stage.put_cursor(0)
    for _ in range(4):
        stage.spelling.go_to_next()
        cursor = stage.field.writing().textCursor()
        found.append((cursor.selectionStart(), cursor.selectedText()))
    places = [TEXT.index("kar"), TEXT.rindex("kar"), TEXT.index("redy"), TEXT.index("kar")]
    assert found == list(zip(places, ("kar", "kar", "redy", "kar"), strict=True))
    stage.spelling.book.learn(EN, "redy")
    stage.wait_for("kar", "kar")
    stage.spelling.choose(FR)  # what was chosen holds for all of it
    qtbot.waitUntil(lambda: {"Your", "come"} < set(stage.underlined()))


def test_what_has_no_dictionary_is_left_alone(qtbot: QtBot) -> None:
    speller = TwoDictionaries(missing={EN: words("There is none.")})
    stage, _ = spell(qtbot, body_of(TEXT), speller)
    stage.wait_for("kar")
    assert stage.spelling.missing() is None
    stage.put_cursor(TEXT.index("kar") + 4)
    stage.spelling.go_to_next()
    assert stage.field.writing().textCursor().selectionStart() == TEXT.index("kar")
