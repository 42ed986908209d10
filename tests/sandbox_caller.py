"""A plain client of the sandbox, on `http.client`: what it sends and reads is all there is."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any, Final

from draft_editor.model.locator import Locator
from draft_editor.sandbox import Sandbox

WISH: Final = b'{"fetchDrafts": true, "protocolsSupported": ["TEXT", "EMAIL"]}'


@dataclass(frozen=True, slots=True)
class Got:
    """One answer, read to its end."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """The body's JSON."""
        return json.loads(self.body)


class Caller:
    """Talks to one sandbox, each time over a connection of its own."""

    def __init__(self, sandbox: Sandbox, timeout: float = 10) -> None:
        self.sandbox = sandbox
        self.timeout = timeout

    def connection(self) -> HTTPConnection:
        """A fresh connection; the caller closes it."""
        return HTTPConnection(self.sandbox.origin.removeprefix("http://"), timeout=self.timeout)

    def signed(self) -> dict[str, str]:
        """The headers of the account that may come in."""
        account = f"{self.sandbox.login}:{self.sandbox.password}".encode()
        return {"Authorization": f"Basic {base64.b64encode(account).decode()}"}

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Got:
        """One request and its answer; signed in unless `headers` are given."""
        with closing(self.connection()) as connection:
            connection.request(method, path, body, self.signed() if headers is None else headers)
            answer = connection.getresponse()
            return Got(answer.status, dict(answer.getheaders()), answer.read())

    def edit(self, locator: Locator, body: bytes) -> Got:
        """An edit of one draft."""
        return self.ask("POST", f"/communications{locator.path()}", body)

    def messages(self, customer: str, wish: bytes = WISH) -> Got:
        """The messages of one customer."""
        path = self.sandbox.thread_of(customer).path()
        return self.ask("POST", f"/communications{path}/message/list", wish)

    def script(self, *faults: Mapping[str, object]) -> None:
        """Scripts the next answers."""
        got = self.ask("POST", "/_sandbox/faults", json.dumps(faults).encode())
        assert got.status == 200, got.body

    def stored(self, locator: Locator) -> bytes:
        """The body that the sandbox has of a draft."""
        return self.ask("GET", f"/_sandbox/drafts/{locator.message}").body

    def edits(self) -> dict[str, int]:
        """How many edits were accepted, by message."""
        counts: dict[str, int] = self.ask("GET", "/_sandbox/edits").json()
        return counts

    def seen(self) -> list[dict[str, Any]]:
        """What arrived, oldest first."""
        arrivals: list[dict[str, Any]] = self.ask("GET", "/_sandbox/requests").json()
        return arrivals

    def forget_seen(self) -> None:
        """Let the sandbox forget what arrived."""
        self.ask("DELETE", "/_sandbox/requests")
