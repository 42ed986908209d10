"""A message in the names of the vendor's webhooks, told in the names of an edit body."""

from __future__ import annotations

from typing import Final

from draft_editor.model.json_text import Json, JsonObject, Number

# Contract, section 2: one letter each in webhooks, a word each in an edit body.
_PROTOCOLS: Final = {"X": "TEXT", "E": "EMAIL", "N": "NONE", "V": "VOICE_CALL"}

_MARKS: Final = frozenset(
    {"messageType", "messageExtnDTO", "messagePurpose", "draftMessageMetaDataDTO"}
)
_TAKEN: Final = frozenset({"uuid", "customerUuid", "customerName", "messageType"})
_SAME: Final = frozenset({"protocol", "isManual", "tags", "messageTags"})
_EXTENSION: Final = frozenset({"subject", "body"})

_SCHEDULE: Final = {
    "status": "draftStatus",
    "draftStatus": "draftStatus",
    "scheduledOn": "scheduledOn",
    "scheduledTime": "scheduledOn",
    "failureReason": "draftFailureReason",
    "lastFailureReason": "draftFailureReason",
    "lastFailure": "draftFailureReason",
    "draftFailureReason": "draftFailureReason",
}
# Compared without regard to case: the vendor writes `Url` and `URL` side by side.
_FILE: Final = {
    "fileurl": "fileURL",
    "docurl": "fileURL",
    "url": "fileURL",
    "attachmentextension": "attachmentExtension",
    "fileextension": "attachmentExtension",
    "docextension": "attachmentExtension",
    "extension": "attachmentExtension",
    "mimetype": "mimeType",
    "contenttype": "mimeType",
    "originalfilename": "originalFileName",
    "filename": "originalFileName",
    "docname": "originalFileName",
    "docsize": "docSize",
    "filesize": "docSize",
    "size": "docSize",
    "thumbnailurl": "thumbnailURL",
    "mediapreviewurl": "mediaPreviewURL",
}


def is_webhook_message(entry: JsonObject) -> bool:
    """Whether an entry uses names that only the webhooks have."""
    return not _MARKS.isdisjoint(entry)


def is_webhook_draft(entry: JsonObject) -> bool:
    """Whether it is a draft: `messageType` F; without a type, a draft's own details."""
    kind = entry.get("messageType")
    if kind is None:
        return entry.get("messagePurpose") == "F" or isinstance(
            entry.get("draftMessageMetaDataDTO"), dict
        )
    return kind in ("F", "DRAFT")


def as_edit_body(entry: JsonObject) -> tuple[JsonObject, JsonObject]:
    """The edit body of a webhook draft, and aside what has no place in one.

    Absent stays absent and null stays null; numbers keep their text.
    """
    attributes: JsonObject = {"type": "DRAFT", "purpose": "F"}
    aside: JsonObject = {}
    for key, value in entry.items():
        if key in _TAKEN:
            continue
        match key, value:
            case "messageExtnDTO", dict():
                _split(value, {name: name for name in _EXTENSION}, attributes, key, aside)
            case "draftMessageMetaDataDTO", dict():
                schedule: JsonObject = {}
                _split(value, _SCHEDULE, schedule, key, aside)
                attributes["draftAttributes"] = schedule
            case "draftMessageMetaDataDTO", None:
                attributes["draftAttributes"] = None
            case "protocol", str():
                attributes[key] = _PROTOCOLS.get(value, value)
            case "messagePurpose", str():
                attributes["purpose"] = value
            case "docFiles", list():
                attributes["attachments"] = [_attachment(file) for file in value]
            case "docFiles", None:
                attributes["attachments"] = None
            case _ if key in _SAME:
                attributes[key] = value
            case _:
                aside[key] = value
    return {"messageAttributes": attributes}, aside


def _split(
    source: JsonObject, names: dict[str, str], into: JsonObject, key: str, aside: JsonObject
) -> None:
    """Take the members that have a name in an edit body; the rest goes aside under `key`."""
    rest: JsonObject = {}
    for name, value in source.items():
        target = names.get(name)
        if target is None or target in into:
            rest[name] = value
        else:
            into[target] = value
    if rest:
        aside[key] = rest


def _attachment(file: Json) -> Json:
    if not isinstance(file, dict):
        return file
    renamed: JsonObject = {}
    for name, value in file.items():
        target = _FILE.get(name.lower(), name)
        if target != name and (target in file or target in renamed):
            target = name
        # The contract's size is a text (section 1).
        if target == "docSize" and isinstance(value, Number):
            renamed[target] = value.text
        else:
            renamed[target] = value
    return renamed
