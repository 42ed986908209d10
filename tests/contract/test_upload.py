"""Uploads: real files over real sockets, to the sandbox and to servers that misbehave."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
import socket
import tracemalloc
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final

import pytest

from contract.scripted_server import ScriptedServer, answers, hangs, resets, sends
from contract.upload_stories import (
    BIG,
    CONTENT,
    big_file,
    put,
    raw_server,
    silent,
    small_file,
    uploader,
    why,
    why_not,
)
from contract.wire_stories import run
from draft_editor.api.connection import Connection, Timeouts
from draft_editor.api.upload.answer import Reply, doubt
from draft_editor.api.upload.ending import NotUploaded, Upload, Uploaded
from draft_editor.api.upload.source import Source
from draft_editor.api.upload.uploader import PIECE, PROGRESS_SECONDS, UPLOADS_AT_ONCE
from draft_editor.sandbox import Sandbox
from sandbox_caller import Caller

SHA: Final = hashlib.sha256(CONTENT).hexdigest()
PAGE: Final = b"<!DOCTYPE html><html><title>Sign in</title></html>"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small file."""
    return small_file(tmp_path)


@pytest.fixture
def big(tmp_path: Path) -> Path:
    """A file that is on its way for a while."""
    return big_file(tmp_path)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """One sandbox for the module."""
    with Sandbox() as running:
        yield running


# --- what arrives


def test_a_file_lies_in_the_sandbox_as_it_was(sandbox: Sandbox, file: Path) -> None:
    upload = run(put(f"{sandbox.origin}/files/", file, "Devis – été (2).pdf"))
    assert isinstance(upload, Uploaded)
    assert re.fullmatch(
        re.escape(sandbox.origin) + r"/files/[0-9a-f]{16}-Devis_ete_2.pdf", upload.url
    )
    got = Caller(sandbox).ask("GET", upload.url.removeprefix(sandbox.origin), headers={})
    assert (got.status, got.body) == (200, CONTENT)
    assert got.headers["Content-Type"] == "application/pdf"
    assert repr(upload) == "Uploaded()"


def test_the_same_bytes_twice_lie_at_one_address(sandbox: Sandbox, file: Path) -> None:
    copy = file.with_name("copy.pdf")
    copy.write_bytes(CONTENT)
    told: list[tuple[int, int]] = []

    async def story() -> tuple[Upload, Upload, Upload]:
        async with uploader(f"{sandbox.origin}/files") as each:
            first = await each.put(file, "a.pdf", "application/pdf", silent)
            second = await each.put(copy, "b.pdf", "application/pdf", lambda *at: told.append(at))
            return first, second, await each.put(copy, "b.pdf", "text/plain", silent)

    first, second, third = run(story())
    assert isinstance(first, Uploaded)
    assert isinstance(third, Uploaded)
    assert first == second
    assert told == [(len(CONTENT), len(CONTENT))]
    assert third != first, "a type belongs to an address"


def twice(file: Path, server: ScriptedServer, *, is_cancelled: bool = False) -> list[Upload]:
    """The same file again while it is on its way; what came of both, or of the second alone."""

    async def story() -> list[Upload]:
        async with uploader(server.url) as each:
            first = asyncio.create_task(each.put(file, "a", "", silent))
            await asyncio.to_thread(server.wait_for_requests, 1)
            second = asyncio.create_task(each.put(file, "b", "", silent))
            if is_cancelled:
                first.cancel()
                return [await second]
            assert not second.done()
            return [await first, await second]

    return run(story())


def test_a_file_waits_for_itself(file: Path) -> None:
    with ScriptedServer(answers(201)) as server:
        first, second = twice(file, server)
    assert isinstance(first, Uploaded)
    assert first == second
    assert len(server.requests) == 1


def test_after_a_first_that_failed_or_was_stopped_the_second_is_sent(file: Path) -> None:
    with ScriptedServer(answers(507), answers(201)) as server:
        first, second = twice(file, server)
    assert isinstance(first, NotUploaded)
    assert isinstance(second, Uploaded)
    with ScriptedServer(hangs, answers(201)) as server:
        (only,) = twice(file, server, is_cancelled=True)
    assert isinstance(only, Uploaded)
    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [200, 201, 204])
