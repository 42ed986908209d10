"""How a message leaves and how one came in (`messageSending…`, `incomingMessageAttributes`)."""

from pydantic import Field

from draft_editor.model.record import FreeObject, Record, WholeNumber


class MessageSendingAttributes(Record):
    """What is added to the message, where it goes, and which rules it may pass over."""

    add_signature: bool | None = Field(
        default=None,
        alias="addSignature",
        title="Signature",
        description="Adds the signature. Not set: the service decides.",
    )
    add_tcpa_footer: bool | None = Field(
        default=None,
        alias="addTCPAFooter",
        title="Opt-out footer",
        description="Adds the opt-out line (“Reply STOP…”). Not set: the service decides.",
    )
    override_optout_rules: bool | None = Field(
        default=None,
        alias="overrideOptoutRules",
        title="Send although the customer opted out",
        description="Passes over the opt-out rules: only where the law allows it.",
    )
    send_v_card: bool | None = Field(
        default=None,
        alias="sendVCard",
        title="Contact card (vCard)",
        description="Sends a contact card along. Not set: the service decides.",
    )
    communication_value_of_customer: str | None = Field(
        default=None,
        alias="communicationValueOfCustomer",
        title="Customer’s number or address",
        description="The phone number or email address the message goes to.",
    )
    communication_label: str | None = Field(
        default=None,
        alias="communicationLabel",
        title="Label of the number or address",
        description="The name the number or address goes by, such as “mobile”.",
    )
    override_holidays: bool | None = Field(
        default=None,
        alias="overrideHolidays",
        title="Send on holidays",
        description="Passes over the dealer’s holidays. Not set: the service decides.",
    )
    override_hours_of_operations: bool | None = Field(
        default=None,
        alias="overrideHoursOfOperations",
        title="Send outside opening hours",
        description="Passes over the dealer’s opening hours. Not set: the service decides.",
    )
    list_of_emails_to_be_cced: list[str] | None = Field(
        default=None,
        alias="listOfEmailsToBeCCed",
        title="Copies (CC)",
        description="Email addresses that get a copy everyone can see.",
    )
    list_of_emails_to_be_bcced: list[str] | None = Field(
        default=None,
        alias="listOfEmailsToBeBCCed",
        title="Hidden copies (BCC)",
        description="Email addresses that get a copy nobody else can see.",
    )
    callback_url: str | None = Field(
        default=None,
        alias="callbackURL",
        title="Callback address",
        description="The web address of a program that is told about the message.",
    )
    callback_meta_data: FreeObject | None = Field(
        default=None,
        alias="callbackMetaData",
        title="Callback details",
        description="Details for the program at the callback address; sent as they are.",
    )
    add_footer: bool | None = Field(
        default=None,
        alias="addFooter",
        title="General footer",
        description="Adds the general footer. Not set: the service decides.",
    )
    send_synchronously: bool | None = Field(
        default=None,
        alias="sendSynchronously",
        title="Wait until it is sent",
        description="The service sends first and answers then. Not set: the service decides.",
    )
    delay: WholeNumber | None = Field(
        default=None,
        alias="delay",
        title="Delay",
        description="How long the service waits before sending; unit set by the service.",
    )
    queue_if_opted_out: bool | None = Field(
        default=None,
        alias="queueIfOptedOut",
        title="Wait if the customer opted out",
        description="Queues it for a customer who opted out. Not set: the service decides.",
    )


class IncomingMessageAttributes(Record):
    """Where a message came from, when the draft goes back to one that was received."""

    from_number: str | None = Field(
        default=None,
        alias="fromNumber",
        title="From number",
        description="The phone number the incoming message came from.",
    )
    communication_uid: str | None = Field(
        default=None,
        alias="communicationUID",
        title="Incoming message id",
        description="The id of the incoming message, as its carrier gave it.",
    )
    forward_text: bool | None = Field(
        default=None,
        alias="forwardText",
        title="Forward the text",
        description="Forwards the incoming text. Not set: the service decides.",
    )
    forwarded_email_reference: str | None = Field(
        default=None,
        alias="forwardedEmailReference",
        title="Forwarded email",
        description="The service’s reference to the email that was forwarded.",
    )
