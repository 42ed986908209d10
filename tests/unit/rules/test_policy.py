"""An administrator's say: what may be said, what it changes, and what is refused by its place."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from draft_editor.model.json_text import parse_object
from draft_editor.rules.finding import Level
from draft_editor.rules.levels import LEVELS
from draft_editor.rules.limits import LIMITS
from draft_editor.rules.policy import SOURCE, BadPolicy, Policy, read_policy
from draft_editor.rules.review import findings

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


def judged(source: str, policy: str) -> list[tuple[str, Level, str]]:
    found = findings(
        parse_object(source), NOW, ZoneInfo("US/Central"), policy=read_policy(parse_object(policy))
    )
    return [(each.rule, each.level, each.source) for each in found]


def test_what_is_not_named_stays_as_it_is() -> None:
    assert read_policy({}) == Policy()
    assert read_policy({"levels": None, "limits": {"TEXT": None}, "_ours": "why"}) == Policy()
    assert Policy().levels == LEVELS
    assert Policy().limits == LIMITS


def test_levels_are_changed_and_rules_not_asked() -> None:
    email = '{"messageAttributes":{"protocol":"EMAIL","body":"IT IS READY NOW, COME AND SEE IT"}}'
    usual = {rule: level for rule, level, _ in judged(email, "{}")}
    assert usual == {"subject-missing": Level.WARNING, "body-shouts": Level.HINT}
    own = '{"levels":{"subject-missing":"blocks","body-shouts":"off"}}'
    assert {rule: level for rule, level, _ in judged(email, own)} == {
        "subject-missing": Level.BLOCKS
    }


def test_figures_are_changed_and_say_whose_they_are() -> None:
    text = '{"messageAttributes":{"protocol":"TEXT","body":"Your car is ready."}}'
    own = '{"limits":{"TEXT":{"body_characters":10,"advised_characters":null}}}'
    assert judged(text, own) == [("body-too-long", Level.BLOCKS, SOURCE)]
    limits = read_policy(parse_object(own)).limits
    assert limits["TEXT"].advised_characters is None
    assert limits["EMAIL"] == LIMITS["EMAIL"]


@pytest.mark.parametrize(
    ("source", "said", "keys"),
    [
        ('{"levels":[]}', "“levels” must be an object, not a list.", ("levels",)),
        ('{"levels":{"no":"off"}}', "There is no rule “no”.", ("levels", "no")),
        (
            '{"levels":{"body-empty":"loud"}}',
            "“body-empty” must be “blocks”, “warning”, “hint” or “off”.",
            ("levels", "body-empty"),
        ),
        (
            '{"levels":{"attachment-not-uploaded":"off"}}',
            "“attachment-not-uploaded” always blocks: the file would not arrive.",
            ("levels", "attachment-not-uploaded"),
        ),
        (
            '{"levels":{"opt-out-overridden":"off"}}',
            "“opt-out-overridden” cannot be off: it asks before an opt-out is passed over.",
            ("levels", "opt-out-overridden"),
        ),
        (
            '{"levels":{"attachment-not-uploaded":"hint"}}',
            "“attachment-not-uploaded” always blocks: the file would not arrive.",
            ("levels", "attachment-not-uploaded"),
        ),
        (
            '{"levels":{"card-number":"off"}}',
            "“card-number” cannot be off, only a hint: it keeps people safe.",
            ("levels", "card-number"),
        ),
        ('{"level":{}}', "“level” is unknown; there are “levels” and “limits”.", ("level",)),
        (
            '{"limits":{"TEXT":{"schedule_most_days":3661}}}',
            "“schedule_most_days” must be at most 3660.",
            ("limits", "TEXT", "schedule_most_days"),
        ),
        (
            '{"limits":{"TEXT":{"file_bytes":1000000000000}}}',
            "“file_bytes” must be at most 999999999999.",
            ("limits", "TEXT", "file_bytes"),
        ),
        (
            '{"limits":{"TEXT":{"earliest_minute":1300}}}',
            "No minute lies between “earliest_minute” and “latest_minute”.",
            ("limits", "TEXT", "earliest_minute"),
        ),
        (
            '{"limits":{"TEXT":{"latest_minute":100}}}',
            "No minute lies between “earliest_minute” and “latest_minute”.",
            ("limits", "TEXT", "latest_minute"),
        ),
        ('{"limits":1}', "“limits” must be an object, not a number.", ("limits",)),
        (
            '{"limits":{"FAX":{}}}',
            "“FAX” has no limits; these have: TEXT, EMAIL.",
            ("limits", "FAX"),
        ),
        (
            '{"limits":{"TEXT":"x"}}',
            "“TEXT” must be an object, not a text.",
            ("limits", "TEXT"),
        ),
        (
            '{"limits":{"TEXT":{"shown_types":1}}}',
            "There is no limit “shown_types”.",
            ("limits", "TEXT", "shown_types"),
        ),
        *(
            (
                f'{{"limits":{{"TEXT":{{"file_bytes":{value}}}}}}}',
                "“file_bytes” must be a whole number, or null for no limit.",
                ("limits", "TEXT", "file_bytes"),
            )
            for value in ("-1", "1.5", "true", '"5"')
        ),
    ],
)
def test_what_no_policy_can_say_is_refused_by_its_place(
    source: str, said: str, keys: tuple[str, ...]
) -> None:
    with pytest.raises(BadPolicy) as refused:
        read_policy(parse_object(source))
    assert str(refused.value.said) == said
    assert refused.value.keys == keys


def test_what_cannot_be_off_may_be_a_hint() -> None:
    policy = read_policy({"levels": {"card-number": "hint"}})
    assert policy.levels["card-number"] is Level.HINT


def test_what_always_blocks_may_be_said_to_block() -> None:
    policy = read_policy({"levels": {"attachment-not-uploaded": "blocks"}})
    assert policy == Policy()
