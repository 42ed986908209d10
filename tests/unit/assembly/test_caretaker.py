"""The caretaker looks after a real journal, saves real copies, and runs a real test."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import Queue
from types import SimpleNamespace
from typing import TypeVar

import pytest

from draft_editor.assembly.caretaker import JOURNAL, Caretaker
from draft_editor.assembly.keeper import Keeper
from draft_editor.model.locator import Locator
from draft_editor.model.words import words
from draft_editor.store import os_keyring
from draft_editor.store.folder import DataFolder
from draft_editor.ui.safety.ports import CopiesSaved, Copy, SafetyNews, SafetyTold
from draft_editor.worker.background import Background

PATIENCE = 20
LOCATOR = Locator.of("dept", "user", "cust", "m1")
T = TypeVar("T")


class Scene:
    """A caretaker with everything that is real but the window."""

    def __init__(self, path: Path) -> None:
        self.folder = DataFolder(path)
        self.folder.make()
        self.news: Queue[SafetyNews] = Queue()
        self.keeper = Keeper(self.folder.file(JOURNAL), lambda: "profile", lambda _: None)
        self.background = Background(lambda _: None)
        self.background.start()
        self.caretaker = Caretaker(
            self.folder, lambda: self.keeper, lambda: self.background, self.news.put
        )

    def next(self, kind: type[T]) -> T:
        event = self.news.get(timeout=PATIENCE)
        assert isinstance(event, kind)
        return event

    def look(self) -> SafetyTold:
        self.caretaker.look()
        return self.next(SafetyTold)


@pytest.fixture
def scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scene]:
    vault = SimpleNamespace(keeps=lambda: words("Kept by nobody."))
    monkeypatch.setattr(os_keyring, "OsVault", lambda: vault)
    scene = Scene(tmp_path / "data")
    yield scene
    scene.background.stop()
    scene.keeper.close()


def test_it_tells_how_the_journal_stands(scene: Scene) -> None:
    before = scene.look()
    assert (before.written, before.waits, before.size) == (None, 0, None)
    assert str(before.keyring) == "Kept by nobody."
    assert scene.caretaker.folder == scene.folder.path
    began = datetime.now(UTC)
    scene.keeper.note_open((), None)
    now = scene.look()
    while now.written is None:
        assert now.waits <= 1
        now = scene.look()
    assert began - timedelta(seconds=1) < now.written < datetime.now(UTC) + timedelta(seconds=1)
    assert now.waits == 0
    on_disk = sum(path.stat().st_size for path in scene.folder.path.glob(f"{JOURNAL}*"))
    assert now.size is not None
    assert 0 < now.size <= on_disk


def test_copies_are_saved_and_what_failed_is_said(scene: Scene, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    copies = [Copy("Text to Maria", LOCATOR, "{}"), Copy("Text to Maria", None, "{}")]
    scene.caretaker.save_copies(tmp_path / "stick", copies)
    saved = scene.next(CopiesSaved)
    assert (saved.count, saved.said, saved.folder) == (2, (), tmp_path / "stick")
    names = sorted(path.name for path in (tmp_path / "stick").iterdir())
    assert names == ["Text to Maria 2.json", "Text to Maria.json"]
    scene.caretaker.save_copies(tmp_path / "gone", copies)
    lost = scene.next(CopiesSaved)
    assert lost.count == 0
    assert len(lost.said) == 2
    assert "the folder does not exist" in str(lost.said[0])
