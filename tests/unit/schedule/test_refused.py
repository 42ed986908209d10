"""What is not understood is never guessed: the piece in the way is named."""

from __future__ import annotations

from datetime import UTC
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.schedule.phrase import read_phrase
from draft_editor.schedule.reading import NotUnderstood, Understood
from draft_editor.schedule.wall import Wall
from typed_times import CENTRAL, ENGLISH, FRENCH, NOW, SPANS, understood

REFUSED: Final = [
    ("", ""),
    ("  \t", ""),
    ("asap", "asap"),
    ("tomorrow foo bar 9am", "foo bar"),
    ("tomorrow FOO 9am", "FOO"),
    ("tomorrow 9am Élise", "Élise"),
    ("Élise demain 9 h", "Élise"),
    ("yesterday 9am", "yesterday"),
    ("hier 9 h", "hier"),
    ("last friday 9am", "last"),
    ("around 9am", "around"),
    ("vers 9 h", "vers"),
    ("before 9am", "before"),
    ("9 o'clock", "o'clock"),
    ("9am my time", "my time"),
    ("{x} 9am", "{x}"),
    ("tomorrow 9amx", "9amx"),
    ("9:30-10:30", "-10:30"),
    ("tomorrow 1430", "1430"),
    ("in 5", "in 5"),
    ("in 5 seconds", "in 5 seconds"),
    ("in five", "in five"),
    ("dans 5", "dans 5"),
    ("dans 2 mois 9 h", "dans 2 mois"),
    ("in a moment", "in a moment"),
    ("in teatime", "in teatime"),
    ("2 hours", "hours"),
    ("9am to 10am", "to"),
    ("9am-10am", "-10am"),
    ("9am BST", "BST"),
    ("9am Central Europe", "Europe"),
    ("tomorrow 10.30", "10.30"),
    ("5 à 6 h", "5"),
    ("noon-ish", "-ish"),
    ("2026-11-26T10:00:60", "2026-11-26T10:00:60"),
    ("friday the 13th 9am", "friday"),
    ("in 1.5 days 9am", "in 1.5 days"),
    ("in 99999 hours", "in 99999 hours"),
    ("dec 9am", "dec"),
    ("next 9am", "next"),
    ("ce vendredi prochain 9 h", "ce"),
    ("tomorrow", "tomorrow"),
    ("demain", "demain"),
    ("friday", "friday"),
    ("vendredi prochain", "vendredi prochain"),
    ("nov 26", "nov 26"),
    ("le 26", "le 26"),
    ("2026-11-26", "2026-11-26"),
    ("in 3 days", "in 3 days"),
    ("tonight", "tonight"),
    ("ce soir", "ce soir"),
    ("demain matin", "matin"),
    ("eastern", "eastern"),
    ("at", "at"),
    ("next week", "next week"),
    ("next week 9am", "next week"),
    ("la semaine prochaine 9 h", "la semaine prochaine"),
    ("9", "9"),
    ("tomorrow 9", "9"),
    ("tomorrow 12", "12"),
    ("tomorrow 9:30", "9:30"),
    ("demain 4:30", "4:30"),
    ("tomorrow 4 ET", "4"),
    ("tomorrow 7:30 ET", "7:30"),
    ("14", "14"),
    ("monday 14", "14"),
    ("26", "26"),
    ("tomorrow 26", "26"),
    ("9 10am", "9"),
    ("monday 45 10am", "45"),
    ("5/11 10am", "5/11"),
    ("11/5 10am", "11/5"),
    ("5/11/2026 10am", "5/11/2026"),
    ("5.11.2026 10 h", "5.11.2026"),
    ("26/11/26 10am", "26/11/26"),
    ("26/26 10am", "26/26"),
    ("0/5 10am", "0/5"),
    ("0/0 10am", "0/0"),
    ("31/11 10am", "31/11"),
    ("feb 30 9am", "feb 30"),
    ("feb 29 2027 9am", "feb 29 2027"),
    ("30 février 9 h", "30 février"),
    ("the 32nd 9am", "the 32nd"),
    ("nov 0 9am", "nov 0"),
    ("2026-13-01 9am", "2026-13-01"),
    ("2026-02-30T10:00", "2026-02-30T10:00"),
    ("9999-12-31 23:00", "9999-12-31 23:00"),
    ("9999-12-31 11pm", "9999-12-31"),
    ("2026-11-26T25:00", "2026-11-26T25:00"),
    ("mar 14 h", "mar"),
    ("mar 14 10am", "mar"),
    ("10 h 14 mar", "mar"),
    ("13pm", "13pm"),
    ("0am", "0am"),
    ("9:75am", "9:75am"),
    ("tomorrow 25:00", "25:00"),
    ("tomorrow 24:00", "24:00"),
    ("tomorrow 10:75", "10:75"),
    ("demain 25 h", "25 h"),
    ("demain 9 h 75", "9 h 75"),
    ("demain 0 h moins quart", "0 h moins quart"),
    ("14:30 America/Gotham", "America/Gotham"),
    ("14:30 and/or", "and/or"),
    ("9am UTC+15", "UTC+15"),
    ("9am UTC+5:75", "UTC+5:75"),
    ("9am EDT", "EDT"),
    ("july 1 9am CST", "CST"),
    ("1er juillet 9 h HNE", "HNE"),
    ("in 2 hours EDT", "EDT"),
    ("9am 10am", "10am"),
    ("9am tomorrow 10am", "10am"),
    ("14 15", "15"),
    ("monday friday 9am", "friday"),
    ("today tomorrow 9am", "tomorrow"),
    ("tonight tonight 9", "tonight"),
    ("9am ET PT", "PT"),
    ("9am UTC+1 UTC+2", "UTC+2"),
    ("next week next week monday 9am", "next week"),
    ("in 2 hours in 3 hours", "in 3 hours"),
    ("in 2 hours tomorrow", "tomorrow"),
    ("tomorrow 9am in 2 hours", "tomorrow"),
    ("in 2 hours 9am", "9am"),
    ("in 2 hours friday", "friday"),
    ("in 2 hours tonight", "tonight"),
    ("in 2 hours UTC+1", "UTC+1"),
    ("in 2 hours 9", "9"),
    ("tonight 1am", "1am"),
    ("tonight 2", "2"),
    ("tomorrow morning 3pm", "3pm"),
    ("demain matin 15 h", "15 h"),
    ("demain matin 12 h", "12 h"),
    ("demain après-midi 9 h", "9 h"),
    ("this morning midnight", "midnight"),
    ("tonight tomorrow 9", "tonight"),
    ("ce soir vendredi 9 h", "ce soir"),
    ("friday nov 26 9am", "friday"),
    ("tomorrow monday 9am", "monday"),
    ("vendredi 26 à 10 h", "vendredi"),
    ("next week tomorrow 9am", "next week"),
    ("tomorrow monday next week 9am", "next week"),
    ("this monday next week 9am", "next week"),
    ("2026-11-26T10:00-05:00[America/Chicago]", "2026-11-26T10:00-05:00"),
    ("2026-11-26T10:00 friday", "friday"),
    ("2026-11-26T10:00 9am", "9am"),
]


