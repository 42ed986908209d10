"""Rules about how a message is sent: opt-out, copies, callback."""

from __future__ import annotations

import re
from typing import Final

from draft_editor.model.words import Words, words
from draft_editor.rules.limits import ADDRESS_LOCAL_OCTETS, ADDRESS_OCTETS
from draft_editor.rules.rule import (
    SENDING,
    SUBJECT,
    Mark,
    Marks,
    Reading,
    Rule,
    is_blank,
    shown,
)

OVERRIDE_OPT_OUT: Final = SENDING / "overrideOptoutRules"
QUEUE_IF_OPTED_OUT: Final = SENDING / "queueIfOptedOut"
COPIES: Final = SENDING / "listOfEmailsToBeCCed"
HIDDEN_COPIES: Final = SENDING / "listOfEmailsToBeBCCed"
CALLBACK: Final = SENDING / "callbackURL"


def keeps_opt_out(reading: Reading) -> Marks:
    """Nobody who opted out is written to without being asked about twice."""
    if reading.is_on(OVERRIDE_OPT_OUT):
        yield Mark(OVERRIDE_OPT_OUT, words("The opt-out override is on. You will be asked again."))


def agrees_on_opt_out(reading: Reading) -> Marks:
    """A message cannot both pass over an opt-out and wait for its end."""
    if reading.is_on(OVERRIDE_OPT_OUT) and reading.is_on(QUEUE_IF_OPTED_OUT):
        yield Mark(
            QUEUE_IF_OPTED_OUT,
            words(
                "Send although the customer opted out, and wait if the customer opted out: "
                "only one of the two can hold."
            ),
        )


def has_no_email_fields(reading: Reading) -> Marks:
    """A text has neither subject nor copies; what stands there is kept."""
    if reading.protocol != "TEXT":
        return
    if not is_blank(reading.at(SUBJECT)):
        yield Mark(SUBJECT, words("A text has no subject. Kept, and sent as it is."))
    for path in (COPIES, HIDDEN_COPIES):
        if reading.items(path):
            yield Mark(path, words("A text has no copies. Kept, and sent as it is."))


def addresses_are_valid(reading: Reading) -> Marks:
    """Each address of a copy can be one: local@domain, within the lengths of email."""
    for path in (COPIES, HIDDEN_COPIES):
        for index, address in enumerate(reading.items(path)):
            if isinstance(address, str) and (said := _complaint(address)) is not None:
                yield Mark(path / index, said)


def callback_is_private(reading: Reading) -> Marks:
    """The callback address is an https one: what goes there is about a customer."""
    address = reading.text(CALLBACK)
    if not is_blank(address) and not address.lower().startswith("https://"):
        yield Mark(CALLBACK, words("The callback address does not begin with https://."))


RULES: Final = (
    Rule("opt-out-overridden", "contract, section 1", keeps_opt_out),
    Rule("opt-out-contradiction", "contract, section 1", agrees_on_opt_out),
    Rule("email-only-field", "contract, section 1", has_no_email_fields),
    Rule("email-address", "RFC 5321, sections 4.1.2 and 4.5.3.1", addresses_are_valid),
    Rule("callback-not-https", "RFC 9110, section 4.2.2", callback_is_private),
)

_ATOM = r"[^\s@<>(),;:\\\"\[\].]+"
_LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
_ADDRESS = re.compile(rf"({_ATOM}(?:\.{_ATOM})*)@({_LABEL}(?:\.{_LABEL})+)")


def _complaint(address: str) -> Words | None:
    if is_blank(address):
        return words("This address is empty.")
    if "${" in address:
        return None  # filled in later
    is_too_long = _octets(address) > ADDRESS_OCTETS.value
    match = None if is_too_long else _ADDRESS.fullmatch(address)
    if is_too_long or (match is not None and _octets(match[1]) > ADDRESS_LOCAL_OCTETS.value):
        return words("“{address}” is too long for an address.", address=shown(address))
    if match is None:
        return words("“{address}” is not an email address.", address=shown(address))
    return None


def _octets(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
