"""Which target a file goes to, with which login, and what is said when there is none."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from carrier_stage import Stage, carrier_stage, profile_with
from contract.scripted_server import ScriptedServer, answers, hangs, response, sends
from draft_editor.model.login import Login
from draft_editor.store.upload_target import PresignedUpload, PutUpload, S3Upload, WebDavUpload

LOGIN = Login("advisor", "correct horse")
HEAD = sends(response(200, headers={"Content-Length": "8"}))


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    with carrier_stage() as running:
        yield running


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "estimate.pdf"
    path.write_bytes(b"%PDF-1.4")
    return path


def another(file: Path, name: str) -> Path:
    path = file.with_name(name)
    path.write_bytes(name.encode().ljust(8)[:8])
    return path


def keep(stage: Stage, login: Login = LOGIN) -> None:
    stage.place.held[stage.chosen.files_key] = json.dumps(
        {"name": login.name, "password": login.password}
    )


def test_without_a_target_it_is_said(stage: Stage, file: Path) -> None:
    stage.offer(file)
    said = "This profile has no upload target; give the file an address by hand."
    assert str(stage.ended().why) == said


def test_an_address_that_cannot_be_used_is_said(stage: Stage, file: Path) -> None:
    stage.chosen = profile_with(PutUpload("http://files.example.com"))
    stage.offer(file)
    assert "would send the files in the clear to files.example.com" in str(stage.ended().why)


@pytest.mark.parametrize(
    "target",
    [
        WebDavUpload("http://127.0.0.1:9", has_login=True),
        PresignedUpload("http://127.0.0.1:9", has_login=True),
        S3Upload("http://127.0.0.1:9", "estimates", "key-1"),
    ],
)
def test_a_login_that_is_not_at_hand_is_said(
    stage: Stage, file: Path, target: WebDavUpload | PresignedUpload | S3Upload
) -> None:
    stage.chosen = profile_with(target)
    stage.offer(file)
    assert str(stage.ended().why) == (
        "The login of the upload target is not at hand; give it in the profile."
    )


def test_the_login_is_read_once_and_again_when_it_may_be_another(stage: Stage, file: Path) -> None:
    plays = [answers(405), answers(201), HEAD, answers(201), HEAD]
    with ScriptedServer(*plays, answers(405), answers(201), HEAD) as server:
        stage.chosen = profile_with(WebDavUpload(server.url, has_login=True))
        keep(stage)
        stage.offer(file)
        assert stage.ended().why is None
        stage.offer(another(file, "two"))
        assert stage.ended().why is None
        assert stage.place.reads == 1
        keep(stage, Login("advisor", "new"))
        stage.carrier.forget(stage.chosen)
        stage.offer(another(file, "three"))
        assert stage.ended().why is None
    assert stage.place.reads == 2
    said = [each.headers["authorization"] for each in server.requests]
    first, last = (
        "Basic " + b64encode(f"advisor:{word}".encode()).decode()
        for word in ("correct horse", "new")
    )
    assert set(said[:-3]) == {first}
    assert set(said[-3:]) == {last}


def test_a_place_for_a_file_is_asked_for_with_the_login(stage: Stage, file: Path) -> None:
    read_url = "https://cdn.example.com/estimate.pdf"
    with ScriptedServer(answers(200)) as store:
        told = json.dumps({"uploadUrl": store.url, "fileUrl": read_url}).encode()
        with ScriptedServer(answers(200, told)) as asked:
            stage.chosen = profile_with(PresignedUpload(asked.url, has_login=True))
            keep(stage)
            stage.offer(file)
            assert stage.ended().url == read_url
    assert asked.requests[0].headers["authorization"].startswith("Basic ")
    assert store.requests[0].body == b"%PDF-1.4"
    assert "authorization" not in store.requests[0].headers


def test_a_target_without_a_login_asks_no_keyring(stage: Stage, file: Path) -> None:
    with ScriptedServer(answers(405), answers(201), HEAD) as server:
        stage.chosen = profile_with(WebDavUpload(server.url))
        stage.offer(file)
        assert stage.ended().why is None
    assert stage.place.reads == 0
    assert "authorization" not in server.requests[1].headers


def test_a_bucket_gets_signed_requests(stage: Stage, file: Path) -> None:
    with ScriptedServer(answers(200), HEAD) as server:
        target = S3Upload(server.url, "estimates", "key-1", "ca-central-1", "https://cdn.example")
        stage.chosen = profile_with(target)
        keep(stage, Login("key-1", "secret"))
        stage.offer(file)
        assert stage.ended().url.startswith("https://cdn.example/")
    assert "Credential=key-1/" in server.requests[0].headers["authorization"]
    assert "/ca-central-1/s3/" in server.requests[0].headers["authorization"]


def test_what_is_stopped_says_nothing_more(stage: Stage, file: Path) -> None:
    with ScriptedServer(hangs, answers(201)) as server:
        stage.chosen = profile_with(PutUpload(server.url))
        stage.offer(file)
        server.wait_for_requests(1)
        stage.carrier.cancel(1)
        stage.carrier.cancel(99)
        server.closings.get(timeout=10)
        stage.offer(another(file, "two"))
        assert stage.ended().upload == 2
    assert stage.told.empty()
