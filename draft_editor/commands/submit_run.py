"""One attempt from a terminal: the same procedure as the window's, until it has ended."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Final, TypeAlias, assert_never

from draft_editor.api.client import DraftClient
from draft_editor.api.plain_text import one_line
from draft_editor.assembly.interruption import TICK, interruption
from draft_editor.commands.console import complain
from draft_editor.model.locator import Locator
from draft_editor.model.words import Complaint, words
from draft_editor.worker.attempt import (
    Attempt,
    Busy,
    Ended,
    Held,
    Sending,
    SetAside,
    SubmissionEvent,
    Waiting,
)
from draft_editor.worker.background import Background
from draft_editor.worker.submission import Submitter

log: Final = logging.getLogger("draft_editor.submit")


@dataclass(frozen=True, slots=True)
class _Interrupted:
    """Somebody pressed Ctrl+C, or the system wants the program to end."""


_Told: TypeAlias = "SimpleQueue[SubmissionEvent | _Interrupted]"


def sent(client: DraftClient, locator: Locator, body: str) -> Ended:
    """Send a body and wait for the end; a wait that the service asks for is told on stderr.

    Ctrl+C cancels the attempt, and the end says what that means. Thread: the main thread.
    """
    told: _Told = SimpleQueue()
    background = Background(_on_error)
    submitter = Submitter(background, lambda: client, told.put)
    background.start()
    try:
        with interruption(lambda: told.put(_Interrupted())):
            attempt = submitter.submit(locator, body)
            if isinstance(attempt, Busy):
                raise Complaint(attempt.said)
            return _ended(attempt, submitter, told)
    finally:
        background.stop(closing=[client.close])


def _ended(attempt: Attempt, submitter: Submitter, told: _Told) -> Ended:
    while True:
        event = _next(told)
        match event:
            case _Interrupted():
                submitter.cancel(attempt.id)
            case Waiting(_, _, seconds, why):
                said = words("Waiting for {seconds} s: {why}", seconds=f"{seconds:g}", why=why)
                complain(one_line(str(said)))
            case Sending() | Held() | SetAside():  # without guard and ledger no attempt waits
                pass
            case Ended():
                return event
            case _:
                assert_never(event)


def _next(told: _Told) -> SubmissionEvent | _Interrupted:
    while True:
        try:
            return told.get(timeout=TICK)
        except Empty:
            continue


def _on_error(error: BaseException) -> None:
    log.error("%s in the background", type(error).__name__, exc_info=error)
