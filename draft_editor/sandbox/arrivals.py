"""A list of what arrived, so that a test can prove what was sent and what never was."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from draft_editor.model.json_text import Json, Number

KEPT: Final = 2_000
"""Requests that are remembered; the oldest go first."""

_SECRET_WORDS: Final = ("authorization", "cookie", "token", "secret", "key", "signature")


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """One request, read to its end."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(slots=True, repr=False)
class Arrival:
    """A request and what became of it; `status` stays None until an answer is on its way."""

    request: Request
    kind: str
    at: datetime
    fault: str = ""
    status: int | None = None
    stored: bool = False
    headers: dict[str, Json] = field(default_factory=dict)


class Arrivals:
    """The requests of this run, oldest first. Thread: every connection's."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._seen: deque[Arrival] = deque(maxlen=KEPT)

    def enter(self, request: Request, kind: str, fault: str) -> Arrival:
        """Notes a request before anything is done about it."""
        shown: dict[str, Json] = {
            name: value for name, value in request.headers.items() if not _is_secret(name)
        }
        arrival = Arrival(request, kind, datetime.now(UTC), fault, headers=shown)
        with self._lock:
            self._seen.append(arrival)
        return arrival

    def settle(self, arrival: Arrival, status: int | None, *, stored: bool) -> None:
        """Notes what became of a request, before the answer's first byte leaves."""
        with self._lock:
            arrival.status = status
            arrival.stored = stored

    def clear(self) -> None:
        """Forgets every request."""
        with self._lock:
            self._seen.clear()

    def listed(self) -> list[Json]:
        """All requests as JSON; file contents are left out, only their size is told."""
        with self._lock:
            return [_entry(arrival) for arrival in self._seen]


def _entry(arrival: Arrival) -> Json:
    request = arrival.request
    body = "" if arrival.kind == "file" else request.body.decode("utf-8", "replace")
    return {
        "at": arrival.at.isoformat(timespec="milliseconds"),
        "method": request.method,
        "path": request.target,
        "kind": arrival.kind,
        "headers": dict(arrival.headers),
        "body": body,
        "size": Number(str(len(request.body))),
        "fault": arrival.fault or None,
        "status": None if arrival.status is None else Number(str(arrival.status)),
        "stored": arrival.stored,
    }


def _is_secret(name: str) -> bool:
    return any(word in name.lower() for word in _SECRET_WORDS)
