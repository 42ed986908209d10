"""Attempts in the journal: written down before they leave, and read after a restart."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from draft_editor.assembly.finding_out import SentFrom
from draft_editor.assembly.inquiry import PATIENCE, read_journal
from draft_editor.draft.act_text import is_base_text
from draft_editor.draft.words_text import BadWords, read_words, words_text
from draft_editor.model.outcome import (
    Accepted,
    Answer,
    Cancelled,
    Outcome,
    Refused,
    Unknown,
    Unreachable,
)
from draft_editor.model.words import Words, words
from draft_editor.ui.sending.attempt_news import AttemptEnded
from draft_editor.worker.attempt import Attempt, AttemptId, Ended

if TYPE_CHECKING:
    from draft_editor.assembly.keeper import Keeper
    from draft_editor.model.locator import Locator
    from draft_editor.store.journal import DraftKey, Journal, KeptAttempt

MOST_SHOWN: Final = 100
"""Attempts of earlier runs that a start gives back."""

_NOT_HEARD_OF: Final = words(
    "The editor ended while this was being sent: nobody knows whether it arrived."
)

_MAY_HAVE_ARRIVED: Final = frozenset({"", "accepted", "unknown"})
"""The words of attempts that hide what was sent before; of those under way there is none."""


class Ledger:
    """Implements `Register`, and so the submitter's `Ledger`, with the journal's scribe."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._titles: dict[AttemptId, str] = {}

    async def begin(self, attempt: Attempt) -> None:
        loop = asyncio.get_running_loop()
        written = asyncio.Event()
        name = self._name_of(attempt)
        title = self._title_of(attempt, name)

        def entry(journal: Journal) -> None:
            journal.begin_attempt(attempt.id, name, attempt.body, attempt.started_at, title)
            with suppress(RuntimeError):  # the loop may have ended meanwhile
                loop.call_soon_threadsafe(written.set)

        self._keeper.write(entry, at_once=True)
        with suppress(TimeoutError):
            await asyncio.wait_for(written.wait(), PATIENCE)

    def set_aside(self, attempt: Attempt, base: str | None) -> None:
        name = self._name_of(attempt)
        title = self._title_of(attempt, name)

        def entry(journal: Journal) -> None:
            journal.wait_attempt(
                attempt.id, name, attempt.body, attempt.started_at, title, base or ""
            )

        self._keeper.write(entry, at_once=True)

    def read_waiting(
        self, profile: str, told: Callable[[Sequence[tuple[Attempt, str | None]]], object]
    ) -> None:
        """Tell what waits for a profile, in its order, each with the text it was opened from.

        Thread: any; `told` is called in the scribe's.
        """

        def entry(journal: Journal) -> None:
            found: list[tuple[Attempt, str | None]] = []
            for kept in journal.waiting():
                locator = kept.key.locator
                if kept.key.profile == profile and locator is not None:
                    id_ = AttemptId(kept.id)
                    self._titles[id_] = kept.title
                    attempt = Attempt(id_, locator, kept.body, kept.at, profile)
                    found.append((attempt, kept.answer.decode() or None))
            told(found)

        self._keeper.write(entry, at_once=True)

    def _name_of(self, attempt: Attempt) -> DraftKey:
        """Of the profile that it was begun for, whichever is in use now."""
        return replace(self._keeper.name_of(attempt.locator), profile=attempt.profile)

    def _title_of(self, attempt: Attempt, name: DraftKey) -> str:
        """What it was called last time, if it waited since then; else what its draft is called."""
        return self._titles.get(attempt.id) or self._keeper.title_of(name)

    def withdraw(self, attempt: Attempt) -> None:
        self._keeper.write(lambda journal: journal.withdraw_attempt(attempt.id))

    def end(self, ended: Ended) -> None:
        def entry(journal: Journal) -> None:
            _write_end(journal, ended.attempt.id, ended.outcome, ended.at, ended.seconds)

        self._keeper.write(entry)

    async def sent_from(self, attempt: str) -> SentFrom | None:
        return await read_journal(self._keeper, lambda journal: _sent_from(journal, attempt))

    async def last_unknown(self, locator: Locator) -> tuple[AttemptEnded, SentFrom] | None:
        name = self._keeper.name_of(locator)
        return await read_journal(self._keeper, lambda journal: _last_unknown(journal, name))


