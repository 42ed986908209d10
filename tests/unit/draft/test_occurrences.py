from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draft_editor.draft import occurrences as module
from draft_editor.draft.occurrences import (
    SLICE,
    DraftText,
    Hit,
    Sought,
    body_text,
    draft_texts,
    hits,
    occurrences,
    replaced,
    replacing,
)
from draft_editor.draft.path import Path
from draft_editor.draft.places import BODY
from draft_editor.model.json_text import parse_object

NOTE = (
    '{"text":[{"type":{"code":"PLAIN_TEXT","value":"text/plain"},"value":"see \\u00e9t\\u00e9"}],'
    '"version":0,"previewText":"see","more":{"a":2.50}}'
)


def _found(text: str, sought: Sought) -> list[str]:
    return [text[start:end] for start, end in _places(text, sought)]


def _places(text: str, sought: Sought) -> list[tuple[int, int]]:
    return list(chain.from_iterable(occurrences(text, sought)))


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("Car cars CAR", Sought("car"), ["Car", "car", "CAR"]),
        ("Car cars CAR", Sought("car", match_case=True), ["car"]),
        ("Car cars CAR scar", Sought("car", whole_words=True), ["Car", "CAR"]),
        ("a+b (a+b)", Sought("(a+b)"), ["(a+b)"]),
        ("aaaa", Sought("aa"), ["aa", "aa"]),
        ("été", Sought("e"), []),
        ("été", Sought("É"), ["é", "é"]),
        ("e\u0301te\u0301 e", Sought("e"), ["e"]),
        ("été Été ete", Sought("ete", accents=False), ["été", "Été", "ete"]),
        ("e\u0301te\u0301!", Sought("été", accents=False), ["e\u0301te\u0301"]),
        ("été ete", Sought("ÉTÉ", match_case=True, accents=False), []),
        ("sœur soeur SŒUR", Sought("soeur", accents=False), ["sœur", "soeur", "SŒUR"]),
        ("sœur soeur", Sought("sœur", accents=False), ["sœur", "soeur"]),
        ("SŒUR sœur", Sought("SOEUR", match_case=True, accents=False), ["SŒUR"]),
        ("sœur soeur", Sought("sœur"), ["sœur"]),
        ("Quand\u00a0? À 9\u202fh", Sought("quand ?"), ["Quand\u00a0?"]),
        ("9\u202fh", Sought("9 h"), ["9\u202fh"]),
        ("no e\u0301 x", Sought("e", whole_words=True), []),
        ("x2 _x x", Sought("x", whole_words=True), ["x"]),
        ("a ${x} b", Sought("${x}", whole_words=True), ["${x}"]),
        ("🚗🚗", Sought("🚗"), ["🚗", "🚗"]),
        ("Straße İ", Sought("strasse"), []),
        ("l’auto l'auto", Sought("l'auto"), ["l’auto", "l'auto"]),
        ("l’auto l'auto", Sought("l’auto"), ["l’auto"]),
        ('“x” "x" re\u2011do', Sought('"x"'), ["“x”", '"x"']),
        ("re\u2011do re-do", Sought("re-do", accents=False), ["re\u2011do", "re-do"]),
        ("été e\u0301te\u0301", Sought("été", whole_words=True), ["été", "e\u0301te\u0301"]),
        ("été e\u0301te\u0301", Sought("e\u0301te\u0301"), ["été", "e\u0301te\u0301"]),
        ("any", Sought(""), []),
        ("e\u0301", Sought("\u0301", accents=False), []),
        ("", Sought("a"), []),
    ],
)
def test_what_is_found(text: str, sought: Sought, found: list[str]) -> None:
    assert _found(text, sought) == found


@pytest.mark.parametrize("accents", [True, False])
@pytest.mark.parametrize("before", range(SLICE - 12, SLICE + 3))
def test_the_border_of_a_slice_is_no_border(before: int, accents: bool) -> None:
    text = "é" * before + " the car," + "é" * SLICE + "car"
    places = _places(text, Sought("the car", whole_words=True, accents=accents))
    assert places == [(before + 1, before + 8)]
    assert _places(text, Sought("CAR", accents=accents)) == [
        (before + 5, before + 8),
        (len(text) - 3, len(text)),
    ]
    assert _places("a" * (before + 9), Sought("aaa"))[-1][0] % 3 == 0


