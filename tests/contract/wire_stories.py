"""Short ways to tell what a client does against a scripted server."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Final, TypeVar

from contract.scripted_server import Play, ScriptedServer
from draft_editor.api.authentication import BasicLogin
from draft_editor.api.client import DraftClient
from draft_editor.api.connection import Connection
from draft_editor.model.listing import Listing, Unread
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Outcome

T = TypeVar("T")

LOGIN: Final = BasicLogin("subscriber-one", "correct horse ü")
LOCATOR: Final = Locator.of(
    "dOcyW1nD0wnByTheR1ver4nChE",
    "uSerWithAVeryLongOpaqueName1",
    "cUstomerWithALongOpaqueName2",
    "mEssageWithALongOpaqueName_3-",
)
BODY: Final = '{"messageAttributes":{"body":"Your car is ready – 2.50 €"}}'.encode()


def run(story: Coroutine[object, object, T]) -> T:
    """Play a story on a loop of its own."""
    return asyncio.run(story)


async def with_client(
    url: str,
    work: Callable[[DraftClient], Awaitable[T]],
    connection: Connection | None = None,
) -> T:
    """Do `work` with a client, which is closed afterwards in any case."""
    client = DraftClient(url, LOGIN, connection)
    try:
        return await work(client)
    finally:
        await client.close()


def nothing() -> None:
    """For stories in which the moment of leaving does not matter."""


def edited(*plays: Play, connection: Connection | None = None) -> Outcome:
    """How one edit ends when the server plays these."""
    with ScriptedServer(*plays) as server:
        return edited_at(server.url, connection)


def edited_at(
    url: str, connection: Connection | None = None, leaving: Callable[[], None] = nothing
) -> Outcome:
    """How one edit at an address ends."""
    return run(with_client(url, lambda client: client.edit(LOCATOR, BODY, leaving), connection))


def listed(*plays: Play, connection: Connection | None = None) -> Listing | Unread:
    """What one reading of the conversation brings when the server plays these."""
    with ScriptedServer(*plays) as server:
        return run(
            with_client(server.url, lambda client: client.list_drafts(LOCATOR.thread), connection)
        )
