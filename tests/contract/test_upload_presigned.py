"""Presigned PUT: a place is asked for each file, and the file goes there without the login."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest

from contract.scripted_server import ScriptedServer, answers, resets
from contract.upload_stories import CONTENT, put, silent, small_file, uploader, why
from contract.wire_stories import run
from draft_editor.api.base_url import BadBaseUrl
from draft_editor.api.upload.ending import Upload, Uploaded
from draft_editor.api.upload.presigned import PresignedTarget
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.model.login import Login
from draft_editor.model.upload_try import UploadTry

LOGIN = Login("advisor", "correct horse")
READ = "https://cdn.example.com/estimate.pdf"
NO_PLACE = "The upload address did not name a place for the file."
NO_ADDRESS = "The upload address named a place that is no address."
UNSAFE = "The upload address named a place that is not safe: {host}."
SIZE = str(len(CONTENT))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small file."""
    return small_file(tmp_path)


@pytest.fixture
def store() -> Iterator[ScriptedServer]:
    """Where the files are put, another server than the one that is asked."""
    with ScriptedServer(answers(200)) as server:
        yield server


def place_at(store: ScriptedServer) -> str:
    return f"{store.url}/x?X-Signature=abc%2Bd&n=1"


def told(store: ScriptedServer, **more: Json) -> bytes:
    return json.dumps({"uploadUrl": place_at(store), "fileUrl": READ, **more}).encode()


def test_the_question_has_the_login_and_the_file_has_none(
    file: Path, store: ScriptedServer
) -> None:
    with ScriptedServer(answers(201, told(store))) as asked:
        upload = run(put(PresignedTarget(asked.url, LOGIN), file))
    assert isinstance(upload, Uploaded)
    assert upload.url == READ
    (question,), (sent,) = asked.requests, store.requests
    assert (question.method, question.target) == ("POST", "/communications")
    assert question.headers["content-type"] == "application/json"
    login = b64encode(b"advisor:correct horse").decode()
    assert question.headers["authorization"] == f"Basic {login}"
    wish = question.json()
    assert isinstance(wish, dict)
    assert wish.pop("name").endswith("-estimate.pdf")
    assert wish == {"mimeType": "application/pdf", "size": len(CONTENT)}
    assert (sent.method, sent.target) == ("PUT", "/communications/x?X-Signature=abc%2Bd&n=1")
    assert sent.body == CONTENT
    assert sent.headers["content-type"] == "application/pdf"
    assert "authorization" not in sent.headers


def test_the_place_may_be_on_another_host(file: Path, store: ScriptedServer) -> None:
    place = place_at(store).replace("127.0.0.1", "localhost")
    with ScriptedServer(answers(200, told(store, uploadUrl=place))) as asked:
        assert isinstance(run(put(PresignedTarget(asked.url, LOGIN), file)), Uploaded)
    assert store.requests[0].headers["host"] == f"localhost:{store.port}"
    assert "authorization" not in store.requests[0].headers


@pytest.mark.parametrize("put_name", ["uploadUrl", "upload_url", "signedUrl", "putUrl", "url"])
@pytest.mark.parametrize("read_name", ["fileUrl", "publicUrl", "readUrl", "file_url"])
def test_the_usual_names_are_read(
    file: Path, store: ScriptedServer, put_name: str, read_name: str
) -> None:
    answer = json.dumps({put_name: place_at(store), read_name: READ, "fields": None}).encode()
    with ScriptedServer(answers(200, answer)) as asked:
        upload = run(put(PresignedTarget(asked.url), file))
    assert isinstance(upload, Uploaded)
    assert "authorization" not in asked.requests[0].headers
    assert len(store.requests) == 1


