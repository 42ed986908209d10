"""The reply to an edit in its published form; what really comes is read tolerantly elsewhere."""

from typing import Annotated

from pydantic import ConfigDict, Field

from draft_editor.model.record import FreeObject, Record
from draft_editor.model.vocabulary import Vocabulary, Word


class ReplyError(Record):
    """One reason why an edit was refused."""

    model_config = ConfigDict(populate_by_name=True)

    error_code: str | None = Field(
        default=None, alias="errorCode", title="Code", description="The error’s code."
    )
    error_description: str | None = Field(
        default=None,
        alias="errorDescription",
        title="Description",
        description="What went wrong, in the service’s words.",
    )
    error_uid: str | None = Field(
        default=None,
        alias="errorUID",
        title="Error id",
        description="The id to name when asking the service’s support about it.",
    )


class ReplyWarning(Record):
    """Something the service remarks on; it can come with a success too."""

    model_config = ConfigDict(populate_by_name=True)

    warning_code: str | None = Field(
        default=None, alias="warningCode", title="Code", description="The warning’s code."
    )
    warning_description: str | None = Field(
        default=None,
        alias="warningDescription",
        title="Description",
        description="What the service remarks on, in its words.",
    )


class Reply(Record):
    """The answer to an edit (contract, section 1); a FAILURE can come inside a 200.

    Made by attribute names, written by wire names:
    `reply.model_dump(by_alias=True, exclude_unset=True)`.
    """

    model_config = ConfigDict(populate_by_name=True)

    message_uuid: str | None = Field(
        default=None,
        alias="messageUUID",
        title="Message id",
        description="The message that was edited.",
    )
    status: (
        Annotated[str, Vocabulary(Word("SUCCESS", "Accepted"), Word("FAILURE", "Refused"))] | None
    ) = Field(
        default=None,
        alias="status",
        title="Status",
        description="Whether the edit holds; only SUCCESS means that it does.",
    )
    request_uuid: str | None = Field(
        default=None,
        alias="requestUUID",
        title="Request id",
        description="The id of this one request, for asking about it.",
    )
    customer_uuid: str | None = Field(
        default=None,
        alias="customerUUID",
        title="Customer id",
        description="The customer the message belongs to.",
    )
    meta_data: FreeObject | None = Field(
        default=None,
        alias="metaData",
        title="Details",
        description="Further details of the service.",
    )
    errors: list[ReplyError] | None = Field(
        default=None,
        alias="errors",
        title="Errors",
        description="The reasons why the edit was refused.",
    )
    warnings: list[ReplyWarning] | None = Field(
        default=None,
        alias="warnings",
        title="Warnings",
        description="What the service remarks on.",
    )
