"""For every rule a draft that it marks, one that it does not, and what it says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from draft_editor.model.json_text import Json, JsonObject, Number, dump


@dataclass(frozen=True)
class Case:
    """`bad` and `good` are the parts of a body that differ; `said` is the first sentence."""

    bad: JsonObject
    good: JsonObject
    said: str
    also: JsonObject = field(default_factory=dict)
    """What both have."""


def text(body: str, **more: Json) -> JsonObject:
    return {"messageAttributes": {"protocol": "TEXT", "body": body, **more}}


def email(body: str, **more: Json) -> JsonObject:
    return {"messageAttributes": {"protocol": "EMAIL", "subject": "Your car", "body": body, **more}}


def sending(**attributes: Json) -> JsonObject:
    return {**text("Hello there."), "messageSendingAttributes": attributes}


def mailing(**attributes: Json) -> JsonObject:
    return {**email("Hello there."), "messageSendingAttributes": attributes}


def notifying(*buttons: Json, **attributes: Json) -> JsonObject:
    return {"notificationAttributes": {"notificationButtons": list(buttons), **attributes}}


def noting(text: str, **comment: Json) -> JsonObject:
    body = dump({"text": [{"type": {"code": "PLAIN_TEXT"}, "value": text}], "previewText": text})
    return {
        "messageAttributes": {"type": "NOTE", "protocol": "NONE", "body": body},
        "internalCommentAttributes": comment,
    }


def scheduled(**sending_attributes: Json) -> JsonObject:
    later: JsonObject = {"scheduledOn": "2026-11-24T15:00:00Z", "draftStatus": "SCHEDULED"}
    tree = text("Hello there.", draftAttributes=later)
    return {**tree, "messageSendingAttributes": sending_attributes}


_FILE: Final[JsonObject] = {"fileURL": "https://files.example/a.png", "originalFileName": "a.png"}
_ANA: Final[JsonObject] = {"uuid": "u-1", "name": "Ana Gómez"}
_NAMED: Final[JsonObject] = {"buttonDefaultText": "Open"}
_MAIN: Final[JsonObject] = {**_NAMED, "isPrimaryButton": True}
_NOBODY: Final[JsonObject] = {
    "internalSubscribersNotifierPop": False,
    "externalSubscribersNotifierPop": False,
    "threadOwnerNotifierPop": False,
    "sendPhoneNotification": False,
}

CASES: Final[dict[str, tuple[Case, ...]]] = {
    "body-only-placeholder": (
        Case(
            text("${text}"),
            text("Hi ${name}"),
            "The whole text is a placeholder: nobody can check what will go out.",
        ),
    ),
    "body-unfinished": (
        Case(
            text("Hi [NAME],"),
            text("Hi [sic],"),
            "“[NAME]” looks as if it was still to be filled in.",
        ),
        Case(
            text("At ____ sharp"),
            text("At a_b"),
            "“____” looks as if it was still to be filled in.",
        ),
        Case(text("Price TBD"), text("Price 5"), "“TBD” looks as if it was still to be filled in."),
        Case(
            text("Hi {first name}"),
            text("Hi ${name}"),
            "“{first name}” looks as if it was still to be filled in.",
        ),
    ),
    "body-shouts": (
        Case(
            text("YOUR CAR IS READY NOW, Ana"),
            text("Your VIN and your OK, please, Ana: DMV wants it"),
            "Nearly all of this is in capitals: it reads as shouting.",
        ),
        Case(
            email("Hi", subject="CALL US BACK RIGHT NOW"),
            email("Hi", subject="Call us back"),
            "Nearly all of this is in capitals: it reads as shouting.",
        ),
    ),
    "word-twice": (
        Case(
            text("Is the the car ready?"),
            text("We had had it. Pouvez-vous vous"),
            "“the the” stands twice in a row.",
        ),
    ),
    "two-languages": (
        Case(
            text(
                "Your car is ready and you can have it. Votre auto est prête, vous pouvez la voir"
            ),
            text("Votre voiture est prête et vous pouvez la voir. Call us."),
            "This message seems to be half English and half French.",
        ),
    ),
    "text-long": (
        Case(
            text("word " * 80),
            text("word " * 60),
            "400 characters: texts of at most 320 arrive most reliably.",
        ),
        Case(
            text("word " * 80),
            text("word " * 400),
            "400 characters: texts of at most 320 arrive most reliably.",
        ),
    ),
    "text-with-tags": (
        Case(
            text("Hello<br/>Ana"),
            email("Hello<br/>Ana"),
            "A phone shows “<br/>” as it is written here.",
        ),
        Case(text("<b>Hi</b>"), text("5 < 6 > 2"), "A phone shows “<b>” as it is written here."),
    ),
    "opt-out-said-twice": (
        Case(
            {"messageSendingAttributes": {"addTCPAFooter": True}},
            {"messageSendingAttributes": {"addTCPAFooter": False}},
            "The text says “Reply STOP”, and the opt-out footer will say it again.",
            text("Reply STOP to opt out"),
        ),
    ),
    "character-unseen": (
        Case(
            text("Hi\u200bAna\u202e"),
            text("Hi Ana 👩\u200d🔧\tbye\n"),
            "2 characters that nobody can see stand in this text.",
        ),
    ),
    "character-broken": (
        Case(text("VÃ©rifiÃ©"), text("Vérifié Â"), "“Ã©” are letters that broke on the way."),
        Case(
            text("Caf\ufffd"), text("Café"), "“\ufffd” stands where a letter was lost on the way."
        ),
        Case(text("Itâ€™s"), text("It’s"), "“â€™” are letters that broke on the way."),
    ),
    "card-number": (
        Case(
            text("It is 4111 1111 1111 1111."),
            text(
                "It is 4111 1111 1111 1112, VIN 4111111111111111X, or https://a.example/4111111111111111"
            ),
            "The number that ends in 1111 looks like a payment card’s: take it out.",
        ),
        Case(
            text("5500-0000-0000-0004"),
            text("0000 0000 0000 0000"),
            "The number that ends in 0004 looks like a payment card’s: take it out.",
        ),
    ),
    "social-number": (
        Case(
            text("SSN 123-45-6789"),
            text("Call 512-555-0142 or 000-12-3456, order 123-45-67890"),
            "The number that ends in 6789 looks like a social security number: take it out.",
        ),
        Case(
            text("NAS 130 692 544"),
            text("NAS 130 692 545"),
            "The number that ends in 544 looks like a social insurance number: take it out.",
        ),
    ),
    "link-not-https": (
        Case(
            text("See http://a.example/b."),
            text("See https://a.example/b"),
            "The link “http://a.example/b.” is not a secure one: it does not begin with https://.",
        ),
    ),
    "link-shortened": (
        Case(
            text("See bit.ly/3abc"),
            email("See bit.ly/3abc"),
            "Carriers hold back texts with shortened links such as “bit.ly/3abc”: write the whole "
            "link.",
        ),
    ),
    "attachment-forgotten": (
        Case(
            text("The estimate is attached."),
            text("The estimate is attached.", attachments=[_FILE]),
            "The message says “attached”, and nothing is attached.",
        ),
        Case(
            email("<p>Vous trouverez ci-joint l’estimation</p>"),
            email('<p class="attached">It is attached to your account</p>'),
            "The message says “ci-joint”, and nothing is attached.",
        ),
    ),
    "subject-line-break": (
        Case(
            email("Hi", subject="Your\ncar"),
            email("Hi", subject="Your car\n"),
            "A subject is one line; this one has a line break.",
        ),
    ),
    "subject-long": (
        Case(
            email("Hi", subject="a" * 79),
            email("Hi", subject="a" * 78),
            "This subject has 79 characters; at most 78 are seen everywhere.",
        ),
    ),
    "wrong-channel": (
        Case(
            sending(communicationValueOfCustomer="ana@b.example"),
            sending(communicationValueOfCustomer="+15125550142"),
            "This is a text, and “ana@b.example” is an email address: enter a phone number.",
        ),
        Case(
            mailing(communicationValueOfCustomer="(512) 555-0142"),
            mailing(communicationValueOfCustomer="ana@b.example"),
            "This is an email, and “(512) 555-0142” is a phone number: enter an email address.",
        ),
    ),
    "recipient-invalid": (
        Case(
            sending(communicationValueOfCustomer="911-555"),
            sending(communicationValueOfCustomer="512.555.0142"),
            "“911-555” is no phone number of the US or Canada: check its digits.",
        ),
        Case(
            sending(communicationValueOfCustomer="+44 20"),
            sending(communicationValueOfCustomer="+44 20 7946 0958"),
            "“+44 20” is no phone number of its country: check its digits.",
        ),
        Case(
            sending(communicationValueOfCustomer="+33 9999 999 999 99"),
            sending(communicationValueOfCustomer="+33 1 42 68 53 00"),
            "“+33 9999 999 999 99” is no phone number of its country: check its digits.",
        ),
        Case(
            sending(communicationValueOfCustomer="+999 12345678"),
            sending(communicationValueOfCustomer="+52 55 5080 0000"),
            "“+999 12345678” is no phone number of its country: check its digits.",
        ),
        Case(
            sending(communicationValueOfCustomer="Ana"),
            sending(communicationValueOfCustomer="${phone}"),
            "“Ana” is not a phone number.",
        ),
        Case(
            mailing(communicationValueOfCustomer="ana@b"),
            mailing(communicationValueOfCustomer=""),
            "“ana@b” is not an email address.",
        ),
    ),
    "recipient-twice": (
        Case(
            mailing(listOfEmailsToBeCCed=["a@b.example"], listOfEmailsToBeBCCed=["A@b.example"]),
            mailing(
                listOfEmailsToBeCCed=["a@b.example", Number("5"), ""],
                listOfEmailsToBeBCCed=["", Number("5")],
            ),
            "“A@b.example” gets this email already.",
        ),
    ),
    "recipients-too-many": (
        Case(
            mailing(listOfEmailsToBeCCed=[f"a{n}@b.example" for n in range(100)]),
            mailing(listOfEmailsToBeCCed=[f"a{n}@b.example" for n in range(99)]),
            "101 recipients: mail servers take 100 at once.",
        ),
    ),
    "delay-negative": (
        Case(
            sending(delay=Number("-5")),
            sending(delay=Number("-0")),
            "A delay cannot be negative.",
        ),
    ),
    "delay-and-time": (
        Case(
            scheduled(delay=Number("5")),
            scheduled(delay=Number("0")),
            "There is a time and a delay: it may go out later than the time says.",
        ),
    ),
    "awaited-and-time": (
        Case(
            scheduled(sendSynchronously=True),
            sending(sendSynchronously=True),
            "“Wait until it is sent” has no use for a message that has a time.",
        ),
    ),
    "callback-out-of-reach": (
        Case(
            sending(callbackURL="https://192.168.1.5/a"),
            sending(callbackURL="https://hook.example/a"),
            "The service cannot reach the callback address: it is one of a private network.",
        ),
        Case(
            sending(callbackURL="https://me:secret@hook.example/a"),
            sending(callbackURL="https://172.15.0.1/a"),
            "The callback address holds a password that everybody here can see.",
        ),
        Case(
            sending(callbackURL="https://[::1/a"),
            sending(callbackURL=""),
            "The callback address cannot be read.",
        ),
    ),
    "button-without-text": (
        Case(
            notifying({}),
            notifying(_NAMED, Number("5")),
            "Button 1 has no text: write what is on it.",
        ),
        Case(
            notifying({"buttonDefaultText": " "}),
            notifying({"buttonTextTranslationKey": "open"}),
            "Button 1 has no text: write what is on it.",
        ),
    ),
    "buttons-main-twice": (
        Case(
            notifying(_MAIN, _MAIN),
            notifying(_MAIN, _NAMED),
            "Button 2 is a second main button: only one can be.",
        ),
    ),
    "notification-for-nobody": (
        Case(
            notifying(_NAMED, **_NOBODY),
            notifying(_NAMED, **{**_NOBODY, "threadOwnerNotifierPop": None}),
            "Nobody is notified, so nobody sees these buttons.",
        ),
    ),
    "mention-not-told": (
        Case(
            noting("Ask @Ana Gómez.", usersFollowing=[_ANA]),
            noting("Ask @Ana Gómez.", usersFollowing=[_ANA], usersToNotify=[_ANA]),
            "Ana Gómez is mentioned in this note, but not told of it.",
        ),
    ),
}
