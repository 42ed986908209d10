"""The seeds: present, valid, varied, and never the same accident twice."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from draft_editor.model.json_text import Number, parse_object
from draft_editor.sandbox.judgement import judge, moment_of
from draft_editor.sandbox.seeds import CUSTOMERS, LOCATORS, stock

NOW = datetime(2026, 11, 24, 3, 30, tzinfo=UTC)
STOCK = stock("http://127.0.0.1:1", NOW)
BODIES = {
    name: next(draft.body for draft in STOCK.drafts if draft.message == where.message)
    for name, where in LOCATORS.items()
}


def _body(name: str) -> Any:
    return json.loads(BODIES[name])


@pytest.mark.parametrize("name", list(LOCATORS))
def test_every_seed_is_json_that_the_sandbox_itself_accepts(name: str) -> None:
    verdict = judge(parse_object(BODIES[name].decode()), NOW)
    assert verdict.errors == ()
    assert bool(verdict.warnings) == (name in {"failed text", "published example"})


@pytest.mark.parametrize("draft", STOCK.drafts, ids=list(LOCATORS))
def test_the_protocol_in_the_ledger_is_the_one_in_the_body(draft: Any) -> None:
    assert json.loads(draft.body)["messageAttributes"]["protocol"] == draft.protocol


def test_ids_are_of_several_forms_and_all_different() -> None:
    ids = [draft.message for draft in STOCK.drafts] + [one.id for one in STOCK.customers]
    assert len(set(ids)) == len(ids)
    assert {43, 64, len("walt-jensen"), len("published-example")} <= {len(one) for one in ids}
    assert all(re.fullmatch(r"[0-9a-f]{64}", one) for one in ids if len(one) == 64)
    assert any("_" in one for one in ids)
    assert any("-" in one for one in ids if len(one) == 43)


def test_white_space_differs() -> None:
    text = {name: body.decode() for name, body in BODIES.items()}
    assert "\n" not in text["maria pick-up"]
    assert "\n  " in text["maria text"]
    assert "\r\n" in text["omar email"]
    assert "\n\t" in text["unknown keys"]
    assert "\\u00e9" in text["much metadata"]


def test_schedules_follow_from_the_clock() -> None:
    # 3:30 in London is still the evening before at the dealer's.
    scheduled = _body("maria text")["messageAttributes"]["draftAttributes"]["scheduledOn"]
    assert scheduled == "2026-11-24T09:00:00-0600"
    other = _body("webhook text")["messageAttributes"]["draftAttributes"]["scheduledOn"]
    assert moment_of(other) == datetime(2026, 11, 24, 15, tzinfo=ZoneInfo("US/Central"))


def test_much_of_everything() -> None:
    assert len(_body("forty photos")["messageAttributes"]["attachments"]) == 40
    tags = _body("many tags")["messageAttributes"]["messageTags"]
    assert len(tags) == 200
    assert tags[3]["secondaryAttributes"][1] == {"value": "region 0"}
    assert [len(tag["parentTags"]) for tag in tags[:2]] == [1, 2]
    assert 900_000 < len(BODIES["much metadata"]) < 1_100_000
    email = _body("long email")["messageAttributes"]["body"]
    assert len(email) > 200_000
    assert email.count("\n") > 1_000


def test_numbers_keep_odd_texts() -> None:
    attributes = parse_object(BODIES["unknown keys"].decode())["messageAttributes"]
    assert isinstance(attributes, dict)
    data = attributes["metaData"]
    assert isinstance(data, dict)
    numbers = {value.text for value in data.values() if isinstance(value, Number)}
    assert {"2.50", "1e2", "12345678901234567890"} <= numbers


def test_the_colleagues_of_a_note() -> None:
    body = _body("note")
    note = json.loads(body["messageAttributes"]["body"])
    assert note["previewText"] == note["text"][0]["value"]
    names = [user["name"] for user in body["internalCommentAttributes"]["usersToNotify"]]
    assert names == ["Marcus Bell", "Yuki Tanabe"]


def test_both_placeholder_notations() -> None:
    assert "${customerName}" in _body("freemarker text")["messageAttributes"]["body"]
    assert _body("freemarker text")["freeMarkerMetadata"]["customerName"]
    assert "_payurl" in _body("payment text")["messageAttributes"]["body"]


def test_the_published_example_has_the_published_keys() -> None:
    body = _body("published example")
    assert list(body) == [
        "isFreeMarkerMessage",
        "editor",
        "messageAttributes",
        "messageSendingAttributes",
        "notificationAttributes",
        "incomingMessageAttributes",
        "internalCommentAttributes",
        "messageMetadata",
        "freeMarkerMetadata",
    ]
    assert BODIES["published example"] == json.dumps(body, indent=2).encode()
    assert len(body["messageSendingAttributes"]) == 16


def test_telephone_numbers_and_addresses_belong_to_nobody() -> None:
    text = b"".join(BODIES.values()).decode()
    assert re.findall(r"\+1\d{3}(?!55501)\d{7}", text) == []
    assert re.findall(r"@(?!example\.(?:com|org|net))[a-z]+\.[a-z]+", text) == []
    assert len(CUSTOMERS) >= 12


def test_the_clock_is_asked_when_no_time_is_given() -> None:
    draft = stock("http://127.0.0.1:1").drafts[0]
    scheduled = json.loads(draft.body)["messageAttributes"]["draftAttributes"]["scheduledOn"]
    assert datetime.fromisoformat(scheduled) > datetime.now(UTC)
