"""A program of its own: takes what is PUT, keeps nothing, says yes. Prints its port."""

from __future__ import annotations

import socket
import sys
from contextlib import suppress
from typing import Final

_ROOM: Final = 1 << 20
_YES: Final = b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_CURTAIN: Final = b"\r\n\r\n"


def take(connection: socket.socket, room: memoryview) -> None:
    """Read one request to its end and answer it."""
    head = b""
    while _CURTAIN not in head:
        piece = connection.recv(_ROOM)
        if not piece:
            return
        head += piece
    head, _, begun = head.partition(_CURTAIN)
    named = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
    left = int(named[b"content-length"]) - len(begun)
    while left > 0 and (count := connection.recv_into(room)):
        left -= count
    connection.sendall(_YES)


def main() -> None:
    """Serve one after the other until the program is ended."""
    room = memoryview(bytearray(_ROOM))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        sys.stdout.write(f"{listener.getsockname()[1]}\n")
        sys.stdout.flush()
        while True:
            connection, _ = listener.accept()
            with connection, suppress(OSError):
                take(connection, room)


if __name__ == "__main__":
    main()
