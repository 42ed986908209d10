"""What the background has to tell, as events for the window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, assert_never

from draft_editor.draft.card import Card
from draft_editor.model.json_text import parse_object
from draft_editor.model.listing import Listed, Listing, Unread
from draft_editor.model.words import Words, words
from draft_editor.ui import ports
from draft_editor.ui.sending.attempt_news import (
    AttemptEnded,
    AttemptSending,
    AttemptWaiting,
    ChangedMeanwhile,
)
from draft_editor.ui.sending.outbox_news import OutboxStands, WaitingEdit
from draft_editor.worker.attempt import Ended, Held, Sending, SetAside, SubmissionEvent, Waiting
from draft_editor.worker.dispatch import OutboxNews
from draft_editor.worker.guard import Changed, Gone
from draft_editor.worker.outbox import Stand

_GONE: Final = words(
    "Nothing was sent: the service does not list this draft any more. It was sent or deleted "
    "meanwhile. Your edit stays here."
)


def news_of(event: SubmissionEvent) -> ports.Event | None:
    """A step of an attempt; that one waits now is told by how the outbox stands."""
    attempt = event.attempt
    match event:
        case Sending(_, at):
            return AttemptSending(attempt.id, attempt.locator, attempt.body, at)
        case Waiting(_, until, _, why):
            return AttemptWaiting(attempt.id, until, why)
        case Held(_, found):
            return _held(found)
        case SetAside():
            return None
        case Ended(_, outcome, at, seconds):
            return AttemptEnded(attempt.id, attempt.locator, attempt.body, outcome, at, seconds)
        case _:
            assert_never(event)


def outbox_stands(news: OutboxNews) -> OutboxStands:
    """What waits to leave."""
    edits = tuple(
        WaitingEdit(
            each.attempt.id,
            each.attempt.locator,
            each.attempt.body,
            each.attempt.started_at,
            each.why,
            each.stand is Stand.GOING,
        )
        for each in news.edits
    )
    return OutboxStands(edits, news.is_paused, news.asks, news.said)


def _held(found: Changed | Gone) -> ports.Event:
    match found:
        case Changed(base, theirs):
            return ChangedMeanwhile(theirs.locator, parse_object(base), card_of_listed(theirs))
        case Gone():
            return ports.SubmitDeclined(_GONE)
        case _:
            assert_never(found)


def drafts_read(readings: Sequence[Listing | Unread], at: datetime) -> ports.DraftsRead:
    """All drafts of some conversations, and what there is to say about those not read."""
    cards: list[Card] = []
    said: list[Words] = []
    needs_login = False
    for reading in readings:
        match reading:
            case Listing(_, drafts, skipped, may_have_more, _):
                said += skipped
                if may_have_more:
                    said.append(words("There may be more drafts than the service listed."))
                cards += map(card_of_listed, drafts)
            case Unread(_, why, answer, _):
                needs_login = needs_login or (answer is not None and answer.http_status == 401)
                said.append(why)
            case _:
                assert_never(reading)
    return ports.DraftsRead(tuple(cards), tuple(dict.fromkeys(said)), at, needs_login)


def card_of_listed(listed: Listed) -> Card:
    """A draft as it was listed, for the window."""
    tree = parse_object(listed.body)
    return Card(listed.locator, listed.body, tree, listed.customer_name, listed.aside)
