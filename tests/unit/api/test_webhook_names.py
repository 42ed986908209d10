"""Drafts in the names of the webhooks, told in the names of an edit."""

from __future__ import annotations

import pytest
from hypothesis import given

from any_json import OBJECTS
from draft_editor.api.webhook_names import as_edit_body, is_webhook_draft, is_webhook_message
from draft_editor.model.json_text import JsonObject, dump, parse_object

WHOLE = """{
  "uuid": "m1", "messageType": "F", "protocol": "X", "messagePurpose": "F", "isManual": true,
  "tags": ["TRASH"], "customerUuid": "c1", "customerName": "Ann", "dealerDepartmentUuid": "d1",
  "sentOn": null, "receivedOn": "2026-01-01",
  "messageExtnDTO": {"subject": "Hi", "body": "Ready", "language": "en"},
  "docFiles": [{"docUrl": "u", "docName": "n", "extension": "pdf", "MimeType": "m", "docSize": 10,
    "thumbnailUrl": "t", "mediaPreviewUrl": "p", "rotation": 2.50}],
  "messageTags": [{"tagTypeUuid": "t"}],
  "draftMessageMetaDataDTO": {"status": "SCHEDULED", "scheduledTime": 1767225600000,
    "lastFailureReason": null, "tries": 1.0}
}"""


def body_of(text: str) -> tuple[str, str]:
    body, aside = as_edit_body(parse_object(text))
    return dump(body), dump(aside)


def test_every_known_name_has_its_place() -> None:
    body, aside = body_of(WHOLE)
    assert body == (
        '{"messageAttributes":{"type":"DRAFT","purpose":"F","protocol":"TEXT","isManual":true,'
        '"tags":["TRASH"],"subject":"Hi","body":"Ready",'
        '"attachments":[{"fileURL":"u","originalFileName":"n","attachmentExtension":"pdf",'
        '"mimeType":"m","docSize":"10","thumbnailURL":"t","mediaPreviewURL":"p","rotation":2.50}],'
        '"messageTags":[{"tagTypeUuid":"t"}],'
        '"draftAttributes":{"draftStatus":"SCHEDULED","scheduledOn":1767225600000,'
        '"draftFailureReason":null}}}'
    )
    assert aside == (
        '{"dealerDepartmentUuid":"d1","sentOn":null,"receivedOn":"2026-01-01",'
        '"messageExtnDTO":{"language":"en"},"draftMessageMetaDataDTO":{"tries":1.0}}'
    )


@pytest.mark.parametrize(
    ("letter", "word"),
    [("X", "TEXT"), ("E", "EMAIL"), ("N", "NONE"), ("V", "VOICE_CALL"), ("Q", "Q")],
)
def test_protocols(letter: str, word: str) -> None:
    body, _ = as_edit_body({"protocol": letter})
    assert body == {"messageAttributes": {"type": "DRAFT", "purpose": "F", "protocol": word}}


@pytest.mark.parametrize(
    ("text", "body", "aside"),
    [
        ("{}", "{}", "{}"),
        ('{"protocol":null,"tags":null}', '{"protocol":null,"tags":null}', "{}"),
        ('{"docFiles":null}', '{"attachments":null}', "{}"),
        ('{"docFiles":["x"]}', '{"attachments":["x"]}', "{}"),
        ('{"docFiles":"x"}', "{}", '{"docFiles":"x"}'),
        ('{"draftMessageMetaDataDTO":null}', '{"draftAttributes":null}', "{}"),
        ('{"draftMessageMetaDataDTO":1}', "{}", '{"draftMessageMetaDataDTO":1}'),
        ('{"messageExtnDTO":null}', "{}", '{"messageExtnDTO":null}'),
        ('{"messageExtnDTO":{"body":null}}', '{"body":null}', "{}"),
        ('{"messagePurpose":null}', "{}", '{"messagePurpose":null}'),
        (
            '{"draftMessageMetaDataDTO":{"scheduledTime":"a","scheduledOn":"b"}}',
            '{"draftAttributes":{"scheduledOn":"a"}}',
            '{"draftMessageMetaDataDTO":{"scheduledOn":"b"}}',
        ),
        (
            '{"docFiles":[{"url":"a","fileURL":"b"},{"url":"a","docUrl":"b"},{"size":"1"}]}',
            '{"attachments":[{"url":"a","fileURL":"b"},{"fileURL":"a","docUrl":"b"},{"docSize":"1"}]}',
            "{}",
        ),
    ],
)
def test_odd_values_keep_what_they_are(text: str, body: str, aside: str) -> None:
    found, beside = as_edit_body(parse_object(text))
    attributes = found["messageAttributes"]
    assert isinstance(attributes, dict)
    assert (attributes.pop("type"), attributes.pop("purpose")) == ("DRAFT", "F")
    assert (dump(attributes), dump(beside)) == (body, aside)


def test_another_purpose_is_kept() -> None:
    body, _ = as_edit_body({"messagePurpose": "Z"})
    assert body == {"messageAttributes": {"type": "DRAFT", "purpose": "Z"}}


@pytest.mark.parametrize(
    ("text", "is_draft"),
    [
        ('{"messageType":"F"}', True),
        ('{"messageType":"DRAFT"}', True),
        ('{"messageType":"O","messagePurpose":"F"}', False),
        ('{"messagePurpose":"F"}', True),
        ('{"draftMessageMetaDataDTO":{}}', True),
        ('{"messageExtnDTO":{},"draftMessageMetaDataDTO":null}', False),
    ],
)
def test_what_is_a_draft(text: str, is_draft: bool) -> None:
    entry = parse_object(text)
    assert is_webhook_message(entry)
    assert is_webhook_draft(entry) is is_draft


def test_other_objects_are_no_messages() -> None:
    assert not is_webhook_message({"uuid": "m", "protocol": "X"})


@given(OBJECTS, OBJECTS, OBJECTS)
def test_nothing_is_lost(entry: JsonObject, extension: JsonObject, file: JsonObject) -> None:
    whole: JsonObject = {**entry, "messageExtnDTO": extension, "docFiles": [file]}
    body, aside = as_edit_body(whole)
    attributes = body["messageAttributes"]
    assert isinstance(attributes, dict)
    for key, value in entry.items():
        if key != "uuid":
            assert aside.get(key) == value or attributes.get(key) == value
    rest = aside.get("messageExtnDTO", {})
    assert isinstance(rest, dict)
    assert {key: attributes.get(key) for key in extension if key not in rest} == {
        key: value for key, value in extension.items() if key not in rest
    }
    assert attributes["attachments"] == [file]
