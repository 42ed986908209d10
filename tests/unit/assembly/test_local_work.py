"""Files looked at in the background: an answer for each question, whatever lies there."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Queue

import pytest

from draft_editor.assembly.local_work import LocalWork
from draft_editor.model.local_file import LocalFile, NotTaken
from draft_editor.model.tongue import Tongue
from draft_editor.model.words import Complaint, words
from draft_editor.ui.files.ports import ErrandDone, FilesFound
from draft_editor.worker.background import Background
from picture_heads import png

NAME = "Pasted image 2026-11-24 09.00.png"


def _fail(error: BaseException) -> None:
    raise error


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background(_fail)
    background.start()
    yield background
    background.stop()


@pytest.fixture
def answers() -> Queue[FilesFound]:
    return Queue()


@pytest.fixture
def brought() -> Queue[ErrandDone]:
    return Queue()


@pytest.fixture
def local(
    background: Background,
    answers: Queue[FilesFound],
    brought: Queue[ErrandDone],
    tmp_path: Path,
) -> Iterator[LocalWork]:
    local = LocalWork(
        background, answers.put, tmp_path / "pictures", brought.put, tmp_path / "words.json"
    )
    yield local
    local.close()


def test_an_errand_brings_what_it_was_sent_for_from_another_thread(
    local: LocalWork, brought: Queue[ErrandDone]
) -> None:
    local.run_errand(3, threading.current_thread)
    event = brought.get(timeout=10)
    assert (event.errand, event.brought) != (3, threading.current_thread())
    assert isinstance(event.brought, threading.Thread)


def test_an_errand_that_fails_brings_nothing(local: LocalWork, brought: Queue[ErrandDone]) -> None:
    local.run_errand(4, lambda: _fail(Complaint(words("No."))))
    event = brought.get(timeout=10)
    assert (event.errand, event.brought) == (4, None)


def test_files_are_answered_in_the_order_in_which_they_were_asked_for(
    local: LocalWork, answers: Queue[FilesFound], tmp_path: Path
) -> None:
    (tmp_path / "b.txt").write_text("x")
    local.inspect(7, [tmp_path / "b.txt", tmp_path / "a.txt"])
    event = answers.get(timeout=10)
    assert event.inquiry == 7
    taken, refused = event.found
    assert isinstance(taken, LocalFile)
    assert taken.path.name == "b.txt"
    assert isinstance(refused, NotTaken)
    assert str(refused.why) == "“a.txt” is not there any more."


def test_a_picture_is_kept_and_looked_at(
    local: LocalWork, answers: Queue[FilesFound], tmp_path: Path
) -> None:
    local.keep_picture(1, NAME, lambda: png(30, 20))
    (kept,) = answers.get(timeout=10).found
    assert isinstance(kept, LocalFile)
    assert (kept.path, kept.image) == (tmp_path / "pictures" / NAME, (30, 20))


def test_a_picture_that_cannot_be_kept_is_answered_too(
    local: LocalWork, answers: Queue[FilesFound], tmp_path: Path
) -> None:
    (tmp_path / "pictures").write_text("a file stands in the folder’s way")
    local.keep_picture(1, NAME, lambda: png(30, 20))
    (refused,) = answers.get(timeout=10).found
    assert isinstance(refused, NotTaken)
    assert NAME in str(refused.why)


def test_a_picture_that_cannot_be_made_is_answered_too(
    local: LocalWork, answers: Queue[FilesFound]
) -> None:
    def encoded() -> bytes:
        raise MemoryError

    local.keep_picture(3, NAME, encoded)
    event = answers.get(timeout=10)
    assert event.inquiry == 3
    assert isinstance(event.found[0], NotTaken)


def test_one_speller_serves_all_errands(
    local: LocalWork, brought: Queue[ErrandDone], tmp_path: Path
) -> None:
    speller = local.speller()
    assert local.speller() is speller
    local.run_errand(5, lambda: speller.wrong(Tongue.FRENCH, ("auto", "autto")))
    assert brought.get(timeout=10).brought == frozenset({"autto"})
    local.run_errand(6, lambda: speller.learn(Tongue.FRENCH, "autto"))
    assert brought.get(timeout=10).brought is None
    assert "autto" in (tmp_path / "words.json").read_text(encoding="utf-8")
