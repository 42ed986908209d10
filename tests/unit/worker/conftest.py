"""A background that runs, and what comes out of it; nothing may come out unasked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from draft_editor.worker.background import Background
from unit.worker.endings import PATIENCE, Endings, Errors
from unit.worker.submission_stage import Desk


@pytest.fixture
def errors() -> Iterator[Errors]:
    errors = Errors()
    yield errors
    assert errors.came.empty()


@pytest.fixture
def background(errors: Errors) -> Iterator[Background]:
    background = Background(errors.came.put)
    background.start()
    yield background
    background.stop(PATIENCE)


@pytest.fixture
def endings() -> Iterator[Endings]:
    endings = Endings()
    yield endings
    assert endings.is_empty(), "a job ended twice"


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    desk.background.start()
    yield desk
    desk.background.stop(PATIENCE)
    assert desk.is_silent()
    assert desk.errors == []
