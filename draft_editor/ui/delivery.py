"""What the recipient gets, put together from the draft: words only, nothing is fetched.

What the service adds (sender, signature, footers, contact card) is not in the draft. It stands
here as an example of ours, and whoever shows it says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from draft_editor.draft.path import Path
from draft_editor.draft.tree import Value, value_at
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.model.note import read_note
from draft_editor.model.people import people_of
from draft_editor.model.phone_number import phone_text
from draft_editor.rules import placeholders, text_range
from draft_editor.rules.finding import Finding
from draft_editor.rules.mentions import SIGN, Names
from draft_editor.ui.amount import amount
from draft_editor.ui.fields.text_count import range_words
from draft_editor.ui.filling import Filled, filled
from draft_editor.ui.holes import in_brackets
from draft_editor.ui.moments import Clocks
from draft_editor.ui.say import labelled, say, tr
from draft_editor.ui.summary import Summary, goes_out_words, lead_words, summary

if TYPE_CHECKING:
    from draft_editor.ui.mail.shown_mail import ShownMail

_LONGEST: Final = 1_600
"""Characters of the message that are shown; the panel is no place to read a book."""
_LONGEST_SOURCE: Final = 12_000
_LONGEST_MAIL: Final = 48_000
"""Most of the source of an email may be its style sheets."""
_SENDING: Final = "messageSendingAttributes"
_MESSAGE: Final = "messageAttributes"
_COMMENT: Final = "internalCommentAttributes"
_CONCERNS: Final = 4
ABOUT_ARRIVAL: Final = frozenset(
    {
        "attachment-forgotten",
        "attachment-not-uploaded",
        "attachment-program",
        "attachments-too-large",
        "attachments-too-many",
        "awaited-and-time",
        "body-empty",
        "body-only-placeholder",
        "body-too-long",
        "body-too-long-when-sent",
        "closed-overridden",
        "dealer-closed",
        "dealer-holiday",
        "delay-and-time",
        "email-address",
        "email-only-field",
        "holiday-overridden",
        "mention-not-told",
        "notification-for-nobody",
        "opt-out-contradiction",
        "opt-out-overridden",
        "opt-out-said-twice",
        "placeholder-raw",
        "placeholder-unclosed",
        "quiet-hours",
        "recipient-invalid",
        "recipient-twice",
        "recipients-too-many",
        "schedule-far",
        "schedule-imminent",
        "schedule-missing",
        "schedule-near",
        "schedule-past",
        "schedule-unreadable",
        "subject-missing",
        "subscription-contradiction",
        "tag-nearly",
        "template-broken",
        "text-with-tags",
        "variable-missing",
        "wrong-channel",
    }
)
"""Rules about whether, when and how it arrives; the others are about how it is written."""


class Added(NamedTuple):
    """A piece that the service adds, with an example of what it may say."""

    name: str
    text: str


class Attached(NamedTuple):
    """A file by its name and size, and its row in the draft."""

    name: str
    size: str
    row: Json

    @property
    def is_picture(self) -> bool:
        """Whether it says that it is one."""
        kind = self.row.get("mimeType") if isinstance(self.row, dict) else None
        return isinstance(kind, str) and kind.startswith("image/")


class Delivery(NamedTuple):
    """One message as it arrives. `kind` is text, email, call or note; empty texts say nothing.

    `heads` and `facts` are names with their words: those at the top of an email, and those that
    the recipient does not see. `html` is the text as a mail program shows it, empty where it has
    no tags. `remarks` say what of the text cannot be shown here. `holes` are
    the labels of the signs in subject and text (`ui.holes`); `plain` is the body with numbers as
    plain digits where that fills holes, else empty.
    """

    kind: str
    title: str
    when: str
    soon: str
    sender: str
    heads: tuple[tuple[str, str], ...]
    subject: str
    text: str
    html: str
    remarks: tuple[str, ...]
    holes: tuple[str, ...]
    plain: str
    added: tuple[Added, ...]
    files: tuple[Attached, ...]
    has_card: bool
    told: str
    facts: tuple[tuple[str, str], ...]
    concerns: tuple[str, ...]


def delivery(
    tree: JsonObject,
    clocks: Clocks,
    findings: Iterable[Finding],
    mail_of: Callable[[str], ShownMail],
) -> Delivery:
    """What the recipient of this draft gets, seen from now; `mail_of` reads HTML."""
    found = summary(tree, clocks)
    is_note = found.kind == "note"
    when, soon = _when(found, clocks)
    body, html = _text(tree, found.kind, mail_of)
    is_template, values = _at(tree, "isFreeMarkerMessage"), _at(tree, "freeMarkerMetadata")
    words = _string(tree, _MESSAGE, "subject")[:_LONGEST] if found.kind == "email" else ""
    subject = filled(words, is_template, values, len(body.holes))
    return Delivery(
        kind=found.kind,
        title=tr("Colleagues read") if is_note else tr("The customer gets"),
        when=when,
        soon=soon,
        sender=_sender(tree, found.kind),
        heads=_heads(tree) if found.kind == "email" else (),
        subject=subject.text,
        text=body.text,
        html=html,
        remarks=tuple(dict.fromkeys((*body.remarks, *subject.remarks))),
        holes=(*body.holes, *subject.holes),
        plain=body.plain,
        added=() if is_note else tuple(_added(tree)),
        files=tuple(_files(tree)),
        has_card=not is_note and _at(tree, _SENDING, "sendVCard") is True,
        told=_told(tree, body.text) if is_note else "",
        facts=() if is_note else tuple(_facts(tree, found.kind)),
        concerns=_concerns(findings),
    )


def as_text(found: Delivery) -> str:
    """All that is seen in lines, in its order, for the clipboard and for screen readers."""
    simulated = tr("(simulated)")
    sender = labelled(tr("From"), found.sender)
    lines = [f"{found.title} — {found.when}"]
    lines += [found.soon] if found.soon else []
    lines.append(sender if found.kind == "note" else f"{sender} {simulated}")
    lines += [labelled(name, words) for name, words in found.heads]
    if found.subject:
        lines.append(labelled(tr("Subject"), in_brackets(found.subject, found.holes)))
    lines += ["", in_brackets(found.text, found.holes) or tr("(no words yet)")]
    lines += [f"[{labelled(each.name, each.text)} {simulated}]" for each in found.added]
    lines += [f"[{remark}]" for remark in found.remarks]
    lines += [f"[{each.name} {each.size}]".replace(" ]", "]") for each in found.files]
    if found.has_card:
        lines.append(f"[{tr('Contact card')} {simulated}]")
    lines += ["", found.told] if found.told else []
    if found.facts:
        lines += ["", *(labelled(name, words) for name, words in found.facts)]
    lines += ["", *(f"⚠ {each}" for each in found.concerns)] if found.concerns else []
    return "\n".join(lines)


def _when(found: Summary, clocks: Clocks) -> tuple[str, str]:
    main, rest = goes_out_words(found, clocks)
    if found.moment is None:
        return main, ""
    if timedelta() <= found.moment - clocks.now() < timedelta(minutes=1):
        return tr("Now"), main
    if found.moment < clocks.now():
        return f"{lead_words(found, clocks)} {main}", rest
    return main, rest


def _sender(tree: JsonObject, kind: str) -> str:
    name = _string(tree, "editor", "name")
    match kind:
        case "note":
            return name or tr("you")
        case "email":
            place = tr("the dealership")
            return f"{name}, {place}" if name else place
        case _:
            return tr("the dealership’s number")


def _heads(tree: JsonObject) -> tuple[tuple[str, str], ...]:
    copies = _strings(tree, _SENDING, "listOfEmailsToBeCCed")
    heads = [(tr("To"), _to(tree))]
    if copies:
        heads.append((tr("Cc"), ", ".join(copies)))
    return tuple(heads)


def _to(tree: JsonObject) -> str:
    value = _string(tree, _SENDING, "communicationValueOfCustomer")
    return phone_text(value) if value else tr("the service decides")


def _text(tree: JsonObject, kind: str, mail_of: Callable[[str], ShownMail]) -> tuple[Filled, str]:
    """The text as it is read, with what cannot be shown of it; and its HTML."""
    body = _string(tree, _MESSAGE, "body")
    if kind == "note":
        note = read_note(body)
        found = Filled(body if note is None else note.text)
    else:
        is_template, values = _at(tree, "isFreeMarkerMessage"), _at(tree, "freeMarkerMetadata")
        longest = _LONGEST_MAIL if kind == "email" else _LONGEST_SOURCE
        found = filled(body[:longest], is_template, values)
        if kind == "email" and "<" in found.text:
            mail = mail_of(found.text)
            is_cut = mail.is_cut or len(body) > longest
            html = mail.html if mail.plain.strip() else ""
            return _as_far(found._replace(text=mail.plain), is_cut=is_cut), html
    is_cut = len(found.text) > _LONGEST or len(body) > _LONGEST_SOURCE
    return _as_far(found._replace(text=found.text[:_LONGEST]), is_cut=is_cut), ""


def _as_far(found: Filled, *, is_cut: bool) -> Filled:
    """Say of a text whose end is missing that it is."""
    text = found.text.strip()
    if not is_cut:
        return found._replace(text=text)
    remarks = (*found.remarks, tr("The rest is not shown here."))
    return found._replace(text=f"{text} …", remarks=remarks, plain="")


def _added(tree: JsonObject) -> Iterable[Added]:
    for key, name, example in (
        ("addSignature", tr("Signature"), _string(tree, "editor", "name") or tr("Your name")),
        ("addFooter", tr("General footer"), tr("The dealership’s address and hours")),
        ("addTCPAFooter", tr("Opt-out footer"), tr("Reply STOP to opt out")),
    ):
        if _at(tree, _SENDING, key) is True:
            yield Added(name, example)


def _files(tree: JsonObject) -> Iterable[Attached]:
    for row in _items(tree, _MESSAGE, "attachments"):
        if isinstance(row, dict):
            name = row.get("originalFileName") or row.get("fileURL") or tr("file")
            size = row.get("docSize")
            is_number = isinstance(size, str) and size.isascii() and size.isdigit()
            yield Attached(str(name), amount(int(str(size)[:15])) if is_number else "", row)


def _told(tree: JsonObject, text: str) -> str:
    """Who is mentioned, and who hears of it."""
    people = people_of(tree) if SIGN in text else ()
    mentioned = dict.fromkeys(each.people[0].name for each in Names(people).mentions(text))
    said = [labelled(tr("Mentioned"), ", ".join(mentioned))] if mentioned else []
    names = [
        name
        for person in _items(tree, _COMMENT, "usersToNotify")
        if isinstance(person, dict) and isinstance(name := person.get("name"), str) and name
    ]
    told = labelled(tr("Told"), ", ".join(names)) if names else tr("Nobody is told.")
    return "\n".join([*said, told])


def _facts(tree: JsonObject, kind: str) -> Iterable[tuple[str, str]]:
    added, not_added = tr("will be added"), tr("not added")
    if kind != "email":
        yield tr("To"), _to(tree)
    if kind == "text":
        yield tr("Parts"), _parts(tree)
    hidden = _strings(tree, _SENDING, "listOfEmailsToBeBCCed")
    if kind == "email" and hidden:
        yield tr("Bcc, unseen"), ", ".join(hidden)
    for key, name, yes, no in (
        ("addSignature", tr("Signature"), added, not_added),
        ("addFooter", tr("General footer"), added, not_added),
        ("addTCPAFooter", tr("Opt-out footer"), added, not_added),
        ("sendVCard", tr("Contact card"), tr("sent along"), tr("not sent")),
        (
            "overrideHoursOfOperations",
            tr("Outside opening hours"),
            tr("sent anyway"),
            tr("not sent"),
        ),
    ):
        match _at(tree, _SENDING, key):
            case True:
                yield name, yes
            case False:
                yield name, no
            case _:
                yield name, tr("the service decides")
    if _at(tree, _SENDING, "overrideOptoutRules") is True:
        yield tr("If opted out"), tr("sent anyway")
    elif _at(tree, _SENDING, "queueIfOptedOut") is True:
        yield tr("If opted out"), tr("waits")


def _parts(tree: JsonObject) -> str:
    """Parts when it is sent; those of a longer text are not sent at all."""
    body = _string(tree, _MESSAGE, "body")
    is_filled_in = _at(tree, "isFreeMarkerMessage") is not False
    spans = placeholders.find(body) if is_filled_in and len(body) <= _LONGEST_SOURCE else ()
    if not body or (len(body) > _LONGEST and not spans):
        return "—"
    switches = {cause: value_at(tree, path) for cause, path in text_range.SWITCHES.items()}
    values = _at(tree, "freeMarkerMetadata")
    return range_words(text_range.parts_range(body, spans, switches, values))


def _concerns(findings: Iterable[Finding]) -> tuple[str, ...]:
    about = [say(each.said) for each in findings if each.rule in ABOUT_ARRIVAL]
    shown = list(dict.fromkeys(about))
    if len(shown) > _CONCERNS:
        more = tr("and {count} more").format(count=len(shown) - _CONCERNS)
        shown = [*shown[:_CONCERNS], more]
    return tuple(shown)


def _at(tree: JsonObject, *steps: str) -> Value:
    return value_at(tree, Path(steps))


def _string(tree: JsonObject, *steps: str) -> str:
    value = _at(tree, *steps)
    return value if isinstance(value, str) else ""


def _items(tree: JsonObject, *steps: str) -> list[Json]:
    value = _at(tree, *steps)
    return value if isinstance(value, list) else []


def _strings(tree: JsonObject, *steps: str) -> list[str]:
    return [each for each in _items(tree, *steps) if isinstance(each, str) and each]
