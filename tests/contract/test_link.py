"""Asking what lies at a link, against real servers: good answers, bad ones, and none at all."""

from __future__ import annotations

import asyncio
import logging
import socket
from functools import partial

import pytest

from contract.conftest import SERVER_NAME, Authority
from contract.scripted_server import (
    PATIENCE,
    Play,
    ScriptedServer,
    answers,
    hangs,
    resets,
    response,
    sends,
)
from contract.wire_stories import run
from draft_editor.api.connection import Connection, Timeouts
from draft_editor.api.link.asker import MOST_STEPS, LinkAsker
from draft_editor.model.link_facts import LeadsOn, LinkAnswer, LinkFacts
from draft_editor.model.words import Words

PICTURE = {"Content-Type": "image/png", "Content-Length": "1234"}
HEAD = sends(response(200, headers=PICTURE))


def everybody(_server: str) -> bool:
    return True


async def asked(url: str, connection: Connection | None = None, *allowed: str) -> LinkAnswer:
    """What one question brings; every server may be asked unless some are named."""
    asker = LinkAsker(connection or Connection())
    return await asker.ask(url, allowed.__contains__ if allowed else everybody)


def told(*plays: Play, connection: Connection | None = None) -> LinkAnswer:
    """What one question brings when the server plays these."""
    with ScriptedServer(*plays) as server:
        return run(asked(f"{server.url}/belt.png", connection))


def said(answer: LinkAnswer) -> str:
    assert isinstance(answer, Words), answer
    return str(answer)


def leads_to(url: str, status: int = 302) -> Play:
    return sends(response(status, headers={"Location": url}))