LETTERS = st.text(alphabet="aàAÀeéoœ \u00a0\u0301b🚗", max_size=30)


@given(LETTERS, LETTERS, st.booleans(), st.integers(1, 9))
def test_slices_find_what_the_whole_finds(text: str, needle: str, accents: bool, size: int) -> None:
    sought = Sought(needle, accents=accents)
    whole = _places(text, sought)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "SLICE", size)
        assert _places(text, sought) == whole
    for start, end in whole:
        assert _same(text[start:end], needle)


def _same(found: str, needle: str) -> bool:
    def bare(text: str) -> str:
        parts = unicodedata.normalize("NFD", text.replace("\u00a0", " ").replace("œ", "oe"))
        return "".join(part for part in parts if not unicodedata.combining(part)).lower()

    return bare(found) == bare(needle)


@given(LETTERS, LETTERS)
def test_what_is_replaced_is_no_longer_there(text: str, by: str) -> None:
    places = _places(text, Sought("a", match_case=True))
    found = [Hit(BODY, *place) for place in places]
    assert replaced(text, found, by) == (text if not places else _by_hand(text, places, by))


def _by_hand(text: str, places: list[tuple[int, int]], by: str) -> str:
    for start, end in reversed(places):
        text = text[:start] + by + text[end:]
    return text


def test_every_text_that_a_form_shows_is_looked_through() -> None:
    tree = parse_object(
        json.dumps(
            {
                "freeMarkerMetadata": {"name": "x", "list": [["x"], 7]},
                "unknown": "x",
                "editor": {"name": "x", "type": "x", "more": "x"},
                "messageAttributes": {
                    "protocol": "x",
                    "body": "x",
                    "subject": "",
                    "attachments": [
                        {"fileURL": "x"},
                        {"originalFileName": "x", "fileURL": "x"},
                        None,
                    ],
                    "draftAttributes": {"scheduledOn": "x"},
                    "isManual": True,
                },
                "messageSendingAttributes": {"listOfEmailsToBeCCed": ["x", 1]},
            }
        )
    )
    assert [(str(each.path), each.is_guarded) for each in draft_texts(tree)] == [
        ("messageAttributes.body", False),
        ("messageAttributes.attachments[1].originalFileName", False),
        ("editor.name", True),
        ("messageAttributes.attachments[0].fileURL", True),
        ("messageAttributes.attachments[1].fileURL", True),
        ("messageSendingAttributes.listOfEmailsToBeCCed[0]", True),
        ("freeMarkerMetadata.name", True),
        ("freeMarkerMetadata.list[0][0]", True),
    ]


@pytest.mark.parametrize("body", ["null", '""', "7", "[]"])
def test_a_body_without_a_text_is_none(body: str) -> None:
    assert body_text(parse_object(f'{{"messageAttributes":{{"body":{body}}}}}')) == ()


def test_hits_say_where_they_are() -> None:
    texts = (DraftText(BODY, "one"), DraftText(Path.of("editor", "uuid"), "no one", True))
    assert list(chain.from_iterable(hits(texts, Sought("one")))) == [
        Hit(BODY, 0, 3),
        Hit(Path.of("editor", "uuid"), 3, 6, True),
    ]


def test_in_a_note_the_text_is_searched_and_replaced() -> None:
    body = json.dumps(NOTE)
    (text,) = body_text(parse_object(f'{{"messageAttributes":{{"body":{body}}}}}'))
    assert text.text == "see été"
    found = list(chain.from_iterable(hits([text], Sought("ete", accents=False))))
    assert found == [Hit(BODY, 4, 7)]
    ((path, value, count),) = replacing([text, DraftText(Path.of("x"), "ete")], found, "you")
    assert (path, count) == (BODY, 1)
    assert value == NOTE.replace("see \\u00e9t\\u00e9", "see you").replace(
        '"previewText":"see"', '"previewText":"see you"'
    )


