"""The answer to a list request, in every form that has been thought of."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from any_json import OBJECTS, VALUES, object_texts
from draft_editor.api.list_request import MOST_DRAFTS
from draft_editor.api.listing_reader import ENVELOPE, read_list_reply, read_listing
from draft_editor.model.json_members import object_members
from draft_editor.model.json_text import Json, JsonObject, Number, dump, parse_object
from draft_editor.model.listing import Listing, Unread
from draft_editor.model.locator import Thread
from draft_editor.model.outcome import Answer

THREAD = Thread.of("dep", "use", "cus")
ANSWER = Answer(200, 0.25)
EDIT_BODY_KEYS = {
    "isFreeMarkerMessage",
    "editor",
    "messageAttributes",
    "messageSendingAttributes",
    "notificationAttributes",
    "incomingMessageAttributes",
    "internalCommentAttributes",
    "messageMetadata",
    "freeMarkerMetadata",
}


def listing(text: str) -> Listing:
    found = read_listing(THREAD, text, ANSWER)
    assert isinstance(found, Listing), found
    return found


def unread(text: str) -> str:
    found = read_listing(THREAD, text, ANSWER)
    assert isinstance(found, Unread), found
    assert found.seconds == 0.25
    return str(found.why)


def test_an_entry_keeps_its_own_text_without_its_envelope() -> None:
    text = """{ "messages" : [
      { "uuid" : "m1", "customerUUID":"c9", "customerName" : "Ann\\n B",
        "messageAttributes" : {"body":"\\u00e9","delay": 2.50 , "type":"DRAFT"},
        "unknown":1e2,
        "lastModifiedOn" : "2026", "userUUID":"u" }
    ] }"""
    (draft,) = listing(text).drafts
    assert draft.locator.ids == ("dep", "use", "c9", "m1")
    assert draft.customer_name == "Ann B"
    assert draft.aside == {"lastModifiedOn": "2026", "userUUID": "u"}
    assert '"messageAttributes" : {"body":"\\u00e9","delay": 2.50 , "type":"DRAFT"}' in draft.body
    assert [member.key for member in object_members(draft.body)] == ["messageAttributes", "unknown"]
    assert draft.vocabulary == "edit"


def test_a_wrapped_body_is_taken_verbatim() -> None:
    body = '{ "uuid":"inner", "messageAttributes" : {"type" : "DRAFT"} }'
    text = f'{{"data":{{"drafts":[{{"messageUUID":"m1","version":3,"body":{body}}}]}}}}'
    (draft,) = listing(text).drafts
    assert draft.body == body
    assert draft.locator.message == "m1"
    assert draft.aside == {"version": Number("3")}


def test_a_webhook_entry_is_translated() -> None:
    text = (
        '[{"uuid":"m1","messageType":"F","protocol":"E","customerUuid":"c9","customerName":"Ann",'
        '"messageExtnDTO":{"body":"Hi"},"sentOn":1}]'
    )
    (draft,) = listing(text).drafts
    assert draft.vocabulary == "webhook"
    assert draft.locator.customer == "c9"
    assert draft.customer_name == "Ann"
    assert parse_object(draft.body) == {
        "messageAttributes": {"type": "DRAFT", "purpose": "F", "protocol": "EMAIL", "body": "Hi"}
    }
    assert draft.aside == {"sentOn": Number("1")}


def test_no_part_of_an_edit_body_is_envelope() -> None:
    assert ENVELOPE.isdisjoint(EDIT_BODY_KEYS)


ENTRY = '{"uuid":"m1","messageAttributes":{}}'


@pytest.mark.parametrize(
    "text",
    [
        f"[{ENTRY}]",
        f" [ {ENTRY} ] ",
        f'{{"messages":[{ENTRY}]}}',
        f'{{"status":"SUCCESS","messageList":[{ENTRY}],"errors":[]}}',
        f'{{"data":[],"anything":[{ENTRY}]}}',
        f'{{"result":{{"items":[{ENTRY}],"tags":["x"]}}}}',
        f'{{"messages":[{ENTRY}],"drafts":[{ENTRY}]}}',
        f'{{"messages":[{ENTRY}],"errors":["but"]}}',
    ],
)
def test_the_list_is_found(text: str) -> None:
    found = listing(text)
    assert [draft.locator.message for draft in found.drafts] == ["m1"]
    assert found.skipped == ()
    assert not found.may_have_more


@pytest.mark.parametrize(
    "text", ["[]", '{"messages":[]}', '{"messages":null}', '{"data":{"drafts":[]}}']
)
def test_an_empty_list_is_no_trouble(text: str) -> None:
    found = listing(text)
    assert (found.drafts, found.skipped, found.vocabularies) == ((), (), ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{}", "no list of messages"),
        ('"x"', "no list of messages"),
        ('{"total":1,"page":{"size":[1]}}', "no list of messages"),
        ('{"a":{"b":{"messages":[]}}}', "no list of messages"),
        ('{"errors":["not today"]}', "The service said no"),
        ("{", "Not JSON"),
    ],
)
def test_an_answer_without_a_list_says_so(text: str, said: str) -> None:
    assert said in unread(text)


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("3", "Entry 1 is a number, not a message."),
        ('{"total":3}', "Entry 1 has none of the names of a message."),
        ('{"messageAttributes":{}}', "Entry 1 has no message id."),
        ('{"uuid":"","messageAttributes":{}}', "Entry 1 has no message id."),
        ('{"uuid":7,"messageAttributes":{}}', "Entry 1 has no message id."),
        (
            '{"uuid":"a","messageUUID":"b","messageAttributes":{}}',
            "Entry 1 has two different message ids.",
        ),
        ('{"uuid":"a/b","messageAttributes":{}}', "Entry 1: The message id has “/” at place 2"),
        ('{"uuid":"list","messageAttributes":{}}', "Entry 1: The message id cannot be “list”"),
        (
            '{"uuid":"a","customerUUID":"..","messageAttributes":{}}',
            "Entry 1: The customer id cannot be “..”.",
        ),
    ],
)
def test_an_entry_that_cannot_be_taken_leaves_a_sentence(entry: str, said: str) -> None:
    found = listing(f'[{entry},{{"uuid":"ok","messageAttributes":{{}}}}]')
    assert [draft.locator.message for draft in found.drafts] == ["ok"]
    assert [str(sentence)[: len(said)] for sentence in found.skipped] == [said]


def test_a_list_of_strangers_is_listed_as_skipped() -> None:
    assert len(listing('{"messages":[1,{}]}').skipped) == 2


@pytest.mark.parametrize(
    ("attributes", "is_draft"),
    [
        ('{"type":"DRAFT","purpose":"Z"}', True),
        ('{"type":"F"}', True),
        ('{"type":"NOTE","purpose":"F"}', True),
        ('{"type":"NOTE"}', False),
        ('{"type":"OUTGOING","purpose":"F"}', False),
        ('{"type":"INCOMING"}', False),
        ('{"purpose":"F"}', True),
        ('{"purpose":"Z"}', False),
        ('{"type":3}', False),
        ("{}", True),
    ],
)
@pytest.mark.parametrize("is_wrapped", [False, True])
def test_only_drafts_are_taken_and_the_rest_left_out_quietly(
    attributes: str, is_draft: bool, is_wrapped: bool
) -> None:
    inner = f'"messageAttributes":{attributes}'
    entry = f'{{"uuid":"m","body":{{{inner}}}}}' if is_wrapped else f'{{"uuid":"m",{inner}}}'
    found = listing(f"[{entry}]")
    assert (len(found.drafts), found.skipped) == (int(is_draft), ())


def test_a_sent_webhook_message_is_left_out() -> None:
    found = listing('[{"uuid":"m","messageType":"O","messageExtnDTO":{}}]')
    assert (found.drafts, found.skipped) == ((), ())


@pytest.mark.parametrize(("count", "may_have_more"), [(99, False), (100, True), (101, True)])
def test_as_many_as_asked_for_may_not_be_all(count: int, may_have_more: bool) -> None:
    entries = [{"uuid": f"m{number}", "messageAttributes": {}} for number in range(count)]
    found = listing(json.dumps(entries))
    assert len(found.drafts) == count
    assert found.may_have_more is may_have_more
    assert MOST_DRAFTS == 100


def test_both_vocabularies_are_named_in_their_order() -> None:
    found = listing(f'[{{"uuid":"w","messageType":"F"}},{ENTRY}]')
    assert found.vocabularies == ("webhook", "edit")


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (200, b"<html>Sign in</html>", "web page"),
        (200, b"", "empty"),
        (200, b'[{"uuid', "breaks off"),
        (200, b'{"status":"FAILURE","messages":[]}', "said no"),
        (200, b"7", "no list"),
        (302, b"", "another address"),
        (401, b"", "login"),
        (502, b"", "HTTP 502"),
    ],
)
def test_an_answer_that_is_no_listing(status: int, body: bytes, said: str) -> None:
    found = read_list_reply(THREAD, status, {}, body, 0.1)
    assert isinstance(found, Unread)
    assert said in str(found.why)
    assert found.answer is not None
    assert found.answer.body == body


def test_an_answer_that_is_a_listing() -> None:
    found = read_list_reply(THREAD, 200, {}, b"\xef\xbb\xbf" + f"[{ENTRY}]".encode(), 0.1)
    assert isinstance(found, Listing)
    assert len(found.drafts) == 1
    assert found.answer.seconds == 0.1


@given(VALUES, OBJECTS)
def test_any_answer_ends(content: Json, entry: JsonObject) -> None:
    whole: JsonObject = {"messages": [content, {**entry, "messageAttributes": {}, "uuid": "m"}]}
    for value in (content, whole):
        found = read_listing(THREAD, dump(value), ANSWER)
        assert isinstance(found, Listing | Unread)
    assert [draft.locator.message for draft in listing(dump(whole)).drafts] == ["m"]


@given(object_texts())
def test_the_body_of_an_entry_is_its_text_byte_for_byte(text: str) -> None:
    entry = f'{{"messageUUID":"m","body":{{"messageAttributes":{text}}}}}'
    found = listing(f"[{entry}]")
    bodies = [draft.body for draft in found.drafts]
    assert bodies in ([], [f'{{"messageAttributes":{text}}}'])