def test_given_headers_go_along_but_not_those_that_say_who_asks(
    file: Path, store: ScriptedServer
) -> None:
    given: JsonObject = {
        "x-ms-blob-type": "BlockBlob",
        "content-type": "application/x-pdf",
        "Authorization": "Basic x",
        "Content-Length": "3",
        "HOST": "elsewhere.example.com",
    }
    with ScriptedServer(answers(200, told(store, headers=given))) as asked:
        upload = run(put(PresignedTarget(asked.url, LOGIN), file))
    assert isinstance(upload, Uploaded)
    (sent,) = store.requests
    assert sent.headers["x-ms-blob-type"] == "BlockBlob"
    assert sent.headers["content-type"] == "application/x-pdf"
    assert sent.headers["content-length"] == SIZE
    assert sent.headers["host"] == f"127.0.0.1:{store.port}"
    assert "authorization" not in sent.headers


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"", NO_PLACE),
        (b"[]", NO_PLACE),
        (b"<html>Sign in</html>", NO_PLACE),
        (b'{"uploadUrl": "https://s.example/x"}', NO_PLACE),
        (b'{"fileUrl": "https://s.example/x"}', NO_PLACE),
        (b'{"url": 5, "fileUrl": "https://s.example/x"}', NO_PLACE),
        (b'{"url": "/x", "fileUrl": "https://s.example/x"}', NO_ADDRESS),
        (b'{"url": "https://s.example:x/", "fileUrl": "https://s.example/x"}', NO_ADDRESS),
        (b'{"url": "https://s.example:0/", "fileUrl": "https://s.example/x"}', NO_ADDRESS),
        (b'{"url": "https://a@s.example/", "fileUrl": "https://s.example/x"}', NO_ADDRESS),
        (b'{"url": "https://s.example/a b", "fileUrl": "https://s.example/x"}', NO_ADDRESS),
        (
            b'{"url": "http://s.example/x", "fileUrl": "https://s.example/x"}',
            UNSAFE.format(host="s.example"),
        ),
        (
            b'{"url": "https://s.example/x", "fileUrl": "ftp://f.example/x"}',
            UNSAFE.format(host="f.example"),
        ),
    ],
)
def test_an_answer_that_names_no_place_is_said(file: Path, answer: bytes, said: str) -> None:
    with ScriptedServer(answers(200, answer)) as asked:
        assert why(run(put(PresignedTarget(asked.url), file))) == said
    assert [each.method for each in asked.requests] == ["POST"]


@pytest.mark.parametrize("headers", [{"a b": "x"}, {"x": "a\r\nHost: b"}, {"x": 5}])
def test_a_header_that_is_none_is_not_sent(
    file: Path, store: ScriptedServer, headers: Json
) -> None:
    with ScriptedServer(answers(200, told(store, headers=headers))) as asked:
        assert why(run(put(PresignedTarget(asked.url), file))) == NO_PLACE
    assert store.connections == 0


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (401, "The upload address does not let this computer in (HTTP 401)."),
        (302, "The upload address leads elsewhere, which is not followed (HTTP 302)."),
        (204, "The upload address refuses the file (HTTP 204)."),
    ],
)
def test_a_question_that_is_refused_is_said(file: Path, status: int, said: str) -> None:
    with ScriptedServer(answers(status, headers={"Location": "/elsewhere"})) as asked:
        assert why(run(put(PresignedTarget(asked.url, LOGIN), file))) == said


def test_a_place_that_leads_elsewhere_is_not_followed(file: Path) -> None:
    moved = answers(307, headers={"Location": "/elsewhere"})
    with ScriptedServer(moved) as store, ScriptedServer(answers(200, told(store))) as asked:
        said = why(run(put(PresignedTarget(asked.url), file)))
    assert said == "The upload address leads elsewhere, which is not followed (HTTP 307)."
    assert len(store.requests) == 1


def test_a_place_on_this_computer_only_from_this_computer() -> None:
    with pytest.raises(BadBaseUrl):
        PresignedTarget("http://files.example.com/place")


def test_an_earlier_try_is_looked_for_where_it_is_read(file: Path) -> None:
    tries = UploadTry("0" * 16), UploadTry("1" * 16, ("0" * 16,))

    async def story(target: PresignedTarget) -> list[Upload]:
        async with uploader(target) as each:
            return [await each.put(file, file.name, "text/plain", silent, this) for this in tries]

    is_there = answers(200, headers={"Content-Length": SIZE})
    with ScriptedServer(resets, is_there) as store:
        answer = told(store, fileUrl=f"{store.url}/read")
        with ScriptedServer(answers(200, answer)) as asked:
            first, second = run(story(PresignedTarget(asked.url, LOGIN)))
    assert why(first)
    assert isinstance(second, Uploaded)
    assert second.url == f"{store.url}/read"
    assert [each.method for each in store.requests] == ["PUT", "HEAD"]
    assert "authorization" not in store.requests[1].headers
    assert len(asked.requests) == 1


def test_after_a_restart_nobody_knows_the_place_and_a_new_one_is_asked_for(
    file: Path, store: ScriptedServer
) -> None:
    async def story(target: PresignedTarget) -> Upload:
        async with uploader(target) as each:
            this = UploadTry("1" * 16, ("0" * 16,))
            return await each.put(file, file.name, "text/plain", silent, this)

    with ScriptedServer(answers(200, told(store))) as asked:
        assert isinstance(run(story(PresignedTarget(asked.url))), Uploaded)
    assert [each.method for each in store.requests] == ["PUT"]
