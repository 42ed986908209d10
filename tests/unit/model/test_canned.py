from __future__ import annotations

import json
from typing import Final

import pytest

from draft_editor.model.canned import (
    CannedResponse,
    Finder,
    entry_of,
    in_order,
    read_response,
    read_responses,
    renamed,
    without_known,
)
from draft_editor.model.json_text import BadJson, Json, JsonObject, Number, dump

TEMPLATE: Final[JsonObject] = {
    "uuid": "T1",
    "title": "Ready",
    "message": "Hi ${customerName}",
    "locale": "en_CA",
    "type": "sms",
    "isFreemarkerTemplate": True,
    "order": Number("2.50"),
}


def _read(value: Json) -> CannedResponse:
    read = read_response(value)
    assert read is not None
    return read


def test_a_template_of_the_vendor_is_a_response() -> None:
    assert _read(TEMPLATE) == CannedResponse("Ready", "Hi ${customerName}", "TEXT", "en", True)


def test_what_was_not_changed_goes_back_letter_for_letter() -> None:
    assert dump(entry_of(_read(TEMPLATE))) == dump(TEMPLATE)


def test_a_change_is_written_into_its_place_and_the_rest_is_kept() -> None:
    read = _read(TEMPLATE)
    other = CannedResponse("Gone", "Bye", "EMAIL", "fr", False, read.entry)
    assert list(entry_of(other).items()) == [
        ("uuid", "T1"),
        ("title", "Gone"),
        ("message", "Bye"),
        ("locale", "fr"),
        ("type", "EMAIL"),
        ("isFreemarkerTemplate", False),
        ("order", Number("2.50")),
    ]


def test_a_new_response_has_all_keys_of_the_shape() -> None:
    assert entry_of(CannedResponse("A", "b")) == {
        "title": "A",
        "message": "b",
        "locale": "",
        "type": "",
        "isFreemarkerTemplate": False,
    }


def test_a_template_without_a_word_on_being_one_stays_so() -> None:
    entry: JsonObject = {"title": "A", "message": "b", "locale": "", "type": ""}
    assert entry_of(_read(entry)) == entry


@pytest.mark.parametrize(
    ("entry", "channel", "language"),
    [
        ({"message": "a", "type": " Email "}, "EMAIL", ""),
        ({"message": "a", "type": "NONE", "locale": "fr-CA"}, "NOTE", "fr"),
        ({"message": "a", "type": "WELCOME", "locale": "es"}, "", ""),
        ({"message": "a", "type": None, "locale": Number("1")}, "", ""),
    ],
)
def test_open_vocabularies_are_read_as_far_as_known(
    entry: JsonObject, channel: str, language: str
) -> None:
    read = _read(entry)
    assert (read.channel, read.language, read.is_template) == (channel, language, False)


def test_a_response_without_a_title_is_called_by_its_first_line() -> None:
    read = _read({"message": "\nHello there\nall", "title": " "})
    assert read.title == "Hello there"
    assert entry_of(read)["title"] == " "


def test_a_title_is_one_line_and_its_file_stays_as_it_was() -> None:
    read = _read({"message": "a", "title": " Two\n lines "})
    assert read.title == "Two lines"
    assert entry_of(read)["title"] == " Two\n lines "


@pytest.mark.parametrize("value", [None, "a", [], {}, {"message": ""}, {"message": [1 > 0]}])
def test_what_has_no_text_is_no_response(value: Json) -> None:
    assert read_response(value) is None


@pytest.mark.parametrize(
    ("text", "titles", "left_out"),
    [
        ('[{"title":"A","message":"a"},{"title":"B"}]', ["A"], 1),
        ('{"total":1,"data":[{"title":"A","message":"a"}]}', ["A"], 0),
        ('{"title":"A","message":"a","tags":["x"]}', ["A"], 0),
        ('{"data":[],"more":[{"title":"A","message":"a"}]}', [], 1),
        ('{"title":"A","message":"a"}', ["A"], 0),
        ('{"responses":[{"title":"A","message":"a"}],"more":1}', ["A"], 0),
        ("{}", [], 1),
    ],
)
def test_a_file_may_hold_a_list_or_one(text: str, titles: list[str], left_out: int) -> None:
    read, others = read_responses(text)
    assert ([each.title for each in read], others) == (titles, left_out)


@pytest.mark.parametrize("text", ["7", '{"responses":{}}', "[", '"a"'])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(BadJson):
        read_responses(text)


def test_the_draft_s_channel_comes_first_then_its_language() -> None:
    listed = [
        CannedResponse("mail fr", "a", "EMAIL", "fr"),
        CannedResponse("mail en", "a", "EMAIL", "en"),
        CannedResponse("text fr", "a", "TEXT", "fr"),
        CannedResponse("any", "a"),
        CannedResponse("text en", "a", "TEXT", "en"),
    ]
    ordered = [each.title for each in in_order(listed, "TEXT", "en")]
    assert ordered == ["any", "text en", "text fr", "mail en", "mail fr"]
    ordered = [each.title for each in in_order(listed, "EMAIL", "")]
    assert ordered == ["mail fr", "mail en", "any", "text fr", "text en"]


def test_words_are_sought_in_title_and_text() -> None:
    response = CannedResponse("Véhicule prêt", "Au plaisir!")
    finder = Finder([response, CannedResponse("Rouge", "Votre véhicule")])
    assert finder.found(["VÉHI", "plaisir"]) == [0]
    assert finder.found([]) == [0, 1]
    assert finder.found(["véhicule", "rouge"]) == [1]
    assert finder.found(["bleu"]) == []
    assert finder.found(["vehicule", "pret"]) == [0]
    assert Finder([CannedResponse("L’auto", "x")]).found(["l'auto"]) == [0]


def test_what_is_known_is_not_taken_twice() -> None:
    one, two = CannedResponse("A", "a"), CannedResponse("A", "a", "TEXT")
    again = CannedResponse("A", "a", entry={"message": "a", "uuid": "x"})
    assert without_known([again, two, two], [one]) == [two]


def test_a_copy_has_no_ids_of_the_first_one() -> None:
    copy = renamed(_read(TEMPLATE), "Ready (2)")
    assert copy.title == "Ready (2)"
    assert json.loads(dump(entry_of(copy))) == {
        "title": "Ready (2)",
        "message": "Hi ${customerName}",
        "locale": "en_CA",
        "type": "sms",
        "isFreemarkerTemplate": True,
    }


def test_its_words_are_in_no_repr() -> None:
    assert "customerName" not in repr(_read(TEMPLATE))
