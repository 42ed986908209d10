"""Section 1 of the contract: one edit, and every way in which it can end."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
from base64 import b64encode

import pytest

from contract.scripted_server import (
    SUCCESS,
    Exchange,
    ScriptedServer,
    answers,
    hangs,
    resets,
    response,
    sends,
)
from contract.wire_stories import BODY, LOCATOR, LOGIN, edited, edited_at, nothing, run, with_client
from draft_editor.api.client import DraftClient
from draft_editor.api.connection import Connection, Timeouts
from draft_editor.model.locator import BadId, Locator
from draft_editor.model.outcome import (
    Accepted,
    Outcome,
    Refused,
    Remark,
    Unknown,
    Unreachable,
)

IMPATIENT = Connection(timeouts=Timeouts(connect=5.0, answer=0.1, whole=20.0))


def refused(outcome: Outcome) -> Refused:
    assert isinstance(outcome, Refused), outcome
    return outcome


def unknown(outcome: Outcome) -> Unknown:
    assert isinstance(outcome, Unknown), outcome
    return outcome


# --- what leaves


def test_the_request_is_the_contracts() -> None:
    with ScriptedServer() as server:
        assert isinstance(edited_at(server.url), Accepted)
    (request,) = server.requests
    assert request.method == "POST"
    assert request.target == "/communications" + LOCATOR.path()
    assert request.body == BODY
    assert request.headers["content-type"] == "application/json"
    assert request.headers["accept"] == "application/json"
    token = b64encode(f"{LOGIN.name}:{LOGIN.password}".encode()).decode()
    assert request.headers["authorization"] == f"Basic {token}"
    assert "cookie" not in request.headers


def test_ids_are_opaque_and_percent_encoded() -> None:
    locator = Locator.of("ABC:def", "ü%2Fé", "a+b&c;d=e", "…%2e%2e~!$'()*,@[]{}|^`\"<>")
    with ScriptedServer() as server:
        run(with_client(server.url, lambda client: client.edit(locator, BODY, nothing)))
    (request,) = server.requests
    assert request.target == (
        "/communications/department/ABC%3Adef/user/%C3%BC%252F%C3%A9/customer/a%2Bb%26c%3Bd%3De"
        "/message/%E2%80%A6%252e%252e~%21%24%27%28%29%2A%2C%40%5B%5D%7B%7D%7C%5E%60%22%3C%3E"
    )


@pytest.mark.parametrize("message", ["", " ", ".", "..", "list", "/", "a/b", "?", "#", "\\", "\n"])
def test_an_empty_or_misleading_message_id_cannot_be_put_on_the_wire(message: str) -> None:
    with pytest.raises(BadId):
        Locator.of("d", "u", "c", message)


def test_leaving_is_told_once_and_before_the_server_sees_anything() -> None:
    told: list[int] = []
    with ScriptedServer() as server:
        edited_at(server.url, leaving=lambda: told.append(len(server.requests)))
    assert told == [0]


def test_nothing_leaves_when_leaving_is_objected_to() -> None:
    class DiskIsFullError(OSError):
        pass

    def object_to_it() -> None:
        raise DiskIsFullError

    with ScriptedServer() as server, pytest.raises(DiskIsFullError):
        edited_at(server.url, leaving=object_to_it)
    assert server.requests == []


def test_a_connection_is_kept_for_the_next_request() -> None:
    async def twice(client: DraftClient) -> list[Outcome]:
        return [await client.edit(LOCATOR, BODY, nothing) for _ in range(2)]

    with ScriptedServer() as server:
        outcomes = run(with_client(server.url, twice))
    assert [outcome.word for outcome in outcomes] == ["accepted", "accepted"]
    assert server.connections == 1


def test_cookies_are_not_kept() -> None:
    async def twice(client: DraftClient) -> None:
        for _ in range(2):
            await client.edit(LOCATOR, BODY, nothing)

    with ScriptedServer(answers(200, SUCCESS, {"Set-Cookie": "who=me"})) as server:
        run(with_client(server.url, twice))
    assert [request.headers.get("cookie") for request in server.requests] == [None, None]


# --- accepted, or refused inside a 200


def test_success_is_accepted_with_its_warnings() -> None:
    reply = {
        "messageUUID": "m",
        "status": "SUCCESS",
        "requestUUID": "r-7",
        "warnings": [{"warningCode": "W1", "warningDescription": "Outside hours"}],
    }
    outcome = edited(answers(200, json.dumps(reply).encode()))
    assert isinstance(outcome, Accepted)
    assert outcome.answer is not None
    assert outcome.answer.request_id == "r-7"
    assert outcome.answer.warnings == (Remark("W1", "Outside hours"),)
    assert json.loads(outcome.answer.body) == reply


def test_a_failure_inside_a_200_is_refused_in_the_servers_words() -> None:
    error = {"errorCode": "E1", "errorDescription": "Draft was sent", "errorUID": "u-1"}
    reply = {"status": "FAILURE", "errors": [error]}
    outcome = refused(edited(answers(200, json.dumps(reply).encode())))
    assert outcome.answer.errors == (Remark("E1", "Draft was sent", "u-1"),)
    assert str(outcome.why) == "The service said no: Draft was sent"


def test_a_login_page_in_a_200_is_refused() -> None:
    page = b"<html><head><title>Sign in</title></head><body>Hello</body></html>"
    outcome = refused(edited(answers(200, page, {"Content-Type": "text/html"})))
    assert "web page" in str(outcome.why)
    assert outcome.answer.excerpt == "Sign in Hello"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "empty"),
        (b"ok", "could not be read"),
        (b'{"status": "SUCC', "breaks off"),
        (b'["SUCCESS"]', "a list"),
        (b'{"status":"QUEUED"}', "QUEUED"),
        (b'{"messageUUID":"m"}', "does not say"),
    ],
)
def test_a_200_without_a_verdict_is_unknown(body: bytes, said: str) -> None:
    outcome = unknown(edited(answers(200, body)))
    assert said in str(outcome.why)
    assert outcome.answer is not None
    assert outcome.answer.body == body


def test_a_packed_answer_is_read() -> None:
    outcome = edited(answers(200, gzip.compress(SUCCESS), {"Content-Encoding": "gzip"}))
    assert isinstance(outcome, Accepted)


# --- other statuses


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_refused_and_not_followed(status: int) -> None:
    with ScriptedServer() as elsewhere:
        location = {"Location": f"http://127.0.0.1:{elsewhere.port}/secret?token=1"}
        outcome = refused(edited(answers(status, b"", location)))
    assert "on 127.0.0.1, which is not followed" in str(outcome.why)
    assert "token" not in str(outcome.why)
    assert (elsewhere.requests, elsewhere.connections) == ([], 0)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (400, "HTTP 400"),
        (401, "login was not accepted"),
        (403, "may not do this"),
        (404, "does not know this address"),
        (409, "conflict"),
        (413, "too large"),
        (415, "kind of content"),
        (418, "HTTP 418"),
        (429, "Too many requests"),
        (503, "not ready"),
    ],
)
def test_a_status_that_says_no_is_refused(status: int, said: str) -> None:
    assert said in str(refused(edited(answers(status))).why)


def test_a_missing_scope_is_named() -> None:
    body = b'{"errors":[{"errorMessage":"Missing scope communications.message.edit"}]}'
    outcome = refused(edited(answers(403, body)))
    assert str(outcome.why) == "This account lacks the permission “communications.message.edit”."


def test_retry_after_is_read_from_the_answer() -> None:
    outcome = refused(edited(answers(429, b"", {"Retry-After": "7"})))
    assert outcome.answer.retry_after == 7.0


def test_a_500_with_errors_is_refused() -> None:
    body = b'{"statusCode":500,"error":{"message":"No such draft"}}'
    assert str(refused(edited(answers(500, body))).why) == "The service said no: No such draft"


@pytest.mark.parametrize("status", [500, 502, 504])
def test_a_500_without_a_verdict_is_unknown(status: int) -> None:
    outcome = unknown(edited(answers(status, b"<h1>Bad gateway</h1>")))
    assert str(status) in str(outcome.why)


def test_a_413_before_all_was_read_is_refused() -> None:
    body = b'{"a":"' + b"x" * 20_000_000 + b'"}'

    async def send_much(client: DraftClient) -> Outcome:
        return await client.edit(LOCATOR, body, nothing)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"

        async def story() -> Outcome:
            async def answer_early() -> None:
                loop = asyncio.get_running_loop()
                listener.setblocking(False)
                connection, _ = await loop.sock_accept(listener)
                with connection:
                    await loop.sock_recv(connection, 1000)
                    await loop.sock_sendall(connection, response(413))
                    connection.shutdown(socket.SHUT_WR)
                    while await loop.sock_recv(connection, 1_000_000):
                        pass

            async with asyncio.TaskGroup() as group:
                group.create_task(answer_early())
                return await with_client(url, send_much)

        assert refused(run(story())).answer.http_status == 413


# --- broken on the way


def test_silence_is_unknown() -> None:
    outcome = unknown(edited(hangs, connection=IMPATIENT))
    assert str(outcome.why) == "No answer came within 0.1 seconds."
    assert outcome.seconds >= 0.1


def test_an_answer_that_never_ends_is_unknown() -> None:
    def drips(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")
        exchange.wait_for_close()

    hurried = Connection(timeouts=Timeouts(answer=20.0, whole=0.2))
    outcome = unknown(edited(drips, connection=hurried))
    assert str(outcome.why) == "No answer came within 0.2 seconds."


@pytest.mark.parametrize(
    "play", [sends(b""), resets, sends(b"HTTP/1.1 200"), sends(b"garbage\r\n")]
)
def test_a_connection_that_ends_without_an_answer_is_unknown(play: object) -> None:
    assert callable(play)
    outcome = unknown(edited(play))
    assert str(outcome.why) == "The connection ended before an answer could be read."
    assert outcome.answer is None


def test_an_answer_that_is_cut_off_is_unknown() -> None:
    cut = response(200, SUCCESS)[:-10]
    outcome = unknown(edited(sends(cut)))
    assert str(outcome.why) == "The connection broke while the answer came."
    assert outcome.answer is not None
    assert outcome.answer.http_status == 200


def test_a_no_that_is_cut_off_is_still_a_no() -> None:
    cut = response(401, b'{"message":"wrong password"}')[:-10]
    assert "login" in str(refused(edited(sends(cut))).why)


def test_an_endless_answer_is_unknown() -> None:
    def floods(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n")
        exchange.send(b" " * 9_000_000)
        exchange.wait_for_close()

    outcome = unknown(edited(floods))
    assert str(outcome.why) == "The answer is larger than 8 MB and was not read to its end."
    assert outcome.answer is not None
    assert len(outcome.answer.body) <= 64_000


def test_a_packed_flood_is_unknown() -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    outcome = unknown(edited(answers(200, bomb, {"Content-Encoding": "gzip"})))
    assert "larger than 8 MB" in str(outcome.why)


def test_nobody_at_home_is_unreachable() -> None:
    told: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    outcome = edited_at(f"http://127.0.0.1:{port}", leaving=lambda: told.append("left"))
    assert isinstance(outcome, Unreachable)
    assert str(outcome.why) == "127.0.0.1 takes no connections at this address."
    assert told == []


def test_a_name_that_nobody_knows_is_unreachable() -> None:
    outcome = edited_at("https://nowhere.invalid")
    assert isinstance(outcome, Unreachable)
    assert str(outcome.why) == "The name nowhere.invalid is not known on this network."


def test_nothing_is_repeated() -> None:
    with ScriptedServer(sends(b"")) as server:
        unknown(edited_at(server.url))
    assert len(server.requests) == 1
