"""Starting, stopping, keeping: the sandbox leaves nothing open and forgets nothing stored."""

from __future__ import annotations

import json
import socket
import stat
import struct
import time
from collections.abc import Callable
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread

import pytest

from draft_editor.sandbox import PortTaken, Sandbox
from draft_editor.sandbox.desk import Desk
from loud_lines import LoudLines
from sandbox_caller import Caller

BODY = b'{"messageAttributes": {"body": "kept"}}'
PATIENCE = 10.0


def _wait_for(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end


@pytest.mark.parametrize("do", ["hang:600", "hang-after:600", "slow:1", "huge:900"])
def test_it_stops_at_once_whatever_is_going_on(do: str) -> None:
    sandbox = Sandbox()
    sandbox.start()
    caller = Caller(sandbox)
    caller.script({"on": "edit", "do": do})
    with closing(caller.connection()) as connection:
        path = f"/communications{sandbox.drafts['grace text'].path()}"
        connection.request("POST", path, BODY, caller.signed())
        _wait_for(caller.seen)
        begun = time.monotonic()
        sandbox.stop()
        assert time.monotonic() - begun < 2


def test_it_stops_while_connections_are_idle_and_half_asked() -> None:
    sandbox = Sandbox()
    sandbox.start()
    caller = Caller(sandbox)
    with closing(caller.connection()) as idle, closing(caller.connection()) as half:
        idle.request("GET", "/files/plan.pdf")
        assert idle.getresponse().read()
        half.putrequest("PUT", "/files/x")
        half.putheader("Content-Length", "100")
        half.endheaders(b"only some")
        caller.seen()
        begun = time.monotonic()
        sandbox.stop()
        assert time.monotonic() - begun < 2


def test_starting_and_stopping_twice_is_as_once() -> None:
    sandbox = Sandbox()
    assert repr(sandbox) == "Sandbox(running=False)"
    sandbox.start()
    origin = sandbox.origin
    sandbox.start()
    assert sandbox.origin == origin
    assert sandbox.base_url == f"{origin}/communications"
    assert "running=True" in repr(sandbox)
    sandbox.stop()
    sandbox.stop()
    with pytest.raises(RuntimeError, match="not running"):
        _ = sandbox.base_url


def test_a_stopped_sandbox_answers_nobody() -> None:
    with Sandbox() as sandbox:
        caller = Caller(sandbox)
        host = sandbox.origin.removeprefix("http://")
        assert caller.seen() == []
    with (
        closing(HTTPConnection(host, timeout=5)) as connection,
        pytest.raises(ConnectionRefusedError),
    ):
        connection.connect()


def test_only_this_computer_is_listened_to() -> None:
    with Sandbox() as sandbox:
        host = sandbox.origin.removeprefix("http://").partition(":")[0]
    assert host == "127.0.0.1"


def test_a_taken_port_is_said_in_a_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(PortTaken, match=f"Port {port} is in use"):
            Sandbox(port).start()
    with pytest.raises(PortTaken):
        Sandbox(70_000).start()


def test_a_database_keeps_everything(tmp_path: Path) -> None:
    database = tmp_path / "sandbox.db"
    with Sandbox(database=database) as sandbox:
        caller = Caller(sandbox)
        where = sandbox.drafts["maria text"]
        assert caller.edit(where, BODY).status == 200
        caller.ask("PUT", "/files/kept", b"content")
    assert stat.S_IMODE(database.stat().st_mode) == 0o600
    with Sandbox(database=database) as sandbox:
        caller = Caller(sandbox)
        assert caller.stored(where) == BODY
        assert caller.edits() == {where.message: 1}
        assert caller.ask("GET", "/files/kept").body == b"content"
        assert caller.seen()[0]["path"] == "/files/kept"


def test_a_damaged_database_leaves_no_socket_open(tmp_path: Path) -> None:
    database = tmp_path / "sandbox.db"
    with Sandbox(database=database):
        pass
    database.write_bytes(b"this is no database at all, whatever its name may say" * 100)
    with pytest.raises(Exception, match="not a database"):
        Sandbox(database=database).start()


def test_seeds_that_fail_leave_no_socket_open(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_stock(origin: str) -> None:
        raise LookupError(origin)

    monkeypatch.setattr("draft_editor.sandbox.service.stock", no_stock)
    sandbox = Sandbox()
    with pytest.raises(LookupError):
        sandbox.start()
    assert repr(sandbox) == "Sandbox(running=False)"


def test_the_names_of_the_seeds() -> None:
    sandbox = Sandbox()
    assert len(sandbox.customers) == len(set(sandbox.customers)) >= 12
    assert len(sandbox.drafts) >= 16
    where = sandbox.drafts["maria text"]
    assert where.thread == sandbox.thread_of(where.customer)
    assert (where.department, where.user) == (sandbox.department, sandbox.user)


def test_the_list_of_arrivals_holds_no_secret() -> None:
    with Sandbox(login="signing-secret", password="pass-phrase") as sandbox:
        caller = Caller(sandbox)
        where = sandbox.drafts["grace text"]
        odd = {"Cookie": "c=pass-phrase", "X-Api-Key": "pass-phrase", "User-Agent": "test/1"}
        path = f"/communications{where.path()}"
        caller.ask("POST", path, BODY, caller.signed() | odd)
        got = caller.ask("GET", "/_sandbox/requests")
        [arrival] = got.json()
        hidden = caller.signed()["Authorization"].removeprefix("Basic ")
        for secret in ("signing-secret", "pass-phrase", hidden, "Authorization"):
            assert secret.encode() not in got.body
        assert arrival["headers"]["User-Agent"] == "test/1"
        assert (arrival["method"], arrival["path"], arrival["kind"]) == ("POST", path, "edit")
        assert (arrival["status"], arrival["stored"]) == (200, True)
        assert json.loads(arrival["body"]) == json.loads(BODY)
        caller.ask("DELETE", "/_sandbox/requests")
        assert caller.seen() == []


def test_one_connection_takes_many_requests() -> None:
    with Sandbox() as sandbox, closing(Caller(sandbox).connection()) as connection:
        for _ in range(3):
            connection.request("GET", "/files/plan.pdf")
            answer = connection.getresponse()
            assert answer.read()
            assert answer.headers["Connection"] is None
            assert answer.headers["Date"].endswith("GMT")


def test_many_clients_at_once() -> None:
    with Sandbox() as sandbox:
        caller = Caller(sandbox)
        where = sandbox.drafts["grace text"]
        threads = [Thread(target=caller.edit, args=(where, BODY)) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert caller.edits() == {where.message: 12}


@pytest.mark.parametrize(
    "head",
    [
        b"PUT /files/x HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n",
        b"PUT /files/x HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"PUT /files/x HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999999\r\n\r\n",
        b"PUT /files/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nnine\r\n",
        b"PUT /files/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nfffffffff\r\n",
        b"PUT /files/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
        b"nonsense\r\n\r\n",
    ],
)
def test_an_unreadable_request_is_refused_and_the_connection_ends(head: bytes) -> None:
    with Sandbox() as sandbox:
        host, _, port = sandbox.origin.removeprefix("http://").partition(":")
        with socket.create_connection((host, int(port)), timeout=5) as connection:
            connection.sendall(head)
            with connection.makefile("rb") as answer:
                said = answer.read()
    assert b" 400" in said


def test_a_client_that_speaks_during_a_hang_waits_all_the_same() -> None:
    with Sandbox() as sandbox:
        caller = Caller(sandbox)
        caller.script({"on": "file", "do": "hang:0.1"})
        host, _, port = sandbox.origin.removeprefix("http://").partition(":")
        request = b"GET /files/plan.pdf HTTP/1.1\r\nHost: x\r\n\r\n"
        begun = time.monotonic()
        with socket.create_connection((host, int(port)), timeout=5) as connection:
            connection.sendall(request)
            _wait_for(caller.seen)
            connection.sendall(request.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
            with connection.makefile("rb") as answer:
                said = answer.read()
        assert said.count(b"HTTP/1.1 200 OK") == 2
        assert time.monotonic() - begun >= 0.1


def test_it_stops_when_a_client_has_broken_off_unnoticed() -> None:
    sandbox = Sandbox()
    sandbox.start()
    Caller(sandbox).script({"on": "file", "do": "slow:1"})
    host, _, port = sandbox.origin.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.sendall(b"GET /files/plan.pdf HTTP/1.1\r\nHost: x\r\n\r\n")
        assert connection.recv(16) == b"HTTP/1.1 200 OK\r"
    begun = time.monotonic()
    sandbox.stop()
    assert time.monotonic() - begun < 2


def test_lines_after_the_last_chunk_are_passed_over() -> None:
    with Sandbox() as sandbox:
        host, _, port = sandbox.origin.removeprefix("http://").partition(":")
        with socket.create_connection((host, int(port)), timeout=5) as connection:
            connection.sendall(
                b"PUT /files/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                b"Transfer-Encoding: chunked\r\n\r\n4;note=1\r\nfour\r\n0\r\nSum: 4\r\n\r\n"
            )
            with connection.makefile("rb") as answer:
                said = answer.read()
        assert said.startswith(b"HTTP/1.1 201 Created")
        assert Caller(sandbox).ask("GET", "/files/x").body == b"four"


def test_a_pause_does_not_forget_that_the_client_wants_to_close() -> None:
    with Sandbox() as sandbox:
        caller = Caller(sandbox)
        caller.script({"on": "file", "do": "hang:0.01"})
        got = caller.ask("GET", "/files/plan.pdf", headers={"Connection": "close"})
        assert got.headers["Connection"] == "close"


def test_a_fault_of_the_sandbox_itself_is_logged(
    monkeypatch: pytest.MonkeyPatch, loud_lines: LoudLines
) -> None:
    def broken(*_: object) -> None:
        raise LookupError

    loud_lines.expect("draft_editor.sandbox.exchange", "could not answer")
    monkeypatch.setattr(Desk, "answer", broken)
    with Sandbox() as sandbox, pytest.raises(ConnectionError):
        Caller(sandbox).ask("GET", "/files/plan.pdf")
