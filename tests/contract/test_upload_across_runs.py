"""A file that an earlier run has stored is not sent again, as long as the target says it is there.

A run is an uploader of its own, which knows of others only what they had kept.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from contract.foreign_server import foreign_server
from contract.s3_server import BUCKET
from contract.scripted_server import ScriptedServer, answers, resets
from contract.upload_stories import CONTENT, silent, small_file, uploader, why
from contract.wire_stories import run
from draft_editor.api.upload.bucket import BucketTarget
from draft_editor.api.upload.ending import Upload, Uploaded
from draft_editor.api.upload.presigned import PresignedTarget
from draft_editor.api.upload.signature import SigningKey
from draft_editor.api.upload.target import PutTarget, Target
from draft_editor.api.upload.webdav import WebDavTarget
from draft_editor.model.stored_file import StoredFile
from draft_editor.model.upload_try import NO_TRY, UploadTry

SHA = hashlib.sha256(CONTENT).hexdigest()
SIZE = str(len(CONTENT))
IS_THERE = answers(200, headers={"Content-Length": SIZE})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small file."""
    return small_file(tmp_path)


class Known(list[StoredFile]):
    """What runs have kept, in place of a journal."""

    def a_run(
        self, target: Target, file: Path, content_type: str = "text/plain", this: UploadTry = NO_TRY
    ) -> Upload:
        """One run, which sends one file."""

        async def story() -> Upload:
            known = tuple(self)
            async with uploader(target, stored=known, keep=self.append) as each:
                ending = await each.put(file, file.name, content_type, silent, this)
                await each.catch_up()
                return ending

        return run(story())


def url_of(upload: Upload) -> str:
    assert isinstance(upload, Uploaded), upload
    return upload.url


