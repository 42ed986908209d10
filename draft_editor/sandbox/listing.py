"""The answer to “read drafts”, in both vocabularies that the vendor's pages use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from draft_editor.model.json_members import without_members
from draft_editor.model.json_text import Json, JsonObject, Number, decode, dump, parse_object
from draft_editor.sandbox.ids import DEPARTMENT
from draft_editor.sandbox.ledger import Customer, Ledger, StoredDraft
from draft_editor.sandbox.reply import request_id

ENVELOPE: Final = frozenset({"uuid", "customerUuid", "customerName"})
"""Keys that a list puts in front of a draft's own, in the edit body's vocabulary."""

_LETTERS: Final = {"TEXT": "X", "EMAIL": "E", "VOICE_CALL": "V", "NONE": "N"}


class UnfitWish(Exception):
    """A list was asked for with a value that does not fit; the argument is its key."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a list is asked for (contract, section 2), with the service's own defaults."""

    drafts: bool = False
    most_drafts: int = 100
    most_messages: int = 20
    protocols: frozenset[str] | None = None

    def wants(self, protocol: str) -> bool:
        """Whether messages of a protocol are asked for; notes always are."""
        return self.protocols is None or protocol in self.protocols or protocol == "NONE"


def read_wish(body: JsonObject) -> Wish:
    """The wish of a request body; raises `UnfitWish`."""
    protocols = body.get("protocolsSupported")
    if protocols is not None and not isinstance(protocols, list):
        raise UnfitWish("protocolsSupported")
    fetch = body.get("fetchDrafts", False)
    if not isinstance(fetch, bool):
        raise UnfitWish("fetchDrafts")
    return Wish(
        fetch,
        _count(body, "maxDraftsToBeFetched", 100),
        _count(body, "maxResults", 20),
        None if protocols is None else frozenset(str(protocol) for protocol in protocols),
    )


def listed(ledger: Ledger, customer: Customer, wish: Wish) -> bytes:
    """The whole answer; drafts in the edit vocabulary keep every byte of their own."""
    entries = ledger.past_of(customer.id)[: wish.most_messages]
    if wish.drafts:
        drafts = [one for one in ledger.drafts_of(customer.id) if wish.wants(one.protocol)]
        say = _webhook_entry if customer.vocabulary == "webhook" else _edit_entry
        entries += [say(draft, customer) for draft in drafts[: wish.most_drafts]]
    messages = ",".join(entries)
    return f'{{"messages":[{messages}],"requestUUID":"{request_id()}","status":"SUCCESS"}}'.encode()


def _edit_entry(draft: StoredDraft, customer: Customer) -> str:
    text = decode(draft.body)
    if draft.enveloped:
        text = without_members(text, ENVELOPE)
    start = text.index("{") + 1
    envelope = (
        f'"uuid": {dump(draft.message)}, "customerUuid": {dump(customer.id)}, '
        f'"customerName": {dump(customer.name)}'
    )
    comma = "" if text[start:].lstrip().startswith("}") else ","
    return f"{text[:start]}{envelope}{comma}{text[start:]}"


def _webhook_entry(draft: StoredDraft, customer: Customer) -> str:
    attributes = _object(parse_object(decode(draft.body)).get("messageAttributes"))
    planned = _object(attributes.get("draftAttributes"))
    attachments = attributes.get("attachments")
    tags = attributes.get("tags")
    entry: JsonObject = {
        "uuid": draft.message,
        "messageType": "F",
        "protocol": _LETTERS.get(draft.protocol, draft.protocol),
        "messagePurpose": attributes.get("purpose"),
        "isManual": attributes.get("isManual"),
        "isRead": True,
        "tags": ",".join(map(str, tags)) if isinstance(tags, list) and tags else None,
        "customerUuid": customer.id,
        "customerName": customer.name,
        "dealerDepartmentUuid": DEPARTMENT,
        "sentOn": None,
        "receivedOn": None,
        "numberofMessageAttachments": Number(str(_length(attachments))),
        "messageExtnDTO": {
            "subject": attributes.get("subject"),
            "body": attributes.get("body"),
        },
        "docFiles": attachments if isinstance(attachments, list) else [],
        "messageTags": attributes.get("messageTags"),
        "draftMessageMetaDataDTO": {
            "status": planned.get("draftStatus"),
            "scheduledOn": planned.get("scheduledOn"),
            "draftFailureReason": planned.get("draftFailureReason"),
        },
    }
    return dump(entry)


def _object(value: Json) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _length(value: Json) -> int:
    return len(value) if isinstance(value, list) else 0


def _count(body: JsonObject, key: str, default: int) -> int:
    number = body.get(key)
    if number is None:
        return default
    value = number.value() if isinstance(number, Number) else None
    if not isinstance(value, int) or value < 0:
        raise UnfitWish(key)
    return value
