"""Another try: what an earlier one may have stored is asked for first, and not sent twice."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from contract.scripted_server import Play, ScriptedServer, answers, resets, sends
from contract.upload_stories import CONTENT, silent, small_file, uploader, why
from contract.wire_stories import run
from draft_editor.api.upload.ending import Upload, Uploaded
from draft_editor.model.upload_try import UploadTry

SHA = hashlib.sha256(CONTENT).hexdigest()
SIZE = str(len(CONTENT))
OLD, OLDER, NEW = "0" * 16, "1" * 16, "2" * 16
AGAIN = UploadTry(NEW, (OLDER, OLD))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small file."""
    return small_file(tmp_path)


def head(status: int = 200, **told: str) -> Play:
    named = {key.replace("_", "-"): value for key, value in told.items()}
    return answers(status, headers=named)


def story(server: ScriptedServer, file: Path, *tries: UploadTry) -> list[Upload]:
    """The endings of these tries, by one uploader."""

    async def all_of_them() -> list[Upload]:
        async with uploader(server.url) as each:
            return [await each.put(file, file.name, "text/plain", silent, this) for this in tries]

    return run(all_of_them())


def asked(server: ScriptedServer) -> list[str]:
    return [f"{each.method} {each.target.split('/')[-1][:16]}" for each in server.requests]


@pytest.mark.parametrize(
    ("told", "is_there"),
    [
        (head(Content_Length=SIZE), True),
        (head(Content_Length=SIZE, ETag=f'"{SHA}"'), True),
        (head(Content_Length=SIZE, ETag=f'"{"0" * 64}"'), False),
        (head(Content_Length=str(len(CONTENT) // 2)), False),
        (head(Content_Length="1", ETag=f'"{SHA}"'), False),
        (sends(b"HTTP/1.1 200 Yes\r\nConnection: close\r\n\r\n"), False),
        (sends(f'HTTP/1.1 200 Yes\r\nConnection: close\r\nETag: "{SHA}"\r\n\r\n'.encode()), True),
        (head(404, Content_Length=SIZE), False),
        (head(204, Content_Length=SIZE), False),
    ],
)
def test_it_is_there_only_if_the_target_says_so(file: Path, told: Play, is_there: bool) -> None:
    with ScriptedServer(head(404), told, answers(201)) as server:
        (upload,) = story(server, file, AGAIN)
    assert isinstance(upload, Uploaded)
    token = OLD if is_there else NEW
    assert upload.url == f"{server.url}/{token}-estimate.pdf"
    put = [] if is_there else [f"PUT {NEW}"]
    assert asked(server) == [f"HEAD {OLDER}", f"HEAD {OLD}", *put]


def test_what_was_refused_is_not_asked_for(file: Path) -> None:
    tries = UploadTry(OLDER), UploadTry(OLD, (OLDER,)), AGAIN
    with ScriptedServer(answers(403), answers(507), answers(201)) as server:
        endings = story(server, file, *tries)
    assert asked(server) == [f"PUT {OLDER}", f"PUT {OLD}", f"PUT {NEW}"]
    assert isinstance(endings[-1], Uploaded)


@pytest.mark.parametrize("play", [resets, answers(502), answers(504)])
def test_after_an_answer_that_says_nothing_it_is_asked_for(file: Path, play: Play) -> None:
    tries = UploadTry(OLD), UploadTry(NEW, (OLD,))
    with ScriptedServer(play, head(Content_Length=SIZE)) as server:
        _, upload = story(server, file, *tries)
    assert asked(server) == [f"PUT {OLD}", f"HEAD {OLD}"]
    assert isinstance(upload, Uploaded)
    assert upload.url.endswith(f"/{OLD}-estimate.pdf")


def test_a_line_that_breaks_while_it_is_asked_is_said(file: Path) -> None:
    with ScriptedServer(resets) as server:
        (upload,) = story(server, file, AGAIN)
    assert why(upload)
    assert asked(server) == [f"HEAD {OLDER}"]


@pytest.mark.parametrize(
    "stamp",
    [
        lambda known: (known.st_size + 1, known.st_mtime_ns),
        lambda known: (known.st_size, known.st_mtime_ns - 1),
    ],
)
def test_a_file_that_is_another_one_by_now_is_not_sent(
    file: Path, stamp: Callable[[object], tuple[int, int]]
) -> None:
    with ScriptedServer() as server:
        (upload,) = story(server, file, UploadTry(NEW, (OLD,), *stamp(file.stat())))
    assert why(upload) == (
        "“estimate.pdf” is another file now than when it was attached; attach it again."
    )
    assert server.connections == 0


def test_a_file_that_is_the_same_is_sent(file: Path) -> None:
    known = file.stat()
    with ScriptedServer(answers(201)) as server:
        this = UploadTry(NEW, (), known.st_size, known.st_mtime_ns)
        (upload,) = story(server, file, this)
    assert isinstance(upload, Uploaded)