def test_what_goes_over_the_wire(file: Path, status: int) -> None:
    with ScriptedServer(answers(status)) as server:
        upload = run(put(server.url, file, content_type="text/plain; charset=utf-8"))
    assert isinstance(upload, Uploaded)
    (request,) = server.requests
    assert (request.method, request.body) == ("PUT", CONTENT)
    assert f"http://127.0.0.1:{server.port}{request.target}" == upload.url
    assert request.headers["content-length"] == str(len(CONTENT))
    assert request.headers["content-type"] == "text/plain; charset=utf-8"
    assert {"transfer-encoding", "authorization", "cookie"}.isdisjoint(request.headers)


@pytest.mark.parametrize("content_type", ["", "pdf", "a/b\r\nX: y", "text/ü"])
def test_a_type_that_is_none_is_replaced(file: Path, content_type: str) -> None:
    with ScriptedServer(answers(201)) as server:
        assert isinstance(run(put(server.url, file, content_type=content_type)), Uploaded)
    assert server.requests[0].headers["content-type"] == "application/octet-stream"
    assert "x" not in server.requests[0].headers


def test_progress_comes_now_and_then_and_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "photo"
    path.write_bytes(b"p" * (PIECE * 20 + 1))
    ticks = count()
    told: list[tuple[int, int]] = []

    async def story(url: str) -> Upload:
        # Each look at the clock is a fifth of the pause: every fifth piece is reported.
        async with uploader(url, clock=lambda: next(ticks) * PROGRESS_SECONDS / 4.99) as each:
            return await each.put(path, "photo", "", lambda sent, total: told.append((sent, total)))

    with ScriptedServer(answers(201)) as server:
        assert isinstance(run(story(server.url)), Uploaded)
    total = PIECE * 20 + 1
    assert told == [(PIECE * 5 * turn, total) for turn in (1, 2, 3, 4)] + [(total, total)]


def test_memory_stays_flat(big: Path) -> None:
    received: list[int] = []

    def swallow(connection: socket.socket) -> None:
        room = bytearray(PIECE)
        start = connection.recv(PIECE)
        left = BIG - len(start.partition(b"\r\n\r\n")[2])
        while left and (length := connection.recv_into(room)):
            left -= length
        received.append(BIG - left)
        connection.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n")

    with raw_server(swallow) as url:
        run(put("http://127.0.0.1:9", big))  # what is loaded once is not what is measured
        tracemalloc.start()
        try:
            upload = run(put(url, big))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert isinstance(upload, Uploaded)
    assert received == [BIG]
    assert peak < 6_000_000


def test_a_few_at_once_and_the_others_wait(tmp_path: Path) -> None:
    files = [tmp_path / str(number) for number in range(UPLOADS_AT_ONCE * 2)]
    for path in files:
        path.write_bytes(bytes(1 + int(path.name)))

    async def story() -> list[Upload]:
        async with uploader(server.url) as each:
            tasks = [asyncio.create_task(each.put(path, "a", "", silent)) for path in files]
            await asyncio.to_thread(server.wait_for_requests, UPLOADS_AT_ONCE)
            before.append(len(server.requests))
            for task in tasks[:UPLOADS_AT_ONCE]:
                task.cancel()
            return [
                ending
                for ending in await asyncio.gather(*tasks, return_exceptions=True)
                if not isinstance(ending, BaseException)
            ]

    before: list[int] = []
    plays = [hangs] * UPLOADS_AT_ONCE + [answers(201)] * UPLOADS_AT_ONCE
    with ScriptedServer(*plays) as server:
        done = run(story())
    assert before == [UPLOADS_AT_ONCE]
    assert [type(each) for each in done] == [Uploaded] * UPLOADS_AT_ONCE


