"""Sends files to an upload target, a few at once."""

from __future__ import annotations

import asyncio
import hashlib
import re
import time
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import httpx

from draft_editor.api.base_url import BaseUrl, host_of
from draft_editor.api.connection import Connection, open_client
from draft_editor.api.failure import NETWORK_ERRORS, why_unknown, why_unreachable
from draft_editor.api.plain_text import one_line
from draft_editor.api.redaction import log, quiet_libraries
from draft_editor.api.upload.answer import (
    READ_OF_ANSWER,
    STORED,
    Reply,
    doubt,
    is_stored,
    is_sure_refusal,
    second_thoughts,
)
from draft_editor.api.upload.checksum import tells_digest
from draft_editor.api.upload.ending import NotUploaded, Upload, Uploaded
from draft_editor.api.upload.fresh_name import fresh_name
from draft_editor.api.upload.same_file import (
    Arrived,
    InThread,
    Keep,
    SameFiles,
    keep_nothing,
)
from draft_editor.api.upload.source import BLOCK, FileTrouble, Source
from draft_editor.api.upload.target import Ask, Parcel, Place, Target
from draft_editor.api.upload.way import Way
from draft_editor.model.stored_file import StoredFile
from draft_editor.model.upload_try import NO_TRY, UploadTry
from draft_editor.model.words import Complaint, Words, words

PIECE: Final = 65_536
"""Bytes that are given to the network at a time, as long as it takes its time over them."""

_AT_ONCE: Final = 0.01

PROGRESS_SECONDS: Final = 0.05
"""The shortest time between two reports of progress; the last one comes in any case."""

UPLOADS_AT_ONCE: Final = 3
"""Files that are on their way at the same time; the others wait, unopened, for their turn."""

_MEDIA_TYPE: Final = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+(?:; ?[\w-]+=[\w.+-]+)*", re.ASCII)
NOTHING: Final = hashlib.sha256().hexdigest()
"""The digest of a request without a body."""

_PLAIN: Final[Mapping[str, str]] = {"Accept-Encoding": "identity", "User-Agent": "draft-editor"}


