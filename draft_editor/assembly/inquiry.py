"""A question to the journal from a coroutine, which does not wait for a disk for ever."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final, TypeVar

from draft_editor.model.words import Complaint

if TYPE_CHECKING:
    from draft_editor.assembly.keeper import Keeper
    from draft_editor.store.journal import Journal

T = TypeVar("T")

PATIENCE: Final = 1.0
"""Seconds that work waits for a disk that does not answer; then it goes on all the same."""


async def read_journal(keeper: Keeper, read: Callable[[Journal], T | None]) -> T | None:
    """What the journal holds; nothing if it cannot be read, or does not answer in time."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T | None] = loop.create_future()

    def settle(found: T | None) -> None:
        if not answer.done():
            answer.set_result(found)

    def question(journal: Journal | None) -> None:
        found: T | None = None
        with suppress(Complaint):
            found = None if journal is None else read(journal)
        with suppress(RuntimeError):  # the loop may have ended meanwhile
            loop.call_soon_threadsafe(settle, found)

    keeper.ask(question)
    with suppress(TimeoutError):
        return await asyncio.wait_for(answer, PATIENCE)
    return None
