"""A draft in few words: whom it is for, when it goes out, how it begins."""

from __future__ import annotations

from datetime import datetime
from typing import Final, NamedTuple

from draft_editor.draft.kind import is_note
from draft_editor.draft.path import Path
from draft_editor.draft.places import (
    BODY,
    DRAFT_ATTRIBUTES,
    PROTOCOL,
    RECIPIENT,
    SCHEDULED_ON,
    SUBJECT,
    TO_NOTIFY,
)
from draft_editor.draft.tree import ABSENT, items_at, text_at, value_at
from draft_editor.model.json_text import Json
from draft_editor.model.note import read_note
from draft_editor.model.phone_number import phone_text
from draft_editor.model.timestamp import read_timestamp
from draft_editor.ui.moments import Clocks, day_text, dealer_text, distance_text, time_text
from draft_editor.ui.say import tr

_NAME: Final = Path.of("name")
_PREVIEW: Final = 160

_KINDS: Final = {"TEXT": "text", "EMAIL": "email", "VOICE_CALL": "call"}


class Summary(NamedTuple):
    """One draft for a list or a headline; `kind` is text, email, call or note."""

    kind: str
    who: str
    preview: str
    status: str
    failure: str
    moment: datetime | None

    @property
    def is_failed(self) -> bool:
        """Whether it did not go out the last time."""
        return bool(self.failure) or "FAIL" in self.status.upper()

    @property
    def is_scheduled(self) -> bool:
        """Whether a time is set."""
        return self.moment is not None

    def title(self) -> str:
        """“Text to Maria Lopez”."""
        match self.kind:
            case "text":
                return tr("Text to {who}").format(who=self.who)
            case "email":
                return tr("Email to {who}").format(who=self.who)
            case "call":
                return tr("Call to {who}").format(who=self.who)
            case _:
                return tr("Note for {who}").format(who=self.who) if self.who else tr("Note")


def summary(tree: Json, clocks: Clocks, customer_name: str = "") -> Summary:
    """The summary of a body; whatever it holds, something is said."""
    protocol = text_at(tree, PROTOCOL)
    kind = "note" if is_note(tree) else _KINDS.get(protocol, "text")
    stored = value_at(tree, SCHEDULED_ON)
    stamp = None if stored is ABSENT else read_timestamp(stored)
    return Summary(
        kind,
        _who(tree, kind, customer_name),
        _preview(tree, kind),
        text_at(tree, DRAFT_ATTRIBUTES / "draftStatus"),
        text_at(tree, DRAFT_ATTRIBUTES / "draftFailureReason"),
        None if stamp is None else stamp.instant(clocks.dealer),
    )


def goes_out_words(found: Summary, clocks: Clocks) -> tuple[str, str]:
    """“Tue 24 Nov, 9:00 AM Central”, and what follows it: on my clock, and how soon."""
    if found.moment is None:
        return tr("Not scheduled"), ""
    dealer = found.moment.astimezone(clocks.dealer)
    rest = [distance_text(found.moment, clocks.now())]
    here = found.moment.astimezone(clocks.here)
    if here.utcoffset() != dealer.utcoffset():
        rest.insert(0, tr("{time} here").format(time=time_text(here)))
    return dealer_text(found.moment, clocks), " · ".join(rest)


def lead_words(found: Summary, clocks: Clocks) -> str:
    """What leads in the time: “Goes out”, or “Was due” once it is past; nothing without one."""
    if found.moment is None:
        return ""
    return tr("Was due") if found.moment < clocks.now() else tr("Goes out")


def short_time(found: Summary, clocks: Clocks) -> str:
    """The time for a narrow column: of day when it is near, else the day as well."""
    if found.moment is None:
        return ""
    dealer = found.moment.astimezone(clocks.dealer)
    days = (dealer.date() - clocks.now().astimezone(clocks.dealer).date()).days
    if days in {0, 1}:
        return time_text(dealer)
    return day_text(dealer, clocks.now())


def _who(tree: Json, kind: str, customer_name: str) -> str:
    if kind == "note":
        names = [text_at(person, _NAME) for person in items_at(tree, TO_NOTIFY)]
        return ", ".join(name for name in names if name) or customer_name
    return customer_name or phone_text(text_at(tree, RECIPIENT)) or tr("a customer")


def _preview(tree: Json, kind: str) -> str:
    body = text_at(tree, BODY)[: 20 * _PREVIEW]
    subject = text_at(tree, SUBJECT)
    if kind == "note":
        note = read_note(text_at(tree, BODY))
        body = note.text if note is not None else body
    if kind == "email" and subject:
        return subject[:_PREVIEW]
    return " ".join(body[:_PREVIEW].split())
