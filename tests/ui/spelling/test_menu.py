"""Spelling at the window: the language below the text, the key, one's own words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from draft_editor.model.json_text import parse_object
from draft_editor.model.tongue import Tongue
from draft_editor.model.words import words
from draft_editor.ui.fields.body import Checking
from draft_editor.ui.view import show_view, view_of
from field_stage import entries
from pretend_speller import PretendSpeller
from window_stage import BODY, TWO, Office, open_office

EN, FR = Tongue.ENGLISH, Tongue.FRENCH


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    with open_office(qtbot, qapp) as office:
        speller = PretendSpeller({"kar": ("car",)}, {FR: words("Install it.")})
        office.outside.knows_words = speller
        speller.own = {FR: ("un",)}
        office.desk.sheet.write(BODY, "the kar is for you")
        office.make_tabs()
        yield office


def button(office: Office) -> QPushButton:
    found = office.window.findChild(QPushButton, f"{BODY}:spelling")
    assert found is not None
    return found


def menu(office: Office) -> QMenu:
    found = button(office).menu()
    found.aboutToShow.emit()
    return found


def pick(office: Office, text: str) -> None:
    next(each for each in menu(office).actions() if each.text() == text).trigger()


def chosen(office: Office) -> list[str]:
    return [each.text() for each in menu(office).actions() if each.isChecked()]


def test_the_language_is_said_and_can_be_chosen(office: Office, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: button(office).text() == "English ▾")
    assert button(office).accessibleName() == "Spelling: English"
    assert chosen(office) == ["As the text reads (English)"]
    pick(office, "Off here")
    assert button(office).text() == "Spelling off ▾"
    assert chosen(office) == ["Off here"]
    pick(office, "English")
    assert button(office).text() == "English ▾"


def test_a_missing_dictionary_is_said_where_the_language_is_chosen(
    office: Office, qtbot: QtBot
) -> None:
    pick(office, "Français")
    qtbot.waitUntil(lambda: button(office).text() == "No dictionary ▾")
    assert button(office).accessibleName() == "Spelling: Français: no dictionary"
    assert button(office).toolTip() == "Install it."
    assert button(office).accessibleDescription() == "Install it."
    assert entries(menu(office))["Install it."] is False
    assert office.window.notice.text() == "", "nobody is disturbed"


def test_the_choice_is_kept_with_the_draft_and_not_in_it(office: Office) -> None:
    editor = office.desk.editor
    before = office.draft.source()
    pick(office, "Français")
    editor.body().choose_checking(Checking("fr", ("kar",)))
    view = view_of(editor)
    office.desk.open_draft(TWO)
    assert editor.body().checking == Checking()
    show_view(editor, view)
    assert editor.body().checking == Checking("fr", ("kar",))
    assert "language" not in before
    assert office.draft.source().count("kar") == 0
    assert parse_object(view)["language"] == "fr"


def test_a_key_goes_to_the_next_misspelt_word_from_any_tab(office: Office, qtbot: QtBot) -> None:
    office.desk.editor.tabs.setCurrentIndex(2)
    office.press(Qt.Key.Key_F7)
    assert office.desk.editor.tabs.currentIndex() == 0
    writing = office.desk.editor.body().writing()
    assert writing.textCursor().selectedText() == "kar"
    assert QApplication.focusWidget() is writing
    office.desk.sheet.write(BODY, "the car")
    office.press(Qt.Key.Key_F7)
    assert office.window.notice.text() == "No misspelt word was found."


def test_own_words_are_taken_out_in_their_dialog(office: Office, qtbot: QtBot) -> None:
    speller = office.outside.knows_words
    assert isinstance(speller, PretendSpeller)
    writing = office.desk.editor.body().writing()
    qtbot.waitUntil(lambda: len(writing.extraSelections()) == 1)
    office.press(Qt.Key.Key_F7)
    office.press(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    next(each for each in popup.actions() if "to my words" in each.text()).trigger()
    popup.close()
    assert speller.own[EN] == ("kar",)
    pick(office, "My words…")
    english, french = (
        office.dialog().findChild(QListWidget, f"own-words.{tongue}") for tongue in ("en", "fr")
    )
    assert english is not None
    assert french is not None
    assert (english.count(), french.count()) == (1, 1)
    assert not office.button("own-words.remove").isEnabled()
    QTest.keyClick(office.dialog(), Qt.Key.Key_Delete)
    assert english.count() == 1, "nothing was chosen"
    french.setCurrentRow(0)
    english.setCurrentRow(0)
    assert french.selectedItems() == [], "one word is chosen at a time"
    QTest.keyClick(english, Qt.Key.Key_Delete)
    assert (english.item(0).text(), speller.own[EN]) == ("No words yet", ())
    english.setCurrentRow(0)
    assert not office.button("own-words.remove").isEnabled()
    french.setCurrentRow(0)
    office.button("own-words.remove").click()
    assert speller.own[FR] == ()
    office.button("own-words.close").click()
    qtbot.waitUntil(lambda: len(writing.extraSelections()) == 1)
