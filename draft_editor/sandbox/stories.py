"""Drafts of an ordinary week in a service department; every name and number is invented."""

from __future__ import annotations

from typing import Final

from draft_editor.model.json_text import JsonObject, Number, dump, pretty
from draft_editor.sandbox.ids import hex_id, mixed_id
from draft_editor.sandbox.shapes import (
    ADVISOR,
    Setting,
    Story,
    attributes,
    draft,
    note_text,
    planned,
    sending,
    user,
)


def _maria(setting: Setting) -> str:
    body = draft(
        attributes(
            "Hi Maria, your Outback is ready for its 60,000 mile service. We can see you "
            "tomorrow at 9:00 and you are welcome to wait here, it takes about two hours. "
            "The photo shows the right front tire we talked about; the estimate is attached. "
            "Shall I book you in?",
            draftAttributes=planned(setting.at(1, 9)),
            attachments=[
                setting.attached("outback-right-front.png", "Right front tire.png"),
                setting.attached("estimate-48213.pdf", "Estimate 48213.pdf"),
            ],
            defaultReplyAction="REPLY",
        ),
        sending("+15125550142"),
        notificationAttributes={
            "internalSubscribersNotifierPop": True,
            "externalSubscribersNotifierPop": False,
            "threadOwnerNotifierPop": True,
            "sendPhoneNotification": False,
            "additionalNotifierNotificationDAUUIDs": [],
            "notificationButtons": [
                {
                    "buttonTextTranslationWidgetKey": "messaging",
                    "buttonTextTranslationKey": "open.conversation",
                    "buttonDefaultText": "Open conversation",
                    "buttonTheme": "PRIMARY",
                    "buttonActionEventData": {"action": "OPEN_THREAD"},
                    "isPrimaryButton": True,
                }
            ],
        },
        incomingMessageAttributes={
            "fromNumber": "+15125550199",
            "communicationUID": None,
            "forwardText": False,
            "forwardedEmailReference": None,
        },
        messageMetadata={"source": "service-reminder", "repairOrder": "RO-48213"},
        freeMarkerMetadata={},
    )
    return pretty(body)


def _maria_pickup(setting: Setting) -> str:
    text = "Your car is washed and parked in row C. The keys are at the cashier until 6 pm."
    return dump(draft(attributes(text), sending("+15125550142")))


def _jean_luc(setting: Setting) -> str:
    html = (
        "<html><body><p>Bonjour Monsieur Côté,</p>\n"
        "<p>Voici l’estimation pour votre <b>Subaru Outback 2021</b>&nbsp;: plaquettes et "
        "disques avant, <b>684,50 $</b> taxes comprises.</p>\n"
        "<ul><li>Pièces&nbsp;: 412,00 $</li><li>Main-d’œuvre&nbsp;: 183,35 $</li></ul>\n"
        "<p>Nous pouvons vous recevoir dès jeudi matin. Une voiture de courtoisie est "
        "réservée à votre nom.</p>\n<p>Bien à vous,<br>Dana Whitfield</p></body></html>"
    )
    message = attributes(
        html,
        "EMAIL",
        subject="Votre estimation — Subaru Outback",
        draftAttributes=planned(setting.moment(2, 8, 30).isoformat()),
        attachments=[setting.attached("estimation-48307.pdf", "Estimation 48307 – Côté.pdf")],
    )
    to = sending("jl.cote@example.com", addSignature=True, communicationLabel="Maison")
    return pretty(draft(message, to, messageMetadata={"language": "fr-CA"}))


def _failed(setting: Setting) -> str:
    message = attributes(
        "Good morning! Your Forester is due for an oil change. Reply YES and we will hold "
        "Tuesday 7:30 for you.",
        draftAttributes=planned(
            setting.at(-1, 7, 30), "FAILED", "MDL_EVENT_UNDER_TIME_LIMIT_REASON"
        ),
    )
    return pretty(draft(message, sending("+14035550188", queueIfOptedOut=True)))


def _note(setting: Setting) -> str:
    message = attributes(
        note_text(
            "Customer says the noise is back when turning left, only when cold.\n"
            "Marcus, please ride along before it goes on the lift. Yuki, hold the CV axle."
        ),
        "NONE",
        type="NOTE",
    )
    comment: JsonObject = {
        "usersToNotify": [user("Marcus Bell"), user("Yuki Tanabe")],
        "usersFollowing": [user("Marcus Bell")],
        "groupMembers": {"Drivability": [user("Marcus Bell"), user("Yuki Tanabe")]},
        "usersSubscribed": [user(ADVISOR)],
        "usersUnSubscribed": [],
    }
    return pretty(draft(message, internalCommentAttributes=comment))


