"""The window in English and in French, with Qt's own words and plurals."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from draft_editor.draft.path import ROOT
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Accepted, Answer
from draft_editor.model.words import count_words, words
from draft_editor.ui.change_words import ChangeWords, Gain
from draft_editor.ui.fields.file_line import size_text
from draft_editor.ui.language import Language
from draft_editor.ui.panels.attempts import AttemptLine
from draft_editor.ui.say import labelled, say, tr


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """A computer that prefers German, so that “system” is told from both languages."""
    language = Language(qapp, QLocale("de_DE"))
    yield language
    language.leave()


def _parts(number: int) -> str:
    return say(count_words("%n part(s)", number))


def test_before_any_choice_english_is_spoken(language: Language) -> None:
    assert (language.spoken, tr("Not set"), _parts(1), _parts(2)) == (
        "en_US",
        "Not set",
        "1 part",
        "2 parts",
    )


def test_french_says_fixed_texts_and_sentences(language: Language) -> None:
    language.choose("fr_CA")
    assert language.spoken == "fr_CA"
    assert tr("Not set") == "Non défini"
    kind = words("a list")
    said = say(words("A text is needed here; this is {kind}.", kind=kind))
    assert said == "Il faut un texte ici; c’est une liste."


@pytest.mark.parametrize(
    ("number", "english", "french"),
    [(0, "0 parts", "0 partie"), (1, "1 part", "1 partie"), (2, "2 parts", "2 parties")],
)
def test_plurals_follow_each_language(
    language: Language, number: int, english: str, french: str
) -> None:
    language.choose("en_US")
    assert _parts(number) == english
    language.choose("fr_CA")
    assert _parts(number) == french


def test_values_keep_their_braces(language: Language) -> None:
    language.choose("fr_CA")
    said = say(words("“{text}” cannot be read as a date and time.", text="{x} %n"))
    assert said == "«\u00a0{x} %n\u00a0» n’est pas une date et une heure lisibles."


def test_days_and_numbers_are_written_alike(language: Language) -> None:
    language.choose("fr_CA")
    assert QLocale().name() == "fr_CA"
    language.choose("en_US")
    assert QLocale().name() == "en_US"


def test_a_size_has_the_decimal_mark_of_the_language(language: Language) -> None:
    language.choose("en_US")
    assert size_text("12345678") == "12.3 MB"
    language.choose("fr_CA")
    assert (size_text("12345678"), size_text("1500")) == ("12,3\u00a0Mo", "2\u00a0ko")


def test_a_colon_is_spaced_as_the_language_has_it(language: Language) -> None:
    change = ChangeWords(ROOT, "Message", "Objet", Gain("a"))
    language.choose("en_US")
    assert (labelled("a", "b"), change.spoken()) == ("a: b", "Message, Objet: a")
    language.choose("fr_CA")
    assert (labelled("a", "b"), change.spoken()) == ("a\u00a0: b", "Message, Objet\u00a0: a")


def test_an_attempt_is_told_with_the_marks_of_the_language(language: Language) -> None:
    locator = Locator.of("d", "u", "c", "m")
    sent = AttemptLine("a", "Email", locator, "{}", datetime(2026, 11, 23, tzinfo=UTC))
    line = sent.ended(Accepted(Answer(200, 0.4, "r1")), 0.42)
    language.choose("en_US")
    assert (sent.duration(), line.duration()) == ("", "0.42 s")
    assert {"Outcome: accepted", "Message id: m", "HTTP: 200"} <= set(line.as_text().splitlines())
    language.choose("fr_CA")
    assert "0,42\u00a0s" in line.headline()
    assert line.as_text().splitlines()[1:] == [
        "Résultat\u00a0: accepté",
        "Brouillon\u00a0: Email",
        "ID du message\u00a0: m",
        "Durée\u00a0: 0,42\u00a0s",
        "HTTP\u00a0: 200",
        "Demande\u00a0: r1",
    ]


def test_qt_speaks_french_too(language: Language, qtbot: QtBot) -> None:
    language.choose("fr_CA")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Annuler"


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        ("fr_CA", "fr_CA"),
        ("fr_FR", "fr_CA"),
        ("en_CA", "en_US"),
        ("de_DE", "en_US"),
        ("C", "en_US"),
    ],
)
def test_the_system_is_french_or_english(qapp: QApplication, system: str, spoken: str) -> None:
    language = Language(qapp, QLocale(system))
    language.choose("system")
    assert language.spoken == spoken
    language.leave()


def test_without_a_word_the_computer_is_asked(qapp: QApplication) -> None:
    language = Language(qapp)
    language.choose("system")
    is_french = QLocale.system().uiLanguages()[0].startswith("fr")
    assert language.spoken == ("fr_CA" if is_french else "en_US")
    language.leave()


def test_a_switch_replaces_what_was_there_and_tells_the_widgets(
    language: Language, qtbot: QtBot
) -> None:
    class Told(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.said: list[str] = []

        def changeEvent(self, event: QEvent) -> None:
            if event.type() == QEvent.Type.LanguageChange:
                self.said.append(tr("Not set"))
            super().changeEvent(event)

    language.choose("fr_CA")
    widget = Told()
    qtbot.addWidget(widget)
    widget.show()
    language.choose("en_US")
    qtbot.waitUntil(lambda: widget.said[-1:] == ["Not set"])
    assert tr("Not set") == "Not set"
    language.choose("fr_CA")
    qtbot.waitUntil(lambda: widget.said[-1:] == ["Non défini"])


def test_the_translation_outlives_a_clean_up(language: Language) -> None:
    # Qt reads the bytes in place: were they let go, the texts would turn to nonsense.
    language.choose("fr_CA")
    gc.collect()
    filling = [bytes(40_000) for _ in range(200)]
    assert [tr("Not set"), _parts(2), len(filling)] == ["Non défini", "2 parties", 200]


def test_leaving_takes_everything_away(language: Language) -> None:
    language.choose("fr_CA")
    language.leave()
    assert tr("Not set") == "Not set"


def test_a_damaged_file_is_named(
    language: Language, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    empty = tmp_path_factory.mktemp("damaged") / "draft_editor_en_US.qm"
    empty.write_bytes(b"nothing of Qt's")
    monkeypatch.setattr("draft_editor.ui.language.asset", lambda *_: empty)
    with pytest.raises(ValueError, match=r"draft_editor_en_US\.qm is not a translation"):
        language.choose("fr_CA")
    assert tr("Not set") == "Not set"
