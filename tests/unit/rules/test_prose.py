"""The words of a body as its reader sees them."""

from __future__ import annotations

import pytest

from draft_editor.rules.placeholders import find
from draft_editor.rules.prose import MOST_READ, joined, prose_of

NOTE = (
    '{"text":[{"type":{"code":"PLAIN_TEXT","value":"text/plain"},"value":"Call her"}],'
    '"version":0,"previewText":"Call her","annotations":[]}'
)


def prose(protocol: str, body: str) -> str:
    return prose_of(protocol, body, find(body))


@pytest.mark.parametrize(
    ("protocol", "body", "words"),
    [
        ("TEXT", "Hi ${name}, <b>you</b>", ["Hi", ",", "<b>you</b>"]),
        ("EMAIL", "<p class='x'>Hi ${name},<br>you &amp; I</p>", ["Hi", ",", "you", "&", "I"]),
        (
            "EMAIL",
            "<p>Hi <First Name> &lt;name&gt; <o:p></o:p></p>",
            ["Hi", "<First", "Name>", "<name>"],
        ),
        ("EMAIL", "Ana <ana@b.example> and <name>", ["Ana", "<ana@b.example>", "and", "<name>"]),
        ("EMAIL", "<!DOCTYPE html><p>Hi</p><blockquote>No</blockquote>", ["Hi"]),
        ("EMAIL", "Hi\n> No", ["Hi"]),
        ("EMAIL", "<blockquote>All there is</blockquote>", ["All", "there", "is"]),
        ("TEXT", "Hi\n> Yes", ["Hi", ">", "Yes"]),
        ("EMAIL", "<style>p { color: red }</style><P>Hi</P><!-- no -->", ["Hi"]),
        ("EMAIL", "<head><title>T</title></head>Hi <script>alert(1)", ["Hi"]),
        (
            "EMAIL",
            "No tags, but 5 < 6 &amp; so on",
            ["No", "tags,", "but", "5", "<", "6", "&amp;", "so", "on"],
        ),
        ("EMAIL", "Hi <b", ["Hi"]),
        ("NONE", NOTE, ["Call", "her"]),
        ("NONE", "no note", ["no", "note"]),
    ],
)
def test_words_stay_and_the_rest_goes(protocol: str, body: str, words: list[str]) -> None:
    assert joined(prose(protocol, body)).split() == words


@pytest.mark.parametrize("protocol", ["TEXT", "EMAIL"])
def test_places_stay_what_they_are(protocol: str) -> None:
    body = "<p>Hi ${name}, &eacute;t&eacute; <!-- x --> and <i>you</i></p>"
    found = prose(protocol, body)
    assert len(found) == len(body)
    assert found.index("and") == body.index("and")


def test_a_letter_that_is_written_as_an_entity_is_one_of_its_word() -> None:
    body = "<p>C&rsquo;est pr&ecirc;t&nbsp;: pi&#232;ces &amp; main-d&#x2019;&oelig;uvre</p>"
    found = prose("EMAIL", body)
    assert len(found) == len(body)
    assert joined(found).split() == ["C’est", "prêt", ":", "pièces", "&", "main-d’œuvre"]


def test_lines_end_where_paragraphs_do() -> None:
    found = prose("EMAIL", "<p>From: <b>Ana</b></p><p>Hi<br>you</p>")
    assert found.split("\n")[1].split() == ["From:", "Ana"]
    assert [line.split() for line in found.split("\n")[3:]] == [["Hi"], ["you"], []]


def test_only_the_beginning_is_read() -> None:
    body = "a" * MOST_READ + "${name} and more"
    assert prose("TEXT", body) == "a" * MOST_READ
    cut = "a" * (MOST_READ - 3) + "${name}"
    assert prose("TEXT", cut) == "a" * (MOST_READ - 3) + "${n"
