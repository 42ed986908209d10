"""For the rules about time, files and delivery a draft that each marks, and one it does not."""

from __future__ import annotations

from datetime import date
from typing import Final

from draft_editor.model.dealer_hours import DealerHours, read_open_hours
from draft_editor.model.json_text import Json, JsonObject, Number
from rule_cases import Case, email, mailing, sending, text

_OPEN: Final = read_open_hours("08:00-18:00")
HOURS: Final = DealerHours((*[_OPEN] * 5, None, None), frozenset({date(2026, 11, 26)}))
"""Open from Monday to Friday, but for Thanksgiving."""


def due(when: str, protocol: str = "TEXT", **attributes: Json) -> JsonObject:
    """A message that goes out then; the cases are read on 2026-11-23 at 18:00 UTC."""
    later: JsonObject = {"scheduledOn": when, "draftStatus": "SCHEDULED"}
    tree = email("Hello.") if protocol == "EMAIL" else text("Hello.")
    message = tree["messageAttributes"]
    assert isinstance(message, dict)
    return {
        "messageAttributes": {**message, "draftAttributes": later},
        "messageSendingAttributes": attributes,
    }


def with_files(*files: JsonObject) -> JsonObject:
    return text("Here it is.", attachments=list(files))


def a_file(name: str = "a.png", size: str = "5000", kind: str = "image/png") -> JsonObject:
    return {
        "originalFileName": name,
        "docSize": size,
        "mimeType": kind,
        "fileURL": f"https://files.example/{name}",
    }


def template(body: str, **values: Json) -> JsonObject:
    return {**text(body), "isFreeMarkerMessage": True, "freeMarkerMetadata": values}


TOMORROW: Final = "2026-11-24T15:00:00Z"
ON_SUNDAY: Final = "2026-11-29T15:00:00Z"
ON_THANKSGIVING: Final = "2026-11-26T15:00:00Z"

