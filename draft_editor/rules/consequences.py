"""Rules about settings that do not go together, or that reach further than they look."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from draft_editor.draft.change import Set
from draft_editor.draft.path import Path
from draft_editor.draft.places import SCHEDULED_ON, SENDING
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import Json, Number
from draft_editor.model.words import words
from draft_editor.rules.finding import Fix
from draft_editor.rules.rule import Mark, Marks, Reading, Rule, is_blank
from draft_editor.rules.sending import CALLBACK

NOTIFICATIONS: Final = Path.of("notificationAttributes")
BUTTONS: Final = NOTIFICATIONS / "notificationButtons"
ALSO_TOLD: Final = NOTIFICATIONS / "additionalNotifierNotificationDAUUIDs"
DELAY: Final = SENDING / "delay"
AT_ONCE: Final = SENDING / "sendSynchronously"

_POPS: Final = tuple(
    NOTIFICATIONS / key
    for key in (
        "internalSubscribersNotifierPop",
        "externalSubscribersNotifierPop",
        "threadOwnerNotifierPop",
        "sendPhoneNotification",
    )
)
_INSIDE: Final = re.compile(r"[^.:]+|.*\.(?:home|internal|intranet|lan|local|localdomain)")
"""Names that only a network of one's own knows: a single word, or an ending of such networks."""
_BLANK: Final = re.compile(r"\s")
_NUMERIC: Final = re.compile(r"[0-9.]+|.*:.*")


def is_not_negative(reading: Reading) -> Marks:
    """A delay is not negative."""
    delay = reading.at(DELAY)
    if isinstance(delay, Number) and delay.text.startswith("-") and delay.text.strip("-0.") != "":
        yield Mark(DELAY, words("A delay cannot be negative."))


def waits_in_one_way(reading: Reading) -> Marks:
    """A message waits for its time or for a delay, not for both."""
    delay = reading.at(DELAY)
    has_delay = isinstance(delay, Number) and delay.text.strip("-0.") != ""
    if has_delay and not is_blank(reading.at(SCHEDULED_ON)):
        yield Mark(
            DELAY, words("There is a time and a delay: it may go out later than the time says.")
        )


def is_not_awaited(reading: Reading) -> Marks:
    """Nobody waits at the line for a message that goes out another day."""
    if reading.is_on(AT_ONCE) and not is_blank(reading.at(SCHEDULED_ON)):
        said = words("“Wait until it is sent” has no use for a message that has a time.")
        yield Mark(AT_ONCE, said, Fix(words("Do not wait"), (Set(AT_ONCE, False, True),)))


def calls_back_from_outside(reading: Reading) -> Marks:
    """The callback address can be reached by the service, and holds no password."""
    address = reading.text(CALLBACK)
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        has_password = parts.password is not None
    except ValueError:
        host, has_password = "", False
    is_https = address.lower().startswith("https://")  # of any other another rule tells
    if is_https and (not host or _BLANK.search(address.strip())):
        yield Mark(CALLBACK, words("The callback address cannot be read."))
        return
    if has_password:
        yield Mark(
            CALLBACK, words("The callback address holds a password that everybody here can see.")
        )
    if host and _is_inside(host):
        yield Mark(
            CALLBACK,
            words("The service cannot reach the callback address: it is one of a private network."),
        )


def buttons_can_be_read(reading: Reading) -> Marks:
    """Each button of a notification has a word on it."""
    for index, button in enumerate(reading.items(BUTTONS)):
        if isinstance(button, dict) and not _has_words(button):
            said = words("Button {number} has no text: write what is on it.", number=index + 1)
            yield Mark(BUTTONS / index, said)


def has_one_main_button(reading: Reading) -> Marks:
    """A notification has one main button at the most."""
    main = [
        index
        for index, button in enumerate(reading.items(BUTTONS))
        if isinstance(button, dict) and button.get("isPrimaryButton") is True
    ]
    for index in main[1:]:
        path = BUTTONS / index / "isPrimaryButton"
        yield Mark(
            BUTTONS / index,
            words("Button {number} is a second main button: only one can be.", number=index + 1),
            Fix(words("Make it an ordinary button"), (Set(path, False, True),)),
        )


def somebody_is_notified(reading: Reading) -> Marks:
    """Buttons of a notification are there for somebody."""
    is_for_nobody = all(reading.at(path) is False for path in _POPS)
    if is_for_nobody and reading.items(BUTTONS) and not reading.items(ALSO_TOLD):
        yield Mark(BUTTONS, words("Nobody is notified, so nobody sees these buttons."))


RULES: Final = (
    Rule("delay-negative", "contract, section 7: delay", is_not_negative),
    Rule("delay-and-time", "contract, sections 1 and 7", waits_in_one_way),
    Rule("awaited-and-time", "contract, section 1: sendSynchronously", is_not_awaited),
    Rule("callback-out-of-reach", "RFC 1918; RFC 9110, section 4.2.4", calls_back_from_outside),
    Rule("button-without-text", "contract, section 1: notificationButtons", buttons_can_be_read),
    Rule("buttons-main-twice", "contract, section 1: isPrimaryButton", has_one_main_button),
    Rule("notification-for-nobody", "contract, section 1", somebody_is_notified),
)


def _has_words(button: dict[str, Json]) -> bool:
    return any(
        not is_blank(button.get(key, ABSENT))
        for key in ("buttonDefaultText", "buttonTextTranslationKey")
    )


def _is_inside(host: str) -> bool:
    """Whether a host lies inside a network, as far as its name or its number tells."""
    if _NUMERIC.fullmatch(host) is None:
        return _INSIDE.fullmatch(host) is not None
    try:
        return not ip_address(host).is_global
    except ValueError:
        return True  # “127.1”: a short way to write a number, which nobody uses outside
