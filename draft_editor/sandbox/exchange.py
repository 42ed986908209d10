"""One connection and its requests: bytes in, bytes out, and every trick a network can play."""

from __future__ import annotations

import logging
import socket
import sys
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any, Final, assert_never

from draft_editor.sandbox.arrivals import Arrival, Request
from draft_editor.sandbox.desk import Desk
from draft_editor.sandbox.performance import Dropped, Held, Told, padded, performance
from draft_editor.sandbox.reply import Reply, failure
from draft_editor.sandbox.routes import ControlRoute, Route, kind_of, route_of

LOOPBACK: Final = "127.0.0.1"
MAX_BODY: Final = 256_000_000
"""Bytes of one request body; more is answered with 413."""

_PIECE: Final = 65_536
_TICKS: Final = 20
"""Pieces a second in which a slow answer is sent."""
_BODILESS: Final = (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)

log = logging.getLogger(__name__)


class Listener(ThreadingHTTPServer):
    """The listening socket, one thread for each connection; all of them end with `close`."""

    daemon_threads = False
    request_queue_size = 128

    def __init__(self, port: int, desk: Desk) -> None:
        self.desk = desk
        self.stopping = threading.Event()
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        super().__init__((LOOPBACK, port), Exchange)

    def server_bind(self) -> None:
        """Binds without asking the name service for this computer's name: that may take long."""
        TCPServer.server_bind(self)
        self.server_name = LOOPBACK
        self.server_port = int(self.server_address[1])

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remembers the connection, so that it can be ended from outside."""
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Forgets the connection and closes it."""
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no error; anything else is a fault of the sandbox."""
        error = sys.exception()
        if not isinstance(error, OSError):
            log.error("The sandbox could not answer", exc_info=error)

    def close(self) -> None:
        """Stops listening, ends every connection and waits for their threads."""
        self.shutdown()
        with self._lock:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # its client has ended it already
        self.stopping.set()
        self.server_close()


class Exchange(BaseHTTPRequestHandler):
    """Reads requests of one connection and answers them until either side has enough."""

    server: Listener
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def version_string(self) -> str:
        """The name in the `Server` line."""
        return "draft-editor-sandbox"

    def log_message(self, *said: Any) -> None:
        """Writes nothing: addresses hold ids, and ids never reach a log."""

    def serve(self) -> None:
        """Answers one request, whatever its method."""
        try:
            body = self._body()
        except ValueError:
            self.close_connection = True
            said = "The length of the body cannot be read, or it is too long."
            self._tell(Told(failure(HTTPStatus.BAD_REQUEST, "BAD_LENGTH", said)))
            return
        headers = {name.title(): value for name, value in self.headers.items()}
        request = Request(self.command, self.path, headers, body)
        route = route_of(self.path)
        if isinstance(route, ControlRoute):
            self._tell(Told(self.server.desk.answer(request, route)))
        else:
            self._perform(request, route)

    def _perform(self, request: Request, route: Route) -> None:
        desk = self.server.desk
        kind = kind_of(route)
        fault = desk.script.take(kind)
        arrival = desk.seen.enter(request, kind, "" if fault is None else fault.said())
        act = performance(fault, lambda: desk.answer(request, route), lambda: desk.alter(route))
        match act:
            case Told():
                self._tell_in_time(act, arrival)
            case Held(seconds, then):
                if self._is_waited_for(seconds):
                    self._tell_in_time(Told(then()), arrival)
            case Dropped(stored):
                desk.seen.settle(arrival, None, stored=stored)
                self.close_connection = True
            case _:
                assert_never(act)

    def _tell_in_time(self, told: Told, arrival: Arrival) -> None:
        seen = self.server.desk.seen
        stored = told.reply.stored
        if told.pause:
            seen.settle(arrival, None, stored=stored)
            if not self._is_waited_for(told.pause):
                return
        seen.settle(arrival, told.reply.status, stored=stored)
        self._tell(told)

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            return self._chunks()
        length = int(self.headers.get("Content-Length", "0"))
        if not 0 <= length <= MAX_BODY:
            raise ValueError(length)
        return self._exactly(length)

    def _chunks(self) -> bytes:
        pieces: list[bytes] = []
        left = MAX_BODY
        while size := int(self.rfile.readline(1_000).partition(b";")[0], 16):
            left -= size
            if size < 0 or left < 0:
                raise ValueError(size)
            pieces.append(self._exactly(size))
            self.rfile.readline(1_000)
        while self.rfile.readline(_PIECE).strip():
            continue
        return b"".join(pieces)

    def _exactly(self, length: int) -> bytes:
        body = self.rfile.read(length)
        if len(body) < length:
            raise ConnectionAbortedError
        return body

    def _is_waited_for(self, seconds: float) -> bool:
        """Lets time pass; False as soon as the client has gone or the sandbox stops."""
        is_there = seconds <= 0 or self._is_there_after(seconds)
        self.close_connection = self.close_connection or not is_there
        return is_there

    def _is_there_after(self, seconds: float) -> bool:
        self.connection.settimeout(seconds)
        try:
            if not self.connection.recv(1, socket.MSG_PEEK):
                return False
        except TimeoutError:
            return True
        finally:
            self.connection.settimeout(None)
        # The next request lies in the socket already: it tells nothing about the client.
        return not self.server.stopping.wait(seconds)

    def _tell(self, told: Told) -> None:
        body, tail = padded(told.reply) if told.padding else (told.reply.body, b"")
        if told.reply.status in _BODILESS:
            body = b""
        self.close_connection = self.close_connection or told.is_cut
        head = self._head(told.reply, len(body) + told.padding + len(tail))
        if self.command == "HEAD":
            body, tail = b"", b""
        elif told.is_cut:
            body = body[: len(body) // 2]
        if told.pace:
            self._drip(head, body, told.pace)
            return
        self.connection.sendall(head + body)
        if told.padding and self.command != "HEAD":
            whole, rest = divmod(told.padding, _PIECE)
            filling = b"x" * _PIECE
            for _ in range(whole):
                self.connection.sendall(filling)
            self.connection.sendall(filling[:rest] + tail)

    def _drip(self, head: bytes, body: bytes, pace: float) -> None:
        self.connection.sendall(head)
        step = max(1, int(pace / _TICKS))
        for place in range(0, len(body), step):
            if self.server.stopping.wait(step / pace):
                self.close_connection = True
                return
            self.connection.sendall(body[place : place + step])

    def _head(self, reply: Reply, length: int) -> bytes:
        try:
            phrase = HTTPStatus(reply.status).phrase
        except ValueError:
            phrase = "Unnamed"
        lines = [
            f"HTTP/1.1 {reply.status} {phrase}",
            f"Server: {self.version_string()}",
            f"Date: {self.date_time_string()}",
        ]
        if reply.status != HTTPStatus.NO_CONTENT:
            lines += [f"Content-Type: {reply.content_type}", f"Content-Length: {length}"]
        lines += [f"{name}: {value}" for name, value in reply.headers]
        if self.close_connection:
            lines.append("Connection: close")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


# The base class looks for one method for each verb; here the route decides, not the verb.
for _verb in ("GET", "HEAD", "POST", "PUT", "DELETE"):
    setattr(Exchange, f"do_{_verb}", Exchange.serve)