def _freemarker(setting: Setting) -> str:
    body = draft(
        attributes(
            "Hello ${customerName}, your ${vehicle.year} ${vehicle.model} has "
            "<#if recalls?has_content>${recalls?size} open recall(s)<#else>no open recalls</#if>. "
            "Your advisor is ${advisor.firstName!'our team'}.",
            draftAttributes=planned(setting.at(3, 10)),
        ),
        sending("+15125550117"),
        freeMarkerMetadata={
            "customerName": "Tom",
            "vehicle": {"year": Number("2019"), "model": "CR-V"},
            "recalls": ["19V-500", "20V-314"],
            "advisor": {"firstName": "Dana"},
        },
    )
    return pretty(body | {"isFreeMarkerMessage": True})


def _emoji(setting: Setting) -> str:
    text = (
        "Your Civic is all done! 🎉🚗 Brakes ✅ Oil ✅ Tires 🛞 rotated. See you before 6 👋🏽 "
        "— the 👨‍👩‍👧 waiting room has fresh coffee ☕️"
    )
    return dump(draft(attributes(text), sending("+15125550133")))


def _omar(setting: Setting) -> str:
    html = (
        "<p>Dear Mr. Haddad,</p>\n<p>The three pilots of your fleet are booked for Friday. "
        "Please find the plan below.</p>\n<table><tr><th>Unit</th><th>Bay</th></tr>"
        "<tr><td>14</td><td>2</td></tr><tr><td>17</td><td>3</td></tr>"
        "<tr><td>21</td><td>5</td></tr></table>\n<p>Kind regards,<br>Dana</p>"
    )
    to = sending(
        "omar.haddad@example.com",
        addSignature=True,
        addFooter=True,
        listOfEmailsToBeCCed=["fleet@example.com", "Accounts Desk <accounts@example.com>"],
        listOfEmailsToBeBCCed=["service.manager@example.net"],
    )
    message = attributes(html, "EMAIL", subject="Fleet service on Friday: units 14, 17 and 21")
    return pretty(draft(message, to)).replace("\n", "\r\n")


def _grace(setting: Setting) -> str:
    message = attributes(
        "Hi Grace, this is Dana at the service desk. Your part has arrived; we have you down "
        "for the day after tomorrow at 2:15 pm. Reply C to confirm.",
        draftAttributes=planned(setting.at(2, 14, 15)),
    )
    return dump(draft(message, sending("+15125550176"))).replace('":', '": ').replace(',"', ', "')


def _payment(setting: Setting) -> str:
    text = (
        "Hi _customer_first_name, your _vehicle_year _vehicle_model is ready. The total is "
        "_total_amount; pay here before pick-up: _payurl Thank you, _dealer_name"
    )
    return pretty(draft(attributes(text), sending("+15125550164")))


def _curly(setting: Setting) -> str:
    text = (
        "We’ve found a small leak at the “rear main seal”. It isn’t urgent – but let’s look at "
        "it before your trip…"
    )
    return pretty(draft(attributes(text), sending("+15125550133")))


def _sofia_email(setting: Setting) -> str:
    message = attributes(
        "<p>Hello Sofia,</p><p>your pre-paid maintenance plan has two visits left.</p>",
        "EMAIL",
        subject="Two visits left on your plan",
        draftAttributes=planned(setting.at(4, 11)),
        attachments=[setting.attached("plan.pdf", "Plan.pdf")],
    )
    return pretty(draft(message, sending("sofia.marchetti@example.org", addSignature=True)))


def _sofia_text(setting: Setting) -> str:
    epoch = str(int(setting.moment(1, 15).timestamp() * 1000))
    text = "Sofia, your Accord is on the lift now. I will send photos within the hour. Dana"
    message = attributes(text, draftAttributes=planned(epoch))
    return dump(draft(message, sending("+15125550158")))


STORIES: Final = (
    Story("maria text", "maria", mixed_id("maria text"), _maria),
    Story("maria pick-up", "maria", mixed_id("maria pick-up"), _maria_pickup),
    Story("jean-luc email", "jean-luc", hex_id("jean-luc email"), _jean_luc),
    Story("failed text", "unnamed", mixed_id("failed text"), _failed),
    Story("note", "henry", "note-for-colleagues", _note),
    Story("freemarker text", "tom", mixed_id("freemarker text"), _freemarker),
    Story("emoji text", "priya", hex_id("emoji text"), _emoji),
    Story("curly text", "priya", mixed_id("curly text"), _curly),
    Story("omar email", "omar", mixed_id("omar email"), _omar),
    Story("grace text", "grace", mixed_id("grace text"), _grace),
    Story("payment text", "walt", hex_id("payment text"), _payment),
    Story("webhook email", "sofia", mixed_id("webhook email"), _sofia_email),
    Story("webhook text", "sofia", mixed_id("webhook text"), _sofia_text),
)