def test_a_part_of_a_note_that_is_no_plain_text_stays_as_it_is() -> None:
    parts = [("PLAIN_TEXT", "a car, "), ("MENTION", "car"), ("PLAIN_TEXT", " a car")]
    note = {
        "text": [{"type": {"code": code}, "value": value} for code, value in parts],
        "previewText": "a car, car a car",
    }
    (text,) = body_text({"messageAttributes": {"body": json.dumps(note)}})
    found = list(chain.from_iterable(hits([text], Sought("car"))))
    assert len(found) == 3
    ((_, value, count),) = replacing([text], found, "new van")
    assert isinstance(value, str)
    assert count == 2
    written = json.loads(value)
    assert [each["value"] for each in written["text"]] == ["a new van, ", "car", " a new van"]
    assert written["previewText"] == "a new van, car a new van"
    assert replacing([text], [found[1]], "van") == []


def test_a_text_is_replaced_at_its_hits_and_others_are_left() -> None:
    texts = (DraftText(BODY, "é car, CAR"), DraftText(Path.of("a"), "none"))
    found = list(chain.from_iterable(hits(texts, Sought("car"))))
    assert replacing(texts, found, "van") == [(BODY, "é van, van", 2)]


def test_a_keeper_guards_single_places_of_what_is_not_guarded_itself() -> None:
    asked: list[str] = []

    def keeper(text: DraftText) -> Callable[[int, int], bool]:
        asked.append(str(text.path))
        return lambda start, end: start == 0 and end == 3

    texts = [
        DraftText(BODY, "car car"),
        DraftText(Path.of("dealerUuid"), "car", is_guarded=True),
        DraftText(Path.of("subject"), "none"),
    ]
    found = list(chain.from_iterable(hits(texts, Sought("car"), keeper)))
    assert [hit.is_guarded for hit in found] == [True, False, True]
    assert asked == [str(BODY)]


EMAIL = (
    "<p class=car>Your <b>new</b> car\nis here,\r\n R&amp;D</p><p>car${car}&nbsp;x &nbsp;<i>ca"
    "</i>r</p>"
)


@pytest.mark.parametrize(
    ("sought", "found", "after"),
    [
        ("new car", ["new</b> car"], "<b>X</b>\nis"),
        ("car is", ["car\nis"], "</b> X here"),
        ("here, r&d", ["here,\r\n R&amp;D"], "is X</p>"),
        ("is", ["is"], "X here"),
        ("r&d", ["R&amp;D"], " X</p>"),
        ("&", ["&amp;", "&", "&"], "RXD"),
        ("x", ["x"], "&nbsp;X &nbsp;"),
        ("d", ["D"], "R&amp;X</p>"),
        ("car", ["car", "car", "car", "car", "ca</i>r"], "<i>X</i></p>"),
        ("} x", ["}&nbsp;x"], "${carX &nbsp;"),
        ("<b>new", ["<b>new"], "Your X</b>"),
        ("here, R&amp;D", [], ""),
    ],
)
def test_words_of_an_email_are_found_as_they_are_read(
    sought: str, found: list[str], after: str
) -> None:
    (text,) = body_text({"messageAttributes": {"protocol": "EMAIL", "body": EMAIL}})
    told = list(chain.from_iterable(hits([text], Sought(sought))))
    assert [EMAIL[hit.start : hit.end] for hit in told] == found
    if told:
        ((_, value, count),) = replacing([text], told, "X")
        assert after in str(value)
        assert count == len(told)


def test_a_long_email_is_read_a_little_at_a_time() -> None:
    (text,) = body_text({"messageAttributes": {"protocol": "EMAIL", "body": EMAIL * 40}})
    slices = list(hits([text], Sought("new car")))
    assert len(slices) > 3
    assert len(slices[-1]) == 40


def test_words_are_read_in_emails_alone() -> None:
    (text,) = body_text({"messageAttributes": {"protocol": "TEXT", "body": EMAIL}})
    assert list(chain.from_iterable(hits([text], Sought("new car")))) == []