DELIVERY_CASES: Final[dict[str, tuple[Case, ...]]] = {
    "body-empty": (Case(text(" "), text("Hello."), "This text message has no text."),),
    "body-too-long": (
        Case(
            text("a " * 801),
            text("a " * 800),
            "The message has 1602 characters; the carrier takes 1600. Shorten it by 2.",
        ),
    ),
    "body-too-long-when-sent": (
        Case(
            {"messageSendingAttributes": {"addTCPAFooter": True, "addSignature": True}},
            {"messageSendingAttributes": {"addTCPAFooter": False, "addSignature": None}},
            "1500 characters, and the service may add up to 120 (our estimate): the carrier takes "
            "1600 in all. 20 less would be safe.",
            text("a" * 1500),
        ),
        Case(
            text("a" * 1541),
            text("a" * 1540),
            "1541 characters, and the service may add up to 60 (our estimate): the carrier takes "
            "1600 in all. 1 less would be safe.",
            {"messageSendingAttributes": {"addTCPAFooter": True}},
        ),
        Case(
            text("a" * 1600),
            text("a" * 1601),
            "1600 characters, and the service may add up to 60 (our estimate): the carrier takes "
            "1600 in all. 60 less would be safe.",
            {"messageSendingAttributes": {"addTCPAFooter": True}},
        ),
    ),
    "body-parts": (
        Case(
            text("“" + "a" * 100 + "”"),
            text('"' + "a" * 100 + '"'),
            "Two characters make this 2 parts instead of 1: “ (opening double quote), ” "
            "(closing double quote).",
        ),
    ),
    "subject-missing": (Case(email("Hi", subject=""), email("Hi"), "This email has no subject."),),
    "placeholder-unclosed": (
        Case(
            text("Hi ${name"),
            text("Hi ${name}"),
            "“${name” has no “}” at its end, so the service cannot fill in the message.",
        ),
    ),
    "placeholder-raw": (
        Case(
            text("Hi ${name}"),
            template("Hi ${name}", name="Ana"),
            "The customer may see “${name}” as it stands: this message is not marked as "
            "having placeholders.",
        ),
    ),
    "number-by-country": (
        Case(
            template("Your ${year} Civic", year=Number("2019")),
            template("Your ${year?c} Civic", year=Number("2019")),
            "The service may write 2019 in its own way, such as “2,019”; “?c” keeps the digits.",
        ),
    ),
    "template-broken": (
        Case(
            template("Hi\n<#if late>Sorry", late=True),
            template("Hi\n<#if late>Sorry</#if>", late=True),
            "The service cannot fill in line 2: “<#if>” has no “</#if>”.",
        ),
        Case(
            template("Hi ${late}", late=True),
            template('Hi ${late?then("!", "")}', late=True),
            "The service cannot fill in line 1: A yes or no is not shown by itself: add "
            "“?string(…)”.",
        ),
    ),
    "tag-nearly": (
        Case(
            text("Pay at _payurls"),
            text("Pay at _payurl"),
            "“_payurls” is not the tag “_payurl”: the customer may see it as it stands.",
        ),
    ),
    "variable-missing": (
        Case(
            template("Hi ${name}"),
            template("Hi ${name}", name="Ana"),
            "“name” has no value and no default, so the service cannot fill in the message.",
        ),
        Case(
            template("Hi ${name}", name=None),
            template('Hi ${name!"you"}'),
            "“name” has no value and no default, so the service cannot fill in the message.",
        ),
    ),
    "schedule-missing": (
        Case(due(""), due(TOMORROW), "The draft is scheduled, but has no time: set one."),
    ),
    "schedule-unreadable": (
        Case(due("tomorrow"), due(TOMORROW), "“tomorrow” cannot be read as a date and time."),
    ),
    "schedule-past": (
        Case(
            due("2026-11-22T15:00:00Z"),
            due(TOMORROW),
            "The scheduled time is in the past: choose a later one.",
        ),
    ),
    "schedule-imminent": (
        Case(
            due("2026-11-23T18:00:20Z"),
            due(TOMORROW),
            "It goes out in less than 30 seconds: an edit may come too late.",
        ),
    ),
    "schedule-near": (
        Case(
            due("2026-11-23T18:04:00Z"),
            due("2026-11-23T18:06:00Z"),
            "This is too soon: the carrier plans what is more than 5 minutes ahead.",
        ),
    ),
    "schedule-far": (
        Case(
            due("2027-01-23T15:00:00Z"),
            due(TOMORROW),
            "This is too far ahead: the carrier plans at most 35 days.",
        ),
    ),
    "quiet-hours": (
        Case(
            due("2026-11-24T05:00:00Z"),
            due(TOMORROW),
            "Quiet hours: no texts before 08:00 or after 21:00. It will be 23:00 on the dealer’s "
            "clock; where the customer is, is not known here.",
        ),
    ),
    "dealer-holiday": (
        Case(
            due(ON_THANKSGIVING),
            due(ON_THANKSGIVING, overrideHolidays=True),
            "Thursday 2026-11-26 is a holiday of the dealer’s: choose another day, or turn on "
            "“Send on holidays”.",
        ),
    ),
    "dealer-closed": (
        Case(
            due(ON_SUNDAY),
            due(ON_SUNDAY, overrideHoursOfOperations=True),
            "The dealer is closed then: Sunday all day. Choose another time, or turn on “Send "
            "outside opening hours”.",
        ),
    ),
    "holiday-overridden": (
        Case(
            due(ON_THANKSGIVING, overrideHolidays=True),
            due(TOMORROW, overrideHolidays=True),
            "Thursday 2026-11-26 is a holiday of the dealer’s; it goes out all the same, as “Send "
            "on holidays” is on.",
        ),
    ),
    "closed-overridden": (
        Case(
            due(ON_SUNDAY, overrideHoursOfOperations=True),
            due(TOMORROW, overrideHoursOfOperations=True),
            "The dealer is closed then: Sunday all day. It goes out all the same, as "
            "“Send outside opening hours” is on.",
        ),
    ),
    "attachment-not-uploaded": (
        Case(
            with_files({"originalFileName": "a.png"}),
            with_files(a_file()),
            "“a.png” is not uploaded, so the customer would not get it. Upload it, or take it out.",
        ),
    ),
    "attachments-too-large": (
        Case(
            with_files(a_file(size="6000000")),
            with_files(a_file(size="4000000")),
            "The files come to 6.0 MB, if their sizes are in bytes; at most 5 MB in all arrive. "
            "Take one out, or make it smaller.",
        ),
    ),
    "attachments-too-many": (
        Case(
            with_files(*[a_file()] * 11),
            with_files(*[a_file()] * 10),
            "There are 11 files; at most 10 are taken. Take out 1.",
        ),
    ),
    "attachment-program": (
        Case(
            email("See", attachments=[a_file("a.exe")]),
            email("See", attachments=[a_file()]),
            "“a.exe” is a program: mail providers refuse programs. Send a link to it.",
        ),
    ),
    "attachment-name": (
        Case(
            with_files(a_file("my car.png")),
            with_files(a_file()),
            "“my car.png” may arrive under another name: at most 20 characters without "
            "spaces are safe.",
        ),
    ),
    "attachment-type": (
        Case(
            with_files(a_file("a.pdf", "700000", "application/pdf")),
            with_files(a_file("a.pdf", "500000", "application/pdf")),
            "Phones may not take this file: it has 700 KB, and 600 KB are advised for "
            "anything but a JPEG, PNG or GIF picture.",
        ),
    ),
    "opt-out-overridden": (
        Case(
            sending(overrideOptoutRules=True),
            sending(overrideOptoutRules=False),
            "It goes out even if the customer opted out. You will be asked again.",
        ),
    ),
    "opt-out-contradiction": (
        Case(
            sending(overrideOptoutRules=True, queueIfOptedOut=True),
            sending(overrideOptoutRules=True, queueIfOptedOut=False),
            "Send although the customer opted out, and wait if the customer opted out: "
            "only one of the two can hold.",
        ),
    ),
    "email-only-field": (
        Case(
            sending(listOfEmailsToBeCCed=["a@example.com"]),
            mailing(listOfEmailsToBeCCed=["a@example.com"]),
            "A text has no copies. Kept, and sent as it is.",
        ),
        Case(
            text("Hi", subject="Car"),
            email("Hi", subject="Car"),
            "A text has no subject. Kept, and sent as it is.",
        ),
    ),
    "email-address": (
        Case(
            mailing(listOfEmailsToBeCCed=["a@b@c"]),
            mailing(listOfEmailsToBeCCed=["a@example.com"]),
            "“a@b@c” is not an email address.",
        ),
    ),
    "callback-not-https": (
        Case(
            sending(callbackURL="http://example.com/x"),
            sending(callbackURL="https://example.com/x"),
            "The callback address is not a secure one: it does not begin with https://.",
        ),
    ),
    "subscription-contradiction": (
        Case(
            {
                "internalCommentAttributes": {
                    "usersSubscribed": [{"uuid": "u1"}],
                    "usersUnSubscribed": [{"uuid": "u1"}],
                }
            },
            {
                "internalCommentAttributes": {
                    "usersSubscribed": [{"uuid": "u1"}],
                    "usersUnSubscribed": [{"uuid": "u2"}],
                }
            },
            "u1 is subscribed and unsubscribed with the same edit: only one can hold.",
        ),
    ),
    "contract": (
        Case(
            text("Hi", isManual="yes"),
            text("Hi", isManual=True),
            "Written by a person: Yes or no is needed here; this is a text.",
        ),
    ),
}
