"""Misspelt words of the message: underlined, mended, learnt, ignored, found one by one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from draft_editor.assembly.speller import speller_at
from draft_editor.model.json_text import Json, dump
from draft_editor.model.note import read_note
from draft_editor.model.tongue import Tongue
from draft_editor.model.words import words
from draft_editor.ui.fields.body import Checking
from draft_editor.ui.files.ports import ErrandDone
from draft_editor.ui.spelling.spelling import OFF
from field_stage import CONTROL, choose, commit, entries, open_menu
from pretend_speller import PretendSpeller
from spelling_stage import SpellingStage, body_of, spell

EN, FR = Tongue.ENGLISH, Tongue.FRENCH
WRONG = {"kar": ("car", "cat"), "redy": ("ready",), "l'otto": ("l'auto",), "otto": (), "zzz": ()}


def staged(qtbot: QtBot, text: str, protocol: str = "TEXT") -> tuple[SpellingStage, PretendSpeller]:
    speller = PretendSpeller(mistakes=dict(WRONG))
    stage, _ = spell(qtbot, body_of(text, protocol), speller)
    return stage, speller


def popup() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def test_real_dictionaries_underline_what_is_wrong_and_nothing_else(
    qtbot: QtBot, tmp_path: Path
) -> None:
    speller = speller_at(tmp_path / "words.json")
    text = (
        "😀 Your appointement for the ${vehicel} is redy, Marisol.\nVisit exampel.com — Zarquon’s"
    )
    source = body_of(text, editor={"name": "Zarquon Lee"})
    stage, _ = spell(qtbot, source, speller, "Marisol Nuñez")
    stage.wait_for("appointement", "redy")
    stage.put_cursor(10)
    stage.stage.press(Qt.Key.Key_Period, CONTROL)
    assert "appointment" in entries(popup())
    popup().close()
    stage.field.put(
        0, len(text), "Bonjour, votre rendez-vous pour l’équippe est prêt. Merci et à vous"
    )
    stage.wait_for("l’équippe")
    assert stage.spelling.tongue is FR
    speller.close()


def test_a_suggestion_is_taken_as_one_step_with_the_apostrophe_that_was_written(
    qtbot: QtBot,
) -> None:
    stage, _ = staged(qtbot, "vous et l’otto")
    stage.spelling.choose("fr")
    stage.wait_for("l’otto")
    stage.put_cursor(12)
    choose(stage.field.writing().viewport(), "l’auto")
    assert stage.stage.value() == "vous et l’auto"
    assert stage.stage.steps() == 1
    stage.wait_for()
    stage.stage.sheet.undo()
    assert stage.stage.value() == "vous et l’otto"
    stage.wait_for("l’otto")


def test_what_has_no_suggestion_can_be_learnt_or_ignored(qtbot: QtBot) -> None:
    stage, speller = staged(qtbot, "zzz kar zzz")
    stage.wait_for("zzz", "kar", "zzz")
    stage.put_cursor(1)
    stage.stage.press(Qt.Key.Key_Period, CONTROL)
    assert entries(popup()) == {
        "No suggestions": False,
        "Add “zzz” to my words": True,
        "Ignore “zzz” here": True,
    }
    popup().close()
    stage.spelling.book.learn(EN, "zzz")
    stage.spelling.book.learn(EN, "zzz")
    stage.wait_for("kar")
    assert speller.own == {EN: ("zzz",)}
    stage.spelling.book.unlearn(EN, "zzz")
    stage.wait_for("zzz", "kar", "zzz")
    assert speller.own == {EN: ()}
    stage.spelling.ignore("kar")
    stage.wait_for("zzz", "zzz")
    stage.stage.lay(body_of("kar"))
    stage.wait_for("kar")
    assert stage.field.checking == Checking()


def test_suggestions_that_come_later_come_into_the_open_menu(qtbot: QtBot) -> None:
    stage, outside = spell(qtbot, body_of("kar"), PretendSpeller(mistakes=dict(WRONG)))
    stage.wait_for("kar")
    held: list[ErrandDone] = []
    tell, outside.done = outside.done, held.append
    stage.put_cursor(1)
    stage.stage.press(Qt.Key.Key_Period, CONTROL)
    menu = popup()
    menu.setActiveAction(menu.actions()[1])
    assert entries(menu) == {
        "Looking for suggestions…": False,
        "Add “kar” to my words": True,
        "Ignore “kar” here": True,
    }
    tell(held[0])
    assert list(entries(menu))[:2] == ["car", "cat"]
    active = menu.activeAction()
    assert active is not None
    assert active.text() == "cat"
    menu.close()
    stage.field.suggesting.renew()
    assert "car" in entries(menu), "a closed menu is left as it is"


def test_each_word_is_asked_for_once(qtbot: QtBot) -> None:
    stage, speller = staged(qtbot, "kar car kar\ncar")
    stage.wait_for("kar", "kar")
    stage.stage.type(" ")
    stage.look()
    assert speller.asked == [(EN, "kar"), (EN, "car")]


def test_the_word_that_is_typed_is_left_alone_until_the_cursor_leaves_it(qtbot: QtBot) -> None:
    stage, _ = staged(qtbot, "")
    stage.stage.type("kar")
    stage.look()
    stage.look()
    assert stage.underlined() == []
    stage.stage.press(Qt.Key.Key_Home)
    stage.wait_for("kar")
    stage.stage.press(Qt.Key.Key_End)
    stage.look()
    assert stage.underlined() == ["kar"]
    stage.stage.type(" ")
    stage.wait_for("kar")
    commit(stage.field.writing(), "redy ")
    stage.wait_for("kar", "redy")


def test_tags_of_an_email_are_no_words(qtbot: QtBot) -> None:
    stage, _ = staged(qtbot, "<zzz kar='redy'>\n<b>k</b>ar &nbsp;redy", "EMAIL")
    stage.wait_for("k</b>ar", "redy")
    stage.stage.lay(body_of("<zzz> kar", "TEXT"))
    stage.wait_for("zzz", "kar")


def test_a_note_is_checked_inside_its_json(qtbot: QtBot) -> None:
    note: Json = {
        "text": [{"type": {"code": "PLAIN_TEXT"}, "value": "the kar"}],
        "previewText": "the kar",
    }
    stage, _ = staged(qtbot, dump(note), "NONE")
    stage.wait_for("kar")
    stage.put_cursor(5)
    choose(stage.field.writing().viewport(), "car")
    written = read_note(str(stage.stage.value()))
    assert written is not None
    assert written.text == "the car"


def test_the_language_is_as_the_text_reads_until_somebody_chooses(qtbot: QtBot) -> None:
    stage, _ = staged(qtbot, "the kar is for you")
    stage.wait_for("kar")
    assert (stage.spelling.choice, stage.spelling.tongue) == ("", EN)
    with qtbot.waitSignal(stage.field.checking_chosen):
        stage.spelling.choose("fr")
    chosen = stage.spelling.tongue
    assert chosen is FR
    stage.spelling.choose(OFF)
    stage.wait_for()
    assert stage.spelling.tongue is None
    assert entries(open_menu(stage.field.writing().viewport())).keys() >= {"Not set"}
    popup().close()
    stage.stage.lay(body_of("le client est prêt et vous"))
    qtbot.waitUntil(lambda: stage.spelling.tongue is FR)
    assert stage.spelling.choice == ""


def test_without_words_it_is_the_language_of_the_window(qtbot: QtBot) -> None:
    stage, _ = staged(qtbot, "")
    before = QLocale()
    try:
        for name, tongue in (("fr_CA", FR), ("en_US", EN)):
            QLocale.setDefault(QLocale(name))
            assert stage.spelling.tongue is tongue
    finally:
        QLocale.setDefault(before)


def test_the_next_misspelt_word_is_selected_round_the_end(qtbot: QtBot) -> None:
    lines = "\n".join(["fine words here"] * 600)
    stage, _ = staged(qtbot, f"😀 kar\n{lines}\nredy at last")
    said: list[str] = []
    stage.spelling.said.connect(said.append)
    seen = []
    for _ in range(3):
        stage.spelling.go_to_next()
        seen.append(stage.field.writing().textCursor().selectedText())
    assert seen == ["kar", "redy", "kar"]
    assert said == []
    stage.field.put(0, len(stage.field.shown()), "fine")
    stage.spelling.go_to_next()
    stage.spelling.choose(OFF)
    stage.spelling.go_to_next()
    assert said == ["No misspelt word was found.", "The spelling is not checked here."]


def test_a_search_that_comes_too_late_selects_nothing(qtbot: QtBot) -> None:
    stage, outside = spell(qtbot, body_of("kar"), PretendSpeller(mistakes=dict(WRONG)))
    stage.wait_for("kar")
    held: list[ErrandDone] = []
    tell, outside.done = outside.done, held.append
    stage.spelling.go_to_next()
    stage.spelling.go_to_next()
    assert len(held) == 1, "one is on its way already"
    stage.field.put(0, 3, "kar, kar")
    tell(held[0])
    assert not stage.field.writing().textCursor().hasSelection()


def test_a_missing_dictionary_is_said_and_not_asked_again(qtbot: QtBot) -> None:
    speller = PretendSpeller(missing={EN: words("No English here.")})
    stage, _ = spell(qtbot, body_of("the kar is for you"), speller)
    qtbot.waitUntil(lambda: stage.spelling.missing() is not None)
    stage.look()
    stage.look()
    assert stage.underlined() == []
    assert len(speller.asked) == 5
    said: list[str] = []
    stage.spelling.said.connect(said.append)
    stage.spelling.go_to_next()
    assert said == ["No English here."]
    stage.spelling.choose("fr")
    assert stage.spelling.missing() is None


def test_own_words_that_cannot_be_read_are_said(qtbot: QtBot) -> None:
    speller = PretendSpeller(mistakes=dict(WRONG), own={EN: ("Kar",)})
    stage, _ = spell(qtbot, body_of("kar redy"), speller)
    stage.wait_for("redy")
    said: list[str] = []
    stage.spelling.said.connect(said.append)
    speller.said = words("Set aside.")
    stage.spelling.book.read_own_words()
    stage.spelling.book.learn(EN, "redy")
    assert said == ["Set aside.", "Set aside."]


def test_what_could_not_be_looked_up_counts_as_right(qtbot: QtBot) -> None:
    stage, outside = spell(qtbot, body_of("kar"), PretendSpeller(mistakes=dict(WRONG)))
    stage.wait_for("kar")
    stage.spelling.book._on_answer(EN, ("odd",), None)
    assert stage.spelling.book.is_right(EN, "odd") is True
    stage.spelling.book._on_meant((EN, "odd"), None)
    assert stage.spelling.book.meant(EN, "odd") == ()
    stage.spelling.book._on_own_words(None)
    assert outside.asked == []


@pytest.mark.parametrize("text", ["", " ", "😀"])
def test_a_text_without_words_has_nothing_to_ask(qtbot: QtBot, text: str) -> None:
    stage, speller = staged(qtbot, text)
    stage.look()
    assert speller.asked == []


def test_a_long_text_keeps_its_language_while_it_is_typed_in(qtbot: QtBot) -> None:
    stage, _ = staged(qtbot, "the car is for you\n" * 200)
    qtbot.waitUntil(lambda: stage.spelling.tongue is EN)
    stage.field.put(0, 19, "le client est à vous")
    stage.look()
    assert stage.spelling.tongue is EN
