"""A guard in place of the socket's doors: loopback and local sockets only."""

from __future__ import annotations

import errno
import ipaddress
import os
import socket

import pytest


class LoopbackOnly:
    """Lets loopback through and refuses the rest as an unplugged machine would.

    What was refused is remembered in `refused`, so that a test fails even when the program
    under test turns the error into a sentence. Names under `.invalid` may be asked for: they
    never exist (RFC 6761, section 6.4). Thread: any; appending to a list is atomic.
    """

    def __init__(self) -> None:
        self.refused: list[str] = []

    def install(self, patch: pytest.MonkeyPatch) -> None:
        """Put the guard before `connect`, `connect_ex` and `getaddrinfo`."""
        connect, connect_ex = socket.socket.connect, socket.socket.connect_ex
        find = socket.getaddrinfo

        def guarded_connect(this: socket.socket, address: tuple[str, int] | str) -> None:
            if not self._may_reach(this, address):
                raise OSError(errno.ENETUNREACH, os.strerror(errno.ENETUNREACH))
            connect(this, address)

        def guarded_connect_ex(this: socket.socket, address: tuple[str, int] | str) -> int:
            if not self._may_reach(this, address):
                return errno.ENETUNREACH
            return connect_ex(this, address)

        def guarded_find(host: bytes | str | None, *rest: int, **named: int) -> object:
            name = host.decode() if isinstance(host, bytes) else host or "localhost"
            if not _is_local(name):
                if not name.endswith(".invalid"):
                    self.refused.append(name)
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
            return find(host, *rest, **named)

        patch.setattr(socket.socket, "connect", guarded_connect)
        patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
        patch.setattr(socket, "getaddrinfo", guarded_find)

    def _may_reach(self, this: socket.socket, address: tuple[str, int] | str) -> bool:
        if this.family not in {socket.AF_INET, socket.AF_INET6} or _is_local(str(address[0])):
            return True
        self.refused.append(str(address))
        return False


def _is_local(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        place = ipaddress.ip_address(host)
    except ValueError:
        return False
    # Connecting to “any address” reaches this machine.
    return place.is_loopback or place.is_unspecified
