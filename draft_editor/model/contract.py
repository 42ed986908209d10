"""The body of an edit as the contract has it, and what is known about each of its fields."""

import types
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Final, Literal, TypeAlias, get_args, get_origin

from pydantic import Field

from draft_editor.model.audience import InternalCommentAttributes, NotificationAttributes, User
from draft_editor.model.json_text import Number
from draft_editor.model.message import MessageAttributes
from draft_editor.model.record import FreeObject, Record
from draft_editor.model.sending import IncomingMessageAttributes, MessageSendingAttributes
from draft_editor.model.vocabulary import Vocabulary

Steps: TypeAlias = tuple[str | int, ...]
"""Wire keys and list indexes from the body down; the steps of a draft's path."""

Kind: TypeAlias = Literal[
    "text", "switch", "number", "timestamp", "texts", "records", "record", "free"
]
"""What a field holds. `texts` and `records` are lists, `free` an object with any keys."""


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


@dataclass(frozen=True, slots=True)
class FieldFacts:
    """What a form needs to know about one field; title and description are for `Words`."""

    title: str
    description: str
    kind: Kind
    vocabulary: Vocabulary | None = None


def facts(path: Steps) -> FieldFacts | None:
    """What the contract says of the field at this path, or None for a path it does not name.

    An item of a list has its list's words and is a `text` or a `record`. What lies inside a
    free object is not named by the contract.
    """
    return _all_facts().get(tuple(_ANY_INDEX if isinstance(step, int) else step for step in path))


@cache
def contract_paths() -> tuple[Steps, ...]:
    """Every path the contract names, in its order, lists through their item 0."""
    return tuple(_all_facts())


_ANY_INDEX: Final = 0
_LEAVES: Final[Mapping[object, Kind]] = {
    str: "text",
    bool: "switch",
    Number: "number",
    str | Number: "timestamp",
}
_ITEMS: Final[Mapping[Kind, Kind]] = {"texts": "text", "records": "record"}


@cache
def _all_facts() -> dict[Steps, FieldFacts]:
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
            path = (*path, _ANY_INDEX)
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
