"""A journal in a folder of its own, and a scribe that does not dawdle."""

from __future__ import annotations

from pathlib import Path as FilePath

import pytest

from draft_editor.worker import scribe


@pytest.fixture
def path(tmp_path: FilePath) -> FilePath:
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "journal.sqlite3"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scribe, "GATHER", 0.001)
    monkeypatch.setattr(scribe, "RETRY", 0.01)
