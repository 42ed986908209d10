"""Every answer, to an edit or to a list, tells how far the two clocks are apart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from contract.scripted_server import SUCCESS, Play, ScriptedServer, answers, response, sends
from contract.wire_stories import BODY, LOCATOR, LOGIN, nothing, run
from draft_editor.api.client import DraftClient
from draft_editor.model.skew import Skew

NOON = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)
DATE = {"Date": "Tue, 24 Nov 2026 12:00:00 GMT"}


def heard(play: Play, *, edits: bool) -> list[Skew]:
    """What a client with a clock four minutes ahead tells of one answer."""
    told: list[Skew] = []

    async def ask(url: str) -> None:
        now = NOON + timedelta(minutes=4)
        client = DraftClient(url, LOGIN, now=lambda: now, on_skew=told.append)
        if edits:
            await client.edit(LOCATOR, BODY, nothing)
        else:
            await client.list_drafts(LOCATOR.thread)
        await client.close()

    with ScriptedServer(play) as server:
        run(ask(server.url))
    return told


@pytest.mark.parametrize(
    ("play", "edits"),
    [
        (answers(200, SUCCESS, DATE), True),
        (answers(200, b"[]", DATE), False),
        (answers(401, b"", DATE), True),
        (answers(401, b"", DATE), False),
        (answers(500, b"", DATE), True),
        (sends(response(200, b"[1,2,3]", DATE)[:-3]), True),
        (sends(response(200, b"[1,2,3]", DATE)[:-3]), False),
    ],
)
def test_whatever_the_answer_says(play: Play, edits: bool) -> None:
    (skew,) = heard(play, edits=edits)
    assert abs(skew.ahead - 240) <= skew.within < 30
    assert skew.is_off() is True


@pytest.mark.parametrize("play", [answers(200, b"[]"), sends(b"")])
def test_without_a_date_or_an_answer_nothing_is_told(play: Play) -> None:
    assert heard(play, edits=True) == heard(play, edits=False) == []
