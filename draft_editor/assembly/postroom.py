"""Sending from this computer: attempts, the outbox and the watch behind one interface."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from draft_editor.assembly.finding_out import FindingOut
from draft_editor.assembly.ledger import Ledger
from draft_editor.assembly.news import news_of, outbox_stands
from draft_editor.assembly.watch import Watch
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Accepted
from draft_editor.ui import ports
from draft_editor.worker.attempt import AttemptId, Busy, Ended, SubmissionEvent
from draft_editor.worker.background import Background
from draft_editor.worker.dispatch import Dispatch, OutboxNews
from draft_editor.worker.submission import EditService, Submitter


class Postroom:
    """Joins submitter and dispatch with journal, watch and window.

    `profile` has the key of the profile that `service` serves; `probe` tells whether that can
    be reached. Thread: called from the GUI thread; `post` is called in the loop.
    """

    def __init__(
        self,
        background: Background,
        service: Callable[[], EditService],
        probe: Callable[[Locator], Awaitable[bool]],
        profile: Callable[[], str],
        watch: Watch,
        finding_out: FindingOut,
        ledger: Ledger,
        post: Callable[[ports.Event], None],
    ) -> None:
        self._background = background
        self._profile = profile
        self._watch = watch
        self._finding_out = finding_out
        self._ledger = ledger
        self._post = post
        self._submitter = Submitter(
            background, service, self._hear, ledger=ledger, guard=finding_out, profile=profile
        )
        self._dispatch = Dispatch(background, self._submitter, probe, ledger.end, self._tell)
        self.begin()

    def begin(self) -> None:
        """A profile is in use from now on: find what waits for it; nothing of it leaves yet."""
        profile = self._profile()
        self._background.post(self._dispatch.use, profile)
        self._ledger.read_waiting(
            profile,
            lambda edits: self._background.post(self._dispatch.take_in, profile, edits),
        )

    def submit(self, locator: Locator, body: str, base: str | None) -> None:
        """Send an edit, or say why not."""
        known = base or self._watch.base_of(locator)
        self._finding_out.expect(locator, body, known)
        begun = self._submitter.submit(locator, body, known)
        if isinstance(begun, Busy):
            self._post(ports.SubmitDeclined(begun.said))

    def cancel(self, attempt: str) -> None:
        """Stop an attempt, or give up one that waits."""
        self._background.post(self._cancel, AttemptId(attempt))

    def send_waiting(self) -> None:
        """Send everything that waits."""
        self._background.post(self._dispatch.send_now)

    def pause_waiting(self, *, is_paused: bool) -> None:
        """Let nothing that waits leave by itself; or go on."""

        def pause() -> None:
            self._dispatch.pause(is_paused=is_paused)

        self._background.post(pause)

    def hurry(self) -> None:
        """The service was heard: what waits may go. Thread: the loop's."""
        self._dispatch.hurry()

    def _cancel(self, attempt: AttemptId) -> None:
        ended = self._dispatch.cancel(attempt)
        if ended is not None:
            self._hear(ended)

    def _hear(self, event: SubmissionEvent) -> None:
        if isinstance(event, Ended) and isinstance(event.outcome, Accepted):
            self._watch.learn(event.attempt.locator, event.attempt.body)
        self._finding_out.hear(event)
        news = news_of(event)
        if news is not None:
            self._post(news)
        self._dispatch.hear(event)

    def _tell(self, news: OutboxNews) -> None:
        self._post(outbox_stands(news))
