"""A sandbox, one of its drafts, and a home from which an edit of it is submitted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from command_runner import BODY, Home, QuickHome, Ran, access, address
from draft_editor.model.locator import Locator
from draft_editor.sandbox import Sandbox
from sandbox_caller import Caller


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return QuickHome.made(tmp_path / "home")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def caller(sandbox: Sandbox) -> Caller:
    return Caller(sandbox)


@pytest.fixture
def draft(sandbox: Sandbox) -> Locator:
    return sandbox.drafts["maria text"]


@pytest.fixture
def submit(home: Home, sandbox: Sandbox, draft: Locator) -> Callable[..., Ran]:
    """Submits a body to the sandbox as its own advisor."""

    def run(*more: str, body: str | bytes = BODY) -> Ran:
        return home.run(
            "submit",
            home.file(body),
            *access(sandbox),
            *address(draft),
            *more,
            typed=f"{sandbox.password}\n",
        )

    return run
