"""Words looked up in real dictionaries, one thread for all; and none where none is there."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from draft_editor.assembly.speller import Speller, speller_at
from draft_editor.model.tongue import Tongue
from draft_editor.model.words import Words
from draft_editor.store.dictionaries import Dictionary, open_dictionary
from draft_editor.store.own_words import OwnWordsFile

EN, FR = Tongue.ENGLISH, Tongue.FRENCH


@pytest.fixture
def speller(tmp_path: Path) -> Iterator[Speller]:
    speller = speller_at(tmp_path / "words.json")
    yield speller
    speller.close()


def test_each_language_has_its_mistakes(speller: Speller) -> None:
    english = ["appointment", "apointment", "Dealer's", "well-known", "équipe"]
    assert speller.wrong(EN, english) == frozenset({"apointment", "équipe"})
    french = ["rendez-vous", "rendé-vous", "l'équipe", "qu'avez-vous", "l'équippe", "parle-t-il"]
    assert speller.wrong(FR, french) == frozenset({"rendé-vous", "l'équippe"})


def test_the_likeliest_word_comes_first(speller: Speller) -> None:
    assert speller.suggestions(EN, "apointment")[0] == "appointment"
    assert speller.suggestions(EN, "saterday") == ("Saturday", "yesterday")
    assert speller.suggestions(EN, "kar")[0] == "car"
    french = speller.suggestions(FR, "vehicule")
    assert len(french) == len(set(french)) <= 6
    assert french[0] == "véhicule"


def test_all_is_asked_in_one_thread_and_each_dictionary_is_opened_once(tmp_path: Path) -> None:
    opened: list[tuple[Tongue, threading.Thread]] = []

    def open_(tongue: Tongue) -> Dictionary:
        opened.append((tongue, threading.current_thread()))
        return open_dictionary(tongue)

    speller = Speller(OwnWordsFile(tmp_path / "words.json"), open_)
    askers = [
        threading.Thread(target=speller.wrong, args=(tongue, ["auto"])) for tongue in (EN, FR) * 3
    ]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join(10)
    speller.close()
    assert {tongue for tongue, _ in opened} == {EN, FR}
    assert len(opened) == 2
    assert len({thread for _, thread in opened}) == 1
    assert opened[0][1] is not threading.main_thread()


def test_without_a_dictionary_it_is_said_and_nothing_is_suggested(tmp_path: Path) -> None:
    def open_(tongue: Tongue) -> Dictionary:
        return open_dictionary(tongue, {tongue: ("xx_XX",)})

    speller = Speller(OwnWordsFile(tmp_path / "words.json"), open_)
    said = speller.wrong(FR, ["auto"])
    assert isinstance(said, Words)
    assert "hunspell-fr" in str(said)
    assert speller.suggestions(FR, "autto") == ()
    speller.close()


def test_own_words_are_kept_beside(speller: Speller) -> None:
    assert speller.learn(EN, "Zed") is None
    assert speller.own_words().words == {EN: ("Zed",), FR: ()}
    assert speller.unlearn(EN, "Zed") is None
    assert speller.own_words().words[EN] == ()


def test_a_word_that_cannot_be_kept_is_said(tmp_path: Path) -> None:
    speller = speller_at(tmp_path / "no folder" / "words.json")
    assert "could not be saved" in str(speller.learn(EN, "Zed"))
    speller.close()
