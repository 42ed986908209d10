"""What a request leaves in the log: one line, and nothing that is anybody's secret."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from urllib.parse import quote

import pytest

from contract.scripted_server import ScriptedServer, answers, resets
from contract.wire_stories import BODY, LOCATOR, LOGIN, nothing, run, with_client
from draft_editor.api.client import DraftClient
from draft_editor.api.redaction import RedactingFilter


@pytest.fixture(autouse=True)
def loud_libraries() -> Iterator[None]:
    """The libraries as they are before a client quietens them, and afterwards as before."""
    names = ("httpx", "httpcore", "asyncio")
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


def test_no_secret_and_no_id_reaches_the_log(caplog: pytest.LogCaptureFixture) -> None:
    async def story(client: DraftClient) -> None:
        await client.edit(LOCATOR, BODY, nothing)
        await client.edit(LOCATOR, BODY, nothing)
        await client.list_drafts(LOCATOR.thread)

    caplog.set_level(logging.DEBUG)
    with ScriptedServer(answers(200, b"{"), resets) as server:
        run(with_client(server.url, story))
        run(with_client("http://127.0.0.1:9", story))
    hidden = {*LOGIN.secrets(), *map(quote, LOGIN.secrets()), *LOCATOR.ids}
    assert [text for text in hidden if text in caplog.text] == []
    lines = [record.getMessage() for record in caplog.records if record.name == "draft_editor.api"]
    route = "/department/dOcy…nChE/user/uSer…ame1/customer/cUst…ame2/message/"
    assert [line.rsplit(" ", 2)[0] for line in lines] == [
        f"POST {route}mEss…e_3- 200 unknown",
        f"POST {route}mEss…e_3- --- unknown",
        f"POST {route}list 200 unread",
        f"POST {route}mEss…e_3- --- unreachable",
        f"POST {route}mEss…e_3- --- unreachable",
        f"POST {route}list --- unread",
    ]
    assert "Your car is ready" not in caplog.text


def test_the_filter_catches_what_the_libraries_would_say(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def story(client: DraftClient) -> None:
        # Somebody turns the libraries up again after the client was built.
        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.DEBUG)
        await client.edit(LOCATOR, BODY, nothing)

    caplog.set_level(logging.DEBUG)
    sieve = RedactingFilter(LOGIN.secrets(), LOCATOR.ids)
    caplog.handler.addFilter(sieve)
    try:
        with ScriptedServer() as server:
            run(with_client(server.url, story))
    finally:
        caplog.handler.removeFilter(sieve)
    assert "HTTP Request: POST" in caplog.text
    assert [text for text in (*LOGIN.secrets(), *LOCATOR.ids) if text in caplog.text] == []
