"""How far one upload has got on the network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

import anyio


@runtime_checkable
class _Closable(Protocol):
    async def aclose(self) -> None: ...


class Way:
    """Whom one upload spoke to, whether it has begun, what was answered."""

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
