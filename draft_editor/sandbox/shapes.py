"""Parts that seeded drafts are put together from, with the contract's own keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from draft_editor.model.json_text import Json, JsonObject, Number, dump
from draft_editor.sandbox.ids import COLLEAGUES, DEPARTMENT, USER
from draft_editor.sandbox.judgement import DEALER_ZONE

ADVISOR: Final = "Dana Whitfield"


@dataclass(frozen=True, slots=True)
class Setting:
    """What seeds depend on: where files are served, their sizes in bytes, and the time."""

    origin: str
    now: datetime
    sizes: Mapping[str, int]

    def moment(self, days: int, hour: int, minute: int = 0) -> datetime:
        """A time of day at the dealer's, so many days from today."""
        here = self.now.astimezone(ZoneInfo(DEALER_ZONE))
        day = (here + timedelta(days=days)).date()
        return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(DEALER_ZONE))

    def at(self, days: int, hour: int, minute: int = 0) -> str:
        """The same in the form the vendor documents: `2026-11-24T09:00:00-0600`."""
        return self.moment(days, hour, minute).strftime("%Y-%m-%dT%H:%M:%S%z")

    def attached(self, name: str, called: str = "") -> JsonObject:
        """A seeded file as an attachment; `called` is the name the customer would see."""
        url = f"{self.origin}/files/{name}"
        is_picture = name.endswith(".png")
        return {
            "fileURL": url,
            "attachmentExtension": name.rpartition(".")[2],
            "mimeType": "image/png" if is_picture else "application/pdf",
            "originalFileName": called or name,
            "docSize": str(self.sizes[name]),
            "thumbnailURL": url if is_picture else None,
            "mediaPreviewURL": url if is_picture else None,
        }


@dataclass(frozen=True, slots=True)
class Story:
    """One seeded draft: its short name, its customer's, its id, and its body by setting."""

    name: str
    customer: str
    message: str
    write: Callable[[Setting], str]


def user(name: str) -> JsonObject:
    """A user of the department, as `editor` and the lists of a note have them."""
    known = USER if name == ADVISOR else COLLEAGUES[name]
    return {"uuid": known, "name": name, "type": "USER", "departmentUuid": DEPARTMENT}


def planned(scheduled: str | None, status: str = "SCHEDULED", failure: Json = None) -> JsonObject:
    """`draftAttributes`: when the draft is to go out, and how it fared."""
    return {"draftStatus": status, "scheduledOn": scheduled, "draftFailureReason": failure}


def attributes(body: str, protocol: str = "TEXT", **more: Json) -> JsonObject:
    """`messageAttributes` with the keys nearly every draft has; `more` replaces or follows."""
    usual: JsonObject = {
        "body": body,
        "type": "DRAFT",
        "protocol": protocol,
        "purpose": "F",
        "isManual": True,
        "subject": None,
        "metaData": {},
        "tags": [],
        "draftAttributes": planned(None, "DRAFT"),
        "attachments": [],
        "updateThreadTimestamp": True,
        "updateTotalMessageCount": True,
        "showInCustomerConversation": True,
        "messageTags": [],
    }
    return usual | more


def sending(to: str, **more: Json) -> JsonObject:
    """`messageSendingAttributes` to one number or address."""
    usual: JsonObject = {
        "addSignature": False,
        "addTCPAFooter": "@" not in to,
        "overrideOptoutRules": False,
        "sendVCard": False,
        "communicationValueOfCustomer": to,
        "communicationLabel": "Work" if "@" in to else "Mobile",
        "overrideHolidays": False,
        "overrideHoursOfOperations": False,
        "listOfEmailsToBeCCed": [],
        "listOfEmailsToBeBCCed": [],
        "callbackURL": None,
        "callbackMetaData": {},
        "addFooter": False,
        "sendSynchronously": False,
        "delay": Number("0"),
        "queueIfOptedOut": False,
    }
    return usual | more


def draft(message: JsonObject, to: JsonObject | None = None, **more: Json) -> JsonObject:
    """A whole body in the contract's order of keys; what is not given is left out."""
    body: JsonObject = {
        "isFreeMarkerMessage": False,
        "editor": user(ADVISOR),
        "messageAttributes": message,
    }
    if to is not None:
        body["messageSendingAttributes"] = to
    return body | more


def note_text(text: str) -> str:
    """The JSON that stands inside an internal note's body (contract, section 5)."""
    part: JsonObject = {"type": {"code": "PLAIN_TEXT", "value": "text/plain"}, "value": text}
    return dump({"text": [part], "version": Number("0"), "previewText": text, "annotations": []})


def tag(kind: str, value: str, seconds: Iterable[str], parents: Iterable[str]) -> JsonObject:
    """One message tag with its nested attributes."""
    return {
        "tagTypeUuid": kind,
        "referenceIdentifier": value.lower().replace(" ", "-"),
        "value": {"label": value},
        "primaryAttribute": {"value": value},
        "secondaryAttributes": [{"value": second} for second in seconds],
        "parentTags": [{"tagTypeUuid": kind, "referenceIdentifier": parent} for parent in parents],
    }
