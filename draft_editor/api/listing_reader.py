"""Reads the answer to a list request, whose form is not published (contract, section 2).

Two vocabularies are known: the names of an edit body and those of the vendor's webhooks. The
list of messages is looked for; whatever else the answer holds does not disturb.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from draft_editor.api.list_request import MOST_DRAFTS
from draft_editor.api.plain_text import one_line
from draft_editor.api.remarks import has_verdict
from draft_editor.api.reply import WEB_PAGE, of_failure, read_answer, said_no
from draft_editor.api.webhook_names import as_edit_body, is_webhook_draft, is_webhook_message
from draft_editor.model.json_members import list_items, object_members, without_members
from draft_editor.model.json_text import BadJson, Json, JsonObject, dump, kind_name, parse
from draft_editor.model.listing import Listed, Listing, Unread
from draft_editor.model.locator import BadId, Locator, Thread
from draft_editor.model.outcome import Answer
from draft_editor.model.words import Words, words

_MESSAGE_IDS: Final = ("messageUUID", "messageUuid", "uuid")
_CUSTOMER_IDS: Final = ("customerUUID", "customerUuid")
_NAMED: Final = frozenset({*_MESSAGE_IDS, *_CUSTOMER_IDS, "customerName"})

ENVELOPE: Final = _NAMED | {
    "createdOn",
    "dealerDepartmentUuid",
    "dealerUUID",
    "dealerUuid",
    "departmentUUID",
    "departmentUuid",
    "lastModifiedOn",
    "messageId",
    "receivedOn",
    "requestUUID",
    "sentOn",
    "threadUUID",
    "threadUuid",
    "updatedOn",
    "userUUID",
    "userUuid",
    "version",
}
"""Members around an edit body in a list: they say where it lies, and are not sent back."""

_LIST_NAMES: Final = frozenset(
    {"messages", "messageList", "drafts", "draftList", "customerMessages", "data"}
)


def read_list_reply(
    thread: Thread,
    http_status: int,
    headers: Mapping[str, str],
    body: bytes,
    seconds: float,
    now: datetime | None = None,
    message: str = "",
) -> Listing | Unread:
    """The drafts in an answer, or why there are none to be had; never raises.

    With a `message`, entries that clearly are another one's are passed over.
    """
    reading = read_answer(http_status, headers, body, seconds, now)
    answer = reading.answer
    if not 200 <= http_status < 300:
        return Unread(thread, of_failure(reading, headers).why, answer, seconds)
    if reading.is_page:
        return Unread(thread, WEB_PAGE, answer, seconds)
    if reading.flaw is not None:
        return Unread(thread, reading.flaw, answer, seconds)
    if isinstance(reading.content, dict) and reading.content.get("status") == "FAILURE":
        return Unread(thread, said_no(answer), answer, seconds)
    return _listing(thread, body.decode("utf-8-sig"), reading.content, answer, message)


def read_listing(thread: Thread, text: str, answer: Answer) -> Listing | Unread:
    """The drafts in a JSON text.

    A draft in edit names keeps its own source text as body, without `ENVELOPE`; one in
    webhook names is translated. Messages that are no drafts are left out; an entry that
    cannot be taken leaves a sentence in `skipped`.
    """
    try:
        content = parse(text)
    except BadJson as error:
        return Unread(thread, error.said, answer, answer.seconds)
    return _listing(thread, text, content, answer)


def _listing(
    thread: Thread, text: str, content: Json, answer: Answer, message: str = ""
) -> Listing | Unread:
    sources = _sources(text, content)
    if sources is None:
        why = (
            said_no(answer)
            if isinstance(content, dict) and has_verdict(content)
            else words("The answer has no list of messages that the editor can find.")
        )
        return Unread(thread, why, answer, answer.seconds)
    drafts: dict[str, Listed] = {}
    skipped: list[Words] = []
    for place, source in enumerate(sources, start=1):
        if message and message not in source and "\\" not in source:
            continue
        found = _entry(thread, source, place)
        if isinstance(found, Listed):
            drafts.setdefault(found.locator.message, found)
        elif found is not None:
            skipped.append(found)
    return Listing(
        thread,
        tuple(drafts.values()),
        tuple(skipped),
        may_have_more=(len(sources) if message else len(drafts)) >= MOST_DRAFTS,
        answer=answer,
    )


def _sources(text: str, content: Json) -> list[str] | None:
    """The source text of every entry; None when there is no list of messages.

    The lists that hold something like a message are taken, at the top or one object deeper;
    failing these, a list that has one of the usual names.
    """
    if isinstance(content, list):
        return _items(text, 0)
    if not isinstance(content, dict):
        return None
    found = list(_lists(text, 0, content, may_go_deeper=True))
    chosen = [start for _, start, items in found if any(map(_is_message, items))]
    if not chosen:
        chosen = [start for name, start, _ in found if name in _LIST_NAMES]
    if chosen:
        return [source for start in chosen for source in _items(text, start)]
    has_empty = any(name in content and content[name] is None for name in _LIST_NAMES)
    return [] if has_empty else None


def _lists(
    text: str, start: int, holder: JsonObject, *, may_go_deeper: bool
) -> Iterator[tuple[str, int, list[Json]]]:
    for member in object_members(text, start):
        value = holder[member.key]
        if isinstance(value, list):
            yield member.key, member.value_start, value
        elif isinstance(value, dict) and may_go_deeper:
            yield from _lists(text, member.value_start, value, may_go_deeper=False)


def _items(text: str, start: int) -> list[str]:
    return [text[begin:end] for begin, end in list_items(text, start)]


def _is_message(item: Json) -> bool:
    return isinstance(item, dict) and (
        _is_edit_body(item) or _is_edit_body(item.get("body")) or is_webhook_message(item)
    )


def _is_edit_body(value: Json) -> bool:
    return isinstance(value, dict) and isinstance(value.get("messageAttributes"), dict)


def _entry(thread: Thread, source: str, place: int) -> Listed | Words | None:
    entry = parse(source)
    if not isinstance(entry, dict):
        return words("Entry {place} is {kind}, not a message.", place=place, kind=kind_name(entry))
    if not _is_message(entry):
        return words("Entry {place} has none of the names of a message.", place=place)
    if not _is_draft(entry):
        return None
    locator = _locator(thread, entry, place)
    if isinstance(locator, Words):
        return locator
    name = entry.get("customerName")
    customer_name = one_line(name, 200) if isinstance(name, str) else ""
    if _is_edit_body(entry):
        aside = {
            key: value for key, value in entry.items() if key in ENVELOPE and key not in _NAMED
        }
        return Listed(locator, without_members(source, ENVELOPE), "edit", customer_name, aside)
    if _is_edit_body(entry.get("body")):
        held = next(member for member in object_members(source) if member.key == "body")
        aside = {key: value for key, value in entry.items() if key != "body" and key not in _NAMED}
        body = source[held.value_start : held.end]
        return Listed(locator, body, "edit", customer_name, aside)
    translated, aside = as_edit_body(entry)
    return Listed(locator, dump(translated), "webhook", customer_name, aside)


def _is_draft(entry: JsonObject) -> bool:
    for holder in (entry, entry.get("body")):
        if isinstance(holder, dict):
            attributes = holder.get("messageAttributes")
            if isinstance(attributes, dict):
                return _is_edit_draft(attributes)
    return is_webhook_draft(entry)


def _is_edit_draft(attributes: JsonObject) -> bool:
    kind = attributes.get("type")
    purpose = attributes.get("purpose")
    if kind in ("DRAFT", "F"):
        return True
    if kind == "NOTE":  # a note is a draft only while its purpose says so
        return purpose in ("F", "DRAFT")
    return kind is None and purpose in (None, "F", "DRAFT")


def _locator(thread: Thread, entry: JsonObject, place: int) -> Locator | Words:
    messages = _texts(entry, _MESSAGE_IDS)
    if not messages:
        return words("Entry {place} has no message id.", place=place)
    if len(messages) > 1:
        return words("Entry {place} has two different message ids.", place=place)
    customers = _texts(entry, _CUSTOMER_IDS) or [thread.customer]
    try:
        return Locator.of(thread.department, thread.user, customers[0], messages[0])
    except BadId as error:
        return words("Entry {place}: {why}", place=place, why=error.said)


def _texts(entry: JsonObject, keys: tuple[str, ...]) -> list[str]:
    values = (entry.get(key) for key in keys)
    return list(dict.fromkeys(value for value in values if isinstance(value, str) and value))