def test_a_file_is_described_and_nothing_is_fetched_or_given_away(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with ScriptedServer(HEAD) as server:
        answer = run(asked(f"{server.url}/belt.png?signature=secret#page=2"))
        assert answer == LinkFacts(f"127.0.0.1:{server.port}", "image/png", 1234)
    (request,) = server.requests
    assert (request.method, request.body) == ("HEAD", b"")
    assert request.target == "/communications/belt.png?signature=secret"
    assert not {"authorization", "cookie", "referer"} & set(request.headers)
    (line,) = [each for each in caplog.records if each.levelno >= logging.INFO]
    assert line.getMessage().startswith("HEAD link 200 ")


def test_without_leave_no_socket_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[object] = []
    doors = {name: getattr(socket.socket, name) for name in ("connect", "connect_ex")}
    for name, door in doors.items():

        def guarded(this: socket.socket, address: object, door: object = door) -> object:
            tried.append(address)
            assert callable(door)
            return door(this, address)

        monkeypatch.setattr(socket.socket, name, guarded)
    with ScriptedServer() as server:
        answer = run(asked(f"{server.url}/a", None, "another.example"))
        assert server.connections == 0
    assert said(answer) == f"127.0.0.1:{server.port} is not asked: you have not allowed it."
    assert tried == []
    answer = run(asked("http://files.example.com/a"))
    assert said(answer) == (
        "files.example.com is not asked: with “http://” anybody on the way could answer in its "
        "place."
    )
    assert said(run(asked("mailto:a@example.com"))).startswith("“example.com” is no address")
    assert tried == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_what_leads_on_to_a_server_that_may_be_asked_is_followed(status: int) -> None:
    with ScriptedServer(HEAD) as there, ScriptedServer() as here:
        here.plays.append(leads_to(f"{there.url}/belt.png", status))
        answer = run(asked(f"{here.url}/a"))
        assert answer == LinkFacts(f"127.0.0.1:{there.port}", "image/png", 1234)
    assert [each.method for each in (*here.requests, *there.requests)] == ["HEAD", "HEAD"]


def test_what_leads_on_to_another_server_is_not_followed_without_leave() -> None:
    with ScriptedServer() as there, ScriptedServer(leads_to(f"{there.url}/belt.png")) as here:
        answer = run(asked(f"{here.url}/a", None, f"127.0.0.1:{here.port}"))
        assert there.connections == 0
    assert isinstance(answer, LeadsOn)
    assert answer.server == f"127.0.0.1:{there.port}"
    assert str(answer.said) == (
        f"127.0.0.1:{here.port} leads on to 127.0.0.1:{there.port}, which you have not allowed "
        "to be asked."
    )


@pytest.mark.parametrize(
    ("onward", "expected"),
    [
        ("http://files.example.com/a", "files.example.com is not asked: with “http://” "),
        ("file:///etc/passwd", "“file:///etc/passwd” is no address of a file on the web: "),
        ("https://me:secret@e.com/", "The link holds a user name or a password, "),
    ],
)
def test_what_leads_to_where_nobody_should_go_is_not_followed(onward: str, expected: str) -> None:
    assert said(told(leads_to(onward))).startswith(expected)


def test_what_leads_on_for_ever_is_given_up() -> None:
    with ScriptedServer(*[leads_to("/again")] * (MOST_STEPS + 1)) as server:
        answer = run(asked(f"{server.url}/a"))
    assert said(answer) == f"127.0.0.1:{server.port} leads from address to address without end."
    assert len(server.requests) == MOST_STEPS


@pytest.mark.parametrize("status", [302, 404, 405, 500])
def test_an_answer_that_is_none_is_said(status: int) -> None:
    assert said(told(sends(response(status)))).endswith(f"(HTTP {status}).")


@pytest.mark.parametrize(
    "play",
    [
        sends(b"HTTP/1.1 200 OK\r\nX-Huge: " + b"x" * 300_000 + b"\r\n\r\n"),
        sends(b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 60_000 + b"\r\n"),
        sends(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n"),
        sends(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"),
        sends(b"SSH-2.0-OpenSSH\r\n\r\n"),
        sends(b""),
    ],
    ids=["huge header", "many headers", "two lengths", "no number", "no HTTP", "nothing"],
)
def test_an_answer_that_cannot_be_read_is_said(play: Play) -> None:
    with ScriptedServer(play) as server:
        answer = run(asked(f"{server.url}/belt.png"))
    assert said(answer) == f"127.0.0.1:{server.port} gives no answer that can be read."


def test_a_server_that_sends_a_body_all_the_same_is_not_read_on() -> None:
    body = b"x" * 1234
    answer = told(sends(response(200, body, PICTURE)))
    assert isinstance(answer, LinkFacts)
    assert answer.size == 1234


def test_a_length_that_is_none_leaves_the_size_open() -> None:
    answer = told(sends(response(200, headers={**PICTURE, "Content-Length": "0"})))
    assert isinstance(answer, LinkFacts)
    assert (answer.media_type, answer.size) == ("image/png", None)
    assert str(answer.said).endswith("does not tell the size.")


def test_a_connection_that_is_torn_down_is_said() -> None:
    assert said(told(resets)) == "The connection ended before an answer could be read."


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    answer = run(asked(f"http://127.0.0.1:{port}/a"))
    assert said(answer) == "127.0.0.1 takes no connections at this address."


def test_a_server_that_hangs_is_given_up() -> None:
    slow = Connection(timeouts=Timeouts(answer=0.2))
    assert said(told(hangs, connection=slow)) == "No answer came within 0.2 seconds."
    slow = Connection(timeouts=Timeouts(whole=0.2))
    assert said(told(hangs, connection=slow)) == "No answer came within 0.2 seconds."


def test_cancelled_the_connection_is_closed_at_once() -> None:
    async def story() -> float:
        task = asyncio.create_task(asked(f"{server.url}/a"))
        await asyncio.to_thread(server.wait_for_requests, 1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return await asyncio.to_thread(partial(server.closings.get, timeout=PATIENCE))

    with ScriptedServer(hangs) as server:
        assert run(story()) > 0


def test_certificates_and_proxy_as_everywhere(authority: Authority) -> None:
    trusting = Connection(extra_ca=authority.ca_file)
    with ScriptedServer(HEAD, tls=authority.server) as server:
        answer = run(asked(f"{server.url}/a", trusting))
        assert isinstance(answer, LinkFacts)
        assert said(run(asked(f"{server.url}/a"))).startswith(
            "The certificate of 127.0.0.1 is not trusted"
        )
    with ScriptedServer(answers(403)) as proxy:
        way = Connection(proxy=f"http://127.0.0.1:{proxy.port}")
        answer = run(asked(f"https://{SERVER_NAME}/a", way))
    assert said(answer) == f"The proxy refuses the way to {SERVER_NAME}: 403 Scripted"
