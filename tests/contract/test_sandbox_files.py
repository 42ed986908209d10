"""The upload target: files go in, come out, and say what they are."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import closing

import pytest

from draft_editor.sandbox import Sandbox
from sandbox_caller import Caller

PICTURE = b"\x89PNG\r\n\x1a\n not really \x00\xff"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """One sandbox for the module."""
    with Sandbox() as running:
        yield running


@pytest.fixture
def caller(sandbox: Sandbox) -> Caller:
    """A client of it."""
    return Caller(sandbox)


def test_a_file_comes_back_as_it_went_in(caller: Caller) -> None:
    path = "/files/Tire%20%E2%80%93%20left.png"
    etag = f'"{hashlib.sha256(PICTURE).hexdigest()}"'
    put = caller.ask("PUT", path, PICTURE, {"Content-Type": "image/png"})
    assert (put.status, put.headers["ETag"]) == (201, etag)
    assert put.json() == {"name": "Tire – left.png", "size": len(PICTURE)}
    got = caller.ask("GET", path, headers={})
    assert (got.status, got.body) == (200, PICTURE)
    assert (got.headers["Content-Type"], got.headers["ETag"]) == ("image/png", etag)
    assert caller.ask("PUT", path, b"again", {"Content-Type": "text/plain"}).status == 200
    assert caller.ask("GET", path).headers["Content-Type"] == "text/plain"


def test_a_head_has_no_body(caller: Caller) -> None:
    caller.ask("PUT", "/files/head", PICTURE)
    got = caller.ask("HEAD", "/files/head")
    assert (got.status, got.body) == (200, b"")
    assert got.headers["Content-Length"] == str(len(PICTURE))
    assert got.headers["Content-Type"] == "application/octet-stream"


def test_a_stream_of_unknown_length(caller: Caller) -> None:
    with closing(caller.connection()) as connection:
        pieces = iter((b"one ", b"two ", b"x" * 70_000))
        connection.request("PUT", "/files/stream", pieces, encode_chunked=True)
        assert connection.getresponse().status == 201
    assert caller.ask("GET", "/files/stream").body == b"one two " + b"x" * 70_000


def test_what_is_not_there(caller: Caller) -> None:
    assert caller.ask("GET", "/files/never").status == 404
    assert caller.ask("HEAD", "/files/never").status == 404


def test_other_methods_are_refused(caller: Caller) -> None:
    got = caller.ask("DELETE", "/files/plan.pdf")
    assert (got.status, got.headers["Allow"]) == (405, "GET, HEAD, PUT")


def test_the_seeds_attachments_are_really_served(caller: Caller) -> None:
    signatures = {"image/png": b"\x89PNG", "application/pdf": b"%PDF-"}
    seen = 0
    for name in ("maria text", "jean-luc email", "webhook email", "forty photos"):
        body = json.loads(caller.stored(caller.sandbox.drafts[name]))
        for attachment in body["messageAttributes"]["attachments"]:
            path = attachment["fileURL"].removeprefix(caller.sandbox.origin)
            got = caller.ask("GET", path)
            assert got.headers["Content-Type"] == attachment["mimeType"]
            assert got.body.startswith(signatures[attachment["mimeType"]])
            assert str(len(got.body)) == attachment["docSize"]
            seen += 1
    assert seen == 2 + 1 + 1 + 40


def test_arrivals_tell_a_files_size_and_not_its_content(caller: Caller) -> None:
    caller.ask("PUT", "/files/private", PICTURE)
    last = caller.seen()[-1]
    assert (last["kind"], last["body"], last["size"]) == ("file", "", len(PICTURE))
    assert (last["status"], last["stored"]) == (201, True)
