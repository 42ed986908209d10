"""Who is mentioned in a note, and whether they are told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from draft_editor.draft.change import applied
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.model.people import Person
from draft_editor.rules.finding import Finding
from draft_editor.rules.mentions import Names, asked_at, telling, told_of, untelling
from draft_editor.rules.review import findings
from rule_cases import noting, text

ANA: JsonObject = {"uuid": "u-1", "name": "Ana", "type": "USER"}
LONG: JsonObject = {"uuid": "u-2", "name": "Ana Gómez", "type": "USER"}


def found(tree: JsonObject) -> list[Finding]:
    told = findings(tree, datetime(2026, 11, 23, tzinfo=UTC), UTC)
    return [each for each in told if each.rule == "mention-not-told"]


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("@Ana", ["@Ana"]),
        ("😀 @Ana Gómez, @ANA.", ["@Ana Gómez", "@ANA"]),
        ("@Anabel @Ana7 @", []),
        ("ana@Ana x.@Ana @@Ana", ["@Ana"]),
        ("@Bo Ana", []),
        ("@ana gomez and @ÁNA", ["@ana gomez", "@ÁNA"]),
    ],
)
def test_a_whole_name_behind_the_sign_is_a_mention(written: str, seen: list[str]) -> None:
    names = Names([Person("Ana", "u-1"), Person("Ana Gómez", "u-2")])
    assert [written[each.start : each.end] for each in names.mentions(written)] == seen


def test_where_nobody_is_known_nobody_is_mentioned() -> None:
    assert Names([]).mentions("@Ana") == ()


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Hi @", (3, "")),
        ("Hi @an", (3, "an")),
        ("@ana gó", (0, "ana gó")),
        ("(@a", (1, "a")),
        ("Hi", None),
        ("Hi @ ", None),
        ("ana@x", None),
        ("@a b c d e", None),
        ("@ana\u2029x", None),
        ("@" + "a" * 60, None),
    ],
)
def test_where_a_mention_is_being_typed(written: str, asked: tuple[int, str] | None) -> None:
    assert asked_at(written, len(written)) == asked


def test_each_who_is_not_told_is_marked_once() -> None:
    tree = noting("@Ana @Ana @Ana Gómez", usersFollowing=[ANA, LONG], usersToNotify=[LONG])
    (finding,) = found(tree)
    assert str(finding.path) == "internalCommentAttributes.usersToNotify"
    assert finding.fix is not None
    assert str(finding.fix.name) == "Tell them"
    mended: Json = tree
    for change in finding.fix.changes:
        mended = applied(mended, change)
    assert mended == noting(
        "@Ana @Ana @Ana Gómez", usersFollowing=[ANA, LONG], usersToNotify=[LONG, ANA]
    )


def test_only_a_note_mentions() -> None:
    assert found(text("@Ana") | {"editor": ANA}) == []
    call = noting("@Ana", usersFollowing=[ANA])
    message = call["messageAttributes"]
    assert isinstance(message, dict)
    assert found({**call, "messageAttributes": {**message, "protocol": "VOICE_CALL"}}) != []
    assert found({**call, "messageAttributes": {**message, "protocol": "X", "type": "DRAFT"}}) == []


def test_a_list_that_is_missing_is_made() -> None:
    fix = telling({}, Person("Bo", ""))
    assert fix is not None
    after = applied({}, fix.changes[0])
    assert after == {
        "internalCommentAttributes": {"usersToNotify": [{"name": "Bo", "type": "USER"}]}
    }
    assert isinstance(after, dict)
    assert telling(after, Person("BO", "u-7")) is None
    assert telling({"internalCommentAttributes": {"usersToNotify": ["Bo"]}}, Person("Bo", ""))


@pytest.mark.parametrize(
    ("written", "is_asked"),
    [
        ("bob@a", False),
        ("b.@a", False),
        ("rene\u0301@a", False),
        ("https://medium.example/@a", False),
        ("https://x.example/?to=x,@a", False),
        ("medium.example/@a", False),
        ("see https://x.example @a", True),
        ("@Bo/@a", True),
        ("'@a", True),
        ("\u2764\ufe0f@a", True),
        ("\u0301@a", True),
        ("-@a", True),
        ("a -@a", True),
        ("a-@a", False),
    ],
)
def test_no_mention_begins_inside_a_word_or_a_link(written: str, is_asked: bool) -> None:
    assert (asked_at(written, len(written)) is not None) is is_asked


@pytest.mark.parametrize("name", ["Bo Li (parts)", "\u05d0\u05d1\u05d2 \u05d3\u05d4", "O’Neil, Bo"])
def test_any_name_can_be_mentioned(name: str) -> None:
    (mention,) = Names([Person("Bo", "u-1"), Person(name, "u-2")]).mentions(f"Ask @{name}.")
    assert [person.uuid for person in mention.people] == ["u-2"]


def test_of_two_with_one_name_it_is_enough_that_one_is_told() -> None:
    other: JsonObject = {**ANA, "uuid": "u-9"}
    assert found(noting("@Ana", usersFollowing=[ANA, other], usersToNotify=[other])) == []
    (finding,) = found(noting("@Ana", usersFollowing=[ANA, other]))
    assert finding.fix is None
    assert [str(fix.name) for fix in finding.others] == ["Tell Ana (u-1)", "Tell Ana (u-9)"]


def test_who_is_told_is_found_and_taken_out() -> None:
    tree = noting("", usersToNotify=[ANA, "strange", LONG, {"name": "ana"}])
    people = (Person("Ana", "u-1"), Person("Bo", ""))
    assert [person.name for person in told_of(tree, people)] == ["Ana", "ana"]
    after: Json = tree
    for change in untelling(tree, people):
        after = applied(after, change)
    assert after == noting("", usersToNotify=["strange", LONG])
    assert (told_of({}, people), untelling({}, people)) == ((), ())
