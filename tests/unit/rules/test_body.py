"""What a message says: something, not too much, and not in more parts than it needs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from draft_editor.draft.change import applied
from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json, Number
from draft_editor.rules.finding import Finding, Level

BODY = Path.of("messageAttributes", "body")

Ask = Callable[..., tuple[Finding, ...]]


@pytest.mark.parametrize("body", ["", "  \n", None])
@pytest.mark.parametrize(
    ("protocol", "said"),
    [("TEXT", "This text message has no text."), ("EMAIL", "This email has no text.")],
)
def test_an_empty_message_is_a_warning(ask: Ask, body: Json, protocol: str, said: str) -> None:
    (finding,) = ask("body-empty", protocol=protocol, body=body)
    assert (finding.path, finding.level, str(finding.said)) == (BODY, Level.WARNING, said)
    assert ask("body-empty", protocol=protocol)[0].path == BODY


def test_a_picture_may_travel_without_words_but_not_as_an_email(ask: Ask) -> None:
    files: list[Json] = [{"fileURL": "https://files.example/a.png"}]
    assert ask("body-empty", protocol="TEXT", attachments=files) == ()
    assert len(ask("body-empty", protocol="EMAIL", attachments=files)) == 1


@pytest.mark.parametrize(
    "body", ["", None, '{"text":[{"type":{"code":"PLAIN_TEXT"},"value":" "}],"previewText":" "}']
)
def test_an_empty_note_is_a_warning(ask: Ask, body: Json) -> None:
    (finding,) = ask("body-empty", protocol="NONE", type="NOTE", body=body)
    assert str(finding.said) == "This note has no text."
    files: list[Json] = [{"fileURL": "https://files.example/a.png"}]
    assert ask("body-empty", protocol="NONE", type="NOTE", body=body, attachments=files) == ()


def test_calls_and_notes_and_written_messages_are_not_empty(ask: Ask) -> None:
    assert ask("body-empty", protocol="NONE", type="CALL", body="") == ()
    assert ask("body-empty", protocol="NONE", type="NOTE", body="Call Ana") == ()
    assert ask("body-empty", protocol="TEXT", body="a") == ()


def test_a_text_longer_than_the_carrier_takes_blocks_and_says_by_how_much(ask: Ask) -> None:
    (finding,) = ask("body-too-long", protocol="TEXT", body="a" * 1612)
    assert (finding.path, finding.level) == (BODY, Level.BLOCKS)
    assert "1612 characters" in str(finding.said)
    assert "Shorten it by 12." in str(finding.said)
    assert finding.source == "carrier: 1,600 characters in a text"


def test_a_text_of_the_full_length_and_a_long_email_are_fine(ask: Ask) -> None:
    assert ask("body-too-long", protocol="TEXT", body="中" * 1600) == ()
    assert ask("body-too-long", protocol="EMAIL", body="a" * 1601) == ()


def test_what_counts_of_a_template_is_what_leaves(ask: Ask) -> None:
    def asked(body: str, values: Json = None, *, is_template: bool = True) -> list[str]:
        found = ask(
            "body-too-long",
            protocol="TEXT",
            body=body,
            top={"isFreeMarkerMessage": is_template, "freeMarkerMetadata": values},
        )
        return [str(each.said) for each in found]

    long_default = "${name!'" + "x" * 1700 + "'}"
    assert asked("Hi ${name}", {"name": "x" * 1600}) == [
        "With its values the message has 1603 characters; the carrier takes 1600. Shorten it by 3."
    ]
    assert asked(long_default, {"name": "Ana"}) == []
    assert asked("${year} ${name}", {"year": Number("2019"), "name": "x" * 1599}) == []
    assert len(asked("${year} ${name}", {"year": Number("2019"), "name": "x" * 1600})) == 1
    assert asked("${name}" + "a" * 1600) == []
    assert asked("${name}" + "a" * 1601) == [
        "The message has 1601 characters; the carrier takes 1600. Shorten it by 1."
    ]
    assert len(asked(long_default, is_template=False)) == 1


def test_two_characters_that_make_three_parts_are_named_and_replaced(ask: Ask) -> None:
    body = "Your Civic is ready… and we’ll call. " + "a" * 105
    (finding,) = ask("body-parts", protocol="TEXT", body=body)
    assert (
        str(finding.said)
        == "Two characters make this 3 parts instead of 1: “…”, ’ (curly apostrophe)."
    )
    assert finding.fix is not None
    (change,) = finding.fix.changes
    fixed = applied({"messageAttributes": {"body": body}}, change)
    assert fixed == {"messageAttributes": {"body": body.replace("…", "...").replace("’", "'")}}
    assert str(finding.fix.name) == "Replace with plain characters"


@pytest.mark.parametrize(
    ("culprits", "said"),
    [
        ("’", "One character makes this 3 parts instead of 1: ’ (curly apostrophe)."),
        ("\xa0", "One character makes this 3 parts instead of 1: no-break space."),
        ("\u2009", "One character makes this 3 parts instead of 1: character U+2009."),
        ("😀", "One character makes this 3 parts instead of 1: “😀”."),
        ("\u202e", "One character makes this 3 parts instead of 1: character U+202E."),
        (
            "‘’“",
            (
                "3 characters make this 3 parts instead of 1: "
                "‘ (opening single quote), ’ (curly apostrophe), “ (opening double quote)."
            ),
        ),
        (
            "‘’“”–—",
            (
                "6 characters make this 3 parts instead of 1: "
                "‘ (opening single quote), ’ (curly apostrophe), “ (opening double quote), "
                "” (closing double quote), “–” and others."
            ),
        ),
    ],
)
def test_culprits_are_counted_and_named(ask: Ask, culprits: str, said: str) -> None:
    (finding,) = ask("body-parts", protocol="TEXT", body="a" * 140 + culprits)
    assert str(finding.said) == said


def test_characters_without_a_replacement_are_told_without_a_fix(ask: Ask) -> None:
    (finding,) = ask("body-parts", protocol="TEXT", body="wow 😀’ " + "a" * 140)
    assert finding.fix is None
    assert "3 parts instead of 1" in str(finding.said)


def test_a_replacement_leaves_placeholders_as_they_are(ask: Ask) -> None:
    body = "It’s ${name!'–'} " + "a" * 140
    (finding,) = ask("body-parts", protocol="TEXT", body=body + "…")
    assert finding.fix is None  # the dash inside the placeholder keeps the encoding
    body = "It’s ${name} " + "a" * 140
    (finding,) = ask("body-parts", protocol="TEXT", body=body)
    assert finding.fix is not None
    (change,) = finding.fix.changes
    fixed = applied({"messageAttributes": {"body": body}}, change)
    assert fixed == {"messageAttributes": {"body": "It's ${name} " + "a" * 140}}


@pytest.mark.parametrize(
    ("protocol", "body"),
    [
        ("TEXT", "a" * 200),
        ("TEXT", "it’s short"),
        ("TEXT", "’" * 1601),
        ("TEXT", "|" * 133 + "’"),
        ("EMAIL", "’" * 200),
        ("TEXT", ""),
        ("TEXT", "garçon’ " + "a" * 140),
        ("TEXT", "fore\u0302t " + "a" * 140),
    ],
)
def test_parts_that_no_character_is_to_blame_for(ask: Ask, protocol: str, body: str) -> None:
    assert ask("body-parts", protocol=protocol, body=body) == ()


def test_no_text_of_a_message_reaches_a_repr(ask: Ask) -> None:
    found = ask("body-parts", protocol="TEXT", body="secret’ " * 20)
    assert "secret" not in repr(found)
    assert "’" not in repr(found)


def test_an_email_without_a_subject(ask: Ask) -> None:
    (finding,) = ask("subject-missing", protocol="EMAIL", body="a", subject=" ")
    assert finding.path == Path.of("messageAttributes", "subject")
    assert finding.level is Level.WARNING
    assert len(ask("subject-missing", protocol="EMAIL")) == 1
    assert ask("subject-missing", protocol="EMAIL", subject="Your car") == ()
    assert ask("subject-missing", protocol="TEXT") == ()
