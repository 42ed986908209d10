"""Uploads that do not succeed: the way there, the file itself, and a change of mind."""

from __future__ import annotations

import asyncio
import errno
import os
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import count
from pathlib import Path
from queue import Queue

import pytest

from contract.conftest import SERVER_NAME, Authority
from contract.scripted_server import PATIENCE, ScriptedServer, answers, hangs
from contract.upload_stories import (
    CONTENT,
    big_file,
    put,
    raw_server,
    silent,
    small_file,
    uploader,
    why,
)
from contract.wire_stories import run
from draft_editor.api.base_url import BadBaseUrl
from draft_editor.api.connection import Connection, Timeouts
from draft_editor.api.upload.ending import Upload, Uploaded
from draft_editor.api.upload.source import BLOCK
from draft_editor.api.upload.target import PutTarget
from draft_editor.api.upload.uploader import PIECE, Uploader


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small file."""
    return small_file(tmp_path)


@pytest.fixture
def big(tmp_path: Path) -> Path:
    """A file that is on its way for a while."""
    return big_file(tmp_path)


# --- the way there


def test_nobody_listens(file: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    said = why(run(put(f"http://127.0.0.1:{port}", file)))
    assert said == "127.0.0.1 takes no connections at this address."


def test_cut_off_on_the_way(big: Path) -> None:
    with raw_server(lambda connection: resets_after(connection, 200_000)) as url:
        said = why(run(put(url, big, "film.mp4")))
    assert said == "The connection broke while “film.mp4” was on its way."


def resets_after(connection: socket.socket, length: int) -> None:
    while length > 0:
        length -= len(connection.recv(PIECE))
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def test_a_target_that_stops_reading(big: Path) -> None:
    is_over = threading.Event()
    hurried = Connection(timeouts=Timeouts(send=0.3))
    with raw_server(lambda connection: waits(connection, is_over)) as url:
        said = why(run(put(url, big, "film.mp4", connection=hurried)))
        is_over.set()
    assert said == "Nothing more of “film.mp4” could be sent for 0.3 seconds."


def waits(connection: socket.socket, is_over: threading.Event) -> None:
    connection.recv(100)
    is_over.wait(PATIENCE)


def test_certificates_as_everywhere(authority: Authority, file: Path) -> None:
    trusting = Connection(extra_ca=authority.ca_file)
    with ScriptedServer(answers(201), tls=authority.server) as server:
        assert isinstance(run(put(server.url, file, connection=trusting)), Uploaded)
        assert why(run(put(server.url, file))).startswith("The certificate of 127.0.0.1 is not")
    assert server.requests[0].body == CONTENT
    assert len(server.requests) == 1


def test_a_certificate_file_that_is_missing(tmp_path: Path, file: Path) -> None:
    missing = Connection(extra_ca=tmp_path / "company.pem")
    said = why(run(put("https://127.0.0.1:9", file, connection=missing)))
    assert said == "The certificate file company.pem cannot be read."


def test_a_proxy_as_everywhere(file: Path) -> None:
    with ScriptedServer(answers(403)) as proxy:
        way = Connection(proxy=f"http://127.0.0.1:{proxy.port}")
        said = why(run(put(f"https://{SERVER_NAME}/in", file, connection=way)))
    assert said == f"The proxy refuses the way to {SERVER_NAME}: 403 Scripted"
    assert [request.method for request in proxy.requests] == ["CONNECT"]


def test_plain_http_only_to_this_computer() -> None:
    with pytest.raises(BadBaseUrl) as caught:
        PutTarget("HTTP://files.example.com/in")
    assert str(caught.value.said) == (
        "“http://” would send the files in the clear to files.example.com; use “https://”."
    )
    with pytest.raises(BadBaseUrl):
        PutTarget("ftp://files.example.com")
    assert repr(Uploader(PutTarget("http://[::1]:80/in/"), asyncio.to_thread)) == "Uploader(::1)"


# --- the file


def no_connection(path: Path, name: str = "estimate.pdf") -> str:
    with ScriptedServer() as server:
        said = why(run(put(server.url, path, name)))
    assert server.connections == 0
    return said


def test_a_file_that_has_gone(tmp_path: Path) -> None:
    assert no_connection(tmp_path / "gone") == "“estimate.pdf” is not there any more."


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    assert no_connection(tmp_path / "empty", "a\u202eb.pdf") == "“ab.pdf” is empty."


def test_a_folder_and_a_pipe_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert no_connection(tmp_path) == "“estimate.pdf” is not a file."
    assert no_connection(tmp_path / "pipe") == "“estimate.pdf” is not a file."


def test_a_path_that_is_none(tmp_path: Path) -> None:
    said = no_connection(tmp_path / "a\0b")
    assert said == "“estimate.pdf” cannot be read: embedded null byte"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.EACCES, "“estimate.pdf” may not be read."),
        (errno.EIO, "“estimate.pdf” cannot be read: Input/output error"),
    ],
)
def test_a_disk_that_says_no(
    file: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    # Nobody is refused by file modes when the tests run as root: the disk's part is played.
    def refuse(_path: Path, _mode: str) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "open", refuse)
    assert no_connection(file) == said


def shorten(path: Path) -> None:
    os.truncate(path, PIECE)


def lengthen(path: Path) -> None:
    with path.open("ab") as opened:
        opened.write(b"more")


def rewrite(path: Path) -> None:
    os.utime(path, (1, 1))


@pytest.mark.parametrize("change", [shorten, lengthen, rewrite])
def test_a_file_that_changes_on_the_way(tmp_path: Path, change: Callable[[Path], None]) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"n" * BLOCK * 4)
    turns = count()

    def on_progress(sent: int, total: int) -> None:
        if sent == PIECE:
            change(path)

    async def story(url: str) -> Upload:
        async with uploader(url, clock=lambda: float(next(turns))) as each:
            return await each.put(path, "notes.txt", "text/plain", on_progress)

    with ScriptedServer() as server:
        said = why(run(story(server.url)))
    assert said == "“notes.txt” changed while it was being uploaded."
    assert server.requests == []


# --- cancelling


def open_files(path: Path) -> list[str]:
    names: list[str] = []
    for link in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            names.append(str(link.readlink()))
    return [name for name in names if name == str(path)]


def left_open(path: Path) -> list[str]:
    """The files that stay open; a read that had begun when it was cancelled ends by itself."""
    end = time.monotonic() + PATIENCE
    while open_files(path) and time.monotonic() < end:
        os.sched_yield()
    return open_files(path)


def test_cancelled_on_the_way_the_connection_and_the_file_are_closed(big: Path) -> None:
    has_begun = threading.Event()
    is_cancelled = threading.Event()
    closings: Queue[str] = Queue()

    def play(connection: socket.socket) -> None:
        connection.recv(PIECE)
        has_begun.set()
        is_cancelled.wait(PATIENCE)
        try:
            while connection.recv(PIECE):
                pass
        except ConnectionError:
            pass
        closings.put("closed")

    async def story(url: str) -> list[str]:
        async with uploader(url) as each:
            task = asyncio.create_task(each.put(big, "film", "", silent))
            assert await asyncio.to_thread(has_begun.wait, PATIENCE)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            is_cancelled.set()
            # While the loop still runs: closed by the cancel, not by the end of everything.
            assert await asyncio.to_thread(partial(closings.get, timeout=PATIENCE)) == "closed"
            return await asyncio.to_thread(left_open, big)

    with raw_server(play) as url:
        assert run(story(url)) == []


def test_cancelled_while_waiting_for_the_answer_the_connection_is_closed(file: Path) -> None:
    async def story() -> float:
        async with uploader(server.url) as each:
            task = asyncio.create_task(each.put(file, "a", "", silent))
            await asyncio.to_thread(server.wait_for_requests, 1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return await asyncio.to_thread(partial(server.closings.get, timeout=PATIENCE))

    with ScriptedServer(hangs) as server:
        assert run(story()) > 0


def test_cancelled_while_shaking_hands_the_connection_is_closed(file: Path) -> None:
    async def story() -> bytes:
        loop = asyncio.get_running_loop()
        async with uploader(f"https://127.0.0.1:{listener.getsockname()[1]}") as each:
            task = asyncio.create_task(each.put(file, "a", "", silent))
            connection, _ = await loop.sock_accept(listener)
            with connection:
                connection.setblocking(False)
                assert (await loop.sock_recv(connection, 100_000))[:1] == b"\x16"  # ClientHello
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                return await loop.sock_recv(connection, 100_000)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        assert run(asyncio.wait_for(story(), PATIENCE)) == b""


def test_cancelled_while_the_disk_is_slow_the_file_is_closed_later(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    has_begun = threading.Event()
    may_go_on = threading.Event()
    real_open = Path.open

    def slow_open(path: Path, mode: str) -> object:
        opened = real_open(path, mode)
        has_begun.set()
        may_go_on.wait(PATIENCE)
        return opened

    async def story() -> None:
        async with uploader("http://127.0.0.1:9") as each:
            task = asyncio.create_task(each.put(file, "a", "", silent))
            assert await asyncio.to_thread(has_begun.wait, PATIENCE)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task  # the cancel does not wait for the disk
            before.extend(open_files(file))

    before: list[str] = []
    monkeypatch.setattr(Path, "open", slow_open)
    threads = set(threading.enumerate())
    run(story())
    may_go_on.set()
    for thread in set(threading.enumerate()) - threads:
        thread.join(PATIENCE)
    assert before == [str(file)]
    assert open_files(file) == []
