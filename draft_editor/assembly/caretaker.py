"""Looks after what the editor keeps: how it stands, a test of it, copies of it elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final, assert_never

from draft_editor.model.words import Complaint, Words, words
from draft_editor.store.folder import DataFolder
from draft_editor.ui.safety.ports import (
    CopiesSaved,
    Copy,
    SafetyNews,
    SafetyTold,
    SelfTestEnded,
)
from draft_editor.worker.ending import Done, Ending, Failed, Stopped

if TYPE_CHECKING:
    from draft_editor.assembly.keeper import Keeper
    from draft_editor.worker.background import Background, Job

JOURNAL: Final = "journal.sqlite3"
"""The journal's file in the data folder; SQLite keeps others of its own beside it."""

_BESIDE: Final = ("", "-wal", "-shm")


class Caretaker:
    """Implements `ui.safety.ports.Caretaker`.

    Thread: called from the GUI thread; disk, keyring and processes are waited for in the
    background's threads, and `post` is called there. Asked before there is a background, it
    waits for it, which is a moment away.
    """

    def __init__(
        self,
        folder: DataFolder,
        keeper: Callable[[], Keeper],
        background: Callable[[], Background],
        post: Callable[[SafetyNews], None],
    ) -> None:
        self._folder = folder
        self._keeper = keeper
        self._background = background
        self._post = post
        self._keyring: Words | None = None
        self._is_looking = False
        self._test: Job | None = None

    @property
    def folder(self) -> Path:
        return self._folder.path

    def look(self) -> None:
        if not self._is_looking:  # a disk that hangs is asked once
            self._is_looking = True
            self._background().run_blocking(self._looked, self._on_looked)

    def _looked(self) -> SafetyTold:
        keeper = self._keeper()
        written = keeper.written_at()
        if self._keyring is None:
            self._keyring = import_module("draft_editor.store.os_keyring").OsVault().keeps()
        return SafetyTold(
            None if written is None else _moment(written),
            keeper.waits(),
            self._size(),
            self._keyring,
        )

    def _size(self) -> int | None:
        sizes: list[int] = []
        for end in _BESIDE:
            try:
                sizes.append(self._folder.file(f"{JOURNAL}{end}").stat().st_size)
            except OSError:
                continue
        return sum(sizes) if sizes else None

    def _on_looked(self, ending: Ending[SafetyTold]) -> None:
        self._is_looking = False
        if isinstance(ending, Done):
            self._post(ending.value)

    def begin_test(self) -> None:
        self_test = import_module("draft_editor.assembly.self_test")
        self._test = self._background().run(
            lambda: self_test.run_self_test(self._post), self._on_test_ended
        )

    def stop_test(self) -> None:
        if self._test is not None:
            self._test.cancel()

    def _on_test_ended(self, ending: Ending[None]) -> None:
        match ending:
            case Done():
                self._post(SelfTestEnded())
            case Failed():
                self._post(SelfTestEnded(ending.said))
            case Stopped():
                self._post(SelfTestEnded(words("Stopped before its end.")))
            case _:
                assert_never(ending)

    def save_copies(self, folder: Path, copies: Sequence[Copy]) -> None:
        def save() -> CopiesSaved:
            save_copy = import_module("draft_editor.store.copies").save_copy
            said: list[Words] = []
            for each in copies:
                try:
                    save_copy(folder, each.title, each.locator, each.body)
                except Complaint as complaint:
                    said.append(complaint.said)
            return CopiesSaved(folder, len(copies) - len(said), tuple(said))

        self._background().run_blocking(save, self._on_copies_saved)

    def _on_copies_saved(self, ending: Ending[CopiesSaved]) -> None:
        if isinstance(ending, Done):
            self._post(ending.value)


def _moment(monotonic: float) -> datetime:
    """When that was, on the clock of the wall."""
    return datetime.now(UTC) - timedelta(seconds=time.monotonic() - monotonic)
