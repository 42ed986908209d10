"""The body of an edit as the contract has it, and what is known about each of its fields."""

import types
from collections.abc import Mapping
from typing import Annotated, Final, get_args, get_origin

from pydantic import Field

from draft_editor.model.audience import InternalCommentAttributes, NotificationAttributes, User
from draft_editor.model.field_facts import ANY_INDEX, FieldFacts, Kind, Steps
from draft_editor.model.json_text import Number
from draft_editor.model.message import MessageAttributes
from draft_editor.model.record import FreeObject, Record
from draft_editor.model.sending import IncomingMessageAttributes, MessageSendingAttributes
from draft_editor.model.vocabulary import Vocabulary


class EditBody(Record):
    """The request body of an edit (contract, section 1). Nothing in it is required."""

    is_free_marker_message: bool | None = Field(
        default=None,
        alias="isFreeMarkerMessage",
        title="Has template placeholders",
        description="Fills in placeholders like ${{customerName}}. Not set: the service decides.",
    )
    editor: User | None = Field(
        default=None,
        alias="editor",
        title="Edited by",
        description="The person who makes this edit.",
    )
    message_attributes: MessageAttributes | None = Field(
        default=None,
        alias="messageAttributes",
        title="Message",
        description="What the message says and how it travels.",
    )
    message_sending_attributes: MessageSendingAttributes | None = Field(
        default=None,
        alias="messageSendingAttributes",
        title="Sending",
        description="What is added to the message, and where and how it is sent.",
    )
    notification_attributes: NotificationAttributes | None = Field(
        default=None,
        alias="notificationAttributes",
        title="Notifications",
        description="Who at the dealership is notified, and how.",
    )
    incoming_message_attributes: IncomingMessageAttributes | None = Field(
        default=None,
        alias="incomingMessageAttributes",
        title="Incoming",
        description="Where an incoming message came from.",
    )
    internal_comment_attributes: InternalCommentAttributes | None = Field(
        default=None,
        alias="internalCommentAttributes",
        title="Comment",
        description="Who is told about an internal note or follows it.",
    )
    message_metadata: FreeObject | None = Field(
        default=None,
        alias="messageMetadata",
        title="Message metadata",
        description="Details other programs keep with the message; sent back as they came.",
    )
    free_marker_metadata: FreeObject | None = Field(
        default=None,
        alias="freeMarkerMetadata",
        title="Placeholder values",
        description="The values that the message’s placeholders are filled from.",
    )


_LEAVES: Final[Mapping[object, Kind]] = {
    str: "text",
    bool: "switch",
    Number: "number",
    str | Number: "timestamp",
}
_ITEMS: Final[Mapping[Kind, Kind]] = {"texts": "text", "records": "record"}


def described() -> dict[Steps, FieldFacts]:
    """What the models say of every field, in the contract's order; see `field_facts`."""
    found: dict[Steps, FieldFacts] = {}
    _collect(EditBody, (), found)
    return found


def _collect(model: type[Record], above: Steps, found: dict[Steps, FieldFacts]) -> None:
    for name, field in model.model_fields.items():
        path = (*above, field.alias or name)
        bare, vocabulary = _unwrapped(field.annotation)
        kind, holds = _kind(bare)
        title, description = field.title or "", field.description or ""
        found[path] = FieldFacts(title, description, kind, vocabulary)
        if kind in _ITEMS:
            path = (*path, ANY_INDEX)
            found[path] = FieldFacts(title, description, _ITEMS[kind], vocabulary)
        if holds is not None:
            _collect(holds, path, found)


def _unwrapped(annotation: object) -> tuple[object, Vocabulary | None]:
    """The type inside `Annotated[…] | None`, and the vocabulary that hangs on it."""
    vocabulary: Vocabulary | None = None
    while True:
        arguments = get_args(annotation)
        if get_origin(annotation) is Annotated:
            vocabulary = next((mark for mark in arguments if isinstance(mark, Vocabulary)), None)
        elif types.NoneType not in arguments:
            return annotation, vocabulary
        annotation = arguments[0]


def _kind(bare: object) -> tuple[Kind, type[Record] | None]:
    """What a field of this type holds, and the model of the object or objects it holds."""
    if isinstance(bare, type) and issubclass(bare, Record):
        return "record", bare
    if get_origin(bare) is dict:
        return "free", None
    if get_origin(bare) is list:
        item = get_args(bare)[0]
        return ("texts", None) if item is str else ("records", item)
    return _LEAVES[bare], None
