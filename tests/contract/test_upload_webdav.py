"""WebDAV: against a server that others wrote, and against one that says whatever a test wants."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest

from contract.foreign_server import foreign_server
from contract.scripted_server import ScriptedServer, answers, hangs, resets, sends
from contract.upload_stories import CONTENT, put, silent, small_file, uploader, why
from contract.wire_stories import run
from draft_editor.api.authentication import BadLogin
from draft_editor.api.base_url import BadBaseUrl
from draft_editor.api.connection import Connection, Timeouts
from draft_editor.api.upload.ending import Upload, Uploaded
from draft_editor.api.upload.webdav import WebDavTarget
from draft_editor.model.login import Login

LOGIN = Login("advisor", "pass:wörd")
BASIC = "Basic " + b64encode("advisor:pass:wörd".encode()).decode()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small file."""
    return small_file(tmp_path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the foreign server keeps its files."""
    return tmp_path_factory.mktemp("collection")


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[str]:
    """The address of a foreign server that asks for a login."""
    with foreign_server("webdav_server.py", str(folder), LOGIN.name, LOGIN.password) as line:
        yield f"http://127.0.0.1:{int(line)}"


def kept(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.iterdir())]


# --- a server that others wrote


def test_a_collection_that_is_missing_is_made_with_all_around_it(
    server: str, folder: Path, file: Path
) -> None:
    upload = run(put(WebDavTarget(f"{server}/a/b%20c/d/", LOGIN), file))
    assert isinstance(upload, Uploaded)
    assert upload.url.startswith(f"{server}/a/b%20c/d/")
    assert kept(folder / "a" / "b c" / "d") == [CONTENT]


def test_a_collection_that_is_there_stays_as_it_is(server: str, folder: Path, file: Path) -> None:
    (folder / "there").mkdir()
    (folder / "there" / "0").write_bytes(b"older")

    async def story() -> list[Upload]:
        async with uploader(WebDavTarget(f"{server}/there", LOGIN)) as each:
            other = file.with_name("other.txt")
            other.write_bytes(b"other")
            return [
                await each.put(file, "first.pdf", "", silent),
                await each.put(other, "other.txt", "", silent),
            ]

    assert all(isinstance(each, Uploaded) for each in run(story()))
    assert sorted(kept(folder / "there")) == sorted([b"older", CONTENT, b"other"])


@pytest.mark.parametrize("login", [None, Login("advisor", "wrong")])
def test_without_the_right_login_nothing_leaves(
    server: str, folder: Path, file: Path, login: Login | None
) -> None:
    said = why(run(put(WebDavTarget(f"{server}/locked", login), file)))
    assert said == "The upload address does not let this computer in (HTTP 401)."
    assert not (folder / "locked").exists()


def test_files_may_be_read_elsewhere(server: str, folder: Path, file: Path) -> None:
    target = WebDavTarget(f"{server}/public", LOGIN, "https://files.example.com/public/")
    upload = run(put(target, file))
    assert isinstance(upload, Uploaded)
    name = upload.url.removeprefix("https://files.example.com/public/")
    assert (folder / "public" / name).read_bytes() == CONTENT


# --- what goes over the wire, and servers at their worst

MADE = answers(201)
THERE = answers(405)


def head(size: int, **headers: str) -> bytes:
    lines = "".join(f"{key.replace('_', '-')}: {value}\r\n" for key, value in headers.items())
    return f"HTTP/1.1 200 OK\r\nContent-Length: {size}\r\n{lines}\r\n".encode()


def test_every_request_carries_the_login_and_a_second_file_makes_nothing(
    file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"other")

    async def story() -> None:
        async with uploader(WebDavTarget(played.url, LOGIN)) as each:
            await each.put(file, "a", "", silent)
            await each.put(other, "b", "", silent)

    plays = [MADE, MADE, sends(head(len(CONTENT))), MADE, sends(head(5))]
    with ScriptedServer(*plays) as played:
        run(story())
    assert [each.method for each in played.requests] == ["MKCOL", "PUT", "HEAD", "PUT", "HEAD"]
    assert {each.headers["authorization"] for each in played.requests} == {BASIC}
    assert played.requests[0].target == "/communications/"


def test_without_a_login_none_goes_along(file: Path) -> None:
    with ScriptedServer(THERE, MADE, sends(head(len(CONTENT)))) as server:
        assert isinstance(run(put(WebDavTarget(server.url), file)), Uploaded)
    assert not any("authorization" in each.headers for each in server.requests)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (head(5), "What arrived at the upload address is not what was sent."),
        (
            head(len(CONTENT), ETag=f'"{"0" * 64}"'),
            "What arrived at the upload address is not what was sent.",
        ),
        (
            b"HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n",
            "The upload address took the file, but it is not there.",
        ),
        (b"", "The connection ended before an answer could be read."),
    ],
)
def test_what_is_not_there_afterwards_is_not_uploaded(file: Path, answer: bytes, said: str) -> None:
    with ScriptedServer(THERE, MADE, sends(answer)) as server:
        assert why(run(put(WebDavTarget(server.url, LOGIN), file))) == said
    assert [each.method for each in server.requests] == ["MKCOL", "PUT", "HEAD"]


@pytest.mark.parametrize("status", [401, 403, 405, 500])
def test_a_target_that_cannot_tell_is_believed(file: Path, status: int) -> None:
    with ScriptedServer(THERE, MADE, answers(status)) as server:
        assert isinstance(run(put(WebDavTarget(server.url, LOGIN), file)), Uploaded)


def test_a_redirect_gets_no_login(file: Path) -> None:
    with ScriptedServer() as elsewhere:
        to = {"Location": f"{elsewhere.url}/x"}
        with ScriptedServer(answers(307, headers=to), answers(307, headers=to)) as server:
            said = why(run(put(WebDavTarget(server.url, LOGIN), file)))
    assert said == "The upload address leads elsewhere, which is not followed (HTTP 307)."
    assert elsewhere.connections == 0


def test_collections_that_cannot_be_made_leave_the_last_word_to_the_file(file: Path) -> None:
    refusals = [answers(409), answers(403), answers(403), answers(409)]
    with ScriptedServer(*refusals) as server:
        said = why(run(put(WebDavTarget(f"{server.url}/a", LOGIN), file)))
    assert said == "No files can be stored at the upload address (HTTP 409)."
    asked = [(each.method, each.target) for each in server.requests]
    assert asked[:3] == [
        ("MKCOL", "/communications/a/"),
        ("MKCOL", "/communications/"),
        ("MKCOL", "/communications/a/"),
    ]
    assert [method for method, _ in asked[3:]] == ["PUT"]


def test_a_server_that_dies_or_sleeps_before_the_file_leaves(file: Path) -> None:
    with ScriptedServer(resets) as server:
        said = why(run(put(WebDavTarget(server.url, LOGIN), file)))
    assert said == "The connection broke while “estimate.pdf” was on its way."
    hurried = Connection(timeouts=Timeouts(answer=0.2))
    with ScriptedServer(hangs) as server:
        said = why(run(put(WebDavTarget(server.url, LOGIN), file, connection=hurried)))
    assert said == "No answer came within 0.2 seconds."


def test_what_cannot_be_a_target_is_said() -> None:
    with pytest.raises(BadBaseUrl):
        WebDavTarget("http://files.example.com/dav")
    with pytest.raises(BadBaseUrl):
        WebDavTarget("https://files.example.com/dav", read_url="http://files.example.com")
    with pytest.raises(BadLogin):
        WebDavTarget("https://files.example.com/dav", Login("a:b", "c"))
