"""Asks a server what lies at an address, and fetches nothing."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import urljoin

import anyio
import httpx

from draft_editor.api.base_url import BaseUrl, host_of
from draft_editor.api.connection import Connection, Timeouts, open_client
from draft_editor.api.failure import NETWORK_ERRORS, no_answer, why_unknown, why_unreachable
from draft_editor.api.link.answer import LEADS_ON, read_answer
from draft_editor.api.redaction import log, quiet_libraries
from draft_editor.api.upload.way import Way
from draft_editor.model.link import BadLink, Link, not_private, read_link
from draft_editor.model.link_facts import LeadsOn, LinkAnswer
from draft_editor.model.words import Words, words

HURRIED: Final = Timeouts(connect=10.0, send=10.0, answer=15.0, whole=25.0)
"""Somebody looks on, and the row stands in any case."""

QUESTIONS_AT_ONCE: Final = 4
MOST_STEPS: Final = 5
"""Addresses that are gone through, the first among them."""

_HEADERS: Final[Mapping[str, str]] = {
    "Accept": "*/*",
    "Accept-Encoding": "identity",
    "User-Agent": "draft-editor",
}


class LinkAsker:
    """Sends HEAD without login or cookie, and only to servers that may be asked.

    Each question has a connection of its own. A task that is cancelled closes it and ends as
    tasks do. Thread: one event loop.
    """

    def __init__(
        self, connection: Connection, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._connection = connection
        self._clock = clock
        self._places = asyncio.Semaphore(QUESTIONS_AT_ONCE)
        quiet_libraries()

    async def ask(self, url: str, may_ask: Callable[[str], bool]) -> LinkAnswer:
        """What lies there, or why nobody knows; every ending but being cancelled is a value.

        `may_ask` tells whether a server may be asked, each one on the way.
        """
        whole = self._connection.timeouts.whole
        answer: LinkAnswer = no_answer(whole)
        async with self._places:
            with anyio.move_on_after(whole):
                answer = await self._follow(url, may_ask)
        return answer

    async def _follow(self, url: str, may_ask: Callable[[str], bool]) -> LinkAnswer:
        before = ""
        for _ in range(MOST_STEPS):
            try:
                link = read_link(url)
            except BadLink as bad:
                return bad.said
            why = _why_not(link, before, may_ask)
            if why is not None:
                return why
            reply = await self._head(link)
            if isinstance(reply, Words):
                return reply
            status, headers = reply
            onward = headers.get("location", "").strip()
            if status not in LEADS_ON or not onward:
                return read_answer(status, headers, link.server)
            url, before = urljoin(link.url, onward), link.server
        return words("{server} leads from address to address without end.", server=before)

    async def _head(self, link: Link) -> tuple[int, Mapping[str, str]] | Words:
        way, since = Way(), self._clock()
        try:
            async with (
                open_client(BaseUrl(link.url), self._connection) as http,
                http.stream(
                    "HEAD", link.url, headers=_HEADERS, extensions={"trace": way.trace}
                ) as response,
            ):
                way.status = response.status_code
                return way.status, response.headers
        except httpx.ProtocolError:
            return words("{server} gives no answer that can be read.", server=link.server)
        except NETWORK_ERRORS as error:
            return self._why_failed(error, way, link)
        finally:
            await way.let_go()
            log.info(
                "HEAD link %s %d ms", way.status or "---", round((self._clock() - since) * 1000)
            )

    def _why_failed(self, error: Exception, way: Way, link: Link) -> Words:
        times = self._connection.timeouts
        if way.has_left:
            return why_unknown(error, times)
        host = host_of(BaseUrl(link.url))
        return why_unreachable(error, host, way.host or host, times)


def _why_not(link: Link, before: str, may_ask: Callable[[str], bool]) -> LeadsOn | Words | None:
    """Why a server is not asked; `before` is the one that led there."""
    if not link.is_private:
        return not_private(link.server)
    if may_ask(link.server):
        return None
    if before:
        said = words(
            "{server} leads on to {other}, which you have not allowed to be asked.",
            server=before,
            other=link.server,
        )
        return LeadsOn(link.server, said)
    return words("{server} is not asked: you have not allowed it.", server=link.server)
