"""Drafts that no week is ordinary with: unknown keys, odd numbers, and much of everything."""

from __future__ import annotations

from typing import Final

from draft_editor.model.json_text import Json, JsonObject, Number, dump, pretty
from draft_editor.sandbox.ids import hex_id, mixed_id
from draft_editor.sandbox.shapes import (
    Setting,
    Story,
    attributes,
    draft,
    planned,
    sending,
    tag,
)

PHOTOS: Final = 40
TAGS: Final = 200
METADATA_BYTES: Final = 1_000_000
EMAIL_BYTES: Final = 200_000


def _unknown(setting: Setting) -> str:
    body: JsonObject = {
        "schemaVersion": Number("2.50"),
        "isFreeMarkerMessage": None,
        "editor": {"uuid": "", "name": None, "type": "ROBOT", "shift": {"from": Number("6")}},
        "messageAttributes": {
            "priority": "URGENT",
            "body": "Linh, the loaner is yours until Friday. Odd keys ride along with this text.",
            "type": "DRAFT",
            "protocol": "TEXT",
            "purpose": "F",
            "subject": "",
            "tags": ["TRASH", "PINNED_BY_MANAGER"],
            "metaData": {
                "price": Number("2.50"),
                "factor": Number("1e2"),
                "negativeZero": Number("-0"),
                "tiny": Number("1.0E-7"),
                "ticket": Number("12345678901234567890"),
                "list": [None, "", [], {}, False, Number("0")],
                "": "an empty key",
                "Ünïcode key 🔑": True,
            },
            "draftAttributes": {
                "draftStatus": "WAITING_FOR_APPROVAL",
                "draftFailureReason": None,
                "approvals": [{"by": "Parts Counter", "level": Number("3")}],
            },
            "attachments": [setting.attached("photo-01.png") | {"rotation": Number("90.0")}],
            "messageTags": None,
            "expiry": {"after": {"days": Number("7"), "unless": {"tags": {"keep": [True]}}}},
        },
        "messageSendingAttributes": {
            "communicationValueOfCustomer": "+15125550121",
            "addTCPAFooter": None,
            "listOfEmailsToBeCCed": None,
            "listOfEmailsToBeBCCed": [],
            "delay": Number("1.50"),
            "carrierHints": {"route": "A2P", "weights": [Number("0.10"), Number("0.90")]},
        },
        "notificationAttributes": {},
        "incomingMessageAttributes": None,
        "messageMetadata": {},
        "futureBlock": {"a": {"b": {"c": {"d": [Number("1"), {"e": None}]}}}},
    }
    return pretty(body).replace("\n  ", "\n\t")


def _photos(setting: Setting) -> str:
    photos: list[Json] = [
        setting.attached(f"photo-{number:02}.png") for number in range(1, PHOTOS + 1)
    ]
    text = "All forty photos of the hail damage, panel by panel, for your insurance."
    return pretty(draft(attributes(text, attachments=photos), sending("+15125550109")))


def _tags(setting: Setting) -> str:
    kinds = [hex_id(f"tag type {number}") for number in range(8)]
    tags: list[Json] = [
        tag(
            kinds[number % 8],
            f"Campaign {number:03}",
            (f"wave {number % 5}", f"region {number % 3}"),
            (f"campaign-{number // 10:03}", "all-campaigns")[: 1 + number % 2],
        )
        for number in range(TAGS)
    ]
    text = "Fleet customers: winter tire storage is free when you book before the 15th."
    return dump(draft(attributes(text, messageTags=tags), sending("+15125550109")))


