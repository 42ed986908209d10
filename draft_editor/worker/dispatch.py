"""Sends what waits, one after the other, as soon as the service can be reached again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Protocol, assert_never

from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Cancelled, Refused
from draft_editor.model.words import Complaint, Words, count_words, words
from draft_editor.worker.attempt import (
    Attempt,
    AttemptId,
    Busy,
    Ended,
    Held,
    Sending,
    SetAside,
    SubmissionEvent,
    Waiting,
)
from draft_editor.worker.background import Background
from draft_editor.worker.ending import Done, Ending
from draft_editor.worker.guard import Changed, Gone
from draft_editor.worker.outbox import PAUSES, Outbox, Stand, WaitingEdit, pause_after

_NO_CONNECTION: Final = words("No connection. The edit waits here and has not left.")
_FROM_BEFORE: Final = words("Waiting since last time; it leaves when you say so.")
_CHANGED: Final = words(
    "Somebody else changed this draft meanwhile: open it, look, and submit it again."
)
_GONE: Final = words("The service does not list this draft any more: it was sent or deleted.")

_REFUSES_LOGIN: Final = 401


@dataclass(frozen=True, slots=True)
class OutboxNews:
    """How the outbox stands; `said` is what is to be said about it at this moment."""

    edits: tuple[WaitingEdit, ...]
    is_paused: bool
    asks: int
    said: Words | None = None


class Submits(Protocol):
    """Who sends an edit that waited."""

    def submit_again(self, waiting: Attempt, base: str | None) -> Attempt | Busy:
        """Begin to send it."""
        ...

    def cancel(self, attempt: AttemptId) -> None:
        """Ask it to stop."""
        ...


class Dispatch:
    """Tries the edits of one profile again, in the order in which they came to wait.

    Before each try a light read tells whether the service can be reached; `probe` raises a
    `Complaint` when nobody is signed in. `end` writes down the end of an edit that was given
    up, and `tell` carries the news. Thread: everything but `__init__` in the loop.
    """

    def __init__(
        self,
        background: Background,
        submitter: Submits,
        probe: Callable[[Locator], Awaitable[bool]],
        end: Callable[[Ended], None],
        tell: Callable[[OutboxNews], None],
        pauses: Sequence[float] = PAUSES,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._background = background
        self._submitter = submitter
        self._probe = probe
        self._write_end = end
        self._told = tell
        self._pauses = pauses
        self._clock = clock
        self._outbox = Outbox()
        self._profile: str | None = None
        self._tries = 0
        self._is_at_work = False
        self._wake = asyncio.Event()
        self._ends: dict[AttemptId, asyncio.Future[SubmissionEvent]] = {}

    def use(self, profile: str) -> None:
        """Work with another profile: what waits for the one before stays in the journal."""
        self._profile = profile
        self._outbox.clear()
        self._tries = 0
        self._wake.set()
        self._tell()

    def take_in(self, profile: str, edits: Sequence[tuple[Attempt, str | None]]) -> None:
        """What waited when the editor ended, or another profile was chosen; nothing leaves yet."""
        found = [each for each in edits if self._outbox.at(each[0].locator) is None]
        if profile != self._profile or not found:
            return
        for attempt, base in found:
            self._outbox.keep(WaitingEdit(attempt, base, _FROM_BEFORE, Stand.ASKS))
        self._tell(
            count_words(
                "%n edit(s) still waiting from last time. Nothing leaves by itself: press “Send "
                "what waits” below.",
                len(found),
            )
        )

    def send_now(self) -> None:
        """Somebody wants it all sent, now."""
        self._outbox.release()
        self._tell()
        self.hurry()

    def pause(self, *, is_paused: bool) -> None:
        """Let nothing begin to leave until somebody says otherwise; or go on."""
        self._outbox.is_paused = is_paused
        self._tell()
        self.hurry()

    def hurry(self) -> None:
        """The service was just heard: no need to wait."""
        self._tries = 0
        self._wake.set()
        self._work()

    def cancel(self, attempt: AttemptId) -> Ended | None:
        """Give an edit up that waits; its end, unless it is on its way or waits no more."""
        known = self._outbox.edit(attempt)
        if known is None or known.stand is Stand.GOING:
            self._submitter.cancel(attempt)
            return None
        ended = Ended(known.attempt, Cancelled(0.0), self._clock(), 0.0)
        self._write_end(ended)
        self._outbox.drop(known.attempt.locator)
        return ended

    def hear(self, event: SubmissionEvent) -> None:
        """Follow every attempt, also those that did not wait."""
        attempt = event.attempt
        if not isinstance(event, Sending | Waiting):
            waits = self._ends.pop(attempt.id, None)
            if waits is not None and not waits.done():  # whoever waited was stopped: it ends
                waits.set_result(event)
        if attempt.profile == self._profile:
            self._follow(event)

    def _follow(self, event: SubmissionEvent) -> None:
        attempt = event.attempt
        match event:
            case Sending():
                self._outbox.go(attempt)
                self._tell()
            case Waiting():
                pass
            case SetAside(_, base, why, is_again):
                self._outbox.keep(WaitingEdit(attempt, base, why))
                self._tell(None if is_again else _NO_CONNECTION)
                self._tries = max(self._tries, 1)
                self._work()
            case Held(_, found):
                self._hold(attempt, found)
            case Ended(_, outcome):
                self._outbox.drop(attempt.locator)
                if isinstance(outcome, Refused) and outcome.answer.http_status == _REFUSES_LOGIN:
                    self._outbox.ask()  # each of them would be refused for the same reason
                self._tell()
                if outcome.answer is not None:
                    self.hurry()
            case _:
                assert_never(event)

    def _hold(self, attempt: Attempt, found: Changed | Gone) -> None:
        """One that waited goes on waiting for somebody to look; a new one took its place."""
        if self._outbox.edit(attempt.id) is None:
            self._outbox.drop(attempt.locator)
        else:
            self._outbox.stop(attempt.id, _CHANGED if isinstance(found, Changed) else _GONE)
        self._tell()
        self.hurry()

    def _tell(self, said: Words | None = None) -> None:
        box = self._outbox
        self._told(OutboxNews(box.edits(), box.is_paused, box.asks(), said))

    def _work(self) -> None:
        if not self._is_at_work and self._outbox.next() is not None:
            self._is_at_work = True
            self._background.run(self._send_all, self._rest)

    def _rest(self, ending: Ending[None]) -> None:
        self._is_at_work = False
        if isinstance(ending, Done):  # something may have come while it was about to end
            self._work()

    async def _send_all(self) -> None:
        """Until nothing is left that may go by itself."""
        while True:
            if self._tries:
                await self._wait()
            edit = self._outbox.next()
            if edit is None:
                return
            if not await self._goes(edit):
                self._tries += 1

    async def _wait(self) -> None:
        self._wake.clear()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._wake.wait(), pause_after(self._tries, self._pauses))

    async def _goes(self, edit: WaitingEdit) -> bool:
        """Try one edit; False when the service could not be reached."""
        try:
            is_there = await self._probe(edit.attempt.locator)
        except Complaint as complaint:
            self._outbox.ask()
            self._tell(complaint.said)
            return True
        if not is_there:
            return False
        if self._outbox.next() is not edit:  # much may have happened meanwhile
            return True
        begun = self._submitter.submit_again(edit.attempt, edit.base)
        if isinstance(begun, Attempt):
            self._outbox.go(begun)
            self._tell()
        end = asyncio.get_running_loop().create_future()
        self._ends[begun.attempt if isinstance(begun, Busy) else begun.id] = end
        return not isinstance(await end, SetAside)
