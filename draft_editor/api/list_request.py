"""The body that asks for the drafts of a conversation."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Final

MOST_DRAFTS: Final = 100
"""Drafts that one answer brings at most; as many may mean that more exist (contract, 2)."""

PROTOCOLS: Final = ("TEXT", "EMAIL")

_MOST_MESSAGES: Final = 20


def list_request(now: datetime, protocols: tuple[str, ...] = PROTOCOLS) -> bytes:
    """The JSON of a list request (contract, section 2); `now` must know its zone."""
    return json.dumps(
        {
            "fetchDrafts": True,
            "maxDraftsToBeFetched": MOST_DRAFTS,
            "maxResults": _MOST_MESSAGES,
            "protocolsSupported": list(protocols),
            "lastMessageReceivedOn": now.strftime("%Y-%m-%dT%H:%M:%S%z"),
            "messageUuidsReceivedAtSameTime": [],
        }
    ).encode()
