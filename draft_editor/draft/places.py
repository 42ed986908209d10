"""Where the fields lie that more than one room reads: paths of the contract, written down once."""

from __future__ import annotations

from typing import Final

from draft_editor.draft.path import Path

MESSAGE: Final = Path.of("messageAttributes")
BODY: Final = MESSAGE / "body"
SUBJECT: Final = MESSAGE / "subject"
PROTOCOL: Final = MESSAGE / "protocol"
TYPE: Final = MESSAGE / "type"
ATTACHMENTS: Final = MESSAGE / "attachments"
DRAFT_ATTRIBUTES: Final = MESSAGE / "draftAttributes"
SCHEDULED_ON: Final = DRAFT_ATTRIBUTES / "scheduledOn"

SENDING: Final = Path.of("messageSendingAttributes")
RECIPIENT: Final = SENDING / "communicationValueOfCustomer"
COPIES: Final = SENDING / "listOfEmailsToBeCCed"
HIDDEN_COPIES: Final = SENDING / "listOfEmailsToBeBCCed"

COMMENT: Final = Path.of("internalCommentAttributes")
TO_NOTIFY: Final = COMMENT / "usersToNotify"

IS_TEMPLATE: Final = Path.of("isFreeMarkerMessage")
TEMPLATE_VALUES: Final = Path.of("freeMarkerMetadata")