def _sent_from(journal: Journal, attempt: str) -> SentFrom | None:
    kept = journal.attempt(attempt)
    if kept is None:
        return None
    is_overtaken = any(
        other.at > kept.at and other.word in _MAY_HAVE_ARRIVED
        for other in journal.attempts_of(kept.key)
    )
    return SentFrom(kept.key.profile, _base_of(journal, kept), is_overtaken)


def _last_unknown(journal: Journal, name: DraftKey) -> tuple[AttemptEnded, SentFrom] | None:
    """Attempts that are under way are not counted: one of them may be asking this."""
    may_have_arrived = [
        each for each in journal.attempts_of(name) if each.word in ("accepted", "unknown")
    ]
    for kept in may_have_arrived[-1:]:
        for unknown in _ended(kept) if kept.word == "unknown" else ():
            return unknown, SentFrom(kept.key.profile, _base_of(journal, kept))
    return None


def _base_of(journal: Journal, kept: KeptAttempt) -> str | None:
    """How the service had a draft before an attempt, as far as that was read and kept."""
    seen = [
        each for each in journal.versions(kept.key) if each.kind == "server" and each.at <= kept.at
    ]
    if seen:
        return journal.version_source(seen[-1].id)
    for draft in journal.drafts():
        if draft.key == kept.key and draft.opened_at <= kept.at:
            moved_on = any(map(is_base_text, journal.acts(draft.id)))
            return None if moved_on else draft.source
    return None


def read_attempts(journal: Journal, profile: str, now: datetime) -> tuple[AttemptEnded, ...]:
    """The attempts of earlier runs, the oldest first.

    One without an end is unknown from now on, and kept as such: it was written down, and
    whether it left nobody can say.
    """
    for lost in journal.unfinished():
        _write_end(journal, lost.id, Unknown(_NOT_HEARD_OF, 0.0), now, 0.0)
    kept = journal.attempts(MOST_SHOWN, profile=profile)
    return tuple(found for each in reversed(kept) for found in _ended(each))


def outcome_of(kept: KeptAttempt) -> Outcome:
    """How an attempt that has ended did so."""
    seconds = (kept.took or timedelta()).total_seconds()
    answer = None if kept.status is None else Answer(kept.status, seconds, body=kept.answer)
    match kept.word, answer:
        case "accepted", Answer() | None if answer is not None or kept.said:
            return Accepted(answer, _said(kept) if kept.said else None)
        case "refused", Answer():
            return Refused(answer, _said(kept))
        case "unreachable", _:
            return Unreachable(_said(kept), seconds)
        case "cancelled", _:
            return Cancelled(seconds)
        case _:
            return Unknown(_said(kept), seconds, answer)


def _write_end(
    journal: Journal, attempt: str, outcome: Outcome, at: datetime, seconds: float
) -> None:
    answer = outcome.answer
    journal.end_attempt(
        attempt,
        outcome.word,
        "" if outcome.why is None else words_text(outcome.why),
        None if answer is None else answer.http_status,
        b"" if answer is None else answer.body,
        at,
        timedelta(seconds=seconds),
    )


def _ended(kept: KeptAttempt) -> tuple[AttemptEnded, ...]:
    locator = kept.key.locator
    if locator is None:
        return ()
    at, seconds = kept.ended_at or kept.at, (kept.took or timedelta()).total_seconds()
    outcome = outcome_of(kept)
    return (AttemptEnded(kept.id, locator, kept.body, outcome, at, seconds, kept.title),)


def _said(kept: KeptAttempt) -> Words:
    try:
        return read_words(kept.said)
    except BadWords:
        return _NOT_HEARD_OF
