"""The strictness itself: what it lets through and what it does not."""

from __future__ import annotations

import errno
import logging
import socket
from collections.abc import Iterator

import pytest

from loopback import LoopbackOnly
from loud_lines import LoudLines


@pytest.fixture
def guard() -> Iterator[LoopbackOnly]:
    own = LoopbackOnly()
    with pytest.MonkeyPatch.context() as patch:
        own.install(patch)
        yield own


def _record(logger: str, text: str) -> logging.LogRecord:
    return logging.LogRecord(logger, logging.WARNING, __file__, 1, text, None, None)


def test_loopback_is_let_through(guard: LoopbackOnly) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(("localhost", server.getsockname()[1])) as client,
    ):
        assert client.getpeername() == server.getsockname()
    assert guard.refused == []


def test_another_machine_is_refused_and_remembered(guard: LoopbackOnly) -> None:
    with socket.socket() as client:
        with pytest.raises(OSError, match="unreachable") as caught:
            client.connect(("192.0.2.1", 80))
        assert client.connect_ex(("192.0.2.1", 81)) == errno.ENETUNREACH
    assert caught.value.errno == errno.ENETUNREACH
    assert guard.refused == ["('192.0.2.1', 80)", "('192.0.2.1', 81)"]


def test_a_name_is_refused_and_remembered(guard: LoopbackOnly) -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("service.example", 443)
    assert guard.refused == ["service.example"]


def test_a_name_that_never_exists_may_be_asked_for(guard: LoopbackOnly) -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("service.invalid", 443)
    assert guard.refused == []


def test_an_announced_line_is_fine() -> None:
    lines = LoudLines()
    lines.expect("store", "locked")
    assert lines.settle([_record("store", "it is locked"), _record("store", "locked again")]) == []


def test_an_unannounced_line_is_named() -> None:
    lines = LoudLines()
    assert lines.settle([_record("store", "it is locked")]) == [
        "unexpected WARNING of store: it is locked"
    ]


def test_a_line_announced_in_vain_is_named() -> None:
    lines = LoudLines()
    lines.expect("store", "locked")
    (said,) = lines.settle([])
    assert said.startswith("never logged:")