# --- servers that others wrote


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the WebDAV server keeps its files."""
    return tmp_path_factory.mktemp("collection")


@pytest.fixture(scope="module")
def dav(folder: Path) -> Iterator[str]:
    """The address of a WebDAV server."""
    with foreign_server("webdav_server.py", str(folder)) as line:
        yield f"http://127.0.0.1:{int(line)}"


def test_a_collection_gets_a_file_once_and_again_when_it_lost_it(
    dav: str, folder: Path, file: Path
) -> None:
    known = Known()
    first = url_of(known.a_run(WebDavTarget(f"{dav}/once"), file))
    copy = file.with_name("another name.pdf")
    copy.write_bytes(CONTENT)
    assert url_of(known.a_run(WebDavTarget(f"{dav}/once"), copy)) == first
    (stored,) = (folder / "once").iterdir()
    stored.write_bytes(CONTENT[:-1])  # half a file is none
    second = url_of(known.a_run(WebDavTarget(f"{dav}/once"), file))
    assert second != first
    stored.unlink()
    assert url_of(known.a_run(WebDavTarget(f"{dav}/once"), copy)) == second
    assert [each.read_bytes() for each in (folder / "once").iterdir()] == [CONTENT]
    assert {each.sha256 for each in known} == {SHA}
    assert not any(dav in str(each) for each in known), "its name tells where it is"


def test_a_bucket_gets_a_file_once(file: Path) -> None:
    known = Known()
    with foreign_server("s3_server.py") as line:
        told = json.loads(line)
        key = SigningKey(told["key_id"], told["secret"], "us-east-1")
        target = BucketTarget(f"http://127.0.0.1:{told['port']}", BUCKET, key)
        first = url_of(known.a_run(target, file))
        assert url_of(known.a_run(target, file)) == first
        assert url_of(known.a_run(target, file, "application/pdf")) != first


# --- what is asked, and when


def test_only_a_file_of_the_same_size_and_type_is_asked_for(file: Path) -> None:
    known = Known()
    other = file.with_name("other.pdf")
    other.write_bytes(CONTENT[::-1])
    with ScriptedServer(*[answers(201)] * 4, IS_THERE) as server:
        first = url_of(known.a_run(PutTarget(server.url), file))
        known.a_run(PutTarget(server.url), other)
        known.a_run(PutTarget(server.url), file, "text/html")
        file.write_bytes(CONTENT + b"more")
        known.a_run(PutTarget(server.url), file)
        file.write_bytes(CONTENT)
        assert url_of(known.a_run(PutTarget(server.url), file)) == first
    assert [each.method for each in server.requests] == ["PUT"] * 4 + ["HEAD"]
    assert server.requests[-1].target in first


def test_a_file_that_changed_after_it_was_sent_is_not_taken_for_what_lies_there(file: Path) -> None:
    known = Known()

    async def story() -> None:
        async with uploader(PutTarget(server.url), keep=known.append) as each:
            await each.put(file, file.name, "text/plain", silent)
            await asyncio.to_thread(file.write_bytes, CONTENT[::-1])
            await each.catch_up()

    with ScriptedServer(answers(201)) as server:
        run(story())
    assert known == []


def test_a_line_that_breaks_while_it_is_asked_is_said(file: Path) -> None:
    known = Known([StoredFile("0-estimate.pdf", SHA, "text/plain", len(CONTENT))])
    with ScriptedServer(resets) as server:
        assert why(known.a_run(PutTarget(server.url), file))
    assert [each.method for each in server.requests] == ["HEAD"]


# --- targets that give each file an address of its own


def place(store: ScriptedServer, number: int = 1, read: str = "") -> bytes:
    told = {
        "uploadUrl": f"{store.url}/{number}?X-Signature=secret",
        "fileUrl": read or f"{store.url}/{number}",
    }
    return json.dumps(told).encode()


def presigned(asked: ScriptedServer, known: Known) -> PresignedTarget:
    given = {each.name: each.read_url for each in known if each.read_url}
    return PresignedTarget(asked.url, None, given)


OLD, NEW = "0" * 16, "1" * 16
AGAIN = UploadTry(NEW, (OLD,))


def test_a_place_outlives_the_run_that_was_given_it(file: Path) -> None:
    known = Known()
    with (
        ScriptedServer(resets, IS_THERE, IS_THERE) as store,
        ScriptedServer(answers(200, place(store))) as asked,
    ):
        assert why(known.a_run(presigned(asked, known), file, this=UploadTry(OLD)))
        assert known == [StoredFile(f"{OLD}-estimate.pdf", read_url=f"{store.url}/1")]
        # The file lies there whole, though nobody heard of it.
        first = url_of(known.a_run(presigned(asked, known), file, this=AGAIN))
        assert url_of(known.a_run(presigned(asked, known), file)) == first == f"{store.url}/1"
    assert [each.method for each in store.requests] == ["PUT", "HEAD", "HEAD"]
    assert len(asked.requests) == 1
    assert "secret" not in str(known)


def test_what_is_not_there_whole_gets_a_new_place(file: Path) -> None:
    known = Known()
    with (
        ScriptedServer(resets, answers(404), answers(200)) as store,
        ScriptedServer(answers(200, place(store)), answers(200, place(store, 2))) as asked,
    ):
        assert why(known.a_run(presigned(asked, known), file, this=UploadTry(OLD)))
        second = url_of(known.a_run(presigned(asked, known), file, this=AGAIN))
    assert second == f"{store.url}/2"
    assert [each.method for each in store.requests] == ["PUT", "HEAD", "PUT"]


@pytest.mark.parametrize("end", ["?X-Signature=secret", "#secret"])
def test_an_address_that_may_hold_a_secret_is_not_kept(file: Path, end: str) -> None:
    known = Known()
    with ScriptedServer(answers(200)) as store:
        read = f"{store.url}/1{end}"
        with ScriptedServer(answers(200, place(store, read=read))) as asked:
            assert url_of(known.a_run(presigned(asked, known), file)) == read
    assert known == []


def test_an_address_to_put_files_at_is_not_kept(file: Path) -> None:
    known = Known()
    with ScriptedServer(answers(200)) as store:
        told = json.dumps({"url": store.url, "fileUrl": store.url}).encode()
        with ScriptedServer(answers(200, told)) as asked:
            assert url_of(known.a_run(presigned(asked, known), file)) == store.url
    assert known == []
