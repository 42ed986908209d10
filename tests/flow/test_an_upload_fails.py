"""Targets at their worst: the row says so in a sentence, keeps no address, and nothing is sent
twice."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from carrier_stage import Stage, carrier_stage, profile_with
from contract.scripted_server import PATIENCE, Play, ScriptedServer, answers, resets
from contract.upload_stories import raw_server
from draft_editor.api.connection import Connection, Timeouts
from draft_editor.store.upload_target import PutUpload

PAGE = b"<!DOCTYPE html><html><title>Sign in</title></html>"
SIZE = 48 * 1024 * 1024


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    with carrier_stage() as running:
        yield running


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "estimate.pdf"
    path.write_bytes(b"%PDF-1.4 estimate" * 9_000)
    return path


@pytest.mark.parametrize(
    ("play", "said"),
    [
        (answers(403), "The upload address does not let this computer in (HTTP 403)."),
        (answers(507), "There is no room left at the upload address (HTTP 507)."),
        (
            answers(200, PAGE, {"Content-Type": "text/html"}),
            "The upload address answered with a web page instead of storing the file.",
        ),
        (
            answers(201, headers={"ETag": f'"{"0" * 64}"'}),
            "What arrived at the upload address is not what was sent.",
        ),
        (resets, "The connection ended before an answer could be read."),
    ],
)
def test_a_target_that_refuses_lies_or_goes(
    stage: Stage, file: Path, play: Play, said: str
) -> None:
    with ScriptedServer(play) as server:
        stage.chosen = profile_with(PutUpload(server.url))
        stage.offer(file)
        ended = stage.ended()
    assert (str(ended.why), ended.url) == (said, "")
    assert [each.method for each in server.requests] == ["PUT"]
    assert stage.address() is None
    assert stage.uploads.is_idle()
    row = stage.uploads.upload_of({"originalFileName": file.name, "docSize": str(153_000)})
    assert row is not None
    assert str(row.why) == said


def test_the_same_file_again_after_a_failure_is_sent_once_more(stage: Stage, file: Path) -> None:
    with ScriptedServer(answers(507), answers(201)) as server:
        stage.chosen = profile_with(PutUpload(server.url))
        stage.offer(file)
        assert stage.ended().why is not None
        stage.uploads.retry({"originalFileName": file.name, "docSize": str(153_000)})
        ended = stage.ended()
    assert ended.why is None
    assert stage.address() == ended.url
    assert [each.method for each in server.requests] == ["PUT", "PUT"]


def half(then: Callable[[socket.socket], None]) -> Callable[[socket.socket], None]:
    """Take half of a big file, then go on otherwise."""

    def play(connection: socket.socket) -> None:
        # A system may give a connection room for all the rest: then nothing would stall.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
        left = SIZE // 2
        while left > 0:
            left -= len(connection.recv(min(left, 1_000_000)))
        then(connection)

    return play


def big(folder: Path) -> Path:
    path = folder / "film.mp4"
    with path.open("wb") as opened:
        opened.truncate(SIZE)
    return path


def test_a_target_that_stalls_half_way(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurried = Timeouts(send=0.3)
    monkeypatch.setattr(
        "draft_editor.assembly.carrier.Connection",
        lambda extra_ca: Connection(extra_ca, timeouts=hurried),
    )
    is_over = Event()

    def sleep(_connection: socket.socket) -> None:
        is_over.wait(PATIENCE)

    with raw_server(half(sleep)) as url:
        stage.chosen = profile_with(PutUpload(url))
        stage.offer(big(tmp_path))
        ended = stage.ended()
        is_over.set()
    assert str(ended.why) == "Nothing more of “film.mp4” could be sent for 0.3 seconds."
    assert stage.address() is None


def test_a_target_that_disappears_half_way(stage: Stage, tmp_path: Path) -> None:
    linger = b"\1\0\0\0\0\0\0\0"
    gone = half(lambda each: each.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger))
    with raw_server(gone) as url:
        stage.chosen = profile_with(PutUpload(url))
        stage.offer(big(tmp_path))
        ended = stage.ended()
    assert str(ended.why) == "The connection broke while “film.mp4” was on its way."
    assert stage.address() is None


def test_the_same_file_dropped_twice_is_sent_once(stage: Stage, file: Path) -> None:
    with ScriptedServer(answers(201)) as server:
        stage.chosen = profile_with(PutUpload(server.url))
        other = file.with_name("copy.pdf")
        other.write_bytes(file.read_bytes())
        stage.offer(file, other)
        addresses = {stage.ended().url, stage.ended().url}
        stage.offer(file)
        addresses.add(stage.ended().url)
    assert len(server.requests) == 1
    assert {stage.address(index) for index in range(3)} == addresses
    assert len(addresses) == 1
