"""Sends files to an upload target, a few at once."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Final, Protocol, TypeVar

import anyio
import httpx

from draft_editor.api.base_url import host_of
from draft_editor.api.connection import Connection, open_client
from draft_editor.api.failure import why_unknown, why_unreachable
from draft_editor.api.plain_text import one_line
from draft_editor.api.redaction import log, quiet_libraries
from draft_editor.api.upload.address import check_upload_url
from draft_editor.api.upload.answer import READ_OF_ANSWER, STORED, Reply, doubt, refusal
from draft_editor.api.upload.ending import NotUploaded, Upload, Uploaded
from draft_editor.api.upload.fresh_name import fresh_name
from draft_editor.api.upload.source import FileTrouble, Source
from draft_editor.api.upload.way import Way
from draft_editor.model.words import Complaint, Words, words

T = TypeVar("T")

PROGRESS_SECONDS: Final = 0.05
"""The shortest time between two reports of progress; the last one comes in any case."""

UPLOADS_AT_ONCE: Final = 3
"""Files that are on their way at the same time; the others wait, unopened, for their turn."""

_MEDIA_TYPE: Final = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+(?:; ?[\w-]+=[\w.+-]+)*", re.ASCII)
# What a misbehaving network makes the libraries raise; not all of it comes through mapped.
_NETWORK_ERRORS: Final = (
    httpx.HTTPError,
    httpx.InvalidURL,
    Complaint,
    OSError,
    ValueError,
    RuntimeError,
    anyio.BrokenResourceError,
    anyio.ClosedResourceError,
    anyio.EndOfStream,
)


class InThread(Protocol):
    """Makes a blocking call in a thread; brings its result, or raises its error."""

    async def __call__(self, work: Callable[[], T], /) -> T:
        """Wait for the call. Cancelled meanwhile, it may go on and its result is dropped."""
        ...


class Uploader:
    """PUTs files to fresh addresses under one base address; every ending is a value.

    Nothing is overwritten, repeated or redirected, no login goes along, and no connection
    outlives its file. `in_thread` is where the disk is read. Raises `BadBaseUrl` when built.
    Thread: one event loop.
    """

    def __init__(
        self,
        base_url: str,
        in_thread: InThread,
        connection: Connection | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.base_url = check_upload_url(base_url)
        self._in_thread = in_thread
        self._connection = connection or Connection()
        self._clock = clock
        self._places = asyncio.Semaphore(UPLOADS_AT_ONCE)
        quiet_libraries()

    def __repr__(self) -> str:
        return f"Uploader({host_of(self.base_url)})"

    async def put(
        self, path: Path, name: str, content_type: str, on_progress: Callable[[int, int], None]
    ) -> Upload:
        """Send a file; `name` is what people call it and becomes the end of the address.

        `on_progress` gets bytes sent and bytes in all, on the loop's thread; it must not raise.
        A task that is cancelled closes its connection and its file, and ends as tasks do.
        """
        url = f"{self.base_url}/{fresh_name(name)}"
        async with self._places:
            since = self._clock()
            source = Source(path, one_line(name, 100))
            way = Way()
            try:
                await self._in_thread(source.open)
                why = await self._send(source, way, url, content_type, on_progress)
            except FileTrouble as trouble:
                why = trouble.said
            except _NETWORK_ERRORS as error:
                why = self._why_failed(error, way, source)
            finally:
                source.let_go()
                await way.let_go()
            seconds = self._clock() - since
        log.info("PUT upload %s %d ms", way.status or "---", round(seconds * 1000))
        return Uploaded(url) if why is None else NotUploaded(why)

    async def _send(
        self,
        source: Source,
        way: Way,
        url: str,
        content_type: str,
        on_progress: Callable[[int, int], None],
    ) -> Words | None:
        is_sound = _MEDIA_TYPE.fullmatch(content_type) is not None
        headers = {
            "Accept-Encoding": "identity",
            # Said beforehand, so that nothing goes out in chunks, which many targets refuse.
            "Content-Length": str(source.size),
            "Content-Type": content_type if is_sound else "application/octet-stream",
            "User-Agent": "draft-editor",
        }
        async with (
            open_client(self.base_url, self._connection) as http,
            http.stream(
                "PUT",
                url,
                content=self._pieces(source, on_progress),
                headers=headers,
                extensions={"trace": way.trace},
            ) as response,
        ):
            way.status = response.status_code
            if response.status_code not in STORED:
                return refusal(response.status_code)
            body = b""
            async for piece in response.aiter_raw():
                body += piece
                if len(body) > READ_OF_ANSWER:
                    break
        reply = Reply(response.status_code, response.headers, body)
        return doubt(reply, source.sha256(), is_whole=source.is_whole)

    async def _pieces(
        self, source: Source, on_progress: Callable[[int, int], None]
    ) -> AsyncIterator[bytes]:
        told = self._clock()
        while piece := await self._in_thread(source.read):
            yield piece
            source.sent += len(piece)  # the network has taken it, or this would not go on
            now = self._clock()
            if now - told >= PROGRESS_SECONDS or source.is_whole:
                told = now
                on_progress(source.sent, source.size)

    def _why_failed(self, error: Exception, way: Way, source: Source) -> Words:
        times = self._connection.timeouts
        if not way.has_left:
            target = host_of(self.base_url)
            return why_unreachable(error, target, way.host or target, times)
        if source.is_whole:
            return why_unknown(error, times)
        if isinstance(error, httpx.WriteTimeout):
            return words(
                "Nothing more of “{name}” could be sent for {seconds} seconds.",
                name=source.name,
                seconds=f"{times.send:g}",
            )
        return words("The connection broke while “{name}” was on its way.", name=source.name)
