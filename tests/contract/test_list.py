"""Section 2 of the contract: reading the drafts of a conversation."""

from __future__ import annotations

import json
import re

import pytest

from contract.scripted_server import ScriptedServer, answers, hangs, response, sends
from contract.wire_stories import LOCATOR, LOGIN, listed, run, with_client
from draft_editor.api.cancel import Cancel
from draft_editor.api.client import DraftClient
from draft_editor.api.connection import Connection, Timeouts
from draft_editor.model.listing import Listing, Unread


def test_the_request_is_the_contracts() -> None:
    with ScriptedServer(answers(200, b"[]")) as server:
        run(with_client(server.url, lambda client: client.list_drafts(LOCATOR.thread)))
    (request,) = server.requests
    assert request.target == "/communications" + LOCATOR.thread.path() + "/message/list"
    assert request.headers["authorization"].startswith("Basic ")
    asked = request.json()
    assert isinstance(asked, dict)
    moment = asked.pop("lastMessageReceivedOn")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}", moment)
    assert asked == {
        "fetchDrafts": True,
        "maxDraftsToBeFetched": 100,
        "maxResults": 20,
        "protocolsSupported": ["TEXT", "EMAIL"],
        "messageUuidsReceivedAtSameTime": [],
    }


def test_other_protocols_can_be_asked_for() -> None:
    async def ask(url: str) -> None:
        client = DraftClient(url, LOGIN, protocols=("NONE",))
        await client.list_drafts(LOCATOR.thread)
        await client.close()

    with ScriptedServer(answers(200, b"[]")) as server:
        run(ask(server.url))
    asked = server.requests[0].json()
    assert isinstance(asked, dict)
    assert asked["protocolsSupported"] == ["NONE"]


def test_drafts_in_edit_names_keep_their_text() -> None:
    body = b'{"messages":[{"uuid":"m1","messageAttributes":{"type":"DRAFT", "n":2.50}}]}'
    listing = listed(answers(200, body))
    assert isinstance(listing, Listing)
    (draft,) = listing.drafts
    assert draft.locator.message == "m1"
    assert draft.body == '{"messageAttributes":{"type":"DRAFT", "n":2.50}}'
    assert listing.answer.body == body


def test_drafts_in_webhook_names_are_translated() -> None:
    entry = {"uuid": "m1", "messageType": "F", "messageExtnDTO": {"body": "Hello"}}
    listing = listed(answers(200, json.dumps([entry]).encode()))
    assert isinstance(listing, Listing)
    assert listing.vocabularies == ("webhook",)


@pytest.mark.parametrize(
    ("play", "said"),
    [
        (answers(200, b"<html>Sign in</html>"), "web page"),
        (answers(200, b""), "empty"),
        (answers(200, b'{"status":"FAILURE","errors":["no"]}'), "said no: no"),
        (answers(200, b'{"total":3}'), "no list of messages"),
        (answers(302, b"", {"Location": "/login"}), "another address"),
        (answers(401), "login"),
        (answers(403, b'{"scope":"communications.message.get"}'), "communications.message.get"),
        (answers(500), "HTTP 500"),
        (sends(b""), "ended before an answer"),
        (sends(response(200, b"[1,2,3]")[:-3]), "broke while"),
    ],
)
def test_an_unread_listing_says_why(play: object, said: str) -> None:
    assert callable(play)
    found = listed(play)
    assert isinstance(found, Unread)
    assert said in str(found.why)


def test_silence_is_unread() -> None:
    found = listed(hangs, connection=Connection(timeouts=Timeouts(answer=0.1)))
    assert isinstance(found, Unread)
    assert str(found.why) == "No answer came within 0.1 seconds."


def test_a_reading_can_be_cancelled_before_it_leaves() -> None:
    async def story(client: DraftClient) -> Listing | Unread:
        cancel = Cancel()
        cancel.now()
        return await client.list_drafts(LOCATOR.thread, cancel)

    with ScriptedServer() as server:
        found = run(with_client(server.url, story))
    assert isinstance(found, Unread)
    assert str(found.why) == "Stopped before anything was sent."
    assert server.requests == []