class Uploader:
    """PUTs files to fresh addresses at one target; every ending is a value.

    Nothing is overwritten, repeated or redirected, and no connection outlives its file. What
    lies there already is not sent again: the same bytes of the same type have one address,
    and while they are on their way others wait for it. What earlier runs have `stored` there
    is asked for before it is sent again; `keep` is told what later runs should know.
    `in_thread` is where the disk is read. Thread: one event loop.
    """

    def __init__(
        self,
        target: Target,
        in_thread: InThread,
        connection: Connection | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        stored: Iterable[StoredFile] = (),
        keep: Keep = keep_nothing,
    ) -> None:
        self._target = target
        self._in_thread = in_thread
        self._connection = connection or Connection()
        self._clock = clock
        self._places = asyncio.Semaphore(UPLOADS_AT_ONCE)
        self._refused: set[str] = set()
        self._keep = keep
        self._same = SameFiles(
            in_thread, needs_digests=target.signs_content, stored=stored, keep=keep
        )
        self._catching_up = asyncio.Lock()
        quiet_libraries()

    def __repr__(self) -> str:
        return f"Uploader({host_of(self._target.base)})"

    async def put(
        self,
        path: Path,
        name: str,
        content_type: str,
        on_progress: Callable[[int, int], None],
        this: UploadTry = NO_TRY,
    ) -> Upload:
        """Send a file; `name` is what people call it and becomes the end of the address.

        `on_progress` gets bytes sent and bytes in all, on the loop's thread; it must not raise.
        What an earlier try has stored whole, as far as the target can tell, is not sent again.
        A task that is cancelled closes its connection and its file, and ends as tasks do.
        """
        names = [fresh_name(name, token) for token in (*this.before, this.token)]
        async with self._places:
            since = self._clock()
            source = Source(path, one_line(name, 100), (this.size, this.changed_at))
            way = Way()
            try:
                await self._in_thread(source.open)
                async with self._same.turn(source, content_type) as known:
                    if known is not None:
                        on_progress(source.size, source.size)
                        return Uploaded(known)
                    arrived = await self._send(source, way, names, content_type, on_progress)
                    self._same.keep(arrived)
                    ending: Upload = Uploaded(arrived.address)
            except _NotTaken as no:
                ending = NotUploaded(no.said)
            except FileTrouble as trouble:
                ending = NotUploaded(trouble.said)
            except NETWORK_ERRORS as error:
                ending = NotUploaded(self._why_failed(error, way, source))
            finally:
                source.let_go()
                await way.let_go()
            seconds = self._clock() - since
        log.info("PUT upload %s %d ms", way.status or "---", round(seconds * 1000))
        return ending

    async def catch_up(self) -> None:
        """Have what arrived told to `keep` as far as it was not: its digest is made now."""
        async with self._catching_up:  # one file after the other, beside those that travel
            await self._same.catch_up()

    async def _send(
        self,
        source: Source,
        way: Way,
        names: Sequence[str],
        content_type: str,
        on_progress: Callable[[int, int], None],
    ) -> Arrived:
        """Put it under the last of the names, unless it is there; or `_NotTaken`."""
        async with open_client(self._target.base, self._connection) as http:
            ask = _asker(http, self._target, way)
            why = await self._target.make_ready(ask)
            if why is not None:
                raise _NotTaken(why)
            *tried, name = names
            earlier = await self._same.earlier(source, content_type)
            for before in (*filter(None, (earlier,)), *tried):
                place = self._target.place(before)
                if place is not None and await self._is_stored(ask, place, source):
                    on_progress(source.size, source.size)
                    return self._arrived(source, content_type, before, place)
            is_sound = _MEDIA_TYPE.fullmatch(content_type) is not None
            kind = content_type if is_sound else "application/octet-stream"
            found = await self._target.find_place(Parcel(name, kind, source.size), ask)
            if isinstance(found, Words):
                raise _NotTaken(found)
            arrived = self._arrived(source, content_type, name, found)
            if arrived.note is not None and self._target.gives_addresses:
                self._keep(arrived.note)  # before anything of it leaves
            way.has_left = False  # nothing of the file has
            if host_of(BaseUrl(found.put_url)) == host_of(self._target.base):
                reply = await self._put(http, source, way, found, kind, on_progress)
            else:  # there may be a proxy on the way to one of them only
                async with open_client(BaseUrl(found.put_url), self._connection) as other:
                    reply = await self._put(other, source, way, found, kind, on_progress)
            await self._check(ask, reply, found, source)
            return arrived

    def _arrived(self, source: Source, content_type: str, name: str, place: Place) -> Arrived:
        """What is known of a file once it lies there."""
        note: StoredFile | None = StoredFile(name)
        if self._target.gives_addresses:
            note = StoredFile(name, read_url=place.read_url) if _is_open(place) else None
        return Arrived(source, content_type, place.read_url, note)

    async def _check(self, ask: Ask, reply: Reply, place: Place, source: Source) -> None:
        """Raise `_NotTaken` for an answer that is no yes, or a yes that is none."""
        if reply.status not in STORED:
            if is_sure_refusal(reply.status):
                self._refused.add(place.put_url)
            raise _NotTaken(self._target.refusal(reply))
        await self._hash_for(reply, source)
        why = doubt(reply, source.sha256, is_whole=source.is_whole)
        if why is None and self._target.is_asked_afterwards:
            held = await ask("HEAD", place.put_url)
            await self._hash_for(held, source)
            why = second_thoughts(held, source.sha256, source.size)
        if why is not None:
            raise _NotTaken(why)

    async def _is_stored(self, ask: Ask, place: Place, source: Source) -> bool:
        """Whether all of it lies there: nobody heard how that try ended, or it was long ago."""
        if place.put_url in self._refused:
            return False
        held = await ask("HEAD", place.look_url or place.put_url)
        await self._hash_for(held, source)
        return is_stored(held, source.sha256, source.size)

    async def _hash_for(self, reply: Reply, source: Source) -> None:
        """Have the digest, if it has to be compared."""
        if tells_digest(reply.headers):
            await self._in_thread(source.digest)

    async def _put(
        self,
        http: httpx.AsyncClient,
        source: Source,
        way: Way,
        place: Place,
        content_type: str,
        on_progress: Callable[[int, int], None],
    ) -> Reply:
        headers = httpx.Headers(
            {
                **_PLAIN,
                # Said beforehand, so that nothing goes out in chunks, which many targets refuse.
                "Content-Length": str(source.size),
                "Content-Type": content_type,
                **self._target.headers("PUT", place.put_url, source.sha256),
            }
        )
        headers.update(place.headers)
        async with http.stream(
            "PUT",
            place.put_url,
            content=self._pieces(source, on_progress),
            headers=headers,
            extensions={"trace": way.trace},
        ) as response:
            way.status = response.status_code
            return await _reply(response)

    async def _pieces(
        self, source: Source, on_progress: Callable[[int, int], None]
    ) -> AsyncIterator[bytes]:
        told = last = self._clock()
        size = PIECE
        # The next block is read while the network takes this one.
        ahead = asyncio.ensure_future(self._in_thread(source.read))
        try:
            while block := await ahead:
                ahead = asyncio.ensure_future(self._in_thread(source.read))
                while block:
                    piece, block = block[:size], block[size:]
                    yield piece
                    source.sent += len(piece)  # the network has taken it, or this would not go on
                    now = self._clock()
                    size, last = _next_size(size, now - last), now
                    if now - told >= PROGRESS_SECONDS or source.is_whole:
                        told = now
                        on_progress(source.sent, source.size)
        finally:
            ahead.cancel()
            ahead.add_done_callback(_forget)

    def _why_failed(self, error: Exception, way: Way, source: Source) -> Words:
        times = self._connection.timeouts
        if not way.has_left:
            target = host_of(self._target.base)
            return why_unreachable(error, target, way.host or target, times)
        if source.is_whole or isinstance(error, httpx.ReadTimeout):
            return why_unknown(error, times)
        if isinstance(error, httpx.WriteTimeout):
            return words(
                "Nothing more of “{name}” could be sent for {seconds} seconds.",
                name=source.name,
                seconds=f"{times.send:g}",
            )
        return words("The connection broke while “{name}” was on its way.", name=source.name)


