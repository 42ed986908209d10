"""The body that asks for drafts."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

from draft_editor.api.list_request import list_request


def test_the_documented_form() -> None:
    moment = datetime(2025, 1, 1, 0, 0, 0, 999, timezone(timedelta(hours=7)))
    # Key by key the example of the contract, section 2.
    assert json.loads(list_request(moment)) == {
        "fetchDrafts": True,
        "maxDraftsToBeFetched": 100,
        "maxResults": 20,
        "protocolsSupported": ["TEXT", "EMAIL"],
        "lastMessageReceivedOn": "2025-01-01T00:00:00+0700",
        "messageUuidsReceivedAtSameTime": [],
    }


def test_other_protocols() -> None:
    moment = datetime(2025, 1, 1, tzinfo=timezone(-timedelta(hours=6)))
    asked = json.loads(list_request(moment, ("NONE", "TEXT")))
    assert asked["protocolsSupported"] == ["NONE", "TEXT"]
    assert asked["lastMessageReceivedOn"] == "2025-01-01T00:00:00-0600"
