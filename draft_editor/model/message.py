"""The message itself: text, kind, schedule, attachments, tags (`messageAttributes`)."""

from typing import Annotated

from pydantic import Field

from draft_editor.model.record import FreeObject, Moment, Record
from draft_editor.model.vocabulary import Vocabulary, Word


class DraftAttributes(Record):
    """When a draft goes out, and what became of it the last time."""

    draft_status: Annotated[str, Vocabulary(Word("SCHEDULED", "Scheduled"))] | None = Field(
        default=None,
        alias="draftStatus",
        title="Draft status",
        description="Where the draft stands: scheduled, or another status of the service.",
    )
    scheduled_on: Moment | None = Field(
        default=None,
        alias="scheduledOn",
        title="Goes out",
        description="The day and time the message goes out. Empty: it is not scheduled.",
    )
    draft_failure_reason: (
        Annotated[
            str,
            Vocabulary(
                Word("MDL_EVENT_UNDER_TIME_LIMIT_REASON", "The event was under the time limit"),
            ),
        ]
        | None
    ) = Field(
        default=None,
        alias="draftFailureReason",
        title="Why it failed",
        description="The service’s reason why this draft did not go out.",
    )


class Attachment(Record):
    """One file that goes out with the message; the service fetches it from its address."""

    file_url: str | None = Field(
        default=None,
        alias="fileURL",
        title="File address",
        description="The web address the file is taken from; without one it is not uploaded.",
    )
    attachment_extension: str | None = Field(
        default=None,
        alias="attachmentExtension",
        title="File extension",
        description="The ending of the file’s name, such as jpg or pdf.",
    )
    mime_type: str | None = Field(
        default=None,
        alias="mimeType",
        title="File type",
        description="What kind of file it is, such as image/jpeg.",
    )
    original_file_name: str | None = Field(
        default=None,
        alias="originalFileName",
        title="File name",
        description="The name the file had when it was attached.",
    )
    doc_size: str | None = Field(
        default=None,
        alias="docSize",
        title="Size",
        description="The size of the file; the service keeps it as text.",
    )
    thumbnail_url: str | None = Field(
        default=None,
        alias="thumbnailURL",
        title="Thumbnail address",
        description="The web address of a small picture of the file.",
    )
    media_preview_url: str | None = Field(
        default=None,
        alias="mediaPreviewURL",
        title="Preview address",
        description="The web address of a preview of the file.",
    )


class TagAttribute(Record):
    """One value of a message tag."""

    value: str | None = Field(
        default=None, alias="value", title="Value", description="The text of this tag value."
    )


class ParentTag(Record):
    """The tag that another tag belongs to."""

    tag_type_uuid: str | None = Field(
        default=None,
        alias="tagTypeUuid",
        title="Tag type",
        description="The service’s id of the parent tag’s type.",
    )
    reference_identifier: str | None = Field(
        default=None,
        alias="referenceIdentifier",
        title="Reference",
        description="What the parent tag refers to, by its id.",
    )


class MessageTag(Record):
    """A tag that links the message to something else in the dealership."""

    tag_type_uuid: str | None = Field(
        default=None,
        alias="tagTypeUuid",
        title="Tag type",
        description="The service’s id of this tag’s type.",
    )
    reference_identifier: str | None = Field(
        default=None,
        alias="referenceIdentifier",
        title="Reference",
        description="What the tag refers to, by its id.",
    )
    value: FreeObject | None = Field(
        default=None,
        alias="value",
        title="Value",
        description="The tag’s own content; its keys are up to the service.",
    )
    primary_attribute: TagAttribute | None = Field(
        default=None,
        alias="primaryAttribute",
        title="Main value",
        description="The value that stands first on the tag.",
    )
    secondary_attributes: list[TagAttribute] | None = Field(
        default=None,
        alias="secondaryAttributes",
        title="Further values",
        description="More values of the tag, after the main one.",
    )
    parent_tags: list[ParentTag] | None = Field(
        default=None,
        alias="parentTags",
        title="Parent tags",
        description="The tags this tag belongs to.",
    )


class MessageAttributes(Record):
    """What the message says, how it travels, and how it shows in the conversation."""

    body: str | None = Field(
        default=None,
        alias="body",
        title="Message",
        description="The text of the message, with its placeholders.",
    )
    type: (
        Annotated[
            str,
            Vocabulary(
                Word("DRAFT", "Draft"),
                Word("OUTGOING", "Outgoing message"),
                Word("NOTE", "Internal note"),
            ),
        ]
        | None
    ) = Field(
        default=None,
        alias="type",
        title="Kind",
        description="What this is to the service: a draft, an outgoing message or a note.",
    )
    protocol: (
        Annotated[
            str,
            Vocabulary(
                Word("TEXT", "Text message"),
                Word("EMAIL", "Email"),
                Word("VOICE_CALL", "Voice call"),
                Word("NONE", "None (internal note)"),
            ),
        ]
        | None
    ) = Field(
        default=None,
        alias="protocol",
        title="Channel",
        description="How the message travels: as a text, an email, a call, or not at all.",
    )
    purpose: Annotated[str, Vocabulary(Word("F", "Draft"))] | None = Field(
        default=None,
        alias="purpose",
        title="Purpose",
        description="The service’s letter for what the message is for; F is a draft.",
    )
    is_manual: bool | None = Field(
        default=None,
        alias="isManual",
        title="Written by a person",
        description="Marks the message as manual. Not set: the service decides.",
    )
    subject: str | None = Field(
        default=None,
        alias="subject",
        title="Subject",
        description="The subject line of an email.",
    )
    meta_data: FreeObject | None = Field(
        default=None,
        alias="metaData",
        title="Message details",
        description="Details other programs keep with the message; sent back as they came.",
    )
    tags: Annotated[list[str], Vocabulary(Word("TRASH", "In the trash"))] | None = Field(
        default=None,
        alias="tags",
        title="Labels",
        description="The service’s labels on this message, such as the trash.",
    )
    draft_attributes: DraftAttributes | None = Field(
        default=None,
        alias="draftAttributes",
        title="Draft",
        description="When the draft goes out and what became of it.",
    )
    attachments: list[Attachment] | None = Field(
        default=None,
        alias="attachments",
        title="Attachments",
        description="The files that go out with the message; the complete list is always sent.",
    )
    default_reply_action: str | None = Field(
        default=None,
        alias="defaultReplyAction",
        title="Reply action",
        description="What a reply does by default, by the service’s own name for it.",
    )
    update_thread_timestamp: bool | None = Field(
        default=None,
        alias="updateThreadTimestamp",
        title="Update the conversation’s time",
        description="Gives the conversation a new time. Not set: the service decides.",
    )
    update_total_message_count: bool | None = Field(
        default=None,
        alias="updateTotalMessageCount",
        title="Count this message",
        description="Updates the conversation’s message count. Not set: the service decides.",
    )
    show_in_customer_conversation: bool | None = Field(
        default=None,
        alias="showInCustomerConversation",
        title="Show in the conversation",
        description="Shows it in the customer’s conversation. Not set: the service decides.",
    )
    message_tags: list[MessageTag] | None = Field(
        default=None,
        alias="messageTags",
        title="Message tags",
        description="Tags that link the message to something else at the dealership.",
    )
