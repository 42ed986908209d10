"""A house with an outbox, over a network that a test plugs in and out."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime

from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Accepted, Answer, Outcome, Unreachable
from draft_editor.model.words import Complaint, words
from draft_editor.worker.attempt import Attempt, AttemptId, Ended, SubmissionEvent
from draft_editor.worker.background import Background
from draft_editor.worker.dispatch import Dispatch, OutboxNews
from draft_editor.worker.guard import AsItWas, Look
from draft_editor.worker.outbox import Stand
from draft_editor.worker.submission import Submitter

PATIENCE = 10.0
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
FIRST = Locator.of("d", "u", "c", "first")
SECOND = Locator.of("d", "u", "c", "second")
BASE = '{"a": 1}'
DOWN = Unreachable(words("Nobody at home."), 0.1)
UP = Accepted(Answer(200, 0.1))


class Ledger:
    """What a journal would have of the attempts."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    async def begin(self, attempt: Attempt) -> None:
        self.kept[attempt.id] = "begun"

    def set_aside(self, attempt: Attempt, base: str | None) -> None:
        self.kept[attempt.id] = f"waits on {base}"

    def withdraw(self, attempt: Attempt) -> None:
        del self.kept[attempt.id]

    def end(self, ended: Ended) -> None:
        self.kept[ended.attempt.id] = ended.outcome.word


class House:
    """A submitter and its dispatch, over a network that comes and goes."""

    def __init__(self, *pauses: float) -> None:
        self.outcome: Outcome = DOWN
        self.is_up = False
        self.complaint: Complaint | None = None
        self.profile = "home"
        self.probes = 0
        self.received: list[str] = []
        self.looks: dict[Locator, Look] = {}
        self.ledger = Ledger()
        self.errors: list[BaseException] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.probe_gate = asyncio.Event()
        self.probe_gate.set()
        self.background = Background(self.errors.append)
        self._heard = threading.Condition()
        self._ended: list[SubmissionEvent] = []
        self._told: list[OutboxNews] = []
        self._submitter = Submitter(
            self.background,
            lambda: self,
            self._hear,
            ledger=self.ledger,
            guard=self,
            profile=lambda: self.profile,
        )
        self.dispatch = Dispatch(
            self.background, self._submitter, self._probe, self.ledger.end, self._tell, pauses
        )

    async def edit(self, _: Locator, body: bytes, on_leaving: Callable[[], None]) -> Outcome:
        """The service."""
        await self.gate.wait()
        if self.outcome is not DOWN:
            on_leaving()
            self.received.append(body.decode())
        return self.outcome

    async def look(self, locator: Locator, _: str) -> Look:
        """The guard."""
        return self.looks.get(locator, AsItWas())

    async def _probe(self, _: Locator) -> bool:
        self.probes += 1
        if self.complaint is not None:
            raise self.complaint
        with self._heard:
            self._heard.notify_all()
        await self.probe_gate.wait()
        return self.is_up

    def _hear(self, event: SubmissionEvent) -> None:
        self.dispatch.hear(event)
        with self._heard:
            self._ended.append(event)
            self._heard.notify_all()

    def _tell(self, news: OutboxNews) -> None:
        with self._heard:
            self._told.append(news)
            self._heard.notify_all()

    def wait(self, holds: Callable[[], bool]) -> None:
        """Until something holds that was told or tried."""
        with self._heard:
            assert self._heard.wait_for(holds, PATIENCE)

    def stands(self, *stands: Stand) -> None:
        """Until the edits that wait stand so, in their order."""
        self.wait(lambda: bool(self._told) and self._stands() == list(stands))

    def comes_back(self) -> None:
        """Until an edit that was on its way waits again."""

        def has_come_back() -> bool:
            stands = [each.stand for news in self._told for each in news.edits]
            return Stand.GOING in stands and stands[-1] is Stand.READY

        self.wait(has_come_back)

    def _stands(self) -> list[Stand]:
        return [each.stand for each in self._told[-1].edits]

    def news(self) -> OutboxNews:
        """What was told last."""
        return self._told[-1]

    def said(self) -> list[str]:
        """Every sentence that was to be said."""
        return [str(each.said) for each in self._told if each.said is not None]

    def ended(self) -> list[str]:
        """The outcomes, in their order."""
        return [each.outcome.word for each in self._ended if isinstance(each, Ended)]

    def in_loop(self, do: Callable[[], object]) -> None:
        """Do something in the loop, and wait until it is done."""
        done = threading.Event()

        def do_it() -> None:
            do()
            done.set()

        self.background.post(do_it)
        assert done.wait(PATIENCE)

    def submit(self, locator: Locator, body: str) -> AttemptId:
        """As the window does."""
        begun = self._submitter.submit(locator, body, BASE)
        assert isinstance(begun, Attempt)
        return begun.id

    def plug_in(self) -> None:
        """The network is back."""
        self.outcome, self.is_up = UP, True
