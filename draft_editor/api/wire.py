"""One POST out, and what came of it: the only module that drives the HTTP library."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from contextlib import aclosing, nullcontext
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, Literal, Protocol, TypeAlias, runtime_checkable

import anyio
import anyio.lowlevel
import httpx

from draft_editor.api.authentication import Authentication
from draft_editor.api.base_url import BaseUrl, host_of
from draft_editor.api.cancel import Cancel
from draft_editor.api.compression import unpacked
from draft_editor.api.connection import Connection, open_client
from draft_editor.api.failure import (
    NETWORK_ERRORS,
    no_answer,
    not_reached_in_time,
    why_unknown,
    why_unreachable,
)
from draft_editor.model.outcome import Cancelled, Unknown, Unreachable
from draft_editor.model.words import words

MOST_BYTES: Final = 8_000_000
"""Bytes of an answer that are read; the longest real one is far below."""

AT_ONCE: Final = 4
"""Requests that are under way at the same time; the others wait for their turn."""

_HEADERS: Final = {
    "Accept": "application/json",
    "Accept-Encoding": "identity",
    "Content-Type": "application/json",
    "User-Agent": "draft-editor",
}
_address = lru_cache(maxsize=16)(httpx.URL)
"""Reading an address takes a good part of the time of a request; there are few of them."""


@dataclass(frozen=True, slots=True)
class Came:
    """An answer, unread; `end` says whether all of it came. `seconds` as in `Answer`."""

    http_status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    seconds: float
    end: Literal["whole", "cut", "too large"]


Ending: TypeAlias = Came | Unreachable | Unknown | Cancelled


class Wire:
    """POSTs to one base address, as one login; every ending is a value.

    Nothing is repeated, no redirect followed, no cookie kept.
    Thread: one event loop; only `Cancel.now` may come from elsewhere.
    """

    def __init__(
        self,
        base: BaseUrl,
        login: Authentication,
        connection: Connection,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._base = base
        self._login = login
        self._connection = connection
        self._clock = clock
        self._places = asyncio.Semaphore(AT_ONCE)
        self._scopes: set[anyio.CancelScope] = set()
        self._http: httpx.AsyncClient | None = None
        self._is_closed = False

    async def post(
        self, path: str, body: bytes, on_leaving: Callable[[], None], cancel: Cancel | None
    ) -> Ending:
        """Send one request; `path` is appended to the base address as it is.

        Raises only what `on_leaving` raises, which then kept everything from leaving.
        """
        flight = _Flight(on_leaving, self._clock)
        trouble: Exception | None = None
        if self._is_closed:
            return Cancelled(0.0)
        with anyio.CancelScope() as scope:
            self._scopes.add(scope)
            try:
                with cancel.stopping(scope.cancel) if cancel is not None else nullcontext():
                    async with self._places:
                        scope.deadline = anyio.current_time() + self._connection.timeouts.whole
                        await self._exchange(flight, self._base + path, body)
            except NETWORK_ERRORS as error:
                if flight.objection is not None:
                    raise
                trouble = error
            finally:
                self._scopes.discard(scope)
                await flight.let_go()
        if flight.came is not None:  # whatever happened after the answer does not matter
            return flight.came
        if trouble is not None:
            return self._failed(flight, trouble)
        return self._stopped(flight, is_late=anyio.current_time() >= scope.deadline)

    async def close(self) -> None:
        """End what is under way and close every connection; later requests do not leave."""
        self._is_closed = True
        for scope in self._scopes:
            scope.cancel()
        for _ in range(AT_ONCE):  # whoever is under way has let go of its connection
            await self._places.acquire()
        for _ in range(AT_ONCE):
            self._places.release()
        if self._http is not None:
            await self._http.aclose()
            self._http = None

    async def _exchange(self, flight: _Flight, url: str, body: bytes) -> None:
        if self._http is None:
            # Made late: the certificates and the pool cost time that a start should not pay.
            self._http = open_client(self._base, self._connection)
        # Made here: the client would merge headers, cookies and parameters of its own, which it
        # does not have, for longer than the request takes on a fast line.
        request = httpx.Request(
            "POST",
            _address(url),
            content=body,
            headers={**_HEADERS, **self._login.headers()},
            extensions={"trace": flight.trace, "timeout": self._http.timeout.as_dict()},
        )
        async with aclosing(await self._http.send(request, stream=True)) as response:
            pieces: list[bytes] = []
            size = 0
            end: Literal["whole", "cut", "too large"] = "whole"
            try:
                async for piece in response.aiter_raw():
                    pieces.append(piece)
                    size += len(piece)
                    if size > MOST_BYTES:
                        break
            except (httpx.HTTPError, OSError):
                end = "cut"
            packing = response.headers.get("content-encoding", "")
            whole = unpacked(b"".join(pieces), packing, MOST_BYTES)
            if len(whole) > MOST_BYTES:
                end = "too large"
            flight.came = Came(
                response.status_code,
                dict(response.headers),
                whole[:MOST_BYTES],
                flight.seconds(),
                end,
            )

    def _failed(self, flight: _Flight, error: Exception) -> Ending:
        times = self._connection.timeouts
        if flight.has_left:
            return Unknown(why_unknown(error, times), flight.seconds())
        service = host_of(self._base)
        why = why_unreachable(error, service, flight.host or service, times)
        return Unreachable(why, flight.seconds())

    def _stopped(self, flight: _Flight, *, is_late: bool) -> Ending:
        times = self._connection.timeouts
        if not flight.has_left:
            if is_late:
                host = flight.host or host_of(self._base)
                why = not_reached_in_time(host, times.whole)
                return Unreachable(why, flight.seconds())
            return Cancelled(flight.seconds())
        if is_late:
            return Unknown(no_answer(times.whole), flight.seconds())
        return Unknown(words("Cancelled when sending had already begun."), flight.seconds())


@runtime_checkable
class _Closable(Protocol):
    async def aclose(self) -> None: ...


class _Flight:
    """How far one request has got: whom it spoke to, whether its first byte may have left."""

    def __init__(self, on_leaving: Callable[[], None], clock: Callable[[], float]) -> None:
        self._on_leaving = on_leaving
        self._clock = clock
        self._since = clock()
        self.host = ""
        self.has_left = False
        self.objection: Exception | None = None
        self.came: Came | None = None
        self._opened: _Closable | None = None

    async def trace(self, event: str, info: Mapping[str, object]) -> None:
        """Told by the library about each step; the one before the first byte matters.

        A proxy's CONNECT is a request too, but not ours: it carries neither login nor draft.
        """
        stream = info.get("return_value")
        if event.endswith("connect_tcp.complete") and isinstance(stream, _Closable):
            self._opened = stream
        if event.endswith(("connect_tcp.started", "start_tls.started")):
            self.host = str(info.get("server_hostname") or info.get("host"))
        if event != "http11.send_request_headers.started" or self.has_left:
            return
        if getattr(info.get("request"), "method", b"") == b"CONNECT":
            return
        await anyio.lowlevel.checkpoint_if_cancelled()
        try:
            self._on_leaving()
        except Exception as error:
            self.objection = error
            raise
        self.has_left = True
        self._since = self._clock()

    async def let_go(self) -> None:
        """Close a connection that was opened and never used.

        When a request is cancelled between connecting and sending, while shaking hands for
        TLS above all, the library forgets the open connection.
        """
        if self._opened is not None and not self.has_left:
            with anyio.CancelScope(shield=True):
                await self._opened.aclose()

    def seconds(self) -> float:
        """Since the first byte, or since the beginning when nothing has left."""
        return self._clock() - self._since
