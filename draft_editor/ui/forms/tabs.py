"""The forms of the window, declared: which field stands where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from draft_editor.draft.path import Path
from draft_editor.draft.tree import text_of
from draft_editor.model.words import Words, words
from draft_editor.ui import later
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.fields.subject import SubjectField
from draft_editor.ui.files.uploads import Uploads
from draft_editor.ui.forms.declare import (
    Form,
    Section,
    item_rows,
    line,
    recipients,
    records,
    row,
    texts,
)
from draft_editor.ui.moments import Clocks
from draft_editor.ui.row import MakeField, RowSpec
from draft_editor.ui.say import tr
from draft_editor.ui.sheet import Sheet

if TYPE_CHECKING:
    from draft_editor.ui.fields.address_offers import KnownAddresses
    from draft_editor.ui.fields.attachments import AttachmentsField
    from draft_editor.ui.fields.groups import GroupsField
    from draft_editor.ui.fields.people_column import PeopleColumn
    from draft_editor.ui.fields.schedule import ScheduleField
    from draft_editor.ui.known.colleagues import KnownPeople
    from draft_editor.ui.known.ports import ColleaguePlaces

EMAIL: Final = frozenset({"EMAIL"})
_ONLY_EMAIL: Final = words("Only an email has this. It is kept, and sent as it is.")
_NO_COPIES: Final = words("Only an email has copies. They are kept, and sent as they are.")

_MESSAGE = "messageAttributes"
_DRAFT = "messageAttributes.draftAttributes"
_SENDING = "messageSendingAttributes"
_NOTICES = "notificationAttributes"
_INCOMING = "incomingMessageAttributes"
_COMMENT = "internalCommentAttributes"


def message_form(clocks: Clocks, uploads: Uploads) -> Form:
    """What is needed daily: the words, when they go out, and with what."""

    def attachments(sheet: Sheet, path: Path) -> AttachmentsField:
        files = later.RecordSpec(
            summary=lambda item, index: (
                text_of(item, "originalFileName")
                or text_of(item, "fileURL")
                or tr("File {number}").format(number=index + 1)
            ),
            rows=item_rows(
                ("originalFileName", "docSize"),
                ("mimeType", "attachmentExtension"),
                ("fileURL",),
                ("thumbnailURL",),
                ("mediaPreviewURL",),
            ),
            empty=words("No files yet."),
            add=words("Add a link"),
        )
        return later.AttachmentsField(sheet, path, files, uploads)

    def schedule(sheet: Sheet, path: Path) -> ScheduleField:
        return later.ScheduleField(sheet, path, clocks)

    no_help = Words("")
    subject = row(
        f"{_MESSAGE}.subject",
        SubjectField,
        fits=EMAIL,
        misfit=_ONLY_EMAIL,
        help_text=no_help,
        hides=True,
    )
    body = row(f"{_MESSAGE}.body", MessageBodyField, help_text=no_help)
    goes_out = row(f"{_DRAFT}.scheduledOn", schedule, help_text=no_help)
    files_row = row(f"{_MESSAGE}.attachments", attachments, help_text=no_help)
    return Form(
        "message",
        words("Message"),
        (
            Section(None, ((subject,), (body,))),
            Section(None, ((goes_out,), (files_row,)), is_late=True),
        ),
    )


def sending_form(known: KnownAddresses = lambda: ()) -> Form:
    """What is added, where it goes, and which rules hold; `known` may get copies."""
    return Form(
        "sending",
        words("Sending"),
        (
            Section(
                words("Added to the message"),
                (
                    (row(f"{_SENDING}.addTCPAFooter"),),
                    (row(f"{_SENDING}.addSignature"),),
                    (row(f"{_SENDING}.addFooter"),),
                    (row(f"{_SENDING}.sendVCard"),),
                ),
                is_tight=True,
            ),
            Section(
                words("Where it goes"),
                (
                    (
                        row(f"{_SENDING}.communicationValueOfCustomer", stretch=3),
                        row(f"{_SENDING}.communicationLabel", stretch=2),
                    ),
                    (
                        row(
                            f"{_SENDING}.listOfEmailsToBeCCed",
                            recipients(f"{_SENDING}.listOfEmailsToBeBCCed", known),
                            fits=EMAIL,
                            misfit=_NO_COPIES,
                        ),
                    ),
                    (
                        row(
                            f"{_SENDING}.listOfEmailsToBeBCCed",
                            recipients(f"{_SENDING}.listOfEmailsToBeCCed", known),
                            fits=EMAIL,
                            misfit=_NO_COPIES,
                        ),
                    ),
                ),
            ),
            Section(
                words("Rules of the dealership"),
                (
                    (row(f"{_SENDING}.overrideOptoutRules"),),
                    (row(f"{_SENDING}.queueIfOptedOut"),),
                    (row(f"{_SENDING}.overrideHolidays"),),
                    (row(f"{_SENDING}.overrideHoursOfOperations"),),
                    (row(f"{_SENDING}.sendSynchronously"),),
                ),
                column=1,
                is_tight=True,
            ),
            Section(
                words("For integrations"),
                (
                    (
                        row(f"{_SENDING}.callbackURL", line(words("https://…")), stretch=3),
                        row(f"{_SENDING}.delay"),
                    ),
                    (row(f"{_SENDING}.callbackMetaData"),),
                ),
                column=1,
            ),
        ),
    )


def notifications_form() -> Form:
    """Who at the dealership hears of it."""
    buttons = later.RecordSpec(
        summary=lambda item, index: (
            text_of(item, "buttonDefaultText")
            or text_of(item, "buttonTextTranslationKey")
            or tr("Button {number}").format(number=index + 1)
        ),
        rows=item_rows(
            ("buttonDefaultText", "buttonTheme"),
            ("isPrimaryButton",),
            ("buttonTextTranslationWidgetKey", "buttonTextTranslationKey"),
            ("buttonActionEventData",),
        ),
        empty=words("No buttons yet."),
        add=words("Add a button"),
    )
    return Form(
        "notifications",
        words("Notifications"),
        (
            Section(
                words("Who is notified"),
                (
                    (row(f"{_NOTICES}.threadOwnerNotifierPop"),),
                    (row(f"{_NOTICES}.internalSubscribersNotifierPop"),),
                    (row(f"{_NOTICES}.externalSubscribersNotifierPop"),),
                    (row(f"{_NOTICES}.sendPhoneNotification"),),
                ),
                is_tight=True,
            ),
            Section(
                words("More people"),
                (
                    (
                        row(
                            f"{_NOTICES}.additionalNotifierNotificationDAUUIDs",
                            texts(words("an id")),
                        ),
                    ),
                ),
                column=1,
            ),
            Section(
                words("On the notification"),
                ((row(f"{_NOTICES}.notificationButtons", records(buttons)),),),
                column=1,
            ),
        ),
    )


def comment_form(known: KnownPeople, kept: ColleaguePlaces | None = None) -> Form:
    """Which colleagues an internal note concerns.

    `known` are those who can be added; `kept` keeps some of them beyond the draft.
    """
    board = later.Board(known, kept)

    def column(key: str, opposite: str = "", label: Words | None = None) -> RowSpec:
        other = Path.of(_COMMENT, opposite) if opposite else None

        def make(sheet: Sheet, path: Path) -> PeopleColumn:
            return later.PeopleColumn(sheet, path, board, other)

        return row(f"{_COMMENT}.{key}", make, label=label, help_text=Words(""))

    def groups(sheet: Sheet, path: Path) -> GroupsField:
        return later.GroupsField(sheet, path, board)

    return Form(
        "comment",
        words("Comment"),
        (
            Section(
                words("About this note"),
                (
                    (
                        column("usersToNotify", label=words("To notify")),
                        column("usersFollowing"),
                        column("usersSubscribed", "usersUnSubscribed"),
                        column("usersUnSubscribed", "usersSubscribed"),
                    ),
                ),
                is_board=True,
            ),
            Section(None, ((row(f"{_COMMENT}.groupMembers", groups),),)),
        ),
    )


def incoming_form() -> Form:
    """Where an incoming message came from."""
    return Form(
        "incoming",
        words("Incoming"),
        (
            Section(
                words("Where it came from"),
                (
                    (row(f"{_INCOMING}.fromNumber"), row(f"{_INCOMING}.communicationUID")),
                    (row(f"{_INCOMING}.forwardedEmailReference"),),
                ),
            ),
            Section(
                words("What happens with it"),
                ((row(f"{_INCOMING}.forwardText"),),),
                column=1,
                is_tight=True,
            ),
        ),
    )


def details_form() -> Form:
    """What is rare, and never missing."""
    return Form(
        "details",
        words("Details"),
        (
            Section(
                words("The draft"),
                (
                    (row(f"{_MESSAGE}.protocol"), row(f"{_MESSAGE}.type")),
                    (row(f"{_DRAFT}.draftStatus"), row(f"{_DRAFT}.draftFailureReason")),
                    (row(f"{_MESSAGE}.purpose"), row(f"{_MESSAGE}.defaultReplyAction")),
                    (row(f"{_MESSAGE}.tags", texts(words("a label"))),),
                ),
            ),
            Section(
                words("Edited by"),
                (
                    (row("editor.name"), row("editor.type")),
                    (row("editor.uuid"), row("editor.departmentUuid")),
                ),
            ),
            Section(
                words("How it is filed"),
                (
                    (row(f"{_MESSAGE}.isManual"),),
                    (row(f"{_MESSAGE}.updateThreadTimestamp"),),
                    (row(f"{_MESSAGE}.updateTotalMessageCount"),),
                    (row(f"{_MESSAGE}.showInCustomerConversation"),),
                ),
                is_tight=True,
            ),
            Section(
                words("Placeholders"),
                ((row("isFreeMarkerMessage"),), (row("freeMarkerMetadata"),)),
                column=1,
            ),
            Section(
                words("Tags"),
                ((row(f"{_MESSAGE}.messageTags", _tags()),),),
                column=1,
            ),
            Section(
                words("Kept by other programs"),
                ((row(f"{_MESSAGE}.metaData"),), (row("messageMetadata"),)),
                column=1,
            ),
        ),
    )


def _tags() -> MakeField:
    further = later.RecordSpec(
        summary=lambda item, index: (
            text_of(item, "value") or tr("Value {number}").format(number=index + 1)
        ),
        rows=item_rows(("value",)),
        empty=words("No further values."),
        add=words("Add a value"),
    )
    parents = later.RecordSpec(
        summary=lambda item, index: (
            text_of(item, "referenceIdentifier") or tr("Parent {number}").format(number=index + 1)
        ),
        rows=item_rows(("tagTypeUuid", "referenceIdentifier")),
        empty=words("No parent tags."),
        add=words("Add a parent"),
    )
    return records(
        later.RecordSpec(
            summary=lambda item, index: (
                text_of(item, "referenceIdentifier")
                or text_of(item, "tagTypeUuid")
                or tr("Tag {number}").format(number=index + 1)
            ),
            rows=item_rows(
                ("tagTypeUuid", "referenceIdentifier"),
                ("primaryAttribute.value",),
                ("secondaryAttributes",),
                ("parentTags",),
                ("value",),
            ).but(secondaryAttributes=records(further), parentTags=records(parents)),
            empty=words("No tags yet."),
            add=words("Add a tag"),
        )
    )
