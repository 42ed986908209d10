"""A line to a real server that can be held up in the middle, and knows what was asked over it."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from threading import Event, Lock, Thread
from typing import Final, Self

PATIENCE: Final = 30.0
_METHODS: Final = (b"PUT ", b"HEAD ", b"GET ", b"POST ", b"MKCOL ")
_PIECE: Final = 65_536


class SlowLine:
    """Passes loopback connections on to `port`, each in two threads of its own.

    `holds_at`: so many bytes of a PUT pass, then nothing more does until the line is let go.
    `breaks_at`: so many bytes pass, then the connection is torn down. `holds_answers`: PUTs
    pass, and what is answered to them waits.
    """

    def __init__(self, port: int) -> None:
        self.asked: list[str] = []
        self.holds_at: int | None = None
        self.breaks_at: int | None = None
        self.holds_answers = False
        self.is_held = Event()
        self._port = port
        self._go_on = Event()
        self._lock = Lock()
        self._threads: list[Thread] = []
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        # A system may give a connection room for all the rest: then nothing would stall.
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _PIECE)
        self.port: int = self._listener.getsockname()[1]

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self.let_go()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock, _both_ended(*self._open):
            pass
        for thread in self._threads:
            thread.join(PATIENCE)
        for each in self._open:
            each.close()

    def let_go(self) -> None:
        """What was held passes, and nothing is held any more."""
        self.holds_at = self.breaks_at = None
        self.holds_answers = False
        self._go_on.set()

    def count(self, method: str) -> int:
        """How many requests of a method came."""
        return sum(each.startswith(f"{method} ") for each in self.asked)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                far = socket.create_connection(("127.0.0.1", self._port))
                with self._lock:
                    self._open += (near, far)
                is_put = Event()
                self._start(partial(self._send, near, far, is_put))
                self._start(partial(self._answer, far, near, is_put))

    def _start(self, work: Callable[[], None]) -> None:
        thread = Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _send(self, near: socket.socket, far: socket.socket, is_put: Event) -> None:
        passed = 0
        with _both_ended(near, far), suppress(OSError):
            while piece := near.recv(_PIECE):
                if piece.startswith(_METHODS):
                    self.asked.append(piece.partition(b" HTTP/")[0].decode())
                    passed = 0
                    is_put.set() if piece.startswith(b"PUT ") else is_put.clear()
                if self.holds_at is not None and is_put.is_set() and passed >= self.holds_at:
                    self._wait()
                    return  # the one who was held has gone
                if self.breaks_at is not None and is_put.is_set() and passed >= self.breaks_at:
                    near.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                    near.close()
                    return
                passed += len(piece)
                far.sendall(piece)

    def _answer(self, far: socket.socket, near: socket.socket, is_put: Event) -> None:
        with _both_ended(far, near), suppress(OSError):
            while piece := far.recv(_PIECE):
                if self.holds_answers and is_put.is_set():
                    self._wait()
                near.sendall(piece)

    def _wait(self) -> None:
        self.is_held.set()
        assert self._go_on.wait(PATIENCE)


@contextmanager
def _both_ended(*sockets: socket.socket) -> Iterator[None]:
    """Nobody at either end waits for the other one any more."""
    yield
    for each in sockets:
        with suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)
