"""A file put where the service can fetch it: one HTTP PUT, streamed, under a name of its own."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import stat
import time
import unicodedata
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex
from threading import Lock
from typing import BinaryIO, Final, Protocol, TypeAlias, TypeVar, runtime_checkable

import anyio
import httpx

from draft_editor.api.base_url import BadBaseUrl, BaseUrl, check_base_url, host_of, is_loopback
from draft_editor.api.compression import unpacked
from draft_editor.api.connection import Connection, open_client
from draft_editor.api.failure import why_unknown, why_unreachable
from draft_editor.api.plain_text import looks_like_page, one_line
from draft_editor.api.redaction import log, quiet_libraries
from draft_editor.model.words import Complaint, Words, words

T = TypeVar("T")

PIECE: Final = 65_536
"""Bytes that are read, hashed and sent at a time; all that is ever held of a file."""

PROGRESS_SECONDS: Final = 0.05
"""The shortest time between two reports of progress; the last one comes in any case."""

UPLOADS_AT_ONCE: Final = 3
"""Files that are on their way at the same time; the others wait, unopened, for their turn."""

_STORED: Final = frozenset({200, 201, 204})
_LONGEST_STEM: Final = 64
_READ_OF_ANSWER: Final = 20_000
_MEDIA_TYPE: Final = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+(?:; ?[\w-]+=[\w.+-]+)*", re.ASCII)
_SHA256_TAG: Final = re.compile(r'(?:W/)?"?([0-9a-f]{64})"?', re.IGNORECASE)
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


@dataclass(frozen=True, slots=True)
class Uploaded:
    """The file lies at `url`."""

    url: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotUploaded:
    """The file is not there, or nobody can be sure that it is; trying again does no harm."""

    why: Words


Upload: TypeAlias = Uploaded | NotUploaded


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
            source = _Source(path, one_line(name, 100))
            way = _Way()
            try:
                await self._in_thread(source.open)
                why = await self._send(source, way, url, content_type, on_progress)
            except _FileTrouble as trouble:
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
        source: _Source,
        way: _Way,
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
            if response.status_code not in _STORED:
                return _refusal(response.status_code)
            body = b""
            async for piece in response.aiter_raw():
                body += piece
                if len(body) > _READ_OF_ANSWER:
                    break
        return _doubt(source, response.status_code, response.headers, body)

    async def _pieces(
        self, source: _Source, on_progress: Callable[[int, int], None]
    ) -> AsyncIterator[bytes]:
        told = self._clock()
        while piece := await self._in_thread(source.read):
            yield piece
            source.sent += len(piece)  # the network has taken it, or this would not go on
            now = self._clock()
            if now - told >= PROGRESS_SECONDS or source.sent == source.size:
                told = now
                on_progress(source.sent, source.size)

    def _why_failed(self, error: Exception, way: _Way, source: _Source) -> Words:
        times = self._connection.timeouts
        if not way.has_left:
            target = host_of(self.base_url)
            return why_unreachable(error, target, way.host or target, times)
        if source.sent == source.size:
            return why_unknown(error, times)
        if isinstance(error, httpx.WriteTimeout):
            return words(
                "Nothing more of “{name}” could be sent for {seconds} seconds.",
                name=source.name,
                seconds=f"{times.send:g}",
            )
        return words("The connection broke while “{name}” was on its way.", name=source.name)


def check_upload_url(text: str) -> BaseUrl:
    """The base address for uploads without a slash at its end, or `BadBaseUrl`.

    `https` to any host, plain `http` only to this computer itself.
    """
    plain = text.strip()
    if plain.lower().startswith("http://"):
        # Judged here, as the general sentence speaks of the login, which does not go along.
        host = host_of(check_base_url("https" + plain[4:]))
        if not is_loopback(host):
            raise BadBaseUrl(
                words(
                    "“http://” would send the files in the clear to {host}; use “https://”.",
                    host=host,
                )
            )
    return check_base_url(plain)


def fresh_name(name: str) -> str:
    """A name that nobody has used and nobody can guess: 16 hex digits, “-”, the safe name.

    It has only ASCII letters, digits, dots, dashes and underscores; accents are dropped, the
    extension is kept.
    """
    stem, dot, extension = name.rpartition(".")
    ending = _safe(extension)[:16] if dot else ""
    start = _safe(stem if dot else name)[:_LONGEST_STEM] or "file"
    return f"{token_hex(8)}-{start}.{ending}".rstrip(".")


def _safe(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    one_by_one = re.sub(r"\.{2,}", ".", re.sub(r"[^A-Za-z0-9.-]+", "_", plain))
    return one_by_one.strip("._-")


def _refusal(status: int) -> Words:
    match status:
        case _ if 300 <= status < 400:
            return words(
                "The upload address leads elsewhere, which is not followed (HTTP {status}).",
                status=status,
            )
        case 401 | 403:
            return words(
                "The upload address does not let this computer in (HTTP {status}).", status=status
            )
        case 404 | 405 | 409 | 410 | 501:
            return words(
                "No files can be stored at the upload address (HTTP {status}).", status=status
            )
        case 413:
            return words(
                "The file is too large for the upload address (HTTP {status}).", status=status
            )
        case 507:
            return words(
                "There is no room left at the upload address (HTTP {status}).", status=status
            )
        case _:
            return words("The upload address refuses the file (HTTP {status}).", status=status)


def _doubt(source: _Source, status: int, headers: Mapping[str, str], body: bytes) -> Words | None:
    """What makes a yes no yes. Some WebDAV servers say 201 with a page; a login page is 200."""
    plain = unpacked(body, headers.get("content-encoding", ""), _READ_OF_ANSWER)
    if status != 201 and looks_like_page(
        headers.get("content-type", ""), plain.decode("utf-8", "replace")
    ):
        return words("The upload address answered with a web page instead of storing the file.")
    tag = _SHA256_TAG.fullmatch(headers.get("etag", "").strip())
    is_other = tag is not None and tag[1].lower() != source.sha256()
    # A yes to half a file can be read when the target stops listening early.
    if is_other or source.sent != source.size:
        return words("What arrived at the upload address is not what was sent.")
    return None


class _FileTrouble(Complaint):
    """The file itself is what cannot be uploaded."""


class _Source:
    """The file that is read, piece by piece, and checked to be the same until its end.

    Thread: `open` and `read` from any, one at a time; the rest from the loop's.
    """

    def __init__(self, path: Path, name: str) -> None:
        self.name = name
        self.size = 0
        self.sent = 0
        self._path = path
        self._left = 0
        self._changed_at = 0
        self._hash = hashlib.sha256()
        self._file: BinaryIO | None = None
        self._lock = Lock()
        self._is_over = False

    def open(self) -> None:
        """Open the file and learn its size; raises `_FileTrouble`."""
        self._do(self._open)

    def read(self) -> bytes:
        """The next piece, empty at the end; raises `_FileTrouble`."""
        return self._do(self._read)

    def sha256(self) -> str:
        """The digest of what was read, in hex."""
        return self._hash.hexdigest()

    def let_go(self) -> None:
        """Close the file now, or as soon as the call that is using it is over. Never waits."""
        self._is_over = True
        if self._lock.acquire(blocking=False):
            try:
                if self._file is not None:
                    self._file.close()
                self._file = None
            finally:
                self._lock.release()

    def _do(self, work: Callable[[], T]) -> T:
        try:
            with self._lock:
                return work()
        except FileNotFoundError:
            said = words("“{name}” is not there any more.", name=self.name)
            raise _FileTrouble(said) from None
        except PermissionError:
            raise _FileTrouble(words("“{name}” may not be read.", name=self.name)) from None
        except (OSError, ValueError) as error:
            what = one_line(getattr(error, "strerror", None) or str(error), 200)
            said = words("“{name}” cannot be read: {what}", name=self.name, what=what)
            raise _FileTrouble(said) from None
        finally:
            if self._is_over:  # let go of while the lock was held
                self.let_go()

    def _open(self) -> None:
        # Before opening: a named pipe would wait there for somebody to write.
        if not stat.S_ISREG(self._path.stat().st_mode):
            raise _FileTrouble(words("“{name}” is not a file.", name=self.name))
        self._file = self._path.open("rb")
        found = os.fstat(self._file.fileno())
        self.size = self._left = found.st_size
        self._changed_at = found.st_mtime_ns
        if not self.size:
            raise _FileTrouble(words("“{name}” is empty.", name=self.name))

    def _read(self) -> bytes:
        if self._file is None or not self._left:
            return b""
        piece = self._file.read(min(PIECE, self._left))
        self._left -= len(piece)
        self._hash.update(piece)
        if not piece or (not self._left and self._was_changed(self._file)):
            raise _FileTrouble(
                words("“{name}” changed while it was being uploaded.", name=self.name)
            )
        return piece

    def _was_changed(self, file: BinaryIO) -> bool:
        now = os.fstat(file.fileno())
        return (now.st_size, now.st_mtime_ns) != (self.size, self._changed_at)


@runtime_checkable
class _Closable(Protocol):
    async def aclose(self) -> None: ...


class _Way:
    """How far one upload has got on the network: whom it spoke to, whether it has begun."""

    def __init__(self) -> None:
        self.host = ""
        self.has_left = False
        self.status = 0
        self._opened: _Closable | None = None

    async def trace(self, event: str, info: Mapping[str, object]) -> None:
        """Told by the library about each step."""
        stream = info.get("return_value")
        if event.endswith("connect_tcp.complete") and isinstance(stream, _Closable):
            self._opened = stream
        if event.endswith(("connect_tcp.started", "start_tls.started")):
            self.host = str(info.get("server_hostname") or info.get("host"))
        if event == "http11.send_request_headers.started":
            # A proxy's CONNECT carries nothing of the file.
            self.has_left = getattr(info.get("request"), "method", b"") != b"CONNECT"

    async def let_go(self) -> None:
        """Close the connection: cancelled while shaking hands, the library forgets it."""
        if self._opened is not None:
            with anyio.CancelScope(shield=True):
                await self._opened.aclose()
