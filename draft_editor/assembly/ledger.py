"""Attempts in the journal: written down before they leave, and read after a restart."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

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
from draft_editor.ui import ports
from draft_editor.worker.attempt import Attempt, Ended

if TYPE_CHECKING:
    from draft_editor.assembly.keeper import Keeper
    from draft_editor.store.journal import Journal, KeptAttempt

PATIENCE: Final = 1.0
"""Seconds that an attempt waits for a disk that does not answer; then it leaves all the same."""

MOST_SHOWN: Final = 100
"""Attempts of earlier runs that a start gives back."""

_NOT_HEARD_OF: Final = words(
    "The editor ended while this was being sent: nobody knows whether it arrived."
)


class Ledger:
    """Implements the submitter's `Ledger` with the journal's scribe."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper

    async def begin(self, attempt: Attempt) -> None:
        loop = asyncio.get_running_loop()
        written = asyncio.Event()
        name = self._keeper.name_of(attempt.locator)
        title = self._keeper.title_of(name)

        def entry(journal: Journal) -> None:
            journal.begin_attempt(attempt.id, name, attempt.body, attempt.started_at, title)
            with suppress(RuntimeError):  # the loop may have ended meanwhile
                loop.call_soon_threadsafe(written.set)

        self._keeper.write(entry, at_once=True)
        with suppress(TimeoutError):
            await asyncio.wait_for(written.wait(), PATIENCE)

    def withdraw(self, attempt: Attempt) -> None:
        self._keeper.write(lambda journal: journal.withdraw_attempt(attempt.id))

    def end(self, ended: Ended) -> None:
        def entry(journal: Journal) -> None:
            _write_end(journal, ended.attempt.id, ended.outcome, ended.at, ended.seconds)

        self._keeper.write(entry)


def read_attempts(journal: Journal, profile: str, now: datetime) -> tuple[ports.AttemptEnded, ...]:
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
        case "accepted", Answer():
            return Accepted(answer)
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


def _ended(kept: KeptAttempt) -> tuple[ports.AttemptEnded, ...]:
    locator = kept.key.locator
    if locator is None:
        return ()
    at, seconds = kept.ended_at or kept.at, (kept.took or timedelta()).total_seconds()
    return (ports.AttemptEnded(kept.id, locator, kept.body, outcome_of(kept), at, seconds),)


def _said(kept: KeptAttempt) -> Words:
    try:
        return read_words(kept.said)
    except BadWords:
        return _NOT_HEARD_OF
