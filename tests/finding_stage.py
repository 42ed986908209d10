"""Finding out over a loop of its own, with a service and a journal that do as they are told."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime
from queue import SimpleQueue

from draft_editor.assembly.finding_out import FindingOut, SentFrom
from draft_editor.assembly.watch import Watch
from draft_editor.model.listing import Listed, Listing, Unread
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import (
    Answer,
    Outcome,
    Unknown,
)
from draft_editor.model.words import words
from draft_editor.ui import ports
from draft_editor.ui.sending.attempt_news import AttemptEnded, ReadBack
from draft_editor.worker.attempt import Attempt, AttemptId, Ended, Sending
from draft_editor.worker.background import Background
from draft_editor.worker.ending import Done, Ending
from draft_editor.worker.guard import DraftReader, Look

PATIENCE = 10.0
HERE = Locator.of("d", "u", "c", "first")
AT = datetime(2026, 11, 23, 15, tzinfo=UTC)
BASE, SENT, NEXT = '{"a":1,"b":1}', '{"a":2,"b":1}', '{"a":3,"b":1}'
WHY = words("No answer was read.")
UNKNOWN = Unknown(WHY, 1.0, Answer(200, 1.0))


@dataclass
class Service:
    """Lists one draft, none, or not at all; remembers how often it was asked."""

    body: str | None = BASE
    fails: bool = False
    is_refused: bool = False
    asked: int = 0

    async def find_draft(self, locator: Locator) -> Listing | Unread:
        self.asked += 1
        if self.fails:
            raise OSError("no line")
        if self.is_refused:
            return Unread(HERE.thread, words("Not permitted."), Answer(403, 0.1), 0.1)
        listed = () if self.body is None else (Listed(HERE, self.body, "edit"),)
        return Listing(HERE.thread, listed, (), False, Answer(200, 0.1))


@dataclass
class Book:
    """Remembers what was found out, and knows attempts of earlier runs."""

    known: SentFrom | None = None
    left: tuple[AttemptEnded, SentFrom] | None = None
    ended: list[tuple[str, Outcome]] = field(default_factory=list)

    async def begin(self, attempt: Attempt) -> None:
        raise AssertionError(attempt)

    def set_aside(self, attempt: Attempt, base: str | None) -> None:
        raise AssertionError(attempt, base)

    def withdraw(self, attempt: Attempt) -> None:
        raise AssertionError(attempt)

    def end(self, ended: Ended) -> None:
        self.ended.append((ended.attempt.id, ended.outcome))

    async def sent_from(self, attempt: str) -> SentFrom | None:
        assert attempt
        return self.known

    async def last_unknown(self, locator: Locator) -> tuple[AttemptEnded, SentFrom] | None:
        assert locator == HERE
        return self.left


@dataclass
class Stage:
    """All of it, over a loop of its own."""

    background: Background
    service: Service = field(default_factory=Service)
    book: Book = field(default_factory=Book)
    told: SimpleQueue[ports.Event] = field(default_factory=SimpleQueue)
    seen: list[tuple[Locator, str]] = field(default_factory=list)
    profile: str = "p"

    def __post_init__(self) -> None:
        self.watch = Watch(
            self.background, lambda: self.service, lambda *each: self.seen.append(each)
        )
        self.finding_out = FindingOut(
            self.background,
            self.reader,
            lambda: self.profile,
            self.watch,
            self.told.put,
            self.book,
        )

    async def reader(self) -> DraftReader:
        return self.service

    def begin(self, name: str = "one", base: str | None = BASE, body: str = SENT) -> Attempt:
        """One that has left."""
        attempt = self.expect(name, base, body)
        self.send(attempt)
        return attempt

    def expect(self, name: str, base: str | None = BASE, body: str = SENT) -> Attempt:
        """One that is looking."""
        self.finding_out.expect(HERE, body, base)
        return Attempt(AttemptId(name), HERE, body, AT)

    def send(self, attempt: Attempt) -> None:
        self.background.post(self.finding_out.hear, Sending(attempt, AT))

    def end(self, attempt: Attempt, outcome: Outcome = UNKNOWN) -> None:
        self.background.post(self.finding_out.hear, Ended(attempt, outcome, AT, 1.0))

    def ask(self, attempt: Attempt) -> None:
        self.finding_out.ask(AttemptEnded(attempt.id, HERE, attempt.body, UNKNOWN, AT, 1.0))

    def news(self) -> ReadBack:
        event = self.told.get(timeout=PATIENCE)
        assert isinstance(event, ReadBack), event
        return event

    def trouble(self) -> str:
        event = self.told.get(timeout=PATIENCE)
        assert isinstance(event, ports.Trouble), event
        return str(event.said)

    def look(self, base: str = BASE) -> Look:
        endings: SimpleQueue[Ending[Look]] = SimpleQueue()
        self.background.run(lambda: self.finding_out.look(HERE, base), endings.put)
        ending = endings.get(timeout=PATIENCE)
        assert isinstance(ending, Done), ending
        return ending.value

    def turn(self) -> None:
        """Let the loop do what it has to do."""
        endings: SimpleQueue[Ending[None]] = SimpleQueue()
        self.background.run(lambda: asyncio.sleep(0.02), endings.put)
        endings.get(timeout=PATIENCE)
