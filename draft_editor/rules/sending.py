"""Rules about how a message is sent: opt-out, copies, callback."""

from __future__ import annotations

from typing import Final

from draft_editor.draft.change import Remove, Set
from draft_editor.draft.path import Path
from draft_editor.draft.places import COPIES, HIDDEN_COPIES, SENDING, SUBJECT
from draft_editor.model.words import words
from draft_editor.rules import email_address
from draft_editor.rules.address_list import read_addresses
from draft_editor.rules.finding import Fix
from draft_editor.rules.rule import Mark, Marks, Reading, Rule, is_blank

OVERRIDE_OPT_OUT: Final = SENDING / "overrideOptoutRules"
QUEUE_IF_OPTED_OUT: Final = SENDING / "queueIfOptedOut"
CALLBACK: Final = SENDING / "callbackURL"

_KEEPING_OPT_OUT: Final = Fix(words("Respect the opt-out"), (Set(OVERRIDE_OPT_OUT, False, True),))


def keeps_opt_out(reading: Reading) -> Marks:
    """Nobody who opted out is written to without being asked about twice."""
    if reading.is_on(OVERRIDE_OPT_OUT):
        said = words("It goes out even if the customer opted out. You will be asked again.")
        yield Mark(OVERRIDE_OPT_OUT, said, _KEEPING_OPT_OUT)


def agrees_on_opt_out(reading: Reading) -> Marks:
    """A message cannot both pass over an opt-out and wait for its end."""
    if reading.is_on(OVERRIDE_OPT_OUT) and reading.is_on(QUEUE_IF_OPTED_OUT):
        yield Mark(
            QUEUE_IF_OPTED_OUT,
            words(
                "Send although the customer opted out, and wait if the customer opted out: "
                "only one of the two can hold."
            ),
            _KEEPING_OPT_OUT,
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
            if isinstance(address, str) and (said := email_address.complaint(address)) is not None:
                yield Mark(path / index, said, _alone(path / index, address))


def callback_is_private(reading: Reading) -> Marks:
    """The callback address is an https one: what goes there is about a customer."""
    address = reading.text(CALLBACK)
    if not is_blank(address) and not address.lower().startswith("https://"):
        yield Mark(
            CALLBACK,
            words("The callback address is not a secure one: it does not begin with https://."),
        )


RULES: Final = (
    Rule("opt-out-overridden", "contract, section 1", keeps_opt_out),
    Rule("opt-out-contradiction", "contract, section 1", agrees_on_opt_out),
    Rule("email-only-field", "contract, section 1", has_no_email_fields),
    Rule("email-address", email_address.SOURCE, addresses_are_valid),
    Rule("callback-not-https", "RFC 9110, section 4.2.2", callback_is_private),
)


def _alone(path: Path, address: str) -> Fix | None:
    """Of `Sam Doe <sam@dealer.example>` the address, where it is one; of nothing, nothing."""
    if is_blank(address):
        return Fix(words("Take it out"), (Remove(path, address),))
    read = read_addresses(address).addresses
    if len(read) != 1 or read[0] == address or email_address.complaint(read[0]) is not None:
        return None
    return Fix(words("Keep the address alone"), (Set(path, read[0], address),))
