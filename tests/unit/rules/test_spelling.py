"""Which words are looked up, and where they stand; and which ones are right."""

from __future__ import annotations

import time

import pytest

from draft_editor.model.tongue import Tongue
from draft_editor.rules.placeholders import MAX_LENGTH
from draft_editor.rules.spelling import LONGEST, CheckedText, is_right

EN, FR = Tongue.ENGLISH, Tongue.FRENCH


def words_of(text: str, *, may_be_html: bool = False) -> list[str]:
    return [word.text for word in CheckedText(text, may_be_html=may_be_html).words(0, len(text))]


def written(text: str, *, may_be_html: bool = False) -> list[str]:
    found = CheckedText(text, may_be_html=may_be_html).words(0, len(text))
    return [text[word.start : word.end] for word in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Your car is ready.", ["Your", "car", "is", "ready"]),
        ("l’auto qu'il aujourd’hui", ["l'auto", "qu'il", "aujourd'hui"]),
        ("Avez-vous un rendez‑vous ?", ["Avez-vous", "un", "rendez-vous"]),
        ("‘quoted’ “well” «été»", ["quoted", "well", "été"]),
        ("dealers’ don't - ok", ["dealers", "don't", "ok"]),
        ("cafe\u0301 œuvre ﬁn", ["café", "œuvre", "ﬁn"]),
        ("ap\u00adpoint\u200bment\u00ad", ["appointment"]),
        ("and/or yes…no", ["and", "or", "yes", "no"]),
        ("😀car🚗 ok", ["car", "ok"]),
        ("a I à x", []),
    ],
)
def test_words_are_as_a_dictionary_has_them(text: str, expected: list[str]) -> None:
    assert words_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "https://exampel.com/paht?a=b",
        "www.exampel.com",
        "exampel.com/paiement",
        "mailto:jonh@exampel.com",
        "jonh.smiht+x@exampel.co",
        "@jonh #serivce",
        "reciept.pdf",
        "C:\\fiels\\reciepts /home/fiels/reciepts \\\\sevrer\\shaer fiels/of/reciepts",
        "F150 3rd 20e id_of_thing _payurl",
        "ABS l’ABS VINs CarPlay iPhone BMW-Servicce",
        '${custmer.naem} ${(custmer.naem)!"freind"} ${unclosd',
        "<#if custmer.naem??></#if><#-- commnet -->",
        "שלום привет 中文 สวัสดี नमस्ते سلام carпривет",
        "x" * (LONGEST + 1),
    ],
)
def test_what_no_dictionary_can_know_is_left_out(text: str) -> None:
    assert words_of(text) == []


def test_places_count_code_points() -> None:
    text = "😀 l’équipe cafe\u0301 😀 fin"
    assert written(text) == ["l’équipe", "cafe\u0301", "fin"]


def test_in_html_what_is_read_counts() -> None:
    text = (
        "<head><title>hedline</title></head><style>\n.blok { colour: redd }\n</style>"
        "<p title='toltip'>caf&eacute;s l&rsquo;auto &amp; <b>B</b>onjour&nbsp;Marie"
        "<!-- commnet\nmore --><br>fin&#233;e &bogus; <sc"
    )
    assert words_of(text, may_be_html=True) == [
        "cafés",
        "l'auto",
        "Bonjour",
        "Marie",
        "finée",
    ]
    assert written(text, may_be_html=True)[0] == "caf&eacute;s"
    assert written("<b>caf&eacute;</b> <i>&eacute;t&eacute;</i>", may_be_html=True) == [
        "caf&eacute;",
        "&eacute;t&eacute;",
    ]


def test_a_text_without_tags_is_no_html() -> None:
    assert words_of("a < bb &eacute; style", may_be_html=True) == ["bb", "eacute", "style"]
    assert words_of("<b>bold</b>") == ["bold"]


def test_a_stretch_is_read_in_the_light_of_what_is_open_before_it() -> None:
    lines = [
        "<style>",
        ".blok { }",
        "</style>",
        "<p",
        " title='toltip'>hello",
        "${user.frist",
        "!'freind'} there <i",
        "d='xyz'>end",
    ]
    text = "\n".join(lines)
    checked = CheckedText(text, may_be_html=True)
    assert checked.text is text
    found, place = [], 0
    for line in lines:
        found.append([word.text for word in checked.words(place, place + len(line))])
        place += len(line) + 1
    assert found == [[], [], [], [], ["hello"], [], ["there"], ["end"]]


def test_a_comment_of_a_template_may_be_long() -> None:
    text = f"one <#-- {'hiden ' * MAX_LENGTH}\n hiden --> two <#-- hiden"
    place = text.index("\n") + 1
    assert [word.text for word in CheckedText(text).words(place, len(text))] == ["two"]
    assert words_of(text) == ["one", "two"]
    assert [word.text for word in CheckedText(text).words(0, 3)] == ["one"]


def test_paragraphs_end_placeholders_that_nobody_closed() -> None:
    assert words_of("${unclosd\u2029next") == ["next"]


@pytest.mark.parametrize(
    ("word", "tongue", "known"),
    [
        ("auto", FR, {"auto"}),
        ("l'auto", FR, {"auto"}),
        ("Qu'avez-vous", FR, {"avez", "vous"}),
        ("parle-t-il", FR, {"parle", "il"}),
        ("Maria's", EN, {"Maria"}),
        ("well-known", EN, {"well", "known"}),
        ("e-mail's", EN, {"mail"}),
    ],
)
def test_a_word_is_right_where_its_parts_are(word: str, tongue: Tongue, known: set[str]) -> None:
    assert is_right(word, tongue, known.__contains__)


@pytest.mark.parametrize(
    ("word", "tongue"),
    [
        ("autto", FR),
        ("l'autto", FR),
        ("l'auto", EN),
        ("auto's", FR),
        ("auto-bad", EN),
        ("auto-pre", EN),
        ("pre-bad", EN),
        ("aútto", EN),
        ("aúto", FR),
        ("textez", EN),
        ("moonroof", FR),
    ],
)
def test_any_other_is_not(word: str, tongue: Tongue) -> None:
    assert not is_right(word, tongue, {"auto"}.__contains__)


@pytest.mark.parametrize(
    ("word", "tongue"),
    [
        ("pre-auto", EN),
        ("aúto", EN),
        ("Kia", EN),
        ("Civic's", EN),
        ("l'Altima", FR),
        ("CIVIC", FR),
        ("moonroof", EN),
        ("rdv", FR),
        ("Textez-auto", FR),
        ("Tremblay's", EN),
        ("Wi-Fi", FR),
        ("req'd", EN),
    ],
)
def test_words_of_the_trade_and_their_forms_are_right(word: str, tongue: Tongue) -> None:
    assert is_right(word, tongue, {"auto"}.__contains__)


@pytest.mark.parametrize(
    "unit", ["a", "a.", "a-", "a'", "a/", "<", "${", "&", "a@", "\u0301", "<b "]
)
def test_no_text_takes_long(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    began = time.thread_time()
    CheckedText(text, may_be_html=True).words(0, len(text))
    assert time.thread_time() - began < 1
