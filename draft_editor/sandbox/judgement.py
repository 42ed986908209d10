"""What the service refuses, and what it only warns of: mistakes that really happen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from draft_editor.model.json_text import Json, JsonObject
from draft_editor.model.outcome import Remark

DEALER_ZONE: Final = "US/Central"
TEXT_LIMIT: Final = 1_600
"""Characters of one text message (contract, section 6)."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The remarks on one body; any error refuses it."""

    errors: tuple[Remark, ...]
    warnings: tuple[Remark, ...]


def judge(body: JsonObject, now: datetime) -> Verdict:
    """The verdict on an edit's body; nothing is required of it, absent keys are all right."""
    attributes = body.get("messageAttributes")
    if attributes is None:
        return Verdict((), ())
    if not isinstance(attributes, dict):
        return Verdict((Remark("INVALID_REQUEST", "messageAttributes is not an object."),), ())
    errors = [*_content_errors(attributes), *_attachment_errors(attributes.get("attachments"))]
    warnings = [*_length_warnings(attributes), *_schedule_warnings(attributes, now)]
    return Verdict(tuple(errors), tuple(warnings))


def moment_of(text: str) -> datetime | None:
    """The moment of a schedule, read leniently (contract, section 4); None if it is none."""
    if text.isdigit() and len(text) in {10, 13}:
        return datetime.fromtimestamp(int(text) / (1000 if len(text) == 13 else 1), UTC)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(DEALER_ZONE))


def _content_errors(attributes: JsonObject) -> list[Remark]:
    is_email = attributes.get("protocol") == "EMAIL"
    if is_email and _is_blank(attributes.get("body")) and _is_blank(attributes.get("subject")):
        return [Remark("EMPTY_MESSAGE", "An email needs a subject or a body.")]
    return []


def _attachment_errors(attachments: Json) -> list[Remark]:
    if attachments is None:
        return []
    if not isinstance(attachments, list):
        return [Remark("INVALID_REQUEST", "messageAttributes.attachments is not a list.")]
    return [
        Remark("ATTACHMENT_WITHOUT_FILE", f"messageAttributes.attachments[{place}] has no fileURL.")
        for place, attachment in enumerate(attachments)
        if not isinstance(attachment, dict) or _is_blank(attachment.get("fileURL"))
    ]


def _length_warnings(attributes: JsonObject) -> list[Remark]:
    body = attributes.get("body")
    if attributes.get("protocol") == "TEXT" and isinstance(body, str) and len(body) > TEXT_LIMIT:
        said = f"The text has {len(body)} characters; only {TEXT_LIMIT} can be delivered."
        return [Remark("TEXT_TOO_LONG", said)]
    return []


def _schedule_warnings(attributes: JsonObject, now: datetime) -> list[Remark]:
    draft = attributes.get("draftAttributes")
    scheduled = draft.get("scheduledOn") if isinstance(draft, dict) else None
    if not isinstance(scheduled, str) or not scheduled:
        return []
    moment = moment_of(scheduled)
    if moment is None:
        return [Remark("SCHEDULE_NOT_READ", "scheduledOn was not understood; it is kept as sent.")]
    if moment < now:
        return [Remark("SCHEDULE_IN_PAST", "scheduledOn is in the past; it will not go out.")]
    return []


def _is_blank(value: Json) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