@pytest.mark.parametrize(("text", "piece"), REFUSED)
def test_what_is_not_understood_is_named(text: str, piece: str) -> None:
    reading = read_phrase(text, NOW, CENTRAL)
    assert isinstance(reading, NotUnderstood), reading
    assert reading.piece == piece
    assert f"“{piece}”" in str(reading.said) or not piece


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Type a day and a time, like “tomorrow 9am”."),
        ("tomorrow foo 9am", "“foo” is not understood."),
        ("9:30", "“9:30” may be before or after noon: write 09:30 or 21:30."),
        ("12", "“12” may be before or after noon: write 00:00 or 12:00."),
        ("14", "“14” may be an hour or a day: write the hour as 14:00."),
        ("tonight 1am", "“1am” does not go together with “tonight”."),
        ("friday nov 26 9am", "“friday” and “nov 26” are different days."),
        ("x" * 100, f"“{'x' * 59}…” is not understood."),
    ],
)
def test_the_sentence_says_what_to_do(text: str, sentence: str) -> None:
    reading = read_phrase(text, NOW, CENTRAL)
    assert isinstance(reading, NotUnderstood)
    assert str(reading.said) == sentence


def test_what_a_refusal_offers_is_understood() -> None:
    for text in ("tomorrow 9am", "09:30", "21:30", "14:00", "tomorrow 12:00", "9am eastern"):
        assert understood(text).wall is Wall.ONCE


def test_the_table_is_large() -> None:
    assert len({text for text, _ in REFUSED}) >= 100


WORDS: Final = st.sampled_from(
    [text for text, _ in (*ENGLISH, *FRENCH, *SPANS, *REFUSED) if text.strip()]
).flatmap(lambda text: st.sampled_from(text.split()))
TEXTS: Final = st.lists(WORDS, max_size=6).map(" ".join) | st.text(max_size=30)


@given(TEXTS)
def test_any_text_is_read_or_refused_with_a_piece_of_it(text: str) -> None:
    match read_phrase(text, NOW, CENTRAL):
        case Understood(moment, wall):
            assert moment.tzinfo is not None
            back = moment.astimezone(UTC).astimezone(moment.tzinfo)
            assert (back == moment) or wall is Wall.NEVER
        case NotUnderstood(piece, said):
            assert piece in text
            assert str(said)