def test_the_log_tells_how_it_ended_and_not_what_it_was(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with ScriptedServer(answers(201), resets) as server:
        run(put(server.url, file))
        run(put(server.url, file))
    said = [record.getMessage() for record in caplog.records if record.name == "draft_editor.api"]
    assert [line.rsplit(" ", 2)[0] for line in said] == ["PUT upload 201", "PUT upload ---"]
    assert "estimate" not in caplog.text


def test_a_file_that_changed_meanwhile_is_not_what_lies_there(file: Path) -> None:
    async def story() -> list[Upload]:
        async with uploader(server.url) as each:
            first = await each.put(file, "a", "", silent)
            await asyncio.to_thread(file.write_bytes, CONTENT[::-1])
            second = await each.put(file, "a", "", silent)
            return [first, second, await each.put(file, "a", "", silent)]

    with ScriptedServer(answers(201), answers(201)) as server:
        first, second, third = run(story())
    assert isinstance(first, Uploaded)
    assert isinstance(second, Uploaded)
    assert first != second == third
    assert [each.body for each in server.requests] == [CONTENT, CONTENT[::-1]]


# --- a yes that is none


@pytest.mark.parametrize("tag", [f'"{SHA}"', f'W/"{SHA}"', SHA.upper(), '"1a-5f"', ""])
def test_a_tag_that_is_no_digest_or_the_right_one_is_fine(file: Path, tag: str) -> None:
    with ScriptedServer(answers(201, headers={"ETag": tag})) as server:
        assert isinstance(run(put(server.url, file)), Uploaded)


@pytest.mark.parametrize("tag", [f'"{"0" * 64}"', f'W/"{SHA[::-1]}"'])
def test_the_digest_of_something_else_is_refused(file: Path, tag: str) -> None:
    said = why_not(file, answers(201, headers={"ETag": tag}))
    assert said == "What arrived at the upload address is not what was sent."


@pytest.mark.parametrize("content_type", ["text/html", "application/octet-stream"])
def test_a_web_page_is_no_yes(file: Path, content_type: str) -> None:
    said = why_not(file, answers(200, PAGE, {"Content-Type": content_type}))
    assert said == "The upload address answered with a web page instead of storing the file."


def test_a_long_answer_is_not_read_to_its_end(file: Path) -> None:
    head = b"HTTP/1.1 201 Created\r\nContent-Length: 90000000\r\n\r\n"
    with ScriptedServer(sends(head + b"x" * 100_000)) as server:
        assert isinstance(run(put(server.url, file)), Uploaded)


def test_a_yes_to_half_a_file_is_no_yes(file: Path) -> None:
    # Asked directly: whether so early an answer can be read at all is up to the system.
    source = Source(file, "a")
    source.open()
    source.sent = len(source.read()) - 1
    source.let_go()
    said = doubt(Reply(200, {}, b""), "", is_whole=source.is_whole)
    assert str(said) == "What arrived at the upload address is not what was sent."


# --- a no


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (301, "The upload address leads elsewhere, which is not followed (HTTP 301)."),
        (401, "The upload address does not let this computer in (HTTP 401)."),
        (409, "No files can be stored at the upload address (HTTP 409)."),
        (413, "The file is too large for the upload address (HTTP 413)."),
        (507, "There is no room left at the upload address (HTTP 507)."),
        (500, "The upload address refuses the file (HTTP 500)."),
        (202, "The upload address refuses the file (HTTP 202)."),
    ],
)
def test_every_other_status_is_a_no(file: Path, status: int, said: str) -> None:
    assert why_not(file, answers(status, PAGE, {"Content-Type": "text/html"})) == said


def test_a_redirect_is_not_followed(sandbox: Sandbox, file: Path) -> None:
    with ScriptedServer() as elsewhere:
        fault = {"on": "file", "times": 1, "do": f"redirect:{elsewhere.url}/x"}
        Caller(sandbox).script(fault)
        said = why(run(put(f"{sandbox.origin}/files", file)))
    assert said == "The upload address leads elsewhere, which is not followed (HTTP 307)."
    assert elsewhere.connections == 0


BROKEN: Final = "The connection ended before an answer could be read."


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        ("status:503", "The upload address refuses the file (HTTP 503)."),
        ("html", "The upload address answered with a web page instead of storing the file."),
        ("drop", BROKEN),
        ("drop-after", BROKEN),
        ("truncate", BROKEN),
        ("hang:600", "No answer came within 0.3 seconds."),
    ],
)
def test_the_sandbox_at_its_worst(sandbox: Sandbox, file: Path, deed: str, said: str) -> None:
    Caller(sandbox).script({"on": "file", "times": 1, "do": deed})
    hurried = Connection(timeouts=Timeouts(answer=0.3))
    assert why(run(put(f"{sandbox.origin}/files", file, connection=hurried))) == said


def test_a_path_without_a_place_for_files(sandbox: Sandbox, file: Path) -> None:
    said = why(run(put(f"{sandbox.origin}/nowhere", file)))
    assert said == "No files can be stored at the upload address (HTTP 404)."
