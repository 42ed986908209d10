"""S3-compatible stores: a server that others wrote and that checks every signature, and ours."""

from __future__ import annotations

import asyncio
import hashlib
import http.client
import json
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from contract.foreign_server import foreign_server
from contract.s3_server import BUCKET
from contract.scripted_server import ScriptedServer, answers, response, sends
from contract.upload_stories import CONTENT, put, silent, small_file, uploader, why
from contract.wire_stories import run
from draft_editor.api.base_url import BadBaseUrl
from draft_editor.api.upload.bucket import BadBucket, BucketTarget
from draft_editor.api.upload.ending import Upload, Uploaded
from draft_editor.api.upload.signature import SigningKey, signed_headers

SHA = hashlib.sha256(CONTENT)
B64 = b64encode(SHA.digest()).decode()
KEY = SigningKey("key-id", "secret-key", "us-east-1")


@dataclass(frozen=True, slots=True)
class Store:
    """A running store and a key that it knows."""

    port: int
    key: SigningKey

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def get(self, url: str) -> tuple[int, bytes, str]:
        """What the store holds at an address: status, content, type."""
        nothing = hashlib.sha256().hexdigest()
        headers = signed_headers("GET", url, nothing, self.key, datetime.now(UTC))
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", url.removeprefix(self.endpoint), headers=dict(headers))
            answer = connection.getresponse()
            return answer.status, answer.read(), answer.headers["Content-Type"]
        finally:
            connection.close()


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    """One foreign store for the module."""
    with foreign_server("s3_server.py") as line:
        told = json.loads(line)
        yield Store(told["port"], SigningKey(told["key_id"], told["secret"], "us-east-1"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small file."""
    return small_file(tmp_path)


# --- a server that others wrote


def test_a_file_lies_in_the_bucket_as_it_was(store: Store, file: Path) -> None:
    upload = run(put(BucketTarget(store.endpoint, BUCKET, store.key), file))
    assert isinstance(upload, Uploaded)
    assert upload.url.startswith(f"{store.endpoint}/{BUCKET}/")
    assert store.get(upload.url) == (200, CONTENT, "application/pdf")


def test_several_at_once_lie_there(store: Store, tmp_path: Path) -> None:
    files = [tmp_path / f"file-{number}.txt" for number in range(6)]
    for path in files:
        path.write_text(path.name * 1000, encoding="utf-8")

    async def story() -> list[Upload]:
        async with uploader(BucketTarget(store.endpoint, BUCKET, store.key)) as each:
            return await asyncio.gather(
                *(each.put(path, path.name, "text/plain", silent) for path in files)
            )

    for path, upload in zip(files, run(story()), strict=True):
        assert isinstance(upload, Uploaded)
        assert store.get(upload.url)[1] == path.read_bytes()


def test_a_wrong_key_a_wrong_secret_and_no_bucket_are_told_apart(store: Store, file: Path) -> None:
    def said(bucket: str, key: SigningKey) -> str:
        return why(run(put(BucketTarget(store.endpoint, bucket, key), file)))

    assert said(BUCKET, replace(store.key, secret="wrong")) == (
        "The secret key does not fit the key id, or the region is another."
    )
    assert said(BUCKET, replace(store.key, key_id="AKIAUNKNOWN")) == (
        "The upload address does not know the key id."
    )
    assert said("nowhere", store.key) == "There is no such bucket at the upload address."


# --- what goes over the wire, and servers at their worst


def scripted_target(server: ScriptedServer, read_url: str = "") -> BucketTarget:
    at = datetime(2026, 11, 23, 15, 4, 5, tzinfo=UTC)
    return BucketTarget(server.url, BUCKET, KEY, read_url, now=lambda: at)


def test_what_goes_over_the_wire(file: Path) -> None:
    told = {"x-amz-checksum-sha256": B64}
    head = response(200, headers={"Content-Length": str(len(CONTENT)), **told})
    with ScriptedServer(answers(200, headers=told), sends(head)) as server:
        upload = run(put(scripted_target(server, "https://cdn.example.com/in/"), file))
    assert isinstance(upload, Uploaded)
    sent, looked = server.requests
    name = sent.target.removeprefix(f"/communications/{BUCKET}/")
    assert upload.url == f"https://cdn.example.com/in/{name}"
    assert (sent.method, looked.method, looked.target) == ("PUT", "HEAD", sent.target)
    assert sent.body == CONTENT
    assert sent.headers["x-amz-content-sha256"] == SHA.hexdigest()
    assert sent.headers["x-amz-checksum-sha256"] == B64
    assert sent.headers["x-amz-date"] == "20261123T150405Z"
    assert sent.headers["authorization"].startswith(
        "AWS4-HMAC-SHA256 Credential=key-id/20261123/us-east-1/s3/aws4_request,"
        "SignedHeaders=host;x-amz-checksum-sha256;x-amz-content-sha256;x-amz-date,Signature="
    )
    assert looked.headers["x-amz-checksum-mode"] == "ENABLED"
    assert looked.headers["x-amz-content-sha256"] == hashlib.sha256().hexdigest()
    assert "secret-key" not in str([each.headers for each in server.requests])


def test_another_checksum_is_no_yes(file: Path) -> None:
    other = {"x-amz-checksum-sha256": b64encode(bytes(32)).decode()}
    said = "What arrived at the upload address is not what was sent."
    with ScriptedServer(answers(200, headers=other)) as server:
        assert why(run(put(scripted_target(server), file))) == said
    assert [each.method for each in server.requests] == ["PUT"]
    head = response(200, headers={"Content-Length": str(len(CONTENT)), **other})
    with ScriptedServer(answers(200), sends(head)) as server:
        assert why(run(put(scripted_target(server), file))) == said


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("AuthorizationHeaderMalformed", "The bucket is in another region."),
        (
            "RequestTimeTooSkewed",
            "The clock of this computer is too far off for the upload address.",
        ),
        ("AccessDenied", "The upload address does not let this computer in (HTTP 403)."),
        ("", "The upload address does not let this computer in (HTTP 403)."),
    ],
)
def test_the_store_says_why(file: Path, code: str, said: str) -> None:
    body = f"<?xml version='1.0'?><Error><Code>{code}</Code></Error>".encode()
    with ScriptedServer(answers(403, body, {"Content-Type": "application/xml"})) as server:
        assert why(run(put(scripted_target(server), file))) == said


def test_a_no_that_breaks_off_is_a_no(file: Path) -> None:
    with ScriptedServer(sends(b"HTTP/1.1 403 No\r\nContent-Length: 900\r\n\r\n<Err")) as server:
        said = why(run(put(scripted_target(server), file)))
    assert said == "The upload address does not let this computer in (HTTP 403)."


@pytest.mark.parametrize(
    ("bucket", "key"),
    [
        ("a", KEY),
        ("a/../b", KEY),
        ("", KEY),
        (BUCKET, replace(KEY, region="us east")),
        (BUCKET, replace(KEY, region="")),
        (BUCKET, replace(KEY, key_id="a/b")),
        (BUCKET, replace(KEY, key_id="a,b")),
        (BUCKET, replace(KEY, secret="")),
    ],
)
def test_what_cannot_be_a_bucket_is_said(bucket: str, key: SigningKey) -> None:
    with pytest.raises(BadBucket):
        BucketTarget("https://s3.example.com", bucket, key)


def test_plain_http_only_to_this_computer() -> None:
    with pytest.raises(BadBaseUrl):
        BucketTarget("http://s3.example.com", BUCKET, KEY)
    with pytest.raises(BadBaseUrl):
        BucketTarget("https://s3.example.com", BUCKET, KEY, "http://cdn.example.com")
