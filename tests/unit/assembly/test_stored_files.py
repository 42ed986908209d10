"""A file that an earlier run of the editor has stored is not sent again."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path as FilePath

import pytest
from PySide6.QtWidgets import QApplication

from carrier_stage import PATIENCE, Stage, carrier_stage, profile_with
from contract.scripted_server import ScriptedServer, answers, resets
from draft_editor.assembly import inquiry
from draft_editor.assembly.keeper import Keeper
from draft_editor.assembly.stored_files import StoredFiles
from draft_editor.draft.places import ATTACHMENTS
from draft_editor.model.stored_file import StoredFile
from draft_editor.model.words import words
from draft_editor.store.profile import Profile
from draft_editor.store.upload_target import PresignedUpload, PutUpload, UploadTarget, WebDavUpload
from draft_editor.ui.ports import Event, UploadEnded
from journal_stage import NOW, opened

CONTENT = b"%PDF-1.4"
FILE = StoredFile("0-estimate.pdf", "ab" * 32, "application/pdf", 8)


def home(target: UploadTarget) -> Profile:
    """The one profile, with this target."""
    return replace(profile_with(target), key="home")


HOME = home(PutUpload("https://files.example.com"))
IS_THERE = answers(200, headers={"Content-Length": str(len(CONTENT))})


@pytest.fixture
def file(tmp_path: FilePath) -> FilePath:
    path = tmp_path / "estimate.pdf"
    path.write_bytes(CONTENT)
    return path


@contextmanager
def kept(path: FilePath) -> Iterator[StoredFiles]:
    """What one run keeps in the journal there."""
    told: list[Event] = []
    keeper = Keeper(path, lambda: "home", told.append)
    try:
        yield StoredFiles(keeper, lambda: NOW)
    finally:
        assert keeper.close()
    assert told == []


def known(stored: StoredFiles, profile: Profile = HOME) -> tuple[StoredFile, ...]:
    return asyncio.run(stored.at(profile))


def test_a_later_run_knows_what_was_kept(path: FilePath) -> None:
    with kept(path) as stored:
        assert known(stored) == ()
        stored.keep(HOME, FILE._replace(sha256=""))
        stored.keep(HOME, FILE)
        stored.keep(HOME, FILE._replace(name="1-estimate.pdf"))
    with kept(path) as stored:
        assert known(stored) == (FILE, FILE._replace(name="1-estimate.pdf"))


@pytest.mark.parametrize(
    "other",
    [
        home(PutUpload("https://files.example.com/other")),
        home(WebDavUpload("https://files.example.com")),
        replace(HOME, key="another"),
    ],
)
def test_another_target_knows_nothing_of_it(path: FilePath, other: Profile) -> None:
    with kept(path) as stored:
        stored.keep(HOME, FILE)
        assert known(stored, other) == ()
        assert known(stored, replace(HOME, name="called otherwise")) == (FILE,)


def test_no_address_of_a_target_is_written_down(path: FilePath) -> None:
    with kept(path) as stored:
        stored.keep(HOME, FILE)
    assert b"files.example.com" not in path.read_bytes()


def test_with_a_login_or_without_it_is_the_same_place(path: FilePath) -> None:
    with kept(path) as stored:
        stored.keep(home(WebDavUpload("https://x.example")), FILE)
        assert known(stored, home(WebDavUpload("https://x.example", "", True))) == (FILE,)


def test_a_journal_that_does_not_answer_is_not_waited_for(
    path: FilePath, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inquiry, "PATIENCE", 0.0)
    with kept(path) as stored:
        stored.keep(HOME, FILE)
        assert known(stored) == ()


@contextmanager
def a_run(path: FilePath) -> Iterator[tuple[Stage, StoredFiles]]:
    with kept(path) as stored, carrier_stage(stored) as stage:
        yield stage, stored


def carried(stage: Stage, stored: StoredFiles, file: FilePath) -> UploadEnded:
    """Drop a file; it has arrived, or has not, and its digest is known to the journal."""
    stage.offer(file)
    ended = stage.ended()
    deadline = time.monotonic() + PATIENCE
    while ended.why is None and not any(each.sha256 for each in known(stored, stage.chosen)):
        assert time.monotonic() < deadline
    return ended


def test_a_file_of_the_run_before_is_asked_for_and_not_sent(
    qapp: QApplication, path: FilePath, file: FilePath
) -> None:
    with ScriptedServer(answers(201), IS_THERE) as server:
        endings = []
        for _ in range(2):
            with a_run(path) as (stage, stored):
                stage.chosen = home(PutUpload(server.url))
                endings.append(carried(stage, stored, file).url)
    assert [each.method for each in server.requests] == ["PUT", "HEAD"]
    assert endings[0] == endings[1] != ""


def test_a_place_of_the_run_before_is_asked_for(
    qapp: QApplication, path: FilePath, file: FilePath
) -> None:
    with ScriptedServer(resets, IS_THERE) as store:
        told = f'{{"uploadUrl": "{store.url}?sig=secret", "fileUrl": "{store.url}/read"}}'
        with ScriptedServer(answers(200, told.encode())) as asked:
            with a_run(path) as (stage, stored):
                stage.chosen = home(PresignedUpload(asked.url))
                assert carried(stage, stored, file).why is not None
                draft = stage.sheet.draft
                assert draft is not None
                rows, notes = draft.value(ATTACHMENTS), stage.uploads.notes(draft)
                assert isinstance(rows, list)
            with a_run(path) as (stage, stored):
                stage.chosen = home(PresignedUpload(asked.url))
                draft = stage.sheet.draft
                assert draft is not None
                draft.set(words("As it was left"), ATTACHMENTS, rows)
                stage.uploads.resume(draft, notes)
                assert stage.ended().url == f"{store.url}/read"
            assert len(asked.requests) == 1
    assert [each.method for each in store.requests] == ["PUT", "HEAD"]
    with opened(path) as journal:
        (kept_of_it,) = journal._rows.execute("SELECT key, text FROM stored")
    assert "secret" not in str(kept_of_it)
