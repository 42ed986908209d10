"""Lists of messages: both vocabularies, filters, and drafts that keep their bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from draft_editor.model.json_members import list_items, object_members
from draft_editor.sandbox import Sandbox
from sandbox_caller import Caller, Got


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """One sandbox for the module."""
    with Sandbox() as running:
        yield running


@pytest.fixture
def caller(sandbox: Sandbox) -> Caller:
    """A client of it."""
    return Caller(sandbox)


def _entries(got: Got) -> list[dict[str, Any]]:
    assert got.status == 200, got.body
    answer = got.json()
    assert (answer["status"], len(answer["requestUUID"])) == ("SUCCESS", 43)
    messages: list[dict[str, Any]] = answer["messages"]
    return messages


def _texts(got: Got) -> list[str]:
    text = got.body.decode()
    messages = next(one for one in object_members(text) if one.key == "messages")
    return [text[start:end] for start, end in list_items(text, messages.value_start)]


def test_a_draft_keeps_every_byte_behind_its_envelope(caller: Caller) -> None:
    drafts = caller.sandbox.drafts
    for name in ("maria text", "grace text", "omar email", "unknown keys", "much metadata"):
        where = drafts[name]
        entry = next(
            text for text in _texts(caller.messages(where.customer)) if where.message in text
        )
        stored = caller.stored(where).decode()
        envelope = (
            f'"uuid": "{where.message}", "customerUuid": "{where.customer}", "customerName": '
        )
        start, _, rest = entry.partition(envelope)
        assert start == "{", name
        assert rest[rest.index('",') + 2 :] == stored[1:], name


def test_lists_hold_other_messages_too(caller: Caller) -> None:
    where = caller.sandbox.drafts["maria text"]
    types = [
        entry["messageAttributes"]["type"] for entry in _entries(caller.messages(where.customer))
    ]
    assert types == ["INCOMING", "OUTGOING", "DRAFT", "DRAFT"]


def test_an_edit_shows_in_the_next_list(caller: Caller) -> None:
    where = caller.sandbox.drafts["payment text"]
    body = b'{"messageAttributes": {"protocol": "EMAIL", "subject": "s"}}'
    caller.edit(where, body)
    wish = b'{"fetchDrafts": true, "maxResults": 0, "protocolsSupported": ["EMAIL"]}'
    [entry] = _entries(caller.messages(where.customer, wish))
    assert entry["messageAttributes"] == {"protocol": "EMAIL", "subject": "s"}
    assert entry["customerName"] == "Walt Jensen"


@pytest.mark.parametrize("body", [b"{}", b"\xef\xbb\xbf { } "])
def test_an_empty_draft_is_listed_as_json(caller: Caller, body: bytes) -> None:
    where = caller.sandbox.drafts["freemarker text"]
    caller.edit(where, body)
    entry = _entries(caller.messages(where.customer))[-1]
    assert entry.keys() == {"uuid", "customerUuid", "customerName"}


def test_an_envelope_that_came_back_is_not_listed_twice(caller: Caller) -> None:
    where = caller.sandbox.drafts["emoji text"]
    body = b'{"uuid": "old", "customerName": "old", "messageMetadata": {"uuid": "kept"}}'
    caller.edit(where, body)
    assert caller.stored(where) == body
    text = next(text for text in _texts(caller.messages(where.customer)) if where.message in text)
    assert [member.key for member in object_members(text)] == [
        "uuid",
        "customerUuid",
        "customerName",
        "messageMetadata",
    ]


def test_the_webhook_vocabulary(caller: Caller) -> None:
    where = caller.sandbox.drafts["webhook email"]
    stored = json.loads(caller.stored(where))["messageAttributes"]
    entries = _entries(caller.messages(where.customer))
    assert [entry["messageType"] for entry in entries] == ["I", "S", "F", "F"]
    entry = entries[2]
    assert (entry["uuid"], entry["protocol"], entry["messagePurpose"]) == (where.message, "E", "F")
    assert (entry["customerUuid"], entry["customerName"]) == (where.customer, "Sofia Marchetti")
    assert entry["messageExtnDTO"] == {"subject": stored["subject"], "body": stored["body"]}
    assert entry["docFiles"] == stored["attachments"]
    assert entry["numberofMessageAttachments"] == 1
    assert entry["draftMessageMetaDataDTO"] == {
        "status": "SCHEDULED",
        "scheduledOn": stored["draftAttributes"]["scheduledOn"],
        "draftFailureReason": None,
    }
    assert (entries[3]["protocol"], entry["tags"], entry["dealerDepartmentUuid"]) == (
        "X",
        None,
        caller.sandbox.department,
    )


def test_a_webhook_draft_of_another_shape(caller: Caller) -> None:
    where = caller.sandbox.drafts["webhook text"]
    body = {"messageAttributes": {"protocol": "FAX", "tags": ["A", "B"], "attachments": None}}
    before = caller.stored(where)
    caller.edit(where, json.dumps(body).encode())
    wish = b'{"fetchDrafts": true}'
    entry = _entries(caller.messages(where.customer, wish))[-1]
    caller.edit(where, before)
    assert (entry["protocol"], entry["tags"], entry["docFiles"]) == ("FAX", "A,B", [])
    assert entry["messageExtnDTO"] == {"subject": None, "body": None}


def test_notes_come_whatever_is_asked_for(caller: Caller) -> None:
    where = caller.sandbox.drafts["note"]
    wish = b'{"fetchDrafts": true, "protocolsSupported": ["EMAIL"]}'
    entry = _entries(caller.messages(where.customer, wish))[-1]
    assert json.loads(entry["messageAttributes"]["body"])["version"] == 0


@pytest.mark.parametrize(
    ("wish", "count"),
    [
        ('{"fetchDrafts": true}', 6),
        ('{"fetchDrafts": true, "maxDraftsToBeFetched": 1}', 3),
        ('{"fetchDrafts": true, "maxDraftsToBeFetched": 0, "maxResults": 1}', 1),
        ('{"fetchDrafts": true, "protocolsSupported": ["EMAIL"]}', 3),
        ('{"fetchDrafts": true, "protocolsSupported": []}', 2),
        ('{"fetchDrafts": false}', 2),
        ("{}", 2),
    ],
)
def test_only_what_is_asked_for_is_listed(caller: Caller, wish: str, count: int) -> None:
    customer = caller.sandbox.drafts["forty photos"].customer
    assert len(_entries(caller.messages(customer, wish.encode()))) == count


@pytest.mark.parametrize(
    ("wish", "key"),
    [
        ('{"fetchDrafts": "yes"}', "fetchDrafts"),
        ('{"protocolsSupported": "TEXT"}', "protocolsSupported"),
        ('{"maxResults": -1}', "maxResults"),
        ('{"maxDraftsToBeFetched": 1.5}', "maxDraftsToBeFetched"),
        ('{"maxDraftsToBeFetched": "9"}', "maxDraftsToBeFetched"),
    ],
)
def test_an_unfit_wish_is_refused(caller: Caller, wish: str, key: str) -> None:
    got = caller.messages(caller.sandbox.customers[0], wish.encode())
    assert got.status == 400
    assert key in got.json()["errors"][0]["errorDescription"]


def test_a_list_needs_the_account(caller: Caller) -> None:
    path = caller.sandbox.thread_of(caller.sandbox.customers[0]).path()
    assert caller.ask("POST", f"/communications{path}/message/list", b"{}", {}).status == 401