class _NotTaken(Complaint):
    """The target said no, or a yes that is none."""


def _asker(http: httpx.AsyncClient, target: Target, way: Way) -> Ask:
    async def ask(method: str, url: str, body: bytes = b"", /) -> Reply:
        proof = target.headers(method, url, NOTHING)
        kind = {"Content-Type": "application/json"} if body else {}
        async with http.stream(
            method,
            url,
            content=body or None,
            headers={**_PLAIN, **kind, **proof},
            extensions={"trace": way.trace},
        ) as response:
            return await _reply(response)

    return ask


async def _reply(response: httpx.Response) -> Reply:
    body = b""
    # A no is a no, whatever becomes of the rest of it.
    with suppress(*(() if response.status_code in STORED else NETWORK_ERRORS)):
        async for piece in response.aiter_raw():
            body += piece
            if len(body) > READ_OF_ANSWER:
                break
    return Reply(response.status_code, response.headers, body)


def _is_open(place: Place) -> bool:
    """Whether the address to read by may be kept: what could hold a signature is a secret."""
    is_plain = not {"?", "#"} & set(place.read_url)
    return is_plain and place.read_url != place.put_url


def _next_size(size: int, seconds: float) -> int:
    """Larger pieces for a network that takes them at once; a slow one must show that it moves."""
    return min(size * 2, BLOCK) if seconds < _AT_ONCE else PIECE


def _forget(ahead: asyncio.Future[bytes]) -> None:
    """What became of a piece that nobody waits for is nobody's trouble."""
    if not ahead.cancelled():
        ahead.exception()
