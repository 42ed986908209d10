"""Drafts over HTTP: what came back over the wire, read and named."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, assert_never

from draft_editor.api.authentication import Authentication
from draft_editor.api.base_url import check_base_url, host_of
from draft_editor.api.cancel import Cancel
from draft_editor.api.connection import Connection
from draft_editor.api.list_request import PROTOCOLS, list_request
from draft_editor.api.listing_reader import read_list_reply
from draft_editor.api.redaction import log_request, quiet_libraries, route_of
from draft_editor.api.reply import read_answer, read_reply
from draft_editor.api.wire import MOST_BYTES, Came, Ending, Wire
from draft_editor.model.listing import Listing, Unread
from draft_editor.model.locator import Locator, Thread
from draft_editor.model.outcome import Answer, Cancelled, Outcome, Unknown, Unreachable
from draft_editor.model.skew import Skew
from draft_editor.model.words import Words, words

_KEPT_OF_UNREAD: Final = 64_000


class DraftClient:
    """Edits and reads drafts, as one login, at one base address.

    Trouble with the network is never raised; it comes back as an outcome. Nothing is ever
    repeated and no redirect followed. Raises `BadBaseUrl` when it is built.
    Thread: one event loop; only `Cancel.now` may come from elsewhere. A task that is cancelled
    closes its connection and ends as tasks do; to learn the outcome, use a `Cancel`. `on_skew`
    is called in the loop for every answer that tells the service's time.
    """

    def __init__(
        self,
        base_url: str,
        login: Authentication,
        connection: Connection | None = None,
        *,
        protocols: tuple[str, ...] = PROTOCOLS,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        on_skew: Callable[[Skew], None] = lambda _: None,
    ) -> None:
        self.base_url = check_base_url(base_url)
        self._wire = Wire(self.base_url, login, connection or Connection(), clock)
        self._protocols = protocols
        self._now = now
        self._on_skew = on_skew
        quiet_libraries()

    def __repr__(self) -> str:
        return f"DraftClient({host_of(self.base_url)})"

    async def edit(
        self,
        locator: Locator,
        body: bytes,
        on_leaving: Callable[[], None],
        cancel: Cancel | None = None,
    ) -> Outcome:
        """Send one edit (contract, section 1) and say how it ended.

        `on_leaving` is called once, just before the first byte of the request can leave; when
        it raises, nothing leaves and its error comes through.
        """
        ending = await self._wire.post(locator.path(), body, on_leaving, cancel)
        outcome = self._outcome(ending)
        self._compare_clocks(outcome.answer)
        log_request(route_of(locator), f"{_status(ending)} {outcome.word}", ending.seconds)
        return outcome

    async def find_draft(self, locator: Locator) -> Listing | Unread:
        """Read one draft, by reading its conversation: there is no other way (contract)."""
        return await self.list_drafts(locator.thread, message=locator.message)

    async def list_drafts(
        self, thread: Thread, cancel: Cancel | None = None, message: str = ""
    ) -> Listing | Unread:
        """Read the drafts of a conversation (contract, section 2), or one `message` of it."""
        body = list_request(self._now(), self._protocols)
        path = f"{thread.path()}/message/list"
        ending = await self._wire.post(path, body, _nothing, cancel)
        found = self._listing(thread, ending, message)
        self._compare_clocks(found.answer)
        word = "read" if isinstance(found, Listing) else "unread"
        log_request(route_of(thread), f"{_status(ending)} {word}", ending.seconds)
        return found

    async def close(self) -> None:
        """End what is under way and close every connection; later requests do not leave."""
        await self._wire.close()

    def _compare_clocks(self, answer: Answer | None) -> None:
        if answer is not None and answer.skew is not None:
            self._on_skew(answer.skew)

    def _outcome(self, ending: Ending) -> Outcome:
        match ending:
            case Came(status, headers, body, seconds, end):
                # A broken answer that began with a no is still a no.
                if end == "whole" or (end == "cut" and 300 <= status < 500):
                    return read_reply(status, headers, body, seconds, self._now())
                return Unknown(_shortfall(ending), seconds, self._unread_answer(ending))
            case Unreachable() | Unknown() | Cancelled():
                return ending
            case _:
                assert_never(ending)

    def _listing(self, thread: Thread, ending: Ending, message: str) -> Listing | Unread:
        match ending:
            case Came(status, headers, body, seconds, "whole"):
                return read_list_reply(thread, status, headers, body, seconds, self._now(), message)
            case Came():
                answer = self._unread_answer(ending)
                return Unread(thread, _shortfall(ending), answer, ending.seconds)
            case Unreachable() | Unknown() | Cancelled():
                return Unread(thread, ending.why, None, ending.seconds)
            case _:
                assert_never(ending)

    def _unread_answer(self, came: Came) -> Answer:
        start = came.body[:_KEPT_OF_UNREAD]
        return read_answer(came.http_status, came.headers, start, came.seconds, self._now()).answer


def _shortfall(came: Came) -> Words:
    if came.end == "too large":
        return words(
            "The answer is larger than {size} MB and was not read to its end.",
            size=MOST_BYTES // 1_000_000,
        )
    return words("The connection broke while the answer came.")


def _status(ending: Ending) -> str:
    return str(ending.http_status) if isinstance(ending, Came) else "---"


def _nothing() -> None:
    """Reading leaves no mark in the list of attempts."""
