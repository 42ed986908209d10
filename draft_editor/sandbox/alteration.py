"""What a colleague does to a draft while somebody else has it open."""

from __future__ import annotations

import json
from datetime import datetime

from draft_editor.model.json_members import Member, object_members, without_members
from draft_editor.model.json_text import BadJson, Json, dump, parse

ADDED = " Please bring the second key as well."


def altered(text: str, at: datetime) -> str:
    """A draft's JSON text with a longer message and a new `lastModified`; the rest untouched."""
    text = without_members(_with_longer_body(text), frozenset({"lastModified"}))
    members = object_members(text)
    stamp = f'"lastModified": "{at.isoformat(timespec="milliseconds")}"'
    if not members:
        return "{" + stamp + "}"
    end = members[-1].end
    return f"{text[:end]}, {stamp}{text[end:]}"


def _with_longer_body(text: str) -> str:
    attributes = _member(object_members(text), "messageAttributes")
    if attributes is None or text[attributes.value_start] != "{":
        return text
    body = _member(object_members(text, attributes.value_start), "body")
    if body is None or text[body.value_start] != '"':
        return text
    message = _longer(str(json.loads(text[body.value_start : body.end])))
    return f"{text[: body.value_start]}{dump(message)}{text[body.end :]}"


def _longer(message: str) -> str:
    try:
        note = parse(message)
    except BadJson:
        return message + ADDED
    parts = note.get("text") if isinstance(note, dict) else None
    first = parts[0] if isinstance(parts, list) and parts else None
    said = first.get("value") if isinstance(first, dict) else None
    if not isinstance(said, str) or not isinstance(note, dict) or not isinstance(parts, list):
        return message + ADDED
    part: Json = {"type": {"code": "PLAIN_TEXT", "value": "text/plain"}, "value": said + ADDED}
    return dump(note | {"text": [part, *parts[1:]], "previewText": said + ADDED})


def _member(members: list[Member], key: str) -> Member | None:
    return next((member for member in members if member.key == key), None)
