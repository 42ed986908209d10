"""Who is subscribed, and who is not any more."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from draft_editor.draft.change import Remove
from draft_editor.draft.path import Path
from draft_editor.model.json_text import Json
from draft_editor.rules.finding import Finding, Level
from draft_editor.rules.review import findings

SUBSCRIBED = Path.of("internalCommentAttributes", "usersSubscribed")
UNSUBSCRIBED = Path.of("internalCommentAttributes", "usersUnSubscribed")
ANA: Json = {"uuid": "u-1", "name": "Ana Lima"}
BEN: Json = {"uuid": "u-2", "name": "Ben Ortiz"}


def found(subscribed: Json, unsubscribed: Json) -> tuple[Finding, ...]:
    comment: dict[str, Json] = {
        "usersSubscribed": subscribed,
        "usersUnSubscribed": unsubscribed,
    }
    tree: dict[str, Json] = {"internalCommentAttributes": comment}
    told = findings(tree, datetime(2026, 11, 23, tzinfo=UTC), UTC)
    return tuple(each for each in told if each.rule == "subscription-contradiction")


def test_one_person_on_both_sides_is_named() -> None:
    (finding,) = found([ANA, BEN], [{"uuid": "u-3"}, BEN])
    assert finding.path == UNSUBSCRIBED / 1
    assert finding.level is Level.WARNING
    assert str(finding.said) == (
        "Ben Ortiz is subscribed and unsubscribed with the same edit: only one can hold."
    )


def test_somebody_without_an_id_is_told_by_the_name() -> None:
    (finding,) = found([BEN, {"name": "Ana Lima"}], [{"name": "ana lima"}])
    assert str(finding.said).startswith("ana lima is subscribed")


def test_one_of_the_two_can_be_kept() -> None:
    (finding,) = found([ANA, BEN, ANA], [ANA])
    subscribed, unsubscribed = finding.others
    assert [str(each.name) for each in finding.others] == ["Keep subscribed", "Keep unsubscribed"]
    assert subscribed.changes == (Remove(UNSUBSCRIBED / 0, ANA),)
    assert unsubscribed.changes == (Remove(SUBSCRIBED / 2, ANA), Remove(SUBSCRIBED / 0, ANA))


def test_without_a_name_the_id_says_who_it_is() -> None:
    (finding,) = found([{"uuid": "u-2"}], [{"uuid": "u-2", "name": " "}])
    assert str(finding.said).startswith("u-2 is subscribed")


@pytest.mark.parametrize(
    ("subscribed", "unsubscribed"),
    [
        ([ANA], [BEN]),
        ([ANA], []),
        ([{"name": " "}], [{"name": " "}]),
        (["u-1", {"uuid": True}], ["u-1", {"uuid": True}]),
        (None, {"uuid": "u-1"}),
    ],
)
def test_others_are_left_alone(subscribed: Json, unsubscribed: Json) -> None:
    assert found(subscribed, unsubscribed) == ()
