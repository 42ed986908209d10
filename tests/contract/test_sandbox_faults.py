"""Every scripted fault, as a plain client sees it on the wire."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from contextlib import closing
from http.client import BadStatusLine, IncompleteRead, RemoteDisconnected

import pytest

from draft_editor.model.locator import Locator
from draft_editor.sandbox import Sandbox
from draft_editor.sandbox.alteration import ADDED
from draft_editor.sandbox.faults import Deed
from sandbox_caller import Caller, Got

BODY = b'{"messageAttributes": {"body": "changed here"}}'


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """One sandbox for the module; every fault is used up by its own test."""
    with Sandbox() as running:
        yield running


@pytest.fixture
def caller(sandbox: Sandbox) -> Iterator[Caller]:
    """A client, before whom nothing is scripted and nothing has arrived."""
    client = Caller(sandbox)
    client.ask("DELETE", "/_sandbox/faults")
    client.ask("DELETE", "/_sandbox/requests")
    yield client
    assert client.ask("GET", "/_sandbox/faults").json() == []


@pytest.fixture
def where(caller: Caller) -> Locator:
    """The draft that the faults are tried on, in its first state."""
    found = caller.sandbox.drafts["grace text"]
    caller.edit(found, b'{"messageAttributes": {"body": "first"}}')
    caller.ask("DELETE", "/_sandbox/requests")
    return found


def _suffer(caller: Caller, where: Locator, do: str) -> Got:
    caller.script({"on": "edit", "do": do})
    return caller.edit(where, BODY)


def _is_stored(caller: Caller, where: Locator) -> bool:
    stored = caller.stored(where) == BODY
    assert [arrival["stored"] for arrival in caller.seen()][-1:] == [stored]
    return stored


def test_every_deed_has_a_test() -> None:
    tried = {name.removeprefix("test_").replace("_", "-") for name in globals()}
    assert {str(deed) for deed in Deed} <= tried


def test_refuse(caller: Caller, where: Locator) -> None:
    got = _suffer(caller, where, "refuse")
    answer = got.json()
    assert (got.status, answer["status"]) == (200, "FAILURE")
    assert answer["errors"]
    assert answer["warnings"]
    assert not _is_stored(caller, where)


@pytest.mark.parametrize("status", [302, 400, 403, 500, 503, 599])
def test_status(caller: Caller, where: Locator, status: int) -> None:
    got = _suffer(caller, where, f"status:{status}")
    assert (got.status, got.json()["status"]) == (status, "FAILURE")
    assert got.json()["errors"][0]["errorCode"] == f"HTTP_{status}"
    assert not _is_stored(caller, where)


def test_a_status_without_a_body(caller: Caller, where: Locator) -> None:
    got = _suffer(caller, where, "status:204")
    assert (got.status, got.body) == (204, b"")


def test_html(caller: Caller, where: Locator) -> None:
    got = _suffer(caller, where, "html")
    assert (got.status, got.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert b"<form" in got.body
    assert not _is_stored(caller, where)


def test_not_json(caller: Caller, where: Locator) -> None:
    got = _suffer(caller, where, "not-json")
    assert (got.status, got.headers["Content-Type"]) == (200, "application/json")
    with pytest.raises(ValueError, match="Expecting value"):
        got.json()
    assert not _is_stored(caller, where)


def test_truncate(caller: Caller, where: Locator) -> None:
    with pytest.raises(IncompleteRead) as cut:
        _suffer(caller, where, "truncate")
    assert cut.value.partial.startswith(b'{"messageUUID"')
    assert _is_stored(caller, where)


def test_hang(caller: Caller, where: Locator) -> None:
    begun = time.monotonic()
    assert _suffer(caller, where, "hang:0.2").json()["status"] == "SUCCESS"
    assert time.monotonic() - begun >= 0.2
    assert _is_stored(caller, where)


def test_who_hangs_up_during_a_hang_has_changed_nothing(caller: Caller, where: Locator) -> None:
    caller.script({"on": "edit", "do": "hang:60"})
    impatient = Caller(caller.sandbox, timeout=0.1)
    with pytest.raises(TimeoutError):
        impatient.edit(where, BODY)
    assert caller.seen()[-1]["status"] is None
    assert not _is_stored(caller, where)
    assert caller.edit(where, BODY).status == 200


def test_hang_after(caller: Caller, where: Locator) -> None:
    caller.script({"on": "edit", "do": "hang-after:60"})
    impatient = Caller(caller.sandbox, timeout=0.1)
    with pytest.raises(TimeoutError):
        impatient.edit(where, BODY)
    assert _is_stored(caller, where)
    assert caller.seen()[-1]["status"] is None
    assert _suffer(caller, where, "hang-after:0.05").json()["status"] == "SUCCESS"


@pytest.mark.parametrize("do", ["hang:0", "hang-after:0"])
def test_no_seconds_are_no_pause(caller: Caller, where: Locator, do: str) -> None:
    assert _suffer(caller, where, do).json()["status"] == "SUCCESS"
    assert _is_stored(caller, where)


def test_drop(caller: Caller, where: Locator) -> None:
    with pytest.raises(RemoteDisconnected):
        _suffer(caller, where, "drop")
    assert not _is_stored(caller, where)


def test_drop_after(caller: Caller, where: Locator) -> None:
    with pytest.raises(RemoteDisconnected):
        _suffer(caller, where, "drop-after")
    assert _is_stored(caller, where)
    assert caller.seen()[-1]["status"] is None


def test_slow(caller: Caller, where: Locator) -> None:
    begun = time.monotonic()
    got = _suffer(caller, where, "slow:1000")
    assert got.json()["status"] == "SUCCESS"
    assert time.monotonic() - begun >= len(got.body) / 1000
    assert _is_stored(caller, where)


def test_retry_after(caller: Caller, where: Locator) -> None:
    got = _suffer(caller, where, "retry-after:7")
    assert (got.status, got.headers["Retry-After"]) == (429, "7")
    assert got.json()["status"] == "FAILURE"
    assert not _is_stored(caller, where)


def test_redirect(caller: Caller, where: Locator) -> None:
    got = _suffer(caller, where, "redirect:http://127.0.0.1:9/other")
    assert (got.status, got.headers["Location"]) == (307, "http://127.0.0.1:9/other")
    assert not _is_stored(caller, where)


def test_huge(caller: Caller, where: Locator) -> None:
    got = _suffer(caller, where, "huge:3")
    assert len(got.body) > 3_000_000
    assert got.json()["status"] == "SUCCESS"
    assert len(got.json()["metaData"]["padding"]) == 3_000_000
    assert _is_stored(caller, where)


def test_changed(caller: Caller, where: Locator) -> None:
    caller.script({"on": "list", "do": "changed"})
    entries = caller.messages(where.customer).json()["messages"]
    assert entries[-1]["messageAttributes"]["body"] == f"first{ADDED}"
    assert "lastModified" in json.loads(caller.stored(where))
    edits = caller.edits()[where.message]
    assert _suffer(caller, where, "changed").json()["status"] == "SUCCESS"
    assert _is_stored(caller, where)
    assert caller.edits()[where.message] == edits + 1


def test_changed_and_refused(caller: Caller, where: Locator) -> None:
    caller.script({"on": "edit", "do": "changed"})
    refused = caller.edit(where, b"[]")
    assert refused.status == 400
    assert json.loads(caller.stored(where))["messageAttributes"]["body"] == f"first{ADDED}"


def test_nothing_to_change_is_no_trouble(caller: Caller, where: Locator) -> None:
    caller.script({"on": "edit", "do": "changed"}, {"on": "file", "do": "changed"})
    assert caller.edit(Locator.of(*where.ids[:3], "unknown"), BODY).status == 404
    assert caller.ask("GET", "/files/plan.pdf").status == 200


@pytest.mark.parametrize("kind", ["list", "file"])
def test_huge_answers_of_other_kinds(caller: Caller, where: Locator, kind: str) -> None:
    caller.script({"on": kind, "do": "huge:1", "times": 2})
    if kind == "list":
        got = caller.messages(where.customer)
        assert len(got.json()["metaData"]["padding"]) == 1_000_000
        assert caller.messages(where.customer).json()["status"] == "SUCCESS"
    else:
        size = len(caller.ask("GET", "/files/plan.pdf").body)
        head = caller.ask("HEAD", "/files/plan.pdf")
        assert size > 1_000_000
        assert head.headers["Content-Length"] == str(size)


def test_faults_wait_for_their_kind_and_their_turn(caller: Caller, where: Locator) -> None:
    caller.script({"on": "edit", "times": 2, "do": "status:503"}, {"on": "list", "do": "html"})
    caller.script({"on": "edit", "do": "retry-after:1"})
    assert caller.messages(where.customer).headers["Content-Type"].startswith("text/html")
    assert [caller.edit(where, BODY).status] == [503]
    assert caller.ask("GET", "/_sandbox/faults").json() == [
        {"on": "edit", "times": 1, "do": "status:503"},
        {"on": "edit", "times": 1, "do": "retry-after:1"},
    ]
    assert [caller.edit(where, BODY).status for _ in range(3)] == [503, 429, 200]


def test_a_fault_is_named_in_the_list_of_arrivals(caller: Caller, where: Locator) -> None:
    _suffer(caller, where, "slow:100000")
    assert caller.seen()[-1]["fault"] == "slow:100000"
    caller.edit(where, BODY)
    assert caller.seen()[-1]["fault"] is None


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("", "a value is missing"),
        ("{}", "A list of faults is needed."),
        ('[{"on": "edit", "do": "drop"}, 7]', "Fault 2 is not an object."),
        ('[{"on": "edit", "do": "hang"}]', "hang needs a number from 0 to 3600."),
    ],
)
def test_a_script_that_cannot_be_followed_adds_nothing(
    caller: Caller, script: str, said: str
) -> None:
    got = caller.ask("POST", "/_sandbox/faults", script.encode())
    assert got.status == 400
    assert said in got.json()["error"]
    assert caller.ask("GET", "/_sandbox/faults").json() == []


def test_a_dropped_connection_ends_cleanly(caller: Caller, where: Locator) -> None:
    caller.script({"on": "file", "do": "drop"})
    with closing(caller.connection()) as connection:
        connection.connect()
        assert isinstance(connection.sock, socket.socket)
        connection.request("GET", "/files/plan.pdf")
        with pytest.raises(BadStatusLine):
            connection.getresponse()
