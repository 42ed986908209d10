"""A loopback server whose every byte a test decides, on real sockets."""

from __future__ import annotations

import json
import select
import socket
import ssl
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from queue import Queue
from threading import Condition, Thread
from typing import Final, Self, TypeAlias

SUCCESS: Final = b'{"messageUUID":"m","status":"SUCCESS","requestUUID":"r-1","warnings":[]}'
PATIENCE: Final = 10.0
"""Seconds after which something that a test waits for has failed."""


@dataclass(frozen=True, slots=True)
class Received:
    """One request as it came."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> object:
        """The body's JSON."""
        return json.loads(self.body)


@dataclass(slots=True)
class Exchange:
    """One request under way, in the hands of a play."""

    server: ScriptedServer
    socket: socket.socket
    received: Received
    stays_open: bool = field(default=False)

    def send(self, content: bytes) -> None:
        """Put bytes on the wire; a client that has gone is no trouble."""
        with suppress(OSError):
            self.socket.sendall(content)

    def wait_for_close(self) -> None:
        """Return when the client has closed its side; note when that was."""
        with suppress(OSError):
            while True:
                readable, _, _ = select.select([self.socket], [], [], PATIENCE)
                if not readable or not self.socket.recv(65536):
                    break
        self.server.closings.put(time.monotonic())


Play: TypeAlias = Callable[[Exchange], None]


def response(status: int, body: bytes = b"", headers: Mapping[str, str] | None = None) -> bytes:
    """The bytes of a complete answer; JSON unless `headers` say otherwise."""
    named = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    named |= headers or {}
    lines = "".join(f"{key}: {value}\r\n" for key, value in named.items())
    return f"HTTP/1.1 {status} Scripted\r\n{lines}\r\n".encode() + body


def answers(status: int, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Play:
    """A complete answer on a connection that stays open."""

    def play(exchange: Exchange) -> None:
        exchange.send(response(status, body, headers))
        exchange.stays_open = True

    return play


def sends(content: bytes) -> Play:
    """Just these bytes, then the connection is closed."""
    return lambda exchange: exchange.send(content)


def hangs(exchange: Exchange) -> None:
    """No answer until the client goes away."""
    exchange.wait_for_close()


def resets(exchange: Exchange) -> None:
    """The connection is torn down without an answer."""
    exchange.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


class ScriptedServer:
    """Plays one play for each request, in order; afterwards it answers SUCCESS.

    What is left in `plays` may be changed between requests.
    Thread: the test's thread reads `requests`, `connections`, `closings`; own threads write.
    """

    def __init__(self, *plays: Play, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[Received] = []
        self.connections = 0
        self.closings: Queue[float] = Queue()
        self.plays = list(plays)
        self._tls = tls
        self._lock = Condition()
        self._open: set[socket.socket] = set()
        self._threads: list[Thread] = []
        self._is_over = False
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port: int = self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        """The base address, with a path as the real one has."""
        scheme = "http" if self._tls is None else "https"
        return f"{scheme}://127.0.0.1:{self.port}/communications"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._is_over = True
            waiting = list(self._open)
        for connection in waiting:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in list(self._threads):
            thread.join(PATIENCE)

    def wait_for_requests(self, count: int) -> None:
        """Return when so many requests have arrived. Thread: any but the client's loop."""
        with self._lock:
            assert self._lock.wait_for(lambda: len(self.requests) >= count, PATIENCE)

    def _start(self, work: Callable[[], None]) -> None:
        thread = Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                if self._is_over:
                    connection.close()
                    return
                self._open.add(connection)
            self._start(partial(self._serve, connection))

    def _serve(self, plain: socket.socket) -> None:
        connection = plain
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls is not None:
                connection = self._tls.wrap_socket(plain, server_side=True)
                with self._lock:
                    self._open.add(connection)
            while (received := read_request(connection)) is not None:
                with self._lock:
                    self.requests.append(received)
                    self._lock.notify_all()
                    play = self.plays.pop(0) if self.plays else answers(200, SUCCESS)
                exchange = Exchange(self, connection, received)
                play(exchange)
                if not exchange.stays_open:
                    break
        except OSError:  # the client went away, or would not shake hands
            pass
        finally:
            with self._lock:
                self._open -= {plain, connection}
            connection.close()
            plain.close()


def read_request(connection: socket.socket) -> Received | None:
    """The next request of a connection; None when it has ended."""
    buffer = b""
    while b"\r\n\r\n" not in buffer:
        piece = connection.recv(65536)
        if not piece:
            return None
        buffer += piece
    head, _, body = buffer.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ", 2)
    headers = {
        key.lower(): value.strip() for key, _, value in (line.partition(":") for line in lines)
    }
    length = int(headers.get("content-length", "0"))
    while len(body) < length:
        piece = connection.recv(65536)
        if not piece:
            return None
        body += piece
    return Received(method, target, headers, body)