def _metadata(setting: Setting) -> str:
    line = '{"ro": "RO-%05d", "op": "LOF", "hours": 0.60, "tech": "Marcus Bell", "note": "0W-20"}'
    lines = (line % number for number in range(1, METADATA_BYTES // (len(line) + 2)))
    text = "Your service history is attached to this thread; here is the summary you asked for."
    body = dump(draft(attributes(text), sending("+15125550109")))
    title = '"Donn\\u00e9es d\\u2019atelier"'  # escapes, as many services write them
    history = ", ".join(lines)
    return f'{body[:-1]}, "messageMetadata": {{"title": {title}, "history": [{history}]}}}}'


def _long_email(setting: Setting) -> str:
    lines = ["<html><body>", "<h1>Inspection of your fleet, vehicle by vehicle</h1>", "<table>"]
    size = 0
    number = 0
    while size < EMAIL_BYTES:
        number += 1
        lines.append(
            f"<tr><td>Unit {number:04}</td><td>Brakes {number % 9 + 2} mm, "
            f'tires {number % 7 + 3}/32</td><td style="color:#{number % 4096:03x}">'
            f"Next visit in {number % 12 + 1} month(s) — naïve estimate</td></tr>"
        )
        size += len(lines[-1]) + 1
    html = "\n".join([*lines, "</table>", "</body></html>"])
    message = attributes(
        html,
        "EMAIL",
        subject="Yearly inspection report",
        draftAttributes=planned(setting.moment(5, 6).isoformat(timespec="milliseconds")),
    )
    return pretty(draft(message, sending("fleet@example.com")))


def _published(setting: Setting) -> str:
    """The published example of a request body, word for word (contract, section 1)."""
    who: JsonObject = {
        "uuid": "string",
        "name": "string",
        "type": "USER",
        "departmentUuid": "string",
    }
    body: JsonObject = {
        "isFreeMarkerMessage": True,
        "editor": who,
        "messageAttributes": _PUBLISHED_MESSAGE,
        "messageSendingAttributes": _PUBLISHED_SENDING,
        "notificationAttributes": _PUBLISHED_NOTIFICATION,
        "incomingMessageAttributes": {
            "fromNumber": "string",
            "communicationUID": "string",
            "forwardText": True,
            "forwardedEmailReference": "string",
        },
        "internalCommentAttributes": {
            "usersToNotify": [who],
            "usersFollowing": [who],
            "groupMembers": {},
            "usersSubscribed": [who],
            "usersUnSubscribed": [who],
        },
        "messageMetadata": {},
        "freeMarkerMetadata": {},
    }
    return pretty(body)


_PUBLISHED_MESSAGE: Final[JsonObject] = {
    "body": "string",
    "type": "DRAFT",
    "protocol": "TEXT",
    "purpose": "F",
    "isManual": True,
    "subject": "string",
    "metaData": {},
    "tags": ["TRASH"],
    "draftAttributes": {
        "draftStatus": "SCHEDULED",
        "scheduledOn": "string",
        "draftFailureReason": "MDL_EVENT_UNDER_TIME_LIMIT_REASON",
    },
    "attachments": [
        {
            "fileURL": "string",
            "attachmentExtension": "string",
            "mimeType": "string",
            "originalFileName": "string",
            "docSize": "string",
            "thumbnailURL": "string",
            "mediaPreviewURL": "string",
        }
    ],
    "defaultReplyAction": "string",
    "updateThreadTimestamp": True,
    "updateTotalMessageCount": True,
    "showInCustomerConversation": True,
    "messageTags": [
        {
            "tagTypeUuid": "string",
            "referenceIdentifier": "string",
            "value": {},
            "primaryAttribute": {"value": "string"},
            "secondaryAttributes": [{"value": "string"}],
            "parentTags": [{"tagTypeUuid": "string", "referenceIdentifier": "string"}],
        }
    ],
}

_PUBLISHED_SENDING: Final[JsonObject] = {
    "addSignature": True,
    "addTCPAFooter": True,
    "overrideOptoutRules": True,
    "sendVCard": True,
    "communicationValueOfCustomer": "string",
    "communicationLabel": "string",
    "overrideHolidays": True,
    "overrideHoursOfOperations": True,
    "listOfEmailsToBeCCed": ["string"],
    "listOfEmailsToBeBCCed": ["string"],
    "callbackURL": "string",
    "callbackMetaData": {},
    "addFooter": True,
    "sendSynchronously": True,
    "delay": Number("0"),
    "queueIfOptedOut": True,
}

_PUBLISHED_NOTIFICATION: Final[JsonObject] = {
    "internalSubscribersNotifierPop": True,
    "externalSubscribersNotifierPop": True,
    "threadOwnerNotifierPop": True,
    "sendPhoneNotification": True,
    "additionalNotifierNotificationDAUUIDs": ["string"],
    "notificationButtons": [
        {
            "buttonTextTranslationWidgetKey": "string",
            "buttonTextTranslationKey": "string",
            "buttonDefaultText": "string",
            "buttonTheme": "PRIMARY",
            "buttonActionEventData": {},
            "isPrimaryButton": True,
        }
    ],
}

EXTREMES: Final = (
    Story("unknown keys", "linh", mixed_id("unknown keys"), _unknown),
    Story("forty photos", "fleet", mixed_id("forty photos"), _photos),
    Story("many tags", "fleet", hex_id("many tags"), _tags),
    Story("much metadata", "fleet", mixed_id("much metadata"), _metadata),
    Story("long email", "fleet", mixed_id("long email"), _long_email),
    Story("published example", "sample", "published-example", _published),
)
