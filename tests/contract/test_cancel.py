"""Cancelling: at once, on the wire too, and without losing a place in the pool."""

from __future__ import annotations

import asyncio
import socket
import time
from threading import Thread

import pytest

from contract.scripted_server import PATIENCE, ScriptedServer, hangs
from contract.wire_stories import BODY, LOCATOR, LOGIN, nothing, run, with_client
from draft_editor.api.cancel import Cancel
from draft_editor.api.client import DraftClient
from draft_editor.api.wire import AT_ONCE
from draft_editor.model.outcome import Accepted, Cancelled, Outcome, Unknown


def test_cancelled_before_it_begins_nothing_leaves() -> None:
    told: list[str] = []

    async def story(client: DraftClient) -> Outcome:
        cancel = Cancel()
        cancel.now()
        assert cancel.is_asked
        return await client.edit(LOCATOR, BODY, lambda: told.append("left"), cancel)

    with ScriptedServer() as server:
        outcome = run(with_client(server.url, story))
    assert isinstance(outcome, Cancelled)
    assert (told, server.requests) == ([], [])


def test_cancelled_while_it_waits_for_its_turn_nothing_leaves() -> None:
    async def story(client: DraftClient) -> Outcome:
        blocking = [Cancel() for _ in range(AT_ONCE)]
        busy = [
            asyncio.create_task(client.edit(LOCATOR, BODY, nothing, cancel)) for cancel in blocking
        ]
        await asyncio.to_thread(server.wait_for_requests, AT_ONCE)
        cancel = Cancel()
        waiting = asyncio.create_task(client.edit(LOCATOR, BODY, nothing, cancel))
        await asyncio.sleep(0)
        cancel.now()
        outcome = await waiting
        for each in blocking:
            each.now()
        assert [(await task).word for task in busy] == ["unknown"] * AT_ONCE
        return outcome

    with ScriptedServer(*[hangs] * AT_ONCE) as server:
        outcome = run(with_client(server.url, story))
    assert isinstance(outcome, Cancelled)
    assert len(server.requests) == AT_ONCE


def test_cancelled_after_it_left_the_outcome_is_unknown_and_the_connection_closed() -> None:
    asked: list[float] = []
    closings: list[float] = []

    async def story(client: DraftClient) -> Outcome:
        cancel = Cancel()
        task = asyncio.create_task(client.edit(LOCATOR, BODY, nothing, cancel))
        await asyncio.to_thread(server.wait_for_requests, 1)

        def press() -> None:
            asked.append(time.monotonic())
            cancel.now()

        presser = Thread(target=press)
        presser.start()
        outcome = await task
        presser.join()
        # The connection is closed while the client still lives, not because it is closed.
        await asyncio.to_thread(lambda: closings.append(server.closings.get(timeout=PATIENCE)))
        return outcome

    with ScriptedServer(hangs) as server:
        outcome = run(with_client(server.url, story))
    assert isinstance(outcome, Unknown)
    assert str(outcome.why) == "Cancelled when sending had already begun."
    assert closings[0] - asked[0] < 0.25


@pytest.mark.parametrize("way", ["cancel object", "task"])
def test_cancelled_while_shaking_hands_the_connection_is_closed(way: str) -> None:
    async def story(client: DraftClient) -> bytes:
        loop = asyncio.get_running_loop()
        cancel = Cancel()
        task = asyncio.create_task(client.edit(LOCATOR, BODY, nothing, cancel))
        connection, _ = await loop.sock_accept(listener)
        with connection:
            connection.setblocking(False)
            assert (await loop.sock_recv(connection, 100_000))[:1] == b"\x16"  # a ClientHello
            if way == "task":
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            else:
                cancel.now()
                assert isinstance(await task, Cancelled)
            return await loop.sock_recv(connection, 100_000)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        url = f"https://127.0.0.1:{listener.getsockname()[1]}"
        assert run(asyncio.wait_for(with_client(url, story), PATIENCE)) == b""


def test_cancelled_after_the_answer_the_answer_holds() -> None:
    async def story(client: DraftClient) -> Outcome:
        cancel = Cancel()
        outcome = await client.edit(LOCATOR, BODY, nothing, cancel)
        cancel.now()
        await asyncio.sleep(0)
        return outcome

    with ScriptedServer() as server:
        assert isinstance(run(with_client(server.url, story)), Accepted)


@pytest.mark.parametrize("way", ["cancel object", "task"])
def test_two_hundred_cancelled_requests_leave_the_client_usable(way: str) -> None:
    count = 200

    async def stop_one(client: DraftClient, turn: int) -> None:
        cancel = Cancel()
        task = asyncio.create_task(client.edit(LOCATOR, BODY, nothing, cancel))
        # Each is stopped at another moment: waiting, connecting, sending, waiting for an answer.
        for _ in range(turn % 40):
            await asyncio.sleep(0)
        if way == "task":
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        else:
            cancel.now()
            assert (await task).word in {"cancelled", "unknown"}

    async def story(client: DraftClient) -> list[Outcome]:
        for start in range(0, count, 10):
            await asyncio.gather(
                *(stop_one(client, turn) for turn in range(start, start + 10)),
            )
        server.plays.clear()
        return list(
            await asyncio.gather(*(client.edit(LOCATOR, BODY, nothing) for _ in range(AT_ONCE * 2)))
        )

    with ScriptedServer(*[hangs] * count) as server:
        outcomes = run(with_client(server.url, story))
    assert [outcome.word for outcome in outcomes] == ["accepted"] * (AT_ONCE * 2)


def test_closing_ends_what_is_under_way_and_later_requests_do_not_leave() -> None:
    async def story() -> tuple[list[Outcome], Outcome]:
        client = DraftClient(server.url, LOGIN)
        tasks = [asyncio.create_task(client.edit(LOCATOR, BODY, nothing)) for _ in range(9)]
        await asyncio.to_thread(server.wait_for_requests, AT_ONCE)
        await client.close()
        await client.close()
        outcomes = [await task for task in tasks]
        return outcomes, await client.edit(LOCATOR, BODY, nothing)

    with ScriptedServer(*[hangs] * 9) as server:
        outcomes, later = run(story())
    assert sorted(outcome.word for outcome in outcomes) == ["cancelled"] * 5 + ["unknown"] * 4
    assert isinstance(later, Cancelled)
    assert len(server.requests) == AT_ONCE
